import {
  type FieldSchema,
  list,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
} from '../../core/records/record.ts';
import { textForm } from '../../core/records/text.ts';
import { type Control2013Id, control2013Ids } from '../../standard/control-2013-ids.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { type CustomControlId, customControlKeywords, isCustomControlId } from '../control/custom-control-id.ts';
import { controlNumber } from '../control/control-problem.ts';
import {
  type ApplicableEntry,
  applicableFields,
  type ExcludedEntry,
  excludedFields,
  type UndecidedEntry,
  undecidedFields,
} from '../statement/statement-entry.ts';
import { headerFields, type StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** A row of an applicable control in a statement of the 2013 edition. */
export interface ApplicableEntry2013 extends Omit<ApplicableEntry, 'control'> {
  /** The control. */
  readonly control: Control2013Id | CustomControlId;
}

/** A row of an excluded control in a statement of the 2013 edition. */
export interface ExcludedEntry2013 extends Omit<ExcludedEntry, 'control'> {
  /** The control. */
  readonly control: Control2013Id | CustomControlId;
}

/** A row of an undecided control in a statement of the 2013 edition. */
export interface UndecidedEntry2013 extends Omit<UndecidedEntry, 'control'> {
  /** The control. */
  readonly control: Control2013Id | CustomControlId;
}

/** A row of a statement of the 2013 edition: the fields of a `StatementEntry` with a control of that edition. */
export type StatementEntry2013 = ApplicableEntry2013 | ExcludedEntry2013 | UndecidedEntry2013;

/** The Statement of Applicability of ISO/IEC 27001:2013; `upgradeStatement` carries it over to 2022. */
export interface Statement2013 extends Omit<StatementOfApplicability, 'entries'> {
  /** The rows, one for each control. */
  readonly entries: readonly StatementEntry2013[];
}

const Statement2013ControlIdSchema: FieldSchema<Control2013Id | CustomControlId> = textForm({
  place: 'control',
  messages: {
    'control-2022-edition': '"{control}" is a control of the 2022 edition.',
    'control-2013-spelling': 'The control "{control}" must be written {suggestion}.',
    'custom-control-of-annex-a': '"{control}" has the number of a control of Annex A instead of a name.',
    'control-2013-unknown':
      '"{control}" is not a control of the 2013 edition of Annex A; a custom control starts with custom:.',
  },
  problemOf: (text) => {
    if (isControl2013Id(text) || isCustomControlId(text)) return undefined;
    if (isControlId(text)) return 'control-2022-edition';
    if (/^custom:\S/.test(text)) return 'custom-control-of-annex-a';
    return isControl2013Id(controlNumber(text)) ? 'control-2013-spelling' : 'control-2013-unknown';
  },
  closer: (text) => ({ values: { suggestion: controlNumber(text) ?? '' } }),
  jsonSchema: { anyOf: [{ type: 'string', enum: control2013Ids }, customControlKeywords] },
});

const ApplicableEntry2013Schema: RecordSchema<ApplicableEntry2013> = record<ApplicableEntry2013>({
  control: Statement2013ControlIdSchema,
  ...applicableFields,
});

const ExcludedEntry2013Schema: RecordSchema<ExcludedEntry2013> = record<ExcludedEntry2013>({
  control: Statement2013ControlIdSchema,
  ...excludedFields,
});

const UndecidedEntry2013Schema: RecordSchema<UndecidedEntry2013> = record<UndecidedEntry2013>({
  control: Statement2013ControlIdSchema,
  ...undecidedFields,
});

/**
 * Schema of `StatementEntry2013`. The issue's `params.code` of a refused control is `control-2022-edition`,
 * `control-2013-spelling` (another spelling), `custom-control-of-annex-a` or `control-2013-unknown`.
 *
 * @example
 * ```ts
 * import { StatementEntry2013Schema } from 'isms-kit/controls';
 *
 * StatementEntry2013Schema.safeParse({ control: 'A.9.2.1', applicability: 'undecided' }).success; // => true
 * StatementEntry2013Schema.safeParse({ control: 'A.5.15', applicability: 'undecided' }).success; // => false
 * ```
 */
export const StatementEntry2013Schema: UnionSchema<StatementEntry2013> = union('applicability', [
  ApplicableEntry2013Schema,
  ExcludedEntry2013Schema,
  UndecidedEntry2013Schema,
]);

/**
 * Schema of `Statement2013`.
 *
 * @example
 * ```ts
 * import { Statement2013Schema } from 'isms-kit/controls';
 *
 * const entries = [{ control: 'A.9.2.1', applicability: 'undecided' }];
 * Statement2013Schema.safeParse({ id: 'soa', version: '4', issuedOn: '2021-05-01', entries }).success; // => true
 * ```
 */
export const Statement2013Schema: RecordSchema<Statement2013> = record<Statement2013>({
  ...headerFields,
  entries: list(StatementEntry2013Schema),
});
