import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { assuranceStates } from '../assurances/check-assurances.ts';
import type { Assurance } from '../records/assurance.ts';
import type { AssuranceState } from '../assurances/assurance-state.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isUsed } from '../services/service-use.ts';
import { criticalityOf } from '../services/supplier-criticality.ts';
import { dueDiligence, lateDueDiligence } from './due-diligence.ts';
import { verdictFindings } from './findings.ts';
import { tierGaps } from './tier-gaps.ts';
import { stateOfWaiver } from './waivers.ts';

type VerdictFinding = FindingOf<typeof verdictFindings>;

interface VerdictsContext {
  readonly asOf: CalendarDate;
  /** The rules of the organization; without them only the waivers are judged. */
  readonly criteria: SupplierCriteria | undefined;
}

/**
 * Finds missing and late due diligence, requirements of levels that are not met, and waivers that do not help.
 *
 * @internal
 */
export function checkVerdicts(reads: SuppliersReads, { asOf, criteria }: VerdictsContext): readonly VerdictFinding[] {
  const judge =
    criteria === undefined
      ? () => []
      : judgeServices(reads, { asOf, criteria, stateOf: assuranceStates(reads, { asOf, criteria }) });
  return reads.services.listed.flatMap((listed) => [
    ...waiverFindings(listed, reads, { asOf, criteria }),
    ...(isUsed(listed.record, asOf) && listed.record.parent === undefined ? judge(listed) : []),
  ]);
}

interface JudgingContext {
  readonly asOf: CalendarDate;
  readonly criteria: SupplierCriteria;
  readonly stateOf: (assurance: Assurance) => AssuranceState;
}

function judgeServices(
  reads: SuppliersReads,
  { asOf, criteria, stateOf }: JudgingContext,
): (listed: Listed<SupplierService>) => readonly VerdictFinding[] {
  return ({ record: service, index }) => {
    const { id } = service;
    const place = { subject: { kind: 'supplier-service', id }, path: ['supplierServices', index] };
    const findings: VerdictFinding[] = [];
    const { state } = dueDiligence(id, reads, stateOf);
    const startsOn = startOf(service, reads);
    if (reads.assurances.isGiven && state !== 'pass')
      findings.push(
        reportFinding(verdictFindings, 'supplier-due-diligence-missing', { ...place, params: { service: id } }),
      );
    const assessedOn =
      state === 'pass' && startsOn !== null ? lateDueDiligence({ service: id, startsOn }, reads, stateOf, asOf) : null;
    if (startsOn !== null && assessedOn !== null) {
      const params = { service: id, assessedOn, startsOn };
      findings.push(reportFinding(verdictFindings, 'supplier-due-diligence-late', { ...place, params }));
    }
    const criticality = criticalityOf(service, criteria);
    const level = criticality.kind === 'known' ? criticality.level : criticality.atLeast;
    const kinds = tierGaps(id, [level], reads, { criteria, days: { on: asOf, asOf }, stateOf }) ?? [];
    if (reads.assurances.isGiven && reads.agreements.isGiven && kinds.length > 0) {
      const params = { service: id, level, kinds };
      findings.push(reportFinding(verdictFindings, 'supplier-tier-requirement-missing', { ...place, params }));
    }
    return findings;
  };
}

/** The first day of the first agreement on a service, else of its use; null where none is known. */
function startOf({ id, use }: SupplierService, { agreementsOf }: SuppliersReads): CalendarDate | null {
  const [first] = (agreementsOf.get(id) ?? [])
    .flatMap(({ kind, startsOn }) => (kind === 'master' || kind === 'service-level' ? [startsOn] : []))
    .toSorted();
  return first ?? (use.status === 'in-use' || use.status === 'conditional' ? use.since : null);
}

function waiverFindings(
  { record: { id, waivers = [] }, index }: Listed<SupplierService>,
  reads: SuppliersReads,
  { asOf, criteria }: VerdictsContext,
): readonly VerdictFinding[] {
  return waivers.flatMap((waiver, position): readonly VerdictFinding[] => {
    const state = stateOfWaiver(waiver, reads, { asOf, fixedRules: criteria?.fixedRules });
    const params = { service: id, rule: waiver.rule, exception: waiver.exception };
    const place = {
      subject: { kind: 'supplier-service', id },
      path: ['supplierServices', index, 'waivers', position],
    };
    if (state === 'fixed-rule')
      return [reportFinding(verdictFindings, 'supplier-waiver-of-fixed-rule', { ...place, params })];
    if (state === 'active' || state === 'scheduled' || state === 'unknown') return [];
    return [reportFinding(verdictFindings, 'supplier-waiver-expired', { ...place, params: { ...params, state } })];
  });
}
