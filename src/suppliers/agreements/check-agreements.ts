import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { latestNoticeDate } from '../../deadlines/periods/latest-notice-date.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isAtLeast } from '../records/service-words.ts';
import { isUsed } from '../services/service-use.ts';
import { criticalityOf } from '../services/supplier-criticality.ts';
import { type ContractState, runOfContract, stateOfContract } from './contract-state.ts';
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
  const { state, agreements, endedOn } = serviceAgreement(id, ['master', 'service-level'], reads, asOf);
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
    const processing = serviceAgreement(id, ['processing'], reads, asOf);
    if (processing.state !== 'running') {
      const params = { service: id, state: processing.state };
      findings.push(reportFinding(agreementsFindings, 'supplier-processing-agreement-missing', { ...place, params }));
    }
  }
  const late = state === 'running' ? exitTimeGap(service, agreements, { asOf, criteria }) : undefined;
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

/** The first agreement whose supplier can end it before the service can be left; an unknown notice fails in the verdict. */
function exitTimeGap(
  service: SupplierService,
  agreements: readonly SupplierAgreement[],
  { asOf, criteria }: AgreementsContext,
): { readonly needs: Period; readonly agreement: string; readonly notice: Period } | undefined {
  const needs = service.exit?.needs;
  if (criteria === undefined || needs === undefined) return undefined;
  const criticality = criticalityOf(service, criteria);
  if (!isAtLeast(criticality.kind === 'known' ? criticality.level : criticality.atLeast, criteria.exitFrom))
    return undefined;
  const leftOn = addPeriod(asOf, needs);
  for (const { id, noticePeriods } of agreements) {
    const notice = noticePeriods?.supplier;
    if (notice !== undefined && addPeriod(asOf, notice) < leftOn) return { needs, agreement: id, notice };
  }
  return undefined;
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
  if (missing.length === 0 || runOfContract(listed.record, asOf).state === 'ended') return [];
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
  const { id, notice, noticePeriods } = listed.record;
  const { subject, path } = placeOf(listed);
  const period = notice === undefined ? undefined : noticePeriods?.[notice.by];
  if (notice !== undefined && period !== undefined) {
    const { givenOn, endsOn } = notice;
    const noticeBy = latestNoticeDate(endsOn, period);
    if (givenOn <= noticeBy) return [];
    const details = { subject, path: [...path, 'notice'], params: { agreement: id, givenOn, endsOn, noticeBy } };
    return [reportFinding(agreementsFindings, 'supplier-agreement-notice-late', details)];
  }
  const contract = stateOfContract(listed.record, asOf);
  const { endsOn, noticeBy, earliestEndOn } = contract;
  if (endsOn === null || noticeBy === null || !isUndecided(listed.record, contract)) return [];
  const place = { subject, path: [...path, 'term'] };
  if (contract.notice === 'missed' && earliestEndOn !== null) {
    const params = { agreement: id, noticeBy, earliestEndOn };
    return [reportFinding(agreementsFindings, 'supplier-agreement-notice-missed', { ...place, params })];
  }
  const lead = criteria?.noticeWithin;
  if (contract.notice !== 'open' || lead === undefined || asOf < subtractPeriod(noticeBy, lead)) return [];
  const params = { agreement: id, endsOn, noticeBy };
  return [reportFinding(agreementsFindings, 'supplier-agreement-notice-open', { ...place, params })];
}

/** Whether a running agreement will be renewed without a decision to let it go on. */
function isUndecided({ decision }: SupplierAgreement, { state, endsOn }: ContractState): boolean {
  return state === 'running' && !(decision?.choice === 'renew' && decision.endsOn === endsOn);
}

/**
 * The last days for the notices to agreements that are renewed otherwise; one that is to go on or is terminated has none.
 *
 * @internal
 */
export function agreementDueItems(reads: SuppliersReads, asOf: CalendarDate): readonly DueItem[] {
  return reads.agreements.listed.flatMap(({ record }): readonly DueItem[] => {
    const contract = stateOfContract(record, asOf);
    const dueOn = contract.notice === 'open' ? contract.noticeBy : contract.earliestNoticeBy;
    if (record.term.kind !== 'renewing' || dueOn === null || !isUndecided(record, contract)) return [];
    return [
      {
        kind: 'supplier-notice',
        subject: { kind: 'supplier-agreement', id: record.id },
        title: `Decide on the agreement "${record.id}" and give notice if it is to end`,
        owner: record.decision?.by ?? null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: 'A.5.20',
        rule: 'latest-notice',
      },
    ];
  });
}
