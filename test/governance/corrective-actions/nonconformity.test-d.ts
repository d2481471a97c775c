import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  CorrectiveAction,
  Nonconformity,
  NonconformityEntry,
  NonconformitySchema,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof NonconformitySchema>>().toEqualTypeOf<Nonconformity>();
expectTypeOf<NonconformityEntry>().toExtend<HistoryEntry>();

declare const nonconformity: Nonconformity;
// @ts-expect-error records are readonly
nonconformity.statement = 'Another statement';
// @ts-expect-error the history has the day of the closing
export const closedOn: unknown = nonconformity.closedOn;

// @ts-expect-error an action has a state
export const action: CorrectiveAction = { action: { text: 'Plan a test' } };
