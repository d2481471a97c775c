import * as z from 'zod';
import { ControlIdSchema } from '../../core/records/standard-ids.ts';
import {
  type FieldSchema,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { textForm, TextSchema } from '../../core/records/text.ts';
import { type ClauseId, clauseIds } from '../../standard/clause-ids.ts';
import { type ClauseItemId, clauseItemIds } from '../../standard/clause-item-ids.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { articleForm } from './expand-locators.ts';

/** The relation of a document to a requirement that it cites: it addresses the requirement, or only supports it. */
export type Relation = 'addresses' | 'supports';

/** A citation of a clause of ISO/IEC 27001:2022 or of an item of one. */
export interface ClauseReference {
  /** The word for this kind. */
  readonly kind: 'clause';
  /** The clause, such as `'6.1.3'`, or the item, such as `'6.1.3.d'`. */
  readonly id: ClauseId | ClauseItemId;
  /** Whether the document addresses it or only supports it. */
  readonly relation: Relation;
}

/** A citation of a control of ISO/IEC 27001:2022 Annex A. */
export interface ControlReference {
  /** The word for this kind. */
  readonly kind: 'control';
  /** The control, such as `'A.5.15'`. */
  readonly id: ControlId;
  /** Whether the document addresses it or only supports it. */
  readonly relation: Relation;
}

/** A citation of an article of law, or of a legal instrument as a whole. */
export interface ArticleReference {
  /** The word for this kind. */
  readonly kind: 'article';
  /** The instrument, by its id in `instruments` where it stands there, such as `'GDPR'`. */
  readonly instrument: string;
  /** The article with its paragraph and point, such as `'33'` or `'5(1)(f)'`; null for the instrument as a whole. */
  readonly article: string | null;
  /** Whether the document addresses it or only supports it. */
  readonly relation: Relation;
}

/** A citation of a clause, an item of a clause, a control or an article of law, in its canonical spelling. */
export type Reference = ClauseReference | ControlReference | ArticleReference;

const RelationSchema: FieldSchema<Relation> = words(['addresses', 'supports']);

const ArticleSchema: FieldSchema<string> = textForm({
  place: 'article',
  messages: { 'article-unreadable': '"{article}" is not an article in a form such as 33, 45a or 5(1)(f).' },
  problemOf: (text) => (articleForm.test(text) ? undefined : 'article-unreadable'),
  jsonSchema: { pattern: '^[1-9][0-9]{0,2}[a-z]{0,2}(\\(([1-9][0-9]{0,2}[a-z]?|[a-z]{1,2}|[ivx]{3,5})\\)){0,6}$' },
});

const ClauseReferenceSchema: RecordSchema<ClauseReference> = record<ClauseReference>({
  kind: word('clause'),
  id: words([...clauseIds, ...clauseItemIds]),
  relation: RelationSchema,
});

const ControlReferenceSchema: RecordSchema<ControlReference> = record<ControlReference>({
  kind: word('control'),
  id: ControlIdSchema,
  relation: RelationSchema,
});

const ArticleReferenceSchema: RecordSchema<ArticleReference> = record<ArticleReference>({
  kind: word('article'),
  instrument: TextSchema,
  article: z.nullable(ArticleSchema),
  relation: RelationSchema,
});

/**
 * Schema of `Reference`, for registers that store references; `parseReferences` reads them from text. It refuses an article in another
 * spelling (`article-unreadable`).
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
export const ReferenceSchema: UnionSchema<Reference> = union('kind', [
  ClauseReferenceSchema,
  ControlReferenceSchema,
  ArticleReferenceSchema,
]);
