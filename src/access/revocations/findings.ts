import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with rights that should be gone (A.5.18). */
export const revocationsFindings = defineFindings({
  'grant-past-end': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Right after its last day',
    message:
      'The grant "{grant}" of "{right}" to the account "{account}" ended on {until}, and nothing shows that the right is gone.',
    remedy: 'Take the right away and record the day, or grant it anew.',
  },
  'revocation-overdue': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Revocation overdue',
    message:
      'The right "{right}" of the account "{account}" by the grant "{grant}" was to be taken away by {dueOn} ({cause}), and is not known to be gone.',
    remedy: 'Take the right away, and read the rights of the system again.',
  },
  'leaver-access-late': {
    severity: 'warning',
    requirements: ['A.5.18', 'A.6.5'],
    title: 'Right of a leaver taken away late',
    message:
      'The right "{right}" of the account "{account}" by the grant "{grant}" was to be taken away by {dueOn} after "{person}" left, and was gone on {doneOn}.',
    remedy: 'Find out what was done with the right in the meantime, and why nobody took it away in time.',
  },
  'revocation-undone': {
    severity: 'error',
    requirements: ['A.5.18'],
    title: 'Right there again after its revocation',
    message:
      'The right "{right}" of the account "{account}" by the grant "{grant}" was gone on {doneOn}, and was there again on {shownOn} without another grant.',
    remedy: 'Take the right away, and find out who set it up again.',
  },
});
