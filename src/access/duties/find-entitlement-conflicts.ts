import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, isInRange, sharedDays } from '../../core/calendar/day-range.ts';
import { aDate, anObject, anything, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, type RegisterRead, requireRegisters } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { exceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Account } from '../accounts/account.ts';
import { accountTies } from '../accounts/account-persons.ts';
import { rightsOf } from '../grants/effective-entitlements.ts';
import type { Grant } from '../grants/grant.ts';
import { type AccessReads, type EntitlementRegisters, grantDays, readAccess } from '../grants/read-access.ts';
import { prepareRoles } from '../grants/role-contents.ts';
import { type ExceptionStanding, exceptionStanding } from '../records/exception-standing.ts';
import { commonDays, coveredDays, heldDays } from '../records/held-days.ts';
import type { DutyRule } from './duty-rule.ts';
import { dutyRuleGuard } from './duty-rule-guard.ts';

/** The registers that `findEntitlementConflicts` reads. */
export interface EntitlementConflictRegisters extends EntitlementRegisters {
  /** The rules. */
  readonly dutyRules: readonly DutyRule[];
  /** The exceptions that the rules name; without them no exception permits anything. */
  readonly exceptions?: readonly Exception[];
}

/** The options of `findEntitlementConflicts`. */
export interface FindEntitlementConflictsOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** A person, or an account that belongs to no person or is sealed for emergencies, that holds entitlements. */
export interface EntitlementHolder {
  /** Whether it is a person or an account. */
  readonly kind: 'person' | 'account';
  /** The id. */
  readonly id: RecordId;
}

/** An entitlement of one side of a conflict, with the grant that gives it and its days. */
export interface ConflictingEntitlement extends DayRange {
  /** The entitlement. */
  readonly entitlement: string;
  /** The system in which it holds. */
  readonly system: RecordId;
  /** The account. */
  readonly account: RecordId;
  /** The grant. */
  readonly grant: RecordId;
  /** The roles from the granted one to the one that carries the entitlement; empty where it is granted directly. */
  readonly path: readonly RecordId[];
}

/** Both sides of a rule in one hand. */
export interface EntitlementConflict {
  /** The rule. */
  readonly rule: RecordId;
  /** The person, or the account where no person is behind it. */
  readonly holder: EntitlementHolder;
  /** The system, for a rule with the scope `same-system`; null for others. */
  readonly system: RecordId | null;
  /** The entitlements of the left side that are held on a day of the conflict, in the order of the grants. */
  readonly left: readonly ConflictingEntitlement[];
  /** Those of the right side. */
  readonly right: readonly ConflictingEntitlement[];
  /** The days on which both sides are held. */
  readonly days: readonly DayRange[];
  /** Whether one of these days is the day in question, all lie before it, or the next one lies after it. */
  readonly state: 'current' | 'past' | 'upcoming';
  /** The exception that the rule names for this holder, the best of several; null where it names none. */
  readonly exception: ExceptionStanding | null;
}

const optionsGuard = /* @__PURE__ */ anObject<FindEntitlementConflictsOptions>({ asOf: aDate });
const aList = /* @__PURE__ */ listOf(anything);
const registersGuard = /* @__PURE__ */ anObject<EntitlementConflictRegisters>({
  accounts: aList,
  accessRoles: aList,
  grants: aList,
  dutyRules: aList,
  exceptions: /* @__PURE__ */ maybe(aList),
});

/**
 * Finds the people who hold both sides of a rule on a common day (A.5.3), over all their accounts, by direct grants, roles and included roles.
 * Rights held back to back are no conflict. The rights of a service account are those of its owner; a sealed account for emergencies and an account
 * of nobody stand for themselves. A control on each transaction may lessen a conflict; it does not undo it.
 *
 * @param registers - The accounts, roles, grants, rules and exceptions.
 * @param options - The day in question.
 * @returns A conflict for each rule and holder, and system where the rule looks at one, with the grants of both sides, their ways through the
 *   roles, and the days; past and upcoming ones, too. They come in the order of the rules, then of the grants. The cost grows linearly.
 * @throws RangeError if `asOf` or a part of a record that decides cannot be read.
 *
 * @example
 * ```ts
 * import { findEntitlementConflicts } from 'isms-kit/access';
 * import { makeAccessRole, makeAccount, makeDutyRule, makeGrant } from 'isms-kit/fixtures';
 *
 * const registers = {
 *   accounts: [makeAccount()],
 *   accessRoles: [makeAccessRole({ id: 'clerk', entitlements: ['payment.create'] })],
 *   grants: [
 *     makeGrant({ right: { kind: 'role', role: 'clerk' }, until: '2026-11-30' }),
 *     makeGrant({ id: 'GR-2', right: { kind: 'entitlement', entitlement: 'payment.approve' }, from: '2026-11-20' }),
 *   ],
 *   dutyRules: [makeDutyRule()],
 * };
 * const [conflict] = findEntitlementConflicts(registers, { asOf: '2026-11-21' });
 * conflict?.holder; // => { kind: 'person', id: 'ben' }
 * conflict?.left[0]?.path; // => ['clerk']
 * conflict?.days; // => [{ from: '2026-11-20', through: '2026-11-30' }]
 * ```
 */
export function findEntitlementConflicts(
  registers: EntitlementConflictRegisters,
  options: FindEntitlementConflictsOptions,
): readonly EntitlementConflict[] {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const reads = readAccess(registers);
  const rules = readRegister('dutyRules', 'duty-rule', registers.dutyRules, dutyRuleGuard);
  const exceptions = readRegister('exceptions', 'exception', registers.exceptions, exceptionGuard);
  requireRegisters('registers', [reads.accounts, reads.accessRoles, reads.grants, rules, exceptions]);
  return judgeEntitlements(reads, { rules, exceptions, asOf: options.asOf });
}

interface Holding extends Omit<ConflictingEntitlement, 'path'> {
  readonly path: () => readonly RecordId[];
}

/** What a holder has of each side of a rule. */
interface Sides {
  readonly rule: number;
  readonly holder: EntitlementHolder;
  readonly system: RecordId | null;
  /** The turn of the first grant to the holder that gives one of them. */
  readonly turn: number;
  readonly left: Holding[];
  readonly right: Holding[];
}

/** A grant to a holder, on the days on which the holder has the account. */
interface HeldGrant extends DayRange {
  readonly grant: Grant;
  readonly account: Account;
  /** The number among all grants to all holders. */
  readonly turn: number;
}

interface Holder {
  readonly holder: EntitlementHolder;
  readonly grants: HeldGrant[];
}

/**
 * The conflicts among readable records.
 *
 * @internal
 */
export function judgeEntitlements(
  reads: AccessReads,
  {
    rules,
    exceptions,
    asOf,
  }: {
    readonly rules: RegisterRead<DutyRule>;
    readonly exceptions: RegisterRead<Exception>;
    readonly asOf: CalendarDate;
  },
): readonly EntitlementConflict[] {
  const records = rules.listed.map(({ record }) => record);
  const sidesOf = prepareSides(records, reads);
  // Holder by holder, so that only what one of them has is kept at a time.
  return holdersIn(reads)
    .flatMap((holder) => sidesOf(holder).filter(({ left, right }) => left.length > 0 && right.length > 0))
    .toSorted((a, b) => a.rule - b.rule || a.turn - b.turn)
    .flatMap((both) => conflictOf(both, { rule: records[both.rule] as DutyRule, exceptions, asOf }));
}

/** The holders of the granted rights, each with the grants in their order. */
function holdersIn({ accounts, grants }: AccessReads): readonly Holder[] {
  const holders = { person: new Map<RecordId, Holder>(), account: new Map<RecordId, Holder>() };
  let turn = 0;
  for (const { record: grant } of grants.listed) {
    const account = accounts.byId.get(grant.account);
    const days = grantDays(grant);
    if (account === undefined || days === null) continue;
    for (const { holder, range } of holdersOf(account)) {
      const shared = sharedDays(days, range);
      if (shared === null) continue;
      const ofKind = holders[holder.kind];
      const held = ofKind.get(holder.id) ?? { holder, grants: [] };
      ofKind.set(holder.id, held);
      const { from, through } = shared;
      held.grants.push({ grant, account, turn, from, through });
      turn += 1;
    }
  }
  return [...holders.person.values(), ...holders.account.values()];
}

/** Prepares the rules for the question of what a holder has of their sides. */
function prepareSides(rules: readonly DutyRule[], { accessRoles }: AccessReads): (holder: Holder) => readonly Sides[] {
  const sidesOf = groupBy(
    rules.flatMap(({ left, right, scope }, rule) => [
      ...[...new Set(left)].map((entitlement) => ({ entitlement, rule, scope, side: 'left' as const })),
      ...[...new Set(right)].map((entitlement) => ({ entitlement, rule, scope, side: 'right' as const })),
    ]),
    ({ entitlement }) => [entitlement],
  );
  const contentsOf = prepareRoles(accessRoles.byId, (entitlement) => sidesOf.has(entitlement));
  return ({ holder, grants }) => {
    const found = new Map<number | string, Sides>();
    for (const { grant, account, turn, from, through } of grants) {
      for (const { entitlement, system, path } of rightsOf(grant, account, contentsOf).entitlements) {
        for (const { rule, scope, side } of sidesOf.get(entitlement) ?? []) {
          const where = scope === 'same-system' ? system : null;
          const key = where === null ? rule : `${rule} ${where}`;
          const sides = found.get(key) ?? { rule, holder, system: where, turn, left: [], right: [] };
          found.set(key, sides);
          sides[side].push({ entitlement, system, account: account.id, grant: grant.id, path, from, through });
        }
      }
    }
    return [...found.values()];
  };
}

/** Who holds the rights of an account when, while it is open. */
function holdersOf(account: Account): readonly { readonly holder: EntitlementHolder; readonly range: DayRange }[] {
  const ties = account.kind === 'break-glass' ? [] : accountTies(account);
  const open = heldDays({ from: '1900-01-01', goneOn: account.closedOn });
  if (open === null) return [];
  if (ties.length === 0) return [{ holder: { kind: 'account', id: account.id }, range: open }];
  return ties.flatMap(({ person, ...days }) => {
    // The owner answers for a service account on every day.
    const range = account.kind === 'service' ? open : sharedDays(days, open);
    return range === null ? [] : [{ holder: { kind: 'person', id: person }, range }];
  });
}

function conflictOf(
  { holder, system, left, right }: Sides,
  {
    rule,
    exceptions,
    asOf,
  }: { readonly rule: DutyRule; readonly exceptions: RegisterRead<Exception>; readonly asOf: CalendarDate },
): readonly EntitlementConflict[] {
  const days = commonDays(coveredDays(left), coveredDays(right));
  const last = days.at(-1);
  if (last === undefined) return [];
  const isCurrent = days.some((range) => isInRange(asOf, range));
  const isOver = last.through !== null && last.through < asOf;
  const otherState = isOver ? 'past' : 'upcoming';
  return [
    {
      rule: rule.id,
      holder,
      system,
      left: takingPart(left, days),
      right: takingPart(right, days),
      days,
      state: isCurrent ? 'current' : otherState,
      exception: bestException(rule, holder, { exceptions, asOf }),
    },
  ];
}

/** The holdings that run on one of the days; the days are in order and apart. */
function takingPart(holdings: readonly Holding[], days: readonly DayRange[]): readonly ConflictingEntitlement[] {
  return holdings.flatMap(({ path, ...holding }) => {
    const next = days[firstEndingBy(days, holding.from)];
    return next !== undefined && sharedDays(holding, next) !== null ? [{ ...holding, path: path() }] : [];
  });
}

/** The position of the first range that does not end before a day. */
function firstEndingBy(days: readonly DayRange[], from: CalendarDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const through = days[middle]?.through ?? null;
    if (through !== null && through < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ranking = ['active', 'invalid', 'not-active', 'unknown'] as const;

function bestException(
  { exceptions: named = [] }: DutyRule,
  { kind, id }: EntitlementHolder,
  { exceptions, asOf }: { readonly exceptions: RegisterRead<Exception>; readonly asOf: CalendarDate },
): ExceptionStanding | null {
  const standings = named
    .filter(({ person }) => person === undefined || (kind === 'person' && person === id))
    .map(({ exception }) => exceptionStanding(exception, exceptions, { persons: [id], asOf }));
  for (const state of ranking) {
    const found = standings.find((standing) => standing.state === state);
    if (found !== undefined) return found;
  }
  return null;
}
