import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { utcDayOf } from '../../core/calendar/instant.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import { regionState } from '../../suppliers/regions/region-state.ts';
import { serviceActivities } from '../../suppliers/records/service-words.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { ProcessorActivity } from '../activities/processor-activity.ts';
import type { recordsFindings } from '../records/findings.ts';
import { isOngoing } from '../transfers/transfer-flaws.ts';
import { recordGaps } from './check-processing-record.ts';
import { erasureFindings } from './erasure-findings.ts';
import { processingFindings } from './findings.ts';
import { purposeFindings } from './purpose-findings.ts';

type ActivitiesFinding = FindingOf<typeof processingFindings> | FindingOf<typeof recordsFindings>;
type Activity = ControllerActivity | ProcessorActivity;

interface ActivitiesContext {
  readonly asOf: CalendarDate;
  /** The countries to which data flows freely. */
  readonly free: readonly string[];
  readonly publicAuthority: boolean;
}

/**
 * Finds the gaps of the records of processing and the weaknesses of the processing that they describe. An activity that is over is not judged.
 *
 * @internal
 */
export function checkActivities(reads: PrivacyReads, context: ActivitiesContext): readonly ActivitiesFinding[] {
  const { controllers, processors, consents, rules } = reads;
  const { publicAuthority, asOf } = context;
  const given = consents.listed.filter(({ record }) => utcDayOf(record.givenAt) <= asOf);
  const consented = new Set(given.map(({ record }) => purposeKey(record.activity, record.purpose)));
  const hasConsent = consents.isGiven
    ? (activity: string, purpose: string): boolean => consented.has(purposeKey(activity, purpose))
    : null;
  const underWay = controllers.listed.filter(({ record }) => !isOver(record, asOf));
  return [
    ...registerFindings('privacy', controllers),
    ...controllers.listed.flatMap((listed) => activityFindings(listed, reads, context)),
    ...controllers.listed.flatMap((listed) => decisionFindings(listed, context.asOf)),
    ...underWay.flatMap((listed) => purposeFindings(listed, { publicAuthority, hasConsent })),
    ...underWay.flatMap((listed) => erasureFindings(listed, rules)),
    ...registerFindings('privacy', processors),
    ...processors.listed.flatMap((listed) => activityFindings(listed, reads, context)),
  ];
}

function purposeKey(activity: string, purpose: string): string {
  return JSON.stringify([activity, purpose]);
}

function isOver({ endsOn }: Activity, asOf: CalendarDate): boolean {
  return endsOn !== undefined && endsOn < asOf;
}

function placeOf({ record, index }: Listed<Activity>): Place {
  const register = record.kind === 'controller' ? 'controllerActivities' : 'processorActivities';
  return { subject: { kind: `${record.kind}-activity`, id: record.id }, path: [register, index] };
}

function activityFindings(
  listed: Listed<Activity>,
  reads: PrivacyReads,
  context: ActivitiesContext,
): readonly ActivitiesFinding[] {
  const { record } = listed;
  const { transfers = [], services = [], reviews = [] } = record;
  const { subject, path } = placeOf(listed);
  return [
    ...transfers.flatMap((transfer, position) =>
      unknownReference(
        'privacy',
        { subject, path: [...path, 'transfers', position] },
        ['transfer', transfer],
        reads.transfers,
      ),
    ),
    ...services.flatMap((service, position) =>
      unknownReference(
        'privacy',
        { subject, path: [...path, 'services', position] },
        ['supplier-service', service],
        reads.services,
      ),
    ),
    ...reviews.flatMap(({ on }, position) =>
      futureEvent('privacy', { subject, path: [...path, 'reviews', position, 'on'] }, on, context.asOf),
    ),
    ...(isOver(record, context.asOf)
      ? []
      : [
          ...recordGaps(record, path),
          ...serviceFindings(listed, reads, context),
          ...reviewFindings(listed, context.asOf),
        ]),
  ];
}

function decisionFindings(listed: Listed<ControllerActivity>, asOf: CalendarDate): readonly ActivitiesFinding[] {
  const { subject, path } = placeOf(listed);
  const decidedOn = listed.record.screening?.decision?.on;
  return futureEvent('privacy', { subject, path: [...path, 'screening', 'decision', 'on'] }, decidedOn, asOf);
}

/** The transfers that name no service; an id is never empty. */
const anyService = '';

/** The places of services outside of the free countries to which no transfer of the record goes on; support from there counts. */
function serviceFindings(
  listed: Listed<Activity>,
  { services, transfers: known }: PrivacyReads,
  { free, asOf }: ActivitiesContext,
): readonly ActivitiesFinding[] {
  const { id, services: used = [], transfers = [] } = listed.record;
  if (used.length === 0 || !known.isGiven) return [];
  const { subject, path } = placeOf(listed);
  const ongoing = transfers.flatMap((named) => {
    const transfer = known.byId.get(named);
    return transfer !== undefined && isOngoing(transfer, asOf) ? [transfer] : [];
  });
  const transfersOf = groupBy(ongoing, ({ service: by = anyService }) => [by]);
  const countriesBy = (service: string): readonly string[] =>
    (transfersOf.get(service) ?? []).map(({ country }) => country);
  const openToAny = [...free, ...countriesBy(anyService)];
  return used.flatMap((service, position) => {
    const places = services.byId.get(service)?.regions ?? {};
    const open = [...openToAny, ...countriesBy(service)];
    const regions = new Set(
      serviceActivities
        .flatMap((activity) => places[activity] ?? [])
        .filter((region) => regionState(region, open) === 'not-allowed'),
    );
    if (regions.size === 0) return [];
    const params = { activity: id, service, regions: [...regions] };
    const details = { subject, path: [...path, 'services', position], params };
    return [reportFinding(processingFindings, 'processing-transfer-unlisted', details)];
  });
}

function reviewFindings(listed: Listed<Activity>, asOf: CalendarDate): readonly ActivitiesFinding[] {
  const { id, review: cadence, reviews = [] } = listed.record;
  const { dueOn, state } = reviewDue(reviews, { cadence, asOf });
  if (dueOn === null || state !== 'overdue') return [];
  const { subject, path } = placeOf(listed);
  const details = { subject, path: [...path, 'reviews'], params: { activity: id, dueOn } };
  return [reportFinding(processingFindings, 'processing-review-overdue', details)];
}

/**
 * The next reviews of the records of processing.
 *
 * @internal
 */
export function activityDueItems({ controllers, processors }: PrivacyReads, asOf: CalendarDate): readonly DueItem[] {
  return [...controllers.listed, ...processors.listed].flatMap((listed): readonly DueItem[] => {
    const { record } = listed;
    const { name, owner, review: cadence, reviews = [] } = record;
    const { dueOn, state, rule } = reviewDue(reviews, { cadence, asOf });
    if (dueOn === null || state === 'not-scheduled' || rule === null || isOver(record, asOf)) return [];
    return [
      {
        kind: 'processing-review',
        subject: placeOf(listed).subject,
        title: `Review the record of processing "${name}"`,
        owner: owner ?? null,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.5.34',
        rule,
      },
    ];
  });
}
