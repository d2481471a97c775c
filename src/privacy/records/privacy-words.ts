/** The grounds on which processing is lawful, in the order of GDPR art. 6(1). */
export const lawfulBases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;

/** A ground on which processing is lawful. */
export type LawfulBasisKind = (typeof lawfulBases)[number];

/** The conditions under which special categories of data may be processed, in the order of GDPR art. 9(2). */
export const specialConditions = [
  'explicit-consent',
  'employment-and-social-protection',
  'vital-interests',
  'membership-body',
  'made-public',
  'legal-claims',
  'substantial-public-interest',
  'health-care',
  'public-health',
  'archiving-and-research',
] as const;

/** A condition under which special categories of data may be processed. */
export type SpecialCondition = (typeof specialConditions)[number];

/** The derogations for single transfers (GDPR art. 49(1)); `compelling-interests` is that of its second subparagraph. */
export const transferDerogations = [
  'explicit-consent',
  'contract-with-person',
  'contract-for-person',
  'public-interest',
  'legal-claims',
  'vital-interests',
  'public-register',
  'compelling-interests',
] as const;

/** A derogation for single transfers. */
export type TransferDerogation = (typeof transferDerogations)[number];

/** The kinds of copy of which each has a place. */
export const dataCopyKinds = [
  'primary',
  'replica',
  'backup',
  'log',
  'cache',
  'analytics',
  'support-access',
  'sub-processor',
  'export',
] as const;

/** A kind of copy; `support-access` is a view from elsewhere, which is a copy there. */
export type DataCopyKind = (typeof dataCopyKinds)[number];

/** An answer of people to a question; a question without an answer is unknown. */
export type ScreeningAnswer = 'yes' | 'no';

/** The cases in which an impact assessment is required by law, in the order of GDPR art. 35(3). */
export const requiredCases = ['systematic-evaluation', 'large-scale-special-data', 'public-monitoring'] as const;

/** A case in which an impact assessment is required by law. */
export type RequiredCase = (typeof requiredCases)[number];

/** The grounds on which no impact assessment is needed: GDPR art. 35(10); recital 91. */
export const assessmentExemptions = ['assessed-with-the-law', 'single-practitioner'] as const;

/** A ground on which no impact assessment is needed. */
export type AssessmentExemption = (typeof assessmentExemptions)[number];

/** The nine criteria of the guidelines WP248 by which a high risk shows. */
export const assessmentCriteria = [
  'scoring',
  'automated-decision',
  'monitoring',
  'sensitive-data',
  'large-scale',
  'matching',
  'vulnerable-people',
  'new-technology',
  'blocked-right',
] as const;

/** A criterion by which a high risk shows; employees are vulnerable people. */
export type AssessmentCriterion = (typeof assessmentCriteria)[number];

/** The levels of the risk to people that remains. */
export const residualRiskLevels = ['low', 'medium', 'high'] as const;

/** A level of the risk to people that remains. */
export type ResidualRiskLevel = (typeof residualRiskLevels)[number];
