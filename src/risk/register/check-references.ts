import { controlProblem } from '../../controls/control/custom-control-id.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';

/**
 * What the ids in a register point to; null where the list was not given.
 *
 * @internal
 */
export interface KnownRecords {
  readonly assets: ReadonlySet<string> | null;
  readonly threats: ReadonlySet<string> | null;
  readonly applicability: ReadonlyMap<string, 'applicable' | 'excluded' | 'undecided'> | null;
}

/**
 * Checks that the controls of a risk exist, and that its assets, threats and controls are in the lists that are given.
 *
 * @internal
 */
export function checkReferences(checked: RiskUnderCheck, known: KnownRecords): readonly Finding<RiskFindingCode>[] {
  const { risk, report } = checked;
  const { assets, threats } = known;
  const strangeAssets = assets === null ? [] : [...risk.assets.entries()].filter(([, id]) => !assets.has(id));
  const strangeThreats =
    threats === null ? [] : [...(risk.threats ?? []).entries()].filter(([, id]) => !threats.has(id));
  return [
    ...strangeAssets.map(([index, asset]) => report('risk-asset-unknown', ['assets', index], { risk: risk.id, asset })),
    ...strangeThreats.map(([index, threat]) =>
      report('risk-threat-unknown', ['threats', index], { risk: risk.id, threat }),
    ),
    ...checkControls(checked, known),
  ];
}

function checkControls(
  { risk, parts, report }: RiskUnderCheck,
  { applicability }: KnownRecords,
): readonly Finding<RiskFindingCode>[] {
  const uses = [
    { controls: parts.controls, path: ['treatment'] },
    { controls: risk.existingControls ?? [], path: ['existingControls'] },
  ];
  return uses.flatMap(({ controls, path }) =>
    sortedUnique(controls).flatMap((control) => {
      const code = problemOf(control, applicability);
      return code === null ? [] : [report(code, path, { risk: risk.id, control })];
    }),
  );
}

const codes = {
  applicable: null,
  excluded: 'risk-control-excluded',
  undecided: 'risk-control-undecided',
} as const;

function problemOf(
  control: string,
  applicability: KnownRecords['applicability'],
): Extract<RiskFindingCode, `risk-control-${string}`> | null {
  const problem = controlProblem(control);
  if (problem !== undefined) return problem === 'control-2013-edition' ? 'risk-control-2013' : 'risk-control-unknown';
  if (applicability === null) return null;
  const state = applicability.get(control);
  return state === undefined ? 'risk-control-not-in-statement' : codes[state];
}
