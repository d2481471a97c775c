import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';

/** The purposes of keys. */
export type KeyPurpose =
  | 'data-encryption'
  | 'key-wrapping'
  | 'signing'
  | 'authentication'
  | 'message-authentication'
  | 'key-agreement'
  | 'master'
  | 'other';

/** The longest periods of the keys of one purpose. */
export interface KeyPeriodLimit {
  /** The purpose. */
  readonly purpose: KeyPurpose;
  /** The longest time from the activation on in which a key protects data. */
  readonly originator: Period;
  /** The longest time after that in which a key processes data that it protected; not limited when absent. */
  readonly recipient?: Period;
}

/** The periods of one edition of a published guideline. */
export interface KeyPeriodPreset {
  /** The id. */
  readonly id: string;
  /** The guideline and its section. */
  readonly source: string;
  /** The edition from which the numbers are. */
  readonly edition: string;
  /** How the numbers came here. */
  readonly basis: 'original' | 'second-hand';
  /** The longest periods by purpose. */
  readonly limits: readonly KeyPeriodLimit[];
}

/**
 * The longest periods of keys in published guidelines. SP 800-57: symmetric keys protect for at most two years and process for at most three
 * years after that; a private signing key serves one to three years, a key for authentication one to two, a symmetric master key about one. No
 * function takes them by itself: `checkOperations` compares only with limits that it is given.
 *
 * @example
 * ```ts
 * import { keyPeriodPresets } from 'isms-kit/operations';
 *
 * const limits = keyPeriodPresets[0]?.limits ?? [];
 * limits.find(({ purpose }) => purpose === 'signing')?.originator; // => 'P3Y'
 * ```
 */
export const keyPeriodPresets: readonly KeyPeriodPreset[] = [
  {
    id: 'nist-sp-800-57',
    source: 'NIST SP 800-57 Part 1, section 5.3.6, table 1',
    edition: 'Rev. 5, 2020-05',
    basis: 'second-hand',
    limits: [
      { purpose: 'data-encryption', originator: 'P2Y', recipient: 'P3Y' },
      { purpose: 'key-wrapping', originator: 'P2Y', recipient: 'P3Y' },
      { purpose: 'message-authentication', originator: 'P2Y', recipient: 'P3Y' },
      { purpose: 'signing', originator: 'P3Y' },
      { purpose: 'authentication', originator: 'P2Y' },
      { purpose: 'master', originator: 'P1Y' },
    ],
  },
];

/** The greatest length of public certificates issued from a day on. */
export interface CertificateLengthLimit {
  /** The first day of the issue, in UTC, for which the limit holds, until the next limit. */
  readonly issuedFrom: CalendarDate;
  /** The greatest length in days. */
  readonly longestDays: number;
}

/** The limits of one edition of a published rule. */
export interface CertificateLimitPreset {
  /** The id. */
  readonly id: string;
  /** The rule. */
  readonly source: string;
  /** The edition from which the numbers are. */
  readonly edition: string;
  /** How the numbers came here. */
  readonly basis: 'original' | 'second-hand';
  /** The limits, by the day of the issue. */
  readonly limits: readonly CertificateLengthLimit[];
}

/**
 * The greatest lengths of publicly trusted TLS certificates by the day of their issue (CA/Browser Forum, ballot SC-081v3). Private certificates
 * have none. No function takes them by itself: `checkOperations` compares only with limits that it is given.
 *
 * @example
 * ```ts
 * import { certificateLimitPresets } from 'isms-kit/operations';
 *
 * certificateLimitPresets[0]?.limits.map(({ longestDays }) => longestDays); // => [398, 200, 100, 47]
 * ```
 */
export const certificateLimitPresets: readonly CertificateLimitPreset[] = [
  {
    id: 'public-tls',
    source: 'CA/Browser Forum, Baseline Requirements for TLS Server Certificates, section 6.3.2',
    edition: 'Ballot SC-081v3, 2025-04',
    basis: 'second-hand',
    limits: [
      { issuedFrom: '2020-09-01', longestDays: 398 },
      { issuedFrom: '2026-03-15', longestDays: 200 },
      { issuedFrom: '2027-03-15', longestDays: 100 },
      { issuedFrom: '2029-03-15', longestDays: 47 },
    ],
  },
];
