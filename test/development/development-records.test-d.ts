import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../src/core/index.ts';
import type {
  CodingStandard,
  CodingStandardSchema,
  Defect,
  DefectEntry,
  DefectSchema,
  DevelopmentRegisters,
  LifecycleModel,
  LifecycleModelSchema,
  PostDeploymentReview,
  PostDeploymentReviewSchema,
  QualityCriterion,
  QualityGate,
  QualityGateSchema,
  QualityMeasure,
  QualityMeasureSchema,
  Release,
  ReleaseRegisters,
  ReleaseSchema,
  SoftwareChange,
  SoftwareChangeSchema,
  TestRun,
  TestRunSchema,
} from '../../src/development/index.ts';

expectTypeOf<z.infer<typeof LifecycleModelSchema>>().toEqualTypeOf<LifecycleModel>();
expectTypeOf<z.infer<typeof SoftwareChangeSchema>>().toEqualTypeOf<SoftwareChange>();
expectTypeOf<z.infer<typeof TestRunSchema>>().toEqualTypeOf<TestRun>();
expectTypeOf<z.infer<typeof QualityMeasureSchema>>().toEqualTypeOf<QualityMeasure>();
expectTypeOf<z.infer<typeof QualityGateSchema>>().toEqualTypeOf<QualityGate>();
expectTypeOf<z.infer<typeof DefectSchema>>().toEqualTypeOf<Defect>();
expectTypeOf<z.infer<typeof ReleaseSchema>>().toEqualTypeOf<Release>();
expectTypeOf<z.infer<typeof PostDeploymentReviewSchema>>().toEqualTypeOf<PostDeploymentReview>();
expectTypeOf<z.infer<typeof CodingStandardSchema>>().toEqualTypeOf<CodingStandard>();
expectTypeOf<DefectEntry>().toExtend<HistoryEntry>();
expectTypeOf<DevelopmentRegisters>().toExtend<ReleaseRegisters>();

// @ts-expect-error a deferral has a last day
export const endless: DefectEntry = { state: 'deferred', enteredOn: '2026-10-07' };
// @ts-expect-error a duplicate names the other defect
export const nameless: DefectEntry = { state: 'duplicate', enteredOn: '2026-10-07' };
// @ts-expect-error only a deferral has a last day
export const limited: DefectEntry = { state: 'fixed', enteredOn: '2026-10-07', until: '2026-12-18' };
// @ts-expect-error a missing value never passes
export const lenient: QualityCriterion['whenMissing'] = 'pass';

declare const change: SoftwareChange;
// @ts-expect-error the releases name their changes
export const release: unknown = change.release;
