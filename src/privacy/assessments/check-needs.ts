import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { ControllerActivity } from '../activities/controller-activity.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { ImpactAssessment } from '../records/impact-assessment.ts';
import { assessmentsFindings } from './findings.ts';
import { type ImpactAssessmentNeededOptions, needOf } from './impact-assessment-needed.ts';

type AssessmentsFinding = FindingOf<typeof assessmentsFindings>;

/**
 * Finds the activities whose need of an impact assessment is undecided or decided against the answers, and those that lack one or began before it. An
 * activity that is over is not judged; whether there is an assessment is not known where their register is not given.
 *
 * @internal
 */
export function checkNeeds(
  { controllers, assessments }: PrivacyReads,
  options: ImpactAssessmentNeededOptions,
): readonly AssessmentsFinding[] {
  const assessmentsOf = groupBy(
    assessments.listed.map(({ record }) => record),
    ({ activities }) => new Set(activities),
  );
  return controllers.listed.flatMap((listed) => {
    const { id, endsOn } = listed.record;
    if (endsOn !== undefined && endsOn < options.asOf) return [];
    const held = assessmentsOf.get(id);
    if (held !== undefined) return lateFindings(listed, held, options.asOf);
    return needFindings(listed, options, assessments.isGiven);
  });
}

function needFindings(
  { record, index }: Listed<ControllerActivity>,
  options: ImpactAssessmentNeededOptions,
  isGiven: boolean,
): readonly AssessmentsFinding[] {
  const { id, screening = {} } = record;
  const place = {
    subject: { kind: 'controller-activity', id },
    path: ['controllerActivities', index, 'screening'],
  };
  const { need, atLeast, unanswered } = needOf(screening, options);
  const decision =
    screening.decision !== undefined && screening.decision.on <= options.asOf ? screening.decision : undefined;
  const isMissing = decision?.choice === 'needed' || (isPressing(need) && decision === undefined);
  if (isMissing) {
    const details = { ...place, params: { activity: id } };
    return isGiven ? [reportFinding(assessmentsFindings, 'impact-assessment-missing', details)] : [];
  }
  const findings: AssessmentsFinding[] = [];
  if (isPressing(atLeast) && (atLeast === 'required' || decision?.reason === undefined) && decision !== undefined) {
    const details = {
      subject: place.subject,
      path: [...place.path, 'decision'],
      params: { activity: id, need: atLeast },
    };
    findings.push(reportFinding(assessmentsFindings, 'impact-assessment-decision-contradicted', details));
  }
  if (need === 'undecided') {
    const details = { ...place, params: { activity: id, questions: unanswered } };
    findings.push(reportFinding(assessmentsFindings, 'impact-assessment-need-undecided', details));
  }
  return findings;
}

function isPressing(need: string): boolean {
  return need === 'required' || need === 'likely-required';
}

/** Of several assessments the one that was complete first counts. */
function lateFindings(
  { record, index }: Listed<ControllerActivity>,
  held: readonly ImpactAssessment[],
  asOf: ImpactAssessmentNeededOptions['asOf'],
): readonly AssessmentsFinding[] {
  const { id, startsOn } = record;
  if (startsOn !== undefined && startsOn > asOf) return [];
  const latest = startsOn ?? asOf;
  if (held.some(({ completedOn }) => completedOn !== undefined && completedOn <= latest)) return [];
  const details = {
    subject: { kind: 'controller-activity', id },
    path: ['controllerActivities', index, 'startsOn'],
    params: { activity: id },
  };
  return [reportFinding(assessmentsFindings, 'impact-assessment-late', details)];
}
