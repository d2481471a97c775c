import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of access. */
export const recordsFindings = defineFindings({
  'access-record-unreadable': unreadableRecord,
  'access-record-duplicate': repeatedRecord,
  'access-reference-unknown': unknownRecord,
  'access-event-in-future': eventInFuture,
  'access-history-invalid': invalidHistory,
});
