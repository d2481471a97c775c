import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { changesFindings } from '../changes/findings.ts';
import { defectsFindings } from '../defects/findings.ts';
import { lifecycleFindings } from '../lifecycle/findings.ts';
import { monitoringFindings } from '../monitoring/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { releasesFindings } from '../releases/findings.ts';
import { standardsFindings } from '../standards/findings.ts';

/** Every finding of the registers of development. */
export const developmentFindings = defineFindings({
  ...recordsFindings,
  ...lifecycleFindings,
  ...changesFindings,
  ...defectsFindings,
  ...releasesFindings,
  ...monitoringFindings,
  ...standardsFindings,
});

/** A finding of the registers of development. */
export type DevelopmentFinding = FindingOf<typeof developmentFindings>;
