import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalChanges, approvalState, approveSnapshot, canonicalJson, digestOf } from '../../../src/core/index.ts';
import { options } from './approval-samples.ts';

describe('laws of approvals', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue());
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
    return Object.fromEntries(entries.toReversed());
  };

  it('an approval of the same snapshot is never stale, whatever the order of its keys', () => {
    fc.assert(
      fc.property(objects, (snapshot) => {
        const approval = approveSnapshot<object>(snapshot, options);
        const again = reversed(JSON.parse(JSON.stringify(snapshot))) as object;
        expect(approvalChanges(approval, again)).toEqual([]);
        expect(approvalState(approval, again, { asOf: '2026-03-09' })).toBe('valid');
        expect(digestOf(again)).toBe(approval.digest);
      }),
    );
  });

  it('the changed fields are those whose canonical form differs, and then the digest differs, too', () => {
    fc.assert(
      fc.property(objects, objects, (before, after) => {
        const approval = approveSnapshot<object>(before, options);
        const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
        const formOf = (snapshot: Record<string, unknown>, name: string) =>
          Object.hasOwn(snapshot, name) ? canonicalJson(snapshot[name]) : undefined;
        const changed = names.filter((name) => formOf(before, name) !== formOf(after, name));
        expect(approvalChanges(approval, after)).toEqual(changed);
        expect(digestOf(after) === approval.digest).toBe(changed.length === 0);
      }),
    );
  });
});
