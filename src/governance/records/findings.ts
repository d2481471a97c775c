import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of governance. */
export const recordsFindings = defineFindings({
  'governance-record-unreadable': unreadableRecord,
  'governance-record-duplicate': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Id used twice',
    message: 'The id "{record}" is there twice among the {kind} records.',
    remedy: 'Give each record an id of its own, or remove the repetition.',
  },
  'governance-reference-unknown': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Unknown record named',
    message: '"{record}" names the {kind} "{reference}", which its register does not have.',
    remedy: 'Correct the id, or add the record to its register.',
  },
  'governance-event-in-future': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Event in the future',
    message: '"{record}" says that something happened on {date}, which is after {asOf}.',
    remedy: 'Correct the date, or record the event when it has happened.',
  },
  'governance-history-invalid': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'State that the life cycle does not allow',
    message:
      '"{record}" entered the state {state} on {enteredOn}, which its life cycle or the day before it does not allow.',
    remedy: 'Record the states in their order, each with its day.',
  },
});
