import { defineFindings } from '../findings/define-findings.ts';

/** What can be wrong with the recorded history of a record. */
export const coreFindings = defineFindings({
  'history-state-unknown': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Unknown state in the history',
    message: '{lifecycle} has no state {state}.',
  },
  'history-start-wrong': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'History starts in the middle',
    message: '{lifecycle} begins in {state}, but may only begin in {initial}.',
  },
  'history-transition-forbidden': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Forbidden step in the history',
    message: '{lifecycle} went from {from} to {to}; from there it may go to {allowed}.',
  },
  'history-date-impossible': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Impossible date in the history',
    message: '{lifecycle} entered {state} on {enteredOn}, which is no date.',
  },
  'history-out-of-order': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'History out of order',
    message: '{lifecycle} entered {state} on {enteredOn}, before the state recorded ahead of it on {previousOn}.',
  },
});
