import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the separation of entitlements (A.5.3). */
export const dutiesFindings = defineFindings({
  'entitlement-conflict': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Conflicting rights in one hand',
    message: '"{holder}" holds both sides of the rule "{rule}": by the grants "{left}" and by the grants "{right}".',
    remedy: 'Take away the rights of one side, or have an exception approved for the rule.',
  },
  'duty-exception-invalid': {
    severity: 'error',
    requirements: ['A.5.3'],
    title: 'Exception from a rule of separation that permits nothing',
    message: 'The rule "{rule}" names the exception "{exception}", which permits nothing: {flaws}.',
    remedy:
      'Have a person approve it who neither asked nor benefits, with a reason, compensating controls and a last day.',
  },
});
