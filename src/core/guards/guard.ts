import { isCalendarDate } from '../calendar/calendar-date.ts';
import { isHourPeriod } from '../calendar/hour-period.ts';
import { isInstant } from '../calendar/instant.ts';
import { isPeriod } from '../calendar/period.ts';
import { isTimeZone } from '../calendar/time-zone.ts';
import type { FindingPath } from '../findings/finding.ts';

/**
 * The first part of a value that a function cannot work with.
 *
 * @internal
 */
export interface GuardProblem {
  /** The place of the part, from the value inwards. */
  readonly path: FindingPath;
  /** The part that is expected there, such as `'a list'`. */
  readonly expected: string;
  /** The part that is there. */
  readonly value: unknown;
}

/**
 * Looks at the parts of a value that functions rely on: its objects, lists, kinds and dates. A guard costs no zod, so rules can ask it about data
 * that was not parsed. It is no schema: it lets pass what does not matter to a calculation.
 *
 * @internal
 */
export type Guard = (value: unknown) => GuardProblem | undefined;

function guardFor(expected: string, fits: (value: unknown) => boolean): Guard {
  return (value) => (fits(value) ? undefined : { path: [], expected, value });
}

function within(key: string | number, problem: GuardProblem): GuardProblem {
  return { ...problem, path: [key, ...problem.path] };
}

/**
 * Any value.
 *
 * @internal
 */
export const anything: Guard = () => undefined;

/** @internal */
export const aText = guardFor('a text', (value) => typeof value === 'string');

/** @internal */
export const aNumber = guardFor('a finite number', (value) => Number.isFinite(value));

/** @internal */
export const aNumberFromZero: Guard = (value) =>
  aNumber(value) ?? (Number(value) < 0 ? { path: [], expected: 'a number of at least 0', value } : undefined);

/**
 * A count of things that are there.
 *
 * @internal
 */
export const aCount = guardFor('a whole number from 1', (value) => Number.isInteger(value) && Number(value) >= 1);

/** @internal */
export const aBoolean = guardFor('true or false', (value) => typeof value === 'boolean');

/** @internal */
export const aDate = guardFor('a calendar date YYYY-MM-DD', isCalendarDate);

/** @internal */
export const anInstant = guardFor('an instant in UTC', isInstant);

/** @internal */
export const aTimeZone = guardFor(
  'an IANA time zone that the runtime knows',
  (value) => typeof value === 'string' && isTimeZone(value),
);

/** @internal */
export const aPeriod = guardFor('a period of whole days, weeks, months or years such as P1Y', isPeriod);

/** @internal */
export const anHourPeriod = guardFor('a period of whole hours and minutes such as PT72H', isHourPeriod);

/**
 * One of a closed set of words.
 *
 * @internal
 */
export function oneOf(words: readonly string[]): Guard {
  return guardFor(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

/**
 * A part that may be absent.
 *
 * @internal
 */
export function maybe(guard: Guard): Guard {
  return (value) => (value === undefined ? undefined : guard(value));
}

/**
 * A part that may be null.
 *
 * @internal
 */
export function nullOr(guard: Guard): Guard {
  return (value) => (value === null ? undefined : guard(value));
}

/**
 * One of several forms; a value that fits none has the problem that the last form finds.
 *
 * @internal
 */
export function either(guard: Guard, ...others: readonly Guard[]): Guard {
  return (value) => {
    let problem = guard(value);
    for (const other of others) problem &&= other(value);
    return problem;
  };
}

/**
 * A list of such parts.
 *
 * @internal
 */
export function listOf(guard: Guard): Guard {
  return (value) => {
    if (!Array.isArray(value)) return { path: [], expected: 'a list', value };
    // Not `entries`, which passes holes as undefined and makes a pair for each item of a register of a million.
    for (let index = 0; index < value.length; index += 1) {
      const problem = guard(value[index]);
      if (problem !== undefined) return within(index, problem);
    }
    return undefined;
  };
}

/**
 * A list with at least one such part.
 *
 * @internal
 */
export function listOfSome(guard: Guard): Guard {
  const list = listOf(guard);
  return (value) => {
    const isEmpty = Array.isArray(value) && value.length === 0;
    return isEmpty ? { path: [], expected: 'a list with at least one item', value } : list(value);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An object with such fields; other fields are not looked at.
 *
 * @internal
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the parameter holds the names to those of the record
export function anObject<T extends object>(fields: { readonly [Key in keyof T]?: Guard }): Guard {
  const guards = Object.entries(fields) as readonly (readonly [string, Guard])[];
  return (value) => {
    if (!isObject(value)) return { path: [], expected: 'an object', value };
    for (const [name, guard] of guards) {
      const problem = guard(Object.hasOwn(value, name) ? value[name] : undefined);
      if (problem !== undefined) return within(name, problem);
    }
    return undefined;
  };
}

/**
 * An object whose keys are the consumer's own.
 *
 * @internal
 */
export function aMapOf(guard: Guard): Guard {
  return (value) => {
    if (!isObject(value)) return { path: [], expected: 'an object', value };
    for (const [key, inner] of Object.entries(value)) {
      const problem = guard(inner);
      if (problem !== undefined) return within(key, problem);
    }
    return undefined;
  };
}

/**
 * An object of one of several shapes, distinguished by one field.
 *
 * @internal
 */
export function aShape(field: string, shapes: Readonly<Record<string, Guard>>): Guard {
  const kind = anObject({ [field]: oneOf(Object.keys(shapes)) });
  return (value) =>
    kind(value) ?? (shapes[(value as Readonly<Record<string, string>>)[field] as string] as Guard)(value);
}
