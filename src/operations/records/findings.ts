import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of operations. */
export const recordsFindings = defineFindings({
  'operations-record-unreadable': unreadableRecord,
  'operations-record-duplicate': repeatedRecord,
  'operations-reference-unknown': unknownRecord,
  'operations-event-in-future': eventInFuture,
  'operations-history-invalid': invalidHistory,
});
