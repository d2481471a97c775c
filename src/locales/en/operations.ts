/** The sentences of the schemas of `operations` by code. */
export const operationsSentences = {
  'cryptography-rule-empty': 'The rule "{rule}" demands no protocol, algorithm, hash function or strength.',
  'key-replaces-itself': 'The key is named as its own replacement "{replacedBy}".',
  'certificate-ends-before-start': 'The certificate ends at {notAfter}, before it begins at {notBefore}.',
  'certificate-replaces-itself': 'The certificate is named as its own replacement "{replacedBy}".',
} as const;
