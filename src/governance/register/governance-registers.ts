import type { Certification } from '../certification/certification.ts';
import type { Nonconformity } from '../corrective-actions/nonconformity.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import type { Exception } from '../exceptions/exception.ts';
import type { Obligation } from '../obligations/obligation.ts';
import type { AuditProgramme } from '../audit-programmes/audit-programme.ts';
import type { Audit } from '../audits/audit.ts';
import type { ControlTest } from '../control-tests/control-test.ts';
import type { ManagementReview } from '../reviews/management-review.ts';
import type { CommunicationRegisters } from '../communication/read-communication.ts';
import type { ContextRegisters } from '../context/read-context.ts';
import type { ObjectiveRegisters } from '../objectives/objective-status.ts';
import type { DutyPair } from '../roles/duty-pair.ts';
import type { StaffRegisters } from '../roles/staff.ts';

/** The registers of governance; each may be absent, and what a register that is not given holds is unknown. */
export interface GovernanceRegisters
  extends StaffRegisters, ContextRegisters, CommunicationRegisters, ObjectiveRegisters {
  /** The pairs of duties that one person must not have at once. */
  readonly dutyPairs?: readonly DutyPair[];
  /** The legal and contractual obligations. */
  readonly obligations?: readonly Obligation[];
  /** The documents under control. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The exceptions from rules and controls. */
  readonly exceptions?: readonly Exception[];
  /** The nonconformities with their corrective actions. */
  readonly nonconformities?: readonly Nonconformity[];
  /** The certifications to standards. */
  readonly certifications?: readonly Certification[];
  /** The programmes of internal audits. */
  readonly auditProgrammes?: readonly AuditProgramme[];
  /** The internal audits. */
  readonly audits?: readonly Audit[];
  /** The tests of controls. */
  readonly controlTests?: readonly ControlTest[];
  /** The management reviews. */
  readonly managementReviews?: readonly ManagementReview[];
}
