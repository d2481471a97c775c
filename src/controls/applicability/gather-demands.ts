import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';

/**
 * What speaks for and against one control, each source once.
 *
 * @internal
 */
export interface ControlDemand<Exclusion> {
  readonly risks: readonly string[];
  readonly legal: readonly string[];
  readonly contractual: readonly string[];
  readonly exclusions: readonly Exclusion[];
  readonly questions: readonly string[];
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
  const demands = new Map<string, Mentions<Exclusion>>();
  const demandOn = (control: string): Mentions<Exclusion> => {
    const known = demands.get(control);
    if (known !== undefined) return known;
    const fresh: Mentions<Exclusion> = { risks: [], legal: [], contractual: [], exclusions: [], questions: [] };
    demands.set(control, fresh);
    return fresh;
  };
  for (const { id, controls } of sources.risks) {
    for (const control of controls) addOnce(demandOn(control).risks, id);
  }
  for (const { id, kind, controls } of sources.obligations) {
    for (const control of controls) addOnce(demandOn(control)[kind], id);
  }
  for (const exclusion of sources.exclusions) {
    for (const control of exclusion.controls) addOnce(demandOn(control).exclusions, exclusion);
    for (const { control, question } of exclusion.partly ?? []) addOnce(demandOn(control).questions, question);
  }
  const unique = hasUniqueIds(sources.risks) && hasUniqueIds(sources.obligations);
  return unique ? demands : new Map([...demands].map(([control, demand]) => [control, withoutRepeats(demand)]));
}

interface Mentions<Exclusion> {
  readonly risks: string[];
  readonly legal: string[];
  readonly contractual: string[];
  readonly exclusions: Exclusion[];
  readonly questions: string[];
}

/** A record that names a control twice does so in a row: comparing with the last one spares a set for each control. */
function addOnce<Source>(list: Source[], source: Source): void {
  if (list.at(-1) !== source) list.push(source);
}

function hasUniqueIds(records: readonly { readonly id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}

function withoutRepeats<Exclusion>(demand: Mentions<Exclusion>): Mentions<Exclusion> {
  return {
    ...demand,
    risks: [...new Set(demand.risks)],
    legal: [...new Set(demand.legal)],
    contractual: [...new Set(demand.contractual)],
  };
}

/**
 * A control that nothing speaks for or against.
 *
 * @internal
 */
export function noDemand<Exclusion>(): ControlDemand<Exclusion> {
  return { risks: [], legal: [], contractual: [], exclusions: [], questions: [] };
}

/**
 * The derived reasons that a demand amounts to, in the order of their kinds.
 *
 * @internal
 */
export function reasonsOf({ risks, legal, contractual }: ControlDemand<unknown>): readonly InclusionReason[] {
  const reasons: InclusionReason[] = [];
  if (risks.length > 0) reasons.push({ kind: 'risk-treatment', risks });
  if (legal.length > 0) reasons.push({ kind: 'legal', obligations: legal });
  if (contractual.length > 0) reasons.push({ kind: 'contractual', obligations: contractual });
  return reasons;
}
