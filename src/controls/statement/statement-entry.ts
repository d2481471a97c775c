import * as z from 'zod';
import { applicableShape, excludedShape, undecidedShape } from './statement-entry-shapes.ts';
import { StatementControlIdSchema } from '../control/statement-control-id.ts';

const ApplicableEntrySchema = z.strictObject({
  /** The control. */
  control: StatementControlIdSchema,
  ...applicableShape,
});

const ExcludedEntrySchema = z.strictObject({
  /** The control. */
  control: StatementControlIdSchema,
  ...excludedShape,
});

const UndecidedEntrySchema = z.strictObject({
  /** The control. */
  control: StatementControlIdSchema,
  ...undecidedShape,
});

/**
 * A row of the Statement of Applicability (6.1.3 d). Whether a control counts and how far it is implemented are two things: only an
 * applicable row has reasons and an implementation, only an excluded one has a reason kind and must justify it, an undecided one has
 * neither.
 *
 * @example
 * ```ts
 * import { StatementEntrySchema } from 'isms-kit/controls';
 *
 * const excluded = {
 *   control: 'A.8.30',
 *   applicability: 'excluded',
 *   reason: 'not-performed',
 *   justification: 'All software is written by employees.',
 * };
 * StatementEntrySchema.safeParse(excluded).success; // => true
 * StatementEntrySchema.safeParse({ ...excluded, applicability: 'undecided' }).success; // => false
 * ```
 */
export const StatementEntrySchema = z.discriminatedUnion('applicability', [
  ApplicableEntrySchema,
  ExcludedEntrySchema,
  UndecidedEntrySchema,
]);

/** A row of a control that counts. */
export interface ApplicableEntry extends Readonly<z.infer<typeof ApplicableEntrySchema>> {}

/** A row of a control that does not count. */
export interface ExcludedEntry extends Readonly<z.infer<typeof ExcludedEntrySchema>> {}

/** A row of a control that is not decided on. */
export interface UndecidedEntry extends Readonly<z.infer<typeof UndecidedEntrySchema>> {}

/** A row of the Statement of Applicability. */
export type StatementEntry = ApplicableEntry | ExcludedEntry | UndecidedEntry;

/** Whether a control counts: `'applicable'`, `'excluded'` or `'undecided'`. */
export type Applicability = StatementEntry['applicability'];
