import { breachesSentences } from './breaches.ts';

/** The sentences of the schemas of `incidents` by code. */
export const incidentsSentences = {
  ...breachesSentences,
  'time-ends-before-start': 'The latest time is {latest}, before the earliest {earliest}.',
  'timeline-recorded-before': 'The entry was written down at {recordedAt}, before it happened at {at}.',
  'evidence-digest-unreadable': '"{value}" is not a digest of {algorithm} in hexadecimal digits.',
  'uri-invalid': '"{uri}" is not a URI such as mailto:security@example.com or https://example.com/contact.',
  'uri-insecure': '"{uri}" is not encrypted on its way; write https.',
  'language-tag-invalid': '"{tag}" is not a language tag such as en or de-AT.',
  'disclosure-policy-ends-before-start': 'The policy ends on {through}, before it begins on {from}.',
  'disclosure-acknowledged-before-received':
    'The receipt was acknowledged at {acknowledgedAt}, before it at {receivedAt}.',
} as const;
