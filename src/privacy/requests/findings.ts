import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the answers to requests, besides their time limits. */
export const requestAnswersFindings = defineFindings({
  'request-extension-reason-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(3)'],
    title: 'Extension without a reason',
    message: 'The extension of the request "{request}" was announced without a reason.',
    remedy: 'Tell the person the reason of the extension.',
  },
  'request-fee-reason-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(5)'],
    title: 'Fee without a reason',
    message: 'A fee is asked for the request "{request}" without a reason.',
    remedy: 'State why the request is unfounded or excessive, or answer it without a fee.',
  },
  'request-refusal-reason-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(4)'],
    title: 'Refusal without reason or article',
    message:
      'The right {right} in the request "{request}" is refused, in whole or in part, without reason and article.',
    remedy: 'Tell the person the reason, and record the article that allows the refusal.',
  },
  'request-refusal-late': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(4)'],
    title: 'Refusal told too late',
    message:
      'The refusal of the right {right} in the request "{request}" was told in full on {on}; the last day was {dueOn}, which no extension moves.',
    remedy: 'Find out the cause of the delay, and correct the procedure.',
  },
  'request-complaint-untold': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(4)'],
    title: 'Complaint and remedy not told',
    message:
      'The right {right} in the request "{request}" is refused, in whole or in part, and the person was not told of the complaint to the authority and of the judicial remedy.',
    remedy: 'Tell the person, and record the day.',
  },
  'request-refusal-contradicted': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 12(2)'],
    title: 'Refusal of a right that the ground gives',
    message:
      'The right {right} in the request "{request}" is refused, in whole or in part, without an exception that allows it, and the ground of the processing "{activity}" gives it.',
    remedy: 'Grant the right, or state the exception that allows the refusal.',
  },
  'request-hold-unnamed': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 17(3)(e)'],
    title: 'Legal hold not named',
    message: 'The right {right} in the request "{request}" is refused for a legal hold, which is not named.',
    remedy: 'Name the hold, and answer again when it is released.',
  },
  'request-recipients-untold': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 19'],
    title: 'Recipients not told',
    message:
      'The right {right} in the request "{request}" is granted, and it is not known whether the recipients of the data were told.',
    remedy: 'Tell each recipient, or record that it is impossible or that there is none.',
  },
  'request-erasure-copy-remaining': {
    severity: 'error',
    requirements: ['A.5.34', 'A.8.10', 'GDPR art. 17(1)'],
    title: 'Copy not erased',
    message:
      'The erasure asked for in the request "{request}" was answered on {on}, and the copy "{copy}" is not erased as far as is known.',
    remedy: 'Erase the data in the copy, or state after which time it leaves the copy by itself.',
  },
  'request-erasure-copy-late': {
    severity: 'warning',
    requirements: ['A.5.34', 'A.8.10', 'GDPR art. 17(1)'],
    title: 'Copy erased too late',
    message:
      'The data of the request "{request}" was erased in the copy "{copy}" on {on}; it had to be gone by {goneBy}.',
    remedy: 'Find out the cause of the delay, and correct the procedure or the window of the copy.',
  },
});
