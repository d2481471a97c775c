import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssetToValue,
  checkAssets,
  riskImpactGaps,
  type RiskToCompare,
  valueAssets,
} from '../../../src/assets/index.ts';
import {
  makeAsset,
  makeClassificationScheme,
  makeDataSet,
  makeRisk,
  makeRiskCriteria,
} from '../../../src/fixtures/index.ts';
import type { Risk } from '../../../src/risk/index.ts';
import { codesOf } from '../../codes-of.ts';

const scheme = makeClassificationScheme();
const asOf = '2026-11-21';
const criteria = makeRiskCriteria();

function asset(
  id: string,
  holds: readonly string[],
  dependsOn: readonly string[],
  values?: AssetToValue['values'],
): AssetToValue {
  return { id, holds, dependsOn, ...(values && { values }) };
}

describe('valueAssets', () => {
  it('passes each value on by itself, with the record at which it begins', () => {
    const orders = { id: 'orders', values: { confidentiality: 'high', integrity: 'normal', availability: 'normal' } };
    const assets = [asset('shop', ['orders'], ['server'], { availability: 'very-high' }), asset('server', [], [])];
    const fromOrders = { kind: 'data-set', id: 'orders' };
    expect(valueAssets(assets, [orders], scheme)).toEqual([
      {
        asset: 'shop',
        confidentiality: { level: 'high', atLeast: false, source: fromOrders, via: null },
        integrity: { level: 'normal', atLeast: false, source: fromOrders, via: null },
        availability: { level: 'very-high', atLeast: false, source: { kind: 'asset', id: 'shop' }, via: null },
      },
      {
        asset: 'server',
        confidentiality: { level: 'high', atLeast: false, source: fromOrders, via: 'shop' },
        integrity: { level: 'normal', atLeast: false, source: fromOrders, via: 'shop' },
        availability: { level: 'very-high', atLeast: false, source: { kind: 'asset', id: 'shop' }, via: 'shop' },
      },
    ]);
  });

  it('assumes no value, and answers at least where one is not known', () => {
    const notes = { id: 'notes', values: { confidentiality: 'high' } };
    const assets = [
      asset('app', ['notes', 'lost'], ['server']),
      asset('server', [], [], { integrity: 'extreme' }),
      asset('desk', [], []),
    ];
    const values = valueAssets(assets, [notes], scheme).map(({ asset: id, confidentiality, integrity }) => [
      id,
      confidentiality.level,
      confidentiality.atLeast,
      integrity.level,
      integrity.atLeast,
    ]);
    expect(values).toEqual([
      ['app', 'high', true, null, true],
      ['server', 'high', true, null, true],
      ['desk', null, true, null, true],
    ]);
    const [own] = valueAssets([asset('a', [], [], { integrity: 'extreme', confidentiality: 'high' })], [], scheme);
    expect(own?.confidentiality).toEqual({
      level: 'high',
      atLeast: false,
      source: { kind: 'asset', id: 'a' },
      via: null,
    });
    expect(own?.integrity.level).toBe(null);
  });

  it('knows no value without levels of value', () => {
    const { valueLevels: _valueLevels, ...without } = scheme;
    expect(valueAssets([asset('a', [], [], { integrity: 'high' })], [], without)[0]?.integrity.level).toBe(null);
  });

  it('is lowered by nothing that is added', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const someIds = fc.array(fc.constantFrom(...ids), { maxLength: 3 });
    const level = fc.option(fc.constantFrom('normal', 'high', 'very-high'), { nil: undefined });
    const some = fc.tuple(...ids.map(() => fc.tuple(someIds, level)));
    const rankOf = (id: string | null | undefined) => (scheme.valueLevels ?? []).findIndex((one) => one.id === id);
    fc.assert(
      fc.property(some, fc.constantFrom(...ids), fc.constantFrom(...ids), (rows, from, to) => {
        const assets = rows.map(([needs, own], at) =>
          asset(ids[at] as string, [], needs, own === undefined ? {} : { integrity: own }),
        );
        const more = assets.map((one) => (one.id === from ? { ...one, dependsOn: [...one.dependsOn, to] } : one));
        const after = valueAssets(more, [], scheme);
        for (const [at, { integrity }] of valueAssets(assets, [], scheme).entries())
          expect(rankOf(after[at]?.integrity.level)).toBeGreaterThanOrEqual(rankOf(integrity.level));
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});

const on = '2026-03-02' as const;
const laptop = asset('NB-17', [], [], { confidentiality: 'very-high', integrity: 'normal' });

function gapsOf(
  overrides: Partial<Risk>,
  one: AssetToValue = laptop,
  dataSets: Parameters<typeof valueAssets>[1] = [],
) {
  const { inherent: _inherent, current: _current, ...risk } = makeRisk();
  const whole: RiskToCompare = { ...risk, assets: ['NB-17'], properties: ['confidentiality'], ...overrides };
  return riskImpactGaps([whole], valueAssets([one], dataSets, scheme), { scheme, criteria, asOf });
}

function verdictsOf(...args: Parameters<typeof gapsOf>) {
  return gapsOf(...args).map(({ property, verdict }) => `${property}: ${verdict}`);
}

describe('riskImpactGaps', () => {
  it('finds an impact below the least one of the value', () => {
    expect(verdictsOf({ current: { likelihood: 1, impact: 3, assessedOn: on } })).toEqual([]);
    expect(gapsOf({ current: { likelihood: 1, impact: 2, assessedOn: on } })).toEqual([
      {
        risk: 'R-1',
        asset: 'NB-17',
        property: 'confidentiality',
        verdict: 'below',
        value: 'very-high',
        stage: 'current',
        leastImpact: criteria.impact.levels[2]?.id,
        impact: criteria.impact.levels[1]?.id,
      },
    ]);
  });

  it('takes the impact without controls where there is one', () => {
    const current = { likelihood: 1, impact: 1, assessedOn: on };
    expect(verdictsOf({ current, inherent: { likelihood: 1, impact: 3, assessedOn: on } })).toEqual([]);
    expect(verdictsOf({ current, inherent: { level: 'low', assessedOn: on } })).toEqual(['confidentiality: below']);
  });

  it.each([
    [{ confidentiality: 3, integrity: 1 }, []],
    [{ confidentiality: 2, reputation: 5 }, ['confidentiality: below']],
    [{ reputation: 3 }, []],
    [{ reputation: 2, money: 1 }, ['confidentiality: below']],
    [{ integrity: 5 }, ['confidentiality: property-missing']],
    [{ confidentiality: 99 }, ['confidentiality: level-unknown']],
    ['catastrophe', ['confidentiality: level-unknown']],
    [criteria.impact.levels[4]?.id as string, []],
  ])('on the impact %j is %j', (impact, verdicts) => {
    expect(verdictsOf({ current: { likelihood: 1, impact, assessedOn: on } })).toEqual(verdicts);
  });

  it('compares only the properties that the risk takes, only values with a least impact, and only open risks', () => {
    const current = { likelihood: 1, impact: 1, assessedOn: on };
    expect(verdictsOf({ current, properties: ['integrity', 'authenticity'] })).toEqual([]);
    expect(verdictsOf({ current, closed: { on: '2026-11-21', reason: 'Sold' } })).toEqual([]);
    expect(verdictsOf({ current, closed: { on: '2026-11-22', reason: 'Sold' } })).toEqual(['confidentiality: below']);
    expect(verdictsOf({ current, assets: ['server'] })).toEqual([]);
    expect(verdictsOf({ current, assets: ['NB-17', 'NB-17'] })).toHaveLength(1);
    const bare = makeClassificationScheme({ valueLevels: [{ id: 'very-high', title: 'Very high' }] });
    const risk = makeRisk({ assets: ['NB-17'], properties: ['confidentiality'], current });
    const partly = makeClassificationScheme({
      valueLevels: [
        { id: 'very-high', title: 'Very high' },
        { id: 'top', title: 'Top', leastImpact: 5 },
      ],
    });
    for (const one of [bare, partly])
      expect(riskImpactGaps([risk], valueAssets([laptop], [], one), { scheme: one, criteria, asOf })).toEqual([]);
    const { valueLevels: _valueLevels, ...without } = scheme;
    expect(riskImpactGaps([risk], valueAssets([laptop], [], scheme), { scheme: without, criteria, asOf })).toEqual([]);
  });

  it('says what cannot be compared', () => {
    expect(verdictsOf({})).toEqual(['confidentiality: not-assessed']);
    const current = { likelihood: 1, impact: 3, assessedOn: on };
    expect(verdictsOf({ current, properties: ['availability'] })).toEqual(['availability: value-unknown']);
    const high = { confidentiality: 'high' };
    const partly = asset('NB-17', ['lost'], [], high);
    expect(verdictsOf({ current: { ...current, impact: 2 } }, partly)).toEqual(['confidentiality: value-at-least']);
    expect(verdictsOf({ current }, partly)).toEqual([]);
    const later = { ...current, assessedOn: '2026-11-22' } as const;
    expect(verdictsOf({ current: { ...later, assessedOn: asOf } })).toEqual([]);
    expect(verdictsOf({ current: later })).toEqual(['confidentiality: not-assessed']);
    expect(verdictsOf({ inherent: later, current: { ...current, impact: 2 } })).toEqual(['confidentiality: below']);
    const odd = makeClassificationScheme({
      valueLevels: [{ id: 'very-high', title: 'Very high', leastImpact: 'catastrophe' }],
    });
    const risk = makeRisk({ assets: ['NB-17'], properties: ['confidentiality'], current });
    const [gap] = riskImpactGaps([risk], valueAssets([laptop], [], odd), { scheme: odd, criteria, asOf });
    expect([gap?.verdict, gap?.leastImpact]).toEqual(['level-unknown', null]);
  });

  it('does not pass a value without a least impact that may be a higher one with it', () => {
    const gapsAt = (holds: readonly string[], impact: number, leastImpact: number | string = 3) => {
      const levels = [
        { id: 'normal', title: 'Normal' },
        { id: 'very-high', title: 'Very high', leastImpact },
      ];
      const one = makeClassificationScheme({ valueLevels: levels });
      const values = valueAssets([asset('NB-17', holds, [], { confidentiality: 'normal' })], [], one);
      const current = { likelihood: 1, impact, assessedOn: on };
      const risk = makeRisk({ assets: ['NB-17'], properties: ['confidentiality'], inherent: undefined, current });
      return riskImpactGaps([risk], values, { scheme: one, criteria, asOf }).map((gap) => [
        gap.verdict,
        gap.leastImpact,
      ]);
    };
    expect(gapsAt([], 2)).toEqual([]);
    expect(gapsAt(['lost'], 3)).toEqual([]);
    expect(gapsAt(['lost'], 2)).toEqual([['value-at-least', null]]);
    expect(gapsAt(['lost'], 3, 'catastrophe')).toEqual([['level-unknown', null]]);
  });
});

describe('checkAssets on values and risks', () => {
  const registers = { assets: [makeAsset()], dataSets: [makeDataSet()], classificationSchemes: [scheme] };
  const risk = (impact: number) =>
    makeRisk({
      assets: ['NB-17'],
      properties: ['confidentiality'],
      inherent: undefined,
      current: { likelihood: 1, impact, assessedOn: on },
    });

  it('finds a risk whose impact is below the value of what it threatens', () => {
    expect(checkAssets(registers, { asOf, risks: { risks: [risk(2)], criteria } })).toEqual([]);
    const [least, below] = [criteria.impact.levels[1]?.id, criteria.impact.levels[0]?.id];
    expect(checkAssets(registers, { asOf, risks: { risks: [null as never, risk(1)], criteria } })).toEqual([
      {
        code: 'risk-impact-below-value',
        severity: 'warning',
        message: `The risk "R-1" has the impact "${below}", but the loss of confidentiality of "NB-17" with the value "high" is at least "${least}".`,
        requirements: ['6.1.2.d.1'],
        subject: { kind: 'risk', id: 'R-1' },
        path: ['risks', 1],
        params: {
          risk: 'R-1',
          asset: 'NB-17',
          property: 'confidentiality',
          value: 'high',
          impact: below,
          leastImpact: least,
        },
      },
    ]);
  });

  it('finds a risk that cannot be compared, and leaves unreadable ones to the risk register', () => {
    const identified = makeRisk({
      assets: ['NB-17'],
      properties: ['integrity'],
      inherent: undefined,
      current: undefined,
    });
    expect(checkAssets(registers, { asOf, risks: { risks: [identified], criteria } })).toEqual([
      {
        code: 'risk-impact-incomparable',
        severity: 'info',
        message:
          'The impact of the risk "R-1" on integrity cannot be compared with the value of "NB-17": not-assessed.',
        requirements: ['6.1.2.d.1'],
        subject: { kind: 'risk', id: 'R-1' },
        path: ['risks', 0],
        params: { risk: 'R-1', asset: 'NB-17', property: 'integrity', reason: 'not-assessed' },
      },
    ]);
    const unreadable = { ...identified, assets: 'all' } as never;
    expect(checkAssets(registers, { asOf, risks: { risks: [unreadable], criteria } })).toEqual([]);
    expect(checkAssets(registers, { asOf, risks: { risks: [risk(1)], criteria: {} as never } })).toEqual([]);
  });

  it('finds levels of value that the scheme does not have, where it has any', () => {
    const values = { integrity: 'extreme' };
    const odd = { assets: [makeAsset({ values })], dataSets: [makeDataSet({ values })] };
    const findings = checkAssets({ ...odd, classificationSchemes: [scheme] }, { asOf });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['value-level-unknown', 'dataSets.0.values.integrity'],
      ['value-level-unknown', 'assets.0.values.integrity'],
    ]);
    expect(findings[1]).toEqual({
      code: 'value-level-unknown',
      severity: 'error',
      message: '"NB-17" names the level of value "extreme", which the classification scheme "CS-1" does not have.',
      requirements: ['A.5.12'],
      subject: { kind: 'asset', id: 'NB-17' },
      path: ['assets', 0, 'values', 'integrity'],
      params: { record: 'NB-17', level: 'extreme', scheme: 'CS-1' },
    });
    const without = makeClassificationScheme({ valueLevels: undefined });
    expect(codesOf(checkAssets({ ...odd, classificationSchemes: [without] }, { asOf }))).toEqual([]);
  });

  it('compares no risk with an asset that is disposed of', () => {
    const history = [{ state: 'disposed', enteredOn: '2026-03-03' }] as const;
    const gone = { ...registers, assets: [makeAsset({ history })] };
    expect(codesOf(checkAssets(gone, { asOf, risks: { risks: [risk(1)], criteria } }))).toEqual([
      'assets-history-invalid',
    ]);
  });
});
