import type { CalendarDate } from '../core/calendar-date.ts';
import { type Finding, type FindingDetails, reportFinding } from '../core/report-finding.ts';
import type { AssessmentCriteria, RiskAssessment } from './assess-risk.ts';
import type { Risk } from './risk.ts';
import { riskFindings, type RiskFindingCode } from './risk-findings.ts';
import { type TreatmentEffect, treatmentEffect } from './treatment-effect.ts';
import { type TreatmentParts, treatmentParts } from './treatment-parts.ts';

/** A risk as a register holds it; `Risk` fits. The owner may be missing, which is a finding. */
export interface RegisterRisk extends Omit<Risk, 'owner'> {
  /** The risk owner. */
  readonly owner?: string | undefined;
}

/** The criteria of a register; `RiskCriteria` fits. */
export interface RegisterCriteria extends AssessmentCriteria {
  /** The id of the criteria. */
  readonly id: string;
}

/**
 * A risk with what its checks share.
 *
 * @internal
 */
export interface RiskUnderCheck {
  readonly risk: RegisterRisk;
  readonly index: number;
  readonly criteria: RegisterCriteria;
  readonly asOf: CalendarDate;
  readonly assessment: RiskAssessment;
  readonly parts: TreatmentParts;
  readonly effect: TreatmentEffect;
  /** Reports a finding about the risk; the path begins at the risk. */
  readonly report: <Code extends RiskFindingCode>(
    code: Code,
    path: readonly (string | number)[],
    params: FindingDetails<(typeof riskFindings)[Code]['message']>['params'],
  ) => Finding<RiskFindingCode>;
}

/**
 * Prepares a risk for its checks.
 *
 * @internal
 */
export function riskUnderCheck(
  risk: RegisterRisk,
  index: number,
  criteria: RegisterCriteria,
  assessment: RiskAssessment,
  asOf: CalendarDate,
): RiskUnderCheck {
  return {
    risk,
    index,
    criteria,
    asOf,
    assessment,
    parts: treatmentParts(risk.treatment, ['treatment']),
    effect: treatmentEffect(risk.treatment, asOf),
    report: (code, path, params) =>
      reportFinding(riskFindings, code, {
        subject: { kind: 'risk', id: risk.id },
        path: ['risks', index, ...path],
        params,
      }),
  };
}
