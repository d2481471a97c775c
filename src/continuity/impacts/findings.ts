import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the analyses of impact and with the objectives of processes. */
export const impactsFindings = defineFindings({
  'process-without-analysis': {
    severity: 'error',
    requirements: ['A.5.29', 'A.5.30'],
    title: 'Process without an analysis of its impact',
    message: 'The analysis of the process "{process}" does not state {missing}.',
    remedy: 'State the impact over time in each category, and the level from which it is unacceptable.',
  },
  'impact-falls-with-time': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Impact that falls with time',
    message:
      'The impact of the process "{process}" in the category "{category}" falls from {before} to {level} after {after}.',
    remedy: 'Correct the level: an interruption that lasts longer is never better.',
  },
  'mtpd-above-derived': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Tolerable interruption longer than its impacts allow',
    message:
      'The process "{process}" states a tolerable interruption of {mtpd} minutes; its impact in "{categories}" is unacceptable after {derived} minutes.',
    remedy: 'Shorten the tolerable interruption, or correct the impacts.',
  },
  'rto-above-mtpd': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Recovery planned after the tolerable interruption',
    message:
      'The process "{process}" is to be back with its work done after {planned} minutes; tolerable are {tolerable} minutes.',
    remedy: 'Shorten the recovery time objective or the work recovery, or decide anew on what is tolerable.',
  },
  'rto-without-reserve': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Recovery planned without a reserve',
    message:
      'The process "{process}" is to be back with its work done after {planned} minutes, as long as is tolerable.',
    remedy: 'Shorten the recovery time objective so that a delay is no loss.',
  },
  'rpo-missing': {
    severity: 'warning',
    requirements: ['A.5.30', 'A.8.13'],
    title: 'Recovery point objective missing',
    message: 'The process "{process}" has no recovery point objective.',
    remedy: 'Decide for which time data may be lost.',
  },
  'work-recovery-missing': {
    severity: 'info',
    requirements: ['A.5.30'],
    title: 'Work recovery missing',
    message:
      'The process "{process}" has no work recovery, so it is not known whether its work is done again within its tolerable interruption.',
    remedy: 'Decide how long it takes to verify the data and to do the work that piled up.',
  },
  'process-objective-unmeasurable': {
    severity: 'warning',
    requirements: ['A.5.30'],
    title: 'Objective of a process in words',
    message: 'The process "{process}" has an objective in words, which cannot be measured, for: {objectives}.',
    remedy: 'Set the objective in minutes.',
  },
  'analysis-overdue': {
    severity: 'error',
    requirements: ['A.5.30'],
    title: 'Analysis of impact overdue',
    message: 'The analysis of the process "{process}" was due on {dueOn}.',
    remedy: 'Analyse the impact anew, and record the day.',
  },
});
