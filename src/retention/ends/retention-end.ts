import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import type { Period } from '../../core/calendar/period.ts';
import { TextSchema } from '../../core/records/text.ts';
import { type Cutoff, CutoffSchema } from './cutoff.ts';
import { nestingProblem } from './nesting-problem.ts';

/** An end that one event sets off. */
export interface EndAfterEvent {
  /** Tells this shape from others. */
  readonly kind: 'after';
  /** The name of the event, such as `'contract-terminated'`; records state its date under the same name. */
  readonly event: string;
  /** The end of the year that contains the event, where the period begins there and not with the event itself. */
  readonly cutoff?: Cutoff;
  /** How long from the event or the cut-off on; the day it is counted from is not part of it. */
  readonly period: Period;
}

/** The latest of several ends. */
export interface LatestEnd {
  /** Tells this shape from others. */
  readonly kind: 'latest';
  /** At least one end. */
  readonly of: readonly RetentionEnd[];
}

/** The earliest of several ends. */
export interface EarliestEnd {
  /** Tells this shape from others. */
  readonly kind: 'earliest';
  /** At least one end. */
  readonly of: readonly RetentionEnd[];
}

/** No end at all. */
export interface PermanentEnd {
  /** Tells this shape from others. */
  readonly kind: 'permanent';
}

/** When a retention period ends: a period after an event, the latest or earliest of several ends, or never. */
export type RetentionEnd = EndAfterEvent | LatestEnd | EarliestEnd | PermanentEnd;

const AnyEndSchema: z.ZodType<RetentionEnd> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('after'),
    event: TextSchema,
    cutoff: CutoffSchema.exactOptional(),
    period: PeriodSchema,
  }),
  z.strictObject({
    kind: z.literal('latest'),
    get of() {
      return z.array(AnyEndSchema).min(1).readonly();
    },
  }),
  z.strictObject({
    kind: z.literal('earliest'),
    get of() {
      return z.array(AnyEndSchema).min(1).readonly();
    },
  }),
  z.strictObject({ kind: z.literal('permanent') }),
]);

const messages = {
  'retention-end-too-deep': 'The end is nested more than 16 levels deep.',
  'retention-end-too-large': 'The end has more than 1,000 parts.',
} as const;

/**
 * When a retention period ends, as an expression over events. At most 16 levels deep and of at most 1,000 parts (`params.code` is
 * `retention-end-too-deep` or `retention-end-too-large`), so that hostile input is refused instead of exhausting the stack.
 *
 * @example
 * ```ts
 * import { RetentionEndSchema } from 'isms-kit/retention';
 *
 * const formI9 = {
 *   kind: 'latest',
 *   of: [
 *     { kind: 'after', event: 'hired', period: 'P3Y' },
 *     { kind: 'after', event: 'employment-ended', period: 'P1Y' },
 *   ],
 * };
 * RetentionEndSchema.safeParse(formI9).success; // => true
 * RetentionEndSchema.safeParse({ kind: 'latest', of: [] }).success; // => false
 * ```
 */
export const RetentionEndSchema: z.ZodType<RetentionEnd> = z
  .unknown()
  .superRefine((end, context) => {
    const code = nestingProblem(end);
    if (code !== null) context.addIssue({ ...issueOf(messages, code, {}), input: end });
  })
  .pipe(AnyEndSchema);
