import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';
import { type ResidualRiskLevel, residualRiskLevels } from './privacy-words.ts';

/** A risk to the rights and freedoms of people with the measures against it (GDPR art. 35(7)(c) and (d)). */
export interface PersonRisk {
  /** The risk in one line. */
  readonly text: string;
  /** The measures against it: empty where there are none, not yet stated when absent. */
  readonly measures?: readonly string[];
  /** The level that remains; not yet assessed when absent. */
  readonly residual?: ResidualRiskLevel;
}

/** The advice of the data protection officer (GDPR art. 35(2)). */
export interface OfficerAdvice {
  /** The day of the advice. */
  readonly on: CalendarDate;
  /** The advice. */
  readonly text: string;
  /** Whether it was followed. */
  readonly followed: boolean;
  /** The reason where it was not followed; not yet stated when absent. */
  readonly reason?: string;
}

/** The views of the people, sought from them or their representatives (GDPR art. 35(9)). */
export interface SoughtViews {
  /** The views were sought. */
  readonly kind: 'sought';
  /** The day. */
  readonly on: CalendarDate;
  /** The views in one line. */
  readonly summary: string;
}

/** The decision not to seek the views of the people. */
export interface UnsoughtViews {
  /** The views were not sought. */
  readonly kind: 'not-sought';
  /** The reason. */
  readonly reason: string;
}

/** The views of the people, or why they were not sought. */
export type PeopleViews = SoughtViews | UnsoughtViews;

/** A question of the authority during a consultation, which suspends its time. */
export interface ConsultationQuestion {
  /** The day on which the authority asked. */
  readonly askedOn: CalendarDate;
  /** The day on which it had the information; null while it has not. */
  readonly receivedOn: CalendarDate | null;
}

/** A consultation of the authority before the processing (GDPR art. 36). */
export interface PriorConsultation {
  /** The day on which the authority received the request. */
  readonly requestedOn: CalendarDate;
  /** The day on which the authority told of its extension; none was told when absent. */
  readonly extensionToldOn?: CalendarDate;
  /** The questions of the authority; none when absent. */
  readonly questions?: readonly ConsultationQuestion[];
  /** The day of its answer; not yet when absent. */
  readonly answeredOn?: CalendarDate;
}

/** An assessment of the impact of processing on people (GDPR art. 35). */
export interface ImpactAssessment {
  /** The id of the assessment. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The person or role that answers for it; not yet named when absent. */
  readonly owner?: string;
  /** The activities of the controller that it covers. */
  readonly activities: readonly RecordId[];
  /** The day on which it was complete; not yet complete when absent. */
  readonly completedOn?: CalendarDate;
  /** The systematic description of the processing and its purposes; not yet written when absent. */
  readonly description?: string;
  /** The assessment of necessity and proportionality; not yet written when absent. */
  readonly necessity?: string;
  /** The risks to people; not yet assessed when absent. */
  readonly risks?: readonly PersonRisk[];
  /** The advice of the data protection officer; null where there is no officer, not yet sought when absent. */
  readonly officerAdvice?: OfficerAdvice | null;
  /** The views of the people; not yet decided when absent. */
  readonly views?: PeopleViews;
  /** The consultation of the authority; none when absent. */
  readonly consultation?: PriorConsultation;
  /** The plan of the reviews; none is planned when absent. */
  readonly review?: Cadence;
  /** The reviews held; none when absent. */
  readonly reviews?: readonly Review[];
  /** The day of the last change of the risk (GDPR art. 35(11)), which asks for a review; none when absent. */
  readonly riskChangedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const PeopleViewsSchema: UnionSchema<PeopleViews> = union('kind', [
  record<SoughtViews>({ kind: word('sought'), on: CalendarDateSchema, summary: TextSchema }),
  record<UnsoughtViews>({ kind: word('not-sought'), reason: TextSchema }),
]);

const OfficerAdviceSchema: RecordSchema<OfficerAdvice> = record<OfficerAdvice>({
  on: CalendarDateSchema,
  text: TextSchema,
  followed: z.boolean(),
  reason: optional(TextSchema),
});

const PriorConsultationSchema: RecordSchema<PriorConsultation> = record<PriorConsultation>(
  {
    requestedOn: CalendarDateSchema,
    extensionToldOn: optional(CalendarDateSchema),
    questions: optional(
      list(record<ConsultationQuestion>({ askedOn: CalendarDateSchema, receivedOn: CalendarDateSchema.nullable() })),
    ),
    answeredOn: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('consultation-answered-before-request', {
      of: ['answeredOn', 'requestedOn'],
      message: 'The authority answered on {answeredOn}, before the request of {requestedOn}.',
      when: ({ answeredOn, requestedOn }) => answeredOn < requestedOn,
    }),
    refuse('consultation-question-out-of-order', {
      of: ['questions', 'requestedOn'],
      message: 'The question of {askedOn} lies before the request of {requestedOn} or after its answer.',
      each: ({ questions = [], requestedOn }) =>
        questions.flatMap(({ askedOn, receivedOn }, index) =>
          askedOn >= requestedOn && (receivedOn === null || receivedOn >= askedOn)
            ? []
            : [{ path: ['questions', index], values: { askedOn, requestedOn } }],
        ),
    }),
  ],
);

/**
 * Schema of `ImpactAssessment`. It refuses an answer of the authority before the request (`consultation-answered-before-request`) and a
 * question before the request or after its answer (`consultation-question-out-of-order`).
 *
 * @example
 * ```ts
 * import { ImpactAssessmentSchema } from 'isms-kit/privacy';
 *
 * ImpactAssessmentSchema.safeParse({ id: 'DPIA-1', title: 'Scoring', activities: ['PRO-1'] }).success; // => true
 * ImpactAssessmentSchema.safeParse({ id: 'DPIA-1', title: 'Scoring', activities: [] }).success; // => false
 * ```
 */
export const ImpactAssessmentSchema: RecordSchema<ImpactAssessment> = record<ImpactAssessment>({
  id: RecordIdSchema,
  title: TextSchema,
  owner: optional(TextSchema),
  activities: list(referenceTo('controller-activity'), { min: 1 }),
  completedOn: optional(CalendarDateSchema),
  description: optional(TextSchema),
  necessity: optional(TextSchema),
  risks: optional(
    list(
      record<PersonRisk>({
        text: TextSchema,
        measures: optional(list(TextSchema)),
        residual: optional(words(residualRiskLevels)),
      }),
      { min: 1 },
    ),
  ),
  officerAdvice: optional(OfficerAdviceSchema.nullable()),
  views: optional(PeopleViewsSchema),
  consultation: optional(PriorConsultationSchema),
  review: optional(CadenceSchema),
  reviews: optional(list(ReviewSchema)),
  riskChangedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});
