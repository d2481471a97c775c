import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { assignmentsFindings } from '../assignments/findings.ts';
import { classificationFindings } from '../classification/findings.ts';
import { disposalFindings } from '../disposal/findings.ts';
import { inventoryFindings } from '../inventory/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { sitesFindings } from '../sites/findings.ts';
import { valuesFindings } from '../values/findings.ts';

/** Every finding of the registers of assets. */
export const assetsFindings = defineFindings({
  ...recordsFindings,
  ...inventoryFindings,
  ...classificationFindings,
  ...valuesFindings,
  ...assignmentsFindings,
  ...disposalFindings,
  ...sitesFindings,
});

/** A finding of the registers of assets. */
export type AssetsFinding = FindingOf<typeof assetsFindings>;
