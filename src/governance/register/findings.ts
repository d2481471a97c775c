import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { communicationFindings } from '../communication/findings.ts';
import { contextFindings } from '../context/findings.ts';
import { documentsFindings } from '../documents/findings.ts';
import { objectivesFindings } from '../objectives/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { rolesFindings } from '../roles/findings.ts';

/** Every finding of the registers of governance. */
export const governanceFindings = defineFindings({
  ...recordsFindings,
  ...rolesFindings,
  ...documentsFindings,
  ...contextFindings,
  ...communicationFindings,
  ...objectivesFindings,
});

/** A finding of the registers of governance. */
export type GovernanceFinding = FindingOf<typeof governanceFindings>;
