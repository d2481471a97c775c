import { defineFindings } from '../findings/finding.ts';
import { unreadableRecord } from '../guards/unreadable-record.ts';

/** What can be wrong with duties that come again and again. */
export const reviewsFindings = defineFindings({
  'core-record-unreadable': unreadableRecord,
  'cadence-overdue': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Recurring duty overdue',
    message: '"{cadence}" was due on {dueOn} and is not done as of {asOf}; occurrences missed: {missed}.',
    remedy: 'Do it now and record the day, or change the planned interval.',
  },
  'cadence-completed-in-future': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Recurring duty completed in the future',
    message: '"{cadence}" is recorded as completed on {completedOn}, after {asOf}.',
    remedy: 'Correct the day of completion.',
  },
});
