import type { ControlledDocument } from '../documents/controlled-document.ts';
import type { DutyPair } from '../roles/duty-pair.ts';
import type { StaffRegisters } from '../roles/staff.ts';

/** The registers of governance; each may be absent, and what a register that is not given holds is unknown. */
export interface GovernanceRegisters extends StaffRegisters {
  /** The pairs of duties that one person must not have at once. */
  readonly dutyPairs?: readonly DutyPair[];
  /** The documents under control. */
  readonly controlledDocuments?: readonly ControlledDocument[];
}
