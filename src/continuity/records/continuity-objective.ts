import * as z from 'zod';
import { record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import type { QualitativeObjective, QuantifiedObjective } from '../../operations/backups/backup-plan.ts';

/** The largest time that is aimed at, in minutes or in words. Words, such as "near zero", cannot be measured. */
export type ContinuityObjective = QuantifiedObjective | QualitativeObjective;

/**
 * Schema of `ContinuityObjective`.
 *
 * @internal
 */
export const ContinuityObjectiveSchema: UnionSchema<ContinuityObjective> = union('kind', [
  record<QuantifiedObjective>({ kind: word('quantified'), minutes: z.number().min(0) }),
  record<QualitativeObjective>({ kind: word('qualitative'), text: TextSchema }),
]);
