import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with management reviews (9.3). */
export const reviewsFindings = defineFindings({
  'management-review-overdue': {
    severity: 'error',
    requirements: ['9.3.1'],
    title: 'Management review overdue',
    message: 'The management review "{review}" was planned for {plannedOn} and is not held.',
    remedy: 'Hold the review.',
  },
  'management-review-unplanned': {
    severity: 'warning',
    requirements: ['9.3.1'],
    title: 'Next management review not planned',
    message: 'No management review is planned for the time after the last one.',
    remedy: 'Plan the next review.',
  },
  'management-review-input-missing': {
    severity: 'error',
    requirements: ['9.3.2'],
    title: 'Input of a management review missing',
    message: 'The management review "{review}" did not consider {input}: {topic}.',
    remedy: 'Consider the input and summarize it, also where there is nothing to report.',
  },
  'management-review-output-missing': {
    severity: 'error',
    requirements: ['9.3.3'],
    title: 'Output of a management review missing',
    message: 'The management review "{review}" does not say what it decided on {output}.',
    remedy: 'Record the decisions, or an empty list where there were none.',
  },
  'management-review-without-top-management': {
    severity: 'error',
    requirements: ['9.3.1'],
    title: 'Management review without top management',
    message: 'Nobody of top management took part in the management review "{review}" on {heldOn}.',
    remedy: 'Repeat the review with top management, or correct the attendees and their roles.',
  },
  'management-review-recorded-before-held': {
    severity: 'error',
    requirements: ['9.3.3'],
    title: 'Management review recorded before it was held',
    message:
      'The results of the management review "{review}" were recorded on {recordedOn}, before it was held on {heldOn}.',
    remedy: 'Correct the dates.',
  },
  'management-review-unrecorded': {
    severity: 'warning',
    requirements: ['9.3.3'],
    title: 'Results of a management review not recorded',
    message: 'The management review "{review}" was held on {heldOn}, but its results are not recorded.',
    remedy: 'Record the results.',
  },
  'management-review-action-unowned': {
    severity: 'warning',
    requirements: ['9.3.3'],
    title: 'Action of a management review without an owner',
    message: 'The action "{action}" of the management review "{review}" has no owner.',
    remedy: 'Name the person or role that does it.',
  },
  'management-review-action-undated': {
    severity: 'warning',
    requirements: ['9.3.3'],
    title: 'Action of a management review without a date',
    message: 'The action "{action}" of the management review "{review}" has no due date.',
    remedy: 'Set a due date.',
  },
  'management-review-action-overdue': {
    severity: 'error',
    requirements: ['9.3.3'],
    title: 'Action of a management review overdue',
    message: 'The action "{action}" of the management review "{review}" is overdue since {dueOn}.',
    remedy: 'Do it, or decide a new date in the next review.',
  },
  'management-review-action-dropped': {
    severity: 'error',
    requirements: ['9.3.2.a'],
    title: 'Action of an earlier management review dropped',
    message:
      'The management review "{review}" did not follow up the action "{action}" of "{earlier}", which was not done.',
    remedy: 'Consider the state of the action in the next review and name its id there.',
  },
});
