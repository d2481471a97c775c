import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of governance. */
export const recordsFindings = defineFindings({
  'governance-record-unreadable': unreadableRecord,
  'governance-record-duplicate': repeatedRecord,
  'governance-reference-unknown': unknownRecord,
  'governance-event-in-future': eventInFuture,
  'governance-history-invalid': invalidHistory,
});
