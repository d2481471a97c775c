import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { remember } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import {
  countedMeasurements,
  type CountedMeasurement,
  groupMeasurements,
  type MeasureRag,
  type MeasureStatus,
  neverMeasured,
  statusOfMeasure,
} from './measure-status.ts';
import type { Measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import { measureGuard, measurementGuard, objectiveGuard, objectiveStatusGuard } from './objective-guards.ts';
import type { ObjectiveState } from './objective-lifecycle.ts';
import type { Objective } from './objective.ts';

/** The options of `objectiveStatus`. */
export interface ObjectiveStatusOptions {
  /** The measures; those of other objectives may be among them. */
  readonly measures: readonly Measure[];
  /** The measurements. */
  readonly measurements: readonly Measurement[];
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The status of an objective on a day, with the status of each of its measures. */
export interface ObjectiveStatus {
  /** The objective. */
  readonly objective: RecordId;
  /** The state that it last entered by the day; null where it entered none. */
  readonly state: ObjectiveState | null;
  /** The worst colour of its measures; `not-measured` where it has none. */
  readonly rag: MeasureRag;
  /** The first measure with that colour; null where it has none. */
  readonly decidedBy: RecordId | null;
  /** Whether it is neither achieved, missed nor dropped by the day, and its last good day is over. */
  readonly isOverdue: boolean;
  /** The status of each measure, in the order of the objective; a measure that is not given is not measured. */
  readonly measures: readonly MeasureStatus[];
}

const optionsGuard = /* @__PURE__ */ anObject<ObjectiveStatusOptions>({
  measures: /* @__PURE__ */ listOf(measureGuard),
  measurements: /* @__PURE__ */ listOf(measurementGuard),
  asOf: aDate,
});

/**
 * Says where an objective stands on a day (6.2, 9.1). The target that counts is the one of the day of the measurement, so a new target does not
 * recolour the past; a value equal to a threshold has the better colour. A correction counts from the day on which it was recorded. Of
 * several measures the worst decides: red, no target, not measured, stale, amber, green.
 *
 * @param objective - The objective.
 * @param options - The measures, the measurements and the day in question.
 * @returns The state, the colour and the measure that decided it, and the status of each measure with its last value.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeMeasure, makeMeasurement, makeObjective } from 'isms-kit/fixtures';
 * import { objectiveStatus } from 'isms-kit/governance';
 *
 * const measures = [makeMeasure()]; // monthly, green from 98 %, amber from 95 %, measured within 10 days
 * const october = makeMeasurement({ periodFrom: '2026-10-01', value: 95 });
 * const registers = { measures, measurements: [october] };
 * objectiveStatus(makeObjective(), { ...registers, asOf: '2026-11-21' }).rag; // => 'amber'
 * objectiveStatus(makeObjective(), { ...registers, asOf: '2026-12-11' }).rag; // => 'stale'
 * objectiveStatus(makeObjective(), { measures, measurements: [], asOf: '2026-11-21' }).rag; // => 'not-measured'
 * ```
 */
export function objectiveStatus(
  objective: Pick<Objective, 'id' | 'measures' | 'dueOn' | 'history'>,
  options: ObjectiveStatusOptions,
): ObjectiveStatus {
  requireReadable('objective', objective, objectiveStatusGuard);
  requireOptions(options, optionsGuard);
  const { measures, measurements, asOf } = options;
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const byMeasure = groupMeasurements(measurements.map((record, index) => ({ record, index })));
  return statusOfObjective(objective, asOf, (id) => {
    const measure = byId.get(id);
    return measure === undefined
      ? neverMeasured(id)
      : statusOfMeasure(measure, countedMeasurements(measure, byMeasure.get(id) ?? [], asOf), asOf);
  });
}

const worstFirst: readonly MeasureRag[] = ['red', 'no-target', 'not-measured', 'stale', 'amber', 'green'];

/**
 * The status of an objective from the status of its measures.
 *
 * @internal
 */
export function statusOfObjective(
  objective: Pick<Objective, 'id' | 'measures' | 'dueOn' | 'history'>,
  asOf: CalendarDate,
  statusOf: (measure: RecordId) => MeasureStatus,
): ObjectiveStatus {
  const measures = objective.measures.map(statusOf);
  let worst: MeasureStatus | undefined;
  for (const status of measures) {
    if (worst === undefined || worstFirst.indexOf(status.rag) < worstFirst.indexOf(worst.rag)) worst = status;
  }
  const { dueOn } = objective;
  return {
    objective: objective.id,
    state: stateOfObjective(objective, asOf),
    rag: worst?.rag ?? 'not-measured',
    decidedBy: worst?.measure ?? null,
    isOverdue: isOpenObjective(objective, asOf) && dueOn !== undefined && dueOn < asOf,
    measures,
  };
}

function stateOfObjective({ history }: Pick<Objective, 'history'>, asOf: CalendarDate): ObjectiveState | null {
  return entryOn(history, asOf)?.state ?? null;
}

/**
 * Whether an objective is to be achieved on a day: agreed, or in no known state, which does not excuse it.
 *
 * @internal
 */
export function isOpenObjective(objective: Pick<Objective, 'history'>, asOf: CalendarDate): boolean {
  const state = stateOfObjective(objective, asOf);
  return state === null || state === 'agreed';
}

/** The registers of objectives and of what is measured. */
export interface ObjectiveRegisters {
  /** The measures. */
  readonly measures?: readonly Measure[];
  /** The measurements. */
  readonly measurements?: readonly Measurement[];
  /** The objectives. */
  readonly objectives?: readonly Objective[];
}

/**
 * The registers of objectives as checks read them, ready for many questions about one day.
 *
 * @internal
 */
export interface ObjectivesRead {
  readonly measures: RegisterRead<Measure>;
  readonly measurements: RegisterRead<Measurement>;
  readonly objectives: RegisterRead<Objective>;
  /** The measurements of a measure that count on the day, in the order of the register. */
  readonly countedOf: (measure: Measure) => readonly CountedMeasurement[];
  /** The status of a measure on the day. */
  readonly statusOf: (measure: string) => MeasureStatus;
}

/**
 * Reads the registers of objectives.
 *
 * @internal
 */
export function readObjectives(registers: ObjectiveRegisters, asOf: CalendarDate): ObjectivesRead {
  const measures = readRegister('measures', 'measure', registers.measures, measureGuard);
  const measurements = readRegister('measurements', 'measurement', registers.measurements, measurementGuard);
  const byMeasure = groupMeasurements(measurements.listed);
  const countedOf = remember((measure: Measure) => countedMeasurements(measure, byMeasure.get(measure.id) ?? [], asOf));
  return {
    measures,
    measurements,
    objectives: readRegister('objectives', 'objective', registers.objectives, objectiveGuard),
    countedOf,
    statusOf: remember((id: string) => {
      const measure = measures.byId.get(id);
      return measure === undefined ? neverMeasured(id) : statusOfMeasure(measure, countedOf(measure), asOf);
    }),
  };
}
