import { type Period, periodParts } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
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
  const end = rule.end.kind === 'after' ? rule.end.period : undefined;
  return [
    ...(category === undefined || category === rule.category ? [] : (['category'] as const)),
    ...(period === undefined || (end !== undefined && isSameLength(period, end)) ? [] : (['period'] as const)),
  ];
}

/** A year is twelve months and a week seven days, always; a month is no fixed number of days. */
function isSameLength(a: Period, b: Period): boolean {
  const [partsOfA, partsOfB] = [periodParts(a), periodParts(b)];
  return (
    partsOfA.years * 12 + partsOfA.months === partsOfB.years * 12 + partsOfB.months &&
    partsOfA.weeks * 7 + partsOfA.days === partsOfB.weeks * 7 + partsOfB.days
  );
}
