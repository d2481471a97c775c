import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the records of processing. */
export const processingFindings = defineFindings({
  'processing-part-missing': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Part of a record of processing missing',
    message: 'The record of processing "{activity}" does not state the {part} ({article}).',
    remedy: 'State it; an empty list says that there are none.',
  },
  'processing-part-unstated': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Part of a record of processing not stated',
    message:
      'The record of processing "{activity}" does not state the {part}, which it must state where possible ({article}).',
    remedy: 'State it where possible.',
  },
  'processing-part-unknown': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Record of processing silent about a part',
    message: 'The record of processing "{activity}" leaves open whether the part {part} applies ({article}).',
    remedy: 'State it, or state that there is none.',
  },
  'processing-basis-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 6(1)'],
    title: 'Purpose without a lawful ground',
    message: 'The purpose "{purpose}" of the processing "{activity}" has no lawful ground.',
    remedy: 'Decide on the ground, or end the processing for this purpose.',
  },
  'processing-basis-law-unnamed': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 6(3)'],
    title: 'Law of a ground not named',
    message: 'The purpose "{purpose}" of the processing "{activity}" rests on a {basis}, and the law is not named.',
    remedy: 'Name the law with its article.',
  },
  'processing-interest-assessment-missing': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 6(1)(f)'],
    title: 'Interests not weighed',
    message:
      'The purpose "{purpose}" of the processing "{activity}" rests on legitimate interests, which are not named and weighed against those of the people.',
    remedy: 'Name the interest, weigh it, and record where the result is found.',
  },
  'processing-interests-of-authority': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 6(1)'],
    title: 'Legitimate interests of a public authority',
    message:
      'The purpose "{purpose}" of the processing "{activity}" rests on legitimate interests, which a public authority cannot use for its tasks.',
    remedy: 'Find the law behind the task, or make sure that the purpose is none of the tasks of the authority.',
  },
  'processing-consent-unrecorded': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 7(1)'],
    title: 'Consent without records',
    message: 'The purpose "{purpose}" of the processing "{activity}" rests on consent, and no consent is recorded.',
    remedy: 'Record each consent with its text and its time, or end the processing for this purpose.',
  },
  'processing-consent-text-unstated': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 7(1)'],
    title: 'Text of a consent not stated',
    message:
      'The purpose "{purpose}" of the processing "{activity}" rests on consent, and the versions of the text that cover it are not stated.',
    remedy: 'State which versions of the text cover the purpose as it is.',
  },
  'processing-data-nature-unknown': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 9(1)'],
    title: 'Nature of data not known',
    message:
      'The record of processing "{activity}" does not say whether the data "{data}" is of a special category or about crimes.',
    remedy: 'State the nature of the data.',
  },
  'processing-special-data-without-condition': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 9(2)'],
    title: 'Special categories of data without a condition',
    message: 'The processing "{activity}" has special categories of data ("{data}") and no condition that allows it.',
    remedy: 'Record the condition, or end the processing of this data.',
  },
  'processing-criminal-data-without-authority': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 10'],
    title: 'Data about crimes without authority',
    message:
      'The processing "{activity}" has data about crimes ("{data}"), and neither an official authority nor a law for it is named.',
    remedy: 'Name the authority or the law, or end the processing of this data.',
  },
  'processing-retention-dangling': {
    severity: 'error',
    requirements: ['A.5.34', 'A.5.33', 'GDPR art. 30(1)(f)'],
    title: 'Retention rule of a record of processing unknown',
    message:
      'The record of processing "{activity}" names the retention rule "{rule}", which the schedule does not have.',
    remedy: 'Correct the id, or add the rule to the schedule.',
  },
  'processing-retention-differs': {
    severity: 'warning',
    requirements: ['A.5.34', 'A.5.33', 'GDPR art. 30(1)(f)'],
    title: 'Record of processing differs from the retention rule',
    message:
      'The record of processing "{activity}" differs from the retention rule "{rule}" about the data "{data}" in the {difference}.',
    remedy: 'Correct the record of processing or the rule.',
  },
  'processing-transfer-unlisted': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 44'],
    title: 'Service outside without a transfer',
    message:
      'The service "{service}" of the processing "{activity}" has places in {regions}, and the record names no ongoing transfer there by this service.',
    remedy: 'Record the transfer with its mechanism, or have the service done elsewhere.',
  },
  'processing-review-overdue': {
    severity: 'error',
    requirements: ['A.5.34'],
    title: 'Review of a record of processing overdue',
    message: 'The record of processing "{activity}" was to be reviewed by {dueOn}.',
    remedy: 'Review the record, and record the day.',
  },
});
