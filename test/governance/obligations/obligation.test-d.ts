import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { ObligationFacts } from '../../../src/controls/index.ts';
import type { Obligation, ObligationSchema } from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof ObligationSchema>>().toEqualTypeOf<Obligation>();
expectTypeOf<Obligation>().toExtend<ObligationFacts>();

declare const obligation: Obligation;
// @ts-expect-error records are readonly
obligation.title = 'Another duty';
// @ts-expect-error lists of records are readonly
obligation.controls[0] = 'A.5.1';
