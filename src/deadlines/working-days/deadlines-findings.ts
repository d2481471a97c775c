import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with recurring duties. */
export const deadlinesFindings = defineFindings({
  'cadence-overdue': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Recurring duty overdue',
    message: '{cadence} was due on {dueOn} and is not done as of {asOf}; occurrences missed: {missed}.',
  },
  'cadence-completed-in-future': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Recurring duty completed in the future',
    message: '{cadence} is recorded as completed on {completedOn}, after {asOf}.',
  },
});
