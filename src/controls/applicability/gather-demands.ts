import type { StatementControlId } from '../control/statement-control-id.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { ApplicabilityInput, Exclusion } from './applicability-input.ts';

/**
 * The sources that speak for and against one control, each once.
 *
 * @internal
 */
export interface ControlDemand {
  readonly risks: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
  readonly contractual: ReadonlySet<string>;
  readonly exclusions: ReadonlySet<Exclusion>;
  readonly questions: ReadonlySet<string>;
}

/**
 * The demand on a control that no source mentions.
 *
 * @internal
 */
export const noDemand: ControlDemand = /* @__PURE__ */ emptyDemand();

/**
 * Groups the sources by control, in the order in which the controls are mentioned first.
 *
 * @internal
 */
export function gatherDemands({
  risks,
  obligations,
  exclusions,
}: ApplicabilityInput): ReadonlyMap<StatementControlId, ControlDemand> {
  const demands = new Map<StatementControlId, ReturnType<typeof emptyDemand>>();
  const demandOn = (control: StatementControlId): ReturnType<typeof emptyDemand> => {
    const demand = demands.get(control) ?? emptyDemand();
    demands.set(control, demand);
    return demand;
  };
  for (const { id, controls } of risks) for (const control of controls) demandOn(control).risks.add(id);
  for (const { id, kind, controls } of obligations) for (const control of controls) demandOn(control)[kind].add(id);
  for (const exclusion of exclusions) {
    for (const control of exclusion.controls) demandOn(control).exclusions.add(exclusion);
    for (const { control, question } of exclusion.partly ?? []) demandOn(control).questions.add(question);
  }
  return demands;
}

/**
 * The ids of the risks and obligations that demand a control.
 *
 * @internal
 */
export function demandingSources({ risks, legal, contractual }: ControlDemand): readonly string[] {
  return [...risks, ...legal, ...contractual];
}

/**
 * The derived reasons that follow from a demand, in the order of their kinds.
 *
 * @internal
 */
export function reasonsOf({ risks, legal, contractual }: ControlDemand): readonly InclusionReason[] {
  const reasons: InclusionReason[] = [];
  if (risks.size > 0) reasons.push({ kind: 'risk-treatment', risks: [...risks] });
  if (legal.size > 0) reasons.push({ kind: 'legal', obligations: [...legal] });
  if (contractual.size > 0) reasons.push({ kind: 'contractual', obligations: [...contractual] });
  return reasons;
}

function emptyDemand(): {
  readonly risks: Set<string>;
  readonly legal: Set<string>;
  readonly contractual: Set<string>;
  readonly exclusions: Set<Exclusion>;
  readonly questions: Set<string>;
} {
  return { risks: new Set(), legal: new Set(), contractual: new Set(), exclusions: new Set(), questions: new Set() };
}
