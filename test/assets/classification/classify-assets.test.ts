import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssetToClassify,
  classificationPath,
  type ClassifiedAsset,
  classifyAssets,
  classifyDataSet,
  type TypedClassification,
} from '../../../src/assets/index.ts';
import { makeClassificationScheme } from '../../../src/fixtures/index.ts';

const scheme = makeClassificationScheme();
const dataSets = [
  { id: 'press', level: 'public' },
  { id: 'notes', level: 'internal' },
  { id: 'orders', level: 'confidential' },
  { id: 'unclear', candidates: ['public', 'confidential'] },
  { id: 'unclassified' },
];

function asset(id: string, holds: readonly string[] = [], dependsOn: readonly string[] = []): AssetToClassify {
  return { id, holds, dependsOn };
}

function typed(one: AssetToClassify, level: string, rest: object = {}): AssetToClassify {
  const classification = { level, reason: 'assessed', on: '2026-03-02', ...rest } as TypedClassification;
  return { ...one, classification };
}

function levels(assets: readonly AssetToClassify[]): readonly string[] {
  return classifyAssets(assets, dataSets, scheme).assets.map(({ asset: id, level }) => `${id}: ${level}`);
}

describe('classifyDataSet', () => {
  it('takes the stated level, else the highest candidate, else the default', () => {
    expect(classifyDataSet({ id: 'a', level: 'public' }, scheme)).toEqual({
      level: 'public',
      basis: 'typed',
      atLeast: false,
    });
    expect(classifyDataSet({ id: 'a', candidates: ['confidential', 'public'] }, scheme)).toEqual({
      level: 'confidential',
      basis: 'candidates',
      atLeast: false,
    });
    expect(classifyDataSet({ id: 'a' }, scheme)).toEqual({ level: 'internal', basis: 'default', atLeast: false });
  });

  it('answers at least where the data set names a level that the scheme does not have', () => {
    expect(classifyDataSet({ id: 'a', level: 'secret' }, scheme)).toEqual({
      level: 'internal',
      basis: 'default',
      atLeast: true,
    });
    expect(classifyDataSet({ id: 'a', candidates: ['public', 'secret'] }, scheme)).toEqual({
      level: 'public',
      basis: 'candidates',
      atLeast: true,
    });
  });

  it('takes the first of levels that a scheme has twice', () => {
    const [first] = scheme.levels;
    const twice = {
      ...scheme,
      levels: [...scheme.levels, { id: 'public', title: 'Again', labelBasis: 'context' as const }],
    };
    expect(first?.id).toBe('public');
    expect(classifyDataSet({ id: 'a', candidates: ['public', 'internal'] }, twice).level).toBe('internal');
  });

  it('refuses a data set whose level is known and open at once', () => {
    expect(() => classifyDataSet({ id: 'a', level: 'public', candidates: ['public', 'confidential'] }, scheme)).toThrow(
      new RangeError('dataSet.candidates must be absent beside a level, got a list'),
    );
  });

  it('refuses a scheme with two rules for one action, or two impacts of one level', () => {
    const first = { level: 'public', action: 'share', outcome: 'allowed' } as const;
    const second = { ...first, outcome: 'forbidden' } as const;
    expect(() =>
      classifyDataSet({ id: 'a' }, { ...scheme, handling: [first, { ...second, action: 'copy' }] }),
    ).not.toThrow();
    expect(() => classifyDataSet({ id: 'a' }, { ...scheme, handling: [first, second] })).toThrow(
      new RangeError('scheme.handling[1] must be the only rule for its level and action, got an object'),
    );
    const impacts = [
      { level: 'public', impact: 'low' },
      { level: 'public', impact: 'high' },
    ] as const;
    const sanitization = { flow: 'nist-sp-800-88-r1', impacts } as const;
    expect(() => classifyDataSet({ id: 'a' }, { ...scheme, sanitization })).toThrow(
      new RangeError('scheme.sanitization.impacts[1] must be the only impact of its level, got an object'),
    );
    const without = makeClassificationScheme({ sanitization: undefined });
    expect(classifyDataSet({ id: 'a' }, without).level).toBe('internal');
  });

  it('refuses a scheme whose default is not a level', () => {
    expect(() => classifyDataSet({ id: 'a' }, { ...scheme, defaultLevel: 'secret' })).toThrow(
      new RangeError('scheme.defaultLevel must be a level of the scheme, got "secret"'),
    );
  });
});

describe('classifyAssets', () => {
  it('lifts the asset on which another depends, never the one that depends', () => {
    expect(levels([asset('shop', ['orders'], ['server']), asset('server', ['press'])])).toEqual([
      'shop: confidential',
      'server: confidential',
    ]);
    expect(levels([asset('shop', ['press'], ['server']), asset('server', ['orders'])])).toEqual([
      'shop: public',
      'server: confidential',
    ]);
  });

  it('serves the default where no data are known, and never as a floor of data', () => {
    const answer = classifyAssets(
      [asset('empty'), asset('site', ['press'], ['host']), asset('host'), asset('draft', ['unclassified'])],
      dataSets,
      scheme,
    );
    expect(answer.assets.map(({ asset: id, level, assumed }) => [id, level, assumed])).toEqual([
      ['empty', 'internal', true],
      ['site', 'public', false],
      ['host', 'internal', true],
      ['draft', 'internal', true],
    ]);
    expect(answer.assets[0]?.computed?.source).toEqual({ kind: 'default', asset: 'empty' });
  });

  it('lifts the default by a dependant, and never lowers it', () => {
    const host = (data: string) =>
      classifyAssets([asset('host'), asset('app', [data], ['host'])], dataSets, scheme).assets[0];
    expect(host('press')).toMatchObject({ level: 'internal', assumed: true, computed: { via: null } });
    expect(host('notes')).toMatchObject({ level: 'internal', assumed: false, computed: { via: 'app' } });
    expect(host('orders')).toMatchObject({ level: 'confidential', assumed: false, computed: { via: 'app' } });
    expect(levels([asset('a', ['press'], ['b']), asset('b', [], ['a'])])).toEqual(['a: internal', 'b: internal']);
    expect(levels([typed(asset('host'), 'public'), asset('app', ['press'], ['host'])])).toEqual([
      'host: public',
      'app: public',
    ]);
  });

  it('names the decisive data set and the shortest way to it', () => {
    const assets = [
      asset('shop', ['orders'], ['app', 'server']),
      asset('app', ['notes'], ['server']),
      asset('server', [], ['room']),
      asset('room'),
    ];
    const answer = classifyAssets(assets, dataSets, scheme);
    expect(answer.assets[3]).toEqual({
      asset: 'room',
      level: 'confidential',
      decidedBy: 'computed',
      assumed: false,
      computed: {
        level: 'confidential',
        source: { kind: 'data-set', dataSet: 'orders', basis: 'typed' },
        via: 'server',
      },
      typed: null,
      atLeast: false,
    });
    expect(classificationPath(answer, 'room')).toEqual(['room', 'server', 'shop']);
    expect(classificationPath(answer, 'shop')).toEqual(['shop']);
  });

  it('gives all members of a circle one level, and reports each circle once in the order of the assets', () => {
    const assets = [
      asset('a', ['press'], ['b']),
      asset('b', [], ['c', 'd']),
      asset('c', ['orders'], ['a']),
      asset('d', [], ['d']),
      asset('e', [], ['a']),
    ];
    const answer = classifyAssets(assets, dataSets, scheme);
    expect(answer.assets.map(({ level }) => level)).toEqual([
      'confidential',
      'confidential',
      'confidential',
      'confidential',
      'internal',
    ]);
    expect(answer.cycles).toEqual([['a', 'b', 'c'], ['d']]);
    expect(classificationPath(answer, 'b')).toEqual(['b', 'a', 'c']);
  });

  it('answers at least where data are not in the register, and passes that on', () => {
    const answer = classifyAssets(
      [asset('shop', ['lost'], ['server']), asset('server', ['press']), asset('other', ['press'])],
      dataSets,
      scheme,
    );
    expect(answer.assets.map(({ level, atLeast, assumed }) => [level, atLeast, assumed])).toEqual([
      ['internal', true, true],
      ['internal', true, true],
      ['public', false, false],
    ]);
    expect(answer.assets[0]?.computed?.source).toEqual({ kind: 'data-set', dataSet: 'lost', basis: 'unknown' });
  });

  it.each([
    ['alone', typed(asset('a'), 'public'), 'public'],
    ['equal', typed(asset('a', ['notes']), 'internal'), 'internal'],
    [
      'higher',
      typed(asset('a', ['notes']), 'confidential', { reason: 'cumulation', rationale: 'Many' }),
      'confidential',
    ],
    ['too-low', typed(asset('a', ['notes']), 'public'), 'internal'],
    ['unknown', typed(asset('a', ['notes']), 'secret'), 'internal'],
    ['unapproved', typed(asset('a', ['notes']), 'public', { reason: 'distribution', rationale: 'Part' }), 'internal'],
    ['unreasoned', typed(asset('a', ['notes']), 'public', { reason: 'distribution', approvedBy: 'ben' }), 'internal'],
    [
      'distributed',
      typed(asset('a', ['notes']), 'public', { reason: 'distribution', rationale: 'Part', approvedBy: 'ben' }),
      'public',
    ],
    [
      'in-cycle',
      typed(asset('a', ['notes'], ['a']), 'public', { reason: 'distribution', rationale: 'Part', approvedBy: 'ben' }),
      'internal',
    ],
  ])('calls a stated level %s', (verdict, one, level) => {
    const [answer] = classifyAssets([one], dataSets, scheme).assets;
    expect([answer?.typed?.verdict, answer?.level]).toEqual([verdict, level]);
  });

  it('passes the effective level on: the higher one of cumulation, the lower one of distribution', () => {
    const cumulation = { reason: 'cumulation', rationale: 'Many' };
    const distribution = { reason: 'distribution', rationale: 'Part', approvedBy: 'ben' };
    const lifted = [typed(asset('a', ['press'], ['b']), 'confidential', cumulation), asset('b')];
    const answer = classifyAssets(lifted, dataSets, scheme);
    expect(answer.assets.map(({ level, decidedBy }) => [level, decidedBy])).toEqual([
      ['confidential', 'typed'],
      ['confidential', 'computed'],
    ]);
    expect(answer.assets[1]?.computed).toEqual({
      level: 'confidential',
      source: { kind: 'asset', asset: 'a' },
      via: 'a',
    });
    expect(classificationPath(answer, 'b')).toEqual(['b', 'a']);
    expect(classificationPath(answer, 'a')).toEqual(['a']);
    const lowered = [typed(asset('a', ['orders', 'lost'], ['b']), 'public', distribution), asset('b', ['press'])];
    expect(classifyAssets(lowered, dataSets, scheme).assets.map(({ level, atLeast }) => [level, atLeast])).toEqual([
      ['public', true],
      ['public', false],
    ]);
  });

  it('does not give a stated level back to its own asset as a computed one', () => {
    const cumulation = { reason: 'cumulation', rationale: 'Many' };
    const answer = classifyAssets(
      [typed(asset('a', ['press'], ['b']), 'confidential', cumulation), asset('b', [], ['a'])],
      dataSets,
      scheme,
    );
    expect(answer.assets.map(({ level }) => level)).toEqual(['confidential', 'confidential']);
    expect(answer.assets[0]?.computed?.level).toBe('public');
  });

  it('answers at least for a stated level that is not in the scheme', () => {
    expect(classifyAssets([typed(asset('a', ['press']), 'secret')], dataSets, scheme).assets[0]?.atLeast).toBe(true);
  });

  it('takes the first of two assets or data sets with one id', () => {
    const assets = [asset('a', ['press']), asset('a', ['orders'])];
    expect(levels(assets)).toEqual(['a: public']);
    const data = [...dataSets, { id: 'press', level: 'confidential' }];
    expect(classifyAssets(assets, data, scheme).assets[0]?.level).toBe('public');
  });

  it('follows a chain of 100,000 assets without recursion', () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, at) => asset(`${at}`, at === 0 ? ['orders'] : [], [`${at + 1}`]));
    const answer = classifyAssets(chain, dataSets, scheme);
    expect(answer.assets.at(-1)?.level).toBe('confidential');
    expect(classificationPath(answer, `${size - 1}`)).toHaveLength(size);
  });
});

describe('classificationPath', () => {
  it('is empty where nothing was computed', () => {
    const answer = classifyAssets([typed(asset('a'), 'public')], dataSets, scheme);
    expect(classificationPath(answer, 'a')).toEqual([]);
  });

  it('refuses an unknown asset', () => {
    expect(() => classificationPath({ assets: [], cycles: [] }, 'a')).toThrow(
      new RangeError('asset must be one of the classified assets, got "a"'),
    );
  });

  it('ends where the answer was changed by hand', () => {
    const { assets, cycles } = classifyAssets([asset('a', ['orders'], ['b']), asset('b')], dataSets, scheme);
    const changed = assets.filter(({ asset: id }) => id === 'b');
    expect(classificationPath({ assets: changed, cycles }, 'b')).toEqual(['b', 'a']);
    const [first, second] = assets as [ClassifiedAsset, ClassifiedAsset];
    const back = { ...first, computed: first.computed && { ...first.computed, via: 'b' } };
    const circle = [back, second];
    expect(classificationPath({ assets: circle, cycles }, 'b')).toEqual(['b', 'a']);
    const cut = [{ ...first, computed: null }, second];
    expect(classificationPath({ assets: cut, cycles }, 'b')).toEqual(['b', 'a']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const aDataId = fc.constantFrom('press', 'notes', 'orders', 'unclear');
const someAssets = fc
  .record({
    holds: fc.array(fc.array(aDataId, { maxLength: 2 }), { minLength: 6, maxLength: 6 }),
    needs: fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    stated: fc.array(fc.option(fc.constantFrom('public', 'internal', 'confidential'), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    }),
    reasons: fc.array(fc.constantFrom('assessed', 'cumulation', 'distribution'), { minLength: 6, maxLength: 6 }),
  })
  .map(({ holds, needs, stated, reasons }) =>
    ids.map((id, at): AssetToClassify => {
      const one = asset(id, holds[at], needs[at]);
      const level = stated[at];
      const rest = { reason: reasons[at], rationale: 'Because', approvedBy: 'ben' };
      return level === undefined ? one : typed(one, level, rest);
    }),
  );

const rankOf = (level: string | undefined): number => scheme.levels.findIndex(({ id }) => id === level);
const byId = (assets: readonly AssetToClassify[]) =>
  new Map(classifyAssets(assets, dataSets, scheme).assets.map((one) => [one.asset, one]));

describe('laws of the classification', () => {
  const loweredBy = (assets: readonly AssetToClassify[], changed: readonly AssetToClassify[]) => {
    const after = byId(changed);
    return [...byId(assets).values()].filter(({ asset: one, level }) => rankOf(after.get(one)?.level) < rankOf(level));
  };

  it('a dependant added lowers no level', () => {
    fc.assert(
      fc.property(someAssets, fc.constantFrom(...ids), fc.constantFrom(...ids), (assets, id, other) => {
        const changed = assets.map((one) => (one.id === id ? { ...one, dependsOn: [...one.dependsOn, other] } : one));
        expect(loweredBy(assets, changed)).toEqual([]);
      }),
      { numRuns: 500, seed: 17 },
    );
  });

  it('an asset added lowers no level', () => {
    fc.assert(
      fc.property(someAssets, (assets) => {
        expect(loweredBy(assets.slice(0, -1), assets)).toEqual([]);
      }),
      { numRuns: 500, seed: 17 },
    );
  });

  it('data added lower no level but the default that was assumed about the asset itself', () => {
    fc.assert(
      fc.property(someAssets, fc.constantFrom(...ids), aDataId, (assets, id, data) => {
        const changed = assets.map((one) => (one.id === id ? { ...one, holds: [...one.holds, data] } : one));
        const lowered = loweredBy(assets, changed).filter(
          ({ computed }) => computed?.source.kind !== 'default' || computed.source.asset !== id,
        );
        expect(lowered).toEqual([]);
      }),
      { numRuns: 500, seed: 17 },
    );
  });

  it('the order of the assets and of what they name changes no level', () => {
    fc.assert(
      fc.property(someAssets, (assets) => {
        const turned = assets
          .map((one) => ({ ...one, holds: one.holds.toReversed(), dependsOn: one.dependsOn.toReversed() }))
          .toReversed();
        const [before, after] = [byId(assets), byId(turned)];
        for (const [id, { level, typed: stated }] of before) {
          expect(after.get(id)?.level).toBe(level);
          expect(after.get(id)?.typed).toEqual(stated);
        }
      }),
      { numRuns: 500, seed: 17 },
    );
  });

  it('the same data twice is once', () => {
    fc.assert(
      fc.property(someAssets, (assets) => {
        const doubled = assets.map((one) => ({ ...one, holds: [...one.holds, ...one.holds] }));
        expect(classifyAssets(doubled, dataSets, scheme)).toEqual(classifyAssets(assets, dataSets, scheme));
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it('an asset has the highest level of its data and of the effective levels of its dependants', () => {
    const levelOf = new Map(dataSets.map((data) => [data.id, classifyDataSet(data, scheme).level]));
    fc.assert(
      fc.property(someAssets, (assets) => {
        const answers = byId(assets);
        for (const { id, holds, classification } of assets) {
          const { level, typed: stated } = answers.get(id) as NonNullable<ReturnType<typeof answers.get>>;
          const dependants = assets.filter(({ dependsOn }) => dependsOn.includes(id));
          const expected = [
            ...holds.map((data) => levelOf.get(data)),
            ...dependants.map((one) => answers.get(one.id)?.level),
            ...(classification === undefined ? [] : [classification.level]),
            ...(holds.length === 0 && classification === undefined ? [scheme.defaultLevel] : []),
          ].map(rankOf);
          const isFixed = stated?.verdict === 'distributed';
          expect(rankOf(level)).toBe(isFixed ? rankOf(stated.level) : Math.max(...expected));
        }
      }),
      { numRuns: 500, seed: 17 },
    );
  });
});
