import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aBoolean, aDate, anObject, aPeriod, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import { nextOccurrence } from '../../core/reviews/next-occurrence.ts';
import type { Person } from '../../governance/roles/person.ts';
import { audienceGuard } from '../records/audience-members.ts';
import { dueAfterAbsences } from '../records/due-after-absences.ts';
import type { TrainingCompletion } from './training-completion.ts';
import type { TrainingChange, TrainingRequirement } from './training-requirement.ts';

/**
 * The parts of a required training on which functions rely.
 *
 * @internal
 */
export const trainingRequirementGuard: Guard = /* @__PURE__ */ anObject<TrainingRequirement>({
  id: aText,
  topic: aText,
  audience: audienceGuard,
  within: aPeriod,
  validFrom: /* @__PURE__ */ maybe(aDate),
  cadence: /* @__PURE__ */ maybe(cadenceGuard),
  changes: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ anObject<TrainingChange>({ on: aDate }))),
  carryOver: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * The parts of a completion on which functions rely.
 *
 * @internal
 */
export const trainingCompletionGuard: Guard = /* @__PURE__ */ anObject<TrainingCompletion>({
  id: aText,
  person: aText,
  training: aText,
  completedOn: aDate,
  passed: aBoolean,
});

/** The rule that gave the last good day of a training: the time after entering the audience, the plan of repetition, or the time after a change. */
export type TrainingRule = 'entry' | 'cadence' | 'change';

/**
 * The last good day of a training for a person; without a rule where once is enough.
 *
 * @internal
 */
export type TrainingStanding =
  | { readonly rule: null; readonly dueOn: null }
  | {
      readonly rule: TrainingRule;
      /** The day, absences regarded; null while the end of one is not known. */
      readonly dueOn: CalendarDate | null;
      /** The day, absences not regarded. */
      readonly plannedOn: CalendarDate;
    };

/**
 * Whether a completion counts for the person who took it: passed by the day, and not before the start unless the training allows that.
 *
 * @internal
 */
export function isCounting(
  { completedOn, passed }: Pick<TrainingCompletion, 'completedOn' | 'passed'>,
  { carryOver = false }: Pick<TrainingRequirement, 'carryOver'>,
  { startedOn }: Pick<Person, 'startedOn'>,
): boolean {
  return passed && (carryOver || completedOn >= startedOn);
}

/**
 * Finds until when a person must take a training next. The earlier of the plan and a change decides; who came into the audience after the last
 * completion has at least the time given from then.
 *
 * @internal
 */
export function trainingStanding(
  requirement: TrainingRequirement,
  {
    person: { absences },
    since,
    lastOn,
    asOf,
  }: {
    readonly person: Pick<Person, 'absences'>;
    /** The first day in the audience. */
    readonly since: CalendarDate;
    /** The day of the last completion that counts. */
    readonly lastOn: CalendarDate | undefined;
    readonly asOf: CalendarDate;
  },
): TrainingStanding {
  const { within, validFrom = since, cadence, changes = [] } = requirement;
  const entry = later(since, validFrom);
  const standing = (rule: TrainingRule, dueOn: CalendarDate, from: CalendarDate): TrainingStanding => ({
    rule,
    plannedOn: dueOn,
    dueOn: dueAfterAbsences(dueOn, { absences, from, within }),
  });
  if (lastOn === undefined) return standing('entry', addPeriod(entry, within), entry);
  const changedOn = changes
    .map(({ on }) => on)
    .filter((on) => on > lastOn && on <= asOf)
    .toSorted()[0];
  const earliest = lastOn < entry ? addPeriod(entry, within) : lastOn;
  const changeDue = changedOn === undefined ? undefined : later(addPeriod(changedOn, within), earliest);
  const cadenceDue =
    cadence === undefined
      ? undefined
      : later(nextOccurrence(cadence, { completedOn: lastOn, asOf }).windowThrough, earliest);
  if (changedOn !== undefined && changeDue !== undefined && (cadenceDue === undefined || changeDue < cadenceDue))
    return standing('change', changeDue, changedOn);
  return cadenceDue === undefined ? { dueOn: null, rule: null } : standing('cadence', cadenceDue, lastOn);
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/**
 * Whether the last completion still holds: once is enough, or the plan does not yet ask for the next one.
 *
 * @internal
 */
export function isHolding(standing: TrainingStanding, asOf: CalendarDate): boolean {
  if (standing.rule !== 'cadence') return standing.rule === null;
  return (standing.dueOn ?? standing.plannedOn) >= asOf;
}
