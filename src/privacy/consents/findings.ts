import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with consents. */
export const consentsFindings = defineFindings({
  'consent-purpose-unknown': {
    severity: 'warning',
    requirements: ['A.5.34', 'GDPR art. 7(1)'],
    title: 'Consent to a purpose that does not rest on it',
    message: 'The consent "{consent}" names the purpose "{purpose}" of "{activity}", which rests on no consent.',
    remedy: 'Correct the purpose, or the ground of the purpose.',
  },
  'consent-text-outdated': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 7(1)'],
    title: 'Consent to another text',
    message:
      'The consent "{consent}" was given to the text "{version}", which does not cover the purpose "{purpose}" of "{activity}" as it is, and no other consent of the person covers it.',
    remedy: 'Ask for consent to the current text, or do not process for the changed purpose.',
  },
  'consent-processed-before-given': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 6(1)'],
    title: 'Processing before a consent was given',
    message: 'The consent "{consent}" was given at {givenAt}, and data was processed on it before, at {processedAt}.',
    remedy:
      'Correct the times, or erase what was processed without another ground and find out why it began too early.',
  },
  'consent-processed-after-withdrawal': {
    severity: 'error',
    requirements: ['A.5.34', 'GDPR art. 7(3)'],
    title: 'Processing after a consent was withdrawn',
    message: 'The consent "{consent}" was withdrawn at {withdrawnAt}, and data was processed on it at {processedAt}.',
    remedy: 'Stop the processing, erase what has no other ground, and find out why it went on.',
  },
});
