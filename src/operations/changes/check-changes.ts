import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants } from '../../core/calendar/instant.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import { groupBy } from '../../core/records/references.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import { prepareExceptions, readExceptions } from '../records/granted-exceptions.ts';
import { prepareLocalDays, type TimeZone } from '../../core/calendar/time-zone.ts';
import { changeGuard } from './change-guards.ts';
import { changeLifecycle } from './change-lifecycle.ts';
import type { ChangePolicy } from './change-policy.ts';
import type { Change, ChangeWindow } from './change.ts';
import { changesFindings } from './findings.ts';
import type { ChangeJudgement } from './change-reason.ts';
import { type ChangeRules, type ChangeVerdict, judgeChange, readTemplates } from './judge-change.ts';
import { placeOfChange, verdictFindings } from './verdict-findings.ts';

type ChangesFinding = FindingOf<typeof changesFindings> | FindingOf<typeof recordsFindings>;

/** The policy of the organization by which its register of changes is judged. */
export interface ChangeRegisterRules extends ChangePolicy {
  /** The zone in which an instant has its day; UTC when absent, as in the lists of due items. */
  readonly zone?: TimeZone;
}

/** The registers of changes; each may be absent. */
interface ChangeRegisters {
  readonly changes?: readonly Change[];
}

interface ChangesContext {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly documents: RegisterRead<ControlledDocument>;
  readonly asOf: CalendarDate;
  readonly rules: ChangeRegisterRules | undefined;
}

function readChanges({ changes }: ChangeRegisters): RegisterRead<Change> {
  return readRegister('changes', 'change', changes, changeGuard);
}

function rulesOf({
  exceptions,
  documents,
  asOf,
  rules: { zone = 'UTC', ...policy } = {},
}: Omit<ChangesContext, 'staff'>): ChangeRules {
  return { policy, asOf, documents, dayOf: prepareLocalDays(zone), granted: prepareExceptions(exceptions, asOf) };
}

/**
 * Finds the weaknesses of the register of changes (A.8.32, A.8.31, A.8.33): approvals, gates, tests, the way back, freeze periods, and overlapping windows.
 *
 * @internal
 */
export function checkChanges(registers: ChangeRegisters, context: ChangesContext): readonly ChangesFinding[] {
  const read = readChanges(registers);
  const rules = rulesOf(context);
  const judged = read.listed.map((listed) => ({ listed, verdict: judgeChange(listed.record, rules) }));
  return [
    ...registerFindings('operations', read),
    ...judged.flatMap(({ listed, verdict }) => [
      ...recordFindings(listed, context, rules),
      ...pathFindings(listed, context.asOf),
      ...verdict.reasons.flatMap((judgement) => verdictFindings(listed, verdict, judgement)),
    ]),
    ...overlapFindings(judged.flatMap(({ listed, verdict }) => aheadOf(listed, verdict, rules))),
  ];
}

/**
 * Whether a change of the register is approved.
 *
 * @internal
 */
export interface RecordedApproval {
  readonly change: string;
  /** Null where it is not known. */
  readonly approved: boolean | null;
  /** The first day on which the approval holds; null where it holds on every day, or there is none. */
  readonly approvedOn: CalendarDate | null;
}

/**
 * The approvals of the register of changes. An emergency change is made before its approval, which is missing only when it is overdue.
 *
 * @internal
 */
export function recordedApprovals(
  registers: ChangeRegisters & {
    readonly exceptions?: readonly Exception[];
    readonly controlledDocuments?: readonly ControlledDocument[];
  },
  { asOf, rules: given }: Pick<ChangesContext, 'asOf' | 'rules'>,
): readonly RecordedApproval[] {
  const exceptions = readExceptions(registers.exceptions);
  const documents = readTemplates(registers.controlledDocuments);
  const rules = rulesOf({ exceptions, documents, asOf, rules: given });
  return readChanges(registers).listed.map(({ record }) => approvalOf(record, judgeChange(record, rules)));
}

function approvalOf({ id: change, kind }: Change, { stage, approvedOn, reasons }: ChangeVerdict): RecordedApproval {
  const isApproved = approvedOn !== null && stage !== 'ended';
  if (isApproved) return { change, approved: true, approvedOn: kind === 'emergency' ? null : approvedOn };
  const hasReason = (asked: ChangeJudgement['reason']): boolean => reasons.some(({ reason }) => reason === asked);
  const isOpen =
    kind === 'emergency' ? !hasReason('ended') && !hasReason('later-approval-overdue') : hasReason('template-unknown');
  return { change, approved: isOpen ? null : false, approvedOn: null };
}

/** A window counts until it is over or its change has ended. */
function aheadOf(
  listed: Listed<Change>,
  { stage }: ChangeVerdict,
  { dayOf, asOf }: ChangeRules,
): readonly ChangeAhead[] {
  const { window } = listed.record;
  return stage !== 'ended' && window !== undefined && dayOf(window.endsAt) >= asOf ? [{ listed, window }] : [];
}

function recordFindings(
  listed: Listed<Change>,
  { staff: { people, roles }, exceptions, documents, asOf }: ChangesContext,
  { dayOf }: ChangeRules,
): readonly ChangesFinding[] {
  const { record } = listed;
  const { subject, path } = placeOfChange(listed);
  const at = (...inner: readonly (string | number)[]): Place => ({ subject, path: [...path, ...inner] });
  const { history, implementedAt, testData, rollback } = record;
  const production = testData?.kind === 'production' ? testData : undefined;
  const irreversible = rollback?.kind === 'irreversible' ? rollback : undefined;
  const involved = ['requestedBy', 'author', 'implementedBy'] as const;
  return [
    ...involved.flatMap((name) => unknownReference('operations', at(name), ['person', record[name]], people)),
    ...(record.kind === 'standard'
      ? unknownReference('operations', at('template'), ['controlled-document', record.template], documents)
      : []),
    ...record.approvals.flatMap(({ by, role, on }, index) => [
      ...unknownReference('operations', at('approvals', index, 'by'), ['person', by], people),
      ...unknownReference('operations', at('approvals', index, 'role'), ['role', role], roles),
      ...futureEvent('operations', at('approvals', index, 'on'), on, asOf),
    ]),
    ...(['gates', 'tests'] as const).flatMap((name) =>
      record[name].flatMap(({ on }, index) => futureEvent('operations', at(name, index, 'on'), on, asOf)),
    ),
    ...unknownReference('operations', at('testData', 'approvedBy'), ['person', production?.approvedBy], people),
    ...futureEvent('operations', at('testData', 'approvedOn'), production?.approvedOn, asOf),
    ...unknownReference('operations', at('rollback', 'acceptedBy'), ['person', irreversible?.acceptedBy], people),
    ...futureEvent('operations', at('rollback', 'acceptedOn'), irreversible?.acceptedOn, asOf),
    ...futureEvent('operations', at('implementedAt'), implementedAt && dayOf(implementedAt), asOf),
    ...(record.exceptions ?? []).flatMap((id, index) =>
      unknownReference('operations', at('exceptions', index), ['exception', id], exceptions),
    ),
    ...recordedHistoryFindings('operations', at('history'), history, { lifecycle: changeLifecycle, asOf }),
  ];
}

/** What the history says about the kind and the outcome. */
function pathFindings(listed: Listed<Change>, asOf: CalendarDate): readonly ChangesFinding[] {
  const { id, kind, history, outcome } = listed.record;
  const { subject, path } = placeOfChange(listed);
  const findings: ChangesFinding[] = [];
  const taken = history.findIndex(
    ({ state, enteredOn }, index) =>
      enteredOn <= asOf &&
      (state === 'approved-after' || (state === 'implemented' && history[index - 1]?.state === 'draft')),
  );
  if (kind !== 'emergency' && taken >= 0) {
    const details = { subject, path: [...path, 'history', taken], params: { change: id, kind } };
    findings.push(reportFinding(changesFindings, 'change-emergency-path-taken', details));
  }
  const closed = history.find(({ state, enteredOn }) => state === 'closed' && enteredOn <= asOf);
  if (closed !== undefined && outcome === undefined) {
    const params = { change: id, closedOn: closed.enteredOn };
    findings.push(reportFinding(changesFindings, 'change-outcome-missing', { subject, path, params }));
  }
  return findings;
}

/** A change whose window is not over yet. */
interface ChangeAhead {
  readonly listed: Listed<Change>;
  readonly window: ChangeWindow;
}

/**
 * The changes whose windows overlap on an asset with one that still runs then and ends last, each once for each asset, in the order of their starts. A
 * window that begins when another ends does not overlap it. The cost is that of sorting.
 */
function overlapFindings(changes: readonly ChangeAhead[]): readonly ChangesFinding[] {
  const byAsset = groupBy(changes, ({ listed }) => new Set(listed.record.assets));
  return [...byAsset].flatMap(([asset, onAsset]) => {
    const [first, ...later] = onAsset.toSorted(byStart) as [ChangeAhead, ...ChangeAhead[]];
    let last = first;
    return later.flatMap((one): readonly ChangesFinding[] => {
      const before = last;
      if (compareInstants(one.window.endsAt, before.window.endsAt) > 0) last = one;
      if (compareInstants(one.window.startsAt, before.window.endsAt) >= 0) return [];
      const { subject, path } = placeOfChange(one.listed);
      const params = { change: subject.id, other: before.listed.record.id, asset };
      return [reportFinding(changesFindings, 'change-windows-overlap', { subject, path: [...path, 'window'], params })];
    });
  });
}

function byStart(a: ChangeAhead, b: ChangeAhead): number {
  return compareInstants(a.window.startsAt, b.window.startsAt) || (a.listed.record.id < b.listed.record.id ? -1 : 1);
}

/**
 * The emergency changes that were made and wait for their approval. One without a day, or that cannot be read, gives no item.
 *
 * @internal
 */
export function changeDueItems(registers: ChangeRegisters, context: ChangesContext): readonly DueItem[] {
  const rules = rulesOf(context);
  return readChanges(registers).listed.flatMap(({ record }): readonly DueItem[] => {
    const { approvedOn, laterApprovalDueOn: dueOn } = judgeChange(record, rules);
    if (dueOn === null || approvedOn !== null) return [];
    return [
      {
        kind: 'change-later-approval',
        subject: { kind: 'change', id: record.id },
        title: `Approve the emergency change "${record.title}"`,
        owner: null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, context.asOf),
        requirement: 'A.8.32',
        rule: rules.policy.laterApprovalWithin === undefined ? 'history' : 'later-approval-within',
      },
    ];
  });
}
