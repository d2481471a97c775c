import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import type { AcceptanceCriteria } from '../criteria/acceptance-criteria.ts';
import type { CheckableCriteria } from './check-risk-criteria.ts';
import { riskFindings } from './risk-findings.ts';

type Limits = Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>;

/**
 * Checks that each role asked for acceptance reaches above what is accepted automatically and no lower than the roles before it. Roles
 * with the same limit are alternatives.
 *
 * @internal
 */
export function checkApprovalLimits(
  criteria: CheckableCriteria,
): readonly Finding<'risk-criteria-approvals-out-of-order'>[] {
  const { appetites = [], ...general } = criteria.acceptance;
  return [
    ...checkLimits(criteria, general, ['acceptance']),
    ...appetites.flatMap((appetite, index) => checkLimits(criteria, appetite, ['acceptance', 'appetites', index])),
  ];
}

function checkLimits(
  { id, levels }: CheckableCriteria,
  { automaticUpTo, approvals }: Limits,
  path: readonly (string | number)[],
): readonly Finding<'risk-criteria-approvals-out-of-order'>[] {
  const ranks = new Map<string | null, number>(levels.map((level, index) => [level.id, index]));
  const rankOf = (level: string | null): number => ranks.get(level) ?? -1;
  let highest = automaticUpTo;
  return approvals.flatMap(({ upTo, role }, index) => {
    const below = highest;
    if (rankOf(upTo) > rankOf(automaticUpTo) && rankOf(upTo) >= rankOf(below)) {
      highest = upTo;
      return [];
    }
    return [
      reportFinding(riskFindings, 'risk-criteria-approvals-out-of-order', {
        subject: { kind: 'risk-criteria', id },
        path: [...path, 'approvals', index, 'upTo'],
        params: { role, upTo, below: String(below) },
      }),
    ];
  });
}
