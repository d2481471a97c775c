import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the record of a personal data breach, apart from its notices. */
export const breachesFindings = defineFindings({
  'breach-aware-before-occurrence': {
    severity: 'error',
    requirements: ['A.5.28', 'GDPR art. 33(5)'],
    title: 'Breach known before it happened',
    message: 'Breach "{breach}": the awareness is {awareAt}, before the breach can have happened, {occurredAt}.',
    remedy: 'Correct the time of the breach or of the awareness.',
  },
  'breach-suspicion-after-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Suspicion after awareness',
    message: 'Breach "{breach}": the suspicion is {suspectedAt}, after the awareness, {awareAt}.',
    remedy: 'Correct the time of the suspicion or of the awareness.',
  },
  'breach-awareness-after-proof': {
    severity: 'error',
    requirements: ['A.5.25', 'GDPR art. 33(1)'],
    title: 'Awareness after the proof of a breach',
    message:
      'Breach "{breach}": the awareness is {awareAt}, after the proof that the data are in other hands, {provenAt}.',
    remedy: 'Set the awareness to the moment of the proof: the time limit runs from there.',
  },
  'breach-decision-before-awareness': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Decision about the risk before awareness',
    message: 'Breach "{breach}", part "{part}": the decision is {decidedAt}, before the awareness, {awareAt}.',
    remedy: 'Correct the time of the decision or of the awareness.',
  },
  'breach-awareness-slow': {
    severity: 'warning',
    requirements: ['A.5.25', 'GDPR art. 33(1)'],
    title: 'Long time between suspicion and awareness without a reason',
    message:
      'Breach "{breach}" was suspected at {suspectedAt} and known at {awareAt}, more than {investigateWithin} later, and no reason is recorded.',
    remedy: 'Record the steps of the investigation that needed the time, or correct the awareness.',
  },
  'breach-decision-pending': {
    severity: 'warning',
    requirements: ['A.5.25', 'GDPR art. 33(1)'],
    title: 'Risk of a breach not decided',
    message: 'Breach "{breach}", part "{part}": the risk to people is not decided, and the time limit runs.',
    remedy: 'Decide on the risk, or notify in phases before the time limit ends.',
  },
  'breach-decision-unreasoned': {
    severity: 'warning',
    requirements: ['GDPR art. 33(5)'],
    title: 'Decision about the risk without reasons',
    message: 'Breach "{breach}", part "{part}": the decision about the risk has no reasons.',
    remedy: 'Record the reasons for the decision.',
  },
  'breach-exemption-unreasoned': {
    severity: 'warning',
    requirements: ['GDPR art. 34(3)'],
    title: 'People not told without a reason',
    message: 'Breach "{breach}", part "{part}": the people are not told of the high risk, and no reason is recorded.',
    remedy: 'Record how the condition of art. 34(3) is met, or tell the people.',
  },
  'breach-risk-implausible': {
    severity: 'warning',
    requirements: ['GDPR art. 33(1)'],
    title: 'Decision about the risk contradicts its facts',
    message: 'Breach "{breach}", part "{part}": the decision contradicts its facts: {contradiction}.',
    remedy: 'Correct the facts, or decide again.',
  },
  'breach-risk-unproved': {
    severity: 'warning',
    requirements: ['GDPR art. 33(1)'],
    title: 'Decision about the risk rests on an unknown fact',
    message: 'Breach "{breach}", part "{part}": the decision rests on {ground}, and it is not known {question}.',
    remedy: 'Find out and record the fact, or decide without it.',
  },
  'breach-country-unknown': {
    severity: 'error',
    requirements: ['GDPR art. 33(1)'],
    title: 'Country of affected people unknown',
    message: 'Breach "{breach}", part "{part}": the country "{country}" is no code of ISO 3166-1.',
    remedy: 'State the code of two letters, such as GB for the United Kingdom and GR for Greece.',
  },
});
