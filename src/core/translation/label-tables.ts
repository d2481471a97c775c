import { requireObject, requireText } from '../findings/required-form.ts';

/**
 * Labels by the parameter of a message and by its value: `{ level: { high: 'High' } }`. A key such as `'risk-plan-without-action.from'` is for the
 * findings of one code. A star in a value stands for any text, which is labelled like a value and stands in the place `{1}` of the label,
 * that of a second star in `{2}`: `'one of *': 'eines von {1}'`.
 */
export type LabelTables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A label for a value, with the texts of its places.
 *
 * @internal
 */
export interface FoundLabel {
  readonly label: string;
  readonly places: readonly string[];
}

/**
 * Finds the label of a value; the first table that has one counts.
 *
 * @internal
 */
export function labelOf(
  tables: readonly LabelTables[],
  code: string,
  name: string,
  value: string,
): FoundLabel | undefined {
  const known = tables.flatMap((labels) => [
    tableAt(labels, `${code}.${name}`, 'labels'),
    tableAt(labels, name, 'labels'),
  ]);
  for (const table of known) {
    const label = ownText(table, value, 'labels');
    if (label !== undefined) return { label, places: [] };
  }
  for (const table of known) {
    for (const [pattern, label] of Object.entries(table)) {
      // A star alone would stand for the whole value again.
      const places = /.\*|\*./s.test(pattern) ? textsAtStars(pattern, value) : undefined;
      if (places === undefined) continue;
      requireText('labels', label);
      return { label, places };
    }
  }
  return undefined;
}

/**
 * A text of a table by its key; undefined where it has none of its own.
 *
 * @internal
 */
export function ownText(table: Readonly<Record<string, string>>, key: string, parameter: string): string | undefined {
  if (!Object.hasOwn(table, key)) return undefined;
  const text = table[key];
  requireText(parameter, text);
  return text;
}

/**
 * A table of labels by its name; empty where there is none.
 *
 * @internal
 */
export function tableAt(tables: LabelTables, name: string, parameter: string): Readonly<Record<string, string>> {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table === undefined) return {};
  requireObject(`${parameter}.${name}`, table);
  return table;
}

/** The longest text that a star is looked for in: a phrase of the library is shorter. */
const longestPhrase = 240;

function textsAtStars(pattern: string, value: string): readonly string[] | undefined {
  if (value.length > longestPhrase) return undefined;
  const form = pattern.split('*').map((text) => text.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
  return new RegExp(`^${form.join('(.+?)')}$`, 's').exec(value)?.slice(1);
}
