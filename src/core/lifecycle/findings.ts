import { defineFindings, type FindingOf } from '../findings/finding.ts';
import { issueFindings } from '../findings/findings.ts';
import { unreadableRecord } from '../guards/unreadable-record.ts';
import { reviewsFindings } from '../reviews/findings.ts';
import { rowsFindings } from '../rows/findings.ts';
import { validationFindings } from '../validation/findings.ts';

/** What can be wrong with the recorded history of a record. */
export const historyFindings = defineFindings({
  'core-record-unreadable': unreadableRecord,
  'history-state-unknown': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Unknown state in the history',
    message: '{lifecycle} has no state "{state}".',
    remedy: 'Correct the state, or add it to the life cycle.',
  },
  'history-start-wrong': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'History starts in the middle',
    message: '{lifecycle} begins in "{state}", but may only begin in {initial}.',
    remedy: 'Record the earlier states, or correct the first one.',
  },
  'history-transition-forbidden': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Forbidden step in the history',
    message: '{lifecycle} went from {from} to {to}; from there it may go to {allowed}.',
    remedy: 'Record the states in between, or correct the state.',
  },
  'history-date-impossible': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Impossible date in the history',
    message: '{lifecycle} entered {state} on "{enteredOn}", which is not a calendar date.',
    remedy: 'Correct the date.',
  },
  'history-out-of-order': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'History out of order',
    message: '{lifecycle} entered {state} on {enteredOn}, before the state recorded ahead of it on {previousOn}.',
    remedy: 'Record the states in the order in which they were entered.',
  },
});

/** Every finding of `core`: of schema issues, of unreadable inputs, of recurring duties, of rows of spreadsheets and of recorded histories. */
export const coreFindings = defineFindings({
  ...issueFindings,
  ...validationFindings,
  ...reviewsFindings,
  ...rowsFindings,
  ...historyFindings,
});

/** A finding of `core`. */
export type CoreFinding = FindingOf<typeof coreFindings>;
