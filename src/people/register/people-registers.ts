import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';

/** The registers of people; each may be absent, and what a register that is not given holds is unknown. */
export interface PeopleRegisters extends StaffRegisters {
  /** The documents under control, of which the people acknowledge some. */
  readonly controlledDocuments?: readonly ControlledDocument[];
}
