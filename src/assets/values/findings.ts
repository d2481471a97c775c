import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the values of assets and the impacts of risks to them (6.1.2 d). */
export const valuesFindings = defineFindings({
  'value-level-unknown': {
    severity: 'error',
    requirements: ['A.5.12'],
    title: 'Unknown level of value',
    message: '"{record}" names the level of value "{level}", which the classification scheme "{scheme}" does not have.',
    remedy: 'Name a level of value of the scheme in force.',
  },
  'risk-impact-below-value': {
    severity: 'warning',
    requirements: ['6.1.2.d.1'],
    title: 'Impact below the value of the asset',
    message:
      'The risk "{risk}" has the impact "{impact}", but the loss of {property} of "{asset}" with the value "{value}" is at least "{leastImpact}".',
    remedy: 'Assess the impact of the risk anew, or correct the value of the asset.',
  },
  'risk-impact-incomparable': {
    severity: 'info',
    requirements: ['6.1.2.d.1'],
    title: 'Impact not comparable with the value of the asset',
    message: 'The impact of the risk "{risk}" on {property} cannot be compared with the value of "{asset}": {reason}.',
    remedy: 'Add the missing impact or value.',
  },
});
