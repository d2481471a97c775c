import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with security events and the decisions on them. */
export const eventsFindings = defineFindings({
  'event-times-out-of-order': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Times of an event out of order',
    message: 'The times of the event "{event}" are out of order: {later} {laterTime}, {earlier} {earlierTime}.',
    remedy: 'Correct the times, or state how precisely they are known.',
  },
  'event-reported-late': {
    severity: 'error',
    requirements: ['A.6.8'],
    title: 'Event reported late',
    message: 'The event "{event}" was reported at {reportedAt}; the last moment to report it was {dueAt}.',
    remedy: 'Make the way to report known to everyone, and record why it took so long.',
  },
  'event-triage-pending': {
    severity: 'warning',
    requirements: ['A.5.25'],
    title: 'Event not yet assessed',
    message: 'The event "{event}" was reported at {reportedAt}, and whether it is an incident is not decided.',
    remedy: 'Decide whether the event is an incident, and record the reason.',
  },
  'event-triage-late': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Event assessed late',
    message: 'The event "{event}" was to be assessed by {dueAt}, and was assessed at {triagedAt}.',
    remedy: 'Record why it took so long, and assess events in time.',
  },
  'event-triage-overdue': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Assessment of an event overdue',
    message: 'The event "{event}" was to be assessed by {dueAt}, and whether it is an incident is not decided.',
    remedy: 'Decide at once whether the event is an incident, and record the reason.',
  },
  'event-triage-unreasoned': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Decision on an event without a reason',
    message: 'The decision on the event "{event}" is {outcome}, without a reason.',
    remedy: 'Record the reason of the decision.',
  },
  'event-duplicate-cycle': {
    severity: 'error',
    requirements: ['A.5.25'],
    title: 'Events are duplicates of each other',
    message: 'The events "{events}" are duplicates of each other in a circle, so that none of them is assessed.',
    remedy: 'Assess one of the events, and make the others its duplicates.',
  },
});
