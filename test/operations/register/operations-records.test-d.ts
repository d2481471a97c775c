import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Alert,
  AlertSchema,
  BackupExemption,
  BackupExemptionSchema,
  BackupPlan,
  BackupPlanSchema,
  BackupRun,
  BackupRunSchema,
  Capacity,
  CapacitySchema,
  ConfigurationBaseline,
  ConfigurationBaselineSchema,
  LogSource,
  LogSourceSchema,
  MalwareProtection,
  MalwareProtectionSchema,
  MonitoringRule,
  MonitoringRuleSchema,
  RestoreTest,
  RestoreTestSchema,
} from '../../../src/operations/index.ts';

expectTypeOf<z.infer<typeof LogSourceSchema>>().toEqualTypeOf<LogSource>();
expectTypeOf<z.infer<typeof MonitoringRuleSchema>>().toEqualTypeOf<MonitoringRule>();
expectTypeOf<z.infer<typeof AlertSchema>>().toEqualTypeOf<Alert>();
expectTypeOf<z.infer<typeof BackupPlanSchema>>().toEqualTypeOf<BackupPlan>();
expectTypeOf<z.infer<typeof BackupRunSchema>>().toEqualTypeOf<BackupRun>();
expectTypeOf<z.infer<typeof RestoreTestSchema>>().toEqualTypeOf<RestoreTest>();
expectTypeOf<z.infer<typeof BackupExemptionSchema>>().toEqualTypeOf<BackupExemption>();
expectTypeOf<z.infer<typeof CapacitySchema>>().toEqualTypeOf<Capacity>();
expectTypeOf<z.infer<typeof MalwareProtectionSchema>>().toEqualTypeOf<MalwareProtection>();
expectTypeOf<z.infer<typeof ConfigurationBaselineSchema>>().toEqualTypeOf<ConfigurationBaseline>();

declare const run: BackupRun;
// @ts-expect-error a failed run has no state of the data
export const pointAt: unknown = run.pointAt;

declare const alert: Alert;
// @ts-expect-error an open alert has no outcome
export const outcome: unknown = alert.outcome;

declare const plan: BackupPlan;
// @ts-expect-error a continuous plan has no interval
export const every: unknown = plan.frequency.every;

// @ts-expect-error an interval of hours is no period of the calendar
export const frequency: BackupPlan['frequency'] = { kind: 'calendar', every: 'PT6H' };
