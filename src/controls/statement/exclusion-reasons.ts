/**
 * The kinds of reason for excluding a control, in the order of how they are usually met:
 * `not-performed` nobody does what the control governs; `not-present` what it protects does not exist; `no-premises` there is no place it
 * could work at; `outside-scope` it lies beyond the boundaries of the ISMS (4.3); `no-risk` the risk assessment found nothing for it to
 * treat; `other-control` another control, named in the justification, does its work; `unlawful` the law forbids it.
 */
export const exclusionReasons = [
  'not-performed',
  'not-present',
  'no-premises',
  'outside-scope',
  'no-risk',
  'other-control',
  'unlawful',
] as const;

/** The kind of reason for excluding a control, such as `'not-performed'`. */
export type ExclusionReason = (typeof exclusionReasons)[number];
