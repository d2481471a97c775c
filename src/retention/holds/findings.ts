import { defineFindings } from '../../core/findings/finding.ts';

/** The findings about legal holds. */
export const holdsFindings = defineFindings({
  'hold-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two holds with one id',
    message: 'There is more than one legal hold "{hold}".',
    remedy: 'Give each hold an id of its own.',
  },
  'hold-record-unknown': {
    severity: 'warning',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Hold on an unknown record',
    message: 'The legal hold "{hold}" covers the record "{record}", which is not in the register.',
    remedy: 'Correct the id in the hold, or add the record to the register.',
  },
  'hold-category-unknown': {
    severity: 'warning',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Hold on an unknown category',
    message: 'The legal hold "{hold}" covers the category "{category}", which has neither a rule nor a record.',
    remedy: 'Correct the category in the hold, or add a rule for the category.',
  },
});
