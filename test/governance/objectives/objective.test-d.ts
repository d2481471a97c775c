import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  Measure,
  MeasureSchema,
  Objective,
  ObjectiveEntry,
  ObjectiveSchema,
  RangeMeasure,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof MeasureSchema>>().toEqualTypeOf<Measure>();
expectTypeOf<z.infer<typeof ObjectiveSchema>>().toEqualTypeOf<Objective>();
expectTypeOf<ObjectiveEntry>().toExtend<HistoryEntry>();

declare const objective: Objective;
// @ts-expect-error the history has the state
export const state: unknown = objective.state;
// @ts-expect-error records are readonly
objective.text = 'Another objective';

declare const measure: RangeMeasure;
// @ts-expect-error a range has no target of one value
export const target: unknown = measure.targets[0]?.target;
