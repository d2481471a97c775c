import type { FindingPath } from '../../core/findings/finding.ts';
import { isCountryCode } from '../regions/region-state.ts';
import { currencyForm } from '../records/service-words.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isLei } from '../services/lei.ts';
import type { InformationPart, InformationProblem } from './information-rows.ts';

/**
 * A row with the problems of its fields.
 *
 * @internal
 */
export interface Built<Row> {
  readonly row: Row;
  readonly problems: readonly Omit<InformationProblem, 'part' | 'row'>[];
  /** The place of the record from which it comes. */
  readonly path: FindingPath;
}

/** @internal */
export type Problems = Built<unknown>['problems'];

/**
 * The identifier by which a supplier is reported.
 *
 * @internal
 */
export interface Provider {
  readonly identifier: string | null;
  readonly isValid: boolean;
}

/**
 * The problems of the fields, then the keys that are there twice; a blank key is missing, not repeated.
 *
 * @internal
 */
export function problemsOf<Row extends object>(
  part: InformationPart,
  built: readonly Built<Row>[],
  key: readonly (keyof Row & string)[],
): readonly InformationProblem[] {
  const seen = new Set<string>();
  return built.flatMap(({ row, problems, path }, index) => {
    const values = key.map((field) => row[field]);
    const text = JSON.stringify(values);
    const isRepeated = !values.includes(null as never) && seen.has(text);
    seen.add(text);
    const repeated = {
      part,
      row: index,
      field: key[0] as string,
      reason: 'key-repeated',
      value: String(values[0]),
      path,
    } as const;
    return [
      ...problems.map((problem) => Object.assign({ part, row: index }, problem)),
      ...(isRepeated ? [repeated] : []),
    ];
  });
}

/**
 * The problem of a field that has no value, or a text in which nothing can be seen.
 *
 * @internal
 */
export function missing(value: unknown, field: string, path: FindingPath): Problems {
  const isMissing = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return isMissing ? [{ field, reason: 'missing', value: null, path }] : [];
}

/** @internal */
export function currencyProblems(value: string | null, field: string, path: FindingPath): Problems {
  if (value === null) return missing(null, field, path);
  return currencyForm.test(value) ? [] : [{ field, reason: 'currency-invalid', value, path }];
}

/** @internal */
export function providerIn({ suppliers }: SuppliersReads, id: string): Provider {
  const identifiers = suppliers.byId.get(id)?.identifiers ?? [];
  const lei = identifiers.find(({ scheme }) => scheme === 'lei');
  if (lei !== undefined) return { identifier: lei.value, isValid: isLei(lei.value) };
  const [other] = identifiers;
  return { identifier: other?.value ?? null, isValid: other !== undefined };
}

/** @internal */
export function providerProblems({ identifier, isValid }: Provider, field: string, path: FindingPath): Problems {
  const blank = missing(identifier, field, path);
  if (blank.length > 0) return blank;
  return isValid ? [] : [{ field, reason: 'identifier-invalid', value: identifier, path }];
}

/**
 * A country in a row, with the place from which it comes.
 *
 * @internal
 */
export interface Country {
  readonly code: string | null;
  readonly problems: Problems;
}

/** @internal */
export function countryProblems(value: string | null, field: string, path: FindingPath): Problems {
  if (value === null) return missing(null, field, path);
  return isCountryCode(value) ? [] : [{ field, reason: 'country-unknown', value, path }];
}

/**
 * The countries of an activity, each once. A region that is no country, such as the EU, stands as it is, with its problem.
 *
 * @internal
 */
export function countriesIn(
  regions: readonly string[] | undefined,
  field: string,
  path: FindingPath,
): readonly Country[] {
  if (regions === undefined || regions.length === 0) return [{ code: null, problems: missing(null, field, path) }];
  const countries = new Map<string, Country>();
  for (const [position, code] of regions.entries()) {
    if (!countries.has(code))
      countries.set(code, { code, problems: countryProblems(code, field, [...path, position]) });
  }
  return [...countries.values()];
}

/** @internal */
export function usersIn(users: readonly string[], path: FindingPath): readonly Country[] {
  if (users.length === 0) return [{ code: null, problems: missing(null, 'user', path) }];
  return users.map((value, index) => ({
    code: value,
    problems: isLei(value)
      ? []
      : [{ field: 'user', reason: 'identifier-invalid' as const, value, path: [...path, index] }],
  }));
}
