import type { DisclosurePolicy } from '../disclosure/disclosure-policy.ts';

/** The name of a field that is registered for security.txt. */
export type SecurityTxtFieldName =
  | 'Contact'
  | 'Expires'
  | 'Encryption'
  | 'Acknowledgments'
  | 'Preferred-Languages'
  | 'Canonical'
  | 'Policy'
  | 'Hiring'
  | 'CSAF';

/** The fields of a policy that a security.txt shows. */
type ShownField =
  'contacts' | 'encryption' | 'acknowledgments' | 'languages' | 'canonical' | 'policy' | 'hiring' | 'csaf';

/**
 * The registered fields in the order of a written file, with the field of the policy that each shows; `Expires` shows none.
 *
 * @internal
 */
export const shownFields: Readonly<Record<SecurityTxtFieldName, ShownField | null>> = {
  Contact: 'contacts',
  Expires: null,
  Encryption: 'encryption',
  Acknowledgments: 'acknowledgments',
  'Preferred-Languages': 'languages',
  Canonical: 'canonical',
  Policy: 'policy',
  Hiring: 'hiring',
  CSAF: 'csaf',
};

/**
 * The registered names.
 *
 * @internal
 */
export const fieldNames = /* @__PURE__ */ Object.keys(shownFields) as readonly SecurityTxtFieldName[];

/**
 * The values of a field as a policy has them, one a line of the file; the languages are one value.
 *
 * @internal
 */
export function valuesIn(policy: DisclosurePolicy, name: SecurityTxtFieldName): readonly string[] {
  const field = shownFields[name];
  const values = field === null ? [] : (policy[field] ?? []);
  return name === 'Preferred-Languages' && values.length > 0 ? [values.join(', ')] : values;
}
