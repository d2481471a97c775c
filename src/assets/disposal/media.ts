import type { DisposalMethod } from '../../retention/records/disposal-methods.ts';

/**
 * The kinds of media that sanitization tells apart. A medium of a kind that is not known is `unknown`; an item that holds no information, such as a
 * desk, has `none`.
 */
export const mediumKinds = ['magnetic', 'flash', 'optical', 'paper', 'none', 'unknown'] as const;

/** A value of `mediumKinds`, such as `'flash'`. */
export type MediumKind = (typeof mediumKinds)[number];

/** The levels of sanitization, the lowest first: `clear`, `purge` and `destroy` of NIST SP 800-88. */
export type SanitizationLevel = Extract<DisposalMethod, 'clear' | 'purge' | 'destroy'>;

/** How media are sanitized: overwritten, reset, erased by a command of the medium itself, degaussed, or broken into pieces. */
export const sanitizationTechniques = [
  'overwriting',
  'factory-reset',
  'built-in-erase',
  'degaussing',
  'physical-destruction',
] as const;

/** A value of `sanitizationTechniques`, such as `'degaussing'`. */
export type SanitizationTechnique = (typeof sanitizationTechniques)[number];

/**
 * The level that a technique reaches on a medium at best; null where it does nothing. Degaussing does nothing to flash and is no destruction;
 * overwriting flash is no purge, because spare cells keep what was there.
 *
 * @internal
 */
export const reachedLevels: Readonly<
  Record<SanitizationTechnique, Readonly<Record<Exclude<MediumKind, 'none' | 'unknown'>, SanitizationLevel | null>>>
> = {
  overwriting: { magnetic: 'clear', flash: 'clear', optical: null, paper: null },
  'factory-reset': { magnetic: 'clear', flash: 'clear', optical: null, paper: null },
  'built-in-erase': { magnetic: 'purge', flash: 'purge', optical: null, paper: null },
  degaussing: { magnetic: 'purge', flash: null, optical: null, paper: null },
  'physical-destruction': { magnetic: 'destroy', flash: 'destroy', optical: 'destroy', paper: 'destroy' },
};
