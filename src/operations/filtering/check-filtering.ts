import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import {
  futureEvent,
  type Place,
  type RegisterFinding,
  registerFindings,
  unknownReference,
} from '../../core/guards/register-findings.ts';
import { anObject, type Guard, maybe } from '../../core/guards/guard.ts';
import { doMeet, everyAddress, type RangeSet, splitBy, unionOf } from '../addresses/range-set.ts';
import { type ActiveRule, activeRules } from '../networks/active-rules.ts';
import { ruleSetGuard, zoneGuard } from '../networks/networks-guards.ts';
import type { NetworkRule } from '../networks/network-rule.ts';
import type { RuleSet, RuleSetReview } from '../networks/rule-set.ts';
import type { Zone } from '../networks/zone.ts';
import { prepareZones, type ZoneMap } from '../networks/zone-map.ts';
import { filteringFindings } from './findings.ts';
import { aBound, usualMostParts, usualMostRules } from './flow-box.ts';
import { findAnomalies } from './rule-anomalies.ts';
import { ruleReview } from './rule-reviews.ts';

/** The registers of networks. */
export interface FilteringRegisters {
  /** The zones of the networks. */
  readonly zones?: readonly Zone[];
  /** The rule sets of filters between networks. */
  readonly ruleSets?: readonly RuleSet[];
}

/** How rule sets are judged. */
export interface FilteringPolicy {
  /** The largest number of parts into which other rules may divide one rule until it is `network-rule-undecided`; 1,000 when absent. */
  readonly mostParts?: number;
  /** The largest number of rules in effect in a set until it is `network-rule-set-undecided`; 5,000 when absent. */
  readonly mostRules?: number;
}

/**
 * The bounds within which rule sets are judged.
 *
 * @internal
 */
export const filteringPolicyGuard: Guard = /* @__PURE__ */ anObject<FilteringPolicy>({
  mostParts: /* @__PURE__ */ maybe(aBound),
  mostRules: /* @__PURE__ */ maybe(aBound),
});

type FilteringFinding =
  | FindingOf<typeof filteringFindings>
  | RegisterFinding<'operations', 'record-unreadable' | 'record-duplicate' | 'reference-unknown' | 'event-in-future'>;

interface Judging {
  readonly zones: RegisterRead<Zone>;
  readonly map: ZoneMap;
  /** The addresses of the zones that are not trusted. */
  readonly untrusted: RangeSet<bigint>;
  readonly limits: Required<FilteringPolicy>;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of zones and rule sets (A.8.20, A.8.22).
 *
 * @internal
 */
export function checkFiltering(
  registers: FilteringRegisters,
  { asOf, policy = {} }: { readonly asOf: CalendarDate; readonly policy?: FilteringPolicy | undefined },
): readonly FilteringFinding[] {
  const { mostParts = usualMostParts, mostRules = usualMostRules } = policy;
  const limits = { mostParts, mostRules };
  const zones = readRegister('zones', 'zone', registers.zones, zoneGuard);
  const ruleSets = readRegister('ruleSets', 'rule-set', registers.ruleSets, ruleSetGuard);
  const listed = zones.listed.map(({ record }) => record);
  // An unreadable zone may have a part of any other.
  const map = prepareZones(zones.isGiven && zones.flaws.length === 0 ? listed : undefined);
  const untrusted = listed.flatMap(({ id, trust }) => (trust === 'untrusted' ? map.addressesOf([id]).sure : []));
  const judging = { zones, map, untrusted: unionOf(untrusted), limits, asOf };
  return [
    ...registerFindings('operations', zones),
    ...registerFindings('operations', ruleSets),
    ...ambiguousNetworks(zones),
    ...ruleSets.listed.flatMap((each) => ruleSetFindings(each, judging)),
  ];
}

function ambiguousNetworks({ listed }: RegisterRead<Zone>): readonly FilteringFinding[] {
  const indexes = indexesOf(listed);
  return prepareZones(listed.map(({ record }) => record)).ambiguous.map(({ network, zones }) => {
    const id = zones[0] as string;
    const details = { subject: { kind: 'zone', id }, path: ['zones', indexes.get(id) as number, 'networks'] };
    return reportFinding(filteringFindings, 'network-zone-ambiguous', { ...details, params: { network, zones } });
  });
}

function ruleSetFindings(listed: Listed<RuleSet>, judging: Judging): readonly FilteringFinding[] {
  const { record, index } = listed;
  const { id, defaultAction, review, reviews = [] } = record;
  const { asOf } = judging;
  const place: Place = { subject: { kind: 'rule-set', id }, path: ['ruleSets', index] };
  const params = { ruleSet: id };
  const findings: FilteringFinding[] = reviews.flatMap(({ on }, position) =>
    futureEvent('operations', { ...place, path: [...place.path, 'reviews', position, 'on'] }, on, asOf),
  );
  if (defaultAction === 'allow') {
    const details = { ...place, path: [...place.path, 'defaultAction'], params };
    findings.push(reportFinding(filteringFindings, 'network-default-allow', details));
  }
  if (review === undefined) {
    findings.push(reportFinding(filteringFindings, 'network-review-plan-missing', { ...place, params }));
  }
  const last = latestReview(reviews, asOf);
  if (last !== undefined && (last.evidence ?? []).length === 0) {
    const details = { ...place, path: [...place.path, 'reviews'], params: { ...params, on: last.on } };
    findings.push(reportFinding(filteringFindings, 'network-review-evidence-missing', details));
  }
  const active = new Map(activeRules(record, { zones: judging.map, asOf }).map((rule) => [rule.index, rule]));
  return [
    ...findings,
    ...record.rules.flatMap((_rule, position) => ruleFindings(listed, position, active.get(position), judging)),
    ...anomalyFindings(listed, judging),
  ];
}

function latestReview(reviews: readonly RuleSetReview[], asOf: CalendarDate): RuleSetReview | undefined {
  let latest: RuleSetReview | undefined;
  for (const review of reviews) {
    if (review.on <= asOf && (latest === undefined || review.on > latest.on)) latest = review;
  }
  return latest;
}

function ruleFindings(
  { record, index }: Listed<RuleSet>,
  position: number,
  active: ActiveRule | undefined,
  { zones, untrusted, asOf }: Judging,
): readonly FilteringFinding[] {
  const rule = record.rules[position] as NetworkRule;
  const place: Place = { subject: { kind: 'rule-set', id: record.id }, path: ['ruleSets', index, 'rules', position] };
  const findings: FilteringFinding[] = (['from', 'to'] as const).flatMap((side) => {
    const endpoint = rule[side];
    if (endpoint.kind !== 'zones') return [];
    return endpoint.zones.flatMap((zone, at) =>
      unknownReference('operations', { ...place, path: [...place.path, side, 'zones', at] }, ['zone', zone], zones),
    );
  });
  for (const field of ['changedOn', 'reviewedOn'] as const) {
    findings.push(...futureEvent('operations', { ...place, path: [...place.path, field] }, rule[field], asOf));
  }
  if (active === undefined) return findings;
  const details = { ...place, params: { rule: rule.id, ruleSet: record.id } };
  const open = openSides(rule, active, untrusted);
  if (open.length > 0) {
    const params = { ...details.params, open };
    findings.push(reportFinding(filteringFindings, 'network-rule-untrusted-any', { ...place, params }));
  }
  if (rule.owner === undefined) findings.push(reportFinding(filteringFindings, 'network-rule-owner-missing', details));
  if (rule.reason === undefined)
    findings.push(reportFinding(filteringFindings, 'network-rule-reason-missing', details));
  const { dueOn, state } = ruleReview(rule, record, asOf);
  if (dueOn !== null && state === 'overdue') {
    const params = { ...details.params, dueOn, asOf };
    findings.push(reportFinding(filteringFindings, 'network-rule-review-overdue', { ...place, params }));
  }
  return findings;
}

/** What a rule leaves open to untrusted sources: every destination of a version of IP, every protocol with every port. */
function openSides(
  { action, protocol, ports }: NetworkRule,
  { sure: { from, to } }: ActiveRule,
  untrusted: RangeSet<bigint>,
): readonly ('destination' | 'service')[] {
  if (action === 'deny' || !(isEverything(from) || doMeet(from, untrusted))) return [];
  return [
    ...(isEverything(to) ? (['destination'] as const) : []),
    ...(protocol === 'any' && ports === undefined ? (['service'] as const) : []),
  ];
}

function isEverything(addresses: RangeSet<bigint>): boolean {
  // The few addresses of IPv6 below those of IPv4 do not matter here.
  return everyAddress.slice(1).some((range) => splitBy(range, addresses).outside.length === 0);
}

function anomalyFindings({ record, index }: Listed<RuleSet>, judging: Judging): readonly FilteringFinding[] {
  const { map, limits, asOf } = judging;
  const { anomalies, undecided } = findAnomalies(record, { zones: map, asOf, ...limits });
  const positions = new Map(record.rules.map(({ id }, position) => [id, position]));
  const placeOf = (rule: string) => ({
    subject: { kind: 'rule-set', id: record.id },
    path: ['ruleSets', index, 'rules', positions.get(rule) as number],
  });
  if (undecided[0]?.reason === 'too-many-rules') {
    const subject = { kind: 'rule-set', id: record.id };
    const params = { ruleSet: record.id, rules: undecided.length, mostRules: limits.mostRules };
    const details = { subject, path: ['ruleSets', index, 'rules'], params };
    return [reportFinding(filteringFindings, 'network-rule-set-undecided', details)];
  }
  return [
    ...anomalies.flatMap((anomaly): readonly FilteringFinding[] => {
      // A rule that repeats the default action, such as a closing one, does no harm.
      if (anomaly.kind === 'redundant' && anomaly.reason === 'default') return [];
      const { kind, rule } = anomaly;
      const params = { rule, ruleSet: record.id };
      return kind === 'empty'
        ? [reportFinding(filteringFindings, 'network-rule-empty', { ...placeOf(rule), params })]
        : [
            reportFinding(filteringFindings, anomalyCodes[kind], {
              ...placeOf(rule),
              params: { ...params, by: anomaly.by },
            }),
          ];
    }),
    ...undecided.flatMap(({ rule, reason }): readonly FilteringFinding[] => {
      if (reason !== 'too-many-parts') return [];
      const params = { rule, ruleSet: record.id, mostParts: limits.mostParts };
      return [reportFinding(filteringFindings, 'network-rule-undecided', { ...placeOf(rule), params })];
    }),
  ];
}

const anomalyCodes = {
  shadowed: 'network-rule-shadowed',
  redundant: 'network-rule-redundant',
  overlap: 'network-rule-overlap',
} as const;
