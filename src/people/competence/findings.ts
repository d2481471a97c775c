import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the competence of people (7.2). */
export const competenceFindings = defineFindings({
  'competence-missing': {
    severity: 'error',
    requirements: ['7.2.b'],
    title: 'Required competence missing',
    message: '"{person}" does not hold the competence "{competence}", which the roles "{roles}" ask for.',
    remedy: 'Plan an action by which the person acquires it, or record the competence that the person holds.',
  },
  'competence-level-insufficient': {
    severity: 'error',
    requirements: ['7.2.b'],
    title: 'Level of competence too low',
    message:
      '"{person}" does not hold the competence "{competence}" at the level {level}, which the roles "{roles}" ask for.',
    remedy: 'Plan an action by which the person reaches the level, or record the level that was reached.',
  },
  'competence-expired': {
    severity: 'warning',
    requirements: ['7.2.b'],
    title: 'Competence expired',
    message:
      'The competence "{competence}" of "{person}", which the roles "{roles}" ask for, was valid until {validUntil}.',
    remedy: 'Have it renewed, and record the renewal.',
  },
  'competence-unevidenced': {
    severity: 'error',
    requirements: ['7.2.d'],
    title: 'Competence without evidence',
    message: 'The competence "{competence}" of "{person}", which the roles "{roles}" ask for, has no valid evidence.',
    remedy: 'Attach a certificate, an assessment or another record.',
  },
  'competence-action-unowned': {
    severity: 'warning',
    requirements: ['7.2.c'],
    title: 'Action on competence without an owner',
    message: 'The action "{action}" for the competence "{competence}" of "{person}" has no owner.',
    remedy: 'Name the person or role that does it.',
  },
  'competence-action-undated': {
    severity: 'warning',
    requirements: ['7.2.c'],
    title: 'Action on competence without a due date',
    message: 'The action "{action}" for the competence "{competence}" of "{person}" has no due date.',
    remedy: 'Set the day by which it is done.',
  },
  'competence-action-overdue': {
    severity: 'warning',
    requirements: ['7.2.c'],
    title: 'Action on competence overdue',
    message: 'The action "{action}" for the competence "{competence}" of "{person}" was due on {dueOn}, before {asOf}.',
    remedy: 'Complete the action, or agree a new due date.',
  },
  'competence-action-unevaluated': {
    severity: 'warning',
    requirements: ['7.2.c'],
    title: 'Action on competence not evaluated',
    message:
      'The action "{action}" for the competence "{competence}" of "{person}" was done on {doneOn} and not evaluated since.',
    remedy: 'Evaluate whether the person has the competence now, and record the day and the result.',
  },
});
