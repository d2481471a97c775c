import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  type FieldSchema,
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, textForm, TextSchema } from '../../core/records/text.ts';
import { type ProcessingClause, processingClauses } from './processing-clauses.ts';
import { currencyForm, type SupplierAgreementKind, supplierAgreementKinds } from './service-words.ts';
import * as z from 'zod';

/** A term that ends on a day without anybody's act. */
export interface FixedTerm {
  /** A fixed term. */
  readonly kind: 'fixed';
  /** The last day, inclusive. */
  readonly endsOn: CalendarDate;
}

/** A term that goes on for another period unless notice is given. */
export interface RenewingTerm {
  /** A term with tacit renewal. */
  readonly kind: 'renewing';
  /** The last day of the first term, inclusive. */
  readonly firstEndsOn: CalendarDate;
  /** The period of each renewal, counted from the end of the first term. */
  readonly every: Period;
}

/** A term without an end of its own. */
export interface OpenEndedTerm {
  /** A term without an end. */
  readonly kind: 'open-ended';
  /** The days on which it can end; any day when absent. */
  readonly endsOnly?: 'any-day' | 'month-end' | 'quarter-end' | 'year-end';
}

/** The duration of an agreement. */
export type AgreementTerm = FixedTerm | RenewingTerm | OpenEndedTerm;

/** The periods of notice, counted back from the end. */
export interface NoticePeriods {
  /** The period that the organization must keep; not yet known when absent. */
  readonly organization?: Period;
  /** The period that the supplier must keep; not yet known when absent. */
  readonly supplier?: Period;
}

/** The notice by which an agreement ends. */
export interface AgreementNotice {
  /** The party that gave it. */
  readonly by: 'organization' | 'supplier';
  /** The day on which it arrived. */
  readonly givenOn: CalendarDate;
  /** The last day of the agreement, inclusive. */
  readonly endsOn: CalendarDate;
}

/** The decision to let an agreement go on at the end of a term, or not. */
export interface RenewalDecision {
  /** The end of the term that it is about. */
  readonly endsOn: CalendarDate;
  /** The decision. */
  readonly choice: 'renew' | 'end';
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CalendarDate;
}

/** The answer whether a processing agreement settles a point. */
export interface ClauseAnswer {
  /** The point. */
  readonly clause: ProcessingClause;
  /** Whether the agreement settles it. */
  readonly answer: 'yes' | 'no';
  /** The section; not yet stated when absent. */
  readonly section?: string;
}

/** The rules of a processing agreement on further processors (GDPR art. 28(2)). */
export interface SubprocessorRules {
  /** Whether each one needs an authorization of its own, or a notice and time to object suffice. */
  readonly authorization: 'specific' | 'general';
  /** The suppliers that are authorized. */
  readonly authorized: readonly RecordId[];
  /** The time to object after a notice has arrived; not yet known when absent. */
  readonly objectionPeriod?: Period;
}

/** A sum of money a year. */
export interface AnnualCost {
  /** The amount. */
  readonly amount: number;
  /** The currency by its code of three letters in ISO 4217. */
  readonly currency: string;
}

/** The further facts of a contractual arrangement that the register of information asks for (DORA art. 28(3)). */
export interface ContractualArrangement {
  /** The reference number of the arrangement; not yet known when absent. */
  readonly number?: string;
  /** The type; not yet known when absent. */
  readonly type?: 'standalone' | 'overarching' | 'subsequent';
  /** The agreement under which a subsequent one was made; not yet known when absent. */
  readonly overarching?: RecordId;
  /** The cost a year; not yet known when absent. */
  readonly annualCost?: AnnualCost;
  /** The LEIs of the entities that use the services; not yet known when absent. */
  readonly users?: readonly string[];
  /** The country whose law governs it; not yet known when absent. */
  readonly governingLaw?: string;
  /** The reason of its end; not ended, or not yet known, when absent. */
  readonly endingReason?: 'expired' | 'organization' | 'supplier' | 'authority' | 'other';
}

/** An agreement with a supplier (A.5.20). */
export interface SupplierAgreement {
  /** The id of the agreement. */
  readonly id: RecordId;
  /** The supplier. */
  readonly supplier: RecordId;
  /** The services that it governs; those of the supplier that it does not list are not governed by it. */
  readonly services: readonly RecordId[];
  /** The kind of agreement. */
  readonly kind: SupplierAgreementKind;
  /** The day on which the last party signed; not yet signed when absent. */
  readonly signedOn?: CalendarDate;
  /** The first day on which it holds. */
  readonly startsOn: CalendarDate;
  /** Its duration. */
  readonly term: AgreementTerm;
  /** The periods of notice; not yet known when absent. */
  readonly noticePeriods?: NoticePeriods;
  /** The notice by which it ends; not given when absent. */
  readonly notice?: AgreementNotice;
  /** The decision at the end of a term; not yet decided when absent. */
  readonly decision?: RenewalDecision;
  /** The points of a processing agreement that are answered; a point without an answer is not yet known. */
  readonly clauses?: readonly ClauseAnswer[];
  /** The rules of a processing agreement on further processors; not yet known when absent. */
  readonly subprocessors?: SubprocessorRules;
  /** The facts for the register of information; no arrangement of a financial entity when absent. */
  readonly arrangement?: ContractualArrangement;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const AgreementTermSchema: UnionSchema<AgreementTerm> = union('kind', [
  record<FixedTerm>({ kind: word('fixed'), endsOn: CalendarDateSchema }),
  record<RenewingTerm>({ kind: word('renewing'), firstEndsOn: CalendarDateSchema, every: PeriodSchema }),
  record<OpenEndedTerm>({
    kind: word('open-ended'),
    endsOnly: optional(words(['any-day', 'month-end', 'quarter-end', 'year-end'])),
  }),
]);

const AgreementNoticeSchema: RecordSchema<AgreementNotice> = record<AgreementNotice>(
  { by: words(['organization', 'supplier']), givenOn: CalendarDateSchema, endsOn: CalendarDateSchema },
  (refuse) => [
    refuse('supplier-agreement-ends-before-notice', {
      of: ['endsOn', 'givenOn'],
      message: 'The agreement ends on {endsOn}, before the notice of {givenOn}.',
      when: ({ endsOn, givenOn }) => endsOn < givenOn,
    }),
  ],
);

const CurrencySchema: FieldSchema<string> = /* @__PURE__ */ textForm({
  place: 'currency',
  messages: { 'currency-malformed': 'The currency "{currency}" is no code of three capital letters, such as EUR.' },
  problemOf: (text) => (currencyForm.test(text) ? undefined : 'currency-malformed'),
  jsonSchema: { pattern: currencyForm.source },
});

const ContractualArrangementSchema: RecordSchema<ContractualArrangement> = record<ContractualArrangement>({
  number: optional(TextSchema),
  type: optional(words(['standalone', 'overarching', 'subsequent'])),
  overarching: optional(referenceTo('supplier-agreement')),
  annualCost: optional(record<AnnualCost>({ amount: z.number().min(0), currency: CurrencySchema })),
  users: optional(list(TextSchema)),
  governingLaw: optional(TextSchema),
  endingReason: optional(words(['expired', 'organization', 'supplier', 'authority', 'other'])),
});

/**
 * Schema of `SupplierAgreement`. It refuses an end before the start (`supplier-agreement-ends-before-start`,
 * `supplier-agreement-notice-ends-before-start`) or before the notice (`supplier-agreement-ends-before-notice`), two answers about one point
 * (`supplier-agreement-clause-repeated`) and a currency that is no code of three letters (`currency-malformed`).
 *
 * @example
 * ```ts
 * import { SupplierAgreementSchema } from 'isms-kit/suppliers';
 *
 * const agreement = {
 *   id: 'SAG-1',
 *   supplier: 'SUP-1',
 *   services: ['SRV-1'],
 *   kind: 'master',
 *   signedOn: '2024-03-20',
 *   startsOn: '2024-04-01',
 *   term: { kind: 'renewing', firstEndsOn: '2025-03-31', every: 'P1Y' },
 *   noticePeriods: { organization: 'P3M' },
 * };
 * SupplierAgreementSchema.safeParse(agreement).success; // => true
 * SupplierAgreementSchema.safeParse({ ...agreement, term: { kind: 'fixed', endsOn: '2024-03-31' } }).success; // => false
 * ```
 */
export const SupplierAgreementSchema: RecordSchema<SupplierAgreement> = record<SupplierAgreement>(
  {
    id: RecordIdSchema,
    supplier: referenceTo('supplier'),
    services: list(referenceTo('supplier-service')),
    kind: words(supplierAgreementKinds),
    signedOn: optional(CalendarDateSchema),
    startsOn: CalendarDateSchema,
    term: AgreementTermSchema,
    noticePeriods: optional(
      record<NoticePeriods>({ organization: optional(PeriodSchema), supplier: optional(PeriodSchema) }),
    ),
    notice: optional(AgreementNoticeSchema),
    decision: optional(
      record<RenewalDecision>({
        endsOn: CalendarDateSchema,
        choice: words(['renew', 'end']),
        by: TextSchema,
        on: CalendarDateSchema,
      }),
    ),
    clauses: optional(
      list(
        record<ClauseAnswer>({
          clause: words(
            processingClauses.map(({ id }) => id),
            'a point of a processing agreement',
          ),
          answer: words(['yes', 'no']),
          section: optional(TextSchema),
        }),
      ),
    ),
    subprocessors: optional(
      record<SubprocessorRules>({
        authorization: words(['specific', 'general']),
        authorized: list(referenceTo('supplier')),
        objectionPeriod: optional(PeriodSchema),
      }),
    ),
    arrangement: optional(ContractualArrangementSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('supplier-agreement-notice-ends-before-start', {
      of: ['notice', 'startsOn'],
      message: 'The notice ends the agreement on {endsOn}, before it begins on {startsOn}.',
      each: ({ notice, startsOn }) => {
        if (notice === undefined) return [];
        const { endsOn } = notice;
        return endsOn < startsOn ? [{ path: ['notice', 'endsOn'], values: { endsOn, startsOn } }] : [];
      },
    }),
    refuse('supplier-agreement-ends-before-start', {
      of: ['term', 'startsOn'],
      message: 'The term ends on {endsOn}, before the agreement begins on {startsOn}.',
      each: ({ term, startsOn }) => {
        if (term.kind === 'open-ended') return [];
        const [field, endsOn] =
          term.kind === 'fixed' ? (['endsOn', term.endsOn] as const) : (['firstEndsOn', term.firstEndsOn] as const);
        return endsOn < startsOn ? [{ path: ['term', field], values: { endsOn, startsOn } }] : [];
      },
    }),
    refuse('supplier-agreement-clause-repeated', {
      of: ['clauses'],
      message: 'The point {clause} has an answer above.',
      each: ({ clauses = [] }) => {
        const seen = new Set<string>();
        return clauses.flatMap(({ clause }, index) => {
          if (seen.has(clause)) return [{ path: ['clauses', index, 'clause'], values: { clause } }];
          seen.add(clause);
          return [];
        });
      },
    }),
  ],
);
