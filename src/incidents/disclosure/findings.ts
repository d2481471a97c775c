import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with reports of vulnerabilities from outside and the policy for them. */
export const disclosureFindings = defineFindings({
  'disclosure-step-late': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Step after a report of a vulnerability late',
    message: 'The report "{report}": {step} was due on {dueOn} and was done on {doneOn}.',
    remedy: 'Record why it took so long, and tell the finder in time next time.',
  },
  'disclosure-step-overdue': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Step after a report of a vulnerability overdue',
    message: 'The report "{report}": {step} was due on {dueOn} and is not done.',
    remedy: 'Do it, or agree on another day with the finder.',
  },
  'disclosure-times-out-of-order': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Step before the report of a vulnerability',
    message: 'The report "{report}": {step} was done on {doneOn}, before the report came at {receivedAt}.',
    remedy: 'Correct the day, or give the verdict that nothing is left to fix.',
  },
  'disclosure-verdict-unreasoned': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Verdict on a report without a reason',
    message: 'The verdict on the report "{report}" is {verdict}, without a reason.',
    remedy: 'Record the reason, which the finder may ask for.',
  },
  'disclosure-published-early': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Vulnerability published early',
    message:
      'The vulnerability of the report "{report}" was published on {disclosedOn}, before it was fixed and before an embargo was over.',
    remedy: 'Fix the vulnerability at once, and inform those whom the publication puts at risk.',
  },
  'disclosure-credit-forgotten': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Finder not named',
    message: 'The report "{report}" was published on {disclosedOn}, but its finder, who wants to be named, is not.',
    remedy: 'Name the finder in the publication.',
  },
  'disclosure-credit-unasked': {
    severity: 'info',
    requirements: ['A.8.8'],
    title: 'Finder not asked about being named',
    message:
      'The report "{report}" was published on {disclosedOn}, and whether its finder wants to be named is not known.',
    remedy: 'Ask the finder.',
  },
  'disclosure-duplicate-cycle': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Reports are duplicates of each other',
    message: 'The reports "{reports}" are duplicates of each other in a circle, so that none of them is fixed.',
    remedy: 'Assess one of the reports, and make the others its duplicates.',
  },
  'disclosure-policy-missing': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'No policy for a report of a vulnerability',
    message: 'No policy for reports of vulnerabilities was in force when the report "{report}" came at {receivedAt}.',
    remedy: 'Adopt a policy, or record the days on which it is in force.',
  },
  'disclosure-policy-incomplete': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Policy for reports of vulnerabilities without times',
    message: 'The policy "{policy}" sets no time for: {steps}.',
    remedy: 'Set the times, so that finders know what to expect.',
  },
});
