import type { Cutoff } from '../ends/cutoff.ts';
import type { DisposalMethod } from '../records/disposal-methods.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';

/** A word of the library for which a text in the cells of a retention schedule can stand; `at-event` is an end on the day of the event. */
export type RetentionWord =
  | RetentionRule['role']
  | DisposalMethod
  | Extract<Cutoff, string>
  | 'permanent'
  | 'at-event'
  | 'required'
  | 'not-required';

/**
 * The texts for a duty to keep and a duty to delete.
 *
 * @internal
 */
export const roleTexts: Readonly<Record<RetentionRule['role'], readonly string[]>> = {
  minimum: ['min', 'keep', 'at least', 'keep at least', 'retain', 'mindestens', 'aufbewahren', 'Aufbewahrung'],
  maximum: ['max', 'delete', 'at most', 'keep at most', 'erase', 'höchstens', 'löschen', 'Löschung'],
};

/**
 * The texts for the methods of disposal.
 *
 * @internal
 */
export const methodTexts: Readonly<Record<DisposalMethod, readonly string[]>> = {
  clear: ['overwrite', 'überschreiben'],
  purge: ['irrecoverable deletion', 'unwiederherstellbare Löschung'],
  destroy: ['shred', 'destruction', 'vernichten', 'Vernichtung', 'schreddern'],
  'crypto-erase': ['cryptographic erase', 'cryptographic erasure', 'delete the keys', 'Schlüssel löschen'],
  anonymise: ['anonymize', 'anonymisation', 'anonymization', 'anonymisieren', 'Anonymisierung'],
  transfer: ['hand over', 'übergeben', 'abgeben'],
};

/**
 * The texts for the cut-offs that have no day of their own.
 *
 * @internal
 */
export const cutoffTexts: Readonly<Record<Extract<Cutoff, string>, readonly string[]>> = {
  'calendar-year-end': [
    'end of year',
    'year end',
    'end of the year',
    'end of calendar year',
    'Jahresende',
    'Ende des Kalenderjahres',
  ],
  'quarter-end': ['end of quarter', 'end of the quarter', 'Quartalsende'],
  'month-end': ['end of month', 'end of the month', 'Monatsende'],
};

/**
 * The texts for an end that has no length.
 *
 * @internal
 */
export const endTexts: Readonly<Record<'permanent' | 'at-event', readonly string[]>> = {
  permanent: ['permanently', 'forever', 'indefinitely', 'unlimited', 'dauerhaft', 'unbegrenzt', 'unbefristet'],
  'at-event': ['until the event', 'on the event', 'immediately', 'at once', 'sofort', 'unverzüglich'],
};

/**
 * The texts for a certificate that is required or not.
 *
 * @internal
 */
export const certificateTexts: Readonly<Record<'required' | 'not-required', readonly string[]>> = {
  required: ['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'erforderlich'],
  'not-required': ['no', 'n', 'false', '0', 'nein', 'falsch', 'nicht erforderlich'],
};
