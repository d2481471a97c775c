import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with continuity plans and their exercises. */
export const plansFindings = defineFindings({
  'plan-without-activation': {
    severity: 'error',
    requirements: ['A.5.29', 'A.5.30'],
    title: 'Plan without its activation',
    message: 'The plan "{plan}" does not state {missing}.',
    remedy: 'State the criteria that activate the plan, and who decides that.',
  },
  'plan-without-deputy': {
    severity: 'warning',
    requirements: ['A.5.29', 'A.5.30'],
    title: 'Role of a plan without a deputy',
    message: 'The role "{role}" of the plan "{plan}" has no deputy besides "{holder}".',
    remedy: 'Name another person or role who stands in.',
  },
  'plan-contact-left': {
    severity: 'error',
    requirements: ['A.5.29', 'A.5.30'],
    title: 'Person of a plan who left',
    message: 'The plan "{plan}" names "{person}", who left on {endedOn}.',
    remedy: 'Name the person who has taken over.',
  },
  'plan-not-exercised': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Plan not exercised',
    message: 'The plan "{plan}" was not exercised with success by {asOf}.',
    remedy: 'Exercise the plan, and plan when it is exercised again.',
  },
  'exercise-overdue': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Exercise of a plan overdue',
    message: 'The plan "{plan}" was to be exercised by {dueOn}.',
    remedy: 'Exercise the plan, and record the result.',
  },
  'exercise-scope-gap': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Processes of a plan never exercised',
    message: 'No exercise of the plan "{plan}" had success with the processes "{processes}".',
    remedy: 'Include the processes in the next exercise.',
  },
  'exercise-missed-without-action': {
    severity: 'error',
    requirements: ['10.2', 'A.5.30'],
    title: 'Objective of an exercise missed without an action',
    message: 'The objective of the exercise "{exercise}" has the result {result}, and no action follows.',
    remedy: 'Record the actions that make the next exercise succeed.',
  },
  'exercise-action-unowned': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Action of an exercise without an owner',
    message: 'The action "{action}" of the exercise "{exercise}" has no owner.',
    remedy: 'Name the person or role that does it.',
  },
  'exercise-action-undated': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Action of an exercise without a day',
    message: 'The action "{action}" of the exercise "{exercise}" has no due date.',
    remedy: 'Set the last day on which it is in time.',
  },
  'exercise-action-overdue': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Action of an exercise overdue',
    message: 'The action "{action}" of the exercise "{exercise}" was due on {dueOn} and was not done by {asOf}.',
    remedy: 'Do it and record the day, or set another day with a reason.',
  },
  'rto-missed-in-exercise': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Recovery time objective missed in an exercise',
    message: 'The exercise "{exercise}" did not bring the process "{process}" back within its recovery time objective.',
    remedy: 'Speed up the recovery and exercise again, or set another objective.',
  },
  'rto-not-proven': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Recovery time objective not proven',
    message: 'No current exercise proves that the process "{process}" runs again in time: {reason}.',
    remedy: 'Set a recovery time objective, exercise a plan of the process, and measure the time.',
  },
});
