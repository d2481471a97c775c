import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  map,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';
import {
  type CriticalityLevel,
  criticalityLevels,
  type IctServiceType,
  ictServiceTypes,
  type SupplierDataRole,
  supplierDataRoles,
  type VerdictRule,
  verdictRules,
} from './service-words.ts';

/** A service that is in use. */
export interface InUse {
  /** The word for this state. */
  readonly status: 'in-use';
  /** The first day of use. */
  readonly since: CalendarDate;
}

/** A service that is in use only where a feature of the product is on. */
export interface ConditionalUse {
  /** The word for this state. */
  readonly status: 'conditional';
  /** The first day on which the feature could be on. */
  readonly since: CalendarDate;
  /** The feature. */
  readonly feature: string;
  /** Whether the feature is on; not yet known when absent, and judged as a service in use then. */
  readonly enabled?: boolean;
}

/** A service that is to be used. */
export interface PlannedUse {
  /** The word for this state. */
  readonly status: 'planned';
  /** The planned first day; not yet known when absent. */
  readonly from?: CalendarDate;
}

/** A service that is not used any more. */
export interface EndedUse {
  /** The word for this state. */
  readonly status: 'ended';
  /** The last day of use. */
  readonly endedOn: CalendarDate;
}

/** Whether a service is in use. */
export type ServiceUse = InUse | ConditionalUse | PlannedUse | EndedUse;

/** The places of the activities of a service: codes of countries in ISO 3166-1, `EU` or `EEA`. */
export interface ServiceRegions {
  /** Where data is stored; empty where none is stored, not yet known when absent. */
  readonly storage?: readonly string[];
  /** Where data is processed; empty where none is processed, not yet known when absent. */
  readonly processing?: readonly string[];
  /** From where support has access; empty where it has none, not yet known when absent. */
  readonly support?: readonly string[];
}

/** The mechanism on which personal data goes to a region (GDPR art. 45 to 49). */
export interface ServiceTransfer {
  /** The region, written as in `regions`. */
  readonly region: string;
  /** The mechanism. */
  readonly mechanism:
    'adequacy' | 'standard-clauses' | 'binding-corporate-rules' | 'code-of-conduct' | 'certification' | 'derogation';
  /** The first day on which it holds; without a beginning of its own when absent. */
  readonly validFrom?: CalendarDate;
  /** The last day on which it holds, inclusive; without an end when absent. */
  readonly validUntil?: CalendarDate;
  /** Where it is documented. */
  readonly reference?: string;
}

/** The decision of a person on the criticality of a service. */
export interface CriticalityDecision {
  /** The level. */
  readonly level: CriticalityLevel;
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
}

/** A change that asks for a new assessment of a service. */
export interface ServiceChange {
  /** The subject of the change. */
  readonly kind: 'owner' | 'place' | 'subprocessor' | 'other';
  /** The day of the change. */
  readonly on: CalendarDate;
  /** The change in one line. */
  readonly summary?: string;
}

/** The preparation of leaving a service, and the steps taken (A.5.23). */
export interface ServiceExit {
  /** Where the plan is found; there is none yet when absent. */
  readonly plan?: string;
  /** The time that leaving takes; not yet known when absent. */
  readonly needs?: Period;
  /** How the data is returned; not yet settled when absent. */
  readonly dataReturn?: string;
  /** How its deletion is proved; not yet settled when absent. */
  readonly deletionProof?: string;
  /** How the access of the supplier is revoked; not yet settled when absent. */
  readonly accessRevocation?: string;
  /** The day on which the data came back; not yet when absent. */
  readonly dataReturnedOn?: CalendarDate;
  /** The day on which its deletion was proved; not yet when absent. */
  readonly deletionProvedOn?: CalendarDate;
  /** The day on which the access of the supplier was revoked; not yet when absent. */
  readonly accessRevokedOn?: CalendarDate;
}

/** An exception by which a service need not pass a rule of its verdict. */
export interface ServiceWaiver {
  /** The rule. */
  readonly rule: VerdictRule;
  /** The exception, with its approval and its end. */
  readonly exception: RecordId;
}

/** The further facts of an ICT service that the register of information asks for (DORA art. 28(3)). */
export interface IctService {
  /** The type of ICT service; not yet known when absent. */
  readonly type?: IctServiceType;
  /** The function that it supports; not yet known when absent. */
  readonly function?: string;
  /** Whether the function is critical or important; not yet known when absent. */
  readonly supportsCriticalFunction?: boolean;
  /** The country from which the service is provided; not yet known when absent. */
  readonly provisionCountry?: string;
  /** The sensitiveness of the data; not yet known when absent. */
  readonly sensitiveness?: 'low' | 'medium' | 'high';
  /** The reliance on the service; not yet known when absent. */
  readonly reliance?: 'not-significant' | 'low' | 'material' | 'full';
  /** How easily it can be replaced; not yet known when absent. */
  readonly substitutability?: 'not-substitutable' | 'highly-complex' | 'medium' | 'easy';
  /** The reason where it cannot be replaced or only with difficulty; not yet stated when absent. */
  readonly substitutabilityReason?: string;
  /** Whether the service can be taken back into the organization; not yet known when absent. */
  readonly reintegration?: 'easy' | 'difficult' | 'highly-complex';
  /** The impact of its end; not yet assessed when absent. */
  readonly impact?: 'low' | 'medium' | 'high';
  /** The alternatives that are known: empty where there are none, not yet assessed when absent. */
  readonly alternatives?: readonly string[];
  /** The day of the last audit of the supplier; never audited, or not known, when absent. */
  readonly lastAuditOn?: CalendarDate;
}

/** A service of a supplier (A.5.19 to A.5.23): the unit that is assessed, contracted and reviewed. */
export interface SupplierService {
  /** The id of the service. */
  readonly id: RecordId;
  /** The supplier that provides it. */
  readonly supplier: RecordId;
  /** The name of the service. */
  readonly name: string;
  /** The person or role that answers for it; not yet named when absent. */
  readonly owner?: string;
  /** The purpose; not yet stated when absent. */
  readonly purpose?: string;
  /** The role of the supplier for personal data; not yet known when absent. */
  readonly dataRole?: SupplierDataRole;
  /** The sets of data that it handles; not yet known when absent. */
  readonly dataSets?: readonly RecordId[];
  /** The places of its activities; not yet known when absent. */
  readonly regions?: ServiceRegions;
  /** The mechanisms of its transfers of personal data; none when absent. */
  readonly transfers?: readonly ServiceTransfer[];
  /** Whether it is in use. */
  readonly use: ServiceUse;
  /** The service for which this one is a subcontractor, through which it is assessed and contracted; used directly when absent. */
  readonly parent?: RecordId;
  /** The answers to the factors of criticality by factor; a factor without an answer is not yet known. */
  readonly factors?: Readonly<Record<string, CriticalityLevel>>;
  /** The criticality that people decided; only the factors decide when absent. */
  readonly criticality?: CriticalityDecision;
  /** The assessments held; none when absent. */
  readonly reviews?: readonly Review[];
  /** The changes that ask for a new assessment; none when absent. */
  readonly changes?: readonly ServiceChange[];
  /** The exceptions from rules of its verdict; none when absent. */
  readonly waivers?: readonly ServiceWaiver[];
  /** The preparation of leaving it; not yet prepared when absent. */
  readonly exit?: ServiceExit;
  /** The facts for the register of information; no ICT service of a financial entity when absent. */
  readonly ict?: IctService;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ServiceUseSchema: UnionSchema<ServiceUse> = union('status', [
  record<InUse>({ status: word('in-use'), since: CalendarDateSchema }),
  record<ConditionalUse>({
    status: word('conditional'),
    since: CalendarDateSchema,
    feature: TextSchema,
    enabled: optional(z.boolean()),
  }),
  record<PlannedUse>({ status: word('planned'), from: optional(CalendarDateSchema) }),
  record<EndedUse>({ status: word('ended'), endedOn: CalendarDateSchema }),
]);

const ServiceTransferSchema: RecordSchema<ServiceTransfer> = record<ServiceTransfer>(
  {
    region: TextSchema,
    mechanism: words([
      'adequacy',
      'standard-clauses',
      'binding-corporate-rules',
      'code-of-conduct',
      'certification',
      'derogation',
    ]),
    validFrom: optional(CalendarDateSchema),
    validUntil: optional(CalendarDateSchema),
    reference: optional(TextSchema),
  },
  (refuse) => [
    refuse('service-transfer-ends-before-start', {
      of: ['validUntil', 'validFrom'],
      message: 'The mechanism holds until {validUntil}, before it begins on {validFrom}.',
      when: ({ validUntil, validFrom }) => validUntil < validFrom,
    }),
  ],
);

const ServiceExitSchema: RecordSchema<ServiceExit> = record<ServiceExit>({
  plan: optional(TextSchema),
  needs: optional(PeriodSchema),
  dataReturn: optional(TextSchema),
  deletionProof: optional(TextSchema),
  accessRevocation: optional(TextSchema),
  dataReturnedOn: optional(CalendarDateSchema),
  deletionProvedOn: optional(CalendarDateSchema),
  accessRevokedOn: optional(CalendarDateSchema),
});

const IctServiceSchema: RecordSchema<IctService> = record<IctService>({
  type: optional(words(ictServiceTypes, 'a type of ICT service')),
  function: optional(TextSchema),
  supportsCriticalFunction: optional(z.boolean()),
  provisionCountry: optional(TextSchema),
  sensitiveness: optional(words(['low', 'medium', 'high'])),
  reliance: optional(words(['not-significant', 'low', 'material', 'full'])),
  substitutability: optional(words(['not-substitutable', 'highly-complex', 'medium', 'easy'])),
  substitutabilityReason: optional(TextSchema),
  reintegration: optional(words(['easy', 'difficult', 'highly-complex'])),
  impact: optional(words(['low', 'medium', 'high'])),
  alternatives: optional(list(TextSchema)),
  lastAuditOn: optional(CalendarDateSchema),
});

/**
 * Schema of `SupplierService`. It refuses a mechanism of transfer that ends before it begins (`service-transfer-ends-before-start`). It accepts
 * codes of regions as they were entered; `checkSuppliers` finds the wrong ones.
 *
 * @example
 * ```ts
 * import { SupplierServiceSchema } from 'isms-kit/suppliers';
 *
 * const service = { id: 'SRV-1', supplier: 'SUP-1', name: 'Hosting', use: { status: 'in-use', since: '2024-01-01' } };
 * SupplierServiceSchema.safeParse(service).success; // => true
 * SupplierServiceSchema.safeParse({ ...service, use: { status: 'in-use' } }).success; // => false
 * ```
 */
export const SupplierServiceSchema: RecordSchema<SupplierService> = record<SupplierService>({
  id: RecordIdSchema,
  supplier: referenceTo('supplier'),
  name: TextSchema,
  owner: optional(TextSchema),
  purpose: optional(TextSchema),
  dataRole: optional(words(supplierDataRoles)),
  dataSets: optional(list(referenceTo('data-set'))),
  regions: optional(
    record<ServiceRegions>({
      storage: optional(list(TextSchema)),
      processing: optional(list(TextSchema)),
      support: optional(list(TextSchema)),
    }),
  ),
  transfers: optional(list(ServiceTransferSchema)),
  use: ServiceUseSchema,
  parent: optional(referenceTo('supplier-service')),
  factors: optional(map(TextSchema, words(criticalityLevels))),
  criticality: optional(
    record<CriticalityDecision>({
      level: words(criticalityLevels),
      by: TextSchema,
      on: CalendarDateSchema,
      reason: optional(TextSchema),
    }),
  ),
  reviews: optional(list(ReviewSchema)),
  changes: optional(
    list(
      record<ServiceChange>({
        kind: words(['owner', 'place', 'subprocessor', 'other']),
        on: CalendarDateSchema,
        summary: optional(TextSchema),
      }),
    ),
  ),
  waivers: optional(list(record<ServiceWaiver>({ rule: words(verdictRules), exception: referenceTo('exception') }))),
  exit: optional(ServiceExitSchema),
  ict: optional(IctServiceSchema),
  custom: optional(CustomFieldsSchema),
});
