import type { AuditProgramme } from '../audit-programmes/audit-programme.ts';
import type { Audit } from '../audits/audit.ts';
import type { ControlTest } from '../control-tests/control-test.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import type { ManagementReview } from '../reviews/management-review.ts';
import type { DutyPair } from '../roles/duty-pair.ts';
import type { StaffRegisters } from '../roles/staff.ts';

/** The registers of governance; each may be absent, and what a register that is not given holds is unknown. */
export interface GovernanceRegisters extends StaffRegisters {
  /** The pairs of duties that one person must not have at once. */
  readonly dutyPairs?: readonly DutyPair[];
  /** The documents under control. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The programmes of internal audits. */
  readonly auditProgrammes?: readonly AuditProgramme[];
  /** The internal audits. */
  readonly audits?: readonly Audit[];
  /** The tests of controls. */
  readonly controlTests?: readonly ControlTest[];
  /** The management reviews. */
  readonly managementReviews?: readonly ManagementReview[];
}
