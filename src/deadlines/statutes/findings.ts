import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with a row of a table of law. */
export const statutesFindings = defineFindings({
  'deadlines-record-unreadable': unreadableRecord,
  'statutory-check-old': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Check of a legal fact is old',
    message: '"{row}" was last compared with its source on {checkedOn}, more than {checkedWithin} ago.',
    remedy: 'Compare the row with the law as it is now, and record the day.',
  },
  'statutory-check-in-future': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Check of a legal fact in the future',
    message: '"{row}" is recorded as compared with its source on {checkedOn}, after {asOf}.',
    remedy: 'Correct the day of the check.',
  },
  'statutory-row-not-law': {
    severity: 'info',
    requirements: ['A.5.31'],
    title: 'Legal fact is no law yet',
    message: '"{row}" is no law yet: its status is "{status}".',
    remedy: 'Leave the row out of decisions, and look at the state of the proposal.',
  },
  'statutory-row-not-yet-in-force': {
    severity: 'info',
    requirements: ['A.5.31'],
    title: 'Legal fact not yet in force',
    message: '"{row}" applies from {validFrom}, after {asOf}.',
    remedy: 'Leave the row out of decisions until that day, and prepare for it.',
  },
  'statutory-row-no-longer-in-force': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Legal fact no longer in force',
    message: '"{row}" applied until {validTo}, before {asOf}.',
    remedy: 'Use the row that took its place for what began later.',
  },
});
