import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import type { recordsFindings } from '../records/findings.ts';
import { type WaiverStanding, waiverStanding } from '../records/waiver-standing.ts';
import { beneficiariesOf, softwareChangeGuard, testRunGuard } from './change-guards.ts';
import { changesFindings } from './findings.ts';
import { type GatePassContext, gatePassStandings } from './gate-passes.ts';
import { prepareRuns } from './prepare-runs.ts';
import { judgeReviews } from './review-verdict.ts';
import type { SoftwareChange } from './software-change.ts';
import type { TestRun } from './test-run.ts';
import { judgeTests, type TestKindResult } from './test-verdict.ts';

type ChangesFinding = FindingOf<typeof changesFindings> | FindingOf<typeof recordsFindings>;

/**
 * The registers of changes and runs of tests as checks read them.
 *
 * @internal
 */
export interface ChangesReads {
  readonly changes: RegisterRead<SoftwareChange>;
  readonly runs: RegisterRead<TestRun>;
}

interface ChangesContext {
  readonly asOf: CalendarDate;
  readonly staff: Staff;
  readonly models: RegisterRead<LifecycleModel>;
  readonly exceptions: RegisterRead<Exception>;
  readonly passes: Omit<GatePassContext, 'hasRole'>;
  /** The first day on which the change was deployed; undefined where it is not known to be. */
  readonly deployedOn: (change: string) => CalendarDate | undefined;
}

/**
 * Reads the registers of changes and runs of tests.
 *
 * @internal
 */
export function readChanges(registers: {
  readonly softwareChanges?: readonly SoftwareChange[];
  readonly testRuns?: readonly TestRun[];
}): ChangesReads {
  return {
    changes: readRegister('softwareChanges', 'software-change', registers.softwareChanges, softwareChangeGuard),
    runs: readRegister('testRuns', 'test-run', registers.testRuns, testRunGuard),
  };
}

/**
 * Finds the weaknesses of merged changes: their reviews, tests and gates (A.8.25, A.8.28, A.8.29). A change that is not merged owes nothing yet.
 *
 * @internal
 */
export function checkChanges({ changes, runs }: ChangesReads, context: ChangesContext): readonly ChangesFinding[] {
  const index = prepareRuns(runs.listed.map(({ record }) => record));
  return [
    ...registerFindings('development', changes),
    ...registerFindings('development', runs),
    ...changes.listed.flatMap((listed): readonly ChangesFinding[] => {
      const { mergedOn } = listed.record;
      const records = recordFindings(listed, context);
      if (mergedOn === undefined || mergedOn > context.asOf) return records;
      const merged = { ...listed, mergedOn };
      return [
        ...records,
        ...waiverFindings(merged, context),
        ...reviewFindings(merged, context),
        ...(runs.isGiven ? testFindings(merged, index, context) : []),
        ...passFindings(listed, context),
      ];
    }),
    ...runs.listed.flatMap((listed) => runFindings(listed, changes, context.asOf)),
  ];
}

function placeOf({ record: { id }, index }: Listed<SoftwareChange>): Place {
  return { subject: { kind: 'software-change', id }, path: ['softwareChanges', index] };
}

function recordFindings(
  listed: Listed<SoftwareChange>,
  { staff: { people }, models, exceptions, asOf }: ChangesContext,
): readonly ChangesFinding[] {
  const { model, authors, committers = [], pushedBy, reviews, mergedOn } = listed.record;
  const { gatePasses = [], waivers = [] } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  const person = (place: Place, id: string | undefined) =>
    unknownReference('development', place, ['person', id], people);
  return [
    ...unknownReference('development', at('model'), ['lifecycle-model', model], models),
    ...authors.flatMap((id, index) => person(at('authors', index), id)),
    ...committers.flatMap((id, index) => person(at('committers', index), id)),
    ...person(at('pushedBy'), pushedBy),
    ...reviews.flatMap(({ by, human }, index) => (human ? person(at('reviews', index, 'by'), by) : [])),
    ...reviews.flatMap(({ on }, index) => futureEvent('development', at('reviews', index, 'on'), on, asOf)),
    ...futureEvent('development', at('mergedOn'), mergedOn, asOf),
    ...gatePasses.flatMap(({ by }, index) => person(at('gatePasses', index, 'by'), by)),
    ...gatePasses.flatMap(({ on }, index) => futureEvent('development', at('gatePasses', index, 'on'), on, asOf)),
    ...waivers.flatMap(({ exception }, index) =>
      unknownReference('development', at('waivers', index, 'exception'), ['exception', exception], exceptions),
    ),
  ];
}

type Merged = Listed<SoftwareChange> & { readonly mergedOn: CalendarDate };

/** The model of a change, which is unknown where the change names none or its register is not given. */
function modelOf({ model }: SoftwareChange, { models }: ChangesContext): LifecycleModel | undefined {
  return model === undefined ? undefined : models.byId.get(model);
}

function reviewFindings(merged: Merged, context: ChangesContext): readonly ChangesFinding[] {
  const { record, mergedOn } = merged;
  const { asOf, exceptions } = context;
  const place = placeOf(merged);
  const result = judgeReviews(record, { asOf, model: modelOf(record, context), exceptions: exceptions.byId });
  const { id: change, revision } = record;
  const { verdict, unknown, waiver } = result;
  if (verdict === 'independent') return [];
  if (verdict === 'excepted') {
    const params = { change, exception: String(waiver?.exception) };
    return [reportFinding(changesFindings, 'code-review-excepted', { ...place, params })];
  }
  if (isUnknown(waiver, context) && verdict !== 'changes-requested') return [];
  if (verdict === 'undecided') {
    const params = { change, unknown };
    return [reportFinding(changesFindings, 'code-review-undecided', { ...place, params })];
  }
  const details = { ...place, params: { change, mergedOn, revision, reason: verdict } };
  return [
    verdict === 'stale'
      ? reportFinding(changesFindings, 'code-review-stale', details)
      : reportFinding(changesFindings, 'code-review-not-independent', details),
  ];
}

/** Whether an exception is named, but the register that would say more about it is not given. */
function isUnknown(waiver: WaiverStanding | null, { exceptions }: Pick<ChangesContext, 'exceptions'>): boolean {
  return waiver !== null && !exceptions.isGiven;
}

/**
 * The exceptions of a change that suspend nothing, neither on the day of the merge nor on that of the deployment. One that its register does not
 * have is an unknown reference already.
 */
function waiverFindings(merged: Merged, { asOf, exceptions, deployedOn }: ChangesContext): readonly ChangesFinding[] {
  const { record, mergedOn } = merged;
  const { id: change, waivers = [] } = record;
  const beneficiaries = beneficiariesOf(record);
  const { subject, path } = placeOf(merged);
  return waivers.flatMap(({ kind: rule, exception }, index) => {
    const flawOn = (on: CalendarDate) =>
      waiverStanding([exception], exceptions.byId, { rule, beneficiaries, on })?.flaw;
    const reason = flawOn(mergedOn);
    const isKnown = exceptions.byId.has(exception);
    if (!isKnown || reason === undefined || reason === null || flawOn(deployedOn(change) ?? asOf) === null) return [];
    const details = { subject, path: [...path, 'waivers', index], params: { change, exception, reason } };
    return [reportFinding(changesFindings, 'software-change-waiver-invalid', details)];
  });
}

function testFindings(
  merged: Merged,
  runs: ReturnType<typeof prepareRuns>,
  context: ChangesContext,
): readonly ChangesFinding[] {
  const { id: change, kind: changeKind, model: named } = merged.record;
  const { asOf, exceptions, models, deployedOn } = context;
  const model = modelOf(merged.record, context);
  // A model that its register does not have is an unknown reference already.
  if (model === undefined && (!models.isGiven || named !== undefined)) return [];
  const on = deployedOn(change);
  const { verdict, kinds } = judgeTests(merged.record, runs, {
    asOf: on !== undefined && on < asOf ? on : asOf,
    model,
    exceptions: exceptions.byId,
  });
  if (verdict === 'undecided')
    return [
      reportFinding(changesFindings, 'test-rule-missing', { ...placeOf(merged), params: { change, changeKind } }),
    ];
  return kinds.flatMap((result) => kindFindings(result, merged, context));
}

function kindFindings(
  { kind: test, state, reason, run, waiver }: TestKindResult,
  merged: Merged,
  context: ChangesContext,
): readonly ChangesFinding[] {
  if (state === 'passed' || state === 'waived' || isUnknown(waiver, context)) return [];
  const place = placeOf(merged);
  const params = { change: merged.record.id, test, revision: merged.record.revision };
  return [
    state === 'failed'
      ? reportFinding(changesFindings, 'test-failed', { ...place, params: { ...params, run: String(run) } })
      : reportFinding(changesFindings, 'test-kind-missing', { ...place, params: { ...params, reason } }),
  ];
}

function passFindings(listed: Listed<SoftwareChange>, context: ChangesContext): readonly ChangesFinding[] {
  const { record } = listed;
  const { asOf, staff, passes } = context;
  const model = modelOf(record, context);
  const deployedOn = context.deployedOn(record.id);
  if (model === undefined || deployedOn === undefined || deployedOn > asOf) return [];
  const standings = gatePassStandings(record, model, { ...passes, hasRole: staff.hasRole, asOf: deployedOn });
  return standings.flatMap(({ gate, state: reason }) => {
    // A gate without a role is a finding of its model; what a register that is not given holds is unknown.
    if (['passed', 'passer-unassigned', 'passer-unknown', 'revision-unknown', 'criteria-unknown'].includes(reason))
      return [];
    const params = { change: record.id, deployedOn, gate, reason };
    return [reportFinding(changesFindings, 'gate-pass-missing', { ...placeOf(listed), params })];
  });
}

function runFindings(
  { record: { id, change, on }, index }: Listed<TestRun>,
  changes: RegisterRead<SoftwareChange>,
  asOf: CalendarDate,
): readonly ChangesFinding[] {
  const subject = { kind: 'test-run', id };
  const path = ['testRuns', index];
  return [
    ...unknownReference('development', { subject, path: [...path, 'change'] }, ['software-change', change], changes),
    ...futureEvent('development', { subject, path: [...path, 'on'] }, on, asOf),
  ];
}
