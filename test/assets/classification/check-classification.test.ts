import { describe, expect, it } from 'vitest';
import {
  type AssetsRegisters,
  checkAssets,
  type ClassificationScheme,
  type HandlingRule,
  type TypedClassification,
} from '../../../src/assets/index.ts';
import { makeAsset, makeClassificationScheme, makeDataSet } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const schemes = [makeClassificationScheme()];
const on = '2026-03-02';

function check(registers: AssetsRegisters) {
  return checkAssets(registers, { asOf });
}

function stated(classification: TypedClassification, level = 'confidential') {
  const registers = { assets: [makeAsset({ classification })], dataSets: [makeDataSet({ level })] };
  return check({ ...registers, classificationSchemes: schemes });
}

describe('checkAssets on classification schemes', () => {
  it('finds that no scheme is in force on the day', () => {
    const dataSets = [makeDataSet()];
    const from = (inForceFrom: '2026-11-21' | '2026-11-22') => [makeClassificationScheme({ inForceFrom })];
    expect(check({ dataSets, classificationSchemes: from('2026-11-21') })).toEqual([]);
    expect(check({ dataSets, classificationSchemes: from('2026-11-22') })).toEqual([
      {
        code: 'classification-scheme-missing',
        severity: 'error',
        message: 'On 2026-11-21 no classification scheme is in force, so no asset is classified.',
        requirements: ['A.5.12'],
        subject: { kind: 'classification-scheme', id: 'classificationSchemes' },
        path: ['classificationSchemes'],
        params: { asOf },
      },
    ]);
    expect(check({ classificationSchemes: [] })).toEqual([]);
    const broken = [{ ...makeClassificationScheme(), defaultLevel: 'secret' }];
    expect(codesOf(check({ dataSets, classificationSchemes: broken }))).toEqual(['assets-record-unreadable']);
  });

  it('takes the latest scheme, and finds two of one day', () => {
    const dataSets = [makeDataSet()];
    const [earlier] = schemes as [ClassificationScheme];
    const later = makeClassificationScheme({ id: 'CS-2', inForceFrom: '2026-01-01' });
    expect(check({ dataSets, classificationSchemes: [later, earlier] })).toEqual([]);
    const same = makeClassificationScheme({ id: 'CS-2' });
    expect(check({ dataSets, classificationSchemes: [earlier, same] })).toEqual([
      {
        code: 'classification-scheme-ambiguous',
        severity: 'error',
        message: 'The classification schemes "CS-1", "CS-2" are in force since the same day, 2025-01-01.',
        requirements: ['A.5.12'],
        subject: { kind: 'classification-scheme', id: 'CS-2' },
        path: ['classificationSchemes', 1, 'inForceFrom'],
        params: { schemes: ['CS-1', 'CS-2'], inForceFrom: '2025-01-01' },
      },
    ]);
  });

  const at = (level: string, rest: object = { outcome: 'allowed' }) =>
    ({ level, action: 'copy', ...rest }) as HandlingRule;
  const asks = (...requirements: readonly string[]) => ({ outcome: 'allowed-with', requirements });
  const forbidden = { outcome: 'forbidden' };
  it.each([
    [[at('public'), at('internal', asks('a')), at('confidential', asks('b', 'a'))], []],
    [[at('public', asks('a')), at('internal', asks('a')), at('confidential', forbidden)], []],
    [[at('confidential', asks('b')), at('internal', asks('a')), at('public')], ['weaker']],
    [
      [at('public', asks('a')), at('internal'), at('confidential')],
      ['weaker', 'weaker'],
    ],
    [[at('public', forbidden), at('internal', asks('a')), at('confidential', forbidden)], ['weaker']],
    [
      [at('public', forbidden), at('confidential', asks('a'))],
      ['weaker', 'unstated'],
    ],
    [
      [at('public', forbidden), at('internal'), at('confidential', asks('a'))],
      ['weaker', 'weaker'],
    ],
    [
      [at('public', asks('a')), at('internal', asks('b')), at('confidential', asks('b'))],
      ['weaker', 'weaker'],
    ],
    [[at('public', asks('a')), at('internal', asks('b')), at('confidential', asks('b', 'a'))], ['weaker']],
    [[at('public', asks('a')), at('internal'), at('confidential', forbidden)], ['weaker']],
    [[at('public'), at('internal')], ['unstated']],
    [[at('public'), at('internal'), at('secret')], ['unstated']],
  ])('on the rules %j finds %j', (handling, endings) => {
    const codes = codesOf(check({ classificationSchemes: [makeClassificationScheme({ handling })] }));
    expect(codes).toEqual(endings.map((ending) => `classification-handling-${ending}`));
  });

  it('names the strictest lower level, also below one that is freer itself', () => {
    const lowerThan = (...handling: readonly HandlingRule[]) =>
      check({ classificationSchemes: [makeClassificationScheme({ handling })] }).map(
        ({ params }) => `${String(params['level'])} < ${String(params['lower'])}`,
      );
    expect(lowerThan(at('public', forbidden), at('internal'), at('confidential', asks('a')))).toEqual([
      'internal < public',
      'confidential < public',
    ]);
    expect(lowerThan(at('public', asks('a')), at('internal', asks('b')), at('confidential', asks('b')))).toEqual([
      'internal < public',
      'confidential < public',
    ]);
    expect(lowerThan(at('public', asks('a')), at('internal', asks('a')), at('confidential'))).toEqual([
      'confidential < internal',
    ]);
  });

  it('says which level is handled more freely, and which is not stated', () => {
    const handling = [at('public', forbidden), at('confidential')];
    expect(check({ classificationSchemes: [makeClassificationScheme({ handling })] })).toEqual([
      {
        code: 'classification-handling-weaker',
        severity: 'error',
        message:
          'In the scheme "CS-1" the action copy is handled more freely at "confidential" than at "public" below it.',
        requirements: ['A.5.10'],
        subject: { kind: 'classification-scheme', id: 'CS-1' },
        path: ['classificationSchemes', 0, 'handling', 1],
        params: { scheme: 'CS-1', action: 'copy', level: 'confidential', lower: 'public' },
      },
      {
        code: 'classification-handling-unstated',
        severity: 'info',
        message: 'In the scheme "CS-1" the action copy has no rule at the levels "internal".',
        requirements: ['A.5.10'],
        subject: { kind: 'classification-scheme', id: 'CS-1' },
        path: ['classificationSchemes', 0, 'handling'],
        params: { scheme: 'CS-1', action: 'copy', levels: ['internal'] },
      },
    ]);
  });
});

describe('checkAssets on the classification of data and assets', () => {
  it('finds levels that the scheme does not have', () => {
    const dataSets = [
      makeDataSet({ level: 'secret' }),
      makeDataSet({ id: 'orders', level: undefined, candidates: ['internal', 'secret'] }),
    ];
    const assets = [makeAsset({ classification: { level: 'secret', reason: 'assessed', on } })];
    const findings = check({ assets, dataSets, classificationSchemes: schemes });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['classification-level-unknown', 'dataSets.0.level'],
      ['classification-level-unknown', 'dataSets.1.candidates.1'],
      ['classification-level-unknown', 'assets.0.classification.level'],
    ]);
    expect(findings[0]).toEqual({
      code: 'classification-level-unknown',
      severity: 'error',
      message: '"customer-data" names the level "secret", which the classification scheme "CS-1" does not have.',
      requirements: ['A.5.12'],
      subject: { kind: 'data-set', id: 'customer-data' },
      path: ['dataSets', 0, 'level'],
      params: { record: 'customer-data', level: 'secret', scheme: 'CS-1' },
    });
  });

  it('finds a level below the computed one that is no distribution that counts', () => {
    expect(codesOf(stated({ level: 'confidential', reason: 'assessed', on }))).toEqual([]);
    const distribution = { level: 'internal', reason: 'distribution', on } as const;
    const good = { ...distribution, rationale: 'Postcodes', by: 'ada', approvedBy: 'ben' };
    expect(codesOf(stated(good))).toEqual([]);
    expect(codesOf(stated({ ...distribution, rationale: 'Postcodes', approvedBy: 'ben' }))).toEqual([]);
    expect(codesOf(stated({ ...distribution, rationale: 'Postcodes' }))).toEqual(['asset-classification-too-low']);
    expect(codesOf(stated({ ...distribution, approvedBy: 'ben' }))).toEqual(['asset-classification-too-low']);
    const assets = [makeAsset({ classification: good, dependsOn: ['NB-17'] })];
    expect(codesOf(check({ assets, dataSets: [makeDataSet()], classificationSchemes: schemes }))).toEqual([
      'asset-dependency-cycle',
      'asset-classification-too-low',
    ]);
    expect(stated({ level: 'public', reason: 'assessed', on })).toEqual([
      {
        code: 'asset-classification-too-low',
        severity: 'error',
        message: 'The asset "NB-17" is classified as "public", below "confidential", which comes from "customer-data".',
        requirements: ['A.5.12'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'classification'],
        params: { asset: 'NB-17', level: 'public', computed: 'confidential', source: 'customer-data' },
      },
    ]);
  });

  it('does not count a level that is stated later', () => {
    const later = (reason: 'assessed' | 'distribution', level: string) =>
      codesOf(stated({ level, reason, rationale: 'Part', by: 'ada', approvedBy: 'ben', on: '2026-11-22' } as never));
    expect(later('distribution', 'internal')).toEqual(['assets-event-in-future']);
    expect(later('assessed', 'public')).toEqual(['assets-event-in-future']);
    const bare = (day: '2026-11-21' | '2026-11-22') =>
      codesOf(
        check({
          assets: [makeAsset({ holds: [], classification: { level: 'public', reason: 'assessed', on: day } })],
          classificationSchemes: schemes,
        }),
      );
    expect(bare('2026-11-21')).toEqual([]);
    expect(bare('2026-11-22')).toEqual(['assets-event-in-future', 'asset-classification-assumed']);
  });

  it('names the asset from which a higher level comes', () => {
    const assets = [
      makeAsset({
        id: 'shop',
        holds: [],
        dependsOn: ['server'],
        classification: { level: 'confidential', reason: 'assessed', on },
      }),
      makeAsset({ id: 'server', holds: [], classification: { level: 'internal', reason: 'assessed', on } }),
    ];
    const [finding] = check({ assets, classificationSchemes: schemes });
    expect(finding?.params['source']).toBe('shop');
  });

  it('finds a higher level without a rationale', () => {
    const cumulation = { level: 'confidential', reason: 'cumulation', on } as const;
    expect(codesOf(stated({ ...cumulation, rationale: 'Many of them' }, 'internal'))).toEqual([]);
    expect(stated(cumulation, 'internal')).toEqual([
      {
        code: 'asset-classification-unreasoned',
        severity: 'warning',
        message: 'The asset "NB-17" is classified as "confidential", above "internal", and no rationale is recorded.',
        requirements: ['A.5.12'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'classification'],
        params: { asset: 'NB-17', level: 'confidential', computed: 'internal' },
      },
    ]);
  });

  it('finds a distribution that its author approved', () => {
    const distribution = { level: 'internal', reason: 'distribution', rationale: 'Postcodes', by: 'ada', on } as const;
    expect(stated({ ...distribution, approvedBy: 'ada' })).toEqual([
      {
        code: 'asset-classification-self-approved',
        severity: 'warning',
        message: '"ada" both classified the asset "NB-17" lower and approved it.',
        requirements: ['A.5.3', 'A.5.12'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'classification', 'approvedBy'],
        params: { asset: 'NB-17', person: 'ada' },
      },
    ]);
  });

  it('finds a circle once, at its first asset', () => {
    const assets = [
      makeAsset({ id: 'room' }),
      makeAsset({ id: 'app', dependsOn: ['db'] }),
      makeAsset({ id: 'db', dependsOn: ['app'] }),
    ];
    const dataSets = [makeDataSet()];
    expect(check({ assets, dataSets, classificationSchemes: schemes })).toEqual([
      {
        code: 'asset-dependency-cycle',
        severity: 'warning',
        message: 'The assets "app", "db" depend on each other in a circle, so all have one level.',
        requirements: ['A.5.9'],
        subject: { kind: 'asset', id: 'app' },
        path: ['assets', 1, 'dependsOn'],
        params: { assets: ['app', 'db'] },
      },
    ]);
  });

  it('finds the default where it is assumed, at the data set or at the asset without data', () => {
    const dataSets = [makeDataSet({ level: undefined })];
    const assets = [makeAsset(), makeAsset({ id: 'desk', holds: [] })];
    expect(check({ assets, dataSets, classificationSchemes: schemes })).toEqual([
      {
        code: 'data-set-classification-assumed',
        severity: 'info',
        message: 'The data set "customer-data" has no level, so the default "internal" is assumed.',
        requirements: ['A.5.12'],
        subject: { kind: 'data-set', id: 'customer-data' },
        path: ['dataSets', 0],
        params: { dataSet: 'customer-data', level: 'internal' },
      },
      {
        code: 'asset-classification-assumed',
        severity: 'info',
        message: 'The asset "desk" holds no known data, so the default "internal" is assumed.',
        requirements: ['A.5.12'],
        subject: { kind: 'asset', id: 'desk' },
        path: ['assets', 1],
        params: { asset: 'desk', level: 'internal' },
      },
    ]);
    const alone = [makeAsset({ holds: [], classification: { level: 'public', reason: 'assessed', on } })];
    expect(check({ assets: alone, classificationSchemes: schemes })).toEqual([]);
  });

  it('classifies no asset that is disposed of', () => {
    const history = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2026-03-02' },
      { state: 'disposed', enteredOn: '2026-03-03' },
    ] as const;
    expect(check({ assets: [makeAsset({ holds: [], history })], classificationSchemes: schemes })).toEqual([]);
  });
});
