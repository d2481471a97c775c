import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { ManagementReview, ManagementReviewSchema, ReviewInputId } from '../../../src/governance/index.ts';
import type { ClauseItemId } from '../../../src/standard/index.ts';

expectTypeOf<z.infer<typeof ManagementReviewSchema>>().toEqualTypeOf<ManagementReview>();
expectTypeOf<ReviewInputId>().toExtend<ClauseItemId>();
expectTypeOf<'9.3.2.d'>().not.toExtend<ReviewInputId>();

declare const review: ManagementReview;
// @ts-expect-error records are readonly
review.heldOn = '2026-06-11';
// @ts-expect-error lists of records are readonly
review.attendees[0] = 'ben';
