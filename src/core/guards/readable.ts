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

/**
 * Such as `risk.treatment.option must be one of modify, retain, got "accept"`.
 *
 * @internal
 */
export function sentenceOf(parameter: string, { path, expected, value }: GuardProblem): string {
  return `${placeText([parameter, ...path])} must be ${expected}, got ${shownValue(value)}`;
}
