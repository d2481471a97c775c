import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the communication plan and the contacts with authorities and groups (7.4, A.5.5, A.5.6). */
export const communicationFindings = defineFindings({
  'communication-gap': {
    severity: 'warning',
    requirements: ['7.4'],
    title: 'Required communication not planned',
    message: 'The communication plan has no complete {partner} communication for {requirement}: {topic}.',
    remedy: 'Plan when, with whom and how to communicate it.',
  },
  'communication-incomplete': {
    severity: 'warning',
    requirements: ['7.4'],
    title: 'Communication planned in part',
    message: 'The communication "{communication}" does not say: {missing}.',
    remedy: 'Add when, with whom and how to communicate.',
  },
  'communication-overdue': {
    severity: 'warning',
    requirements: ['7.4.b'],
    title: 'Communication overdue',
    message: 'The communication "{communication}" was due on {dueOn} and did not take place by {asOf}.',
    remedy: 'Communicate and record the day, or change the plan.',
  },
  'authority-contact-unreachable': {
    severity: 'warning',
    requirements: ['7.4.d'],
    title: 'Contact without an address',
    message: 'The contact "{contact}" does not say how "{body}" is reached.',
    remedy: 'Write down the address, number or form.',
  },
  'authority-contact-check-overdue': {
    severity: 'warning',
    requirements: ['7.4'],
    title: 'Check of a contact overdue',
    message: 'The check of the contact "{contact}" was due on {dueOn} and was not done by {asOf}.',
    remedy: 'Check that the body is still reached this way, and record the check.',
  },
});
