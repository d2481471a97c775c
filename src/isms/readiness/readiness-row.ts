import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { Finding, FindingSubject } from '../../core/findings/finding.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import type { DocumentedInformationId } from '../../standard/documented-information-ids.ts';
import type { RegisterName } from '../document/isms.ts';

/** How far a requirement is met, as far as the document shows. */
export type ReadinessState =
  /** Its records prove it, and nothing speaks against it. */
  | 'in-place'
  /** A part of it is in place, or a nonconformity stands against it. */
  | 'partly'
  /** A record says that it is in place, and no valid evidence, test or record of a day proves it. */
  | 'claimed'
  /** It is not in place. */
  | 'not-in-place'
  /** The document does not say. */
  | 'unknown'
  /** The statement excludes the control. */
  | 'excluded';

/** The rule that gives a reason. */
export type ReadinessReasonKind =
  /** The register has records that prove it. */
  | 'records-kept'
  /** The register has records, and none proves it on the day: they are planned, not approved, ended or unreadable. */
  | 'records-not-in-force'
  /** The register is empty. */
  | 'register-empty'
  /** The register is kept elsewhere. */
  | 'register-not-given'
  /** The register is empty, and its records come with an occasion only. */
  | 'no-occasion'
  /** A document has a version in force. */
  | 'document-in-force'
  /** There is a document, and no version of it is in force. */
  | 'document-not-in-force'
  /** No document provides the kind of documented information. */
  | 'document-missing'
  /** The last audit of it in the cycle in force found it conforming. */
  | 'audit-conforms'
  /** The last audit of it found it nonconforming. */
  | 'audit-nonconforming'
  /** Its last audit belongs to no programme whose cycle is in force. */
  | 'audit-outside-cycle'
  /** No audit that was done has a result for it. */
  | 'not-audited'
  /** The document has no statement. */
  | 'statement-not-given'
  /** The statement cannot be read. */
  | 'statement-unreadable'
  /** The statement has no row of the control. */
  | 'row-missing'
  /** The statement has not decided whether the control is applicable. */
  | 'undecided'
  /** The statement excludes the control. */
  | 'excluded'
  /** The statement says that the implementation is not assessed. */
  | 'not-assessed'
  /** The statement says that the control is not implemented. */
  | 'not-implemented'
  /** The statement says that the control is implemented in part. */
  | 'partially-implemented'
  /** The row has evidence that is valid on the day. */
  | 'evidence-valid'
  /** The row has no evidence. */
  | 'evidence-missing'
  /** The row has evidence, and none is valid on the day; that of a provider must have an end. */
  | 'evidence-not-valid'
  /** All tests of the control passed, and their evidence is valid. */
  | 'test-passed'
  /** A test of the control failed. */
  | 'test-failed'
  /** A test of the control is overdue, or the evidence of its last run has expired. */
  | 'test-stale'
  /** A test of the control cannot be read, has no run, or its last run has no evidence. */
  | 'test-unproven'
  /** The first run of a test is yet to come. */
  | 'test-planned'
  /** The register of tests has none of the control. */
  | 'test-missing'
  /** A nonconformity with the requirement is open. */
  | 'nonconformity-open'
  /** A check found a nonconformity. */
  | 'nonconformity-found'
  /** A check found that something is overdue, stale or expired. */
  | 'overdue-found';

/** A reason for the state of a requirement. */
export interface ReadinessReason {
  /** The rule that gives the reason. */
  readonly kind: ReadinessReasonKind;
  /** The register that it was looked for in; null where findings of checks are the reason. */
  readonly register: RegisterName | null;
  /** The records that show it; empty where there are none. */
  readonly records: readonly FindingSubject[];
  /** The kind of documented information that was looked for; absent where none in particular was. */
  readonly provides?: DocumentedInformationId;
}

/** The readiness of one clause or control. */
export interface ReadinessRow<Id extends ClauseId | StatementControlId = ClauseId | StatementControlId> {
  /** The clause or the control. */
  readonly id: Id;
  /** Its short title. */
  readonly title: string;
  /** How far it is met. */
  readonly state: ReadinessState;
  /** The reasons for the state, at least one. */
  readonly reasons: readonly ReadinessReason[];
  /** The findings of the checks that fall short of it, in the order of the document. */
  readonly findings: readonly Finding[];
}

/**
 * What an area of the standard says about a requirement before findings are looked at.
 *
 * @internal
 */
export interface ReadinessVerdict {
  readonly state: ReadinessState;
  readonly reasons: readonly ReadinessReason[];
}
