import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type TransferDerogation, transferDerogations } from './privacy-words.ts';

/** The time in which a mechanism holds. */
export interface MechanismValidity {
  /** The first day on which it holds; without a beginning of its own when absent. */
  readonly validFrom?: CalendarDate;
  /** The last day on which it holds, inclusive; without an end when absent. */
  readonly validUntil?: CalendarDate;
}

/** An adequacy decision of the Commission (GDPR art. 45). */
export interface AdequacyMechanism extends MechanismValidity {
  /** An adequacy decision. */
  readonly kind: 'adequacy';
}

/** An adequacy decision for the listed participants of a framework, such as that between the European Union and the United States. */
export interface FrameworkMechanism extends MechanismValidity {
  /** A framework with a list of participants. */
  readonly kind: 'framework';
  /** The participant, as the list names it. */
  readonly participant: string;
  /** Whether its listing covers data of employees; not yet known when absent. */
  readonly coversStaffData?: boolean;
}

/** Standard clauses of the Commission (GDPR art. 46(2)(c)). */
export interface ClausesMechanism extends MechanismValidity {
  /** Standard clauses. */
  readonly kind: 'standard-clauses';
  /** The module for the roles of the two sides; not yet known when absent. */
  readonly module?:
    'controller-to-controller' | 'controller-to-processor' | 'processor-to-processor' | 'processor-to-controller';
  /** Where the law and practice of the country are assessed; not yet assessed when absent. */
  readonly assessment?: string;
}

/** Another appropriate safeguard: binding corporate rules, a code of conduct or a certification (GDPR art. 46(2)(b), (e), (f)). */
export interface SafeguardMechanism extends MechanismValidity {
  /** The safeguard. */
  readonly kind: 'binding-corporate-rules' | 'code-of-conduct' | 'certification';
  /** Where the law and practice of the country are assessed; not yet assessed when absent. */
  readonly assessment?: string;
}

/** A derogation for a single case (GDPR art. 49); never for a regular flow. */
export interface DerogationMechanism extends MechanismValidity {
  /** A derogation. */
  readonly kind: 'derogation';
  /** The ground. */
  readonly ground: TransferDerogation;
  /** The suitable safeguards, which `compelling-interests` needs; not yet stated when absent. */
  readonly safeguards?: string;
}

/** The mechanism that makes a transfer lawful. */
export type TransferMechanism =
  AdequacyMechanism | FrameworkMechanism | ClausesMechanism | SafeguardMechanism | DerogationMechanism;

/** A transfer of personal data to a third country (GDPR art. 44 to 49). Access from there is a transfer, too. */
export interface Transfer {
  /** The id of the transfer. */
  readonly id: RecordId;
  /** The recipient. */
  readonly importer: string;
  /** The country by its code in ISO 3166-1. */
  readonly country: string;
  /** The service of a supplier by which it happens; by none, or by any of those of the activity, when absent. */
  readonly service?: RecordId;
  /** Whether it is a regular flow; not yet known when absent, and judged as regular then. */
  readonly regular?: boolean;
  /** Whether data of employees is in it; not yet known when absent, and judged as if it were. */
  readonly staffData?: boolean;
  /** The mechanism; none, or not yet known, when absent. */
  readonly mechanism?: TransferMechanism;
  /** The first day; since a day that is not known when absent. */
  readonly startsOn?: CalendarDate;
  /** The last day; without an end when absent. */
  readonly endsOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const validity = { validFrom: optional(CalendarDateSchema), validUntil: optional(CalendarDateSchema) };

const TransferMechanismSchema: UnionSchema<TransferMechanism> = union('kind', [
  record<AdequacyMechanism>({ kind: word('adequacy'), ...validity }),
  record<FrameworkMechanism>({
    kind: word('framework'),
    ...validity,
    participant: TextSchema,
    coversStaffData: optional(z.boolean()),
  }),
  record<ClausesMechanism>({
    kind: word('standard-clauses'),
    ...validity,
    module: optional(
      words([
        'controller-to-controller',
        'controller-to-processor',
        'processor-to-processor',
        'processor-to-controller',
      ]),
    ),
    assessment: optional(TextSchema),
  }),
  record<SafeguardMechanism>({
    kind: words(['binding-corporate-rules', 'code-of-conduct', 'certification']),
    ...validity,
    assessment: optional(TextSchema),
  }),
  record<DerogationMechanism>({
    kind: word('derogation'),
    ...validity,
    ground: words(transferDerogations),
    safeguards: optional(TextSchema),
  }),
]);

/**
 * Schema of `Transfer`. It refuses an end before the start (`transfer-ends-before-start`) and a mechanism that ends before it begins
 * (`transfer-mechanism-ends-before-start`). It accepts codes of countries as they were entered; `checkPrivacy` finds the wrong ones.
 *
 * @example
 * ```ts
 * import { TransferSchema } from 'isms-kit/privacy';
 *
 * const transfer = { id: 'TRA-1', importer: 'Mail Inc.', country: 'US' };
 * TransferSchema.safeParse({ ...transfer, mechanism: { kind: 'framework', participant: 'Mail Inc.' } }).success; // => true
 * TransferSchema.safeParse({ ...transfer, mechanism: { kind: 'framework' } }).success; // => false
 * ```
 */
export const TransferSchema: RecordSchema<Transfer> = record<Transfer>(
  {
    id: RecordIdSchema,
    importer: TextSchema,
    country: TextSchema,
    service: optional(referenceTo('supplier-service')),
    regular: optional(z.boolean()),
    staffData: optional(z.boolean()),
    mechanism: optional(TransferMechanismSchema),
    startsOn: optional(CalendarDateSchema),
    endsOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('transfer-ends-before-start', {
      of: ['endsOn', 'startsOn'],
      message: 'The transfer ends on {endsOn}, before it starts on {startsOn}.',
      when: ({ endsOn, startsOn }) => endsOn < startsOn,
    }),
    refuse('transfer-mechanism-ends-before-start', {
      of: ['mechanism'],
      message: 'The mechanism of the transfer holds until {validUntil}, before it begins on {validFrom}.',
      each: ({ mechanism: { validFrom, validUntil } = {} as MechanismValidity }) =>
        validFrom === undefined || validUntil === undefined || validUntil >= validFrom
          ? []
          : [{ path: ['mechanism', 'validUntil'], values: { validUntil, validFrom } }],
    }),
  ],
);
