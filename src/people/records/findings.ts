import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of people. */
export const recordsFindings = defineFindings({
  'people-record-unreadable': unreadableRecord,
  'people-record-duplicate': repeatedRecord,
  'people-reference-unknown': unknownRecord,
  'people-event-in-future': eventInFuture,
  'people-history-invalid': invalidHistory,
});
