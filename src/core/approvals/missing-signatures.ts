import { shownValue } from '../findings/quotation.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import type { Signature } from './signature.ts';

/** The roles that must sign an approval. */
export interface RequiredSignatures {
  /** The roles, at least one. */
  readonly roles: readonly string[];
  /** Whether one of the roles is enough, or all of them must sign together. */
  readonly sign: 'any' | 'all';
}

/** The options of `missingSignatures`. */
export interface MissingSignaturesOptions {
  /** The day in question; later signatures do not count. */
  readonly asOf: CalendarDate;
  /** The roles that must sign, each entry to be met; a signature in any role when absent or empty. */
  readonly required?: readonly RequiredSignatures[] | undefined;
  /** The people whose signatures do not count, because they prepared the approved content or benefit from it. */
  readonly excluding?: readonly string[] | undefined;
}

/**
 * Signatures as their roles and days are read.
 *
 * @internal
 */
export const signaturesGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<Signature>({ by: aText, role: /* @__PURE__ */ maybe(aText), on: aDate }),
);
const aListOfTexts = /* @__PURE__ */ listOf(aText);
const optionsGuard = /* @__PURE__ */ anObject<MissingSignaturesOptions>({
  asOf: aDate,
  required: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<RequiredSignatures>({ roles: aListOfTexts })),
  ),
  excluding: /* @__PURE__ */ maybe(aListOfTexts),
});

/**
 * Lists the signatures that an approval lacks on a day. A signature counts in its role, or in `by` where it has no role; one person may
 * sign in several roles.
 *
 * @param signatures - The signatures of the approval.
 * @param options - The day in question, the roles that must sign, and the people who may not.
 * @returns The requirements not met, of those for all roles the roles that have not signed; empty when the approval is complete. Where no
 *   role is required and no signature counts, one entry without roles.
 * @throws RangeError if a day is not a calendar date, or a requirement has no role or an unknown `sign`.
 *
 * @example
 * ```ts
 * import { missingSignatures } from 'isms-kit/core';
 *
 * const signatures = [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }] as const;
 * const required = [{ roles: ['CISO', 'CEO'], sign: 'all' }] as const;
 * missingSignatures(signatures, { asOf: '2026-03-02', required }); // => [{ roles: ['CEO'], sign: 'all' }]
 * missingSignatures(signatures, { asOf: '2026-03-02' }); // => []
 * ```
 */
export function missingSignatures(
  signatures: readonly Signature[],
  options: MissingSignaturesOptions,
): readonly RequiredSignatures[] {
  requireOptions(options, optionsGuard);
  requireReadable('signatures', signatures, signaturesGuard);
  const { asOf, required = [], excluding = [] } = options;
  for (const [index, requirement] of required.entries()) requireRoles(`required[${index}]`, requirement);
  const counted = signatures.filter(({ by, on }) => on <= asOf && !excluding.includes(by));
  if (required.length === 0) return counted.length > 0 ? [] : [{ roles: [], sign: 'any' }];
  const signed = new Set(counted.map(roleOf));
  return required.flatMap(({ roles, sign }) => {
    const absent = roles.filter((role) => !signed.has(role));
    const isMet = sign === 'all' ? absent.length === 0 : absent.length < roles.length;
    return isMet ? [] : [{ roles: absent, sign }];
  });
}

/**
 * The role in which a signature was given.
 *
 * @internal
 */
export function roleOf({ by, role = by }: Pick<Signature, 'by' | 'role'>): string {
  return role;
}

function requireRoles(place: string, { roles, sign }: RequiredSignatures): void {
  if (sign !== 'any' && sign !== 'all')
    throw new RangeError(`${place}.sign must be any or all, got ${shownValue(sign)}`);
  if (roles.length === 0) throw new RangeError(`${place}.roles must not be empty`);
}

/**
 * The day of the last signature, on which an approval is complete; undefined without signatures.
 *
 * @internal
 */
export function lastSignedOn(signatures: readonly Pick<Signature, 'on'>[]): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { on } of signatures) if (last === undefined || on > last) last = on;
  return last;
}
