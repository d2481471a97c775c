import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** The findings about the form of a rule, a hold, a record or a disposal. */
export const recordsFindings = defineFindings({ 'retention-record-unreadable': unreadableRecord });
