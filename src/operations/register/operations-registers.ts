import type { Exception } from '../../governance/exceptions/exception.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { BackupExemption } from '../backups/backup-exemption.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import type { Alert } from '../logging/alert.ts';
import type { LogSource } from '../logging/log-source.ts';
import type { MonitoringRule } from '../logging/monitoring-rule.ts';
import type { Capacity } from '../resources/capacity.ts';
import type { ConfigurationBaseline } from '../resources/configuration-baseline.ts';
import type { MalwareProtection } from '../resources/malware-protection.ts';

/** The registers of operations; each may be absent, and what a register that is not given holds is unknown. */
export interface OperationsRegisters extends StaffRegisters {
  /** The exceptions from rules and controls. */
  readonly exceptions?: readonly Exception[];
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
}
