import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with a holiday calendar. */
export const workingDaysFindings = defineFindings({
  'deadlines-record-unreadable': unreadableRecord,
  'calendar-not-begun': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Holiday calendar begins later',
    message: 'The calendar "{calendar}" begins on {from}, after {asOf}.',
    remedy: 'Add the public holidays from today on, and let the calendar begin earlier.',
  },
  'calendar-ends-soon': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Holiday calendar ends soon',
    message: 'The calendar "{calendar}" ends on {to}, before {neededThrough}, the last day that deadlines may reach.',
    remedy: 'Add the public holidays of the following year, and let the calendar end later.',
  },
  'calendar-year-empty': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Year without holidays',
    message: 'The calendar "{calendar}" covers the whole year {year} without a public holiday.',
    remedy: 'Add the public holidays of the year, or end the calendar before it.',
  },
});
