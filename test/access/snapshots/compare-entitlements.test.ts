import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntitlements, EntitlementSnapshotSchema, type SnapshotEntry } from '../../../src/access/index.ts';
import { makeEntitlementSnapshot } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const read = { system: 'crm', account: 'ACC-1', entitlement: 'customer.read', privileged: false } as const;
const source = (outcome: 'complete' | 'partial' | 'failed', system = 'crm') =>
  ({ system, fetchedOn: '2026-11-18', outcome }) as const;

function snapshot(...entries: readonly SnapshotEntry[]) {
  return makeEntitlementSnapshot({ entries });
}

describe('EntitlementSnapshotSchema', () => {
  const bare = makeEntitlementSnapshot();
  it.each([
    [bare, []],
    [{ ...bare, sources: [source('failed')], entries: [] }, []],
    [{ ...bare, sources: [source('complete'), source('failed')] }, ['sources.1.system: snapshot-source-duplicate']],
    [{ ...bare, sources: [] }, ['entries.0.system: snapshot-entry-without-source']],
    [{ ...bare, sources: [{ ...source('complete'), fetchedOn: 'now' }] }, ['sources.0.fetchedOn: date-unreadable']],
    [{ ...bare, sources: [{ ...source('complete'), outcome: 'fine' }] }, ['sources.0.outcome: invalid_value']],
    [{ ...bare, entries: [{ ...read, entitlement: '' }] }, ['entries.0.entitlement: text-empty']],
    [{ ...bare, entries: [{ ...read, via: [''] }] }, ['entries.0.via.0: id-empty']],
    [{ ...bare, entries: [{ ...read, until: 'May' }] }, ['entries.0.until: date-unreadable']],
    [{ ...bare, entries: [read, read] }, []],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(EntitlementSnapshotSchema, value)).toEqual(problems);
  });

  it('says which systems contradict each other', () => {
    const value = { ...bare, sources: [source('complete', 'erp'), source('failed', 'erp')] };
    expect(sentencesOf(EntitlementSnapshotSchema, value)).toEqual([
      'The system "erp" is a source twice.',
      'The system "crm" of the entry is no source of the snapshot.',
    ]);
  });
});

describe('compareEntitlements', () => {
  it('lists what was added, removed, changed and left as it was', () => {
    const gone = { ...read, entitlement: 'customer.export' };
    const added = { ...read, account: 'ACC-2' };
    const before = snapshot(read, gone, { ...read, entitlement: 'a', via: ['x', 'y'] });
    const after = snapshot({ ...read, entitlement: 'a', via: ['y', 'x'] }, added, {
      ...read,
      privileged: true,
      until: '2026-12-31',
      via: ['x'],
    });
    expect(compareEntitlements(before, after)).toEqual({
      before: 3,
      after: 3,
      added: [{ entry: added, isProved: true }],
      removed: [{ entry: gone, isProved: true }],
      unchanged: [{ ...read, entitlement: 'a', via: ['y', 'x'] }],
      changed: [
        {
          before: read,
          after: { ...read, privileged: true, until: '2026-12-31', via: ['x'] },
          fields: ['privileged', 'until', 'via'],
        },
      ],
      repeated: [],
      incomplete: [],
    });
  });

  it('counts an entry that stands twice once, the further-reaching one, and says so', () => {
    const twice = [{ ...read, until: '2026-12-31' }, read, { ...read, via: ['x'] }] as const;
    const comparison = compareEntitlements(snapshot(...twice), snapshot(read));
    expect(comparison).toMatchObject({ before: 1, after: 1 });
    expect(comparison.repeated.map(({ snapshot: side, index }) => [side, index])).toEqual([
      ['before', 1],
      ['before', 2],
    ]);
    const privileged = { ...read, privileged: true };
    const more = compareEntitlements(snapshot(read), snapshot(privileged, read));
    expect(more.changed[0]?.after).toEqual(privileged);
    expect(more.repeated).toEqual([{ snapshot: 'after', index: 1, entry: read }]);
  });

  it('proves nothing by a source that was not read whole', () => {
    const entry = { ...read, system: 'erp' };
    const both = { sources: [source('complete'), source('partial', 'erp')], entries: [read, entry] };
    const one = { sources: [source('failed')], entries: [] };
    expect(compareEntitlements(both, one)).toMatchObject({
      removed: [
        { entry: read, isProved: false },
        { entry, isProved: false },
      ],
      incomplete: [
        { snapshot: 'before', system: 'erp', outcome: 'partial' },
        { snapshot: 'after', system: 'crm', outcome: 'failed' },
        { snapshot: 'after', system: 'erp', outcome: 'missing' },
      ],
    });
    expect(compareEntitlements(one, both).added.map(({ isProved }) => isProved)).toEqual([false, false]);
  });

  it('does not confuse texts that join to the same', () => {
    const before = snapshot({ ...read, account: 'a', entitlement: '1:b' });
    const after = snapshot({ ...read, account: 'a1:', entitlement: 'b' });
    expect(compareEntitlements(before, after)).toMatchObject({ added: [{}], removed: [{}] });
  });

  it('throws for snapshots that cannot be read', () => {
    expect(() => compareEntitlements(1 as never, snapshot())).toThrow(
      new RangeError('before must be an object, got 1'),
    );
    expect(() => compareEntitlements(snapshot(), snapshot({ ...read, account: 1 as never }))).toThrow(
      new RangeError('after.entries[0].account must be a text, got 1'),
    );
  });
});

describe('the laws of compareEntitlements', () => {
  const entries = fc.array(
    fc.record(
      {
        system: fc.constantFrom('crm', 'erp'),
        account: fc.constantFrom('a', 'b'),
        entitlement: fc.constantFrom('read', 'write'),
        privileged: fc.boolean(),
        until: fc.constantFrom('2026-11-30' as const, '2026-12-31' as const),
        via: fc.constantFrom(['x'], ['x', 'y'], ['y', 'x']),
      },
      { requiredKeys: ['system', 'account', 'entitlement', 'privileged'] },
    ),
    { maxLength: 12 },
  );

  it('before is removed, unchanged and changed; after is added, unchanged and changed', () => {
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const result = compareEntitlements(snapshot(...one), snapshot(...other));
        const kept = result.unchanged.length + result.changed.length;
        expect(result.before).toBe(result.removed.length + kept);
        expect(result.after).toBe(result.added.length + kept);
        const repeated = (side: string) => result.repeated.filter((row) => row.snapshot === side).length;
        expect(one.length).toBe(result.before + repeated('before'));
        expect(other.length).toBe(result.after + repeated('after'));
      }),
    );
  });

  it('the order of the entries changes nothing, and a snapshot equals itself', () => {
    const plain = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    const normal = (rows: readonly SnapshotEntry[]) =>
      rows.map(({ via, ...row }) => ({ ...row, ...(via && { via: via.toSorted() }) }));
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const [left, right] = [normal(one), normal(other)];
        const result = compareEntitlements(snapshot(...left), snapshot(...right));
        const reversed = compareEntitlements(snapshot(...left.toReversed()), snapshot(...right.toReversed()));
        for (const list of ['added', 'removed', 'unchanged', 'changed'] as const)
          expect(plain(reversed[list])).toEqual(plain(result[list]));
        const same = compareEntitlements(snapshot(...left), snapshot(...left.toReversed()));
        expect([same.added, same.removed, same.changed]).toEqual([[], [], []]);
      }),
    );
  });
});
