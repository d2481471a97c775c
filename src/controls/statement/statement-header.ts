import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * What stands above the rows of a statement.
 *
 * @internal
 */
export const StatementHeaderSchema = z.strictObject({
  /** The id of the statement, the same in all its versions. */
  id: RecordIdSchema,
  /** Its title. */
  title: TextSchema.exactOptional(),
  /** Its version, in the consumer's own counting. */
  version: TextSchema,
  /** The day of this version. */
  issuedOn: CalendarDateSchema,
  /** Who approved this version. */
  approvedBy: TextSchema.exactOptional(),
  /** The day it was approved. */
  approvedOn: CalendarDateSchema.exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
});

/** What stands above the rows of a statement (7.5.2). */
export interface StatementHeader extends Readonly<z.infer<typeof StatementHeaderSchema>> {}
