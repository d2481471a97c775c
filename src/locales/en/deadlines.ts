/** The sentences of the schemas of `deadlines` by code. */
export const deadlinesSentences = {
  'calendar-ends-before-start': 'The calendar ends on {to}, before it begins on {from}.',
  'date-outside-coverage': '{date} lies outside the calendar, which knows {from} to {to}.',
  'date-duplicate': '{date} is listed more than once.',
} as const;
