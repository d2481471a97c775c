import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { cryptographyRuleGuard, cryptographyUseGuard } from './cryptography-guards.ts';
import { type CryptographyReason, type CryptographyVerdictKind, reasonOf, sortReasons } from './cryptography-reason.ts';
import type { CryptographyRule } from './cryptography-rule.ts';
import type { CryptographyUse } from './cryptography-use.ts';
import { hashStrength, judgeByRule, needsHash, type ReadUse, readUse } from './judge-use.ts';
import { strengthOf } from '../algorithms/security-strength.ts';

/** The options of `cryptographyVerdict`. */
export interface CryptographyVerdictOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** Whether a use of cryptography is allowed on a day, and what decided it. */
export interface CryptographyVerdict {
  /** The verdict: that of the worst reason. */
  readonly verdict: CryptographyVerdictKind;
  /** Every reason against the use, the worst first; the first ones gave the verdict. Empty where it is allowed. */
  readonly reasons: readonly CryptographyReason[];
  /** The ids of the rules of the context, in the order of the ids; each must allow the use. */
  readonly rules: readonly string[];
  /** The weakest version offered of each family of protocols, unknown ones left out. */
  readonly weakestProtocols: readonly string[];
  /** The strength in bits: of a hybrid that of its stronger algorithm, and never more than its hash function has; null where it is not known. */
  readonly strength: number | null;
  /** The last day on which every rule allows the use; null without an end, or where it is not allowed now. */
  readonly allowedThrough: CalendarDate | null;
}

const rulesGuard = /* @__PURE__ */ listOf(cryptographyRuleGuard);
const optionsGuard = /* @__PURE__ */ anObject<CryptographyVerdictOptions>({ asOf: aDate });

/**
 * Judges a use of cryptography by the rules of its context (A.8.24). The weakest protocol offered decides; key lengths compare within a family,
 * strengths across families; every rule of the context must allow the use. A name that the library does not know, and a fact that a rule needs and
 * that is not recorded, never pass.
 *
 * @param use - The use.
 * @param rules - The rules of all contexts, such as those of a preset of `cryptographyPresets`.
 * @param options - The day in question.
 * @returns The verdict, with every reason against the use.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { cryptographyVerdict } from 'isms-kit/operations';
 *
 * const rule = { id: 'CR-1', context: 'transit-public', protocols: [{ protocol: 'tls-1.2' }] } as const;
 * const use = { id: 'CU-1', asset: 'A-1', context: 'transit-public', protocols: ['tls-1.3', 'tls-1.0'] } as const;
 * const { verdict, reasons } = cryptographyVerdict(use, [rule], { asOf: '2026-11-21' });
 * verdict; // => 'too-weak'
 * reasons.map(({ reason, part }) => [reason, part]); // => [['protocol-too-old', 'tls-1.0']]
 * ```
 */
export function cryptographyVerdict(
  use: CryptographyUse,
  rules: readonly CryptographyRule[],
  options: CryptographyVerdictOptions,
): CryptographyVerdict {
  requireReadable('use', use, cryptographyUseGuard);
  requireReadable('rules', rules, rulesGuard);
  requireOptions(options, optionsGuard);
  return judgeUse(
    use,
    rules.filter(({ context }) => context === use.context),
    options.asOf,
  );
}

/**
 * Judges a readable use by the readable rules of its context.
 *
 * @internal
 */
export function judgeUse(
  use: CryptographyUse,
  rules: readonly CryptographyRule[],
  asOf: CalendarDate,
): CryptographyVerdict {
  const read = readUse(use);
  const judged = rules.filter(demandsSomething).map((rule) => judgeByRule(read, rule, asOf));
  const reasons = sortReasons([
    ...read.reasons,
    ...(judged.length === 0 ? [reasonOf('context-without-rule', null, null)] : []),
    ...judged.flatMap((one) => one.reasons),
  ]);
  const verdict = reasons[0]?.verdict ?? 'allowed';
  const isAllowed = verdict === 'allowed' || verdict === 'ends-before-need';
  return {
    verdict,
    reasons,
    rules: judged.map(({ rule }) => rule).toSorted(),
    weakestProtocols: weakestOf(read.versions),
    strength: strengthOfUse(read),
    allowedThrough: isAllowed
      ? judged.reduce<CalendarDate | null>((end, { through }) => earlierEnd(end, through), null)
      : null,
  };
}

/** A rule without a demand, which its schema refuses, allows nothing. */
function demandsSomething({ protocols, algorithms, hashes, strengths }: CryptographyRule): boolean {
  return [protocols, algorithms, hashes, strengths].some((demand) => demand !== undefined);
}

function weakestOf(versions: ReadUse['versions']): readonly string[] {
  const weakest = new Map<string, ReadUse['versions'][number]>();
  for (const version of versions) {
    const other = weakest.get(version.family);
    if (other === undefined || version.rank < other.rank) weakest.set(version.family, version);
  }
  return [...weakest.values()].map(({ name }) => name).toSorted();
}

function strengthOfUse({ use, parts, hash }: ReadUse): number | null {
  const named = Number(use.algorithm !== undefined) + Number(use.hybridWith !== undefined);
  const strengths = parts.map(({ known, keyBits }) => strengthOf(known, keyBits)).filter((bits) => bits !== null);
  if (strengths.length === 0 || strengths.length < named) return null;
  const strongest = Math.max(...strengths);
  if (!parts.some(({ known }) => needsHash(known, use.context))) return strongest;
  const ofHash = hash === null ? null : hashStrength(hash, use.context);
  return ofHash === null ? null : Math.min(strongest, ofHash);
}
