import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with due diligence, with what the level of a service asks for, and with waivers. */
export const verdictFindings = defineFindings({
  'supplier-due-diligence-missing': {
    severity: 'error',
    requirements: ['A.5.19', 'A.5.21'],
    title: 'Due diligence missing',
    message:
      'For the service "{service}" there is no current certificate, no recent SOC 2 report of type 2, and no questionnaire with compensating controls that is assessed and covers it.',
    remedy: 'Obtain and assess one of the three.',
  },
  'supplier-due-diligence-late': {
    severity: 'warning',
    requirements: ['A.5.19', 'A.5.20'],
    title: 'Due diligence after the start',
    message: 'The due diligence for the service "{service}" was done on {assessedOn}, after the start on {startsOn}.',
    remedy: 'Assess the next supplier before the agreement begins.',
  },
  'supplier-tier-requirement-missing': {
    severity: 'error',
    requirements: ['A.5.19', 'A.5.20'],
    title: 'Requirement of the level not met',
    message:
      'The criticality {level} of the service "{service}" asks for these kinds, which are not in force: {kinds}.',
    remedy: 'Obtain the assurances and make the agreements that the level asks for.',
  },
  'supplier-waiver-expired': {
    severity: 'warning',
    requirements: ['A.5.36'],
    title: 'Waiver not in force',
    message: 'The rule {rule} of the service "{service}" is waived by the exception "{exception}", which is {state}.',
    remedy: 'Meet the rule, or have a new exception approved.',
  },
  'supplier-waiver-of-fixed-rule': {
    severity: 'error',
    requirements: ['A.5.36'],
    title: 'Waiver of a rule that nobody can waive',
    message: 'The exception "{exception}" cannot waive the rule {rule} of the service "{service}".',
    remedy: 'Meet the rule.',
  },
});
