import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { BackupExemption } from '../backups/backup-exemption.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import type { Change } from '../changes/change.ts';
import type { CryptographyRule } from '../cryptography/cryptography-rule.ts';
import type { CryptographyUse } from '../cryptography/cryptography-use.ts';
import type { Certificate } from '../keys/certificate.ts';
import type { Key } from '../keys/key.ts';
import type { Alert } from '../logging/alert.ts';
import type { LogSource } from '../logging/log-source.ts';
import type { MonitoringRule } from '../logging/monitoring-rule.ts';
import type { RuleSet } from '../networks/rule-set.ts';
import type { Zone } from '../networks/zone.ts';
import type { Capacity } from '../resources/capacity.ts';
import type { ConfigurationBaseline } from '../resources/configuration-baseline.ts';
import type { MalwareProtection } from '../resources/malware-protection.ts';
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
  /** The logs. */
  readonly logSources?: readonly LogSource[];
  /** The rules that raise alerts on what logs say. */
  readonly monitoringRules?: readonly MonitoringRule[];
  /** The alerts. */
  readonly alerts?: readonly Alert[];
  /** The backup plans. */
  readonly backupPlans?: readonly BackupPlan[];
  /** The runs of backup plans. */
  readonly backupRuns?: readonly BackupRun[];
  /** The restore tests. */
  readonly restoreTests?: readonly RestoreTest[];
  /** The decisions not to back something up. */
  readonly backupExemptions?: readonly BackupExemption[];
  /** The resources with a limit. */
  readonly capacities?: readonly Capacity[];
  /** The protection of assets against malware. */
  readonly malwareProtections?: readonly MalwareProtection[];
  /** The standard configurations. */
  readonly configurationBaselines?: readonly ConfigurationBaseline[];
  /** The zones of the networks. */
  readonly zones?: readonly Zone[];
  /** The rule sets of filters between networks. */
  readonly ruleSets?: readonly RuleSet[];
  /** The rules on cryptography. */
  readonly cryptographyRules?: readonly CryptographyRule[];
  /** The cryptography in use. */
  readonly cryptographyUses?: readonly CryptographyUse[];
  /** The cryptographic keys. */
  readonly keys?: readonly Key[];
  /** The certificates. */
  readonly certificates?: readonly Certificate[];
}
