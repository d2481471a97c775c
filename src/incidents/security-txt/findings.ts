import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the security.txt that an organization publishes. */
export const securityTxtFindings = defineFindings({
  'security-txt-invalid': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Published security.txt breaks its standard',
    message: 'Line {line} of the security.txt breaks RFC 9116: "{problem}".',
    remedy: 'Correct the line; the table of problems says what is wrong.',
  },
  'security-txt-incomplete': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Published security.txt incomplete or in the wrong place',
    message: 'The security.txt as a whole breaks RFC 9116: "{problem}".',
    remedy:
      'Add the missing field, or serve the file where it is looked for; the table of problems says what is wrong.',
  },
  'security-txt-expired': {
    severity: 'error',
    requirements: ['A.8.8'],
    title: 'Published security.txt out of date',
    message: 'The security.txt is out of date since {expiresAt}.',
    remedy: 'Check its content, and publish it with a new time.',
  },
  'security-txt-expiring': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Published security.txt soon out of date',
    message: 'The security.txt is out of date at {expiresAt}.',
    remedy: 'Check its content, and publish it with a new time.',
  },
  'security-txt-unlike-policy': {
    severity: 'warning',
    requirements: ['A.8.8'],
    title: 'Published security.txt differs from the policy',
    message: 'The security.txt differs from the policy "{policy}" in: "{fields}".',
    remedy: 'Publish what the policy says, or change the policy.',
  },
});
