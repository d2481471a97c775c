import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the monitoring of releases (8.1, 9.1). */
export const monitoringFindings = defineFindings({
  'post-deployment-unmeasured': {
    severity: 'warning',
    requirements: ['9.1'],
    title: 'Release not measured after its deployment',
    message: 'Nothing was measured after the deployment of the release "{release}" from {from} through {through}.',
    remedy: 'Measure the effect of a release within its window; without a measure it is unknown.',
  },
  'post-deployment-undecided': {
    severity: 'warning',
    requirements: ['8.1'],
    title: 'Decision after a deployment missing',
    message:
      'The window of the release "{release}" ended on {through} without a decision to keep it or to roll it back.',
    remedy: 'Decide on the release, and record who decided and when.',
  },
  'post-deployment-window-empty': {
    severity: 'warning',
    requirements: ['9.1'],
    title: 'Window that ends before the deployment',
    message: 'The window of the release "{release}" ends on {through}, before its deployment on {deployedOn}.',
    remedy: 'Set the last day of the window anew.',
  },
});
