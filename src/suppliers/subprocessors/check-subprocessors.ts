import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { remember } from '../../core/records/references.ts';
import { serviceAgreement } from '../agreements/service-agreement.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { SubprocessorNotice } from '../records/subprocessor-notice.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isOver, isUsed, mayHandlePersonalData } from '../services/service-use.ts';
import { subprocessorsFindings } from './findings.ts';
import { type ObjectionWindow, objectionWindow } from './objection-window.ts';
import { ranksOf } from './subcontracting-ranks.ts';

type SubprocessorsFinding = FindingOf<typeof subprocessorsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of the chains of sub-processors and of the answers to notices about them.
 *
 * @internal
 */
export function checkSubprocessors(reads: SuppliersReads, asOf: CalendarDate): readonly SubprocessorsFinding[] {
  return [
    ...circleFindings(reads),
    ...authorizationFindings(reads, asOf),
    ...registerFindings('suppliers', reads.notices),
    ...noticeFindings(reads, asOf),
  ];
}

function circleFindings({ services }: SuppliersReads): readonly SubprocessorsFinding[] {
  return circlesIn(services, ({ parent }) => parent).map(({ ids, index }) =>
    reportFinding(subprocessorsFindings, 'subprocessor-cycle', {
      subject: { kind: 'supplier-service', id: ids[0] },
      path: ['supplierServices', index, 'parent'],
      params: { services: ids },
    }),
  );
}

/** A root without a processing agreement in force has a finding of its own. */
function authorizationFindings(reads: SuppliersReads, asOf: CalendarDate): readonly SubprocessorsFinding[] {
  const { listed } = reads.services;
  const roots = ranksOf(listed.map(({ record }) => record));
  const authorizedBy = remember((agreement: SupplierAgreement) => new Set(agreement.subprocessors?.authorized));
  const noticeOf = latestNotices(reads, asOf);
  return listed.flatMap(({ record, index }, position): readonly SubprocessorsFinding[] => {
    const { id, supplier, parent } = record;
    const root = roots[position]?.root ?? null;
    if (parent === undefined || root === null || !isUsed(record, asOf) || !mayHandlePersonalData(record)) return [];
    const { state, agreements } = serviceAgreement(root, ['processing'], reads, { on: asOf, asOf });
    if (state !== 'running') return [];
    const notice = [root, parent]
      .flatMap((above) => noticeOf.get(subcontractKey(above, supplier)) ?? [])
      .reduce<SubprocessorNotice | undefined>(laterNotice, undefined);
    const answer = notice === undefined ? 'none' : answerTo(notice, agreements, asOf);
    const isListed = answer === 'none' && agreements.some((one) => authorizedBy(one).has(supplier));
    if (answer === 'authorized' || isListed) return [];
    const params = { supplier, root };
    const details = {
      subject: { kind: 'supplier-service', id },
      path: ['supplierServices', index, 'parent'],
      params,
    };
    return [reportFinding(subprocessorsFindings, 'subprocessor-unlisted', details)];
  });
}

/** The latest notice that has arrived about each new sub-processor of a service. */
function latestNotices({ notices }: SuppliersReads, asOf: CalendarDate): ReadonlyMap<string, SubprocessorNotice> {
  const latest = new Map<string, SubprocessorNotice>();
  for (const { record: notice } of notices.listed) {
    if (notice.supplier === undefined || notice.change === 'removed' || notice.receivedOn > asOf) continue;
    const key = subcontractKey(notice.service, notice.supplier);
    latest.set(key, laterNotice(latest.get(key), notice));
  }
  return latest;
}

function laterNotice(a: SubprocessorNotice | undefined, b: SubprocessorNotice): SubprocessorNotice {
  return a === undefined || b.receivedOn > a.receivedOn ? b : a;
}

/** The answer to a notice: a decision, or the silence that authorizes where the agreement says so; none where the agreement itself decides. */
function answerTo(
  notice: SubprocessorNotice,
  agreements: readonly SupplierAgreement[],
  asOf: CalendarDate,
): 'authorized' | 'refused' | 'none' {
  const { state } = windowWith(notice, agreements, asOf);
  if (state === 'decided') return notice.decision?.choice === 'accepted' ? 'authorized' : 'refused';
  const isSilent = state === 'missed' || state === 'decided-late';
  return isSilent && agreements.some(({ subprocessors }) => subprocessors?.authorization === 'general')
    ? 'authorized'
    : 'none';
}

function placeOf({ record, index }: Listed<SubprocessorNotice>): Place {
  return { subject: { kind: 'subprocessor-notice', id: record.id }, path: ['subprocessorNotices', index] };
}

function noticeFindings(reads: SuppliersReads, asOf: CalendarDate): readonly SubprocessorsFinding[] {
  const registered = new Set(
    reads.services.listed.flatMap(({ record }) =>
      record.parent === undefined ? [] : [subcontractKey(record.parent, record.supplier)],
    ),
  );
  return reads.notices.listed.flatMap((listed) => {
    const { service, supplier, receivedOn, decision } = listed.record;
    const { subject, path } = placeOf(listed);
    return [
      ...unknownReference(
        'suppliers',
        { subject, path: [...path, 'service'] },
        ['supplier-service', service],
        reads.services,
      ),
      ...unknownReference(
        'suppliers',
        { subject, path: [...path, 'supplier'] },
        ['supplier', supplier],
        reads.suppliers,
      ),
      ...futureEvent('suppliers', { subject, path: [...path, 'receivedOn'] }, receivedOn, asOf),
      ...futureEvent('suppliers', { subject, path: [...path, 'decision', 'on'] }, decision?.on, asOf),
      ...(isAwaited(listed.record, reads, asOf)
        ? [
            ...objectionFindings(listed, windowOf(listed.record, reads, asOf), { registered, asOf }),
            ...registrationFindings(listed, { registered, asOf, isGiven: reads.services.isGiven }),
          ]
        : []),
    ];
  });
}

function subcontractKey(parent: string, supplier: string): string {
  return JSON.stringify([parent, supplier]);
}

/** Whether a notice has arrived and its service is not over. */
function isAwaited({ service, receivedOn }: SubprocessorNotice, reads: SuppliersReads, asOf: CalendarDate): boolean {
  const known: SupplierService | undefined = reads.services.byId.get(service);
  return receivedOn <= asOf && (known === undefined || !isOver(known, asOf));
}

function windowOf(notice: SubprocessorNotice, reads: SuppliersReads, asOf: CalendarDate): ObjectionWindow {
  const { state, agreements } = serviceAgreement(notice.service, ['processing'], reads, { on: asOf, asOf });
  return windowWith(notice, state === 'running' ? agreements : [], asOf);
}

/** Of several agreements that which asks for a specific authorization, else that which gives the least time. */
function windowWith(
  notice: SubprocessorNotice,
  agreements: readonly SupplierAgreement[],
  asOf: CalendarDate,
): ObjectionWindow {
  let window = objectionWindow(notice, { asOf });
  for (const agreement of agreements) {
    const other = objectionWindow(notice, { asOf, agreement });
    if (agreement.subprocessors?.authorization === 'specific') return other;
    if (other.objectBy !== null && (window.objectBy === null || other.objectBy < window.objectBy)) window = other;
  }
  return window;
}

function objectionFindings(
  listed: Listed<SubprocessorNotice>,
  { state, objectBy }: ObjectionWindow,
  { registered, asOf }: { readonly registered: ReadonlySet<string>; readonly asOf: CalendarDate },
): readonly SubprocessorsFinding[] {
  const { subprocessor, service, supplier, decision, effectiveOn } = listed.record;
  const place = placeOf(listed);
  const params = { subprocessor, service };
  const isEffective = effectiveOn !== undefined && effectiveOn <= asOf;
  if (state === 'not-authorized' && isEffective) {
    // A service of the sub-processor that is in the register is judged itself.
    if (supplier !== undefined && registered.has(subcontractKey(service, supplier))) return [];
    const details = { ...place, params: { supplier: subprocessor, root: service } };
    return [reportFinding(subprocessorsFindings, 'subprocessor-unlisted', details)];
  }
  if (state === 'unknown' || state === 'not-authorized')
    return [reportFinding(subprocessorsFindings, 'subprocessor-objection-undated', { ...place, params })];
  if (objectBy === null) return [];
  const dated = { ...place, params: { ...params, objectBy } };
  if (state === 'open') return [reportFinding(subprocessorsFindings, 'subprocessor-objection-due', dated)];
  if (state === 'missed') return [reportFinding(subprocessorsFindings, 'subprocessor-objection-missed', dated)];
  if (state !== 'decided-late' || decision === undefined) return [];
  const details = { ...place, params: { ...params, objectBy, decidedOn: decision.on } };
  return [reportFinding(subprocessorsFindings, 'subprocessor-objection-late', details)];
}

function registrationFindings(
  listed: Listed<SubprocessorNotice>,
  {
    registered,
    asOf,
    isGiven,
  }: { readonly registered: ReadonlySet<string>; readonly asOf: CalendarDate; readonly isGiven: boolean },
): readonly SubprocessorsFinding[] {
  const { service, subprocessor, supplier, change, effectiveOn, decision } = listed.record;
  if (!isGiven || change === 'removed' || effectiveOn === undefined || effectiveOn > asOf) return [];
  if (decision?.choice === 'objected') return [];
  if (supplier !== undefined && registered.has(subcontractKey(service, supplier))) return [];
  const details = { ...placeOf(listed), params: { service, subprocessor, effectiveOn } };
  return [reportFinding(subprocessorsFindings, 'subprocessor-unregistered', details)];
}

/**
 * The decisions on sub-processors that are to be taken.
 *
 * @internal
 */
export function subprocessorDueItems(reads: SuppliersReads, asOf: CalendarDate): readonly DueItem[] {
  return reads.notices.listed.flatMap(({ record }): readonly DueItem[] => {
    if (!isAwaited(record, reads, asOf)) return [];
    const { state, objectBy, rule } = windowOf(record, reads, asOf);
    if (objectBy === null || rule === null || (state !== 'open' && state !== 'missed')) return [];
    return [
      {
        kind: 'subprocessor-objection',
        subject: { kind: 'subprocessor-notice', id: record.id },
        title: `Accept the sub-processor "${record.subprocessor}" or object`,
        owner: reads.services.byId.get(record.service)?.owner ?? null,
        dueOn: objectBy,
        dueAt: null,
        state: dueState(objectBy, asOf),
        requirement: 'A.5.21',
        rule,
      },
    ];
  });
}
