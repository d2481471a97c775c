import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the register of legal and contractual obligations (A.5.31, A.5.36). */
export const obligationsFindings = defineFindings({
  'obligation-repealed': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Obligation no longer in force',
    message: 'The obligation "{obligation}" was in force through {validTo}.',
    remedy: 'Take it out of the register, and look at what it was the reason for; or correct its last day.',
  },
  'obligation-owner-missing': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Obligation without an owner',
    message: 'The obligation "{obligation}" has no owner.',
    remedy: 'Name the person or role that watches over it.',
  },
  'obligation-unmet-by-anything': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Obligation without a control or a document',
    message: 'Neither a control nor a document meets the obligation "{obligation}".',
    remedy: 'Name the controls and documents that meet it.',
  },
  'obligation-not-evaluated': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Obligation not evaluated',
    message: 'It is not yet evaluated whether the obligation "{obligation}" is met.',
    remedy: 'Evaluate whether it is met, and record the result.',
  },
  'obligation-partly-met': {
    severity: 'warning',
    requirements: ['A.5.31', 'A.5.36'],
    title: 'Obligation met in part',
    message: 'The obligation "{obligation}" was only partly met when it was last evaluated on {on}.',
    remedy: 'Mend what is missing, and evaluate it again.',
  },
  'obligation-not-met': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.36'],
    title: 'Obligation not met',
    message: 'The obligation "{obligation}" was not met when it was last evaluated on {on}.',
    remedy: 'Raise a nonconformity, mend what is missing, and evaluate it again.',
  },
  'obligation-review-overdue': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Review of an obligation overdue',
    message: 'The review of the obligation "{obligation}" was due on {dueOn} and is not done as of {asOf}.',
    remedy: 'Review whether the obligation and its source have changed, and record the day.',
  },
});
