import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import { circlesIn, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { Certificate } from './certificate.ts';
import { certificateGuard, keyGuard, type KeysRules } from './key-guards.ts';
import type { Key } from './key.ts';

/**
 * The registers of keys and certificates; each may be absent.
 *
 * @internal
 */
export interface KeysRegisters {
  readonly keys?: readonly Key[];
  readonly certificates?: readonly Certificate[];
}

/**
 * Records that name the one that took their place.
 *
 * @internal
 */
export interface Replacements<T> extends RegisterRead<T> {
  /** The circles of records that replace each other, each with the index of its first record. */
  readonly circles: readonly { readonly ids: readonly [string, ...string[]]; readonly index: number }[];
  /** The record without its replacement where that is not in the register or leads into a circle: it replaces nothing then. */
  readonly replaced: (record: T) => T;
}

/**
 * The keys, with their replacements.
 *
 * @internal
 */
export function readKeys({ keys }: KeysRegisters): Replacements<Key> {
  return withReplacements(readRegister('keys', 'key', keys, keyGuard));
}

/**
 * The certificates, with their replacements.
 *
 * @internal
 */
export function readCertificates({ certificates }: KeysRegisters): Replacements<Certificate> {
  return withReplacements(readRegister('certificates', 'certificate', certificates, certificateGuard));
}

function withReplacements<T extends { readonly id: string; readonly replacedBy?: string }>(
  read: RegisterRead<T>,
): Replacements<T> {
  const circles = circlesIn(read, ({ replacedBy }) => replacedBy);
  const circular = new Set(circles.flatMap(({ ids }) => ids));
  return {
    ...read,
    circles,
    replaced: (record) => {
      const { replacedBy, ...others } = record;
      const isReplaced = replacedBy !== undefined && read.byId.has(replacedBy) && !circular.has(record.id);
      return isReplaced ? record : (others as T);
    },
  };
}

/**
 * The instant at which a check judges certificates. Their instants are in UTC, so the day begins in UTC, too: a certificate that ends on the day
 * in question is not expired.
 *
 * @internal
 */
export function instantOfCheck({ now }: KeysRules, asOf: CalendarDate): Instant {
  return now ?? `${asOf}T00:00:00Z`;
}
