import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { Acknowledgement, Screening, ScreeningSchema, TrainingCompletion } from '../../../src/people/index.ts';

expectTypeOf<z.infer<typeof ScreeningSchema>>().toEqualTypeOf<Screening>();

declare const screening: Screening;
// @ts-expect-error a requested screening has no result
export const completedOn: unknown = screening.completedOn;
if (screening.status === 'adverse') expectTypeOf(screening.decision?.accept).toEqualTypeOf<boolean | undefined>();

declare const acknowledgement: Acknowledgement;
// @ts-expect-error records are readonly
acknowledgement.version = '2.0';

// @ts-expect-error a completion says whether it was passed
export const completion: TrainingCompletion = {
  id: 'TC-1',
  person: 'ada',
  training: 'TR-1',
  completedOn: '2026-03-12',
};
