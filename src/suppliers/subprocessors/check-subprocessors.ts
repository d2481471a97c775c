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
  return listed.flatMap(({ record, index }, position): readonly SubprocessorsFinding[] => {
    const { id, supplier, parent } = record;
    const root = roots[position]?.root ?? null;
    if (parent === undefined || root === null || !isUsed(record, asOf) || !mayHandlePersonalData(record)) return [];
    const { state, agreements } = serviceAgreement(root, ['processing'], reads, { on: asOf, asOf });
    if (state !== 'running' || agreements.some((one) => authorizedBy(one).has(supplier))) return [];
    const params = { service: id, supplier, root };
    const details = {
      subject: { kind: 'supplier-service', id },
      path: ['supplierServices', index, 'parent'],
      params,
    };
    return [reportFinding(subprocessorsFindings, 'subprocessor-unlisted', details)];
  });
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
            ...objectionFindings(listed, windowOf(listed.record, reads, asOf)),
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

/** Of several agreements that which gives the least time. */
function windowOf(notice: SubprocessorNotice, reads: SuppliersReads, asOf: CalendarDate): ObjectionWindow {
  const { state, agreements } = serviceAgreement(notice.service, ['processing'], reads, { on: asOf, asOf });
  let window = objectionWindow(notice, { asOf });
  for (const agreement of state === 'running' ? agreements : []) {
    const other = objectionWindow(notice, { asOf, agreement });
    if (other.objectBy !== null && (window.objectBy === null || other.objectBy < window.objectBy)) window = other;
  }
  return window;
}

function objectionFindings(
  listed: Listed<SubprocessorNotice>,
  { state, objectBy }: ObjectionWindow,
): readonly SubprocessorsFinding[] {
  const { subprocessor, service, decision } = listed.record;
  const place = placeOf(listed);
  const params = { subprocessor, service };
  if (state === 'unknown')
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
