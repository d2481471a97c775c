import { describe, expect, it } from 'vitest';
import { AssetSchema, assetLifecycle, assetState, DataSetSchema } from '../../../src/assets/index.ts';
import { nextStates } from '../../../src/core/index.ts';
import { makeAsset, makeDataSet } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const classification = { level: 'internal', reason: 'assessed', on: '2026-03-02' };
const since = [{ state: 'in-use', enteredOn: '2025-02-03' }];

describe('AssetSchema', () => {
  const bare = { id: 'A-1', title: 'Server', category: 'server', holds: [], dependsOn: [], history: [] };
  const lost = { state: 'lost', enteredOn: '2026-03-02' };
  it.each([
    [bare, []],
    [makeAsset(), []],
    [{ ...bare, history: [{ ...lost, reportedOn: '2026-03-02' }] }, []],
    [{ ...bare, history: [{ ...lost, reportedOn: '2026-03-01' }] }, ['history.0.reportedOn: loss-reported-before']],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, category: ' ' }, ['category: text-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, custodian: '' }, ['custodian: text-empty']],
    [{ ...bare, purpose: '' }, ['purpose: text-empty']],
    [{ ...bare, supplier: '' }, ['supplier: id-empty']],
    [{ ...bare, site: '' }, ['site: id-empty']],
    [{ ...bare, holds: [''] }, ['holds.0: id-empty']],
    [{ ...bare, dependsOn: [''] }, ['dependsOn.0: id-empty']],
    [{ ...bare, classification: { ...classification, reason: 'guessed' } }, ['classification.reason: invalid_union']],
    [{ ...bare, classification: { ...classification, level: '' } }, ['classification.level: id-empty']],
    [{ ...bare, classification: { ...classification, on: 'May' } }, ['classification.on: date-unreadable']],
    [{ ...bare, classification: { ...classification, approvedBy: 'ben' } }, ['classification: unrecognized_keys']],
    [{ ...bare, values: { integrity: '' } }, ['values.integrity: id-empty']],
    [{ ...bare, values: { beauty: 'high' } }, ['values: unrecognized_keys']],
    [
      { ...bare, cadence: { every: 'yearly' } },
      ['cadence.every: period-unreadable', 'cadence.mode: invalid_value', 'cadence.anchor: invalid_type'],
    ],
    [{ ...bare, checkedOn: '2026-02-30' }, ['checkedOn: date-impossible']],
    [{ ...bare, history: [{ state: 'stolen', enteredOn: '2026-03-02' }] }, ['history.0.state: invalid_union']],
    [{ ...bare, history: [{ ...since[0], where: 'here' }] }, ['history.0: unrecognized_keys']],
    [
      { ...bare, history: [{ state: 'disposed', enteredOn: '2026-03-02', disposal: '' }] },
      ['history.0.disposal: id-empty'],
    ],
    [{ ...bare, status: 'in-use' }, [': unrecognized_keys']],
  ])('on %j finds %j', (asset, problems) => {
    expect(problemsOf(AssetSchema, asset)).toEqual(problems);
  });
});

describe('DataSetSchema', () => {
  const bare = { id: 'D-1', title: 'Orders' };
  it.each([
    [bare, []],
    [makeDataSet(), []],
    [{ ...bare, candidates: ['a', 'b'] }, []],
    [{ ...bare, candidates: ['a'] }, ['candidates: too_small']],
    [{ ...bare, candidates: ['a', 'b', 'a'] }, ['candidates.2: candidate-duplicate']],
    [{ ...bare, candidates: ['a', 'b'], level: 'a' }, ['candidates: candidates-besides-level']],
    [{ ...bare, level: '' }, ['level: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, personalData: 'some' }, ['personalData: invalid_value']],
    [{ ...bare, retentionCategory: '' }, ['retentionCategory: id-empty']],
    [{ ...bare, size: 3 }, [': unrecognized_keys']],
  ])('on %j finds %j', (dataSet, problems) => {
    expect(problemsOf(DataSetSchema, dataSet)).toEqual(problems);
  });

  it('says which candidate is there twice', () => {
    expect(sentencesOf(DataSetSchema, { ...bare, candidates: ['a', 'a'] })).toEqual([
      'The candidate "a" is there twice.',
    ]);
  });
});

it('assetLifecycle leads from the plan to the disposal', () => {
  expect(assetLifecycle.states.map((state) => nextStates(assetLifecycle, state))).toEqual([
    ['in-use'],
    ['in-repair', 'lost', 'retired'],
    ['in-use', 'lost', 'retired'],
    ['in-use', 'retired'],
    ['in-use', 'disposed'],
    [],
  ]);
});

describe('assetState', () => {
  const asset = makeAsset({
    history: [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'lost', enteredOn: '2026-11-20' },
    ],
  });
  it.each([
    ['2025-02-02', undefined],
    ['2025-02-03', 'in-use'],
    ['2026-11-19', 'in-use'],
    ['2026-11-20', 'lost'],
  ] as const)('on %s is %s', (asOf, state) => {
    expect(assetState(asset, { asOf })?.state).toBe(state);
  });

  it('refuses a history that cannot be read', () => {
    expect(() => assetState({ history: [{ state: 'gone' }] as never }, { asOf: '2026-11-20' })).toThrow(
      /^asset\.history\[0\]\.state must be one of/,
    );
  });
});
