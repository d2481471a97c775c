import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { changesFindings } from '../changes/findings.ts';
import { cryptographyFindings } from '../cryptography/findings.ts';
import { filteringFindings } from '../filtering/findings.ts';
import { keysFindings } from '../keys/findings.ts';
import { loggingFindings } from '../logging/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { recoveryFindings } from '../recovery/findings.ts';
import { resourcesFindings } from '../resources/findings.ts';
import { vulnerabilitiesFindings } from '../vulnerabilities/findings.ts';

/** Every finding of the registers of operations. */
export const operationsFindings = defineFindings({
  ...recordsFindings,
  ...vulnerabilitiesFindings,
  ...changesFindings,
  ...loggingFindings,
  ...recoveryFindings,
  ...filteringFindings,
  ...cryptographyFindings,
  ...keysFindings,
  ...resourcesFindings,
});

/** A finding of the registers of operations. */
export type OperationsFinding = FindingOf<typeof operationsFindings>;
