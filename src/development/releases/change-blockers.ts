import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import { gatePassStandings } from '../changes/gate-passes.ts';
import { judgeReviews } from '../changes/review-verdict.ts';
import type { SoftwareChange } from '../changes/software-change.ts';
import { judgeTests } from '../changes/test-verdict.ts';
import type { LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import type { ReleaseContext } from './release-context.ts';
import { known, type ReleaseBlocker, type ReleaseException, unknown } from './release-blocker.ts';
import type { Release } from './release.ts';

interface ChangePart {
  readonly blockers: readonly ReleaseBlocker[];
  readonly exceptions: readonly ReleaseException[];
}

/**
 * The blockers of one change of a release, and the exceptions on which it rests.
 *
 * @internal
 */
export function changeBlockers(id: RecordId, release: Release, context: ReleaseContext, on: CalendarDate): ChangePart {
  const change = context.work.changes.byId.get(id);
  if (change === undefined) return { blockers: [unknown('change-unknown', id)], exceptions: [] };
  const model = change.model === undefined ? undefined : context.models.byId.get(change.model);
  const reviews = ofReviews(change, model, context, on);
  const tests = ofTests(change, model, context, on);
  const isMerged = change.mergedOn !== undefined && change.mergedOn <= on;
  return {
    blockers: [
      ...(isMerged ? [] : [known('change-unmerged', id)]),
      ...reviews.blockers,
      ...tests.blockers,
      ...ofPasses(change, model, context, on),
      ...ofApproval(change.change ?? release.change, id, context, on),
    ],
    exceptions: [...reviews.exceptions, ...tests.exceptions],
  };
}

function ofReviews(
  change: SoftwareChange,
  model: LifecycleModel | undefined,
  { exceptions }: ReleaseContext,
  on: CalendarDate,
): ChangePart {
  const { verdict, waiver } = judgeReviews(change, { asOf: on, model, exceptions: exceptions.byId });
  if (verdict === 'independent') return { blockers: [], exceptions: [] };
  if (verdict === 'excepted' && waiver !== null)
    return { blockers: [], exceptions: [{ change: change.id, rule: 'review', exception: waiver.exception }] };
  if (verdict === 'undecided' || verdict === 'excepted')
    return { blockers: [unknown('review-undecided', change.id)], exceptions: [] };
  return { blockers: [known(`review-${verdict}`, change.id)], exceptions: [] };
}

function ofTests(
  change: SoftwareChange,
  model: LifecycleModel | undefined,
  { work, runs, exceptions }: ReleaseContext,
  on: CalendarDate,
): ChangePart {
  const { verdict, kinds } = judgeTests(change, runs, { asOf: on, model, exceptions: exceptions.byId });
  const isUnknown = verdict === 'undecided' || (!work.runs.isGiven && verdict === 'incomplete');
  if (isUnknown) return { blockers: [unknown('tests-unknown', change.id)], exceptions: [] };
  const blockers: ReleaseBlocker[] = [];
  const excepted: ReleaseException[] = [];
  for (const { kind, state, waiver } of kinds) {
    if (state === 'failed' || state === 'missing') blockers.push(known(`test-${state}`, change.id, kind));
    if (state === 'waived' && waiver !== null)
      excepted.push({ change: change.id, rule: kind, exception: waiver.exception });
  }
  return { blockers, exceptions: excepted };
}

function ofPasses(
  change: SoftwareChange,
  model: LifecycleModel | undefined,
  { staff, quality, measures }: ReleaseContext,
  on: CalendarDate,
): readonly ReleaseBlocker[] {
  // Without a model its tests are unknown already.
  if (model === undefined) return [];
  const standings = gatePassStandings(change, model, {
    hasRole: staff.hasRole,
    gates: quality.gates.isGiven ? quality.gates.byId : undefined,
    measures: quality.measures.isGiven ? measures : undefined,
    asOf: on,
  });
  return standings.flatMap(({ gate, state }) => {
    if (state === 'passed') return [];
    const isUnknown = ['passer-unknown', 'revision-unknown', 'criteria-unknown'].includes(state);
    return [isUnknown ? unknown('gate-pass-unknown', change.id, gate) : known('gate-pass-missing', change.id, gate)];
  });
}

function ofApproval(
  record: RecordId | undefined,
  change: RecordId,
  { changeFacts }: ReleaseContext,
  on: CalendarDate,
): readonly ReleaseBlocker[] {
  if (record === undefined) return [known('change-record-missing', change)];
  const { approved = null, approvedOn = on } = changeFacts?.get(record) ?? {};
  const isApproved = approved === true && approvedOn <= on;
  if (isApproved) return [];
  return [approved !== null ? known('change-unapproved', record) : unknown('approval-unknown', record)];
}
