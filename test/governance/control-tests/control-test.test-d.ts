import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { ControlTest, ControlTestSchema } from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof ControlTestSchema>>().toEqualTypeOf<ControlTest>();

declare const test: ControlTest;
// @ts-expect-error records are readonly
test.nextOn = '2026-12-15';
// @ts-expect-error lists of records are readonly
test.runs[0] = { on: '2026-12-15', result: 'passed' };
