import type { DocumentedInformationId } from 'isms-kit/standard';

/**
 * The documented information that each document of the register provides, by its title. The register does not say it; this is the
 * example's own reading of the titles and contents. The internal audit programme is "not yet established" there, so it provides nothing.
 */
export const providedInformation: Readonly<Record<string, readonly DocumentedInformationId[]>> = {
  'Information Security Policy': ['information-security-policy'],
  'Risk Management Policy': ['risk-assessment-process', 'risk-treatment-process'],
  'ISMS Scope, Information Security Objectives': ['isms-scope', 'information-security-objectives'],
  'Risk Register': ['risk-assessment-results', 'risk-treatment-plan', 'risk-treatment-results'],
  'Statement of Applicability': ['statement-of-applicability'],
  'Management Review': ['management-review-results'],
  'Corrective Actions': ['nonconformity-records', 'corrective-action-results'],
  'People (Competence & Training)': ['competence-evidence'],
  'Document Control register': ['organization-determined-documents'],
  'Registers & logs': ['operational-process-evidence'],
};
