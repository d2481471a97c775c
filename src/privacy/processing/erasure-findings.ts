import { type Period, periodParts } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import type { RetentionEnd } from '../../retention/ends/retention-end.ts';
import type { RetentionRule } from '../../retention/rules/retention-rule.ts';
import type { ControllerActivity, RuleErasureLimit } from '../activities/controller-activity.ts';
import { processingFindings } from './findings.ts';

/**
 * Finds the limits of erasure that name a rule which the schedule does not have, or say another category or period than the rule.
 *
 * @internal
 */
export function erasureFindings(
  { record, index }: Listed<ControllerActivity>,
  rules: RegisterRead<RetentionRule>,
): readonly FindingOf<typeof processingFindings>[] {
  const { id, erasure = [] } = record;
  if (!rules.isGiven) return [];
  return erasure.flatMap((limit, position): readonly FindingOf<typeof processingFindings>[] => {
    if (limit.kind !== 'rule' || rules.unreadableIds.has(limit.rule)) return [];
    const rule = rules.byId.get(limit.rule);
    const subject = { kind: 'controller-activity', id };
    const path = ['controllerActivities', index, 'erasure', position];
    const params = { activity: id, rule: limit.rule, data: limit.data };
    if (rule === undefined)
      return [
        reportFinding(processingFindings, 'processing-retention-dangling', {
          subject,
          path: [...path, 'rule'],
          params,
        }),
      ];
    return differences(limit, rule).map((difference) =>
      reportFinding(processingFindings, 'processing-retention-differs', {
        subject,
        path: [...path, difference],
        params: { ...params, difference },
      }),
    );
  });
}

function differences(
  { category, period }: RuleErasureLimit,
  rule: Pick<RetentionRule, 'category' | 'end'>,
): readonly ('category' | 'period')[] {
  return [
    ...(category === undefined || category === rule.category ? [] : (['category'] as const)),
    ...(period === undefined || isPeriodOf(rule.end, period) ? [] : (['period'] as const)),
  ];
}

/** Whether an end comes after this period, whichever of its events decides. */
function isPeriodOf(end: RetentionEnd, period: Period): boolean {
  const parts = end.kind === 'latest' || end.kind === 'earliest' ? end.of : [end];
  const lengths = new Set(
    parts.map((part) => (part.kind === 'after' && part.period !== undefined ? lengthOf(part.period) : null)),
  );
  return lengths.size === 1 && lengths.has(lengthOf(period));
}

/** A year is twelve months and a week seven days, always; a month is no fixed number of days. */
function lengthOf(period: Period): string {
  const { years, months, weeks, days } = periodParts(period);
  return `P${years * 12 + months}M${weeks * 7 + days}D`;
}
