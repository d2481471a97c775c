import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the content of notices of a breach and of its entry in the register. */
export const noticeFindings = defineFindings({
  'breach-notice-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Notice before awareness',
    message: 'Breach "{breach}": a notice was sent at {sentAt}, before the awareness, {awareAt}.',
    remedy: 'Correct the time of the notice or of the awareness.',
  },
  'breach-notice-item-missing': {
    severity: 'error',
    requirements: ['A.5.26'],
    title: 'Notice of a breach without an answer',
    message: 'Breach "{breach}": the notices to the {recipient} have no answer about {items}.',
    remedy: 'Give the information, or say openly that it is not known yet.',
  },
  'breach-notice-item-open': {
    severity: 'error',
    requirements: ['A.5.26'],
    title: 'Final notice of a breach incomplete',
    message: 'Breach "{breach}": after the final notice to the {recipient} the answer about {items} is still open.',
    remedy: 'Send the missing information.',
  },
  'breach-notice-item-helpful': {
    severity: 'info',
    requirements: ['GDPR art. 33(2)'],
    title: 'Notice to a controller could say more',
    message: 'Breach "{breach}": the notices to the controller "{controller}" have no answer about {items}.',
    remedy: 'Tell the controller what is known; it needs that for its own notice to the authority.',
  },
  'breach-notice-unfinished': {
    severity: 'info',
    requirements: ['GDPR art. 33(4)'],
    title: 'Notice in phases not finished',
    message:
      'Breach "{breach}": the authority "{authority}" has information in phases, and no final notice is recorded.',
    remedy: 'Send the remaining information without undue further delay, and record the final notice.',
  },
  'breach-register-incomplete': {
    severity: 'error',
    requirements: ['GDPR art. 33(5)'],
    title: 'Entry in the register of breaches incomplete',
    message: 'Breach "{breach}": the register does not document {fields}.',
    remedy: 'Document the facts of the breach, its effects and the remedial action.',
  },
});

/** What can be wrong with the notification of a breach. */
export const notificationFindings = defineFindings({
  ...noticeFindings,
  'breach-authority-overdue': {
    severity: 'error',
    requirements: ['A.5.5', 'GDPR art. 33(1)'],
    title: 'Authority not notified in time',
    message: 'Breach "{breach}": the supervisory authority had to be notified by {dueAt} about "{parts}", and was not.',
    remedy: 'Notify the authority at once with the reasons for the delay.',
  },
  'breach-authority-late': {
    severity: 'warning',
    requirements: ['A.5.5', 'GDPR art. 33(1)'],
    title: 'Authority notified late',
    message: 'Breach "{breach}": the supervisory authority was notified at {sentAt} about "{parts}", after {dueAt}.',
    remedy: 'Take the delay up in the lessons learned from the incident.',
  },
  'breach-authority-unknown': {
    severity: 'warning',
    requirements: ['A.5.5', 'GDPR art. 55'],
    title: 'Competent authority not known',
    message: 'Breach "{breach}": it is not known which supervisory authority is competent for "{parts}".',
    remedy: 'Record the establishment in the EEA or, without one, the countries in which the people live.',
  },
  'breach-notifier-open': {
    severity: 'warning',
    requirements: ['GDPR art. 26(1)'],
    title: 'Notifying joint controller not known',
    message: 'Breach "{breach}": no arrangement says which of the joint controllers notifies about "{parts}".',
    remedy: 'Agree with the joint controllers on who notifies, and record it.',
  },
  'breach-people-not-told': {
    severity: 'warning',
    requirements: ['GDPR art. 34(1)'],
    title: 'People not told of a high risk',
    message: 'Breach "{breach}": the people of "{parts}" are to be told without undue delay, and were not.',
    remedy: 'Tell the people.',
  },
  'breach-public-not-told': {
    severity: 'warning',
    requirements: ['GDPR art. 34(3)(c)'],
    title: 'Public communication missing',
    message:
      'Breach "{breach}": a public communication takes the place of messages about "{parts}", and is not recorded.',
    remedy: 'Make the public communication, and record it.',
  },
  'breach-order-overdue': {
    severity: 'error',
    requirements: ['GDPR art. 34(4)'],
    title: 'Order of the authority not met in time',
    message: 'Breach "{breach}": an authority ordered to tell the people by {dueAt}, which was not done by then.',
    remedy: 'Tell the people at once, and explain the delay to the authority.',
  },
  'breach-controller-not-told': {
    severity: 'warning',
    requirements: ['GDPR art. 33(2)'],
    title: 'Controller not told',
    message:
      'Breach "{breach}": the controller "{controller}" is to be told without undue delay about "{parts}", and was not.',
    remedy: 'Tell the controller.',
  },
  'breach-contract-time-missed': {
    severity: 'error',
    requirements: ['A.5.31'],
    title: 'Time of the contract for a breach missed',
    message:
      'Breach "{breach}": the contract gives until {dueAt} to tell the controller "{controller}", which was not done by then.',
    remedy: 'Tell the controller at once, and look at what the contract says about a delay.',
  },
  'breach-further-recipient-overdue': {
    severity: 'error',
    requirements: ['A.5.26'],
    title: 'Further recipient not told in time',
    message: 'Breach "{breach}": "{recipient}" had to be told by {dueAt}, which was not done by then.',
    remedy: 'Tell the recipient at once.',
  },
});
