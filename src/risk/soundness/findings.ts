import { defineFindings } from '../../core/findings/finding.ts';
import { unreadableRecord } from '../../core/guards/unreadable-record.ts';

/** Weaknesses of risk criteria, found by `checkRiskCriteria`. */
export const soundnessFindings = defineFindings({
  'risk-record-unreadable': unreadableRecord,
  'risk-criteria-not-monotone': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Level falls where likelihood or impact rises',
    message:
      'The likelihood "{likelihood}" with the impact "{impact}" gives the level "{level}", which is lower than "{neighbourLevel}", the level of "{neighbour}" one step below.',
    remedy: 'Give the higher likelihood or impact the same level or a higher one.',
  },
  'risk-criteria-level-jump': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'One step skips a level',
    message:
      'The likelihood "{likelihood}" with the impact "{impact}" gives the level "{level}", more than one level above "{neighbourLevel}", the level of "{neighbour}" one step below.',
    remedy: 'Change the grid or the bands so that one step of likelihood or impact raises the level by one at most.',
  },
  'risk-criteria-level-unreached': {
    severity: 'warning',
    requirements: ['6.1.2.a'],
    title: 'Level that no risk can have',
    message: 'No pair of likelihood and impact gives the level "{level}".',
    remedy: 'Use the level in the grid or the bands, or remove it.',
  },
  'risk-criteria-band-unreachable': {
    severity: 'warning',
    requirements: ['6.1.2.a'],
    title: 'Band without a value',
    message: 'No pair of likelihood and impact gives a value in the band of the level "{level}" from {from}.',
    remedy: 'Move the band to values that occur, or remove it.',
  },
  'risk-criteria-rows-identical': {
    severity: 'info',
    requirements: ['6.1.2.a'],
    title: 'Likelihoods without a difference',
    message: 'The likelihoods "{lower}" and "{higher}" give the same level for every impact.',
    remedy: 'Merge the two likelihoods, or give the higher one a higher level for some impact.',
  },
  'risk-criteria-columns-identical': {
    severity: 'info',
    requirements: ['6.1.2.a'],
    title: 'Impacts without a difference',
    message: 'The impacts "{lower}" and "{higher}" give the same level for every likelihood.',
    remedy: 'Merge the two impacts, or give the higher one a higher level for some likelihood.',
  },
  'risk-criteria-approvals-out-of-order': {
    severity: 'error',
    requirements: ['6.1.2.a'],
    title: 'Approvals out of order',
    message:
      'The approval by "{roles}" covers levels up to "{upTo}", but all levels up to "{below}" are covered before it.',
    remedy:
      'List the approvals from the lowest limit to the highest, each above the level that is accepted automatically.',
  },
  'risk-criteria-probability-missing': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Likelihood without probabilities',
    message: 'The likelihood "{level}" has no probabilities although other likelihoods have some.',
    remedy: 'State the probabilities of every likelihood, or of none.',
  },
  'risk-criteria-probability-gap': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities without a likelihood',
    message: 'No likelihood covers the probabilities from {from} to {to}.',
    remedy: 'Extend a neighbouring band so that the bands cover all probabilities from 0 to 1.',
  },
  'risk-criteria-probability-overlap': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Probabilities with two likelihoods',
    message: 'The likelihoods "{lower}" and "{higher}" both cover the probabilities from {from} to {to}.',
    remedy: 'Let each band begin where the band below ends.',
  },
  'risk-criteria-probability-out-of-order': {
    severity: 'error',
    requirements: ['6.1.2.b'],
    title: 'Probabilities out of order',
    message: 'The likelihood "{higher}" begins at {from}, below {below}, where the lower likelihood "{lower}" begins.',
    remedy: 'Order the bands so that a higher likelihood begins at a higher probability.',
  },
  'risk-criteria-border-unowned': {
    severity: 'info',
    requirements: ['6.1.2.b'],
    title: 'Border between probabilities not assigned',
    message:
      'The likelihoods "{lower}" and "{higher}" meet at {border}, and the scale does not assign this probability to either; it counts as "{higher}".',
    remedy: 'State in borderBelongsTo whether a border belongs to the higher or to the lower likelihood.',
  },
  'risk-criteria-horizon-missing': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities without a horizon',
    message: 'The likelihood "{level}" states no horizon for its probabilities although other likelihoods state one.',
    remedy: 'State the horizon of every band, or of none.',
  },
  'risk-criteria-horizon-mixed': {
    severity: 'warning',
    requirements: ['6.1.2.b'],
    title: 'Probabilities over different horizons',
    message:
      'The probabilities of the likelihood "{level}" are over "{horizon}", those of a lower likelihood over "{below}"; they cannot be compared.',
    remedy: 'State the probabilities of all likelihoods over the same horizon.',
  },
});
