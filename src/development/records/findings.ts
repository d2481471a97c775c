import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of development. */
export const recordsFindings = defineFindings({
  'development-record-unreadable': unreadableRecord,
  'development-record-duplicate': repeatedRecord,
  'development-reference-unknown': unknownRecord,
  'development-event-in-future': eventInFuture,
  'development-history-invalid': invalidHistory,
});
