import { canonicalForm } from '../approvals/canonical-json.ts';
import { digestOfText } from '../approvals/digest-of.ts';
import { quotedText } from '../findings/quotation.ts';
import { aMapOf, anObject, aText } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';
import type { Basis } from './basis.ts';

/** A part of what a decision was based on that is not as it was then. */
export interface StalePart {
  /** The name of the part. */
  readonly part: string;
  /** Whether the part has another content now, was not recorded then, or is not there now. */
  readonly reason: 'changed' | 'added' | 'missing';
}

const valuesGuard = /* @__PURE__ */ anObject({});
const basisGuard = /* @__PURE__ */ aMapOf(aText);

/**
 * Records what a decision is based on: a digest for each part. An assessment keeps it so that it is found stale when the criteria, the catalogue or
 * a register has changed; an approval needs none, because its snapshot holds the approved content itself.
 *
 * @param values - The parts by name, each JSON of at most 100 levels: what the decision relied on and nothing else.
 * @returns The digests by the same names.
 * @throws RangeError if `values` is not an object or a part is not JSON, as `canonicalJson` does.
 *
 * @example
 * ```ts
 * import { basisOf } from 'isms-kit/core';
 *
 * basisOf({ catalogue: [] });
 * // => { catalogue: 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945' }
 * ```
 */
export function basisOf(values: Readonly<Record<string, unknown>>): Basis {
  requireReadable('values', values, valuesGuard);
  const digests = Object.entries(values).map(
    ([part, value]) => [part, digestOfText(canonicalForm(`values.${quotedText(part)}`, value))] as const,
  );
  return Object.fromEntries(digests);
}

/**
 * Lists the parts that are not as they were when a decision was made. A part that only one side has is among them, because nothing shows that it is
 * unchanged.
 *
 * @param basis - The basis of the decision, as `basisOf` made it.
 * @param values - The parts by name as they are now.
 * @returns The parts by their names in the order of UTF-16 code units; empty when the decision still stands on the same ground.
 * @throws RangeError if `basis` is not an object of texts, `values` is not an object, or a part is not JSON.
 *
 * @example
 * ```ts
 * import { basisOf, staleParts } from 'isms-kit/core';
 *
 * const basis = basisOf({ criteria: { version: '2' }, threats: ['fire', 'theft'] });
 * staleParts(basis, { criteria: { version: '3' }, threats: ['fire', 'theft'] });
 * // => [{ part: 'criteria', reason: 'changed' }]
 * ```
 */
export function staleParts(basis: Basis, values: Readonly<Record<string, unknown>>): readonly StalePart[] {
  requireReadable('basis', basis, basisGuard);
  const now = basisOf(values);
  const parts = [...new Set([...Object.keys(basis), ...Object.keys(now)])].toSorted();
  return parts.flatMap((part): readonly StalePart[] => {
    if (!Object.hasOwn(now, part)) return [{ part, reason: 'missing' }];
    if (!Object.hasOwn(basis, part)) return [{ part, reason: 'added' }];
    return basis[part] === now[part] ? [] : [{ part, reason: 'changed' }];
  });
}
