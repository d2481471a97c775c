/**
 * The kinds of reason for excluding a control, the usual ones first: `not-performed` the organization does not do what the control governs;
 * `not-present` it does not have what the control protects; `no-premises` it has no place where the control could operate; `outside-scope`
 * the control lies beyond the boundaries of the ISMS (4.3); `no-risk` the risk assessment found nothing that the control would treat;
 * `risk-retained` the risk that it would treat is retained, and the row names it; `other-control` another control, named in the
 * justification, does its work; `unlawful` the law forbids it.
 */
export const exclusionReasons = [
  'not-performed',
  'not-present',
  'no-premises',
  'outside-scope',
  'no-risk',
  'risk-retained',
  'other-control',
  'unlawful',
] as const;

/** The kind of reason for excluding a control, such as `'not-performed'`. */
export type ExclusionReason = (typeof exclusionReasons)[number];
