/**
 * The kinds of document: `policy` the information security policy on top (5.2); `topic-policy` a policy on one topic below it (A.5.1);
 * `standard`, `procedure`, `plan`, `guideline` and `form` say how; `record` is a register or log that is kept under control; `external` is
 * published by somebody else.
 */
export const documentKinds = [
  'policy',
  'topic-policy',
  'standard',
  'procedure',
  'plan',
  'guideline',
  'form',
  'record',
  'external',
] as const;

/** The kind of a document, such as `'topic-policy'`. */
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Whether a document is a policy, on top or on one topic (5.2, A.5.1).
 *
 * @internal
 */
export function isPolicy({ kind }: { readonly kind: DocumentKind }): boolean {
  return kind === 'policy' || kind === 'topic-policy';
}
