import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { backupsFindings } from '../backups/findings.ts';
import { impactsFindings } from '../impacts/findings.ts';
import { plansFindings } from '../plans/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { recoveryFindings } from '../recovery/findings.ts';

/** Every finding of the registers of continuity. */
export const continuityFindings = defineFindings({
  ...recordsFindings,
  ...impactsFindings,
  ...recoveryFindings,
  ...backupsFindings,
  ...plansFindings,
});

/** A finding of the registers of continuity. */
export type ContinuityFinding = FindingOf<typeof continuityFindings>;
