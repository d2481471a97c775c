import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the custody of evidence. */
export const evidenceFindings = defineFindings({
  'evidence-custody-gap': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Gap in the chain of custody',
    message: 'The evidence "{evidence}" was given away by "{from}" at {at}, but "{holder}" had it.',
    remedy: 'Record the step that is missing, or state that it cannot be known.',
  },
  'evidence-custody-out-of-order': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Chain of custody out of order',
    message:
      'A step of the custody of the evidence "{evidence}" is at {at}, before the step ahead of it at {previousAt}.',
    remedy: 'Record the steps in their order, or correct the times.',
  },
  'evidence-after-disposal': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Step after the end of the custody',
    message: 'The evidence "{evidence}" has a step at {at}, after it was {ended}.',
    remedy: 'Correct the step, or record a new item for what came back.',
  },
  'evidence-digest-mismatch': {
    severity: 'error',
    requirements: ['A.5.28'],
    title: 'Digest of evidence does not match',
    message: 'The digest of the evidence "{evidence}" by {algorithm} is not the one of the original "{original}".',
    remedy: 'Find out when the data changed, and record that they prove nothing from then on.',
  },
  'evidence-digest-incomparable': {
    severity: 'info',
    requirements: ['A.5.28'],
    title: 'Digests of evidence not comparable',
    message: 'The digest of the evidence "{evidence}" is by another algorithm than those of the original "{original}".',
    remedy: 'Compute the digest by an algorithm of the original, too.',
  },
  'evidence-not-verified': {
    severity: 'warning',
    requirements: ['A.5.28'],
    title: 'Evidence handed over without a digest',
    message: 'The evidence "{evidence}" went from "{from}" to "{to}" at {at}, without a new digest.',
    remedy: 'Compute the digest at each handover, and record it.',
  },
  'evidence-digest-weak': {
    severity: 'warning',
    requirements: ['A.5.28'],
    title: 'Weak digest of evidence',
    message: 'The evidence "{evidence}" has only digests by {algorithms}, which do not prove that it is unchanged.',
    remedy: 'Add a digest by SHA-256 or better.',
  },
});
