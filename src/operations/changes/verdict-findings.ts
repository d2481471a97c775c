import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import type { Place } from '../../core/guards/register-findings.ts';
import type { ChangeJudgement } from './change-reason.ts';
import type { Change } from './change.ts';
import { changesFindings } from './findings.ts';
import type { ChangeVerdict } from './judge-change.ts';

/**
 * The place of a change in its register.
 *
 * @internal
 */
export function placeOfChange({ record: { id }, index }: Listed<Change>): Place {
  return { subject: { kind: 'change', id }, path: ['changes', index] };
}

/**
 * Says what a reason of a verdict means for the register. A draft may lack everything; a planned change is found where its approval or its plan is
 * wrong, and one that was made for all that was missing.
 *
 * @internal
 */
export function verdictFindings(
  listed: Listed<Change>,
  { stage, judgedOn: madeOn, laterApprovalDueOn }: ChangeVerdict,
  { reason, about }: ChangeJudgement,
): readonly FindingOf<typeof changesFindings>[] {
  const { id, revision, window } = listed.record;
  const { subject, path } = placeOfChange(listed);
  const isMade = stage === 'implemented';
  const isPlanned = isMade || stage === 'planned';
  const name = String(about);
  const at = (...inner: readonly string[]): Place => ({ subject, path: [...path, ...inner] });
  const made = { change: id, madeOn };
  switch (reason) {
    case 'not-approved':
      return isMade ? [reportFinding(changesFindings, 'change-unapproved', { ...at('approvals'), params: made })] : [];
    case 'template-not-in-force': {
      const params = { ...made, template: name };
      return isMade
        ? [reportFinding(changesFindings, 'change-template-not-in-force', { ...at('template'), params })]
        : [];
    }
    case 'approval-stale': {
      const params = { change: id, revision, approved: name };
      return isPlanned ? [reportFinding(changesFindings, 'change-approval-stale', { ...at('approvals'), params })] : [];
    }
    case 'self-approved': {
      const params = { change: id, by: name };
      return isPlanned ? [reportFinding(changesFindings, 'change-self-approved', { ...at('approvals'), params })] : [];
    }
    case 'later-approval-overdue':
    case 'later-approval-late': {
      const params = { ...made, dueOn: String(laterApprovalDueOn) };
      return [reportFinding(changesFindings, 'change-later-approval-overdue', { ...at('approvals'), params })];
    }
    case 'gate-missing':
    case 'gate-failed':
    case 'gate-stale':
    case 'gate-late': {
      const params = { ...made, gate: name, evidence: reason.slice('gate-'.length) };
      return isMade ? [reportFinding(changesFindings, 'change-gate-unmet', { ...at('gates'), params })] : [];
    }
    case 'test-failed': {
      const params = { ...made, test: name };
      return isMade ? [reportFinding(changesFindings, 'change-test-failed', { ...at('tests'), params })] : [];
    }
    case 'test-stale': {
      const params = { ...made, test: name };
      return isMade ? [reportFinding(changesFindings, 'change-test-stale', { ...at('tests'), params })] : [];
    }
    case 'tested-too-late':
      return [
        reportFinding(changesFindings, 'change-tested-too-late', { ...at('tests'), params: { ...made, test: name } }),
      ];
    case 'test-data-unapproved':
      return [
        reportFinding(changesFindings, 'environment-production-data', { ...at('testData'), params: { change: id } }),
      ];
    case 'rollback-missing':
      return isPlanned
        ? [reportFinding(changesFindings, 'change-without-rollback', { ...at(), params: { change: id } })]
        : [];
    case 'irreversible-unaccepted':
      return isPlanned
        ? [
            reportFinding(changesFindings, 'change-irreversible-unaccepted', {
              ...at('rollback'),
              params: { change: id },
            }),
          ]
        : [];
    case 'in-freeze': {
      const params = { change: id, freeze: name };
      return isMade || (isPlanned && window !== undefined)
        ? [reportFinding(changesFindings, 'change-in-freeze', { ...at(), params })]
        : [];
    }
    case 'deployed-alone': {
      const params = { change: id, person: name };
      return isPlanned
        ? [reportFinding(changesFindings, 'change-deployed-alone', { ...at('implementedBy'), params })]
        : [];
    }
    case 'ended':
    case 'template-unknown':
    case 'later-approval-open':
    case 'people-unknown':
      break;
  }
  return [];
}
