import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with internal audits (9.2, A.5.35). */
export const auditsFindings = defineFindings({
  'audit-overdue': {
    severity: 'error',
    requirements: ['9.2.1'],
    title: 'Audit overdue',
    message: 'The audit "{audit}" was planned through {plannedThrough} and is not done.',
    remedy: 'Do the audit, or cancel it with a reason and plan another one.',
  },
  'audit-cancellation-unexplained': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Audit cancelled without a reason',
    message: 'The audit "{audit}" was cancelled on {cancelledOn} without a reason.',
    remedy: 'Record the reason.',
  },
  'audit-criteria-missing': {
    severity: 'error',
    requirements: ['9.2.2.a'],
    title: 'Audit without criteria or scope',
    message: 'The audit "{audit}" lacks its {missing}.',
    remedy: 'Define the criteria and the scope of the audit.',
  },
  'audit-team-missing': {
    severity: 'error',
    requirements: ['9.2.2.b'],
    title: 'Audit without auditors',
    message: 'The audit "{audit}" was done on {doneOn}, but its auditors are not recorded.',
    remedy: 'Record who did the audit.',
  },
  'audit-not-independent': {
    severity: 'error',
    requirements: ['9.2.2.b'],
    title: 'Auditors not independent',
    message: 'Only "{people}" audited {requirement} in "{audit}", who are not independent of it: {ties}.',
    remedy: 'Let somebody else audit the requirement again.',
  },
  'audit-partly-independent': {
    severity: 'warning',
    requirements: ['9.2.2.b'],
    title: 'One of the auditors not independent',
    message: 'Among the auditors of {requirement} in "{audit}", "{people}" are not independent of it: {ties}.',
    remedy: 'Record that the independent auditors judged the requirement alone, and name them on the item.',
  },
  'audit-unreported': {
    severity: 'error',
    requirements: ['9.2.2.c'],
    title: 'Audit not reported to management',
    message: 'The audit "{audit}" was done on {doneOn}, but management has no report of it.',
    remedy: 'Report the results to the relevant management, and record who received them.',
  },
  'audit-sample-missing': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Result without a sample',
    message: 'The audit "{audit}" has a result for {requirement}, but its sample is not recorded.',
    remedy: 'Record how many things there are, how many were looked at, and how they were chosen.',
  },
  'audit-finding-unevidenced': {
    severity: 'error',
    requirements: ['9.2.2'],
    title: 'Nonconformity without evidence',
    message: 'The {grade} nonconformity against {requirement} in the audit "{audit}" has no evidence.',
    remedy: 'Record the evidence on which the finding rests.',
  },
  'audit-nonconformity-untracked': {
    severity: 'error',
    requirements: ['10.2'],
    title: 'Nonconformity of an audit not tracked',
    message: 'The {grade} nonconformity against {requirement} in the audit "{audit}" has no corrective action.',
    remedy: 'Open a nonconformity and name it in the finding.',
  },
  'audit-verdict-contradicted': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Verdict contradicted by a finding',
    message:
      'The audit "{audit}" concludes that the ISMS conforms, but has a major nonconformity against {requirement}.',
    remedy: 'Correct the verdict or the grade of the finding.',
  },
  'audit-result-contradicted': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Result contradicted by a finding',
    message: 'The audit "{audit}" says that {requirement} conforms, but has a major nonconformity against it.',
    remedy: 'Correct the result or the grade of the finding.',
  },
  'audit-earlier-finding-ignored': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Major nonconformity not audited again',
    message: 'The audit "{audit}" had a major nonconformity against {requirement}, which no later audit has in scope.',
    remedy: 'Put the requirement into the scope of the next audit.',
  },
  'audit-finding-repeated': {
    severity: 'warning',
    requirements: ['10.2.d'],
    title: 'Nonconformity found again',
    message: 'The audit "{audit}" found {requirement} nonconforming, as "{earlier}" did before it.',
    remedy: 'Look for the cause again: the corrective action did not remove it.',
  },
});
