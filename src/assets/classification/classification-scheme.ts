import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  type FieldSchema,
  list,
  optional,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
  word,
  words,
} from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import * as z from 'zod';
import { type HandlingRule, HandlingRuleSchema } from './handling-rule.ts';

/** A level of a classification scheme. */
export interface ClassificationLevel {
  /** The id of the level, such as `'confidential'`. */
  readonly id: RecordId;
  /** The word on the label. */
  readonly title: string;
  /** How people know the level of an item (A.5.13): by a label on it, or by the context in which it stands. */
  readonly labelBasis: 'explicit' | 'context';
}

/** A level of value for confidentiality, integrity or availability. */
export interface ValueLevel {
  /** The id of the level, such as `'very-high'`. */
  readonly id: RecordId;
  /** The name of the level. */
  readonly title: string;
  /**
   * The lowest level of impact, by its id or rank on the scale of the risk criteria, that a risk may have that takes a property of this value;
   * not compared with risks when absent.
   */
  readonly leastImpact?: RecordId | number;
}

/** The category of impact by which a sanitization flow tells levels apart. */
export type SanitizationImpact = 'low' | 'moderate' | 'high';

/** The category of impact of one level. */
export interface LevelImpact {
  /** The id of the level. */
  readonly level: RecordId;
  /** The category. */
  readonly impact: SanitizationImpact;
}

/** The rule by which media are sanitized. */
export interface SanitizationRule {
  /** The named flow of `sanitizationFlows`. */
  readonly flow: 'nist-sp-800-88-r1';
  /** The category of impact of each level; a level that is missing is not decided. */
  readonly impacts: readonly LevelImpact[];
}

/** A classification scheme (A.5.12): the ordered levels, the default, and how information of each level is handled. */
export interface ClassificationScheme {
  /** The id of the scheme. */
  readonly id: RecordId;
  /** The name of the scheme. */
  readonly title: string;
  /** The first day on which it is in force; it remains so until a later one is. */
  readonly inForceFrom: CalendarDate;
  /** The levels, lowest first, at least one. */
  readonly levels: readonly ClassificationLevel[];
  /** The id of the level of data without a level and of assets about whose data nothing is known. It is no floor. */
  readonly defaultLevel: RecordId;
  /** Which of several candidates counts: the higher. */
  readonly tieBreak: 'higher';
  /** The rules of handling (A.5.10), at most one for a level and an action. An action without a rule is not stated. */
  readonly handling: readonly HandlingRule[];
  /** The levels of value for confidentiality, integrity and availability, lowest first; values are not used when absent. */
  readonly valueLevels?: readonly ValueLevel[];
  /** How media are sanitized (A.7.14, A.8.10); no rule is stated when absent. */
  readonly sanitization?: SanitizationRule;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const leastImpact: FieldSchema<RecordId | number> = z.union([RecordIdSchema, z.int().min(1).max(100)]);

/**
 * Schema of `ClassificationScheme`. It refuses a level, a level of value or an impact that is there twice (`classification-level-duplicate`,
 * `value-level-duplicate`, `level-impact-duplicate`), a default, a rule or an impact of a level that is not there (`default-level-unknown`,
 * `handling-level-unknown`, `level-impact-unknown`), and a second rule for a level and an action (`handling-duplicate`).
 *
 * @example
 * ```ts
 * import { ClassificationSchemeSchema } from 'isms-kit/assets';
 *
 * const scheme = {
 *   id: 'CS-1',
 *   title: 'Classification',
 *   inForceFrom: '2026-01-01',
 *   levels: [
 *     { id: 'public', title: 'Public', labelBasis: 'context' },
 *     { id: 'internal', title: 'Internal', labelBasis: 'explicit' },
 *   ],
 *   defaultLevel: 'internal',
 *   tieBreak: 'higher',
 *   handling: [{ level: 'internal', action: 'share', outcome: 'allowed-with', requirements: ['NDA'] }],
 * };
 * ClassificationSchemeSchema.safeParse(scheme).success; // => true
 * ClassificationSchemeSchema.safeParse({ ...scheme, defaultLevel: 'secret' }).success; // => false
 * ```
 */
export const ClassificationSchemeSchema: RecordSchema<ClassificationScheme> = record<ClassificationScheme>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    inForceFrom: CalendarDateSchema,
    levels: list(
      record<ClassificationLevel>({
        id: RecordIdSchema,
        title: TextSchema,
        labelBasis: words(['explicit', 'context']),
      }),
      { min: 1, max: 100 },
    ),
    defaultLevel: RecordIdSchema,
    tieBreak: word('higher'),
    handling: list(HandlingRuleSchema),
    valueLevels: optional(
      list(record<ValueLevel>({ id: RecordIdSchema, title: TextSchema, leastImpact: optional(leastImpact) }), {
        min: 1,
        max: 100,
      }),
    ),
    sanitization: optional(
      record<SanitizationRule>({
        flow: word('nist-sp-800-88-r1'),
        impacts: list(record<LevelImpact>({ level: RecordIdSchema, impact: words(['low', 'moderate', 'high']) })),
      }),
    ),
    custom: optional(CustomFieldsSchema),
  },
  schemeRules,
);

/** The reasons for which a classification scheme is refused although its fields are right. */
function schemeRules(refuse: Refuse<ClassificationScheme>): readonly RecordRule[] {
  return [
    refuse('classification-level-duplicate', {
      of: ['levels'],
      message: 'The level "{level}" is there twice.',
      each: ({ levels }) =>
        repeated(levels.map(({ id }) => id)).map(({ id, index }) => ({
          path: ['levels', index, 'id'],
          values: { level: id },
        })),
    }),
    refuse('value-level-duplicate', {
      of: ['valueLevels'],
      message: 'The level of value "{level}" is there twice.',
      each: ({ valueLevels = [] }) =>
        repeated(valueLevels.map(({ id }) => id)).map(({ id, index }) => ({
          path: ['valueLevels', index, 'id'],
          values: { level: id },
        })),
    }),
    refuse('default-level-unknown', {
      of: ['defaultLevel', 'levels'],
      message: 'The default level "{level}" is not a level of the scheme.',
      each: ({ defaultLevel, levels }) =>
        levels.some(({ id }) => id === defaultLevel)
          ? []
          : [{ path: ['defaultLevel'], values: { level: defaultLevel } }],
    }),
    refuse('handling-level-unknown', {
      of: ['handling', 'levels'],
      message: 'The level "{level}" of the rule is not a level of the scheme.',
      each: ({ handling, levels }) =>
        strangers(handling, levels).map(({ id, index }) => ({
          path: ['handling', index, 'level'],
          values: { level: id },
        })),
    }),
    refuse('handling-duplicate', {
      of: ['handling'],
      message: 'The level "{level}" has a second rule for the action {action}.',
      each: ({ handling }) => {
        const keys = handling.map(({ level, action }) => JSON.stringify([level, action]));
        return [...duplicateIndexes(keys)].map((index) => {
          const { level, action } = handling[index] as (typeof handling)[number];
          return { path: ['handling', index], values: { level, action } };
        });
      },
    }),
    refuse('level-impact-unknown', {
      of: ['sanitization', 'levels'],
      message: 'The level "{level}" of the impact is not a level of the scheme.',
      each: ({ sanitization, levels }) =>
        strangers(sanitization?.impacts ?? [], levels).map(({ id, index }) => ({
          path: ['sanitization', 'impacts', index, 'level'],
          values: { level: id },
        })),
    }),
    refuse('level-impact-duplicate', {
      of: ['sanitization'],
      message: 'The level "{level}" has a second impact.',
      each: ({ sanitization }) =>
        repeated((sanitization?.impacts ?? []).map(({ level }) => level)).map(({ id, index }) => ({
          path: ['sanitization', 'impacts', index],
          values: { level: id },
        })),
    }),
  ];
}

interface NamedAt {
  readonly id: string;
  readonly index: number;
}

function repeated(ids: readonly string[]): readonly NamedAt[] {
  return [...duplicateIndexes(ids)].map((index) => ({ id: ids[index] as string, index }));
}

function strangers(
  rules: readonly { readonly level: string }[],
  levels: ClassificationScheme['levels'],
): readonly NamedAt[] {
  const known = new Set(levels.map(({ id }) => id));
  return rules.flatMap(({ level }, index) => (known.has(level) ? [] : [{ id: level, index }]));
}
