import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with disciplinary cases and agreements on remote working (A.6.4, A.6.7). */
export const conductFindings = defineFindings({
  'disciplinary-case-investigator-partial': {
    severity: 'warning',
    requirements: ['A.5.3'],
    title: 'Investigator not independent',
    message: 'In the case "{case}" the investigator "{investigator}" is also the accused person or decides the case.',
    remedy: 'Have somebody else investigate, or somebody else decide.',
  },
  'disciplinary-case-uninvestigated': {
    severity: 'error',
    requirements: ['A.6.4'],
    title: 'Case decided without an investigation',
    message: 'The case "{case}" was decided on {decidedOn}, before an investigation was complete.',
    remedy: 'Investigate the case and decide it again, or record the investigation that was held.',
  },
  'disciplinary-case-decision-missing': {
    severity: 'warning',
    requirements: ['A.6.4'],
    title: 'Decision on a case not recorded',
    message: 'The case "{case}" was decided on {decidedOn}, but the measure or the person who decided is not recorded.',
    remedy: 'Record the measure and the person who decided.',
  },
  'disciplinary-case-rule-unacknowledged': {
    severity: 'warning',
    requirements: ['A.6.4'],
    title: 'Breached rule not acknowledged before',
    message:
      'The case "{case}" is about a breach of "{document}" by "{person}" on {breachedOn}, who had not acknowledged it by that day.',
    remedy: 'Take it into account in the decision, and have the person acknowledge the document.',
  },
  'disciplinary-case-expungement-unplanned': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Case without a day of deletion',
    message: 'The case "{case}" was decided on {decidedOn}, but the last day on which it is kept is not set.',
    remedy: 'Set the day by the law and the agreements that apply.',
  },
  'disciplinary-case-kept-too-long': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Case kept too long',
    message: 'The case "{case}" was to be kept until {expungeOn}, and is still in the register on {asOf}.',
    remedy: 'Delete the case, or record why it must be kept and until when.',
  },
  'remote-working-unagreed': {
    severity: 'warning',
    requirements: ['A.6.7'],
    title: 'Remote working not yet agreed',
    message: 'The agreement "{agreement}" with "{person}" lacks: {missing}.',
    remedy: 'Agree on the places and the conditions, and record the day.',
  },
});
