import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type MeasureIndex, prepareMeasures } from './prepare-measures.ts';
import type { Comparator, QualityCriterion, QualityGate } from './quality-gate.ts';
import { qualityGateGuard, qualityMeasureGuard } from './quality-guards.ts';
import type { QualityMeasure } from './quality-measure.ts';

/** The options of `gateVerdict`. */
export interface GateVerdictOptions {
  /** The revision in question. */
  readonly revision: string;
  /** The day in question; later measures have not happened. */
  readonly asOf: CalendarDate;
}

/** The state of a criterion. */
export type CriterionState = 'met' | 'failed' | 'missing' | 'stale' | 'exempt';

/** The reason for the state of a criterion. */
export type CriterionReason =
  | 'threshold-met'
  | 'threshold-not-met'
  | 'not-measured'
  | 'value-missing'
  | 'unit-differs'
  | 'other-revision'
  | 'too-old'
  | 'nothing-to-measure'
  | 'small-revision';

/** A criterion with its state and the measure that decided. */
export interface CriterionResult {
  /** The metric. */
  readonly metric: string;
  /** How its value is compared. */
  readonly comparator: Comparator;
  /** The threshold. */
  readonly threshold: number;
  /** The state. */
  readonly state: CriterionState;
  /** The reason for the state. */
  readonly reason: CriterionReason;
  /** The value that decided, not rounded; null where there is none. */
  readonly value: number | null;
  /** The measure that decided; null where there is none. */
  readonly measure: RecordId | null;
  /** The reason that the gate gives for the exemption of small revisions; null where the criterion is not exempt by it. */
  readonly exemption: string | null;
}

/**
 * The verdict of a gate: a criterion failed; none failed, but one is missing or stale; all others are met; or there is nothing that could have
 * been met.
 */
export type GateOutcome = 'failed' | 'incomplete' | 'passed' | 'nothing-measured';

/** The verdict of a gate on a revision. */
export interface GateVerdict {
  /** The gate. */
  readonly gate: RecordId;
  /** The revision. */
  readonly revision: string;
  /** The verdict; only `passed` opens the gate. */
  readonly verdict: GateOutcome;
  /** Each criterion with its state, in the order of the gate. */
  readonly criteria: readonly CriterionResult[];
}

const optionsGuard = /* @__PURE__ */ anObject<GateVerdictOptions>({ revision: aText, asOf: aDate });
const measuresGuard = /* @__PURE__ */ listOf(qualityMeasureGuard);

/**
 * Judges a revision by a quality gate (A.8.25, A.8.29). The latest measures of the revision decide, of several on one day the worst one. Values
 * are compared as they are, not rounded, and an equal value meets the threshold. A measure of another revision is `stale`, and so is one that
 * is older than the gate allows. Where there was nothing to measure, such as coverage of no lines, the criterion is exempt. Only a gate of
 * which a criterion is met can pass.
 *
 * @param gate - The gate.
 * @param measures - The measures, of any metrics and revisions, in any order.
 * @param options - The revision and the day in question.
 * @returns The verdict, and each criterion with its state, value and reason.
 * @throws RangeError if a part that decides cannot be read, such as a threshold that is not finite.
 *
 * @example
 * ```ts
 * import { gateVerdict } from 'isms-kit/development';
 * import { makeQualityGate, makeQualityMeasure } from 'isms-kit/fixtures';
 *
 * const measures = [makeQualityMeasure({ value: 79.9 })];
 * const result = gateVerdict(makeQualityGate(), measures, { revision: 'f00d', asOf: '2026-11-21' });
 * result.verdict; // => 'failed'
 * result.criteria[0]?.reason; // => 'threshold-not-met'
 * gateVerdict(makeQualityGate(), [], { revision: 'f00d', asOf: '2026-11-21' }).verdict; // => 'incomplete'
 * ```
 */
export function gateVerdict(
  gate: QualityGate,
  measures: readonly QualityMeasure[],
  options: GateVerdictOptions,
): GateVerdict {
  requireReadable('gate', gate, qualityGateGuard);
  requireReadable('measures', measures, measuresGuard);
  requireOptions(options, optionsGuard);
  return judgeGate(gate, prepareMeasures(measures), options);
}

/**
 * Judges a revision by a gate from prepared measures.
 *
 * @internal
 */
export function judgeGate(gate: QualityGate, measures: MeasureIndex, options: GateVerdictOptions): GateVerdict {
  const criteria = gate.criteria.map((criterion) => judgeCriterion(criterion, gate, { measures, ...options }));
  return { gate: gate.id, revision: options.revision, verdict: outcomeOf(criteria), criteria };
}

function outcomeOf(criteria: readonly CriterionResult[]): GateOutcome {
  const states = new Set(criteria.map(({ state }) => state));
  if (states.has('failed')) return 'failed';
  if (states.has('missing') || states.has('stale')) return 'incomplete';
  return states.has('met') ? 'passed' : 'nothing-measured';
}

interface Context extends GateVerdictOptions {
  readonly measures: MeasureIndex;
}

type Judged = Pick<CriterionResult, 'state' | 'reason' | 'value' | 'measure'>;

function judgeCriterion(
  criterion: QualityCriterion,
  { validFor }: Pick<QualityGate, 'validFor'>,
  context: Context,
): CriterionResult {
  const { metric, comparator, threshold, exempt, whenMissing } = criterion;
  const about = { metric, comparator, threshold };
  const { measures, revision, asOf } = context;
  const isTooOld = ({ on }: QualityMeasure): boolean => validFor !== undefined && addPeriod(on, validFor) < asOf;
  if (exempt !== undefined) {
    const sizes = measures
      .latest(exempt.metric, revision, asOf)
      .flatMap((measure) =>
        measure.value === undefined || isTooOld(measure) ? [] : [{ id: measure.id, value: measure.value }],
      );
    const [largest] = sizes.toSorted((a, b) => b.value - a.value);
    if (largest !== undefined && largest.value < exempt.below) {
      const { id: measure, value } = largest;
      return { ...about, state: 'exempt', reason: 'small-revision', value, measure, exemption: exempt.reason };
    }
  }
  const judged = worst(
    measures.latest(metric, revision, asOf).map((measure) => judge(measure, criterion, isTooOld(measure))),
  );
  const result = judged ?? otherRevision(measures.latestOfAny(metric, asOf));
  const state = result.state === 'missing' && whenMissing === 'fail' ? 'failed' : result.state;
  return { ...about, ...result, state, exemption: null };
}

function otherRevision(other: QualityMeasure | undefined): Judged {
  if (other === undefined) return { state: 'missing', reason: 'not-measured', value: null, measure: null };
  return { state: 'stale', reason: 'other-revision', value: other.value ?? null, measure: other.id };
}

function judge(measure: QualityMeasure, criterion: QualityCriterion, isTooOld: boolean): Judged {
  const { id, value, unit, population } = measure;
  const about = { value: value ?? null, measure: id };
  if (criterion.unit !== undefined && unit !== undefined && unit !== criterion.unit)
    return { ...about, state: 'missing', reason: 'unit-differs' };
  if (isTooOld) return { ...about, state: 'stale', reason: 'too-old' };
  if (population === 0) return { ...about, state: 'exempt', reason: 'nothing-to-measure' };
  if (value === undefined) return { ...about, state: 'missing', reason: 'value-missing' };
  const isMet = criterion.comparator === 'at-least' ? value >= criterion.threshold : value <= criterion.threshold;
  return isMet
    ? { ...about, state: 'met', reason: 'threshold-met' }
    : { ...about, state: 'failed', reason: 'threshold-not-met' };
}

const badness: Readonly<Record<CriterionState, number>> = { failed: 4, missing: 3, stale: 2, exempt: 1, met: 0 };

/** Of several measures of one day the worst one, of equal ones the first by id, in which order the index has them. */
function worst(judged: readonly Judged[]): Judged | undefined {
  return judged.toSorted((a, b) => badness[b.state] - badness[a.state])[0];
}
