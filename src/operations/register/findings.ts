import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { changesFindings } from '../changes/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { vulnerabilitiesFindings } from '../vulnerabilities/findings.ts';

/** Every finding of the registers of operations. */
export const operationsFindings = defineFindings({
  ...recordsFindings,
  ...vulnerabilitiesFindings,
  ...changesFindings,
});

/** A finding of the registers of operations. */
export type OperationsFinding = FindingOf<typeof operationsFindings>;
