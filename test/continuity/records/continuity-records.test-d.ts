import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  DataLoss,
  Dependency,
  EffectiveRecovery,
  Process,
  ProcessSchema,
  RecoveryTime,
} from '../../../src/continuity/index.ts';

expectTypeOf<z.infer<typeof ProcessSchema>>().toEqualTypeOf<Process>();

// @ts-expect-error a dependency is on one record or on alternatives
export const dependency: Dependency = { kind: 'single', on: 'a', anyOf: ['b'] };

// @ts-expect-error what is there at once takes no time
export const time: RecoveryTime = { kind: 'immediate', how: 'Any place', time: 'PT1H' };

declare const recovery: EffectiveRecovery;
// @ts-expect-error an unknown recovery has no time
export const minutes: unknown = recovery.minutes;
if (recovery.kind === 'unknown') expectTypeOf(recovery.atLeastMinutes).toEqualTypeOf<number>();

declare const loss: DataLoss;
// @ts-expect-error a loss that is not bounded has no minutes
export const lost: unknown = loss.minutes;

declare const process: Process;
// @ts-expect-error records are readonly
process.owner = 'ada';
