import { requireDateAt } from '../../core/calendar/calendar-date.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import type { Risk } from './risk.ts';

/**
 * A date with its path, from the record inwards.
 *
 * @internal
 */
export interface PlacedDate {
  readonly path: FindingPath;
  readonly date: unknown;
}

type DatedRisk = Pick<Risk, RiskStage | 'identifiedOn' | 'reviewedOn' | 'history'>;

/**
 * Lists the dates of a risk without those of its treatment.
 *
 * @internal
 */
export function riskDates(risk: DatedRisk): readonly PlacedDate[] {
  const dates: PlacedDate[] = [{ path: ['identifiedOn'], date: risk.identifiedOn }];
  if (risk.reviewedOn !== undefined) dates.push({ path: ['reviewedOn'], date: risk.reviewedOn });
  for (const stage of riskStages) {
    if (risk[stage] !== undefined) dates.push({ path: [stage, 'assessedOn'], date: risk[stage].assessedOn });
  }
  for (const [index, { assessedOn, withdrawnOn }] of (risk.history ?? []).entries()) {
    dates.push({ path: ['history', index, 'assessedOn'], date: assessedOn });
    if (withdrawnOn !== undefined) dates.push({ path: ['history', index, 'withdrawnOn'], date: withdrawnOn });
  }
  return dates;
}

/**
 * Throws unless the dates of a risk without those of its treatment are calendar dates; the message begins with the path.
 *
 * @internal
 */
export function requireRiskDates(place: FindingPath, risk: DatedRisk): void {
  for (const { path, date } of riskDates(risk)) requireDateAt([...place, ...path], date);
}
