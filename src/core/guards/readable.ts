import type { FindingPath } from '../findings/finding.ts';
import { boundedMessage, shownValue } from '../findings/quotation.ts';
import { placeText } from '../findings/refusal.ts';
import type { Guard, GuardProblem } from './guard.ts';

/**
 * Throws a RangeError that begins with the name of the parameter where a function cannot work with its value.
 *
 * @internal
 */
export function requireReadable(parameter: string, value: unknown, guard: Guard): void {
  const problem = guard(value);
  if (problem !== undefined) throw new RangeError(sentenceOf(parameter, problem));
}

/**
 * Throws a RangeError where a function cannot work with its options. The message begins with the name of the option, such as `asOf`, or with the
 * name of the parameter where that is no object.
 *
 * @internal
 */
export function requireOptions(options: unknown, guard: Guard, parameter = 'options'): void {
  const problem = guard(options);
  if (problem === undefined) return;
  const [name = parameter, ...path] = problem.path;
  throw new RangeError(sentenceOf(String(name), { ...problem, path }));
}

/** Such as `risk.treatment.option must be one of modify, retain, got "accept"`. */
function sentenceOf(parameter: string, { path, expected, value }: GuardProblem): string {
  return boundedMessage(`${placeText(path, parameter)} must be ${expected}, got ${shownValue(value)}`);
}

/**
 * The part of a record that a check cannot read, as its finding `<area>-record-unreadable` says it.
 *
 * @internal
 */
export interface UnreadablePart {
  /** The place of the part, from the record inwards. */
  readonly path: FindingPath;
  /** The values that the message names. */
  readonly params: {
    /** The place as code writes it; the word for the whole record where the record itself cannot be read. */
    readonly field: string;
    /** The part that is expected there, such as `a list`. */
    readonly demand: string;
    /** The part that is there. */
    readonly value: string;
  };
}

/**
 * The first part of a record that a check cannot read; undefined where it can read all.
 *
 * @internal
 */
export function unreadablePart(record: unknown, guard: Guard): UnreadablePart | undefined {
  const problem = guard(record);
  if (problem === undefined) return undefined;
  const { path, expected, value } = problem;
  return { path, params: { field: placeText(path) || 'record', demand: expected, value: shownValue(value) } };
}
