import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import {
  type FieldSchema,
  optional,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type LevelReference, LevelReferenceSchema } from '../criteria/level-reference.ts';
import { type Impact, ImpactSchema } from './impact.ts';
import { type RiskStage, riskStages } from './risk-stage.ts';

/** Schema of `RiskStage`. */
export const RiskStageSchema: FieldSchema<RiskStage> = words(riskStages);

/**
 * The analysis of a risk at one stage (6.1.2 d). Each stage is assessed by itself; none is computed from another. It has a likelihood and an
 * impact, or, where a register does not have them, the level of risk alone.
 */
export interface RiskAnalysis {
  /** The likelihood, by the id or the rank of a level of the criteria. */
  readonly likelihood?: LevelReference;
  /** The consequences, by the id or the rank of a level, or by category. */
  readonly impact?: Impact;
  /** The id of the level of risk, where it is known alone; it follows from likelihood and impact where they are known. */
  readonly level?: RecordId;
  /** The day of the assessment. */
  readonly assessedOn: CalendarDate;
  /** The person who assessed it. */
  readonly assessedBy?: string;
  /** The id of the criteria under which it was made. */
  readonly criteria?: RecordId;
  /** The reason for these levels. */
  readonly rationale?: string;
}

const fields = {
  likelihood: optional(LevelReferenceSchema),
  impact: optional(ImpactSchema),
  level: optional(RecordIdSchema),
  assessedOn: CalendarDateSchema,
  assessedBy: optional(TextSchema),
  criteria: optional(referenceTo('risk-criteria')),
  rationale: optional(TextSchema),
};

type LevelFields = Pick<RiskAnalysis, 'likelihood' | 'impact' | 'level'>;

function levelRules(refuse: Refuse<LevelFields>): readonly RecordRule[] {
  return [
    refuse('analysis-incomplete', {
      of: ['likelihood', 'impact', 'level'],
      message: 'An analysis must have a likelihood and an impact, or a level alone; "{missing}" is missing.',
      each: ({ likelihood, impact, level }) => {
        if (likelihood === undefined && impact === undefined)
          return level === undefined ? [{ path: ['likelihood'], values: { missing: 'likelihood' } }] : [];
        if (likelihood !== undefined && impact !== undefined) return [];
        const missing = likelihood === undefined ? 'likelihood' : 'impact';
        return [{ path: [missing], values: { missing } }];
      },
    }),
    refuse('level-besides-likelihood', {
      of: ['level', 'likelihood', 'impact'],
      message: 'The level "{level}" follows from likelihood and impact and cannot be given beside them.',
      each: ({ level, likelihood, impact }) =>
        level === undefined || likelihood === undefined || impact === undefined
          ? []
          : [{ path: ['level'], values: { level } }],
    }),
  ];
}

/**
 * Schema of `RiskAnalysis`. It refuses half of an analysis (`analysis-incomplete`), and a level beside likelihood and impact
 * (`level-besides-likelihood`).
 *
 * @example
 * ```ts
 * import { RiskAnalysisSchema } from 'isms-kit/risk';
 *
 * RiskAnalysisSchema.safeParse({ level: 'low', assessedOn: '2026-03-02' }).success; // => true
 * RiskAnalysisSchema.safeParse({ likelihood: 2, assessedOn: '2026-03-02' }).success; // => false
 * ```
 */
export const RiskAnalysisSchema: RecordSchema<RiskAnalysis> = record<RiskAnalysis>(fields, levelRules);

/** An analysis that no longer holds, because a later one replaced it or it was withdrawn. */
export interface PastRiskAnalysis extends RiskAnalysis {
  /** The stage that it was about. */
  readonly stage: RiskStage;
  /** The day from which it no longer held although no other analysis had replaced it, such as when a treatment was dropped. */
  readonly withdrawnOn?: CalendarDate;
}

/** Schema of `PastRiskAnalysis`. It refuses what `RiskAnalysisSchema` refuses, and a withdrawal before the assessment (`withdrawn-before-assessed`). */
export const PastRiskAnalysisSchema: RecordSchema<PastRiskAnalysis> = record<PastRiskAnalysis>(
  { stage: RiskStageSchema, ...fields, withdrawnOn: optional(CalendarDateSchema) },
  (refuse) => [
    ...levelRules(refuse),
    refuse('withdrawn-before-assessed', {
      of: ['withdrawnOn', 'assessedOn'],
      message: 'The analysis was withdrawn on {withdrawnOn}, before it was made on {assessedOn}.',
      when: ({ withdrawnOn, assessedOn }) => withdrawnOn < assessedOn,
    }),
  ],
);
