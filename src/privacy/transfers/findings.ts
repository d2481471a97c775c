import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with transfers to third countries. */
export const transfersFindings = defineFindings({
  'transfer-country-unknown': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 30(1)(e)'],
    title: 'Country of a transfer not known',
    message: 'The transfer "{transfer}" goes to "{country}", which is no code of ISO 3166-1.',
    remedy: 'State the code of two letters, such as GB for the United Kingdom and GR for Greece.',
  },
  'transfer-mechanism-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 44'],
    title: 'Transfer without a mechanism',
    message: 'The transfer "{transfer}" to {country} has no mechanism that makes it lawful.',
    remedy: 'Agree on a mechanism, or end the transfer.',
  },
  'transfer-mechanism-lapsed': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 44'],
    title: 'Mechanism of a transfer not in force',
    message: 'The mechanism {mechanism} of the transfer "{transfer}" to {country} is not in force on {asOf}.',
    remedy: 'Renew the mechanism or take another one, or end the transfer.',
  },
  'transfer-adequacy-unlisted': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 45(3)'],
    title: 'Adequacy decision not known',
    message:
      'The transfer "{transfer}" to {country} relies on {mechanism}, and no such decision for {country} is known on {asOf}.',
    remedy: 'Compare with the list of the Commission, and take another mechanism where there is no decision.',
  },
  'transfer-framework-without-staff-data': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 45(3)'],
    title: 'Framework does not cover data of employees',
    message:
      'The transfer "{transfer}" to {country} may hold data of employees, which the listing of "{participant}" does not cover as far as is known.',
    remedy: 'Look the participant up in the list, and state what its listing covers and what is transferred.',
  },
  'transfer-module-unknown': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 46(2)(c)'],
    title: 'Module of standard clauses not known',
    message: 'The transfer "{transfer}" to {country} relies on standard clauses, and their module is not known.',
    remedy: 'State the module, and make sure that it fits the roles of the two sides.',
  },
  'transfer-assessment-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 46(1)'],
    title: 'Law of the country not assessed',
    message:
      'The transfer "{transfer}" to {country} relies on {mechanism}, and the law and practice there are not assessed.',
    remedy: 'Assess whether the law of the country lets the recipient keep the safeguards, and add measures where not.',
  },
  'transfer-derogation-regular': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 49(1)'],
    title: 'Derogation for a regular flow',
    message:
      'The transfer "{transfer}" to {country} relies on the derogation {ground}, and it is regular as far as is known.',
    remedy: 'Take a mechanism for regular transfers, or state that the transfer is a single case.',
  },
  'transfer-safeguards-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 49(6)'],
    title: 'Safeguards of a transfer not documented',
    message:
      'The transfer "{transfer}" to {country} relies on compelling interests, and its suitable safeguards are not documented.',
    remedy: 'Document the safeguards in the record of processing.',
  },
});
