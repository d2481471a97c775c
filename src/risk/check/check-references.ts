import { isCustomControlId } from '../../controls/control/custom-control-id.ts';
import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { unknownReferences } from '../../core/records/references.ts';
import { isControlId } from '../../standard/control-id.ts';
import { readControlId } from '../../standard/read-control-id.ts';
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
      const about = { risk: risk.id, control };
      if (!isControlId(control) && !isCustomControlId(control))
        return [reportUnknown(control, path, { about, report })];
      const code = applicability && codeOf(applicability.get(control));
      return code === undefined || code === null ? [] : [report(code, path, about)];
    }),
  );
}

/** A register that was not parsed holds ids as people write them. */
function reportUnknown(
  control: string,
  path: readonly string[],
  {
    about,
    report,
  }: { readonly about: Readonly<Record<'risk' | 'control', string>>; readonly report: RiskCheckContext['report'] },
): RiskCheckFinding {
  const reading = readControlId(control);
  if ('id' in reading) return report('risk-control-spelling', path, { ...about, suggestion: reading.id });
  const isOf2013 = reading.problem === 'edition-2013';
  return isOf2013
    ? report('risk-control-2013', path, { ...about, successors: reading.suggestions })
    : report('risk-control-unknown', path, about);
}

const codes = {
  applicable: null,
  excluded: 'risk-control-excluded',
  undecided: 'risk-control-undecided',
} as const;

function codeOf(state: StatementEntry['applicability'] | undefined) {
  return state === undefined ? 'risk-control-not-in-statement' : codes[state];
}
