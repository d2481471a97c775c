import { defineFindings } from '../../core/findings/finding.ts';

/** The findings about a retention schedule. */
export const rulesFindings = defineFindings({
  'retention-rule-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two rules with one id',
    message: 'The schedule has more than one rule "{rule}"; each version needs an id of its own.',
    remedy: 'Give each version of the rule an id of its own.',
  },
  'retention-category-without-rule': {
    severity: 'error',
    requirements: ['A.5.33', 'GDPR art. 5(1)(e)'],
    title: 'Category without a rule',
    message: 'No rule says how long records of the category "{category}" are kept.',
    remedy: 'Add a rule for the category, or remove the category from the schedule.',
  },
  'retention-category-undeclared': {
    severity: 'warning',
    requirements: ['A.5.33'],
    title: 'Rule for an unknown category',
    message: 'The rule "{rule}" governs the category "{category}", which is not among the categories of the schedule.',
    remedy: 'Add the category to the schedule, or correct it in the rule.',
  },
  'retention-floor-above-ceiling': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33', 'GDPR art. 17(3)(b)'],
    title: 'Duty to keep outlasts duty to delete',
    message:
      'Records of the category "{category}" must be kept longer (rule "{minimum}") than they may be kept (rule "{maximum}"), whatever the dates (pairs of such rules: {pairs}).',
    remedy: 'Decide which of the two rules applies to the category, and remove or change the other.',
  },
  'retention-maximum-permanent': {
    severity: 'warning',
    requirements: ['A.8.10', 'GDPR art. 5(1)(e)'],
    title: 'Duty to delete without an end',
    message: 'The rule "{rule}" is a maximum that never ends, so it limits nothing.',
    remedy: 'Give the maximum an end, or remove it.',
  },
  'retention-rule-gap': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Days without a rule in force',
    message:
      'After the rule "{rule}" ended on {validTo}, no {role} for the category "{category}" was in force until {nextFrom} (days without one: {gapDays}).',
    remedy: 'Extend one of the two versions over the gap, or add the version that was in force then.',
  },
  'retention-rule-outside-validity': {
    severity: 'warning',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'No rule in force today',
    message: 'On {asOf} no {role} for the category "{category}" is in force: the rule "{rule}" is valid {validity}.',
    remedy: 'Add the version that is in force, or remove the category from the schedule if its records are gone.',
  },
});
