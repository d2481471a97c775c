import * as z from 'zod';
import { clauseIds } from '../../standard/clause-ids.ts';
import { clauseItemIds } from '../../standard/clause-item-ids.ts';
import { ControlIdSchema } from '../../core/records/standard-ids.ts';
import { TextSchema } from '../../core/records/text.ts';
import { articleForm } from './article-form.ts';

const RelationSchema = z.enum(['addresses', 'supports']);

const ClauseReferenceSchema = z.strictObject({
  /** A clause of ISO/IEC 27001:2022 or an item of one. */
  kind: z.literal('clause'),
  /** The clause, such as `'6.1.3'`, or the item, such as `'6.1.3.d'`. */
  id: z.enum([...clauseIds, ...clauseItemIds]),
  /** Whether the document addresses it or only supports it. */
  relation: RelationSchema,
});

const ControlReferenceSchema = z.strictObject({
  /** A control of ISO/IEC 27001:2022 Annex A. */
  kind: z.literal('control'),
  /** The control, such as `'A.5.15'`. */
  id: ControlIdSchema,
  /** Whether the document addresses it or only supports it. */
  relation: RelationSchema,
});

const ArticleReferenceSchema = z.strictObject({
  /** An article of a legal instrument, or the instrument as a whole. */
  kind: z.literal('article'),
  /** The instrument, by its id in `instruments` where it stands there, such as `'GDPR'`. */
  instrument: TextSchema,
  /** The article with its paragraph and point, such as `'33'` or `'5(1)(f)'`; null for the instrument as a whole. */
  article: z.string().regex(articleForm).nullable(),
  /** Whether the document addresses it or only supports it. */
  relation: RelationSchema,
});

/**
 * What a document cites: a clause, an item of a clause, a control or an article of law, in its canonical spelling. For registers that
 * store references; `parseReferences` reads them from text.
 *
 * @example
 * ```ts
 * import { ReferenceSchema } from 'isms-kit/clauses';
 *
 * ReferenceSchema.safeParse({ kind: 'control', id: 'A.5.15', relation: 'addresses' }).success; // => true
 * ReferenceSchema.safeParse({ kind: 'control', id: '5.15', relation: 'addresses' }).success; // => false
 * ReferenceSchema.safeParse({ kind: 'article', instrument: 'GDPR', article: '5(1)(f)', relation: 'supports' }).success; // => true
 * ```
 */
export const ReferenceSchema = z.discriminatedUnion('kind', [
  ClauseReferenceSchema,
  ControlReferenceSchema,
  ArticleReferenceSchema,
]);

/** Whether a document addresses what it cites, or only supports it. */
export type Relation = z.infer<typeof RelationSchema>;

/** A citation of a clause or of an item of a clause. */
export interface ClauseReference extends Readonly<z.infer<typeof ClauseReferenceSchema>> {}

/** A citation of a control. */
export interface ControlReference extends Readonly<z.infer<typeof ControlReferenceSchema>> {}

/** A citation of an article of law, or of a legal instrument as a whole. */
export interface ArticleReference extends Readonly<z.infer<typeof ArticleReferenceSchema>> {}

/** What a document cites. */
export type Reference = ClauseReference | ControlReference | ArticleReference;
