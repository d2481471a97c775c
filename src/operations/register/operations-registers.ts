import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { Change } from '../changes/change.ts';
import type { ServiceLevel } from '../service-levels/service-level.ts';
import type { Vulnerability } from '../vulnerabilities/vulnerability.ts';

/** The registers of operations; each may be absent, and what a register that is not given holds is unknown. */
export interface OperationsRegisters extends StaffRegisters {
  /** The exceptions from rules and controls. */
  readonly exceptions?: readonly Exception[];
  /** The documents under control, of which some are templates of standard changes. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The vulnerabilities. */
  readonly vulnerabilities?: readonly Vulnerability[];
  /** The times in which vulnerabilities are remediated. */
  readonly serviceLevels?: readonly ServiceLevel[];
  /** The changes. */
  readonly changes?: readonly Change[];
}
