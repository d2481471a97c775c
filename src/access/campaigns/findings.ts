import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with reviews of rights (A.5.18). */
export const campaignsFindings = defineFindings({
  'access-review-overdue': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Review of rights overdue',
    message: 'The rights in "{system}" ({covers}) were to be reviewed by {dueOn}; the last complete review: {lastOn}.',
    remedy: 'Review the rights now: read them from the system, and have each decided.',
  },
  'access-review-incomplete': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Review of rights without all decisions',
    message:
      'The review "{campaign}" was to be decided by {dueOn}, and {open} of {of} rights have no decision that counts; grants without an item: {missing}.',
    remedy: 'Have the reviewers decide each right that is left.',
  },
  'access-review-population-unknown': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Review of rights with unread systems',
    message: 'The review "{campaign}" was opened without all rights of "{systems}", so nobody knows what it left out.',
    remedy: 'Read the rights of these systems, and review them.',
  },
  'access-review-own-access': {
    severity: 'error',
    requirements: ['A.5.18', 'A.5.3'],
    title: 'Decision on the own rights',
    message: '"{by}" decided in the review "{campaign}" on "{right}" of the own account "{account}".',
    remedy: 'Have another person decide.',
  },
});
