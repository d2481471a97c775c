import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import type { ContractualArrangement } from '../records/supplier-agreement.ts';
import type { IctService } from '../records/supplier-service.ts';
import type { IctServiceType } from '../records/service-words.ts';

/** A contractual arrangement in the register of information. */
export interface ArrangementRow {
  /** The reference number, the key; null where it is not known. */
  readonly arrangement: string | null;
  /** The type; null where it is not known. */
  readonly type: NonNullable<ContractualArrangement['type']> | null;
  /** The number of the overarching arrangement; null where there is none. */
  readonly overarching: string | null;
  /** The currency of the cost; null where it is not known. */
  readonly currency: string | null;
  /** The cost a year; null where it is not known. */
  readonly annualCost: number | null;
}

/** A use of an ICT service in the register of information: one row for each user and each pair of countries. */
export interface ServiceRow {
  /** The number of the arrangement, part of the key; null where it is not known. */
  readonly arrangement: string | null;
  /** The LEI of the entity that uses the service, part of the key; null where it is not known. */
  readonly user: string | null;
  /** The identifier of the provider, part of the key; null where it is not known. */
  readonly provider: string | null;
  /** The function that the service supports, part of the key; null where it is not known. */
  readonly function: string | null;
  /** The type of ICT service, part of the key; null where it is not known. */
  readonly serviceType: IctServiceType | null;
  /** The country of provision, part of the key; null where it is not known. */
  readonly provisionCountry: string | null;
  /** The country of storage, part of the key; null where it is not known or nothing is stored. */
  readonly storageCountry: string | null;
  /** The country of processing, part of the key; null where it is not known or nothing is processed. */
  readonly processingCountry: string | null;
  /** The first day of the arrangement. */
  readonly startsOn: CalendarDate;
  /** The last day of its term, inclusive; null without an end. */
  readonly endsOn: CalendarDate | null;
  /** The reason of its end; null where it has not ended or the reason is not known. */
  readonly endingReason: NonNullable<ContractualArrangement['endingReason']> | null;
  /** The notice of the organization in days; null where it is not known. */
  readonly organizationNoticeDays: number | null;
  /** The notice of the supplier in days; null where it is not known. */
  readonly supplierNoticeDays: number | null;
  /** The country whose law governs it; null where it is not known. */
  readonly governingLaw: string | null;
  /** The sensitiveness of the data; null where it is not known. */
  readonly sensitiveness: NonNullable<IctService['sensitiveness']> | null;
  /** The reliance on the service; null where it is not known. */
  readonly reliance: NonNullable<IctService['reliance']> | null;
}

/** A member of a chain of subcontractors in the register of information. */
export interface ChainRow {
  /** The number of the arrangement, part of the key; null where it is not known. */
  readonly arrangement: string | null;
  /** The type of ICT service, part of the key; null where it is not known. */
  readonly serviceType: IctServiceType | null;
  /** The identifier of the provider, part of the key; null where it is not known. */
  readonly provider: string | null;
  /** The rank: 1 for the direct provider. */
  readonly rank: number;
  /** The identifier of the provider that receives the service; null for the direct provider, or where it is not known. */
  readonly recipient: string | null;
}

/** The assessment of an ICT service that supports a critical or important function. */
export interface CriticalFunctionRow {
  /** The number of the arrangement, part of the key; null where it is not known. */
  readonly arrangement: string | null;
  /** The identifier of the provider, part of the key; null where it is not known. */
  readonly provider: string | null;
  /** The type of ICT service, part of the key; null where it is not known. */
  readonly serviceType: IctServiceType | null;
  /** How easily it can be replaced; null where it is not known. */
  readonly substitutability: NonNullable<IctService['substitutability']> | null;
  /** The reason where it cannot be replaced or only with difficulty; null where none is stated. */
  readonly substitutabilityReason: string | null;
  /** Whether there is an exit plan. */
  readonly exitPlan: boolean;
  /** Whether the service can be taken back; null where it is not known. */
  readonly reintegration: NonNullable<IctService['reintegration']> | null;
  /** The impact of its end; null where it is not assessed. */
  readonly impact: NonNullable<IctService['impact']> | null;
  /** Whether alternatives are known; null where that is not assessed. */
  readonly alternatives: boolean | null;
  /** The day of the last audit; null where there was none or it is not known. */
  readonly lastAuditOn: CalendarDate | null;
}

/** A part of the register of information. */
export type InformationPart = 'arrangements' | 'services' | 'chain' | 'criticalFunctions';

/** A reason why the register of information would be refused. */
export interface InformationProblem {
  /** The part. */
  readonly part: InformationPart;
  /** The index of the row in that part; null where a service has no row, because its chain leads to no service used directly. */
  readonly row: number | null;
  /** The field of the row, or `services` where an arrangement does not lead to its services. */
  readonly field: string;
  /**
   * The reason: a mandatory field is missing or blank, a reference leads to no row, an identifier, a currency or a country is wrong, or the key of
   * a row is there twice. A set of countries is no country.
   */
  readonly reason:
    'missing' | 'reference-unknown' | 'identifier-invalid' | 'currency-invalid' | 'country-unknown' | 'key-repeated';
  /** The value; null where it is missing. */
  readonly value: string | null;
  /** The place in the registers from which the field comes. */
  readonly path: FindingPath;
}
