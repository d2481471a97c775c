import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of privacy. */
export const recordsFindings = defineFindings({
  'privacy-record-unreadable': unreadableRecord,
  'privacy-record-duplicate': repeatedRecord,
  'privacy-reference-unknown': unknownRecord,
  'privacy-event-in-future': eventInFuture,
});
