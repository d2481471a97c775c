import { type CalendarDate, requireDateAt } from '../../core/calendar/calendar-date.ts';
import type { StagedRisk } from './basis-stage.ts';
import { riskStages } from './risk-stages.ts';

interface PastDates {
  readonly assessedOn: CalendarDate;
  readonly withdrawnOn?: CalendarDate | undefined;
}

/**
 * The days that a risk is dated with.
 *
 * @internal
 */
export interface DatedRisk extends StagedRisk<{ readonly assessedOn: CalendarDate }> {
  readonly identifiedOn: CalendarDate;
  readonly reviewedOn?: CalendarDate | undefined;
  readonly history?: readonly PastDates[] | undefined;
}

/**
 * Refuses a risk with a day that no month has: dates compare as texts, which tells nothing about such a day.
 *
 * @internal
 */
export function requireRiskDates(place: readonly (string | number)[], risk: DatedRisk): void {
  requireDateAt([...place, 'identifiedOn'], risk.identifiedOn);
  if (risk.reviewedOn !== undefined) requireDateAt([...place, 'reviewedOn'], risk.reviewedOn);
  for (const stage of riskStages) {
    const analysis = risk[stage];
    if (analysis !== undefined) requireDateAt([...place, stage, 'assessedOn'], analysis.assessedOn);
  }
  for (const [index, { assessedOn, withdrawnOn }] of (risk.history ?? []).entries()) {
    requireDateAt([...place, 'history', index, 'assessedOn'], assessedOn);
    if (withdrawnOn !== undefined) requireDateAt([...place, 'history', index, 'withdrawnOn'], withdrawnOn);
  }
}
