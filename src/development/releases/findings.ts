import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with releases (A.8.25, A.8.29, A.8.32). */
export const releasesFindings = defineFindings({
  'release-blocked': {
    severity: 'error',
    requirements: ['A.8.29', 'A.8.32'],
    title: 'Release deployed although it was blocked',
    message: 'The release "{release}" was deployed on {deployedOn}, although "{record}" blocked it: {reason}.',
    remedy: 'Remove the reason, or roll the release back.',
  },
  'gate-failed': {
    severity: 'error',
    requirements: ['A.8.25'],
    title: 'Quality gate failed',
    message: 'The release "{release}" was deployed on {deployedOn}, although the gate "{gate}" failed on: "{metrics}".',
    remedy: 'Correct what the gate measures, or roll the release back.',
  },
  'gate-incomplete': {
    severity: 'error',
    requirements: ['A.8.25'],
    title: 'Quality gate not completed',
    message:
      'The release "{release}" was deployed on {deployedOn} without a complete gate "{gate}"; missing or stale: "{metrics}".',
    remedy: 'Measure every metric of the gate on the released revision.',
  },
  'gate-nothing-measured': {
    severity: 'error',
    requirements: ['A.8.25'],
    title: 'Quality gate that measured nothing',
    message:
      'The release "{release}" was deployed on {deployedOn}, but no criterion of the gate "{gate}" was measured.',
    remedy: 'Give the gate criteria that apply to the release.',
  },
});
