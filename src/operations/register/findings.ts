import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { filteringFindings } from '../filtering/findings.ts';
import { cryptographyFindings } from '../cryptography/findings.ts';
import { keysFindings } from '../keys/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { loggingFindings } from '../logging/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { recoveryFindings } from '../recovery/findings.ts';
import { resourcesFindings } from '../resources/findings.ts';
import { changesFindings } from '../changes/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { vulnerabilitiesFindings } from '../vulnerabilities/findings.ts';

/** Every finding of the registers of operations. */
export const operationsFindings = defineFindings({
  ...recordsFindings,
  ...filteringFindings,
  ...cryptographyFindings,
  ...keysFindings,
  ...loggingFindings,
  ...recoveryFindings,
  ...resourcesFindings,
  ...vulnerabilitiesFindings,
  ...changesFindings,
});

/** A finding of the registers of operations. */
export type OperationsFinding = FindingOf<typeof operationsFindings>;
