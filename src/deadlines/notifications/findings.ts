import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** What can be wrong with the notification of an incident. */
export const notificationsFindings = defineFindings({
  'deadlines-record-unreadable': unreadableRecord,
  'clock-overdue': {
    severity: 'error',
    requirements: ['A.5.5', 'A.5.26'],
    title: 'Notification overdue',
    message:
      'Incident "{incident}": the {stage} report under {source} was due {due} and has not been filed as of {now}.',
    remedy: 'File the report at once with the reasons for the delay, and record when it was filed.',
  },
  'clock-filing-late': {
    severity: 'warning',
    requirements: ['A.5.5', 'A.5.26'],
    title: 'Notification filed late',
    message: 'Incident "{incident}": the {stage} report under {source} was due {due} and was filed at {sentAt}.',
    remedy: 'Record the reasons for the delay, and take the delay up in the lessons learned from the incident.',
  },
  'clock-event-in-future': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Event in the future',
    message: 'Incident "{incident}": {event} is {at}, after {now}, and has no effect yet.',
    remedy: 'Correct the time, or record the event when it has happened.',
  },
  'clock-event-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Event before awareness',
    message: 'Incident "{incident}": {event} is {at}, before the entity became aware at {awareAt}.',
    remedy: 'Correct the time of the event or of the awareness.',
  },
  'clock-filing-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Filing before awareness',
    message: 'Incident "{incident}": {event} is {at}, before the entity became aware at {awareAt}.',
    remedy: 'Correct the time of the filing or of the awareness.',
  },
  'clock-filing-out-of-order': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Filings out of order',
    message: 'Incident "{incident}": {event} is {at}, before the earlier report, {previous}, at {previousAt}.',
    remedy: 'Correct the time of the report that is wrong.',
  },
  'clock-stage-skipped': {
    severity: 'warning',
    requirements: ['A.5.5'],
    title: 'Report skipped',
    message: 'Incident "{incident}": {event} was filed, but the report before it, {previous}, was not.',
    remedy: 'Record when the missing report was filed, or file it.',
  },
  'clock-anchor-missing': {
    severity: 'warning',
    requirements: ['A.5.5', 'A.5.28'],
    title: 'Start of a limit not recorded',
    message: 'Incident "{incident}": {event} was filed, but {previous}, from which its limit counts, is not recorded.',
    remedy: 'Record the time from which the limit counts.',
  },
  'clock-anchor-after-filing': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Start of a limit after the filing',
    message: 'Incident "{incident}": {event} is {at}, before {previous} at {previousAt}, from which its limit counts.',
    remedy: 'Correct the time of the filing or of the event from which its limit counts.',
  },
  'clock-roll-undecided': {
    severity: 'warning',
    requirements: ['VwVfG s.31(3)'],
    title: 'Roll to a working day undecided',
    message:
      'Incident "{incident}": a limit is over unless it rolls to the next working day, which is not known; missing: {missing}.',
    remedy: 'Give the time zone and a calendar of public holidays that covers the limits of the incident.',
  },
  'clock-relief-undecided': {
    severity: 'warning',
    requirements: ['Delegated Regulation (EU) 2025/301 art. 5(4)'],
    title: 'Relief at weekends undecided',
    message: 'Incident "{incident}" claims the relief at weekends, which cannot be applied; missing: {missing}.',
    remedy: 'Give the time zone and a calendar of bank holidays that covers the limits of the incident.',
  },
});
