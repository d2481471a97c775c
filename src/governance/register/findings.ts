import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { certificationFindings } from '../certification/findings.ts';
import { correctiveActionsFindings } from '../corrective-actions/findings.ts';
import { auditProgrammesFindings } from '../audit-programmes/findings.ts';
import { auditsFindings } from '../audits/findings.ts';
import { controlTestsFindings } from '../control-tests/findings.ts';
import { documentsFindings } from '../documents/findings.ts';
import { exceptionsFindings } from '../exceptions/findings.ts';
import { obligationsFindings } from '../obligations/findings.ts';
import { communicationFindings } from '../communication/findings.ts';
import { contextFindings } from '../context/findings.ts';
import { objectivesFindings } from '../objectives/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { reviewsFindings } from '../reviews/findings.ts';
import { rolesFindings } from '../roles/findings.ts';

/** Every finding of the registers of governance. */
export const governanceFindings = defineFindings({
  ...recordsFindings,
  ...rolesFindings,
  ...obligationsFindings,
  ...documentsFindings,
  ...contextFindings,
  ...communicationFindings,
  ...objectivesFindings,
  ...exceptionsFindings,
  ...auditsFindings,
  ...auditProgrammesFindings,
  ...controlTestsFindings,
  ...reviewsFindings,
  ...correctiveActionsFindings,
  ...certificationFindings,
});

/** A finding of the registers of governance. */
export type GovernanceFinding = FindingOf<typeof governanceFindings>;
