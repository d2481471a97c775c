import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with suppliers and their services. */
export const servicesFindings = defineFindings({
  'supplier-identifier-invalid': {
    severity: 'error',
    requirements: ['A.5.19', 'DORA art. 28(3)'],
    title: 'LEI invalid',
    message: 'The LEI "{identifier}" of the supplier "{supplier}" has a wrong form or wrong check digits.',
    remedy: 'Correct the LEI: 20 digits and capital letters, of which the last two check the others.',
  },
  'supplier-country-unknown': {
    severity: 'error',
    requirements: ['A.5.19'],
    title: 'Country of a supplier unknown',
    message: 'The country "{region}" of the supplier "{supplier}" is not a code of ISO 3166-1.',
    remedy: 'Write the code of two letters, such as GB for the United Kingdom and GR for Greece.',
  },
  'supplier-parent-cycle': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Suppliers own each other in a circle',
    message: 'The suppliers "{suppliers}" own each other in a circle.',
    remedy: 'Correct which supplier owns which.',
  },
  'service-owner-missing': {
    severity: 'warning',
    requirements: ['A.5.19', 'A.5.22'],
    title: 'Service without an owner',
    message: 'The service "{service}" is in use and has no owner.',
    remedy: 'Name the person or role that answers for the service.',
  },
  'service-data-role-unknown': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Role for personal data unknown',
    message: 'The service "{service}" is in use, and the role of its supplier for personal data is not known.',
    remedy: 'Record whether the supplier is a processor, a sub-processor or a controller, or handles no personal data.',
  },
  'service-criticality-unknown': {
    severity: 'warning',
    requirements: ['A.5.19', 'A.5.21'],
    title: 'Criticality of a service unknown',
    message: 'The criticality of the service "{service}" is unknown, at least {level}: "{factors}" have no answer.',
    remedy: 'Answer the missing factors.',
  },
  'service-criticality-understated': {
    severity: 'error',
    requirements: ['A.5.19', 'A.5.21'],
    title: 'Decided criticality lower than its factors',
    message: 'The criticality of the service "{service}" was decided as {decided}; its factors give at least {level}.',
    remedy: 'Correct the factors, or decide again.',
  },
  'service-region-unknown': {
    severity: 'error',
    requirements: ['A.5.23', 'A.5.34'],
    title: 'Region of a service unknown',
    message: 'The region "{region}" of the activity {activity} of the service "{service}" is not known.',
    remedy: 'Write a code of ISO 3166-1, such as GB for the United Kingdom and GR for Greece, or EU or EEA.',
  },
  'service-region-unstated': {
    severity: 'warning',
    requirements: ['A.5.23', 'A.5.34'],
    title: 'Place of an activity not stated',
    message: 'The service "{service}" does not state the regions of the activity {activity}.',
    remedy: 'Ask the supplier, and record the regions, or an empty list where the activity does not take place.',
  },
  'service-region-not-allowed': {
    severity: 'error',
    requirements: ['A.5.23', 'A.5.34'],
    title: 'Service in a region that is not allowed',
    message: 'The activity {activity} of the service "{service}" takes place in "{region}", which is not allowed.',
    remedy: 'Have the activity moved, or allow the region.',
  },
  'service-transfer-without-mechanism': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 44'],
    title: 'Transfer of personal data without a mechanism',
    message:
      'Personal data may go to "{region}" by the activity {activity} of the service "{service}" without a mechanism that holds on {asOf}.',
    remedy:
      'Record the mechanism of the transfer, have the activity moved, or record that no personal data is handled.',
  },
  'service-exit-plan-missing': {
    severity: 'error',
    requirements: ['A.5.23', 'A.5.30', 'DORA art. 28(8)'],
    title: 'Exit not prepared',
    message: 'Leaving the service "{service}" with the criticality {level} is not prepared: {parts} missing.',
    remedy: 'Settle how the service is left, how data returns and is deleted, and how access is revoked.',
  },
  'service-exit-access-remaining': {
    severity: 'error',
    requirements: ['A.5.11', 'A.5.18', 'A.5.20'],
    title: 'Access of a former supplier not revoked',
    message: 'The service "{service}" ended on {endedOn}, and its access is not recorded as revoked.',
    remedy: 'Revoke the access of the supplier, and record the day.',
  },
  'service-exit-incomplete': {
    severity: 'error',
    requirements: ['A.5.20', 'A.5.23', 'GDPR art. 28(3)(g)'],
    title: 'Data not returned or not deleted after the end',
    message: 'The service "{service}" ended on {endedOn}; of its exit these steps are open: {steps}.',
    remedy: 'Have the data returned and its deletion proved, and record the days.',
  },
});
