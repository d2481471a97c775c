import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with a retention schedule, with legal holds and with disposals. */
export const retentionFindings = defineFindings({
  'retention-rule-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two rules with one id',
    message: 'The schedule has more than one rule {rule}; each version needs an id of its own.',
  },
  'retention-category-without-rule': {
    severity: 'error',
    requirements: ['A.5.33', 'GDPR art. 5(1)(e)'],
    title: 'Category without a rule',
    message: 'No rule says how long records of the category {category} are kept.',
  },
  'retention-category-undeclared': {
    severity: 'warning',
    requirements: ['A.5.33'],
    title: 'Rule for an unknown category',
    message: 'The rule {rule} governs the category {category}, which is not among the categories of the schedule.',
  },
  'retention-floor-above-ceiling': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33', 'GDPR art. 17(3)(b)'],
    title: 'Duty to keep outlasts duty to delete',
    message:
      'Records of the category {category} must be kept longer ({minimum}) than they may be kept ({maximum}), whatever the dates.',
  },
  'retention-maximum-permanent': {
    severity: 'warning',
    requirements: ['A.8.10', 'GDPR art. 5(1)(e)'],
    title: 'Duty to delete without an end',
    message: 'The rule {rule} is a maximum that never ends, so it limits nothing.',
  },
  'retention-rule-gap': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Days without a rule in force',
    message:
      'After the rule {rule} ended on {validTo} no {role} for {category} was in force until {nextFrom} (days without one: {gapDays}).',
  },
  'retention-rule-outside-validity': {
    severity: 'warning',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'No rule in force today',
    message: 'On {asOf} no {role} for {category} is in force: {rule} is valid {validity}.',
  },
  'hold-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two holds with one id',
    message: 'There is more than one legal hold {hold}.',
  },
  'hold-record-unknown': {
    severity: 'warning',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Hold on an unknown record',
    message: 'The legal hold {hold} covers the record {record}, which is not in the register.',
  },
  'hold-category-unknown': {
    severity: 'warning',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Hold on an unknown category',
    message: 'The legal hold {hold} covers the category {category}, which has neither a rule nor a record.',
  },
  'disposal-record-unknown': {
    severity: 'error',
    requirements: ['A.5.33', 'A.8.10'],
    title: 'Disposal of an unknown record',
    message: 'The disposal {disposal} names the record {record}, which is not in the register.',
  },
  'disposal-record-ambiguous': {
    severity: 'error',
    requirements: ['7.5.3.a', 'A.5.33'],
    title: 'Two records with one id',
    message: 'There is more than one record {record}; its disposal is judged by the first.',
  },
  'disposal-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two disposals with one id',
    message: 'There is more than one disposal {disposal}.',
  },
  'disposal-repeated': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Record disposed of twice',
    message: 'The record {record} was disposed of in {first} and again in {disposal}.',
  },
  'disposal-without-rule': {
    severity: 'error',
    requirements: ['A.5.33', 'A.8.10'],
    title: 'Disposal without a rule',
    message: 'The record {record} was disposed of on {disposedOn} although no rule governs the category {category}.',
  },
  'disposal-early': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Disposed of too early',
    message:
      'The record {record} was disposed of on {disposedOn}; the first day allowed was {disposableFrom} (days early: {daysEarly}).',
  },
  'disposal-of-permanent-record': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Permanent record disposed of',
    message: 'The record {record} was disposed of on {disposedOn} although it must be kept for good.',
  },
  'disposal-before-trigger': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Disposed of before the period was known',
    message:
      'The record {record} was disposed of on {disposedOn} while the end of its period still depended on {missing}.',
  },
  'disposal-late': {
    severity: 'warning',
    requirements: ['A.8.10', 'GDPR art. 5(1)(e)'],
    title: 'Disposed of too late',
    message:
      'The record {record} was disposed of on {disposedOn}; the last day in time was {disposeBy} (days late: {daysLate}).',
  },
  'disposal-under-hold': {
    severity: 'error',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Disposed of under a legal hold',
    message: 'The record {record} was disposed of on {disposedOn} although it was held by {holds}.',
  },
  'disposal-method-insufficient': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Disposed of in another way than demanded',
    message: 'The record {record} was disposed of by {method}; its rules demand {demanded}.',
  },
  'disposal-certificate-missing': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Certificate of disposal missing',
    message: 'The disposal {disposal} has no certificate, which the rule {rule} demands for the record {record}.',
  },
  'disposal-certificate-early': {
    severity: 'warning',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Certificate from before the disposal',
    message:
      'The certificate of {disposal} was issued on {issuedOn}, before the disposal on {disposedOn}, and proves nothing.',
  },
  'disposal-unrecorded': {
    severity: 'error',
    requirements: ['7.5.3.f', 'A.8.10'],
    title: 'Disposal not recorded',
    message: 'The record {record} is marked as disposed of on {disposedOn}, but no disposal names it.',
  },
  'disposal-date-different': {
    severity: 'warning',
    requirements: ['7.5.3.e', 'A.5.33'],
    title: 'Two dates of one disposal',
    message:
      'The record {record} is marked as disposed of on {recordedOn}, but the disposal {disposal} says {disposedOn}.',
  },
});
