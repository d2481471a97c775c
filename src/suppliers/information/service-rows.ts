import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { latestNoticeDate } from '../../deadlines/periods/latest-notice-date.ts';
import { type ContractState, stateOfContract } from '../agreements/contract-state.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { IctService, SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import {
  type Built,
  countriesIn,
  countryProblems,
  missing,
  type Provider,
  providerProblems,
  usersIn,
} from './information-fields.ts';
import type { ServiceRow } from './information-rows.ts';

/** @internal */
export interface ViewContext {
  readonly reads: SuppliersReads;
  readonly asOf: CalendarDate;
  readonly numberOf: (agreement: string) => string | null;
  readonly providerOf: (supplier: string) => Provider;
}

/**
 * A service that an arrangement governs.
 *
 * @internal
 */
export interface Governed {
  readonly agreement: Listed<SupplierAgreement>;
  readonly service: Listed<SupplierService>;
  readonly ict: IctService;
}

/** @internal */
export const serviceKey = [
  'arrangement',
  'user',
  'provider',
  'function',
  'serviceType',
  'provisionCountry',
  'storageCountry',
  'processingCountry',
] as const;

/** @internal */
export function serviceRows({ agreement, service, ict }: Governed, context: ViewContext): readonly Built<ServiceRow>[] {
  const { record: contract, index } = agreement;
  const { arrangement = {}, startsOn, noticePeriods } = contract;
  const { number = null, users = [], governingLaw = null, endingReason = null } = arrangement;
  const path = ['supplierAgreements', index, 'arrangement'];
  const servicePath = ['supplierServices', service.index];
  const { regions, supplier } = service.record;
  const provider = context.providerOf(supplier);
  const state = stateOfContract(contract, context.asOf);
  const common = {
    arrangement: number,
    provider: provider.identifier,
    function: ict.function ?? null,
    serviceType: ict.type ?? null,
    provisionCountry: ict.provisionCountry ?? null,
    startsOn,
    endsOn: state.endsOn,
    endingReason,
    organizationNoticeDays: noticeDays(noticePeriods?.organization, state, context.asOf),
    supplierNoticeDays: noticeDays(noticePeriods?.supplier, state, context.asOf),
    governingLaw,
    sensitiveness: ict.sensitiveness ?? null,
    reliance: ict.reliance ?? null,
  };
  const problems = [
    ...missing(number, 'arrangement', [...path, 'number']),
    ...providerProblems(provider, 'provider', [...servicePath, 'supplier']),
    ...missing(common.function, 'function', [...servicePath, 'ict', 'function']),
    ...missing(common.serviceType, 'serviceType', [...servicePath, 'ict', 'type']),
    ...countryProblems(common.provisionCountry, 'provisionCountry', [...servicePath, 'ict', 'provisionCountry']),
    ...(state.state === 'ended' ? missing(endingReason, 'endingReason', [...path, 'endingReason']) : []),
    ...missing(common.organizationNoticeDays, 'organizationNoticeDays', [
      'supplierAgreements',
      index,
      'noticePeriods',
      'organization',
    ]),
    ...missing(common.supplierNoticeDays, 'supplierNoticeDays', [
      'supplierAgreements',
      index,
      'noticePeriods',
      'supplier',
    ]),
    ...countryProblems(governingLaw, 'governingLaw', [...path, 'governingLaw']),
    ...missing(common.sensitiveness, 'sensitiveness', [...servicePath, 'ict', 'sensitiveness']),
    ...missing(common.reliance, 'reliance', [...servicePath, 'ict', 'reliance']),
  ];
  const stored = countriesIn(regions?.storage, 'storageCountry', [...servicePath, 'regions', 'storage']);
  const processed = countriesIn(regions?.processing, 'processingCountry', [...servicePath, 'regions', 'processing']);
  return usersIn(users, [...path, 'users']).flatMap((user) =>
    stored.flatMap((storage) =>
      processed.map((processing) => ({
        row: {
          ...common,
          user: user.code,
          storageCountry: storage.code,
          processingCountry: processing.code,
        },
        path: servicePath,
        problems: [...problems, ...user.problems, ...storage.problems, ...processing.problems],
      })),
    ),
  );
}

/** The days of a notice before the end of a term that is renewed, else after the day in question. */
function noticeDays(period: Period | undefined, { endsOn, rule }: ContractState, asOf: CalendarDate): number | null {
  if (period === undefined) return null;
  return endsOn !== null && (rule === 'first-term' || rule === 'renewal')
    ? daysBetween(latestNoticeDate(endsOn, period), endsOn)
    : daysBetween(asOf, addPeriod(asOf, period));
}
