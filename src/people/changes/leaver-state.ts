import type { Account } from '../../access/accounts/account.ts';
import { lastPersonsBy } from '../../access/accounts/account-persons.ts';
import { assetStateGuard, goneOn } from '../../assets/inventory/asset-state.ts';
import type { Asset } from '../../assets/inventory/asset.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, anything, aPeriod, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import { personGuard } from '../../governance/roles/staff.ts';
import { playbookRunGuard } from '../playbooks/playbook-guards.ts';
import type { PlaybookRun } from '../playbooks/playbook-run.ts';
import { stepsToDo } from '../playbooks/run-state.ts';
import {
  changeItem,
  type ChangeItem,
  grantItem,
  grantsOf,
  readRights,
  type RightsRegisters,
  togetherState,
  unknownRights,
} from './rights-of-person.ts';

/** An asset in the hands of a person, as `leaverState` reads it; an `AssetAssignment` has these fields. */
export interface AssignmentFacts {
  /** The id of the assignment. */
  readonly id: RecordId;
  /** The asset. */
  readonly asset: RecordId;
  /** The person who has it. */
  readonly person: RecordId;
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
  /** The day on which it was given back; not yet given back when absent. */
  readonly returnedOn?: CalendarDate;
}

/** The registers that `leaverState` reads; each may be absent, and what it holds is unknown then. */
export interface LeaverRegisters extends RightsRegisters {
  /** The assets in the hands of people. */
  readonly assetAssignments?: readonly AssignmentFacts[];
  /** The assets; without them none is known to be lost or disposed of. */
  readonly assets?: readonly Pick<Asset, 'id' | 'history'>[];
  /** The runs of playbooks; the runs for the last day of the person are read. */
  readonly playbookRuns?: readonly PlaybookRun[];
}

/** The options of `leaverState`. */
export interface LeaverStateOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time after the last day in which rights are taken away and accounts closed. */
  readonly revokeWithin: Period;
  /** The time after the last day in which assets are given back. */
  readonly returnWithin: Period;
}

/** A run for the last day of a person whose steps say more than the registers. */
export interface ContradictedRun {
  /** The run. */
  readonly run: RecordId;
  /** The steps that are recorded as done. */
  readonly doneSteps: readonly RecordId[];
}

/** Where the leaving of a person stands. */
export interface LeaverState {
  /** The person. */
  readonly person: RecordId;
  /**
   * `not-leaving` without a last day; `overdue` or `open` while something is to be done; `unknown` where nothing is seen to be open, but a register
   * is not given or does not have the account of a right; else `done`.
   */
  readonly state: 'not-leaving' | 'open' | 'overdue' | 'unknown' | 'done';
  /** The last day of the person; null where none is known. */
  readonly lastOn: CalendarDate | null;
  /** The accounts of the person, those of software that the person answers for included: to close, or to hand over. */
  readonly accounts: readonly ChangeItem[];
  /** The grants to the personal accounts: to take away. */
  readonly grants: readonly ChangeItem[];
  /** The assignments of assets that began by the last day: to give back. A lost or disposed asset cannot come back, so that it is done with. */
  readonly assignments: readonly ChangeItem[];
  /** The steps of the runs for this last day that are to be done. */
  readonly steps: readonly ChangeItem[];
  /** The registers that are not given; the accounts, too, where a right that is still there names one that they do not have. */
  readonly unknown: readonly ('accounts' | 'grants' | 'assetAssignments')[];
  /** The runs without a step to do, while an account, a grant or an assignment is still there: a ticked step takes nothing away. */
  readonly contradicted: readonly ContradictedRun[];
}

const optionsGuard = /* @__PURE__ */ anObject<LeaverStateOptions>({
  asOf: aDate,
  revokeWithin: aPeriod,
  returnWithin: aPeriod,
});
const aList = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything));
const registersGuard = /* @__PURE__ */ anObject<LeaverRegisters>({
  accounts: aList,
  grants: aList,
  assetAssignments: aList,
  assets: aList,
  playbookRuns: aList,
});
const namedGuard = /* @__PURE__ */ anObject<Asset>({ id: aText });
const assetGuard: Guard = (value) => namedGuard(value) ?? assetStateGuard(value);
const assignmentGuard: Guard = /* @__PURE__ */ anObject<AssignmentFacts>({
  id: aText,
  asset: aText,
  person: aText,
  from: aDate,
  until: /* @__PURE__ */ maybe(aDate),
  returnedOn: /* @__PURE__ */ maybe(aDate),
});

/**
 * Says where the leaving of a person stands (A.5.11, A.5.18, A.6.5), by what the registers of accounts, grants and assignments hold on the day. The
 * steps of a playbook add what is left to do; a step that is done takes no right away and brings no asset back.
 *
 * @param person - The person.
 * @param registers - The accounts, the grants, the assignments of assets, the assets, and the runs of playbooks.
 * @param options - The day in question, and the times after the last day as ISO 8601 durations.
 * @returns The state, everything that decided it, the registers that are missing, and the runs that say more than the registers.
 * @throws RangeError if a part of a record that decides, or an option, cannot be read.
 *
 * @example
 * ```ts
 * import { makeAccount, makeGrant, makePerson } from 'isms-kit/fixtures';
 * import { leaverState } from 'isms-kit/people';
 *
 * const ben = makePerson({ id: 'ben', endedOn: '2026-11-13' });
 * const registers = { accounts: [makeAccount({ closedOn: '2026-11-14' })], grants: [makeGrant()], assetAssignments: [] };
 * const options = { asOf: '2026-11-21', revokeWithin: 'P1D', returnWithin: 'P7D' } as const;
 * leaverState(ben, registers, options).state; // => 'done'
 * leaverState(ben, { ...registers, accounts: [makeAccount()] }, options).state; // => 'overdue'
 * leaverState(ben, { accounts: [], grants: [] }, options).unknown; // => ['assetAssignments']
 * ```
 */
export function leaverState(person: Person, registers: LeaverRegisters, options: LeaverStateOptions): LeaverState {
  requireReadable('person', person, personGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { asOf, revokeWithin, returnWithin } = options;
  const reads = readRights(registers);
  const assignments = readRegister('assetAssignments', 'asset-assignment', registers.assetAssignments, assignmentGuard);
  const assets = readRegister('assets', 'asset', registers.assets, assetGuard);
  const runs = readRegister('playbookRuns', 'playbook-run', registers.playbookRuns, playbookRunGuard);
  requireRegisters('registers', [assignments, assets, runs]);
  const { id, endedOn } = person;
  const unknown = [...unknownRights(reads, asOf), ...(assignments.isGiven ? [] : (['assetAssignments'] as const))];
  if (endedOn === undefined)
    return {
      person: id,
      state: 'not-leaving',
      lastOn: null,
      accounts: [],
      grants: [],
      assignments: [],
      steps: [],
      unknown,
      contradicted: [],
    };
  const due = { dueOn: addPeriod(endedOn, revokeWithin), asOf };
  const returnOn = addPeriod(endedOn, returnWithin);
  const held = {
    accounts: reads.accounts.listed.flatMap(({ record }) => accountItem(record, { person: id, ...due })),
    grants: grantsOf(id, reads, asOf).flatMap(({ grant, account }) =>
      account.kind === 'personal' ? [grantItem(grant, account, due)] : [],
    ),
    assignments: assignments.listed.flatMap(({ record }) =>
      record.person === id && record.from <= endedOn
        ? [assignmentItem(record, assets.byId.get(record.asset), { returnOn, asOf })]
        : [],
    ),
  };
  const own = runs.listed.flatMap(({ record }) => (record.person === id && record.eventOn === endedOn ? [record] : []));
  const steps = own.flatMap((run) =>
    stepsToDo(run, asOf).map(({ id: step, dueOn }) => changeItem(step, { isDone: false, doneOn: null, dueOn, asOf })),
  );
  const heldItems = [...held.accounts, ...held.grants, ...held.assignments];
  const isOpen = heldItems.some(({ state }) => state !== 'done');
  return {
    person: id,
    state: togetherState([...heldItems, ...steps], unknown),
    lastOn: endedOn,
    ...held,
    steps,
    unknown,
    contradicted: isOpen ? own.flatMap((run) => contradictedRun(run, asOf)) : [],
  };
}

/** A personal or shared account is done with once it is closed, or belongs to others alone; another one once it has another person behind it. */
function accountItem(
  account: Account,
  { person, dueOn, asOf }: { readonly person: RecordId; readonly dueOn: CalendarDate; readonly asOf: CalendarDate },
): readonly ChangeItem[] {
  if (!lastPersonsBy(account, asOf).includes(person)) return [];
  const { id, closedOn } = account;
  const isDone = closedOn !== undefined && closedOn <= asOf;
  return [changeItem(id, { isDone, doneOn: isDone ? closedOn : null, dueOn, asOf })];
}

/** An assignment is done with once its asset is back, or cannot come back any more. */
function assignmentItem(
  { id, until, returnedOn }: AssignmentFacts,
  asset: Pick<Asset, 'history'> | undefined,
  { returnOn, asOf }: { readonly returnOn: CalendarDate; readonly asOf: CalendarDate },
): ChangeItem {
  const isReturned = returnedOn !== undefined && returnedOn <= asOf;
  const lostOn = asset && goneOn(asset, asOf);
  const dueOn = until !== undefined && until < returnOn ? until : returnOn;
  const isDone = isReturned || lostOn !== undefined;
  return changeItem(id, { isDone, doneOn: isReturned ? returnedOn : (lostOn ?? null), dueOn, asOf });
}

function contradictedRun(run: PlaybookRun, asOf: CalendarDate): readonly ContradictedRun[] {
  if (stepsToDo(run, asOf).length > 0) return [];
  const doneSteps = run.steps.flatMap((step) => (step.status === 'done' && step.doneOn <= asOf ? [step.id] : []));
  return [{ run: run.id, doneSteps }];
}
