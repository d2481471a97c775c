/** The sentences of the schemas of `retention` by code. */
export const retentionSentences = {
  'cutoff-day-not-in-month': 'Month {month} has no day {day}.',
  'cutoff-day-not-every-year':
    'Day {day} of month {month} does not come every year; the last day of the month is "last".',
  'retention-end-too-deep': 'The end is nested more than 16 levels deep.',
  'retention-end-too-large': 'The end has more than 1,000 parts.',
  'released-before-placed': 'The hold was released on {releasedOn}, before it was placed on {placedOn}.',
  'released-by-missing':
    'The hold was released on {releasedOn}, and the name of the person who released it is missing.',
  'released-by-without-release': 'The hold names {releasedBy} as who released it, but no day of release.',
  'valid-to-before-valid-from': 'The rule is valid until {validTo}, before it is valid from {validFrom}.',
} as const;
