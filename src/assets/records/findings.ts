import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of assets. */
export const recordsFindings = defineFindings({
  'assets-record-unreadable': unreadableRecord,
  'assets-record-duplicate': repeatedRecord,
  'assets-reference-unknown': unknownRecord,
  'assets-event-in-future': eventInFuture,
  'assets-history-invalid': invalidHistory,
});
