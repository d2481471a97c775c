import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Person } from '../../governance/roles/person.ts';
import { acknowledgementLine } from '../acknowledgements/acknowledgement-line.ts';
import type { Acknowledgement } from '../acknowledgements/acknowledgement.ts';
import type { TrainingCompletion } from '../training/training-completion.ts';
import type { TrainingRequirement } from '../training/training-requirement.ts';
import { isCounting, isHolding, trainingStanding } from '../training/training-standing.ts';
import type { Agreement } from './agreement.ts';
import type { Screening } from './screening.ts';

/**
 * The state of a condition for access on a day: met on or before it, missing, begun, with an adverse result that no decision accepts, met
 * once but no longer, or met only after it.
 */
export type GateState = 'satisfied' | 'missing' | 'pending' | 'adverse' | 'expired' | 'late';

/**
 * The state of a condition with the record that decided.
 *
 * @internal
 */
export interface Satisfaction {
  readonly state: GateState;
  readonly record: RecordId | null;
  /** The first day on which it is met; null where it is not. */
  readonly satisfiedOn: CalendarDate | null;
  /** The last day on which it is met; null without an end. */
  readonly expiresOn: CalendarDate | null;
}

const missing: Satisfaction = { state: 'missing', record: null, satisfiedOn: null, expiresOn: null };

interface Pass {
  readonly record: RecordId;
  readonly on: CalendarDate;
  readonly through: CalendarDate | null;
}

/** The one met on the day that lasts longest; else the first one that is met later; else the state given. */
function decide(passes: readonly Pass[], on: CalendarDate, otherwise: Satisfaction): Satisfaction {
  const valid = passes.filter((pass) => pass.on <= on && (pass.through === null || pass.through >= on));
  const held = valid.toSorted(compareEnds)[0];
  if (held !== undefined)
    return { state: 'satisfied', record: held.record, satisfiedOn: held.on, expiresOn: held.through };
  const later = passes.filter((pass) => pass.on > on).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  return later === undefined
    ? otherwise
    : { state: 'late', record: later.record, satisfiedOn: later.on, expiresOn: later.through };
}

function compareEnds(a: Pass, b: Pass): number {
  const [endOfA, endOfB] = [a.through ?? noEnd, b.through ?? noEnd];
  if (endOfA !== endOfB) return endOfA > endOfB ? -1 : 1;
  return a.on < b.on ? -1 : 1;
}

const noEnd = '9999-12-31';

/**
 * Where a person stands with a kind of screening. The latest result decides: an adverse one that no decision accepts voids an earlier clear one.
 *
 * @internal
 */
export function screeningSatisfaction(
  screenings: readonly Screening[],
  { every, on }: { readonly every: readonly Period[]; readonly on: CalendarDate },
): Satisfaction {
  const latest = screenings
    .flatMap((screening) => {
      const resultOn = resultDay(screening);
      return resultOn !== undefined && resultOn <= on ? [{ screening, resultOn }] : [];
    })
    .reduce<{ screening: Screening; resultOn: CalendarDate } | undefined>(
      (best, each) => (best === undefined || each.resultOn >= best.resultOn ? each : best),
      undefined,
    );
  const passes = screenings.flatMap((screening) => {
    const resultOn = resultDay(screening);
    const isOvertaken = resultOn !== undefined && resultOn <= on && screening !== latest?.screening;
    return isOvertaken ? [] : passOf(screening, every);
  });
  return decide(passes, on, openScreening(latest?.screening, screenings[0]));
}

function openScreening(latest: Screening | undefined, first: Screening | undefined): Satisfaction {
  if (latest !== undefined) return { ...missing, state: isAccepted(latest) ? 'expired' : 'adverse', record: latest.id };
  return first === undefined ? missing : { ...missing, state: 'pending', record: first.id };
}

/**
 * The day of the result of a screening; undefined while there is none.
 *
 * @internal
 */
export function resultDay(screening: Screening): CalendarDate | undefined {
  if (screening.status === 'requested') return undefined;
  return screening.status === 'not-permitted' ? screening.determinedOn : screening.completedOn;
}

/**
 * The day of the decision about an adverse screening; undefined where there is none.
 *
 * @internal
 */
export function decisionDay(screening: Screening): CalendarDate | undefined {
  return screening.status === 'adverse' ? screening.decision?.on : undefined;
}

function isAccepted(screening: Screening): boolean {
  return screening.status !== 'adverse' || screening.decision?.accept === true;
}

function passOf(screening: Screening, every: readonly Period[]): readonly Pass[] {
  const { id: record } = screening;
  if (screening.status === 'requested' || !isAccepted(screening)) return [];
  if (screening.status === 'not-permitted') return [{ record, on: screening.determinedOn, through: null }];
  const { completedOn, validUntil = null } = screening;
  const through = every
    .map((period) => addPeriod(completedOn, period))
    .reduce<CalendarDate | null>((end, day) => earlierEnd(end, day), validUntil);
  const on = decisionDay(screening) ?? completedOn;
  return [{ record, on, through }];
}

/**
 * Where a person stands with a kind of agreement.
 *
 * @internal
 */
export function agreementSatisfaction(agreements: readonly Agreement[], on: CalendarDate): Satisfaction {
  const passes = agreements.flatMap(({ id, signedOn, through = null }) =>
    signedOn === undefined ? [] : [{ record: id, on: signedOn, through }],
  );
  const ended = passes.findLast((pass) => pass.on <= on);
  if (ended !== undefined)
    return decide(passes, on, { ...missing, state: 'expired', record: ended.record, expiresOn: ended.through });
  const [first] = agreements;
  return decide(passes, on, first === undefined ? missing : { ...missing, state: 'pending', record: first.id });
}

/**
 * Where a person stands with a document. Where no version asks for an acknowledgement, one of any version that applied counts.
 *
 * @internal
 */
export function documentSatisfaction(
  document: ControlledDocument | undefined,
  acknowledgements: readonly Acknowledgement[],
  on: CalendarDate,
): Satisfaction {
  const clearing = document === undefined ? undefined : acknowledgementLine(document, on)?.clearing;
  const passes = acknowledgements.flatMap(({ id, person, version, acknowledgedOn, givenBy = person }) => {
    const publishedOn = clearing?.get(version);
    const counts = acknowledgedOn > on || (publishedOn !== undefined && publishedOn <= acknowledgedOn);
    return counts && givenBy === person ? [{ record: id, on: acknowledgedOn, through: null }] : [];
  });
  return decide(passes, on, missing);
}

/**
 * Where a person stands with a training.
 *
 * @internal
 */
export function trainingSatisfaction(
  requirement: TrainingRequirement | undefined,
  completions: readonly TrainingCompletion[],
  { person, on }: { readonly person: Person; readonly on: CalendarDate },
): Satisfaction {
  if (requirement === undefined) return missing;
  const counting = completions.filter((completion) => isCounting(completion, requirement, person));
  const last = counting
    .filter(({ completedOn }) => completedOn <= on)
    .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1))[0];
  const later = counting.flatMap(({ id, completedOn }) =>
    completedOn > on ? [{ record: id, on: completedOn, through: null }] : [],
  );
  if (last === undefined) return decide(later, on, missing);
  const standing = trainingStanding(requirement, {
    person,
    since: person.startedOn,
    lastOn: last.completedOn,
    asOf: on,
  });
  const { dueOn } = standing;
  const holds = isHolding(standing, on) || (dueOn !== null && dueOn >= on);
  return holds
    ? { state: 'satisfied', record: last.id, satisfiedOn: last.completedOn, expiresOn: dueOn }
    : decide(later, on, { ...missing, state: 'expired', record: last.id, expiresOn: dueOn });
}
