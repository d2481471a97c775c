import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { auditProgrammesFindings } from '../audit-programmes/findings.ts';
import { auditsFindings } from '../audits/findings.ts';
import { controlTestsFindings } from '../control-tests/findings.ts';
import { documentsFindings } from '../documents/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { reviewsFindings } from '../reviews/findings.ts';
import { rolesFindings } from '../roles/findings.ts';

/** Every finding of the registers of governance. */
export const governanceFindings = defineFindings({
  ...recordsFindings,
  ...rolesFindings,
  ...documentsFindings,
  ...auditsFindings,
  ...auditProgrammesFindings,
  ...controlTestsFindings,
  ...reviewsFindings,
});

/** A finding of the registers of governance. */
export type GovernanceFinding = FindingOf<typeof governanceFindings>;
