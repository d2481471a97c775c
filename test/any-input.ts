import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectAnswerOrRefusal, withReplacedPart } from './replaced-part.ts';

/** By function: arguments that it answers, and the names of its parameters and options. */
export type ArgumentSamples = Readonly<Record<string, readonly [args: readonly unknown[], names: string]>>;

/** Tests of each function of a module that it answers or refuses any JSON value in place of any part of its arguments. */
export function itAnswersOrRefuses(functions: object, samples: ArgumentSamples): void {
  const names = Object.entries(functions).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  it.each(names)('%s answers, or refuses it by the name of a parameter', (name) => {
    const call = Reflect.get(functions, name) as (...args: readonly unknown[]) => unknown;
    const [args, parameters] = samples[name] as ArgumentSamples[string];
    expect(() => call(...args)).not.toThrow();
    fc.assert(
      fc.property(withReplacedPart(args), (mutated) => {
        expectAnswerOrRefusal(() => call(...mutated), parameters.split(' '));
      }),
      { numRuns: 300, seed: 20_261_129 },
    );
  });
}
