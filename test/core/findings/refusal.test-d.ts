import { expectTypeOf } from 'vitest';
import { refusal } from '../../../src/core/findings/refusal.ts';

expectTypeOf(refusal('door-open', 'The door {door} is open.', { door: 'D1' }).params.code).toEqualTypeOf<'door-open'>();
// @ts-expect-error the sentence has a place for a door
refusal('door-open', 'The door {door} is open.', {});
