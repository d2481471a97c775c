import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with impact assessments and with the decisions on their need. */
export const assessmentsFindings = defineFindings({
  'impact-assessment-need-undecided': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 35(1)'],
    title: 'Need of an impact assessment undecided',
    message:
      'Whether the processing "{activity}" needs an impact assessment is undecided; without an answer: {questions}.',
    remedy: 'Answer the questions.',
  },
  'impact-assessment-decision-contradicted': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 35(1)'],
    title: 'Decision against an impact assessment contradicted',
    message:
      'It was decided that the processing "{activity}" needs no impact assessment; by the answers it is {need}, and the decision has no reason that could stand against that.',
    remedy: 'Carry the assessment out, correct the answers, or state the reason where the law leaves the choice.',
  },
  'impact-assessment-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 35(1)'],
    title: 'Impact assessment missing',
    message: 'The processing "{activity}" needs an impact assessment, and there is none.',
    remedy: 'Carry the assessment out before the processing.',
  },
  'impact-assessment-late': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 35(1)'],
    title: 'Processing began before its impact assessment',
    message: 'The processing "{activity}" began before its impact assessment was complete.',
    remedy: 'Complete the assessment, and stop the processing until then where the risk asks for it.',
  },
  'impact-assessment-incomplete': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 35(7)'],
    title: 'Impact assessment without a part that the law asks for',
    message: 'The impact assessment "{assessment}" is said to be complete and lacks: {parts}.',
    remedy: 'Add the parts.',
  },
  'impact-assessment-advice-missing': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 35(2)'],
    title: 'Advice of the data protection officer missing',
    message: 'The impact assessment "{assessment}" has no advice of the data protection officer.',
    remedy: 'Ask for the advice, or state that there is no officer.',
  },
  'impact-assessment-advice-unanswered': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 35(2)'],
    title: 'Advice not followed without a reason',
    message:
      'The impact assessment "{assessment}" does not follow the advice of the data protection officer and does not say why.',
    remedy: 'State the reason, or follow the advice.',
  },
  'impact-assessment-views-missing': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 35(9)'],
    title: 'Views of the people missing',
    message:
      'The impact assessment "{assessment}" has neither the views of the people nor a reason for not seeking them.',
    remedy: 'Seek the views, or state why not.',
  },
  'impact-assessment-residual-risk-unknown': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 35(7)(d)'],
    title: 'Remaining risk to people not assessed',
    message: 'The impact assessment "{assessment}" does not say what remains of the risk "{risk}".',
    remedy: 'Assess the risk that remains.',
  },
  'impact-assessment-consultation-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 36(1)'],
    title: 'High remaining risk without a consultation',
    message:
      'The impact assessment "{assessment}" leaves a high risk to people ("{risk}"), and the authority is not consulted.',
    remedy: 'Add measures that lower the risk, or consult the authority before the processing.',
  },
  'impact-assessment-review-overdue': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 35(11)'],
    title: 'Review of an impact assessment overdue',
    message: 'The impact assessment "{assessment}" was to be reviewed by {dueOn}; the rule was {rule}.',
    remedy: 'Review the assessment, and record the day.',
  },
});
