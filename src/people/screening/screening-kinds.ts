/** The kinds of screening. */
export const screeningKinds = [
  'identity',
  'right-to-work',
  'references',
  'curriculum-vitae',
  'qualifications',
  'criminal-record',
  'credit',
  'other',
] as const;

/** The subject of a screening (A.6.1). */
export type ScreeningKind = (typeof screeningKinds)[number];

/** The kinds of agreement. */
export const agreementKinds = ['terms', 'nda', 'other'] as const;

/** The kind of agreement with a person: the terms of employment (A.6.2), confidentiality (A.6.6), or another one. */
export type AgreementKind = (typeof agreementKinds)[number];
