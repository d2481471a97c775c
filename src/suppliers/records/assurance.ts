import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  type Refuse,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** Whether an assurance covers a service. */
export interface ServiceCoverage {
  /** The service. */
  readonly service: RecordId;
  /** The answer; a service that is not listed is unknown, too. */
  readonly answer: 'yes' | 'no' | 'unknown';
}

/** The fields of every assurance. */
export interface AssuranceFields {
  /** The id of the assurance. */
  readonly id: RecordId;
  /** The supplier that gives it. */
  readonly supplier: RecordId;
  /** The services that it covers or not; unknown for every service when absent. */
  readonly coversService?: readonly ServiceCoverage[];
  /** The day on which the organization assessed it; not yet assessed, so that it proves nothing, when absent. */
  readonly assessedOn?: CalendarDate;
  /** Where it is found; not yet stated when absent. */
  readonly reference?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A certificate of ISO/IEC 27001. */
export interface IsoCertificate extends AssuranceFields {
  /** A certificate. */
  readonly kind: 'iso-27001';
  /** The edition of the standard; not yet known when absent. */
  readonly edition?: '2013' | '2022';
  /** Whether an accredited body issued it; not yet known when absent. */
  readonly accredited?: boolean;
  /** The scope that it states; not yet known when absent. */
  readonly scope?: string;
  /** The first day on which it is valid; not yet known when absent. */
  readonly issuedOn?: CalendarDate;
  /** The last day on which it is valid, inclusive. */
  readonly validUntil: CalendarDate;
}

/** A SOC 2 report of type 1: it proves one day. */
export interface Soc2Type1Report extends AssuranceFields {
  /** A report on one day. */
  readonly kind: 'soc-2-type-1';
  /** The day that it proves. */
  readonly on: CalendarDate;
}

/** A SOC 2 report of type 2: it proves a period and has no expiry. */
export interface Soc2Type2Report extends AssuranceFields {
  /** A report on a period. */
  readonly kind: 'soc-2-type-2';
  /** The first day of the period. */
  readonly from: CalendarDate;
  /** The last day of the period, inclusive. */
  readonly through: CalendarDate;
  /** The exceptions that the auditor noted: empty where there are none, not yet known when absent. */
  readonly exceptions?: readonly string[];
}

/** A letter by which the supplier covers a short gap after the period of a report. */
export interface BridgeLetter extends AssuranceFields {
  /** A bridge letter. */
  readonly kind: 'bridge-letter';
  /** The report after which it covers the gap. */
  readonly report: RecordId;
  /** The last day that it covers, inclusive. */
  readonly through: CalendarDate;
}

/** A test of the service, such as a penetration test. */
export interface SecurityTest extends AssuranceFields {
  /** A test. */
  readonly kind: 'test';
  /** The day on which it ended. */
  readonly on: CalendarDate;
  /** The person or company that tested; not yet known when absent. */
  readonly by?: string;
}

/** The answers of the supplier to a questionnaire. */
export interface SecurityQuestionnaire extends AssuranceFields {
  /** A questionnaire. */
  readonly kind: 'questionnaire';
  /** The day of the answers. */
  readonly answeredOn: CalendarDate;
  /** The controls by which the organization makes up for a missing certificate; none when absent. */
  readonly compensatingControls?: readonly string[];
}

/** Any other assurance. It satisfies no rule. */
export interface OtherAssurance extends AssuranceFields {
  /** Another assurance. */
  readonly kind: 'other';
  /** The title. */
  readonly title: string;
  /** The last day on which it is valid, inclusive; without an end when absent. */
  readonly validUntil?: CalendarDate;
}

/** Proof of the information security of a supplier (A.5.19, A.5.22), distinguished by its kind. */
export type Assurance =
  | IsoCertificate
  | Soc2Type1Report
  | Soc2Type2Report
  | BridgeLetter
  | SecurityTest
  | SecurityQuestionnaire
  | OtherAssurance;

const fields = {
  id: RecordIdSchema,
  supplier: referenceTo('supplier'),
  coversService: optional(
    list(
      record<ServiceCoverage>({
        service: referenceTo('supplier-service'),
        answer: words(['yes', 'no', 'unknown']),
      }),
    ),
  ),
  assessedOn: optional(CalendarDateSchema),
  reference: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
};

const repeatedCoverage = <T extends AssuranceFields>(refuse: Refuse<T>) =>
  (refuse as unknown as Refuse<AssuranceFields>)('assurance-coverage-repeated', {
    of: ['coversService'],
    message: 'The service "{service}" has an answer above.',
    each: ({ coversService = [] }) => {
      const seen = new Set<string>();
      return coversService.flatMap(({ service }, index) => {
        if (seen.has(service)) return [{ path: ['coversService', index, 'service'], values: { service } }];
        seen.add(service);
        return [];
      });
    },
  });

const IsoCertificateSchema: RecordSchema<IsoCertificate> = record<IsoCertificate>(
  {
    ...fields,
    kind: word('iso-27001'),
    edition: optional(words(['2013', '2022'])),
    accredited: optional(z.boolean()),
    scope: optional(TextSchema),
    issuedOn: optional(CalendarDateSchema),
    validUntil: CalendarDateSchema,
  },
  (refuse) => [
    repeatedCoverage(refuse),
    refuse('assurance-ends-before-start', {
      of: ['validUntil', 'issuedOn'],
      message: 'The certificate is valid until {validUntil}, before it was issued on {issuedOn}.',
      when: ({ validUntil, issuedOn }) => validUntil < issuedOn,
    }),
  ],
);

const Soc2Type2ReportSchema: RecordSchema<Soc2Type2Report> = record<Soc2Type2Report>(
  {
    ...fields,
    kind: word('soc-2-type-2'),
    from: CalendarDateSchema,
    through: CalendarDateSchema,
    exceptions: optional(list(TextSchema)),
  },
  (refuse) => [
    repeatedCoverage(refuse),
    refuse('report-ends-before-start', {
      of: ['through', 'from'],
      message: 'The period of the report ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);

/**
 * Schema of `Assurance`. It refuses an end before the start (`assurance-ends-before-start`, `report-ends-before-start`) and two answers about
 * one service (`assurance-coverage-repeated`).
 *
 * @example
 * ```ts
 * import { AssuranceSchema } from 'isms-kit/suppliers';
 *
 * const report = { id: 'ASR-1', supplier: 'SUP-1', kind: 'soc-2-type-2', from: '2025-07-01', through: '2026-06-30' };
 * AssuranceSchema.safeParse(report).success; // => true
 * AssuranceSchema.safeParse({ ...report, through: '2025-06-30' }).success; // => false
 * ```
 */
export const AssuranceSchema: UnionSchema<Assurance> = union('kind', [
  IsoCertificateSchema,
  record<Soc2Type1Report>({ ...fields, kind: word('soc-2-type-1'), on: CalendarDateSchema }, (refuse) => [
    repeatedCoverage(refuse),
  ]),
  Soc2Type2ReportSchema,
  record<BridgeLetter>(
    { ...fields, kind: word('bridge-letter'), report: referenceTo('assurance'), through: CalendarDateSchema },
    (refuse) => [repeatedCoverage(refuse)],
  ),
  record<SecurityTest>(
    { ...fields, kind: word('test'), on: CalendarDateSchema, by: optional(TextSchema) },
    (refuse) => [repeatedCoverage(refuse)],
  ),
  record<SecurityQuestionnaire>(
    {
      ...fields,
      kind: word('questionnaire'),
      answeredOn: CalendarDateSchema,
      compensatingControls: optional(list(TextSchema)),
    },
    (refuse) => [repeatedCoverage(refuse)],
  ),
  record<OtherAssurance>(
    { ...fields, kind: word('other'), title: TextSchema, validUntil: optional(CalendarDateSchema) },
    (refuse) => [repeatedCoverage(refuse)],
  ),
]);
