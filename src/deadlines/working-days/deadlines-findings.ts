import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with holiday calendars, recurring duties, notifications and requests of data subjects. */
export const deadlinesFindings = defineFindings({
  'calendar-not-begun': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Holiday calendar begins later',
    message: 'Calendar {calendar} begins on {from}, after {asOf}.',
  },
  'calendar-ends-soon': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Holiday calendar ends soon',
    message: 'Calendar {calendar} ends on {to}, before {neededThrough}, the last day that deadlines may reach.',
  },
  'calendar-year-empty': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Year without holidays',
    message: 'Calendar {calendar} covers the whole year {year} without a single public holiday.',
  },
  'clock-overdue': {
    severity: 'error',
    requirements: ['A.5.5', 'A.5.26'],
    title: 'Notification overdue',
    message: 'Incident {incident}: the {stage} report under {source} was due {due} and has not been filed as of {now}.',
  },
  'clock-filing-late': {
    severity: 'warning',
    requirements: ['A.5.5', 'A.5.26'],
    title: 'Notification filed late',
    message: 'Incident {incident}: the {stage} report under {source} was due {due} and was filed at {sentAt}.',
  },
  'clock-event-in-future': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Event in the future',
    message: 'Incident {incident}: {event} is {at}, after {now}, and does not count yet.',
  },
  'clock-event-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Event before awareness',
    message: 'Incident {incident}: {event} is {at}, before the entity became aware at {awareAt}.',
  },
  'clock-filing-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Filing before awareness',
    message: 'Incident {incident}: {event} is {at}, before the entity became aware at {awareAt}.',
  },
  'clock-filing-out-of-order': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Filings out of order',
    message: 'Incident {incident}: {event} is {at}, before the earlier report {previous} at {previousAt}.',
  },
  'clock-stage-skipped': {
    severity: 'warning',
    requirements: ['A.5.5'],
    title: 'Report skipped',
    message: 'Incident {incident}: {event} was filed, but the report before it, {previous}, was not.',
  },
  'clock-anchor-missing': {
    severity: 'warning',
    requirements: ['A.5.5', 'A.5.28'],
    title: 'Start of a limit not recorded',
    message: 'Incident {incident}: {event} was filed, but {previous}, from which its limit counts, is not recorded.',
  },
  'clock-anchor-after-filing': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Start of a limit after the filing',
    message: 'Incident {incident}: {event} is {at}, before {previous} at {previousAt}, from which its limit counts.',
  },
  'clock-relief-undecided': {
    severity: 'warning',
    requirements: ['Delegated Regulation (EU) 2025/301 art. 5(4)'],
    title: 'Relief at weekends undecided',
    message: 'Incident {incident} claims the relief at weekends, which cannot be applied: {missing} missing.',
  },
  'request-overdue': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Request of a data subject overdue',
    message: 'Request {request} was due on {dueOn} under {source} and is not answered as of {asOf}.',
  },
  'request-answered-late': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Request of a data subject answered late',
    message: 'Request {request} was due on {dueOn} under {source} and was answered on {answeredOn}.',
  },
  'request-extension-late': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Extension announced too late',
    message:
      'Request {request}: the extension was announced on {extensionAnnouncedOn}, after {announceExtensionBy}, and does not extend.',
  },
  'request-date-before-receipt': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Date before receipt',
    message: 'Request {request}: {date} is {on}, before the request was received on {receivedOn}.',
  },
  'request-date-in-future': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Date in the future',
    message: 'Request {request}: {date} is {on}, after {asOf}.',
  },
  'request-clarification-out-of-order': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Clarification before its question',
    message: 'Request {request}: clarification was received on {receivedOn}, before it was asked for on {askedOn}.',
  },
  'request-rule-not-in-force': {
    severity: 'info',
    requirements: ['A.5.31'],
    title: 'Request older than the rule',
    message: 'Request {request} was received on {receivedOn}; {source} applies from {ruleValidFrom}.',
  },
  'request-calendar-gap': {
    severity: 'warning',
    requirements: ['A.5.31'],
    title: 'Holiday calendar does not reach',
    message: 'Request {request} ends about {on}, which calendar {calendar} does not cover; nothing was rolled.',
  },
});
