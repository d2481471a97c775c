import type { Exception } from '../../governance/exceptions/exception.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { RuleSet } from '../networks/rule-set.ts';
import type { Zone } from '../networks/zone.ts';

/** The registers of operations; each may be absent, and what a register that is not given holds is unknown. */
export interface OperationsRegisters extends StaffRegisters {
  /** The exceptions from controls and policies. */
  readonly exceptions?: readonly Exception[];
  /** The zones of the networks. */
  readonly zones?: readonly Zone[];
  /** The rule sets of filters between networks. */
  readonly ruleSets?: readonly RuleSet[];
import type { CryptographyRule } from '../cryptography/cryptography-rule.ts';
import type { CryptographyUse } from '../cryptography/cryptography-use.ts';
import type { Certificate } from '../keys/certificate.ts';
import type { Key } from '../keys/key.ts';

/** The registers of operations; each may be absent, and what a register that is not given holds is unknown. */
export interface OperationsRegisters extends StaffRegisters {
  /** The exceptions from rules and controls. */
  readonly exceptions?: readonly Exception[];
  /** The rules on cryptography. */
  readonly cryptographyRules?: readonly CryptographyRule[];
  /** The cryptography in use. */
  readonly cryptographyUses?: readonly CryptographyUse[];
  /** The cryptographic keys. */
  readonly keys?: readonly Key[];
  /** The certificates. */
  readonly certificates?: readonly Certificate[];
}
