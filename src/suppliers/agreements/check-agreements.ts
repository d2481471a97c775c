import { subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isAtLeast } from '../records/service-words.ts';
import { isUsed } from '../services/service-use.ts';
import { criticalityOf } from '../services/supplier-criticality.ts';
import { type ContractState, runOfContract, stateOfContract } from './contract-state.ts';
import { exitTime } from './exit-time.ts';
import { agreementsFindings } from './findings.ts';
import { missingProcessingClauses } from './missing-processing-clauses.ts';
import { serviceAgreement } from './service-agreement.ts';

type AgreementsFinding = FindingOf<typeof agreementsFindings> | FindingOf<typeof recordsFindings>;

interface AgreementsContext {
  readonly asOf: CalendarDate;
  /** The rules of the organization. */
  readonly criteria: SupplierCriteria | undefined;
}

/**
 * Finds the services in use without an agreement in force and the weaknesses of the agreements.
 *
 * @internal
 */
export function checkAgreements(reads: SuppliersReads, context: AgreementsContext): readonly AgreementsFinding[] {
  return [
    ...reads.services.listed.flatMap((listed) =>
      isUsed(listed.record, context.asOf) ? serviceFindings(listed, reads, context) : [],
    ),
    ...registerFindings('suppliers', reads.agreements),
    ...reads.agreements.listed.flatMap((listed) => [
      ...referenceFindings(listed, reads, context.asOf),
      ...clauseFindings(listed, context.asOf),
      ...noticeFindings(listed, context),
    ]),
  ];
}

/** A subcontractor has its agreement with the supplier, not with the organization. */
function serviceFindings(
  { record: service, index }: Listed<SupplierService>,
  reads: SuppliersReads,
  { asOf, criteria }: AgreementsContext,
): readonly AgreementsFinding[] {
  const { id, parent, dataRole } = service;
  const place = { subject: { kind: 'supplier-service', id }, path: ['supplierServices', index] };
  if (!reads.agreements.isGiven || parent !== undefined) return [];
  const findings: AgreementsFinding[] = [];
  const { state, agreements, endedOn } = serviceAgreement(id, ['master', 'service-level'], reads, { on: asOf, asOf });
  const [agreement] = agreements;
  if (state === 'missing')
    findings.push(
      reportFinding(agreementsFindings, 'supplier-agreement-missing', { ...place, params: { service: id } }),
    );
  if (state === 'unsigned' && agreement !== undefined) {
    const params = { agreement: agreement.id, startsOn: agreement.startsOn, service: id };
    findings.push(reportFinding(agreementsFindings, 'supplier-agreement-unsigned', { ...place, params }));
  }
  if (state === 'ended' && agreement !== undefined && endedOn !== undefined) {
    const params = { agreement: agreement.id, endedOn, service: id };
    findings.push(reportFinding(agreementsFindings, 'supplier-agreement-expired', { ...place, params }));
  }
  if (dataRole === 'processor' || dataRole === 'sub-processor') {
    const processing = serviceAgreement(id, ['processing'], reads, { on: asOf, asOf });
    if (processing.state !== 'running') {
      const params = { service: id, state: processing.state };
      findings.push(reportFinding(agreementsFindings, 'supplier-processing-agreement-missing', { ...place, params }));
    }
  }
  const late = exitTimeGap(service, reads, { asOf, criteria });
  if (late !== undefined) {
    const details = {
      subject: place.subject,
      path: [...place.path, 'exit', 'needs'],
      params: { service: id, ...late },
    };
    findings.push(reportFinding(agreementsFindings, 'service-exit-time-insufficient', details));
  }
  return findings;
}

/** The agreement that can end before the service is left; an unknown notice fails in the verdict. */
function exitTimeGap(
  service: SupplierService,
  reads: SuppliersReads,
  { asOf, criteria }: AgreementsContext,
): { readonly needs: Period; readonly agreement: string; readonly endsOn: CalendarDate } | undefined {
  const needs = service.exit?.needs;
  if (criteria === undefined || needs === undefined) return undefined;
  const criticality = criticalityOf(service, criteria);
  if (!isAtLeast(criticality.kind === 'known' ? criticality.level : criticality.atLeast, criteria.exitFrom))
    return undefined;
  const time = exitTime({ service: service.id, needs }, reads, { on: asOf, asOf });
  return time.state === 'short' ? { needs, agreement: time.agreement, endsOn: time.endsOn } : undefined;
}

function placeOf({ record, index }: Listed<SupplierAgreement>): Place {
  return { subject: { kind: 'supplier-agreement', id: record.id }, path: ['supplierAgreements', index] };
}

function referenceFindings(
  listed: Listed<SupplierAgreement>,
  { suppliers, services, agreements }: SuppliersReads,
  asOf: CalendarDate,
): readonly AgreementsFinding[] {
  const { supplier, services: governed, signedOn, notice, decision, subprocessors, arrangement } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  return [
    ...unknownReference('suppliers', at('supplier'), ['supplier', supplier], suppliers),
    ...governed.flatMap((service, position) =>
      unknownReference('suppliers', at('services', position), ['supplier-service', service], services),
    ),
    ...(subprocessors?.authorized ?? []).flatMap((authorized, position) =>
      unknownReference('suppliers', at('subprocessors', 'authorized', position), ['supplier', authorized], suppliers),
    ),
    ...unknownReference(
      'suppliers',
      at('arrangement', 'overarching'),
      ['supplier-agreement', arrangement?.overarching],
      agreements,
    ),
    ...futureEvent('suppliers', at('signedOn'), signedOn, asOf),
    ...futureEvent('suppliers', at('notice', 'givenOn'), notice?.givenOn, asOf),
    ...futureEvent('suppliers', at('decision', 'on'), decision?.on, asOf),
  ];
}

function clauseFindings(listed: Listed<SupplierAgreement>, asOf: CalendarDate): readonly AgreementsFinding[] {
  const missing = missingProcessingClauses(listed.record) ?? [];
  if (missing.length === 0 || runOfContract(listed.record, { on: asOf, asOf }).state === 'ended') return [];
  const { subject, path } = placeOf(listed);
  return [
    reportFinding(agreementsFindings, 'supplier-agreement-clause-missing', {
      subject,
      path: [...path, 'clauses'],
      params: { agreement: listed.record.id, clauses: missing.map(({ clause }) => clause) },
      requirements: [...new Set(missing.map(({ article }) => article))].filter(
        (article) => article !== 'GDPR art. 28(3)',
      ),
    }),
  ];
}

function noticeFindings(
  listed: Listed<SupplierAgreement>,
  { asOf, criteria }: AgreementsContext,
): readonly AgreementsFinding[] {
  const { id, notice, term } = listed.record;
  const { subject, path } = placeOf(listed);
  const contract = stateOfContract(listed.record, asOf);
  const { endsOn, noticeBy, earliestEndOn } = contract;
  if (endsOn === null) return [];
  if (notice !== undefined && contract.notice === 'given') {
    if (notice.endsOn === endsOn) return [];
    const params = { agreement: id, givenOn: notice.givenOn, endsOn: notice.endsOn, earliestEndOn: endsOn };
    const details = { subject, path: [...path, 'notice'], params };
    return [reportFinding(agreementsFindings, 'supplier-agreement-notice-late', details)];
  }
  if (!isUndecided(listed.record, contract, asOf)) return [];
  const place = { subject, path: [...path, 'term'] };
  if (contract.notice === 'unknown' && term.kind === 'renewing') {
    const details = { subject, path: [...path, 'noticePeriods'], params: { agreement: id, endsOn } };
    return [reportFinding(agreementsFindings, 'supplier-agreement-notice-unknown', details)];
  }
  if (noticeBy === null) return [];
  if (contract.notice === 'missed' && earliestEndOn !== null) {
    const params = { agreement: id, noticeBy, earliestEndOn };
    return [reportFinding(agreementsFindings, 'supplier-agreement-notice-missed', { ...place, params })];
  }
  const lead = criteria?.noticeWithin;
  if (contract.notice !== 'open' || lead === undefined || asOf < subtractPeriod(noticeBy, lead)) return [];
  const params = { agreement: id, endsOn, noticeBy };
  return [reportFinding(agreementsFindings, 'supplier-agreement-notice-open', { ...place, params })];
}

/** Whether a running agreement will be renewed, or end by its term, without a decision about that. To renewal only notice puts an end. */
function isUndecided(
  { decision, term }: SupplierAgreement,
  { state, endsOn }: ContractState,
  asOf: CalendarDate,
): boolean {
  const isDecided =
    decision !== undefined &&
    decision.on <= asOf &&
    decision.endsOn === endsOn &&
    (decision.choice === 'renew' || term.kind === 'fixed');
  return state === 'running' && !isDecided;
}

/**
 * The last days for the notices to agreements that are renewed otherwise, and the ends of fixed terms; one whose end is decided has none.
 *
 * @internal
 */
export function agreementDueItems(reads: SuppliersReads, asOf: CalendarDate): readonly DueItem[] {
  return reads.agreements.listed.flatMap(({ record }): readonly DueItem[] => {
    const contract = stateOfContract(record, asOf);
    if (record.term.kind === 'open-ended' || contract.notice === 'given' || !isUndecided(record, contract, asOf))
      return [];
    const isFixed = record.term.kind === 'fixed';
    const noticeBy = contract.notice === 'open' ? contract.noticeBy : contract.earliestNoticeBy;
    const dueOn = isFixed ? contract.endsOn : noticeBy;
    if (dueOn === null) return [];
    return [
      {
        kind: isFixed ? 'supplier-agreement-end' : 'supplier-notice',
        subject: { kind: 'supplier-agreement', id: record.id },
        title: isFixed
          ? `Renew the agreement "${record.id}" or prepare its end`
          : `Decide on the agreement "${record.id}" and give notice if it is to end`,
        owner: record.decision?.by ?? null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: 'A.5.20',
        rule: isFixed ? 'fixed-term' : 'latest-notice',
      },
    ];
  });
}
