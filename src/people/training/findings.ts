import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the training of people (7.2, 7.3, A.6.3). */
export const trainingFindings = defineFindings({
  'training-never': {
    severity: 'error',
    requirements: ['A.6.3', '7.3'],
    title: 'Training never taken',
    message: '"{person}" has not passed the training "{training}"; the last day was {dueOn}.',
    remedy: 'Have the person take the training.',
  },
  'training-overdue': {
    severity: 'error',
    requirements: ['A.6.3', '7.3'],
    title: 'Training overdue',
    message: '"{person}" passed the training "{training}" last on {lastOn}; the last day to repeat it was {dueOn}.',
    remedy: 'Have the person take the training again.',
  },
  'training-change-missed': {
    severity: 'warning',
    requirements: ['A.6.3'],
    title: 'Training not taken since its change',
    message:
      '"{person}" passed the training "{training}" last on {lastOn}, before it changed; the last day to take it again was {dueOn}.',
    remedy: 'Have the person take the changed training.',
  },
  'training-audience-missing': {
    severity: 'warning',
    requirements: ['7.2'],
    title: 'Training without an audience',
    message: 'The training "{training}" names no audience.',
    remedy: 'Record who must take the training.',
  },
});
