import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A kind of site. */
export type SiteKind = 'office' | 'home-office' | 'data-centre' | 'other';

/** A secure area of a site (A.7.1, A.7.6). */
export interface SecureArea {
  /** The id of the area. */
  readonly id: RecordId;
  /** The name of the area. */
  readonly title: string;
}

interface PhysicalControl {
  /** The control of Annex A, such as `'A.7.2'`, or a custom one. */
  readonly control: StatementControlId;
  /** The evidence that it is in place; empty when there is none yet. */
  readonly evidence: readonly Evidence[];
}

/** A physical control that the organization operates itself. */
export interface OperatedControl extends PhysicalControl {
  /** Operated by the organization. */
  readonly kind: 'operated';
}

/** A physical control that the provider of the site operates. */
export interface InheritedControl extends PhysicalControl {
  /** Operated by a provider. */
  readonly kind: 'inherited';
  /** The provider. */
  readonly provider: RecordId;
}

/** A control of a site. */
export type SiteControl = OperatedControl | InheritedControl;

/** A place at which the organization works or at which its equipment stands (A.7.1 to A.7.14). */
export interface Site {
  /** The id of the site. */
  readonly id: RecordId;
  /** The name of the site. */
  readonly title: string;
  /** The kind of site. */
  readonly kind: SiteKind;
  /** The person or role that answers for it; not yet known when absent. */
  readonly owner?: string;
  /** The secure areas; empty when there are none. */
  readonly secureAreas: readonly SecureArea[];
  /** The physical controls, each once; empty when none is recorded yet. */
  readonly controls: readonly SiteControl[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const control = { control: StatementControlIdSchema, evidence: list(EvidenceSchema) };

const SiteControlSchema: UnionSchema<SiteControl> = union('kind', [
  record<OperatedControl>({ kind: word('operated'), ...control }),
  record<InheritedControl>({ kind: word('inherited'), ...control, provider: referenceTo('supplier') }),
]);

/**
 * Schema of `Site`. It refuses a control that is there twice (`site-control-duplicate`).
 *
 * @example
 * ```ts
 * import { SiteSchema } from 'isms-kit/assets';
 *
 * const site = { id: 'S-1', title: 'Data centre', kind: 'data-centre', secureAreas: [] };
 * const inherited = { kind: 'inherited', control: 'A.7.2', provider: 'hoster', evidence: [] };
 * SiteSchema.safeParse({ ...site, controls: [inherited] }).success; // => true
 * SiteSchema.safeParse({ ...site, controls: [inherited, inherited] }).success; // => false
 * ```
 */
export const SiteSchema: RecordSchema<Site> = record<Site>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    kind: words(['office', 'home-office', 'data-centre', 'other']),
    owner: optional(TextSchema),
    secureAreas: list(record<SecureArea>({ id: RecordIdSchema, title: TextSchema })),
    controls: list(SiteControlSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('site-control-duplicate', {
      of: ['controls'],
      message: 'The control {control} is there twice.',
      each: ({ controls }) =>
        [...duplicateIndexes(controls.map(({ control: id }) => id))].map((index) => ({
          path: ['controls', index, 'control'],
          values: { control: (controls[index] as SiteControl).control },
        })),
    }),
  ],
);
