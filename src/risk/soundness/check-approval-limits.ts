import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import type { AcceptanceCriteria } from '../criteria/acceptance-criteria.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { soundnessFindings } from './findings.ts';

/**
 * Checks that each approval covers levels above the automatic acceptance, and no fewer than the approvals before it. Approvals with the
 * same limit are alternatives.
 *
 * @internal
 */
export function checkApprovalLimits(criteria: RiskCriteria): readonly FindingOf<typeof soundnessFindings>[] {
  const { appetites = [], ...general } = criteria.acceptance;
  return [
    ...checkLimits(criteria, general, ['acceptance']),
    ...appetites.flatMap((appetite, index) => checkLimits(criteria, appetite, ['acceptance', 'appetites', index])),
  ];
}

function checkLimits(
  { id, levels }: RiskCriteria,
  { automaticUpTo, approvals }: Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>,
  path: FindingPath,
): readonly FindingOf<typeof soundnessFindings>[] {
  const ranks = new Map<string | null, number>(levels.map((level, index) => [level.id, index]));
  const rankOf = (level: string | null): number => ranks.get(level) ?? -1;
  let highest = automaticUpTo;
  return approvals.flatMap(({ upTo, roles }, index) => {
    const below = highest;
    if (rankOf(upTo) > rankOf(automaticUpTo) && rankOf(upTo) >= rankOf(below)) {
      highest = upTo;
      return [];
    }
    return [
      reportFinding(soundnessFindings, 'risk-criteria-approvals-out-of-order', {
        subject: { kind: 'risk-criteria', id },
        path: [...path, 'approvals', index, 'upTo'],
        params: { roles, upTo, below: String(below) },
      }),
    ];
  });
}
