import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Person } from '../../governance/roles/person.ts';
import type { RoleAssignment } from '../../governance/roles/role-assignment.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { type AcknowledgementReads, readAcknowledgements } from '../acknowledgements/acknowledgements-owed.ts';
import type { Acknowledgement } from '../acknowledgements/acknowledgement.ts';
import type { TrainingCompletion } from '../training/training-completion.ts';
import { readTrainings, type TrainingReads } from '../training/training-due.ts';
import type { TrainingRequirement } from '../training/training-requirement.ts';
import type { Agreement } from './agreement.ts';
import {
  agreementSatisfaction,
  documentSatisfaction,
  type GateState,
  decisionDay,
  resultDay,
  type Satisfaction,
  screeningSatisfaction,
  trainingSatisfaction,
} from './gate-items.ts';
import type { GateRequirement } from './gate-requirement.ts';
import { agreementGuard, gateRequirementGuard, screeningGuard } from './screening-guards.ts';
import type { Screening } from './screening.ts';

/** The records that `accessGate` reads; what a register that is not given holds is missing. */
export interface GateRegisters {
  /** The conditions for access. */
  readonly gateRequirements: readonly GateRequirement[];
  /** Which person holds which role when. */
  readonly roleAssignments: readonly RoleAssignment[];
  /** The screenings. */
  readonly screenings?: readonly Screening[];
  /** The agreements. */
  readonly agreements?: readonly Agreement[];
  /** The documents under control. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The acknowledgements. */
  readonly acknowledgements?: readonly Acknowledgement[];
  /** The trainings that people must take. */
  readonly trainingRequirements?: readonly TrainingRequirement[];
  /** The trainings that people took. */
  readonly trainingCompletions?: readonly TrainingCompletion[];
}

/** A condition for access, and where the person stands with it. */
export interface GateItem {
  /** The kind of condition. */
  readonly kind: 'screening' | 'agreement' | 'document' | 'training';
  /** The kind of screening or agreement, or the id of the document or training. */
  readonly item: string;
  /** The requirements that ask for it. */
  readonly requirements: readonly RecordId[];
  /** The state on the day; one that is met on the day itself is satisfied. */
  readonly state: GateState;
  /** The id of the record that decided; null where there is none. */
  readonly record: RecordId | null;
  /** The first day on which it is met; null where it is not. */
  readonly satisfiedOn: CalendarDate | null;
  /** The last day on which it is met, inclusive; null without an end. */
  readonly expiresOn: CalendarDate | null;
}

/** Whether a person may have access on a day. */
export interface AccessGate {
  /** The id of the person. */
  readonly person: RecordId;
  /** Whether each condition is satisfied; so, too, where there is none. */
  readonly isOpen: boolean;
  /** The first day on which each condition is met; null where one is not met, or there is none. */
  readonly opensOn: CalendarDate | null;
  /** The roles whose conditions apply. */
  readonly roles: readonly RecordId[];
  /** The conditions, each once: screenings, agreements, documents, trainings. */
  readonly items: readonly GateItem[];
}

/**
 * The registers of the gate as checks read them.
 *
 * @internal
 */
export interface GateReads extends AcknowledgementReads, TrainingReads {
  readonly gateRequirements: RegisterRead<GateRequirement>;
  readonly screenings: RegisterRead<Screening>;
  readonly agreements: RegisterRead<Agreement>;
}

/**
 * Reads the registers of the gate.
 *
 * @internal
 */
export function readGate(registers: Partial<GateRegisters>): GateReads {
  return {
    ...readAcknowledgements(registers),
    ...readTrainings(registers),
    gateRequirements: readRegister(
      'gateRequirements',
      'gate-requirement',
      registers.gateRequirements,
      gateRequirementGuard,
    ),
    screenings: readRegister('screenings', 'screening', registers.screenings, screeningGuard),
    agreements: readRegister('agreements', 'agreement', registers.agreements, agreementGuard),
  };
}

/**
 * Prepares the registers once, so that the gate of many people can be asked for. Records that lie after `asOf` have not happened.
 *
 * @internal
 */
export function prepareGate(
  { roleAssignments, assignmentsOf }: Pick<Staff, 'roleAssignments' | 'assignmentsOf'>,
  reads: GateReads,
  asOf?: CalendarDate,
): (person: Person, on: CalendarDate) => AccessGate {
  const happened = (date: CalendarDate | undefined): boolean =>
    asOf === undefined || date === undefined || date <= asOf;
  const requirements = reads.gateRequirements.listed.map(({ record }) => record);
  const forAll = requirements.filter(({ role }) => role === undefined);
  const byRole = groupBy(requirements, ({ role }) => (role === undefined ? [] : [role]));
  const screeningsOf = groupBy(
    recordsOf(reads.screenings)
      .filter((screening) => happened(resultDay(screening)))
      .map((screening) => (happened(decisionDay(screening)) ? screening : undecided(screening))),
    ({ person }) => [person],
  );
  const agreementsOf = groupBy(recordsOf(reads.agreements), ({ person, signedOn }) =>
    happened(signedOn) ? [person] : [],
  );
  const documents = new Set(requirements.flatMap((requirement) => requirement.documents));
  const trainings = new Set(requirements.flatMap((requirement) => requirement.trainings));
  const acknowledgementsOf = groupBy(recordsOf(reads.acknowledgements), ({ person, document, acknowledgedOn }) =>
    documents.has(document) && happened(acknowledgedOn) ? [person] : [],
  );
  const completionsOf = groupBy(recordsOf(reads.completions), ({ person, training, completedOn }) =>
    trainings.has(training) && happened(completedOn) ? [person] : [],
  );
  return (person, on) => {
    const { id, startedOn } = person;
    const roleDay = on < startedOn ? startedOn : on;
    const held = roleAssignments.isGiven ? assignmentsOf(id, roleDay).map(({ role }) => role) : [];
    const roles = [...new Set(held)];
    const asked = [...forAll, ...roles.flatMap((role) => byRole.get(role) ?? [])];
    const items = [
      ...itemsOf(
        'screening',
        asked,
        ({ screenings }) => screenings.map(({ kind }) => kind),
        (kind) =>
          screeningSatisfaction(
            (screeningsOf.get(id) ?? []).filter((screening) => screening.kind === kind),
            {
              every: asked
                .flatMap(({ screenings }) => screenings)
                .flatMap((each) => (each.kind === kind && each.every !== undefined ? [each.every] : [])),
              on,
            },
          ),
      ),
      ...itemsOf(
        'agreement',
        asked,
        ({ agreements }) => agreements,
        (kind) =>
          agreementSatisfaction(
            (agreementsOf.get(id) ?? []).filter((agreement) => agreement.kind === kind),
            on,
          ),
      ),
      ...itemsOf(
        'document',
        asked,
        (requirement) => requirement.documents,
        (document) =>
          documentSatisfaction(
            reads.documents.byId.get(document),
            (acknowledgementsOf.get(id) ?? []).filter((each) => each.document === document),
            on,
          ),
      ),
      ...itemsOf(
        'training',
        asked,
        (requirement) => requirement.trainings,
        (training) =>
          trainingSatisfaction(
            reads.requirements.byId.get(training),
            (completionsOf.get(id) ?? []).filter((each) => each.training === training),
            { person, on },
          ),
      ),
    ];
    const isOpen = items.every(({ state }) => state === 'satisfied');
    return { person: id, isOpen, opensOn: lastDayOf(items), roles, items };
  };
}

function recordsOf<T>({ listed }: RegisterRead<T>): readonly T[] {
  return listed.map(({ record }) => record);
}

function itemsOf<Item extends string>(
  kind: GateItem['kind'],
  asked: readonly GateRequirement[],
  itemsIn: (requirement: GateRequirement) => readonly Item[],
  satisfactionOf: (item: Item) => Satisfaction,
): readonly GateItem[] {
  const askedFor = groupBy(asked, (requirement) => new Set(itemsIn(requirement)));
  return Array.from(askedFor, ([item, requirements]) => ({
    kind,
    item,
    requirements: requirements.map(({ id }) => id),
    ...satisfactionOf(item),
  }));
}

function lastDayOf(items: readonly GateItem[]): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { satisfiedOn } of items) {
    if (satisfiedOn === null) return null;
    if (last === null || satisfiedOn > last) last = satisfiedOn;
  }
  return last;
}

/** A screening as it is before the decision about it. */
function undecided({ decision: _decision, ...screening }: Screening & { readonly decision?: unknown }): Screening {
  return screening;
}
