import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of continuity. */
export const recordsFindings = defineFindings({
  'continuity-record-unreadable': unreadableRecord,
  'continuity-record-duplicate': repeatedRecord,
  'continuity-reference-unknown': unknownRecord,
  'continuity-event-in-future': eventInFuture,
});
