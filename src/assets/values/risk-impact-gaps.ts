import {
  aBoolean,
  aDate,
  anObject,
  anything,
  aText,
  type Guard,
  listOf,
  maybe,
  nullOr,
} from '../../core/guards/guard.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RiskAnalysis } from '../../risk/analysis/risk-analysis.ts';
import type { RiskCriteria } from '../../risk/criteria/risk-criteria.ts';
import type { Scale, ScaleLevel } from '../../risk/criteria/scale.ts';
import type { Risk, RiskClosure } from '../../risk/risks/risk.ts';
import { type InformationSecurityProperty, informationSecurityProperties } from '../../standard/control-attributes.ts';
import { schemeGuard } from '../classification/classification-guards.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import type { AssetValue, ValuedAsset } from './value-assets.ts';

/** The parts of a risk that are compared with the values of its assets. */
export type RiskToCompare = Pick<Risk, 'id' | 'assets' | 'properties' | 'inherent' | 'current' | 'closed'>;

/** The options of `riskImpactGaps`. */
export interface RiskImpactGapsOptions {
  /** The classification scheme, whose levels of value say the least impact. */
  readonly scheme: ClassificationScheme;
  /** The risk criteria, on whose scale the impacts are. */
  readonly criteria: Pick<RiskCriteria, 'impact'>;
  /** The day in question: a risk that is closed by then is not compared, and an analysis of a later day has not been made. */
  readonly asOf: CalendarDate;
}

/**
 * A risk whose impact is `below` the least one that the value of an asset asks for, or that cannot be compared: the risk has no analysis with
 * an impact (`not-assessed`), its impact is by property and leaves this one out (`property-missing`), it names a level that the scale does not have
 * (`level-unknown`), the value of the asset is not known (`value-unknown`), or the value may be higher than the one that the impact meets
 * (`value-at-least`). Plain JSON.
 */
export interface RiskImpactGap {
  /** The id of the risk. */
  readonly risk: string;
  /** The id of the asset. */
  readonly asset: string;
  /** The property that would be lost. */
  readonly property: InformationSecurityProperty;
  /** How the impact stands to the value. */
  readonly verdict:
    'below' | 'not-assessed' | 'property-missing' | 'level-unknown' | 'value-unknown' | 'value-at-least';
  /** The value of the asset; null where it is not known. */
  readonly value: string | null;
  /** The id of the least level of impact; null where the value is not known or its least impact is not on the scale. */
  readonly leastImpact: string | null;
  /** The id of the level of impact of the risk; null where there is none. */
  readonly impact: string | null;
  /** The stage of the analysis: the one without controls where there is one; null where there is none. */
  readonly stage: 'inherent' | 'current' | null;
}

const analysisGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<RiskAnalysis>({ impact: anything, assessedOn: /* @__PURE__ */ maybe(aDate) }),
);

/**
 * The parts of a risk on which the comparison relies.
 *
 * @internal
 */
export const comparedRiskGuard: Guard = /* @__PURE__ */ anObject<Risk>({
  id: aText,
  assets: /* @__PURE__ */ listOf(aText),
  properties: /* @__PURE__ */ listOf(aText),
  inherent: analysisGuard,
  current: analysisGuard,
  closed: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<RiskClosure>({ on: aDate })),
});

/**
 * The parts of risk criteria on which the comparison relies.
 *
 * @internal
 */
export const impactScaleGuard: Guard = /* @__PURE__ */ anObject<RiskCriteria>({
  impact: /* @__PURE__ */ anObject<Scale>({
    levels: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<ScaleLevel>({ id: aText })),
  }),
});

const risksGuard = /* @__PURE__ */ listOf(comparedRiskGuard);
const valueGuard = /* @__PURE__ */ anObject<AssetValue>({ level: /* @__PURE__ */ nullOr(aText), atLeast: aBoolean });
const valuesGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<ValuedAsset>({
    asset: aText,
    confidentiality: valueGuard,
    integrity: valueGuard,
    availability: valueGuard,
  }),
);
const optionsGuard = /* @__PURE__ */ anObject<RiskImpactGapsOptions>({
  scheme: schemeGuard,
  criteria: impactScaleGuard,
  asOf: aDate,
});

/**
 * Compares the impact of risks with the values of the assets that they threaten (6.1.2 d 1): a loss cannot be less bad than the asset is worth. The
 * impact is that of the analysis without controls where there is one, else of the current one. Only values whose level says the least impact
 * are compared, only for the properties that the risk takes, and only for risks that are not closed.
 *
 * @param risks - The risks.
 * @param values - The answer of `valueAssets`. An asset that is not there is left out.
 * @param options - The classification scheme, the risk criteria, and the day in question.
 * @returns The comparisons that fail or cannot be made, risk by risk. One that succeeds is left out.
 * @throws RangeError if a risk, a value or an option cannot be read.
 *
 * @example
 * ```ts
 * import { riskImpactGaps, valueAssets } from 'isms-kit/assets';
 * import { makeClassificationScheme, makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
 *
 * const scheme = makeClassificationScheme();
 * const laptop = { id: 'laptops', holds: [], dependsOn: [], values: { confidentiality: 'very-high' } };
 * const risk = makeRisk({
 *   assets: ['laptops'],
 *   properties: ['confidentiality'],
 *   inherent: { likelihood: 2, impact: 2, assessedOn: '2026-03-02' },
 * });
 * const options = { scheme, criteria: makeRiskCriteria(), asOf: '2026-11-21' } as const;
 * const [gap] = riskImpactGaps([risk], valueAssets([laptop], [], scheme), options);
 * gap?.verdict; // => 'below'
 * gap?.value; // => 'very-high'
 * ```
 */
export function riskImpactGaps(
  risks: readonly RiskToCompare[],
  values: readonly ValuedAsset[],
  options: RiskImpactGapsOptions,
): readonly RiskImpactGap[] {
  requireReadable('risks', risks, risksGuard);
  requireReadable('values', values, valuesGuard);
  requireOptions(options, optionsGuard);
  const { scheme, criteria, asOf } = options;
  const measure = measureOf(scheme, criteria);
  if (measure.steps.every(({ leastImpact }) => leastImpact === undefined)) return [];
  const valuesOf = new Map(values.map((valued) => [valued.asset, valued]));
  return risks.flatMap((risk) => {
    if (risk.closed !== undefined && risk.closed.on <= asOf) return [];
    const known = { inherent: madeBy(risk.inherent, asOf), current: madeBy(risk.current, asOf) };
    const taken = informationSecurityProperties.filter((property) => risk.properties.includes(property));
    return [...new Set(risk.assets)].flatMap((asset) => {
      const valued = valuesOf.get(asset);
      if (valued === undefined) return [];
      return taken.flatMap((property): readonly RiskImpactGap[] => {
        const compared = compare(valued[property], statedImpact(known, property), measure);
        return compared === null ? [] : [{ risk: risk.id, asset, property, ...compared }];
      });
    });
  });
}

type Compared = Omit<RiskImpactGap, 'risk' | 'asset' | 'property'>;

/** A level of value with the rank of its least impact; undefined where none is stated, 0 where the scale does not have it. */
interface ValueStep {
  readonly id: string;
  readonly leastImpact: number | undefined;
}

interface Measure {
  /** The levels of value, lowest first. */
  readonly steps: readonly ValueStep[];
  /** The rank of a level of impact, from 1; 0 where the scale does not have it. */
  readonly rankOf: (level: unknown) => number;
  readonly nameOf: (rank: number) => string | null;
}

function measureOf({ valueLevels = [] }: ClassificationScheme, { impact }: RiskImpactGapsOptions['criteria']): Measure {
  const ids = impact.levels.map(({ id }) => id);
  const rankOf = (level: unknown): number => ids.findIndex((id, index) => level === id || level === index + 1) + 1;
  return {
    steps: valueLevels.map(({ id, leastImpact }) => ({
      id,
      leastImpact: leastImpact === undefined ? undefined : rankOf(leastImpact),
    })),
    rankOf,
    nameOf: (rank) => ids[rank - 1] ?? null,
  };
}

interface StatedImpact {
  readonly stage: RiskImpactGap['stage'];
  /** The levels of which the highest counts, or the reason why there is none. */
  readonly levels: readonly unknown[] | 'not-assessed' | 'property-missing';
}

/** An analysis that was made by a day; a later one has not been. */
function madeBy(analysis: RiskAnalysis | undefined, asOf: CalendarDate): RiskAnalysis | undefined {
  return analysis !== undefined && analysis.assessedOn > asOf ? undefined : analysis;
}

/** The analyses of a risk that are made. */
interface MadeAnalyses {
  readonly inherent: RiskAnalysis | undefined;
  readonly current: RiskAnalysis | undefined;
}

/** The impact of a risk on a property. One level, or an impact by other categories alone, is about the consequences of any loss. */
function statedImpact({ inherent, current }: MadeAnalyses, property: InformationSecurityProperty): StatedImpact {
  const stage = inherent?.impact === undefined ? 'current' : 'inherent';
  const impact: unknown = (inherent?.impact === undefined ? current : inherent)?.impact;
  if (impact === undefined || impact === null) return { stage: null, levels: 'not-assessed' };
  if (typeof impact !== 'object') return { stage, levels: [impact] };
  const levels = new Map<string, unknown>(Object.entries(impact).filter(([, level]) => level !== undefined));
  if (levels.has(property)) return { stage, levels: [levels.get(property)] };
  const isByProperty = informationSecurityProperties.some((one) => levels.has(one));
  return { stage, levels: isByProperty ? 'property-missing' : [...levels.values()] };
}

function compare({ level: value, atLeast }: AssetValue, stated: StatedImpact, measure: Measure): Compared | null {
  const { stage, levels } = stated;
  const rest = { value, stage, leastImpact: null, impact: null };
  if (value === null) return { ...rest, verdict: 'value-unknown' };
  const { steps, rankOf, nameOf } = measure;
  // A value that may be higher may ask for more, too.
  const own = steps.findIndex(({ id }) => id === value);
  const possible = steps.slice(own, atLeast ? undefined : own + 1);
  if (possible.every(({ leastImpact }) => leastImpact === undefined)) return null;
  const least = steps[own]?.leastImpact;
  const known = { ...rest, leastImpact: least === undefined ? null : nameOf(least) };
  if (typeof levels === 'string') return { ...known, verdict: levels };
  const ranks = levels.map(rankOf);
  const rank = ranks.reduce((a, b) => Math.max(a, b), 0);
  const answer = { ...known, impact: nameOf(rank) };
  if (rank === 0 || ranks.includes(0) || possible.some(({ leastImpact }) => leastImpact === 0))
    return { ...answer, verdict: 'level-unknown' };
  if (least !== undefined && rank < least) return { ...answer, verdict: 'below' };
  return possible.some(({ leastImpact = 0 }) => leastImpact > rank) ? { ...answer, verdict: 'value-at-least' } : null;
}
