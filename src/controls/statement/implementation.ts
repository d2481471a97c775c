import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * What is left to do until a control is implemented.
 *
 * @example
 * ```ts
 * import { ImplementationActionSchema } from 'isms-kit/controls';
 *
 * const action = { text: 'Join a security interest group', owner: 'CISO', dueOn: '2027-03-31' };
 * ImplementationActionSchema.safeParse(action).success; // => true
 * ImplementationActionSchema.safeParse({ text: '' }).success; // => false
 * ```
 */
export const ImplementationActionSchema = z.strictObject({
  /** What will be done. */
  text: TextSchema,
  /** Who does it: a person or a role. */
  owner: TextSchema.exactOptional(),
  /** The day by which it is done, inclusive. */
  dueOn: CalendarDateSchema.exactOptional(),
});

/** What is left to do until a control is implemented. */
export interface ImplementationAction extends Readonly<z.infer<typeof ImplementationActionSchema>> {}

/**
 * How far an applicable control is implemented (6.1.3 d). What is not finished has an action and nothing else has; `not-assessed` is a
 * fresh draft and counts as unknown.
 *
 * @example
 * ```ts
 * import { ImplementationSchema } from 'isms-kit/controls';
 *
 * ImplementationSchema.safeParse({ status: 'inherited', provider: 'cloud-host' }).success; // => true
 * ImplementationSchema.safeParse({ status: 'partially-implemented' }).success; // => false
 * ImplementationSchema.safeParse({ status: 'implemented', action: { text: 'Finish it' } }).success; // => false
 * ```
 */
export const ImplementationSchema = z.discriminatedUnion('status', [
  z.strictObject({
    /** The control operates. */
    status: z.literal('implemented'),
  }),
  z.strictObject({
    /** A provider operates the control. */
    status: z.literal('inherited'),
    /** The supplier that operates it. */
    provider: RecordIdSchema,
  }),
  z.strictObject({
    /** The control operates in part. */
    status: z.literal('partially-implemented'),
    /** What finishes it. */
    action: ImplementationActionSchema,
  }),
  z.strictObject({
    /** The control does not operate. */
    status: z.literal('not-implemented'),
    /** What starts it. */
    action: ImplementationActionSchema,
  }),
  z.strictObject({
    /** Nobody has looked yet. */
    status: z.literal('not-assessed'),
  }),
]);

/** How far an applicable control is implemented. */
export type Implementation = z.infer<typeof ImplementationSchema>;

/** The word for how far a control is implemented, such as `'partially-implemented'`. */
export type ImplementationStatus = Implementation['status'];
