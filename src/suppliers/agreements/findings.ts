import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with agreements with suppliers. */
export const agreementsFindings = defineFindings({
  'supplier-agreement-missing': {
    severity: 'error',
    requirements: ['A.5.20'],
    title: 'Service without an agreement',
    message: 'No agreement governs the service "{service}", which is in use.',
    remedy: 'Make an agreement with the supplier, or record the one that governs the service.',
  },
  'supplier-agreement-expired': {
    severity: 'error',
    requirements: ['A.5.20'],
    title: 'Agreement over, service in use',
    message: 'The agreement "{agreement}" ended on {endedOn}, and the service "{service}" is still in use.',
    remedy: 'Make a new agreement, or end the use of the service.',
  },
  'supplier-agreement-unsigned': {
    severity: 'error',
    requirements: ['A.5.20'],
    title: 'Agreement not signed, service in use',
    message:
      'The agreement "{agreement}" began on {startsOn} and is not signed, and the service "{service}" is in use.',
    remedy: 'Have the agreement signed, or record the day of the signature.',
  },
  'supplier-processing-agreement-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 28(3)'],
    title: 'Processor without a processing agreement',
    message: 'The supplier of the service "{service}" is a processor without a processing agreement in force: {state}.',
    remedy: 'Conclude a processing agreement with the processor.',
  },
  'supplier-agreement-clause-missing': {
    severity: 'error',
    requirements: ['A.5.20', 'GDPR art. 28(3)'],
    title: 'Processing agreement incomplete',
    message: 'The processing agreement "{agreement}" does not settle, as far as is known: {clauses}.',
    remedy: 'Have the points settled, or record the sections that settle them.',
  },
  'supplier-agreement-notice-open': {
    severity: 'info',
    requirements: ['A.5.20'],
    title: 'Last day for a notice near',
    message:
      'The agreement "{agreement}" is renewed after {endsOn} unless notice is given by {noticeBy}; nothing is decided.',
    remedy: 'Decide whether the agreement is to go on, and give notice in time if not.',
  },
  'supplier-agreement-notice-missed': {
    severity: 'warning',
    requirements: ['A.5.20'],
    title: 'Notice missed',
    message:
      'The last day for a notice to the agreement "{agreement}" was {noticeBy}; it ends on {earliestEndOn} at the earliest.',
    remedy: 'Record the decision to go on, or give notice for the next end.',
  },
  'supplier-agreement-notice-unknown': {
    severity: 'warning',
    requirements: ['A.5.20'],
    title: 'Period of notice unknown',
    message:
      'The agreement "{agreement}" is renewed after {endsOn} unless notice is given, and its period of notice is not known.',
    remedy: 'Record the period of notice of the organization.',
  },
  'supplier-agreement-notice-late': {
    severity: 'warning',
    requirements: ['A.5.20'],
    title: 'Notice without the end that it states',
    message:
      'The notice to the agreement "{agreement}" was given on {givenOn} for the end on {endsOn}; its term and its period of notice lead to {earliestEndOn}.',
    remedy: 'Correct the end, or record the end on which both parties agreed as a fixed term.',
  },
  'service-exit-time-insufficient': {
    severity: 'warning',
    requirements: ['A.5.23', 'A.5.30', 'DORA art. 28(8)'],
    title: 'Agreement ends before the exit',
    message:
      'Leaving the service "{service}" takes {needs}; the agreement "{agreement}" can end as early as on {endsOn}.',
    remedy: 'Agree on a longer notice of the supplier or a later end, or shorten the exit.',
  },
});
