/**
 * The code of a currency in ISO 4217: three capital letters.
 *
 * @internal
 */
export const currencyForm = /^[A-Z]{3}$/;

/** The levels of criticality, the lowest first. */
export const criticalityLevels = ['low', 'medium', 'high', 'critical'] as const;

/** A level of criticality. */
export type CriticalityLevel = (typeof criticalityLevels)[number];

/**
 * Whether a level is at least another.
 *
 * @internal
 */
export function isAtLeast(level: CriticalityLevel, other: CriticalityLevel): boolean {
  return criticalityLevels.indexOf(level) >= criticalityLevels.indexOf(other);
}

/**
 * The higher of two levels.
 *
 * @internal
 */
export function higherLevel(a: CriticalityLevel, b: CriticalityLevel): CriticalityLevel {
  return isAtLeast(a, b) ? a : b;
}

/** The roles that a supplier has for personal data (GDPR art. 4(7) and 4(8), art. 26, art. 28(4)). */
export const supplierDataRoles = [
  'processor',
  'sub-processor',
  'independent-controller',
  'joint-controller',
  'none',
] as const;

/** The role that a supplier has for personal data; `none` where it handles no personal data. */
export type SupplierDataRole = (typeof supplierDataRoles)[number];

/** The activities whose places matter. */
export const serviceActivities = ['storage', 'processing', 'support'] as const;

/** An activity of a service; support includes access from elsewhere. */
export type ServiceActivity = (typeof serviceActivities)[number];

/** The types of ICT service in the register of information. */
export const ictServiceTypes = [
  'S01',
  'S02',
  'S03',
  'S04',
  'S05',
  'S06',
  'S07',
  'S08',
  'S09',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
] as const;

/** A type of ICT service in the register of information. */
export type IctServiceType = (typeof ictServiceTypes)[number];

/** The rules of the verdict on a service, in the order in which it lists them. */
export const verdictRules = [
  'due-diligence',
  'criticality',
  'agreement',
  'processing-agreement',
  'regions',
  'transfers',
  'review',
  'exit',
  'tier',
] as const;

/** A rule of the verdict on a service. */
export type VerdictRule = (typeof verdictRules)[number];

/** The kinds of assurance. */
export const assuranceKinds = [
  'iso-27001',
  'soc-2-type-1',
  'soc-2-type-2',
  'bridge-letter',
  'test',
  'questionnaire',
  'other',
] as const;

/** A kind of assurance. */
export type AssuranceKind = (typeof assuranceKinds)[number];

/** The kinds of agreement with a supplier. */
export const supplierAgreementKinds = ['master', 'processing', 'confidentiality', 'service-level'] as const;

/** A kind of agreement with a supplier. */
export type SupplierAgreementKind = (typeof supplierAgreementKinds)[number];
