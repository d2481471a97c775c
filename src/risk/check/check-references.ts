import { isCustomControlId } from '../../controls/control/custom-control-id.ts';
import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { unknownReferences } from '../../core/records/references.ts';
import { successorsOf } from '../../clauses/editions/controls.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import type { RiskCheckContext, RiskCheckFinding } from './risk-check-context.ts';

/**
 * The records to which the ids in a register refer; undefined where the register of these records is not given.
 *
 * @internal
 */
export interface KnownRecords {
  readonly assets: ReadonlySet<string> | undefined;
  readonly threats: ReadonlySet<string> | undefined;
  readonly applicability: ReadonlyMap<string, StatementEntry['applicability']> | undefined;
}

/**
 * Checks that the controls of a risk exist, and that its assets, threats and controls are in the registers that are given.
 *
 * @internal
 */
export function checkReferences(context: RiskCheckContext, known: KnownRecords): readonly RiskCheckFinding[] {
  const { risk, report } = context;
  return [
    ...unknownReferences(risk.assets, known.assets).map(({ id, index }) =>
      report('risk-asset-unknown', ['assets', index], { risk: risk.id, asset: id }),
    ),
    ...unknownReferences(risk.threats ?? [], known.threats).map(({ id, index }) =>
      report('risk-threat-unknown', ['threats', index], { risk: risk.id, threat: id }),
    ),
    ...checkControls(context, known),
  ];
}

function checkControls(
  { risk, treatment, report }: RiskCheckContext,
  { applicability }: KnownRecords,
): readonly RiskCheckFinding[] {
  const uses = [
    { controls: treatment.controls, path: ['treatment'] },
    { controls: risk.existingControls ?? [], path: ['existingControls'] },
  ];
  return uses.flatMap(({ controls, path }) =>
    sortedUnique(controls).flatMap((control) => {
      const code = controlCode(control, applicability);
      if (code === null) return [];
      const successors = isControl2013Id(control) ? successorsOf(control) : [];
      return [report(code, path, { risk: risk.id, control, successors })];
    }),
  );
}

const codes = {
  applicable: null,
  excluded: 'risk-control-excluded',
  undecided: 'risk-control-undecided',
} as const;

function controlCode(
  control: string,
  applicability: KnownRecords['applicability'],
): Extract<RiskCheckFinding['code'], `risk-control-${string}`> | null {
  if (!isControlId(control) && !isCustomControlId(control))
    return isControl2013Id(control) ? 'risk-control-2013' : 'risk-control-unknown';
  if (applicability === undefined) return null;
  const state = applicability.get(control);
  return state === undefined ? 'risk-control-not-in-statement' : codes[state];
}
