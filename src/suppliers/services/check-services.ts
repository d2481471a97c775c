import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { isCountryCode } from '../regions/region-state.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { EndedUse, SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import type { Supplier } from '../records/supplier.ts';
import { isAtLeast } from '../records/service-words.ts';
import { missingExitParts, openExitSteps } from './exit-gaps.ts';
import { servicesFindings } from './findings.ts';
import { isLei } from './lei.ts';
import { placeFlaws, transferGaps } from './service-places.ts';
import { isOver, isUsed } from './service-use.ts';
import { criticalityOf } from './supplier-criticality.ts';

type ServicesFinding = FindingOf<typeof servicesFindings> | FindingOf<typeof recordsFindings>;

interface ServicesContext {
  readonly asOf: CalendarDate;
  /** The rules of the organization; without them the factors, the places and the exit are not judged. */
  readonly criteria: SupplierCriteria | undefined;
}

/**
 * Finds the weaknesses of suppliers and of their services: identifiers, criticality, places, transfers and exit.
 *
 * @internal
 */
export function checkServices(reads: SuppliersReads, context: ServicesContext): readonly ServicesFinding[] {
  const { suppliers, services } = reads;
  return [
    ...registerFindings('suppliers', suppliers),
    ...suppliers.listed.flatMap((listed) => supplierFindings(listed, suppliers)),
    ...parentCircles(suppliers),
    ...registerFindings('suppliers', services),
    ...services.listed.flatMap((listed) => serviceFindings(listed, reads, context)),
  ];
}

function serviceFindings(
  listed: Listed<SupplierService>,
  reads: SuppliersReads,
  context: ServicesContext,
): readonly ServicesFinding[] {
  const { record } = listed;
  return [
    ...referenceFindings(listed, reads, context.asOf),
    ...(isOver(record, context.asOf) ? exitFindings(listed, context.asOf) : []),
    ...(isUsed(record, context.asOf) ? usedFindings(listed, context) : []),
    ...placeFindings(listed, context),
  ];
}

function supplierFindings(
  { record: { id, identifiers = [], country, parent }, index }: Listed<Supplier>,
  suppliers: RegisterRead<Supplier>,
): readonly ServicesFinding[] {
  const subject = { kind: 'supplier', id };
  const path = ['suppliers', index];
  const findings: ServicesFinding[] = identifiers.flatMap(({ scheme, value }, position) => {
    if (scheme !== 'lei' || isLei(value)) return [];
    const details = {
      subject,
      path: [...path, 'identifiers', position, 'value'],
      params: { supplier: id, identifier: value },
    };
    return [reportFinding(servicesFindings, 'supplier-identifier-invalid', details)];
  });
  if (country !== undefined && !isCountryCode(country)) {
    const details = { subject, path: [...path, 'country'], params: { supplier: id, region: country } };
    findings.push(reportFinding(servicesFindings, 'supplier-country-unknown', details));
  }
  return [
    ...findings,
    ...unknownReference('suppliers', { subject, path: [...path, 'parent'] }, ['supplier', parent], suppliers),
  ];
}

function parentCircles(suppliers: RegisterRead<Supplier>): readonly ServicesFinding[] {
  return circlesIn(suppliers, ({ parent }) => parent).map(({ ids, index }) =>
    reportFinding(servicesFindings, 'supplier-parent-cycle', {
      subject: { kind: 'supplier', id: ids[0] },
      path: ['suppliers', index, 'parent'],
      params: { suppliers: ids },
    }),
  );
}

function placeOf({ record, index }: Listed<SupplierService>): Place {
  return { subject: { kind: 'supplier-service', id: record.id }, path: ['supplierServices', index] };
}

function referenceFindings(
  listed: Listed<SupplierService>,
  { suppliers, services, exceptions }: SuppliersReads,
  asOf: CalendarDate,
): readonly ServicesFinding[] {
  const { supplier, parent, waivers = [], reviews = [], criticality, use, changes = [], exit, ict } = listed.record;
  const { subject, path } = placeOf(listed);
  const happened = (on: CalendarDate | undefined, ...steps: readonly (string | number)[]) =>
    futureEvent('suppliers', { subject, path: [...path, ...steps] }, on, asOf);
  return [
    ...unknownReference('suppliers', { subject, path: [...path, 'supplier'] }, ['supplier', supplier], suppliers),
    ...unknownReference('suppliers', { subject, path: [...path, 'parent'] }, ['supplier-service', parent], services),
    ...waivers.flatMap(({ exception }, position) =>
      unknownReference(
        'suppliers',
        { subject, path: [...path, 'waivers', position, 'exception'] },
        ['exception', exception],
        exceptions,
      ),
    ),
    ...(use.status === 'in-use' || use.status === 'conditional' ? happened(use.since, 'use', 'since') : []),
    ...reviews.flatMap(({ on }, position) => happened(on, 'reviews', position, 'on')),
    ...happened(criticality?.on, 'criticality', 'on'),
    ...changes.flatMap(({ on }, position) => happened(on, 'changes', position, 'on')),
    ...(['dataReturnedOn', 'deletionProvedOn', 'accessRevokedOn'] as const).flatMap((field) =>
      happened(exit?.[field], 'exit', field),
    ),
    ...happened(ict?.lastAuditOn, 'ict', 'lastAuditOn'),
  ];
}

function exitFindings(listed: Listed<SupplierService>, asOf: CalendarDate): readonly ServicesFinding[] {
  const { id, use } = listed.record;
  const { subject, path } = placeOf(listed);
  const place = { subject, path: [...path, 'exit'] };
  const params = { service: id, endedOn: (use as EndedUse).endedOn };
  const steps = openExitSteps(listed.record, asOf);
  const ofData = steps.filter((step) => step !== 'access-revocation');
  const findings: ServicesFinding[] = [];
  if (ofData.length < steps.length)
    findings.push(reportFinding(servicesFindings, 'service-exit-access-remaining', { ...place, params }));
  if (ofData.length > 0)
    findings.push(
      reportFinding(servicesFindings, 'service-exit-incomplete', { ...place, params: { ...params, steps: ofData } }),
    );
  return findings;
}

function usedFindings(
  listed: Listed<SupplierService>,
  { asOf, criteria }: ServicesContext,
): readonly ServicesFinding[] {
  const service = listed.record;
  const { id, owner } = service;
  const isDirect = service.parent === undefined;
  const { subject, path } = placeOf(listed);
  const findings: ServicesFinding[] = [];
  if (owner === undefined && isDirect) {
    const details = { subject, path: [...path, 'owner'], params: { service: id } };
    findings.push(reportFinding(servicesFindings, 'service-owner-missing', details));
  }
  if (service.dataRole === undefined) {
    const details = { subject, path: [...path, 'dataRole'], params: { service: id } };
    findings.push(reportFinding(servicesFindings, 'service-data-role-unknown', details));
  }
  if (criteria === undefined) return findings;
  if (isDirect) findings.push(...criticalityFindings(listed, criteria));
  for (const { activity, region, index } of transferGaps(service, criteria.freeRegions, asOf)) {
    const params = { service: id, activity, region, asOf };
    const details = { subject, path: [...path, 'regions', activity, index], params };
    findings.push(reportFinding(servicesFindings, 'service-transfer-without-mechanism', details));
  }
  return findings;
}

function criticalityFindings(listed: Listed<SupplierService>, criteria: SupplierCriteria): readonly ServicesFinding[] {
  const service = listed.record;
  const { id, criticality: decision } = service;
  const { subject, path } = placeOf(listed);
  const findings: ServicesFinding[] = [];
  const criticality = criticalityOf(service, criteria);
  const level = criticality.kind === 'known' ? criticality.level : criticality.atLeast;
  if (criticality.kind === 'unknown') {
    const params = { service: id, level, factors: criticality.missing };
    findings.push(
      reportFinding(servicesFindings, 'service-criticality-unknown', {
        subject,
        path: [...path, 'factors'],
        params,
      }),
    );
  }
  if (decision !== undefined && !isAtLeast(decision.level, level)) {
    const params = { service: id, decided: decision.level, level };
    const details = { subject, path: [...path, 'criticality', 'level'], params };
    findings.push(reportFinding(servicesFindings, 'service-criticality-understated', details));
  }
  const parts = isAtLeast(level, criteria.exitFrom) ? missingExitParts(service) : [];
  if (parts.length > 0) {
    const details = { subject, path: [...path, 'exit'], params: { service: id, level, parts } };
    findings.push(reportFinding(servicesFindings, 'service-exit-plan-missing', details));
  }
  return findings;
}

/** A code that is not known is wrong in any service; whether a place is allowed matters to one that is in use. */
function placeFindings(
  listed: Listed<SupplierService>,
  { asOf, criteria }: ServicesContext,
): readonly ServicesFinding[] {
  const service = listed.record;
  const { subject, path } = placeOf(listed);
  const allowed = isUsed(service, asOf) ? criteria?.allowedRegions : undefined;
  return placeFlaws(service, allowed).map(({ activity, region, index, state }): ServicesFinding => {
    const params = { service: service.id, activity };
    const place = { subject, path: [...path, 'regions', activity] };
    if (region === null || index === null)
      return reportFinding(servicesFindings, 'service-region-unstated', { ...place, params });
    const code = state === 'unknown' ? 'service-region-unknown' : 'service-region-not-allowed';
    return reportFinding(servicesFindings, code, {
      subject,
      path: [...place.path, index],
      params: { ...params, region },
    });
  });
}
