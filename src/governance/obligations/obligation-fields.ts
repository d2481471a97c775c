import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';

/** An evaluation whether an obligation is met (A.5.31, A.5.36). */
export interface ObligationEvaluation {
  /** The day of the evaluation. */
  readonly on: CalendarDate;
  /** The person or role that evaluated. */
  readonly by?: string;
  /** The result. */
  readonly result: 'met' | 'partly' | 'not-met';
  /** The shortfall, or the way in which it is met. */
  readonly note?: string;
  /** Evidence of the result. */
  readonly evidence?: readonly Evidence[];
}

/** The fields that every kind of obligation has. */
export interface ObligationFields {
  /** The id of the obligation. */
  readonly id: RecordId;
  /** The duty in a few words. */
  readonly title: string;
  /** The place where it is written: the law with its article, or the contract with its section. */
  readonly source: string;
  /** The article or section, where `source` names the law or contract as a whole. */
  readonly article?: string;
  /** The fact about the organization for which it applies. */
  readonly appliesBecause?: string;
  /** The first day on which it is in force; always so far when absent. */
  readonly validFrom?: CalendarDate;
  /** The last day on which it is in force, inclusive; without an end when absent. */
  readonly validTo?: CalendarDate;
  /** The controls that meet it; empty until they are known. */
  readonly controls: readonly StatementControlId[];
  /** The documents that meet it. */
  readonly documents?: readonly RecordId[];
  /** The person or role that watches over it. */
  readonly owner?: string;
  /** The evaluations whether it is met, in any order; none when absent. */
  readonly evaluations?: readonly ObligationEvaluation[];
  /** The day of its last review. */
  readonly reviewedOn?: CalendarDate;
  /** The plan of its reviews; none is planned when absent. */
  readonly review?: Cadence;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ObligationEvaluationSchema: RecordSchema<ObligationEvaluation> = record<ObligationEvaluation>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  result: words(['met', 'partly', 'not-met']),
  note: optional(TextSchema),
  evidence: optional(list(EvidenceSchema)),
});

/**
 * The schemas of `ObligationFields`.
 *
 * @internal
 */
export const obligationFields = {
  id: RecordIdSchema,
  title: TextSchema,
  source: TextSchema,
  article: optional(TextSchema),
  appliesBecause: optional(TextSchema),
  validFrom: optional(CalendarDateSchema),
  validTo: optional(CalendarDateSchema),
  controls: list(StatementControlIdSchema),
  documents: optional(list(referenceTo('controlled-document'))),
  owner: optional(TextSchema),
  evaluations: optional(list(ObligationEvaluationSchema)),
  reviewedOn: optional(CalendarDateSchema),
  review: optional(CadenceSchema),
  custom: optional(CustomFieldsSchema),
};

/**
 * The rules of every obligation: it does not end before it begins (`obligation-ends-before-start`).
 *
 * @internal
 */
export function obligationRules(
  refuse: Refuse<Pick<ObligationFields, 'validFrom' | 'validTo'>>,
): readonly RecordRule[] {
  return [
    refuse('obligation-ends-before-start', {
      of: ['validTo', 'validFrom'],
      message: 'The obligation is in force through {validTo}, before it begins on {validFrom}.',
      when: ({ validTo, validFrom }) => validTo < validFrom,
    }),
  ];
}
