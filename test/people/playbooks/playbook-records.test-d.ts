import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Playbook,
  PlaybookRun,
  PlaybookRunSchema,
  PlaybookSchema,
  StepOffset,
} from '../../../src/people/index.ts';

expectTypeOf<z.infer<typeof PlaybookSchema>>().toEqualTypeOf<Playbook>();
expectTypeOf<z.infer<typeof PlaybookRunSchema>>().toEqualTypeOf<PlaybookRun>();

// @ts-expect-error calendar time is a period
export const days: StepOffset = { kind: 'after', days: 3 };
// @ts-expect-error working days are a number
export const period: StepOffset = { kind: 'working-days-after', period: 'P3D' };
