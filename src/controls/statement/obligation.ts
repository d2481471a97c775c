import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { StatementControlIdSchema } from '../control/statement-control-id.ts';

const obligationShape = {
  /** The id of the obligation. */
  id: RecordIdSchema,
  /** What must be done, in a few words. */
  title: TextSchema,
  /** Where it is written: the law with its article, or the contract with its section. */
  source: TextSchema,
  /** The controls that meet it; none yet is allowed. */
  controls: z.array(StatementControlIdSchema).readonly(),
  /** Who watches over it: a person or a role. */
  owner: TextSchema.exactOptional(),
  /** The day it was last looked at. */
  reviewedOn: CalendarDateSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
};

/**
 * A duty that the organization has taken on or is under (A.5.31): a row of the legal register. Its controls are applicable because of it.
 *
 * @example
 * ```ts
 * import { ObligationSchema } from 'isms-kit/controls';
 *
 * const obligation = {
 *   id: 'O-1',
 *   kind: 'legal',
 *   title: 'Notify personal data breaches',
 *   source: 'GDPR art. 33',
 *   jurisdiction: 'EU',
 *   controls: ['A.5.26', 'A.5.34'],
 * };
 * ObligationSchema.safeParse(obligation).success; // => true
 * ObligationSchema.safeParse({ ...obligation, controls: ['5.26'] }).success; // => false
 * ```
 */
export const ObligationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** A law, regulation or order demands it. */
    kind: z.literal('legal'),
    ...obligationShape,
    /** Where the law is in force, such as `'EU'`. */
    jurisdiction: TextSchema.exactOptional(),
  }),
  z.strictObject({
    /** A contract demands it. */
    kind: z.literal('contractual'),
    ...obligationShape,
    /** With whom the contract is. */
    party: TextSchema.exactOptional(),
  }),
]);

/** A duty that the organization has taken on or is under. */
export type Obligation = Readonly<z.infer<typeof ObligationSchema>>;
