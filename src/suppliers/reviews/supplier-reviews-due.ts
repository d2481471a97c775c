import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { DueState } from '../../core/due/due-item.ts';
import { aDate, anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import { assuranceStates, lapsedAssurances } from '../assurances/check-assurances.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import { supplierCriteriaGuard } from '../records/supplier-criteria-guard.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import { readSuppliers, type SuppliersReads, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import { ranksOf } from '../subprocessors/subcontracting-ranks.ts';
import { isUsed } from '../services/service-use.ts';
import { criticalityOf, type SupplierCriticality } from '../services/supplier-criticality.ts';

/** An incident at a service, as far as the assessment of the service reads it. */
export interface SupplierIncidentFacts {
  /** The service. */
  readonly service: string;
  /** The day on which the organization learned of it. */
  readonly on: CalendarDate;
}

/** The options of `supplierReviewsDue`. */
export interface SupplierReviewsDueOptions {
  /** The rules of the organization. */
  readonly criteria: SupplierCriteria;
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The incidents at services; none when absent. */
  readonly incidents?: readonly SupplierIncidentFacts[];
}

/** The rule that gave the day of an assessment: the plan, or what brought it forward. */
export type SupplierReviewRule =
  'cadence' | 'incident' | 'assurance-lapsed' | 'owner' | 'place' | 'subprocessor' | 'other';

/** The next assessment of a service in use. */
export interface SupplierReviewDue {
  /** The service. */
  readonly service: string;
  /** The supplier. */
  readonly supplier: string;
  /** The person or role that answers for it; null where none is named. */
  readonly owner: string | null;
  /** The last good day. */
  readonly dueOn: CalendarDate;
  /** The state on the day in question. */
  readonly state: DueState;
  /** The day of the last assessment; null where none was held. */
  readonly lastOn: CalendarDate | null;
  /** The longest time between two assessments; the shortest of all levels where the criticality is unknown. */
  readonly every: Period;
  /** The criticality that gave that time. */
  readonly criticality: SupplierCriticality;
  /** The rule that gave the day. */
  readonly rule: SupplierReviewRule;
}

/** @internal */
export const incidentsGuard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<SupplierIncidentFacts>({ service: aText, on: aDate })),
);
const optionsGuard = /* @__PURE__ */ anObject<SupplierReviewsDueOptions>({
  criteria: supplierCriteriaGuard,
  asOf: aDate,
  incidents: incidentsGuard,
});

/**
 * Lists the next assessment of each service in use (A.5.22): by its criticality, from its last assessment or the first day of use. It is brought forward to the
 * first of these days after the last assessment: an incident, the day after an assurance lapsed, a change of owner or place, a new sub-processor, of
 * which the organization learns by the notice. A subcontractor is assessed through the service at the head of its chain, and brings its assessment
 * forward the same way.
 *
 * @param registers - The registers.
 * @param options - The criteria, the day in question, and the incidents.
 * @returns The assessments, in the order of the services. The cost grows linearly.
 * @throws RangeError if a record, the criteria or another option cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierCriteria, makeSupplierService } from 'isms-kit/fixtures';
 * import { supplierReviewsDue } from 'isms-kit/suppliers';
 *
 * const supplierServices = [makeSupplierService({ factors: { access: 'low', dependency: 'low' }, reviews: [{ on: '2026-03-01' }] })];
 * const options = { criteria: makeSupplierCriteria(), asOf: '2026-11-21' } as const;
 * const [review] = supplierReviewsDue({ supplierServices }, options);
 * review?.dueOn; // => '2028-03-01'
 * const incidents = [{ service: 'SRV-1', on: '2026-10-05' }] as const;
 * supplierReviewsDue({ supplierServices }, { ...options, incidents })[0]?.rule; // => 'incident'
 * ```
 */
export function supplierReviewsDue(
  registers: SuppliersRegisters,
  options: SupplierReviewsDueOptions,
): readonly SupplierReviewDue[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  const reads = readSuppliers(registers);
  requireRegisters('registers', [reads.services, reads.assurances, reads.notices]);
  return reviewsOf(reads, options).map(({ review }) => review);
}

/**
 * The next assessments of the services, each with its index in the register.
 *
 * @internal
 */
export function reviewsOf(
  reads: SuppliersReads,
  options: SupplierReviewsDueOptions,
): readonly { readonly review: SupplierReviewDue; readonly index: number }[] {
  const reviewOf = prepareReviews(reads, options);
  return reads.services.listed.flatMap(({ record, index }) => {
    const review = reviewOf(record);
    return review === null ? [] : [{ review, index }];
  });
}

/**
 * Prepares the question for the next assessment of a service; null where none is due, because it is not in use or a subcontractor.
 *
 * @internal
 */
export function prepareReviews(
  reads: SuppliersReads,
  { criteria, asOf, incidents = [] }: SupplierReviewsDueOptions,
): (service: SupplierService) => SupplierReviewDue | null {
  const incidentsOf = groupBy(incidents, ({ service }) => [service]);
  const stateOf = assuranceStates(reads, { asOf, criteria });
  const subcontractedOf = subcontractors(reads.services.listed.map(({ record }) => record));
  const eventsOf = (service: SupplierService): readonly ReviewEvent[] => [
    ...(service.changes ?? []).map(({ on, kind }) => ({ on, rule: kind })),
    ...(incidentsOf.get(service.id) ?? []).map(({ on }) => ({ on, rule: 'incident' as const })),
    ...(isUsed(service, asOf) ? lapsedAssurances(service.id, reads, stateOf) : []).map(({ validThrough }) => ({
      on: addPeriod(validThrough, 'P1D'),
      rule: 'assurance-lapsed' as const,
    })),
    ...(reads.noticesOf.get(service.id) ?? []).flatMap(({ change, receivedOn, effectiveOn, decision }) =>
      change === 'removed' || (decision?.choice === 'objected' && decision.on <= asOf)
        ? []
        : [{ on: laterDay(receivedOn, effectiveOn ?? receivedOn), rule: 'subprocessor' as const }],
    ),
  ];
  return (service) => {
    const { id, supplier, owner = null, use, reviews = [], parent } = service;
    const since = use.status === 'in-use' || use.status === 'conditional' ? use.since : null;
    if (parent !== undefined || since === null || !isUsed(service, asOf)) return null;
    const criticality = criticalityOf(service, criteria);
    const every = criticality.reviewEvery;
    const cadence = { every, mode: 'rolling', anchor: since, onChange: true } as const;
    // An assessment before the first day of use makes no day earlier.
    const held = reviews.filter(({ on }) => on >= since);
    const { lastOn } = reviewDue(held, { asOf });
    const after = lastOn ?? since;
    const events = [service, ...(subcontractedOf.get(id) ?? [])].flatMap(eventsOf);
    const event = firstEvent(events, { after, asOf });
    const due = reviewDue(held, { cadence, asOf, ...(event && { changedOn: event.on }) });
    return {
      service: id,
      supplier,
      owner,
      dueOn: due.dueOn as CalendarDate,
      state: due.state as DueState,
      lastOn,
      every,
      criticality,
      rule: due.rule === 'change' && event !== undefined ? event.rule : 'cadence',
    };
  };
}

interface ReviewEvent {
  readonly on: CalendarDate;
  readonly rule: Exclude<SupplierReviewRule, 'cadence'>;
}

/** The services of the subcontractors, by the service used directly through which they are assessed. */
function subcontractors(services: readonly SupplierService[]): ReadonlyMap<string, readonly SupplierService[]> {
  const ranks = ranksOf(services);
  const placed = services.map((service, position) => ({ service, root: ranks[position]?.root ?? null }));
  const groups = groupBy(placed, ({ service, root }) => (root === null || root === service.id ? [] : [root]));
  return new Map([...groups].map(([root, group]) => [root, group.map(({ service }) => service)]));
}

/** A change of which a notice speaks is known once the notice has arrived. */
function laterDay(receivedOn: CalendarDate, effectiveOn: CalendarDate): CalendarDate {
  return receivedOn > effectiveOn ? receivedOn : effectiveOn;
}

/** The first event after a day that has happened; of those on one day the one whose word comes first, so that their order does not matter. */
function firstEvent(
  events: readonly ReviewEvent[],
  { after, asOf }: { readonly after: CalendarDate; readonly asOf: CalendarDate },
): ReviewEvent | undefined {
  let first: ReviewEvent | undefined;
  for (const event of events) {
    if (event.on <= after || event.on > asOf) continue;
    if (first === undefined || event.on < first.on || (event.on === first.on && event.rule < first.rule)) first = event;
  }
  return first;
}
