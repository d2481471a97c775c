import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with zones and with the rules of filters between networks (A.8.20, A.8.21, A.8.22). */
export const filteringFindings = defineFindings({
  'network-zone-ambiguous': {
    severity: 'error',
    requirements: ['A.8.22'],
    title: 'Network in several zones',
    message: 'The network {network} belongs to the zones "{zones}" at once.',
    remedy: 'Leave the network in one zone, or divide it.',
  },
  'network-default-allow': {
    severity: 'error',
    requirements: ['A.8.20'],
    title: 'Rule set that allows by default',
    message: 'The rule set "{ruleSet}" allows every flow that no rule matches.',
    remedy: 'Deny by default, and add a rule for each flow that is needed.',
  },
  'network-rule-untrusted-any': {
    severity: 'error',
    requirements: ['A.8.20', 'A.8.22'],
    title: 'Anything allowed from an untrusted zone',
    message: 'The rule "{rule}" of the rule set "{ruleSet}" allows untrusted sources any of: {open}.',
    remedy: 'Name the destinations and the protocols that are needed.',
  },
  'network-rule-shadowed': {
    severity: 'error',
    requirements: ['A.8.20'],
    title: 'Rule without effect behind others',
    message:
      'The rule "{rule}" of the rule set "{ruleSet}" never decides: the earlier rules "{by}" match all that it matches.',
    remedy: 'Move the rule before them, or remove it.',
  },
  'network-rule-redundant': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Redundant rule',
    message: 'Without the rule "{rule}" of the rule set "{ruleSet}" the rules "{by}" decide the same.',
    remedy: 'Remove the rule, unless others rely on it when they change; of two rules alike remove one.',
  },
  'network-rule-overlap': {
    severity: 'info',
    requirements: ['A.8.20'],
    title: 'Rules with opposite actions overlap',
    message:
      'The rule "{rule}" of the rule set "{ruleSet}" matches flows that "{by}" match, too, with the other action.',
    remedy: 'Confirm that the right rule decides: the earlier one, or the one that denies where a denial overrides.',
  },
  'network-rule-empty': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Rule that matches nothing',
    message: 'The rule "{rule}" of the rule set "{ruleSet}" matches no flow.',
    remedy: 'Correct its source, destination or ports, or remove it.',
  },
  'network-rule-undecided': {
    severity: 'info',
    requirements: ['A.8.20'],
    title: 'Rule too entangled to judge',
    message:
      'It is not known whether the rule "{rule}" of the rule set "{ruleSet}" has an effect: the others divide it into more than {mostParts} parts.',
    remedy: 'Divide the rule set, or allow more parts.',
  },
  'network-rule-set-undecided': {
    severity: 'info',
    requirements: ['A.8.20'],
    title: 'Rule set too large to judge',
    message:
      'The rules of the rule set "{ruleSet}" are not compared: {rules} are in effect, at most {mostRules} are compared.',
    remedy: 'Divide the rule set, or allow more rules.',
  },
  'network-rule-owner-missing': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Rule without an owner',
    message: 'The rule "{rule}" of the rule set "{ruleSet}" has no owner.',
    remedy: 'Name the person or role that needs the rule.',
  },
  'network-rule-reason-missing': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Rule without a reason',
    message: 'The rule "{rule}" of the rule set "{ruleSet}" has no reason.',
    remedy: 'Record why the rule is needed, or remove it.',
  },
  'network-rule-review-overdue': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Review of a rule overdue',
    message:
      'The review of the rule "{rule}" of the rule set "{ruleSet}" was due on {dueOn} and is not done as of {asOf}.',
    remedy: 'Review whether the rule is still needed, and record the day.',
  },
  'network-review-plan-missing': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Rule set without a plan of reviews',
    message: 'The rule set "{ruleSet}" has no plan of its reviews.',
    remedy: 'Set the interval in which the rules are reviewed.',
  },
  'network-review-evidence-missing': {
    severity: 'warning',
    requirements: ['A.8.20'],
    title: 'Review of rules without evidence',
    message: 'The last review of the rule set "{ruleSet}" on {on} has no evidence.',
    remedy: 'Record where the result of the review is found.',
  },
});
