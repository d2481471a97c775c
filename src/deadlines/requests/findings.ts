import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with a request of a data subject. */
export const requestsFindings = defineFindings({
  'deadlines-record-unreadable': unreadableRecord,
  'request-overdue': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Request of a data subject overdue',
    message: 'The request "{request}" was due on {dueOn} under {source} and is not answered as of {asOf}.',
    remedy: 'Answer the data subject at once, and record the day.',
  },
  'request-answered-late': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Request of a data subject answered late',
    message: 'The request "{request}" was due on {dueOn} under {source} and was answered on {answeredOn}.',
    remedy: 'Find out the cause of the delay, and correct the procedure.',
  },
  'request-extension-late': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Extension announced too late',
    message:
      'The extension of the request "{request}" was announced on {extensionAnnouncedOn}, after {announceExtensionBy}, and has no effect.',
    remedy: 'Answer by the day that holds without the extension.',
  },
  'request-date-before-receipt': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Date before receipt',
    message: 'Request "{request}": {date} is {on}, before the request was received on {receivedOn}.',
    remedy: 'Correct the date or the day of receipt.',
  },
  'request-date-in-future': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Date in the future',
    message: 'Request "{request}": {date} is {on}, after {asOf}.',
    remedy: 'Correct the date, or record it when the day has come.',
  },
  'request-clarification-out-of-order': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Clarification before its question',
    message: 'Request "{request}": clarification was received on {receivedOn}, before it was asked for on {askedOn}.',
    remedy: 'Correct the day of the question or of the answer.',
  },
  'request-rule-not-in-force': {
    severity: 'info',
    requirements: ['A.5.31'],
    title: 'Request older than the rule',
    message: 'The request "{request}" was received on {receivedOn}; {source} applies from {ruleValidFrom}.',
    remedy: 'Determine the time limit by the rule that was in force on the day of receipt.',
  },
  'request-calendar-gap': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Holiday calendar does not reach',
    message: 'The request "{request}" ends about {on}, which the calendar "{calendar}" does not cover; nothing rolled.',
    remedy: 'Add the public holidays of that time to the calendar.',
  },
});
