import type { ClauseId } from '../../standard/clause-ids.ts';
import type { DocumentedInformationId } from '../../standard/documented-information-ids.ts';
import type { RegisterName } from '../document/isms.ts';

/**
 * Records of a register prove the clause. Without a day or states every readable record does.
 *
 * @internal
 */
export interface RecordsProof {
  readonly by: 'records';
  readonly register: RegisterName;
  /** The field with the day from which a record proves anything, such as `current.assessedOn`. */
  readonly from?: string;
  /** The field with the last day on which it does, inclusive; without an end where the record has none. */
  readonly through?: string;
  /** The states of its history in which a record proves anything. */
  readonly states?: readonly string[];
}

/**
 * A controlled document with a version in force proves the clause: any, or one that provides a kind of documented information.
 *
 * @internal
 */
export interface DocumentProof {
  readonly by: 'document';
  readonly provides?: DocumentedInformationId;
}

/**
 * The result of an internal audit proves the clause, because no register holds what it asks for.
 *
 * @internal
 */
export interface AuditProof {
  readonly by: 'audit';
}

/**
 * A part of a clause, which any one of its proofs proves.
 *
 * @internal
 */
export interface ClausePart {
  readonly anyOf: readonly (RecordsProof | DocumentProof | AuditProof)[];
  /** Whether records come with an occasion only: an empty register is then not known to be wrong. */
  readonly occasional?: true;
}

type HeadingId = '4' | '5' | '6' | '6.1' | '7' | '7.5' | '8' | '9' | '9.2' | '9.3' | '10';

/**
 * The parts of each clause that carries a requirement, with the records that prove them. The guide argues each row.
 *
 * @internal
 */
export const clauseProofs: Readonly<Record<Exclude<ClauseId, HeadingId>, readonly ClausePart[]>> = {
  '4.1': [
    { anyOf: [{ by: 'records', register: 'contextIssues' }] },
    { anyOf: [{ by: 'records', register: 'climateDecisions', from: 'decidedOn' }] },
  ],
  '4.2': [{ anyOf: [{ by: 'records', register: 'interestedParties' }] }],
  '4.3': [
    {
      anyOf: [
        { by: 'records', register: 'ismsScopes', from: 'approvedOn' },
        { by: 'document', provides: 'isms-scope' },
      ],
    },
  ],
  '4.4': [{ anyOf: [{ by: 'audit' }] }],
  '5.1': [{ anyOf: [{ by: 'records', register: 'managementReviews', from: 'heldOn' }, { by: 'audit' }] }],
  '5.2': [{ anyOf: [{ by: 'document', provides: 'information-security-policy' }] }],
  '5.3': [
    { anyOf: [{ by: 'records', register: 'roles' }] },
    { anyOf: [{ by: 'records', register: 'roleAssignments', from: 'from', through: 'through' }] },
  ],
  '6.1.1': [{ anyOf: [{ by: 'records', register: 'risks' }] }],
  '6.1.2': [
    { anyOf: [{ by: 'document', provides: 'risk-assessment-process' }] },
    { anyOf: [{ by: 'records', register: 'riskCriteria' }] },
  ],
  '6.1.3': [
    { anyOf: [{ by: 'document', provides: 'risk-treatment-process' }] },
    { anyOf: [{ by: 'records', register: 'statementOfApplicability', from: 'approvedOn' }] },
    { anyOf: [{ by: 'records', register: 'treatmentApprovals' }] },
  ],
  '6.2': [{ anyOf: [{ by: 'records', register: 'objectives', states: ['agreed', 'achieved'] }] }],
  '6.3': [{ anyOf: [{ by: 'records', register: 'plannedChanges', from: 'plannedOn' }], occasional: true }],
  '7.1': [{ anyOf: [{ by: 'audit' }] }],
  '7.2': [
    { anyOf: [{ by: 'records', register: 'competenceRequirements' }] },
    { anyOf: [{ by: 'records', register: 'heldCompetences', from: 'heldFrom', through: 'validUntil' }] },
  ],
  '7.3': [
    {
      anyOf: [
        { by: 'records', register: 'trainingCompletions', from: 'completedOn' },
        { by: 'records', register: 'acknowledgements', from: 'acknowledgedOn' },
      ],
    },
  ],
  '7.4': [{ anyOf: [{ by: 'records', register: 'communications' }] }],
  '7.5.1': [{ anyOf: [{ by: 'document' }] }],
  '7.5.2': [{ anyOf: [{ by: 'document' }] }],
  '7.5.3': [{ anyOf: [{ by: 'document' }] }],
  '8.1': [{ anyOf: [{ by: 'document', provides: 'operational-process-evidence' }, { by: 'audit' }] }],
  '8.2': [
    {
      anyOf: [
        { by: 'records', register: 'risks', from: 'current.assessedOn' },
        { by: 'document', provides: 'risk-assessment-results' },
      ],
    },
  ],
  '8.3': [
    {
      anyOf: [
        { by: 'records', register: 'risks', from: 'residual.assessedOn' },
        { by: 'document', provides: 'risk-treatment-results' },
      ],
    },
  ],
  '9.1': [
    { anyOf: [{ by: 'records', register: 'measures' }] },
    { anyOf: [{ by: 'records', register: 'measurements', from: 'recordedOn' }] },
  ],
  '9.2.1': [{ anyOf: [{ by: 'records', register: 'audits', states: ['done', 'reported', 'closed'] }] }],
  '9.2.2': [{ anyOf: [{ by: 'records', register: 'auditProgrammes', from: 'approvedOn', through: 'through' }] }],
  '9.3.1': [{ anyOf: [{ by: 'records', register: 'managementReviews', from: 'heldOn' }] }],
  '9.3.2': [{ anyOf: [{ by: 'records', register: 'managementReviews', from: 'heldOn' }] }],
  '9.3.3': [{ anyOf: [{ by: 'records', register: 'managementReviews', from: 'recordedOn' }] }],
  '10.1': [
    {
      anyOf: [
        { by: 'document', provides: 'improvement-log' },
        { by: 'records', register: 'managementReviews', from: 'recordedOn' },
      ],
    },
  ],
  '10.2': [{ anyOf: [{ by: 'records', register: 'nonconformities' }], occasional: true }],
};
