import type { ClauseId } from './clause-ids.ts';
import type { ClauseItemId } from './clause-item-ids.ts';
import type { ControlId } from './control-ids.ts';
import type { DocumentedInformationId } from './documented-information-ids.ts';

/** A kind of documented information that an ISMS keeps (7.5.1). */
export interface DocumentedInformation {
  /** This library's name of it, such as `'risk-treatment-plan'`. */
  readonly id: DocumentedInformationId;
  /** Its usual name. */
  readonly title: string;
  /** The clauses, items and controls it serves. */
  readonly requirements: readonly (ClauseId | ClauseItemId | ControlId)[];
  /** Whether it is maintained as a document or retained as a record. */
  readonly kind: 'document' | 'record';
  /** Whether a clause demands it of every organization. */
  readonly mandatory: boolean;
  /**
   * Why it is in the list: a clause asks for it (`explicit`), asks for a result that is hard to show without it (`implied`), it is
   * usual (`practice`), the control itself says that something is documented (`annex-a-explicit`) or names a policy, rule, plan or
   * log (`annex-a-indirect`), or the guidance of ISO/IEC 27002:2022 suggests a policy of its own (`iso27002-topic-policy`).
   */
  readonly basis: 'explicit' | 'implied' | 'practice' | 'annex-a-explicit' | 'annex-a-indirect' | 'iso27002-topic-policy';
}

/**
 * The 80 kinds of documented information, the 19 mandatory ones first. An entry that only serves controls matters when one of them is
 * applicable (6.1.3 d).
 */
export const documentedInformation: readonly DocumentedInformation[] = [{ id: 'isms-scope', title: 'ISMS scope statement', requirements: ['4.3'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'information-security-policy', title: 'Information security policy', requirements: ['5.2.e'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'risk-assessment-process', title: 'Description of the risk assessment process', requirements: ['6.1.2'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'risk-treatment-process', title: 'Description of the risk treatment process', requirements: ['6.1.3'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'statement-of-applicability', title: 'Statement of Applicability', requirements: ['6.1.3.d'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'risk-treatment-plan', title: 'Risk treatment plan', requirements: ['6.1.3.e', '8.3'], kind: 'document', mandatory: true, basis: 'implied' },
{ id: 'information-security-objectives', title: 'Information security objectives', requirements: ['6.2.g', '6.2'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'competence-evidence', title: 'Evidence of competence', requirements: ['7.2.d'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'organization-determined-documents', title: 'Further documents the organization finds it needs', requirements: ['7.5.1.b'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'external-origin-documents', title: 'Documents from outside the organization that the ISMS needs', requirements: ['7.5.3'], kind: 'document', mandatory: true, basis: 'explicit' },
{ id: 'operational-process-evidence', title: 'Evidence that processes ran as planned', requirements: ['8.1'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'risk-assessment-results', title: 'Results of risk assessments', requirements: ['8.2'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'risk-treatment-results', title: 'Results of risk treatment', requirements: ['8.3'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'monitoring-results', title: 'Monitoring and measurement results', requirements: ['9.1'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'audit-programme-evidence', title: 'Internal audit programme and proof it was carried out', requirements: ['9.2.2'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'audit-results', title: 'Internal audit results', requirements: ['9.2.2'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'management-review-results', title: 'Management review results', requirements: ['9.3.3'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'nonconformity-records', title: 'Nature of nonconformities and actions taken', requirements: ['10.2.f'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'corrective-action-results', title: 'Outcome of corrective actions', requirements: ['10.2.g'], kind: 'record', mandatory: true, basis: 'explicit' },
{ id: 'context-issues', title: 'Register of internal and external issues, with the climate-change decision', requirements: ['4.1'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'interested-parties-register', title: 'Register of interested parties and requirements', requirements: ['4.2'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'isms-roles', title: 'Description of ISMS roles and authorities', requirements: ['5.3'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'risk-register', title: 'Risk register', requirements: ['6.1.2.c', '8.2'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'residual-risk-acceptance', title: 'Risk owner approval and residual risk acceptance', requirements: ['6.1.3.f'], kind: 'record', mandatory: false, basis: 'implied' },
{ id: 'objective-monitoring', title: 'Tracking of objectives', requirements: ['6.2.d', '6.2.l'], kind: 'record', mandatory: false, basis: 'implied' },
{ id: 'isms-change-plan', title: 'Plan for ISMS changes', requirements: ['6.3'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'awareness-evidence', title: 'Awareness programme and attendance records', requirements: ['7.3', 'A.6.3'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'communication-plan', title: 'Communication plan', requirements: ['7.4'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'document-control-procedure', title: 'Procedure for controlling documents and records', requirements: ['7.5.2', '7.5.3', 'A.5.33'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'measurement-plan', title: 'Measurement plan', requirements: ['9.1'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'internal-audit-procedure', title: 'Internal audit procedure', requirements: ['9.2.2'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'corrective-action-procedure', title: 'Corrective action procedure', requirements: ['10.2'], kind: 'document', mandatory: false, basis: 'practice' },
{ id: 'improvement-log', title: 'Improvement log', requirements: ['10.1'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'acceptable-use-rules', title: 'Acceptable use rules and handling procedures', requirements: ['A.5.10'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'incident-response-procedure', title: 'Incident response procedures', requirements: ['A.5.26'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'legal-requirements-register', title: 'Register of legal and contractual obligations', requirements: ['A.5.31'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'operating-procedures', title: 'Operating procedures', requirements: ['A.5.37'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'nda', title: 'Confidentiality or non-disclosure agreements', requirements: ['A.6.6'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'configuration-baselines', title: 'Configuration baselines', requirements: ['A.8.9'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'secure-engineering-principles', title: 'Secure engineering principles', requirements: ['A.8.27'], kind: 'document', mandatory: false, basis: 'annex-a-explicit' },
{ id: 'topic-specific-policies', title: 'Set of topic-specific policies', requirements: ['A.5.1'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'asset-inventory', title: 'Asset inventory with owners', requirements: ['A.5.9'], kind: 'record', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'labelling-procedure', title: 'Labelling procedures', requirements: ['A.5.13'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'information-transfer-rules', title: 'Information transfer rules and agreements', requirements: ['A.5.14'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'access-control-policy', title: 'Access control policy', requirements: ['A.5.15', 'A.5.18', 'A.8.3'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'supplier-security-process', title: 'Supplier security policy and process', requirements: ['A.5.19', 'A.5.21'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'supplier-agreements', title: 'Supplier agreements with security terms', requirements: ['A.5.20'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'cloud-services-process', title: 'Cloud service policy and process', requirements: ['A.5.23'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'incident-management-plan', title: 'Incident management plan, roles and contacts', requirements: ['A.5.24'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'evidence-collection-procedure', title: 'Evidence handling procedures', requirements: ['A.5.28'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'disruption-plan', title: 'Plan for security during disruption', requirements: ['A.5.29'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'ict-continuity-plan', title: 'ICT continuity plan', requirements: ['A.5.30'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'ip-procedure', title: 'Intellectual property procedures', requirements: ['A.5.32'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'employment-terms', title: 'Employment terms stating security duties', requirements: ['A.6.2'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'disciplinary-process', title: 'Disciplinary process', requirements: ['A.6.4'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'clear-desk-rules', title: 'Clear desk and clear screen rules', requirements: ['A.7.7'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'backup-policy', title: 'Backup policy', requirements: ['A.8.13'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'activity-logs', title: 'Event and activity logs', requirements: ['A.8.15'], kind: 'record', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'software-installation-procedure', title: 'Software installation procedure', requirements: ['A.8.19'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'cryptography-rules', title: 'Cryptography and key management rules', requirements: ['A.8.24'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'secure-development-rules', title: 'Secure development rules', requirements: ['A.8.25'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'application-security-requirements', title: 'Application security requirements', requirements: ['A.8.26'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'change-management-procedure', title: 'Change management procedure', requirements: ['A.8.32'], kind: 'document', mandatory: false, basis: 'annex-a-indirect' },
{ id: 'asset-management-policy', title: 'Asset management policy', requirements: ['A.5.9', 'A.5.11'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'classification-policy', title: 'Classification and handling policy', requirements: ['A.5.12', 'A.5.13'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'privacy-policy', title: 'Privacy and PII protection policy', requirements: ['A.5.34'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'remote-working-policy', title: 'Remote working policy', requirements: ['A.6.7'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'physical-security-policy', title: 'Physical and environmental security policy', requirements: ['A.7.1', 'A.7.2', 'A.7.3', 'A.7.5'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'removable-media-policy', title: 'Storage media policy', requirements: ['A.7.10'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'endpoint-policy', title: 'Endpoint device policy', requirements: ['A.8.1'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'vulnerability-management-policy', title: 'Vulnerability management policy', requirements: ['A.8.8'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'network-security-policy', title: 'Network security policy', requirements: ['A.8.20', 'A.8.21', 'A.8.22'], kind: 'document', mandatory: false, basis: 'iso27002-topic-policy' },
{ id: 'threat-intelligence-reports', title: 'Threat intelligence reports', requirements: ['A.5.7'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'access-review-records', title: 'Access right reviews', requirements: ['A.5.18', 'A.8.2'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'supplier-review-records', title: 'Supplier reviews', requirements: ['A.5.22'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'incident-records', title: 'Incident records and lessons learned', requirements: ['A.5.25', 'A.5.26', 'A.5.27'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'continuity-test-records', title: 'Continuity test reports', requirements: ['A.5.29', 'A.5.30'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'independent-review-reports', title: 'Independent review reports', requirements: ['A.5.35'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'compliance-review-results', title: 'Policy compliance review results', requirements: ['A.5.36'], kind: 'record', mandatory: false, basis: 'practice' },
{ id: 'training-records', title: 'Training records', requirements: ['A.6.3'], kind: 'record', mandatory: false, basis: 'practice' }];
