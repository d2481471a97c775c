import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { agreementsFindings } from '../agreements/findings.ts';
import { assurancesFindings } from '../assurances/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { reviewsFindings } from '../reviews/findings.ts';
import { servicesFindings } from '../services/findings.ts';
import { subprocessorsFindings } from '../subprocessors/findings.ts';
import { verdictFindings } from '../verdict/findings.ts';

/** Every finding of the registers of suppliers. */
export const suppliersFindings = defineFindings({
  ...recordsFindings,
  ...servicesFindings,
  ...assurancesFindings,
  ...agreementsFindings,
  ...subprocessorsFindings,
  ...reviewsFindings,
  ...verdictFindings,
});

/** A finding of the registers of suppliers. */
export type SuppliersFinding = FindingOf<typeof suppliersFindings>;
