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

/** A registered field that shows a field of a policy. */
type ShownName = Exclude<SecurityTxtFieldName, 'Expires'>;

/** By registered name: the field of the policy that it shows. */
const shownFields: Readonly<Record<ShownName, ShownField>> = {
  Contact: 'contacts',
  Encryption: 'encryption',
  Acknowledgments: 'acknowledgments',
  'Preferred-Languages': 'languages',
  Canonical: 'canonical',
  Policy: 'policy',
  Hiring: 'hiring',
  CSAF: 'csaf',
};

/**
 * The registered names that show a field of a policy, in the order of a written file.
 *
 * @internal
 */
export const shownNames = /* @__PURE__ */ Object.keys(shownFields) as readonly ShownName[];

/**
 * The values of a field as a policy has them, one a line of the file; the languages are one value.
 *
 * @internal
 */
export function valuesIn(policy: DisclosurePolicy, name: ShownName): readonly string[] {
  const values = policy[shownFields[name]] ?? [];
  return name === 'Preferred-Languages' && values.length > 0 ? [values.join(', ')] : values;
}
