import type { RecordRule, Refuse } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import type { ClassificationScheme } from './classification-scheme.ts';

/**
 * The reasons for which a classification scheme is refused although its fields are right.
 *
 * @internal
 */
export function schemeRules(refuse: Refuse<ClassificationScheme>): readonly RecordRule[] {
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
