import type { FindingPath } from '../findings/finding.ts';
import { shownValue } from '../findings/quotation.ts';
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

/** Such as `risk.treatment.option must be one of modify, retain, got "accept"`. */
function sentenceOf(parameter: string, { path, expected, value }: GuardProblem): string {
  return `${placeText([parameter, ...path])} must be ${expected}, got ${shownValue(value)}`;
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
