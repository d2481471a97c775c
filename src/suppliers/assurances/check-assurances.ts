import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Assurance } from '../records/assurance.ts';
import type { AssuranceKind } from '../records/service-words.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isUsed } from '../services/service-use.ts';
import { assurancesFindings } from './findings.ts';
import { type AssuranceState, firstDayOf, stateOfAssurance } from './assurance-state.ts';
import { longestCertificate, withdrawnEdition } from './withdrawn-edition.ts';

type AssurancesFinding = FindingOf<typeof assurancesFindings> | FindingOf<typeof recordsFindings>;

interface AssurancesContext {
  readonly asOf: CalendarDate;
  /** The rules of the organization; without them no age is judged. */
  readonly criteria: SupplierCriteria | undefined;
}

/**
 * Finds the weaknesses of the proofs of information security: their age, their scope, their kind and their edition.
 *
 * @internal
 */
export function checkAssurances(
  reads: SuppliersReads,
  { asOf, criteria }: AssurancesContext,
): readonly AssurancesFinding[] {
  const lapsed = criteria === undefined ? new Map<string, Lapse>() : lapses(reads, { asOf, criteria });
  return [
    ...registerFindings('suppliers', reads.assurances),
    ...reads.assurances.listed.flatMap((listed) => [
      ...referenceFindings(listed, reads, asOf),
      ...contentFindings(listed, asOf),
      ...lapseFindings(listed, lapsed.get(listed.record.id)),
    ]),
  ];
}

function placeOf({ record, index }: Listed<Assurance>): Place {
  return { subject: { kind: 'assurance', id: record.id }, path: ['assurances', index] };
}

function referenceFindings(
  listed: Listed<Assurance>,
  { suppliers, services, assurances }: SuppliersReads,
  asOf: CalendarDate,
): readonly AssurancesFinding[] {
  const { record } = listed;
  const { supplier, coversService = [], assessedOn } = record;
  const first = firstDayOf(record);
  const { subject, path } = placeOf(listed);
  return [
    ...unknownReference('suppliers', { subject, path: [...path, 'supplier'] }, ['supplier', supplier], suppliers),
    ...coversService.flatMap(({ service }, position) =>
      unknownReference(
        'suppliers',
        { subject, path: [...path, 'coversService', position, 'service'] },
        ['supplier-service', service],
        services,
      ),
    ),
    ...(record.kind === 'bridge-letter'
      ? unknownReference('suppliers', { subject, path: [...path, 'report'] }, ['assurance', record.report], assurances)
      : []),
    ...futureEvent('suppliers', { subject, path: [...path, 'assessedOn'] }, assessedOn, asOf),
    ...(first === null ? [] : futureEvent('suppliers', { subject, path: [...path, first.field] }, first.on, asOf)),
  ];
}

function contentFindings(listed: Listed<Assurance>, asOf: CalendarDate): readonly AssurancesFinding[] {
  const { record } = listed;
  const { subject, path } = placeOf(listed);
  const findings: AssurancesFinding[] = [];
  // A letter stands beside its report, which says what it covers.
  if (record.kind !== 'bridge-letter' && (record.coversService ?? []).every(({ answer }) => answer === 'unknown')) {
    const details = { subject, path: [...path, 'coversService'], params: { assurance: record.id } };
    findings.push(reportFinding(assurancesFindings, 'assurance-scope-unconfirmed', details));
  }
  if (record.kind !== 'iso-27001') return findings;
  const { id, edition, issuedOn, validUntil } = record;
  const place = { subject, path: [...path, 'validUntil'] };
  if (edition === withdrawnEdition.edition && asOf > withdrawnEdition.lastOn && validUntil >= asOf) {
    const params = { assurance: id, validUntil, lastOn: withdrawnEdition.lastOn };
    findings.push(reportFinding(assurancesFindings, 'assurance-edition-withdrawn', { ...place, params }));
  }
  if (issuedOn !== undefined && validUntil > addPeriod(issuedOn, longestCertificate)) {
    const params = { assurance: id, issuedOn, validUntil };
    findings.push(reportFinding(assurancesFindings, 'assurance-term-odd', { ...place, params }));
  }
  return findings;
}

/** The first service in use for which an assurance has lapsed without another in its place. */
interface Lapse {
  readonly service: string;
  readonly validThrough: CalendarDate;
}

/** A period is proved by these kinds; a report of one day is followed by any of them. */
const followersOf: Readonly<Partial<Record<AssuranceKind, readonly AssuranceKind[]>>> = {
  'iso-27001': ['iso-27001'],
  'soc-2-type-1': ['soc-2-type-2', 'iso-27001'],
  'soc-2-type-2': ['soc-2-type-2'],
  test: ['test'],
  questionnaire: ['questionnaire', 'soc-2-type-2', 'iso-27001'],
};

function lapses(
  reads: SuppliersReads,
  { asOf, criteria }: { readonly asOf: CalendarDate; readonly criteria: SupplierCriteria },
): ReadonlyMap<string, Lapse> {
  const found = new Map<string, Lapse>();
  const stateOf = assuranceStates(reads, { asOf, criteria });
  for (const { record: service } of reads.services.listed) {
    if (!isUsed(service, asOf)) continue;
    for (const { id, validThrough, answer } of lapsedAssurances(service.id, reads, stateOf)) {
      if (answer === 'yes' && !found.has(id)) found.set(id, { service: service.id, validThrough });
    }
  }
  return found;
}

/**
 * The assurances that covered a service as far as is known, have lapsed or may have, and have no valid one in their place.
 *
 * @internal
 */
export function lapsedAssurances(
  service: string,
  { coverageOf }: Pick<SuppliersReads, 'coverageOf'>,
  stateOf: (assurance: Assurance) => AssuranceState,
): readonly LapsedAssurance[] {
  const covering = coveringAssurances(service, coverageOf);
  const valid = new Set(covering.flatMap((one) => (stateOf(one).state === 'valid' ? [one.kind] : [])));
  return (coverageOf.get(service) ?? []).flatMap(({ assurance, answer }) => {
    const { state, validThrough } = stateOf(assurance);
    const followers = followersOf[assurance.kind];
    if (answer === 'no' || validThrough === null || followers?.some((kind) => valid.has(kind)) !== false) return [];
    if (state === 'expired') return [{ id: assurance.id, validThrough, answer }];
    // The edition is not known, and the earlier one is void.
    return state === 'unknown' ? [{ id: assurance.id, validThrough: withdrawnEdition.lastOn, answer: 'unknown' }] : [];
  });
}

/**
 * An assurance that has lapsed or may have, with its answer about the service.
 *
 * @internal
 */
export interface LapsedAssurance {
  readonly id: string;
  readonly validThrough: CalendarDate;
  readonly answer: 'yes' | 'unknown';
}

function coveringAssurances(service: string, coverageOf: SuppliersReads['coverageOf']): readonly Assurance[] {
  return (coverageOf.get(service) ?? []).flatMap(({ assurance, answer }) => (answer === 'yes' ? [assurance] : []));
}

/**
 * The states of assurances on a day, each found once, by what has happened by another day, which is not after it.
 *
 * @internal
 */
export function assuranceStates(
  { bridgesOf }: Pick<SuppliersReads, 'bridgesOf'>,
  {
    asOf,
    criteria,
    on = asOf,
  }: { readonly asOf: CalendarDate; readonly criteria: SupplierCriteria; readonly on?: CalendarDate },
): (assurance: Assurance) => AssuranceState {
  const states = new Map<Assurance, AssuranceState>();
  return (assurance) => {
    let state = states.get(assurance);
    if (state === undefined) {
      state = stateOfAssurance(assurance, criteria, { on, asOf, bridges: bridgesOf.get(assurance.id) ?? [] });
      states.set(assurance, state);
    }
    return state;
  };
}

function lapseFindings(listed: Listed<Assurance>, lapse: Lapse | undefined): readonly AssurancesFinding[] {
  if (lapse === undefined) return [];
  const { record } = listed;
  const { id, kind } = record;
  const { service, validThrough } = lapse;
  const place = placeOf(listed);
  if (record.kind === 'soc-2-type-1') {
    const params = { assurance: id, on: record.on, service };
    return [reportFinding(assurancesFindings, 'assurance-type-insufficient', { ...place, params })];
  }
  const params = { assurance: id, kind, validThrough, service };
  return [reportFinding(assurancesFindings, 'assurance-expired', { ...place, params })];
}

/**
 * The renewal of the assurances of services in use, by the last day on which each proves anything. One that is followed by another has none.
 *
 * @internal
 */
export function assuranceDueItems(
  reads: SuppliersReads,
  { asOf, criteria }: { readonly asOf: CalendarDate; readonly criteria: SupplierCriteria },
): readonly DueItem[] {
  const stateOf = assuranceStates(reads, { asOf, criteria });
  const items = new Map<string, DueItem>();
  for (const { record: service } of reads.services.listed) {
    if (!isUsed(service, asOf)) continue;
    const latest = new Map<AssuranceKind, { readonly id: string; readonly validThrough: CalendarDate }>();
    const covering = coveringAssurances(service.id, reads.coverageOf);
    const valid = new Set(covering.flatMap((one) => (stateOf(one).state === 'valid' ? [one.kind] : [])));
    for (const one of covering) {
      const { state, validThrough } = stateOf(one);
      const isFollowed = followersOf[one.kind]?.some((kind) => valid.has(kind)) === true;
      const isKept = state === 'valid' || (state === 'expired' && !isFollowed);
      if (!isKept || validThrough === null || one.kind === 'soc-2-type-1' || one.kind === 'bridge-letter') continue;
      const known = latest.get(one.kind);
      if (known === undefined || known.validThrough < validThrough) latest.set(one.kind, { id: one.id, validThrough });
    }
    for (const [kind, { id, validThrough }] of latest) {
      if (items.has(id)) continue;
      items.set(id, {
        kind: 'assurance-renewal',
        subject: { kind: 'assurance', id },
        title: `Renew the assurance ${kind} for "${service.name}"`,
        owner: service.owner ?? null,
        dueOn: validThrough,
        dueAt: null,
        state: dueState(validThrough, asOf),
        requirement: 'A.5.22',
        rule: 'valid-through',
      });
    }
  }
  return [...items.values()];
}
