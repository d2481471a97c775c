import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isInRange, sharedDays } from '../../core/calendar/day-range.ts';
import { anObject, aText, type Guard } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import { versionedGuard, versionInForce } from '../../governance/documents/version-in-force.ts';
import { type GrantedException, type GrantedExceptions, unpermittedDays } from '../records/granted-exceptions.ts';
import type { LocalDays } from '../../core/calendar/time-zone.ts';
import { readApprovals, readResults, readTests } from './change-evidence.ts';
import type { ChangePolicy } from './change-policy.ts';
import { changeEffects, type ChangeJudgement, type ChangeReason } from './change-reason.ts';
import type { Change, StandardChange } from './change.ts';

/** The verdict on a change: whether it may be made on the day in question, or whether it was made as it should. */
export interface ChangeVerdict {
  /** Whether it is a draft, approved or planned, made, or ended without having been made. */
  readonly stage: 'draft' | 'planned' | 'implemented' | 'ended';
  /** The verdict: refused where a reason refuses it, else undecided where facts are unknown, else permitted. */
  readonly verdict: 'permitted' | 'refused' | 'undecided';
  /** The day on which the evidence must be there: the day on which it was made, else the day in question. */
  readonly judgedOn: CalendarDate;
  /** The day of the approval that counts; null where there is none. */
  readonly approvedOn: CalendarDate | null;
  /**
   * The last good day for the approval of an emergency change that was made: by the policy, or, where it sets no time, the day on which the change entered
   * `approved-after` or `closed`; null otherwise.
   */
  readonly laterApprovalDueOn: CalendarDate | null;
  /** The reasons, in the order in which they are asked. */
  readonly reasons: readonly ChangeJudgement[];
  /** The outcome of a change that was made; null for another. */
  readonly success: 'succeeded' | 'failed' | 'rolled-back' | 'unknown' | null;
}

/**
 * What a change is judged by, ready for many changes.
 *
 * @internal
 */
export interface ChangeRules {
  readonly policy: ChangePolicy;
  readonly asOf: CalendarDate;
  readonly dayOf: LocalDays;
  readonly granted: GrantedExceptions;
  readonly documents: RegisterRead<ControlledDocument>;
}

const documentIdGuard = /* @__PURE__ */ anObject<ControlledDocument>({ id: aText });
const templateGuard: Guard = (value) => documentIdGuard(value) ?? versionedGuard(value);

/**
 * Reads the documents of which some are templates of standard changes.
 *
 * @internal
 */
export function readTemplates(documents: readonly ControlledDocument[] | undefined): RegisterRead<ControlledDocument> {
  return readRegister('controlledDocuments', 'controlled-document', documents, templateGuard);
}

/**
 * The day on which a change was made, by the day in question; undefined where it was not.
 *
 * @internal
 */
export function implementedOn(
  { implementedAt, history }: Change,
  { dayOf, asOf }: Pick<ChangeRules, 'dayOf' | 'asOf'>,
): CalendarDate | undefined {
  const day =
    implementedAt === undefined
      ? history.findLast(({ state }) => state === 'implemented')?.enteredOn
      : dayOf(implementedAt);
  return day !== undefined && day <= asOf ? day : undefined;
}

/** What is known about a change before its rules are asked. */
interface ChangeInQuestion {
  readonly change: Change;
  readonly stage: ChangeVerdict['stage'];
  readonly judgedOn: CalendarDate;
}

type Reasons = readonly (readonly [reason: ChangeReason, about: string | null])[];

/**
 * Judges a readable change.
 *
 * @internal
 */
export function judgeChange(change: Change, rules: ChangeRules): ChangeVerdict {
  const { asOf, policy } = rules;
  const madeOn = implementedOn(change, rules);
  const state = entryOn(change.history, asOf)?.state ?? 'draft';
  const stage = madeOn === undefined ? stageOf(state) : 'implemented';
  const question = { change, stage, judgedOn: madeOn ?? asOf };
  const { approvedOn, laterApprovalDueOn, reasons: ofApproval } = approvalOf(question, rules);
  const reasons: Reasons =
    stage === 'ended'
      ? [['ended', state]]
      : [
          ...ofApproval,
          ...gateReasons(question, policy, asOf),
          ...testReasons(question, asOf),
          ...rollbackReasons(question),
          ...freezeReasons(question, rules),
          ...separationReasons(question, rules),
        ];
  const judgements = reasons.map(([reason, about]) => ({ reason, effect: changeEffects[reason], about }));
  const hasEffect = (effect: ChangeJudgement['effect']): boolean => judgements.some((one) => one.effect === effect);
  const open = hasEffect('undecided') ? 'undecided' : 'permitted';
  return {
    stage,
    verdict: hasEffect('refuses') ? 'refused' : open,
    judgedOn: question.judgedOn,
    approvedOn,
    laterApprovalDueOn,
    reasons: judgements,
    success: stage === 'implemented' ? (change.outcome ?? 'unknown') : null,
  };
}

function stageOf(state: Change['history'][number]['state']): ChangeVerdict['stage'] {
  if (state === 'rejected' || state === 'withdrawn') return 'ended';
  return state === 'draft' || state === 'submitted' ? 'draft' : 'planned';
}

interface ApprovalOf {
  readonly approvedOn: CalendarDate | null;
  readonly laterApprovalDueOn: CalendarDate | null;
  readonly reasons: Reasons;
}

function approvalOf(question: ChangeInQuestion, rules: ChangeRules): ApprovalOf {
  const { change, stage, judgedOn } = question;
  if (change.kind === 'standard') return templateOf(change, judgedOn, rules);
  if (change.kind === 'emergency') {
    return stage === 'implemented'
      ? laterApprovalOf(question, rules)
      : { approvedOn: null, laterApprovalDueOn: null, reasons: [] };
  }
  const read = readApprovals(change, judgedOn);
  return 'reason' in read
    ? { approvedOn: null, laterApprovalDueOn: null, reasons: [[read.reason, read.about]] }
    : { approvedOn: read.approvedOn, laterApprovalDueOn: null, reasons: [] };
}

/** A template that the register does not have is unknown: it never passes. */
function templateOf({ template }: StandardChange, judgedOn: CalendarDate, { documents }: ChangeRules): ApprovalOf {
  const document = documents.byId.get(template);
  const none = { approvedOn: null, laterApprovalDueOn: null };
  if (document === undefined) return { ...none, reasons: [['template-unknown', template]] };
  const { version, approvedOn } = versionInForce(document, { on: judgedOn });
  return version === null || approvedOn === null
    ? { ...none, reasons: [['template-not-in-force', template]] }
    : { approvedOn, laterApprovalDueOn: null, reasons: [] };
}

function laterApprovalOf(
  { change, judgedOn }: ChangeInQuestion,
  { policy: { laterApprovalWithin: within }, asOf }: ChangeRules,
): ApprovalOf {
  const dueOn = within === undefined ? completedOn(change, asOf) : addPeriod(judgedOn, within);
  const read = readApprovals(change, asOf);
  if ('approvedOn' in read) {
    const isLate = dueOn !== null && read.approvedOn > dueOn;
    const reasons: Reasons = isLate ? [['later-approval-late', read.approvedOn]] : [];
    return { approvedOn: read.approvedOn, laterApprovalDueOn: dueOn, reasons };
  }
  const isOverdue = dueOn !== null && asOf > dueOn;
  const reasons: Reasons = [
    ...(read.reason === 'not-approved' ? [] : [[read.reason, read.about] as const]),
    [isOverdue ? 'later-approval-overdue' : 'later-approval-open', dueOn],
  ];
  return { approvedOn: null, laterApprovalDueOn: dueOn, reasons };
}

/** The day on which the history has a change that was made approved or closed; null where it has not yet. */
function completedOn({ history }: Change, asOf: CalendarDate): CalendarDate | null {
  const entry = history.find(({ state }) => state === 'approved-after' || state === 'closed');
  return entry !== undefined && entry.enteredOn <= asOf ? entry.enteredOn : null;
}

const gateReasonOf = {
  missing: 'gate-missing',
  failed: 'gate-failed',
  stale: 'gate-stale',
  late: 'gate-late',
} as const;

function gateReasons(
  { change, judgedOn: by }: ChangeInQuestion,
  { gates = {} }: ChangePolicy,
  asOf: CalendarDate,
): Reasons {
  return [...new Set(gates[change.kind])].flatMap((gate): Reasons => {
    const results = change.gates.filter((one) => one.gate === gate);
    const read = readResults(results, { revision: change.revision, by, asOf });
    return read === 'passed' ? [] : [[gateReasonOf[read], gate]];
  });
}

/** Without a result by the day a test has not been held yet. */
const testReasonOf = {
  passed: null,
  missing: null,
  failed: 'test-failed',
  stale: 'test-stale',
  late: 'tested-too-late',
} as const;

function testReasons({ change, judgedOn: by }: ChangeInQuestion, asOf: CalendarDate): Reasons {
  const { testData, author } = change;
  const reasons: (readonly [ChangeReason, string | null])[] = [];
  for (const [reference, result] of readTests(change, { by, asOf })) {
    const reason = testReasonOf[result];
    if (reason !== null) reasons.push([reason, reference]);
  }
  if (testData?.kind === 'production' && !isConsent(testData.approvedBy, testData.approvedOn, { author, by }))
    reasons.push(['test-data-unapproved', null]);
  return reasons;
}

/** A person other than the author agreed by a day. */
function isConsent(
  person: string | undefined,
  on: CalendarDate | undefined,
  { author, by }: { readonly author: string | undefined; readonly by: CalendarDate },
): boolean {
  return person !== undefined && person !== author && on !== undefined && on <= by;
}

function rollbackReasons({ change: { rollback, author }, judgedOn: by }: ChangeInQuestion): Reasons {
  if (rollback === undefined) return [['rollback-missing', null]];
  if (rollback.kind !== 'irreversible') return [];
  return isConsent(rollback.acceptedBy, rollback.acceptedOn, { author, by }) ? [] : [['irreversible-unaccepted', null]];
}

/** A change that was made counts on its day, a planned one on all days of its window: an exception must cover those that lie in the freeze period. */
function freezeReasons(
  { change, stage, judgedOn }: ChangeInQuestion,
  { policy: { freezes = [] }, dayOf, granted }: ChangeRules,
): Reasons {
  const { kind, environment, window } = change;
  const isPlanned = window !== undefined && stage !== 'implemented';
  const days = isPlanned
    ? { from: dayOf(window.startsAt), through: dayOf(window.endsAt) }
    : { from: judgedOn, through: judgedOn };
  return freezes.flatMap(({ id, from, through, exempt, environments }): Reasons => {
    const frozen = sharedDays(days, { from, through });
    if (frozen === null || exempt.includes(kind)) return [];
    if (environments !== undefined && !environments.includes(environment)) return [];
    return unpermittedDays(permitting(change, ['A.8.32'], granted), frozen) === 0 ? [] : [['in-freeze', id]];
  });
}

/** Whoever has a part in a change benefits from its exceptions. */
function permitting(
  { exceptions, requestedBy, author, implementedBy }: Change,
  controls: readonly string[],
  granted: GrantedExceptions,
): readonly GrantedException[] {
  return granted(exceptions, { controls, beneficiaries: [requestedBy, author, implementedBy] });
}

/** Nobody develops and deploys alone in production without an exception (A.8.31, A.5.3). */
function separationReasons({ change, stage, judgedOn }: ChangeInQuestion, { granted }: ChangeRules): Reasons {
  const { environment, author, implementedBy } = change;
  if (environment !== 'production') return [];
  if (author === undefined || implementedBy === undefined)
    return stage === 'implemented' ? [['people-unknown', null]] : [];
  if (author !== implementedBy) return [];
  const isPermitted = permitting(change, ['A.8.31', 'A.5.3'], granted).some((range) => isInRange(judgedOn, range));
  return isPermitted ? [] : [['deployed-alone', author]];
}
