import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the end of incidents and the lessons from them. */
export const lessonsFindings = defineFindings({
  'incident-state-unfounded': {
    severity: 'error',
    requirements: ['A.5.26'],
    title: 'State of an incident without its ground',
    message: 'The incident "{incident}" entered the state "{state}", but lacks: {gaps}.',
    remedy: 'Record what is missing, or correct the states that the incident entered.',
  },
  'incident-closed-without-cause': {
    severity: 'error',
    requirements: ['A.5.27', '10.2.b'],
    title: 'Incident closed without a cause',
    message: 'The incident "{incident}" is closed, and neither its cause nor why it cannot be found is recorded.',
    remedy: 'Record the cause, or the reason why it cannot be found.',
  },
  'incident-closed-without-lessons': {
    severity: 'error',
    requirements: ['A.5.27'],
    title: 'Major incident closed without a review',
    message: 'The incident "{incident}" of the level "{level}" is closed, and no review of it was held.',
    remedy: 'Hold a review, and record the lessons.',
  },
  'incident-recurring': {
    severity: 'info',
    requirements: ['A.5.27', '10.2.b'],
    title: 'Incident recurs',
    message: 'The incident "{incident}" has a cause of the category "{category}", as "{previous}" had before it.',
    remedy: 'Find out why the actions after the earlier incident did not prevent this one.',
  },
  'lesson-action-missing': {
    severity: 'warning',
    requirements: ['A.5.27', '10.2.b'],
    title: 'Lesson without an action',
    message: 'Nothing follows yet from the lesson "{lesson}" of the review "{review}".',
    remedy: 'Plan an action, or record why there is none to take.',
  },
  'lesson-action-unowned': {
    severity: 'warning',
    requirements: ['A.5.27'],
    title: 'Action after an incident without an owner',
    message: 'Nobody is named for the action "{action}" of the review "{review}".',
    remedy: 'Name the person or role that does it.',
  },
  'lesson-action-undated': {
    severity: 'warning',
    requirements: ['A.5.27'],
    title: 'Action after an incident without a day',
    message: 'The action "{action}" of the review "{review}" has no last day.',
    remedy: 'Set the day by which it is done.',
  },
  'lesson-action-overdue': {
    severity: 'error',
    requirements: ['A.5.27', '10.2.c'],
    title: 'Action after an incident overdue',
    message: 'The action "{action}" of the review "{review}" was due on {dueOn} and is not done.',
    remedy: 'Do it, or set a new day and record why.',
  },
});
