import type { ExclusionReason } from './exclusion-reasons.ts';
import type { InclusionReason } from './inclusion-reason.ts';

/**
 * What speaks for and against one control.
 *
 * @internal
 */
export interface ControlDemand<Exclusion> {
  readonly risks: Set<string>;
  readonly legal: Set<string>;
  readonly contractual: Set<string>;
  readonly exclusions: Set<Exclusion>;
  readonly questions: Set<string>;
}

/**
 * Anything that names controls.
 *
 * @internal
 */
export interface DemandSources<Exclusion> {
  readonly risks: readonly { readonly id: string; readonly controls: readonly string[] }[];
  readonly obligations: readonly {
    readonly id: string;
    readonly kind: 'legal' | 'contractual';
    readonly controls: readonly string[];
  }[];
  readonly exclusions: readonly Exclusion[];
}

/**
 * An exclusion as far as it matters for gathering.
 *
 * @internal
 */
export interface GatheredExclusion {
  readonly id: string;
  readonly reason: ExclusionReason;
  readonly justification: string;
  readonly controls: readonly string[];
  readonly partly?: readonly { readonly control: string; readonly question: string }[];
}

/**
 * Turns what names controls around: by control, what speaks for and against it, in the order in which it was mentioned first.
 *
 * @internal
 */
export function gatherDemands<Exclusion extends GatheredExclusion>(
  sources: DemandSources<Exclusion>,
): ReadonlyMap<string, ControlDemand<Exclusion>> {
  const demands = new Map<string, ControlDemand<Exclusion>>();
  const demandOn = (control: string): ControlDemand<Exclusion> => {
    const known = demands.get(control);
    if (known !== undefined) return known;
    const demand = noDemand<Exclusion>();
    demands.set(control, demand);
    return demand;
  };
  for (const { id, controls } of sources.risks) for (const control of controls) demandOn(control).risks.add(id);
  for (const { id, kind, controls } of sources.obligations) {
    for (const control of controls) demandOn(control)[kind].add(id);
  }
  for (const exclusion of sources.exclusions) {
    for (const control of exclusion.controls) demandOn(control).exclusions.add(exclusion);
    for (const { control, question } of exclusion.partly ?? []) demandOn(control).questions.add(question);
  }
  return demands;
}

/**
 * A control that nothing speaks for or against.
 *
 * @internal
 */
export function noDemand<Exclusion>(): ControlDemand<Exclusion> {
  return { risks: new Set(), legal: new Set(), contractual: new Set(), exclusions: new Set(), questions: new Set() };
}

/**
 * The derived reasons that a demand amounts to, in the order of their kinds.
 *
 * @internal
 */
export function reasonsOf({ risks, legal, contractual }: ControlDemand<unknown>): readonly InclusionReason[] {
  const reasons: InclusionReason[] = [];
  if (risks.size > 0) reasons.push({ kind: 'risk-treatment', risks: [...risks] });
  if (legal.size > 0) reasons.push({ kind: 'legal', obligations: [...legal] });
  if (contractual.size > 0) reasons.push({ kind: 'contractual', obligations: [...contractual] });
  return reasons;
}
