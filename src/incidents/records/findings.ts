import { defineFindings } from '../../core/findings/finding.ts';
import { eventInFuture, invalidHistory, repeatedRecord, unknownRecord } from '../../core/guards/register-findings.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with any record of the registers of incidents. */
export const recordsFindings = defineFindings({
  'incidents-record-unreadable': unreadableRecord,
  'incidents-record-duplicate': repeatedRecord,
  'incidents-reference-unknown': unknownRecord,
  'incidents-event-in-future': eventInFuture,
  'incidents-history-invalid': invalidHistory,
});
