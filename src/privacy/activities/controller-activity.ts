import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
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
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import {
  type AssessmentCriterion,
  type AssessmentExemption,
  assessmentExemptions,
  type RequiredCase,
  type ScreeningAnswer,
  type SpecialCondition,
  specialConditions,
} from '../records/privacy-words.ts';
import {
  activityFields,
  type ContactDetails,
  ContactDetailsSchema,
  type ProcessingActivity,
} from './processing-activity.ts';

/** Consent of the person (GDPR art. 6(1)(a)). */
export interface ConsentBasis {
  /** Consent. */
  readonly kind: 'consent';
  /** The versions of the text that cover the purpose as it is; not yet known when absent. */
  readonly textVersions?: readonly string[];
}

/** A contract with the person (GDPR art. 6(1)(b)) or vital interests (d). */
export interface SimpleBasis {
  /** The ground. */
  readonly kind: 'contract' | 'vital-interests';
}

/** A ground that the law of the Union or of a member state lays down (GDPR art. 6(1)(c) and (e), 6(3)). */
export interface LegalBasis {
  /** The ground. */
  readonly kind: 'legal-obligation' | 'public-task';
  /** The law with its article; not yet named when absent. */
  readonly law?: string;
}

/** Legitimate interests (GDPR art. 6(1)(f)). */
export interface InterestsBasis {
  /** Legitimate interests. */
  readonly kind: 'legitimate-interests';
  /** The interest; not yet named when absent. */
  readonly interest?: string;
  /** Where it is weighed against the interests of the people; not yet weighed when absent. */
  readonly assessment?: string;
}

/** The ground on which processing for a purpose is lawful. */
export type LawfulBasis = ConsentBasis | SimpleBasis | LegalBasis | InterestsBasis;

/** A purpose of an activity. */
export interface ProcessingPurpose {
  /** The id of the purpose within the activity, which consents name. */
  readonly id: RecordId;
  /** The purpose in one line. */
  readonly text: string;
  /** The ground on which it is lawful; not yet decided when absent. */
  readonly basis?: LawfulBasis;
  /** Whether it is direct marketing, to which people can always object; not, when absent. */
  readonly directMarketing?: boolean;
}

/** A category of data. */
export interface PersonalDataCategory {
  /** The name of the category. */
  readonly name: string;
  /** Whether it is special (GDPR art. 9) or about crimes (art. 10); not yet known when absent. */
  readonly nature?: 'ordinary' | 'special' | 'criminal';
}

/** A limit of erasure that a rule of the retention schedule gives. */
export interface RuleErasureLimit {
  /** A rule gives the limit. */
  readonly kind: 'rule';
  /** The data. */
  readonly data: string;
  /** The rule of the retention schedule. */
  readonly rule: RecordId;
  /** The category of records in the retention schedule; that of the rule when absent. */
  readonly category?: RecordId;
  /** The period as the record of processing states it; that of the rule when absent. */
  readonly period?: Period;
}

/** A limit of erasure as a period of its own. */
export interface PeriodErasureLimit {
  /** A period gives the limit. */
  readonly kind: 'period';
  /** The data. */
  readonly data: string;
  /** The period. */
  readonly period: Period;
  /** The event after which it counts. */
  readonly after: string;
}

/** A limit of erasure that no period can say. */
export interface CriteriaErasureLimit {
  /** Criteria give the limit. */
  readonly kind: 'criteria';
  /** The data. */
  readonly data: string;
  /** The criteria. */
  readonly criteria: string;
}

/** The envisaged time limit for the erasure of data (GDPR art. 30(1)(f)). */
export type ErasureLimit = RuleErasureLimit | PeriodErasureLimit | CriteriaErasureLimit;

/** The decision of a person on the need of an impact assessment. */
export interface AssessmentDecision {
  /** The decision. */
  readonly choice: 'needed' | 'not-needed';
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
}

/** The answers to the cases of GDPR art. 35(3). A case without an answer is unknown. */
export interface CaseAnswers extends Readonly<Partial<Record<RequiredCase, ScreeningAnswer>>> {
  /** Whether people are evaluated systematically and extensively by automated means, and decisions with serious effects rest on it (a). */
  readonly 'systematic-evaluation'?: ScreeningAnswer;
  /** Whether special categories of data, or data on criminal offences, are processed on a large scale (b). */
  readonly 'large-scale-special-data'?: ScreeningAnswer;
  /** Whether a place that is open to the public is monitored systematically and on a large scale (c). */
  readonly 'public-monitoring'?: ScreeningAnswer;
}

/** The answers to the nine criteria. A criterion without an answer is unknown. */
export interface CriterionAnswers extends Readonly<Partial<Record<AssessmentCriterion, ScreeningAnswer>>> {
  /** Whether people are scored or profiled. */
  readonly scoring?: ScreeningAnswer;
  /** Whether machines decide with an effect in law or alike. */
  readonly 'automated-decision'?: ScreeningAnswer;
  /** Whether people are monitored systematically. */
  readonly monitoring?: ScreeningAnswer;
  /** Whether the data are sensitive or highly personal. */
  readonly 'sensitive-data'?: ScreeningAnswer;
  /** Whether the data are many: by people, amount, duration or area. */
  readonly 'large-scale'?: ScreeningAnswer;
  /** Whether data sets are matched that were collected for different purposes. */
  readonly matching?: ScreeningAnswer;
  /** Whether the people can hardly object, as employees or children. */
  readonly 'vulnerable-people'?: ScreeningAnswer;
  /** Whether a technology is new, or used in a new way. */
  readonly 'new-technology'?: ScreeningAnswer;
  /** Whether the processing itself keeps people from a right, a service or a contract. */
  readonly 'blocked-right'?: ScreeningAnswer;
}

/** The answers by which the need of an impact assessment is found. A question without an answer is unknown. */
export interface AssessmentScreening {
  /** The answers to the cases of GDPR art. 35(3). */
  readonly cases?: CaseAnswers;
  /** The answers to the entries of the lists of the authority, by the id of the entry. */
  readonly entries?: Readonly<Record<string, ScreeningAnswer>>;
  /** The exemptions that are claimed; none when absent. */
  readonly exemptions?: readonly AssessmentExemption[];
  /** The answers to the nine criteria. */
  readonly criteria?: CriterionAnswers;
  /** The decision of a person; not yet decided when absent. */
  readonly decision?: AssessmentDecision;
}

/** The record of an activity of a controller (GDPR art. 30(1)) with what art. 6, 9, 10 and 35 ask about it. */
export interface ControllerActivity extends ProcessingActivity {
  /** The organization is the controller. */
  readonly kind: 'controller';
  /** The controller; not yet stated when absent. */
  readonly controller?: ContactDetails;
  /** The joint controllers: empty where there are none, not yet known when absent. */
  readonly jointControllers?: readonly ContactDetails[];
  /** The purposes; not yet stated when absent. */
  readonly purposes?: readonly ProcessingPurpose[];
  /** The categories of people; not yet stated when absent. */
  readonly people?: readonly string[];
  /** The categories of data; not yet stated when absent. */
  readonly data?: readonly PersonalDataCategory[];
  /** The condition for special categories of data; not yet stated, or not needed, when absent. */
  readonly specialCondition?: SpecialCondition;
  /** The official authority, or the law, under which data about crimes is processed; not yet stated, or not needed, when absent. */
  readonly criminalDataAuthority?: string;
  /** The categories of recipients: empty where there are none, not yet stated when absent. */
  readonly recipients?: readonly string[];
  /** The limits of erasure; not yet stated when absent. */
  readonly erasure?: readonly ErasureLimit[];
  /** The answers about the need of an impact assessment; not yet asked when absent. */
  readonly screening?: AssessmentScreening;
}

const answer = words(['yes', 'no'] satisfies ScreeningAnswer[]);

const LawfulBasisSchema: UnionSchema<LawfulBasis> = union('kind', [
  record<ConsentBasis>({ kind: word('consent'), textVersions: optional(list(TextSchema)) }),
  record<SimpleBasis>({ kind: words(['contract', 'vital-interests']) }),
  record<LegalBasis>({ kind: words(['legal-obligation', 'public-task']), law: optional(TextSchema) }),
  record<InterestsBasis>({
    kind: word('legitimate-interests'),
    interest: optional(TextSchema),
    assessment: optional(TextSchema),
  }),
]);

const ErasureLimitSchema: UnionSchema<ErasureLimit> = union('kind', [
  record<RuleErasureLimit>({
    kind: word('rule'),
    data: TextSchema,
    rule: RecordIdSchema,
    category: optional(referenceTo('retention-category')),
    period: optional(PeriodSchema),
  }),
  record<PeriodErasureLimit>({ kind: word('period'), data: TextSchema, period: PeriodSchema, after: TextSchema }),
  record<CriteriaErasureLimit>({ kind: word('criteria'), data: TextSchema, criteria: TextSchema }),
]);

const AssessmentScreeningSchema: RecordSchema<AssessmentScreening> = record<AssessmentScreening>({
  cases: optional(
    record<CaseAnswers>({
      'systematic-evaluation': optional(answer),
      'large-scale-special-data': optional(answer),
      'public-monitoring': optional(answer),
    }),
  ),
  entries: optional(map(TextSchema, answer)),
  exemptions: optional(list(words(assessmentExemptions))),
  criteria: optional(
    record<CriterionAnswers>({
      scoring: optional(answer),
      'automated-decision': optional(answer),
      monitoring: optional(answer),
      'sensitive-data': optional(answer),
      'large-scale': optional(answer),
      matching: optional(answer),
      'vulnerable-people': optional(answer),
      'new-technology': optional(answer),
      'blocked-right': optional(answer),
    }),
  ),
  decision: optional(
    record<AssessmentDecision>({
      choice: words(['needed', 'not-needed']),
      by: TextSchema,
      on: CalendarDateSchema,
      reason: optional(TextSchema),
    }),
  ),
});

/**
 * Schema of `ControllerActivity`. It refuses an end before the start (`processing-ends-before-start`) and a purpose whose id stands twice
 * (`processing-purpose-repeated`). It accepts a record with gaps; `checkProcessingRecord` finds them.
 *
 * @example
 * ```ts
 * import { ControllerActivitySchema } from 'isms-kit/privacy';
 *
 * ControllerActivitySchema.safeParse({ id: 'PRO-1', kind: 'controller', name: 'Support', recipients: [] }).success; // => true
 * ControllerActivitySchema.safeParse({ id: 'PRO-1', kind: 'controller', name: 'Support', purposes: [] }).success; // => false
 * ```
 */
export const ControllerActivitySchema: RecordSchema<ControllerActivity> = record<ControllerActivity>(
  {
    ...activityFields,
    kind: word('controller'),
    controller: optional(ContactDetailsSchema),
    jointControllers: optional(list(ContactDetailsSchema)),
    purposes: optional(
      list(
        record<ProcessingPurpose>({
          id: RecordIdSchema,
          text: TextSchema,
          basis: optional(LawfulBasisSchema),
          directMarketing: optional(z.boolean()),
        }),
        { min: 1 },
      ),
    ),
    people: optional(list(TextSchema, { min: 1 })),
    data: optional(
      list(
        record<PersonalDataCategory>({
          name: TextSchema,
          nature: optional(words(['ordinary', 'special', 'criminal'])),
        }),
        { min: 1 },
      ),
    ),
    specialCondition: optional(words(specialConditions)),
    criminalDataAuthority: optional(TextSchema),
    recipients: optional(list(TextSchema)),
    erasure: optional(list(ErasureLimitSchema, { min: 1 })),
    screening: optional(AssessmentScreeningSchema),
  },
  (refuse) => [
    refuse('processing-ends-before-start', {
      of: ['endsOn', 'startsOn'],
      message: 'The processing ends on {endsOn}, before it starts on {startsOn}.',
      when: ({ endsOn, startsOn }) => endsOn < startsOn,
    }),
    refuse('processing-purpose-repeated', {
      of: ['purposes'],
      message: 'The purpose "{purpose}" stands above.',
      each: ({ purposes = [] }) =>
        [...duplicateIndexes(purposes.map(({ id }) => id))].map((index) => ({
          path: ['purposes', index, 'id'],
          values: { purpose: (purposes[index] as ProcessingPurpose).id },
        })),
    }),
  ],
);
