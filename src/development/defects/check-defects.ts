import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Defect } from './defect.ts';
import { defectEntryOn, defectGuard } from './defect-days.ts';
import { defectLifecycle } from './defect-lifecycle.ts';
import { defectsFindings } from './findings.ts';

type DefectsFinding = FindingOf<typeof defectsFindings> | FindingOf<typeof recordsFindings>;

interface DefectsContext {
  readonly asOf: CalendarDate;
  readonly staff: Staff;
  /** The register of releases, as references name it. */
  readonly releases: Pick<RegisterRead<unknown>, 'isGiven' | 'byId' | 'unreadableIds'>;
  /** The day on which a release was deployed; undefined where it is not known to be. */
  readonly deployedOn: (release: string) => CalendarDate | undefined;
}

/**
 * Reads the register of defects.
 *
 * @internal
 */
export function readDefects(defects: readonly Defect[] | undefined): RegisterRead<Defect> {
  return readRegister('defects', 'defect', defects, defectGuard);
}

/**
 * Finds the weaknesses of defects: their causes, the verification of their fixes, deferrals and circles of duplicates (8.1, 10.2, A.8.29).
 *
 * @internal
 */
export function checkDefects(defects: RegisterRead<Defect>, context: DefectsContext): readonly DefectsFinding[] {
  return [
    ...registerFindings('development', defects),
    ...defects.listed.flatMap((listed) => [
      ...recordFindings(listed, defects, context),
      ...causeFindings(listed, context.asOf),
      ...fixFindings(listed, context),
      ...deferralFindings(listed, context.asOf),
    ]),
    ...circleFindings(defects, context.asOf),
  ];
}

function placeOf({ record: { id }, index }: Listed<Defect>): Place {
  return { subject: { kind: 'defect', id }, path: ['defects', index] };
}

function recordFindings(
  listed: Listed<Defect>,
  defects: RegisterRead<Defect>,
  { staff: { people }, releases, asOf }: DefectsContext,
): readonly DefectsFinding[] {
  const { foundIn, repeats, fix, verification, releases: carrying = [], history } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  const known = (place: Place, kind: 'person' | 'release' | 'defect', id: string | undefined) =>
    unknownReference('development', place, [kind, id], { person: people, release: releases, defect: defects }[kind]);
  return [
    ...known(at('foundIn'), 'release', foundIn),
    ...known(at('repeats'), 'defect', repeats),
    ...(fix?.by ?? []).flatMap((id, index) => known(at('fix', 'by', index), 'person', id)),
    ...known(at('verification', 'by'), 'person', verification?.by),
    ...futureEvent('development', at('verification', 'on'), verification?.on, asOf),
    ...carrying.flatMap((id, index) => known(at('releases', index), 'release', id)),
    ...history.flatMap((entry, index) => [
      ...(entry.state === 'duplicate' ? known(at('history', index, 'of'), 'defect', entry.of) : []),
      ...(entry.state === 'deferred' ? known(at('history', index, 'approvedBy'), 'person', entry.approvedBy) : []),
    ]),
    ...recordedHistoryFindings('development', at('history'), history, { lifecycle: defectLifecycle, asOf }),
  ];
}

function causeFindings(listed: Listed<Defect>, asOf: CalendarDate): readonly DefectsFinding[] {
  const { id, severity, repeats, cause, history } = listed.record;
  const past = history.filter(({ enteredOn }) => enteredOn <= asOf);
  const verifiedOn = past.findLast(({ state }) => state === 'verified')?.enteredOn;
  const isRepeated = repeats !== undefined || past.some(({ state }) => state === 'reopened');
  if (cause !== undefined || verifiedOn === undefined || (severity !== 'critical' && !isRepeated)) return [];
  const params = { defect: id, verifiedOn, severity: severity === 'critical' ? 'critical' : 'repeated' };
  return [reportFinding(defectsFindings, 'defect-cause-missing', { ...placeOf(listed), params })];
}

function fixFindings(listed: Listed<Defect>, { asOf, deployedOn }: DefectsContext): readonly DefectsFinding[] {
  const { id, history, verification, releases = [] } = listed.record;
  const state = defectEntryOn(listed.record, asOf)?.state;
  const fixedOn = history.findLast((entry) => entry.state === 'fixed' && entry.enteredOn <= asOf)?.enteredOn;
  if (fixedOn === undefined || state === undefined) return [];
  // A deployment before the last fix was one of an earlier fix.
  const days = releases.flatMap((release) => deployedOn(release) ?? []).filter((day) => day >= fixedOn && day <= asOf);
  const released = history.findLast((entry) => entry.state === 'released' && entry.enteredOn <= asOf)?.enteredOn;
  const [firstOn] = [...days, ...(released !== undefined && released >= fixedOn ? [released] : [])].toSorted();
  if (state !== 'verified' && state !== 'released' && (state !== 'fixed' || firstOn === undefined)) return [];
  const place = placeOf(listed);
  const reason = verificationFlaw(listed.record, { fixedOn, asOf });
  if (reason !== undefined)
    return [reportFinding(defectsFindings, 'defect-fix-unverified', { ...place, params: { defect: id, reason } })];
  const verifiedOn = verification?.on;
  if (verifiedOn === undefined || firstOn === undefined || verifiedOn <= firstOn) return [];
  const details = { ...place, params: { defect: id, deployedOn: firstOn, verifiedOn } };
  return [reportFinding(defectsFindings, 'defect-fix-verified-after-deployment', details)];
}

/** The reason why the verification of a fix proves nothing; undefined where it does. */
function verificationFlaw(
  { fix, verification }: Defect,
  { fixedOn, asOf }: Readonly<Record<'fixedOn' | 'asOf', CalendarDate>>,
): string | undefined {
  if (verification === undefined || verification.on > asOf) return 'not-verified';
  if (verification.on < fixedOn) return 'verified-before-fix';
  if (fix === undefined || fix.by.length === 0) return 'fixer-unknown';
  if (fix.by.includes(verification.by)) return 'verified-by-fixer';
  const isContained = [fix.revision, ...(fix.containedIn ?? [])].includes(verification.revision);
  return isContained ? undefined : 'other-revision';
}

function deferralFindings(listed: Listed<Defect>, asOf: CalendarDate): readonly DefectsFinding[] {
  const entry = defectEntryOn(listed.record, asOf);
  if (entry?.state !== 'deferred') return [];
  const { until, approvedBy } = entry;
  const details = { ...placeOf(listed), params: { defect: listed.record.id, until } };
  if (until < asOf) return [reportFinding(defectsFindings, 'defect-deferral-expired', details)];
  return approvedBy === undefined ? [reportFinding(defectsFindings, 'defect-deferral-unapproved', details)] : [];
}

function circleFindings(read: RegisterRead<Defect>, asOf: CalendarDate): readonly DefectsFinding[] {
  const circles = circlesIn(read, (defect) => {
    const entry = defectEntryOn(defect, asOf);
    return entry?.state === 'duplicate' ? entry.of : undefined;
  });
  return circles.map(({ ids, index }) =>
    reportFinding(defectsFindings, 'defect-duplicate-cycle', {
      subject: { kind: 'defect', id: ids[0] },
      path: ['defects', index],
      params: { defects: ids },
    }),
  );
}

/**
 * The ends of the deferrals of defects.
 *
 * @internal
 */
export function defectDueItems(defects: RegisterRead<Defect>, asOf: CalendarDate): readonly DueItem[] {
  return defects.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, title, owner = null } = record;
    const entry = defectEntryOn(record, asOf);
    if (entry?.state !== 'deferred') return [];
    return [
      {
        kind: 'defect-deferral',
        subject: { kind: 'defect', id },
        title: `Take up the deferred defect "${title}"`,
        owner,
        dueOn: entry.until,
        dueAt: null,
        state: dueState(entry.until, asOf),
        requirement: '10.2.a',
        rule: 'until',
      },
    ];
  });
}
