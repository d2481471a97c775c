import { addHours } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import { anInstant, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import { incidentTimeLimits } from '../../deadlines/statutes/incident-time-limits.ts';
import { breachGuard } from '../breaches/breach-guards.ts';
import type { NoticeRecipient } from '../breaches/breach-notice.ts';
import type { Moment } from '../../core/guards/moment.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import { type PlanClaim, planClaims } from './plan-claims.ts';
import type { NotificationPlanRow, PlanRecipient, PlanState } from './plan-row.ts';

/** The options of `notificationPlan`. */
export interface NotificationPlanOptions {
  /** The moment in question; later decisions and notices have not happened yet. */
  readonly now: Instant;
}

const optionsGuard = /* @__PURE__ */ anObject<NotificationPlanOptions>({ now: anInstant });

/**
 * Plans who is told about a personal data breach (GDPR art. 33 and 34), one row for each recipient: the register of art. 33(5) for every breach; the
 * controllers of the parts that the organization processes for others; the authority and the people for the parts that it controls; orders of art.
 * 34(4); others whom the record names. While the risk is not decided, the clock of the authority runs. A recipient of whom both is true has two rows:
 * one for the parts about which it must be told, one for the parts of which that is undecided. The 72 hours are elapsed time.
 *
 * @param breach - The breach.
 * @param options - The moment in question.
 * @returns The rows, each with the rule that decided, its limit, the notice and its state. A recipient who needs no notice about any part has one row with the
 *   reason. It is no legal advice.
 * @throws RangeError if a part of the breach that decides or the moment cannot be read.
 *
 * @example
 * ```ts
 * import { makePersonalDataBreach } from 'isms-kit/fixtures';
 * import { notificationPlan } from 'isms-kit/incidents';
 *
 * const breach = makePersonalDataBreach({ awareAt: '2026-11-02T10:00:00Z', notices: [] });
 * const plan = notificationPlan(breach, { now: '2026-11-04T09:00:00Z' });
 * plan.map(({ recipient }) => recipient); // => ['register', 'authority', 'people']
 * plan[1]?.dueAt; // => '2026-11-05T10:00:00Z'
 * plan[2]?.need; // => 'not-required'
 * ```
 */
export function notificationPlan(
  breach: PersonalDataBreach,
  options: NotificationPlanOptions,
): readonly NotificationPlanRow[] {
  requireReadable('breach', breach, breachGuard);
  requireOptions(options, optionsGuard);
  const now = epochMilliseconds('now', options.now);
  return planRows(breach, { earliest: now, latest: now });
}

/** What a row is before its notices are looked at. */
type RowDuty = Omit<NotificationPlanRow, 'sentAt' | 'state' | 'contractualState' | 'notLegalAdvice'>;

/**
 * The plan of a breach that can be read. A limit is over where it is over at the earliest moment in question.
 *
 * @internal
 */
export function planRows(
  breach: PersonalDataBreach,
  moment: Pick<Moment, 'earliest' | 'latest'>,
): readonly NotificationPlanRow[] {
  const sentAtOf = prepareSentAt(breach, moment.latest);
  const duties = [
    ...claimedDuties(breach, moment.latest),
    ...orderDuties(breach, moment.latest),
    ...furtherDuties(breach),
  ];
  const rows = duties.map((duty) => judgedRow(duty, sentAtOf(duty.recipient, duty.name, duty.parts), moment.earliest));
  return [registerRow(breach), ...rows];
}

/** Each field is named: a spread of the duty would take a fifth of the time of a check of many breaches. */
function judgedRow(duty: RowDuty, sentAt: Instant | null, earliest: number): NotificationPlanRow {
  const { need, dueAt, contractualDueAt } = duty;
  return {
    recipient: duty.recipient,
    name: duty.name,
    parts: duty.parts,
    need,
    rule: duty.rule,
    source: duty.source,
    limit: duty.limit,
    dueAt,
    contractualDueAt,
    sentAt,
    state: need === 'not-required' ? 'not-needed' : stateOf(dueAt, sentAt, earliest),
    contractualState: contractualDueAt === null ? null : stateOf(contractualDueAt, sentAt, earliest),
    missing: duty.missing,
    notLegalAdvice: true,
  };
}

/** The register documents every breach, also one of which nobody is told. */
function registerRow({ parts, facts, effects, remedialAction }: PersonalDataBreach): NotificationPlanRow {
  const isComplete = facts !== undefined && effects !== undefined && remedialAction !== undefined;
  return {
    recipient: 'register',
    name: null,
    parts: parts.map(({ id }) => id),
    need: 'required',
    rule: 'every-breach',
    source: 'GDPR art. 33(5)',
    limit: 'no-numeric-limit',
    dueAt: null,
    contractualDueAt: null,
    sentAt: null,
    state: isComplete ? 'met' : 'open',
    contractualState: null,
    missing: [],
    notLegalAdvice: true,
  };
}

const recipients = ['controller', 'authority', 'people', 'public'] as const;

/** The duties of each recipient. */
function claimedDuties(breach: PersonalDataBreach, latest: number): readonly RowDuty[] {
  const claims = planClaims(breach, latest);
  const groups = [...groupBy(claims, ({ recipient, name }) => [keyOf(recipient, name)]).values()];
  return recipients
    .flatMap((recipient) => groups.filter((group) => group[0].recipient === recipient))
    .flatMap((group) => claimsByNeed(group).map((each) => rowOf(breach, each)));
}

/** What is required and what is undecided are apart: a notice about the one does not stop the clock of the other. */
function claimsByNeed(group: readonly PlanClaim[]): readonly (readonly PlanClaim[])[] {
  const byNeed = groupBy(group, ({ need }) => [need]);
  const needed = (['required', 'undecided'] as const).flatMap((need) => {
    const claims = byNeed.get(need);
    return claims === undefined ? [] : [claims];
  });
  return needed.length > 0 ? needed : [group];
}

function rowOf({ awareAt }: PersonalDataBreach, claims: readonly PlanClaim[]): RowDuty {
  const { recipient, name, need, rule, source } = claims[0] as PlanClaim;
  const isTimed = recipient === 'authority' && need !== 'not-required';
  return {
    recipient,
    name,
    parts: claims.map(({ part }) => part),
    need,
    rule,
    source,
    limit: recipient === 'authority' ? 'hours' : 'no-numeric-limit',
    dueAt: isTimed ? addHours(awareAt, incidentTimeLimits['gdpr-33-1'].period) : null,
    contractualDueAt: earliestOf(claims.map(({ contractualDueAt }) => contractualDueAt)),
    missing: [...new Set(claims.flatMap(({ missing }) => missing))],
  };
}

function earliestOf(instants: readonly (Instant | null)[]): Instant | null {
  let earliest = Infinity;
  for (const instant of instants) if (instant !== null) earliest = Math.min(earliest, epochMilliseconds('at', instant));
  return earliest === Infinity ? null : toInstant(earliest);
}

/** An order that is later than the moment in question has not arrived yet. */
function orderDuties({ parts, orders = [] }: PersonalDataBreach, latest: number): readonly RowDuty[] {
  const arrived = orders.filter(({ receivedAt }) => epochMilliseconds('receivedAt', receivedAt) <= latest);
  return arrived.map(({ dueAt = null }) => ({
    recipient: 'people',
    name: null,
    parts: parts.flatMap(({ id, role }) => (role === 'processor' ? [] : [id])),
    need: 'required',
    rule: 'ordered',
    source: 'GDPR art. 34(4)',
    limit: dueAt === null ? 'no-numeric-limit' : 'date',
    dueAt,
    contractualDueAt: null,
    missing: [],
  }));
}

function furtherDuties({ parts, furtherRecipients = [] }: PersonalDataBreach): readonly RowDuty[] {
  return furtherRecipients.map(({ name, dueAt = null }) => ({
    recipient: 'other',
    name,
    parts: parts.map(({ id }) => id),
    need: 'required',
    rule: 'further-recipient',
    source: null,
    limit: dueAt === null ? 'no-numeric-limit' : 'date',
    dueAt,
    contractualDueAt: null,
    missing: [],
  }));
}

function keyOf(recipient: PlanRecipient, name: string | null): string {
  return name === null ? recipient : `${recipient} ${name}`;
}

/**
 * The name of a recipient, where it has one.
 *
 * @internal
 */
export function nameOf(recipient: NoticeRecipient): string | null {
  if (recipient.kind === 'authority') return recipient.authority;
  if (recipient.kind === 'controller') return recipient.controller;
  return recipient.kind === 'other' ? recipient.name : null;
}

/** The first notices to a recipient: about every part, and about each part that a notice names. */
interface Told {
  all: number;
  readonly byPart: Map<string, number>;
}

/** Finds the moment at which a recipient had been told about every part. A notice to any authority counts where it is not known which one is competent. */
function prepareSentAt(
  { notices }: PersonalDataBreach,
  latest: number,
): (recipient: PlanRecipient, name: string | null, parts: readonly string[]) => Instant | null {
  const told = new Map<string, Told>();
  for (const { recipient, at, parts } of notices) {
    const moment = epochMilliseconds('at', at);
    if (moment > latest) continue;
    for (const key of new Set([keyOf(recipient.kind, nameOf(recipient)), recipient.kind])) {
      const entry = told.get(key) ?? { all: Infinity, byPart: new Map() };
      told.set(key, entry);
      if (parts === undefined) entry.all = Math.min(entry.all, moment);
      for (const part of parts ?? []) entry.byPart.set(part, Math.min(entry.byPart.get(part) ?? Infinity, moment));
    }
  }
  return (recipient, name, parts) => {
    const entry = told.get(keyOf(recipient, name));
    if (entry === undefined) return null;
    let last = -Infinity;
    for (const part of parts) last = Math.max(last, Math.min(entry.all, entry.byPart.get(part) ?? Infinity));
    return Number.isFinite(last) ? toInstant(last) : null;
  };
}

/** The instant of a limit is in time. */
function stateOf(dueAt: Instant | null, sentAt: Instant | null, earliest: number): PlanState {
  const end = dueAt === null ? Infinity : epochMilliseconds('dueAt', dueAt);
  if (sentAt !== null) return epochMilliseconds('sentAt', sentAt) > end ? 'met-late' : 'met';
  return end < earliest ? 'overdue' : 'open';
}
