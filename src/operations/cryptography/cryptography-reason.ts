import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** The verdict on a use of cryptography, the worst first. */
export type CryptographyVerdictKind = 'too-weak' | 'unknown' | 'no-rule' | 'ends-before-need' | 'allowed';

/**
 * By reason: the verdict that it gives.
 *
 * @internal
 */
export const verdictByReason = {
  'protocol-too-old': 'too-weak',
  'algorithm-not-allowed': 'too-weak',
  'alone-not-allowed': 'too-weak',
  'key-too-short': 'too-weak',
  'hash-not-allowed': 'too-weak',
  'hash-broken': 'too-weak',
  'strength-too-low': 'too-weak',
  ended: 'too-weak',
  'protocol-unknown': 'unknown',
  'protocol-unrecorded': 'unknown',
  'algorithm-unknown': 'unknown',
  'algorithm-unrecorded': 'unknown',
  'key-length-unrecorded': 'unknown',
  'hash-unknown': 'unknown',
  'hash-unrecorded': 'unknown',
  'strength-unknown': 'unknown',
  'context-without-rule': 'no-rule',
  'protocol-without-rule': 'no-rule',
  'needed-for-longer': 'ends-before-need',
} as const satisfies Readonly<Record<string, CryptographyVerdictKind>>;

/** Why a use of cryptography is not allowed. */
export type CryptographyReasonWord = keyof typeof verdictByReason;

/** A reason for which a use of cryptography is not allowed. */
export interface CryptographyReason {
  /** The verdict that it gives. */
  readonly verdict: Exclude<CryptographyVerdictKind, 'allowed'>;
  /** The reason. */
  readonly reason: CryptographyReasonWord;
  /** The protocol, algorithm or hash function that it is about; null where none is recorded. */
  readonly part: string | null;
  /** The rule; null where the reason holds under every rule. */
  readonly rule: string | null;
  /** The last day on which the rule allows the part; null where time is not the reason. */
  readonly allowedThrough: CalendarDate | null;
}

const kinds = ['too-weak', 'unknown', 'no-rule', 'ends-before-need', 'allowed'] as const;

/**
 * The rank of a verdict, the worst lowest.
 *
 * @internal
 */
export function rankOf(verdict: CryptographyVerdictKind): number {
  return kinds.indexOf(verdict);
}

/**
 * Makes a reason.
 *
 * @internal
 */
export function reasonOf(
  reason: CryptographyReasonWord,
  part: string | null,
  rule: string | null,
  allowedThrough: CalendarDate | null = null,
): CryptographyReason {
  return { verdict: verdictByReason[reason], reason, part, rule, allowedThrough };
}

/**
 * Puts reasons into an order that does not hang on the order of the records: the worst first, each once.
 *
 * @internal
 */
export function sortReasons(reasons: readonly CryptographyReason[]): readonly CryptographyReason[] {
  const byKey = new Map(
    reasons.map((entry) => {
      const { verdict, reason, part, rule, allowedThrough } = entry;
      return [JSON.stringify([rankOf(verdict), reason, part, rule, allowedThrough]), entry];
    }),
  );
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
