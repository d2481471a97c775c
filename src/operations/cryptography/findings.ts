import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with cryptography in use (A.8.24). */
export const cryptographyFindings = defineFindings({
  'cryptography-too-weak': {
    severity: 'error',
    requirements: ['A.8.24'],
    title: 'Cryptography too weak',
    message: 'The cryptography in "{use}" on the asset "{asset}" is too weak: {reasons} ("{parts}").',
    remedy: 'Switch the weak protocol or algorithm off, or have an exception approved.',
  },
  'cryptography-unknown': {
    severity: 'warning',
    requirements: ['A.8.24'],
    title: 'Cryptography cannot be judged',
    message: 'The cryptography in "{use}" on the asset "{asset}" cannot be judged: {reasons} ("{parts}").',
    remedy: 'Record the names as the library knows them.',
  },
  'cryptography-unrecorded': {
    severity: 'warning',
    requirements: ['A.8.24'],
    title: 'Cryptography not recorded well enough',
    message: 'What decides about the cryptography in "{use}" on the asset "{asset}" is missing: {reasons}.',
    remedy: 'Record the protocols offered, the algorithm, its key length and its hash function.',
  },
  'cryptography-rule-missing': {
    severity: 'warning',
    requirements: ['A.8.24'],
    title: 'No rule for cryptography in use',
    message: 'No rule governs the cryptography in "{use}" for {context}: {reasons}.',
    remedy: 'Set a rule for the context.',
  },
  'cryptography-ends-before-need': {
    severity: 'warning',
    requirements: ['A.8.24'],
    title: 'Cryptography ends before the data may be open',
    message:
      'The cryptography in "{use}" protects data until {protectUntil}, but "{part}" is allowed only through {allowedThrough}.',
    remedy: 'Plan a stronger algorithm for data that must be protected for so long.',
  },
});
