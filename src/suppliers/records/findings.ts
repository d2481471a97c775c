import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of suppliers. */
export const recordsFindings = defineFindings({
  'suppliers-record-unreadable': unreadableRecord,
  'suppliers-record-duplicate': repeatedRecord,
  'suppliers-reference-unknown': unknownRecord,
  'suppliers-event-in-future': eventInFuture,
});
