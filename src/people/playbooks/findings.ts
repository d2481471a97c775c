import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with playbooks and their runs (A.5.37). */
export const playbooksFindings = defineFindings({
  'step-unowned': {
    severity: 'warning',
    requirements: ['A.5.37'],
    title: 'Step without an owner',
    message: 'The step "{step}" of "{record}" has no owner.',
    remedy: 'Name the role or person that does it.',
  },
  'step-overdue': {
    severity: 'warning',
    requirements: ['A.5.37'],
    title: 'Step overdue',
    message: 'The step "{step}" of the run "{run}" was due on {dueOn} (days late: {days}).',
    remedy: 'Do it, or record why this run does not need it.',
  },
  'step-out-of-order': {
    severity: 'warning',
    requirements: ['A.5.37'],
    title: 'Step done before a step that it needs',
    message: 'The step "{step}" of the run "{run}" was done on {doneOn}, before the steps that it needs: "{needs}".',
    remedy: 'Check that the step has its effect, and correct the days or the order of the playbook.',
  },
  'step-unevidenced': {
    severity: 'warning',
    requirements: ['A.5.37'],
    title: 'Step done without evidence',
    message: 'The step "{step}" of the run "{run}" was done on {doneOn} without the evidence that it needs.',
    remedy: 'Attach the evidence, or do the step again.',
  },
  'run-incomplete': {
    severity: 'warning',
    requirements: ['A.5.37'],
    title: 'Run closed before every step was done',
    message: 'The run "{run}" was closed on {closedOn}, though these steps are to be done: "{steps}".',
    remedy: 'Do the steps, or record why this run does not need them.',
  },
});
