import type { Instant } from '../../core/calendar/instant.ts';
import { anInstant, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { disclosurePolicyGuard } from '../disclosure/disclosure-guards.ts';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.ts';
import { longestLine, numberedLines } from './numbered-lines.ts';
import { shownNames, valuesIn } from './security-txt-fields.ts';

/** The options of `securityTxt`. */
export interface SecurityTxtOptions {
  /** The time after which the file is out of date; less than a year ahead is recommended. */
  readonly expiresAt: Instant;
}

const optionsGuard = /* @__PURE__ */ anObject<SecurityTxtOptions>({ expiresAt: anInstant });

/**
 * Writes the security.txt of a policy (RFC 9116), to be served at `/.well-known/security.txt`. Each value is on a line of its own, and no value can
 * begin another line. `parseSecurityTxt` reads it back; what it would not read for its size is refused.
 *
 * @param policy - The policy.
 * @param options - The time after which the file is out of date.
 * @returns The text of the file; it ends with a line feed.
 * @throws RangeError if the policy has no contact, a value is not a URI on an encrypted way or not a language tag, the file would have more
 *   than 32 KiB, 1,000 lines or 2,048 characters a line, or `expiresAt` is not an instant.
 *
 * @example
 * ```ts
 * import { makeDisclosurePolicy } from 'isms-kit/fixtures';
 * import { securityTxt } from 'isms-kit/incidents';
 *
 * const policy = makeDisclosurePolicy({ languages: ['en', 'de'], canonical: undefined, policy: undefined });
 * const text = securityTxt(policy, { expiresAt: '2027-06-30T00:00:00Z' });
 * const lines = ['Contact: mailto:security@example.com', 'Expires: 2027-06-30T00:00:00Z', 'Preferred-Languages: en, de', ''];
 * text === lines.join('\n'); // => true
 * ```
 */
export function securityTxt(policy: DisclosurePolicy, options: SecurityTxtOptions): string {
  requireReadable('policy', policy, disclosurePolicyGuard);
  requireOptions(options, optionsGuard);
  if (policy.contacts.length === 0)
    throw new RangeError('policy.contacts must be a list with at least one item, got a list');
  const lines = shownNames.map((name) =>
    valuesIn(policy, name)
      .map((value) => `${name}: ${value}\n`)
      .join(''),
  );
  const text = [lines[0], `Expires: ${options.expiresAt}\n`, ...lines.slice(1)].join('');
  if (!isWithinLimits(text))
    throw new RangeError('policy must fit into 32 KiB, 1,000 lines and 2,048 characters a line, got more');
  return text;
}

function isWithinLimits(text: string): boolean {
  let isWithin = true;
  const lines = numberedLines(text, () => {
    isWithin = false;
  });
  return isWithin && lines.every((line) => line.text.length <= longestLine);
}
