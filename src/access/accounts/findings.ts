import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with accounts (A.5.16, A.5.18, A.8.5). */
export const accountsFindings = defineFindings({
  'account-orphaned': {
    severity: 'error',
    requirements: ['A.5.16', 'A.5.18'],
    title: 'Account of nobody who is here',
    message: 'The account "{account}" in "{system}" is open, but belongs to nobody who is here: {reason}.',
    remedy: 'Close the account, or record the person to whom it belongs.',
  },
  'account-shared': {
    severity: 'error',
    requirements: ['A.5.16'],
    title: 'Account used by several people',
    message:
      'The account "{account}" in "{system}" is shared, and no valid exception permits it; its people: "{persons}".',
    remedy: 'Give each person an account, or have an exception approved and name it.',
  },
  'account-dormant': {
    severity: 'warning',
    requirements: ['A.5.18'],
    title: 'Account not used for too long',
    message:
      'The account "{account}" in "{system}" is dormant since {dormantFrom}, after {after} without use: {reason}.',
    remedy: 'Close the account, or record why it is still needed and when it was used.',
  },
  'account-use-unknown': {
    severity: 'warning',
    requirements: ['A.5.18'],
    title: 'Use of an account not known',
    message: 'Whether the account "{account}" in "{system}" was used within {after} is not known: {reason}.',
    remedy: 'Record the last use, or since when every use would be seen.',
  },
  'account-mfa-missing': {
    severity: 'error',
    requirements: ['A.8.5'],
    title: 'Second factor not enforced',
    message:
      'The account "{account}" in "{system}" can be used without a second factor ({mfa}), and no valid exception permits it.',
    remedy: 'Enforce a second factor, or have an exception approved and name it.',
  },
  'account-mfa-unknown': {
    severity: 'warning',
    requirements: ['A.8.5'],
    title: 'Second factor not known',
    message: 'Whether the account "{account}" in "{system}" needs a second factor is not known.',
    remedy: 'Find out, and record it.',
  },
});
