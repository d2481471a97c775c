import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Finding, type FindingDetails, reportFinding } from '../../core/findings/finding.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { AssessmentCriteria, DatedLevels, RiskAssessment } from '../assessment/assess-risk.ts';
import type { StagedRisk } from '../risks/basis-stage.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { riskFindings, type RiskFindingCode } from '../soundness/risk-findings.ts';
import { type TreatmentEffect, treatmentEffect } from '../treatment/treatment-effect.ts';
import { type TreatmentOf, type TreatmentParts, treatmentParts } from '../treatment/treatment-parts.ts';

/** An analysis as a register holds it; `RiskAnalysis` fits. */
export interface RegisterAnalysis extends DatedLevels {
  /** The id of the criteria it was made under. */
  readonly criteria?: string | undefined;
  /** Why these levels. */
  readonly rationale?: string | undefined;
}

/** An earlier analysis as a register holds it; `PastRiskAnalysis` fits. */
export interface RegisterPastAnalysis extends RegisterAnalysis {
  /** The stage it was about. */
  readonly stage: RiskStage;
  /** The day from which it no longer held though nothing had replaced it. */
  readonly withdrawnOn?: CalendarDate | undefined;
}

/** A risk as a register holds it; `Risk` fits. The owner may be missing and a control unknown: these are findings. */
export interface RegisterRisk extends StagedRisk<RegisterAnalysis> {
  /** The id, unique within the register. */
  readonly id: string;
  /** What may happen, in one line. */
  readonly title: string;
  /** The risk owner. */
  readonly owner?: string | undefined;
  /** The ids of the assets concerned. */
  readonly assets: readonly string[];
  /** What would be lost. */
  readonly properties: readonly string[];
  /** The ids of the threats it comes from. */
  readonly threats?: readonly string[] | undefined;
  /** The controls in place today. */
  readonly existingControls?: readonly string[] | undefined;
  /** Earlier analyses. */
  readonly history?: readonly RegisterPastAnalysis[] | undefined;
  /** What is done about it. */
  readonly treatment: TreatmentOf<string>;
  /** The day it was identified. */
  readonly identifiedOn: CalendarDate;
  /** The day of the last review that left it as it was. */
  readonly reviewedOn?: CalendarDate | undefined;
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
  readonly parts: TreatmentParts<string>;
  readonly effect: TreatmentEffect;
  /** Controls are in place today: they lower the inherent risk, and are part of the current one already. */
  readonly isControlled: boolean;
  /** Something of the treatment is still to be done. */
  readonly isOpen: boolean;
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
  const parts = treatmentParts(risk.treatment, ['treatment']);
  return {
    risk,
    index,
    criteria,
    asOf,
    assessment,
    parts,
    effect: treatmentEffect(risk.treatment, asOf),
    isControlled: (risk.existingControls ?? []).length > 0,
    isOpen: parts.actions.some(({ action }) => ['open', 'overdue'].includes(stateOfAction(action, asOf))),
    report: (code, path, params) =>
      reportFinding(riskFindings, code, {
        subject: { kind: 'risk', id: risk.id },
        path: ['risks', index, ...path],
        params,
      }),
  };
}
