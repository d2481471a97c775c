import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Asset,
  AssetAssignment,
  AssetAssignmentSchema,
  AssetDisposal,
  AssetDisposalSchema,
  AssetEntry,
  AssetSchema,
  ClassificationScheme,
  ClassificationSchemeSchema,
  DataSet,
  DataSetSchema,
  HandlingRule,
  MaintenanceRecord,
  MaintenanceRecordSchema,
  RiskToCompare,
  Site,
  SiteSchema,
} from '../../src/assets/index.ts';
import type { HistoryEntry } from '../../src/core/index.ts';
import type { Risk } from '../../src/risk/index.ts';

expectTypeOf<z.infer<typeof AssetSchema>>().toEqualTypeOf<Asset>();
expectTypeOf<z.infer<typeof DataSetSchema>>().toEqualTypeOf<DataSet>();
expectTypeOf<z.infer<typeof ClassificationSchemeSchema>>().toEqualTypeOf<ClassificationScheme>();
expectTypeOf<z.infer<typeof AssetAssignmentSchema>>().toEqualTypeOf<AssetAssignment>();
expectTypeOf<z.infer<typeof AssetDisposalSchema>>().toEqualTypeOf<AssetDisposal>();
expectTypeOf<z.infer<typeof SiteSchema>>().toEqualTypeOf<Site>();
expectTypeOf<z.infer<typeof MaintenanceRecordSchema>>().toEqualTypeOf<MaintenanceRecord>();
expectTypeOf<AssetEntry>().toExtend<HistoryEntry>();
expectTypeOf<Risk>().toExtend<RiskToCompare>();

// @ts-expect-error a planned asset is nowhere in repair
export const planned: AssetEntry = { state: 'planned', enteredOn: '2026-01-01', where: 'Workshop' };

// @ts-expect-error an action that is allowed as it is has no requirements
export const rule: HandlingRule = { level: 'internal', action: 'copy', outcome: 'allowed', requirements: ['NDA'] };
