import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import {
  type PastRiskAnalysis,
  PastRiskAnalysisSchema,
  type RiskAnalysis,
  RiskAnalysisSchema,
} from '../analysis/risk-analysis.ts';
import { type Treatment, TreatmentSchema } from '../treatment/treatment.ts';

/** The properties that a risk can take from information: the three of the catalogue and those that ISO/IEC 27000 names beside them. */
export const riskProperties = [
  'confidentiality',
  'integrity',
  'availability',
  'authenticity',
  'accountability',
  'non-repudiation',
  'reliability',
] as const;

/** A property of information that may be lost. */
export type RiskProperty = (typeof riskProperties)[number];

/** The end of a risk (8.2): its asset is gone, it is another risk under a second id, or it never was one. */
export interface RiskClosure {
  /** The day from which it is no risk any more. */
  readonly on: CalendarDate;
  /** The reason. */
  readonly reason: string;
}

/** Schema of `RiskClosure`. */
export const RiskClosureSchema: RecordSchema<RiskClosure> = record<RiskClosure>({
  on: CalendarDateSchema,
  reason: TextSchema,
});

/** A risk of the register (6.1.2 c, 8.2). An absent stage is not assessed; a risk without any stage is identified only. */
export interface Risk {
  /** The id, unique within the register. */
  readonly id: RecordId;
  /** The event, in one line. */
  readonly title: string;
  /** The event, its causes and its consequences. */
  readonly description?: string;
  /** The risk owner, who is accountable and may decide (6.1.2 c 2). */
  readonly owner: string;
  /** The ids of the assets concerned. */
  readonly assets: readonly RecordId[];
  /** The unit of the organization to which the risk belongs; a unit may have limits of acceptance of its own. */
  readonly unit?: RecordId;
  /** The properties that would be lost: confidentiality, integrity, availability, and others such as authenticity. */
  readonly properties: readonly RiskProperty[];
  /** The ids of the threats from which it comes. */
  readonly threats?: readonly RecordId[];
  /** The topic under which the register groups it. */
  readonly theme?: string;
  /** The occasion of its identification, such as an incident or a supplier review. */
  readonly source?: string;
  /** The controls in place today, which make the current risk lower than the inherent one. */
  readonly existingControls?: readonly StatementControlId[];
  /** The risk without any control. */
  readonly inherent?: RiskAnalysis;
  /** The risk of today. */
  readonly current?: RiskAnalysis;
  /** The risk that remains after the treatment, as a person expects or found it. */
  readonly residual?: RiskAnalysis;
  /** The risk at which the organization aims. */
  readonly target?: RiskAnalysis;
  /** Earlier analyses, which `registerAsOf` reads. They may stand in any order; of those of one day the last one in the list counts. */
  readonly history?: readonly PastRiskAnalysis[];
  /** The treatment (6.1.3 a). */
  readonly treatment: Treatment;
  /** The day of its identification; not known when absent. */
  readonly identifiedOn?: CalendarDate;
  /** The day of the last review that left it unchanged. */
  readonly reviewedOn?: CalendarDate;
  /** The day by which the next review is promised; the interval of the criteria may ask for an earlier one. */
  readonly nextReviewOn?: CalendarDate;
  /** The end of the risk, which stays in the register as a record (7.5.3). */
  readonly closed?: RiskClosure;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Risk`. It refuses a risk that was closed before it was identified (`closed-before-identified`).
 *
 * @example
 * ```ts
 * import { RiskSchema } from 'isms-kit/risk';
 *
 * const risk = {
 *   id: 'R-1',
 *   title: 'Stolen laptop',
 *   owner: 'Head of IT',
 *   assets: ['laptops'],
 *   properties: ['confidentiality'],
 *   current: { likelihood: 'likely', impact: 'minor', assessedOn: '2026-03-02' },
 *   treatment: { option: 'undecided' },
 *   identifiedOn: '2026-03-02',
 * };
 * RiskSchema.safeParse(risk).success; // => true
 * RiskSchema.safeParse({ ...risk, ownr: 'me' }).error?.issues[0]?.code; // => 'unrecognized_keys'
 * ```
 */
export const RiskSchema: RecordSchema<Risk> = record<Risk>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    description: optional(TextSchema),
    owner: TextSchema,
    assets: list(referenceTo('asset')),
    unit: optional(RecordIdSchema),
    properties: list(words(riskProperties)),
    threats: optional(list(referenceTo('threat'))),
    theme: optional(TextSchema),
    source: optional(TextSchema),
    existingControls: optional(list(StatementControlIdSchema)),
    inherent: optional(RiskAnalysisSchema),
    current: optional(RiskAnalysisSchema),
    residual: optional(RiskAnalysisSchema),
    target: optional(RiskAnalysisSchema),
    history: optional(list(PastRiskAnalysisSchema)),
    treatment: TreatmentSchema,
    identifiedOn: optional(CalendarDateSchema),
    reviewedOn: optional(CalendarDateSchema),
    nextReviewOn: optional(CalendarDateSchema),
    closed: optional(RiskClosureSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('closed-before-identified', {
      of: ['closed', 'identifiedOn'],
      message: 'The risk was closed on {closedOn}, before it was identified on {identifiedOn}.',
      each: ({ closed, identifiedOn }) =>
        closed === undefined || identifiedOn === undefined || closed.on >= identifiedOn
          ? []
          : [{ path: ['closed', 'on'], values: { closedOn: closed.on, identifiedOn } }],
    }),
  ],
);
