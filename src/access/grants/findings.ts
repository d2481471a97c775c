import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with grants and roles (A.5.3, A.5.15, A.5.18, A.8.2). */
export const grantsFindings = defineFindings({
  'access-role-cycle': {
    severity: 'warning',
    requirements: ['A.5.15'],
    title: 'Roles include each other',
    message: 'The roles "{roles}" include each other, so that each of them gives all that one of them gives.',
    remedy: 'Remove one of the inclusions, or make one role of them.',
  },
  'grant-approver-missing': {
    severity: 'error',
    requirements: ['A.5.15', 'A.5.18'],
    title: 'Right without approval',
    message: 'The account "{account}" holds "{right}" by the grant "{grant}", which nobody approved.',
    remedy: 'Have the owner of the system approve the right, or take it away.',
  },
  'grant-self-approved': {
    severity: 'warning',
    requirements: ['A.5.3', 'A.5.18'],
    title: 'Right approved by the person who asked or benefits',
    message: '"{approvedBy}" approved the grant "{grant}" of "{right}", and is the same person as its {as}.',
    remedy: 'Have another person approve the right, or have an exception approved and name it.',
  },
  'grant-self-approval-excepted': {
    severity: 'info',
    requirements: ['A.5.3'],
    title: 'Own approval permitted by an exception',
    message:
      '"{approvedBy}" approved the grant "{grant}" of "{right}" as its {as}; the exception "{exception}" permits it.',
    remedy: 'Have another person approve the right before the exception ends.',
  },
  'grant-of-leaver': {
    severity: 'error',
    requirements: ['A.5.18', 'A.6.5'],
    title: 'Right of a person who left',
    message:
      '"{person}" left on {endedOn}, and the grant "{grant}" of "{right}" to the account "{account}" is still held.',
    remedy: 'Take the right away, and record the day.',
  },
  'grant-beyond-role': {
    severity: 'warning',
    requirements: ['A.5.15', 'A.5.18'],
    title: 'Right beyond the roles of the person',
    message: 'The account "{account}" holds "{right}" directly by the grant "{grant}"; no role of its person gives it.',
    remedy: 'Take the right away, or put it into a role that the person holds.',
  },
  'privileged-grant-unbounded': {
    severity: 'warning',
    requirements: ['A.8.2'],
    title: 'Privileged right without an end',
    message: 'The account "{account}" holds the privileged right "{right}" by the grant "{grant}" without a last day.',
    remedy: 'Record a last day, and grant the right anew where it is still needed.',
  },
});
