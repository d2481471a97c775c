import { describe, expect, it } from 'vitest';
import { type Asset, checkAssets, type DataSet, type AssetsRegisters } from '../../../src/assets/index.ts';
import { makeAsset, makeDataSet, makePerson } from '../../../src/fixtures/index.ts';
import type { Overrides } from '../../../src/fixtures/building/apply-overrides.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function check(registers: AssetsRegisters): readonly string[] {
  return codesOf(checkAssets(registers, { asOf }));
}

function asset(overrides: Overrides<Asset>): readonly string[] {
  return check({ assets: [makeAsset(overrides)] });
}

describe('checkAssets on the inventory', () => {
  it('finds an asset without an owner until it is disposed of', () => {
    const registers = { assets: [makeAsset({ owner: undefined })] };
    expect(checkAssets(registers, { asOf })).toEqual([
      {
        code: 'asset-owner-missing',
        severity: 'error',
        message: 'The asset "NB-17" has no owner.',
        requirements: ['A.5.9'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0],
        params: { asset: 'NB-17' },
      },
    ]);
    const history: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2026-11-20' },
      { state: 'disposed', enteredOn: '2026-11-21' },
    ];
    expect(asset({ owner: undefined, history })).toEqual([]);
    expect(asset({ history: [] })).toEqual([]);
  });

  it('finds a data set without an owner', () => {
    expect(checkAssets({ dataSets: [makeDataSet({ owner: undefined })] }, { asOf })).toEqual([
      {
        code: 'data-set-owner-missing',
        severity: 'error',
        message: 'The data set "customer-data" has no owner.',
        requirements: ['A.5.9'],
        subject: { kind: 'data-set', id: 'customer-data' },
        path: ['dataSets', 0],
        params: { dataSet: 'customer-data' },
      },
    ]);
  });

  it('finds an inventory check the day after it was due, also one that was never done', () => {
    const cadence = { every: 'P1Y', mode: 'rolling', anchor: '2025-02-03' } as const;
    expect(asset({ cadence, checkedOn: '2025-11-21' })).toEqual([]);
    const [finding] = checkAssets({ assets: [makeAsset({ cadence, checkedOn: '2025-11-20' })] }, { asOf });
    expect(finding).toEqual({
      code: 'asset-check-overdue',
      severity: 'warning',
      message: 'The inventory check of "NB-17" was due on 2026-11-20 and is not done as of 2026-11-21.',
      requirements: ['A.5.9'],
      subject: { kind: 'asset', id: 'NB-17' },
      path: ['assets', 0, 'cadence'],
      params: { asset: 'NB-17', dueOn: '2026-11-20', asOf },
    });
    expect(asset({ cadence, checkedOn: undefined })).toEqual(['asset-check-overdue']);
    expect(asset({ cadence, checkedOn: undefined, history: [] })).toEqual(['asset-check-overdue']);
    const planned: Asset['history'] = [{ state: 'planned', enteredOn: '2025-02-03' }];
    expect(asset({ cadence, checkedOn: undefined, history: planned })).toEqual([]);
    const lost: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'lost', enteredOn: '2026-06-01', reportedOn: '2026-06-01' },
    ];
    expect(asset({ cadence, checkedOn: undefined, history: lost })).toEqual([]);
    const writtenOff: Asset['history'] = [...lost, { state: 'retired', enteredOn: '2026-07-01' }];
    expect(asset({ cadence, checkedOn: undefined, history: writtenOff })).toEqual([]);
    const retired: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2026-07-01' },
    ];
    expect(asset({ cadence, checkedOn: undefined, history: retired })).toEqual(['asset-check-overdue']);
  });

  it('finds data and dependencies that no register has, where the registers are given', () => {
    const one = makeAsset({ dependsOn: ['SRV-1'] });
    const findings = checkAssets({ assets: [one], dataSets: [] as readonly DataSet[] }, { asOf });
    expect(findings).toEqual([
      {
        code: 'asset-data-unknown',
        severity: 'error',
        message: 'The asset "NB-17" holds the data set "customer-data", which its register does not have.',
        requirements: ['A.5.9', 'A.5.12'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'holds', 0],
        params: { asset: 'NB-17', dataSet: 'customer-data' },
      },
      {
        code: 'asset-dependency-unknown',
        severity: 'error',
        message: 'The asset "NB-17" depends on "SRV-1", which the register does not have.',
        requirements: ['A.5.9'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'dependsOn', 0],
        params: { asset: 'NB-17', dependency: 'SRV-1' },
      },
    ]);
    expect(check({ assets: [makeAsset()] })).toEqual([]);
    const twice = makeAsset({ holds: ['a', 'a', 'b'], dependsOn: ['SRV-1', 'SRV-2', 'SRV-1'] });
    expect(checkAssets({ assets: [twice], dataSets: [] }, { asOf }).map(({ path }) => path.join('.'))).toEqual([
      'assets.0.holds.0',
      'assets.0.holds.2',
      'assets.0.dependsOn.0',
      'assets.0.dependsOn.1',
    ]);
    const unreadable = { id: 'customer-data', level: 7 } as never;
    expect(check({ assets: [makeAsset()], dataSets: [unreadable] })).toEqual(['assets-record-unreadable']);
  });

  it('finds a loss without a report, and one reported in the future', () => {
    const lost = (reportedOn?: '2026-11-21' | '2026-11-22'): Asset['history'] => [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'lost', enteredOn: '2026-11-20', ...(reportedOn && { reportedOn }) },
    ];
    expect(asset({ history: lost('2026-11-21') })).toEqual([]);
    expect(asset({ history: lost('2026-11-22') })).toEqual(['assets-event-in-future', 'asset-lost-unreported']);
    expect(checkAssets({ assets: [makeAsset({ history: lost() })] }, { asOf })).toEqual([
      {
        code: 'asset-lost-unreported',
        severity: 'error',
        message: 'The asset "NB-17" was lost on 2026-11-20, and no report of the loss is recorded.',
        requirements: ['A.6.8'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'history', 1],
        params: { asset: 'NB-17', lostOn: '2026-11-20' },
      },
    ]);
    expect(codesOf(checkAssets({ assets: [makeAsset({ history: lost() })] }, { asOf: '2026-11-19' }))).toEqual([
      'assets-event-in-future',
    ]);
  });

  it('refuses a report from before the loss', () => {
    const lost = (reportedOn: '2026-06-01' | '2026-05-31') =>
      checkAssets(
        {
          assets: [
            makeAsset({
              history: [
                { state: 'in-use', enteredOn: '2025-02-03' },
                { state: 'lost', enteredOn: '2026-06-01', reportedOn },
              ],
            }),
          ],
        },
        { asOf },
      ).map(({ code, path }) => [code, path.join('.')]);
    expect(lost('2026-06-01')).toEqual([]);
    expect(lost('2026-05-31')).toEqual([['assets-record-unreadable', 'assets.0.history.1.reportedOn']]);
  });

  it('finds an asset that was found again without a check since its loss', () => {
    const history: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'lost', enteredOn: '2026-06-01', reportedOn: '2026-06-01' },
      { state: 'in-use', enteredOn: '2026-06-10' },
    ];
    expect(asset({ history, checkedOn: '2026-06-10' })).toEqual([]);
    expect(asset({ history, checkedOn: '2026-06-02' })).toEqual([]);
    const [inUse, lost] = history as [Asset['history'][number], Asset['history'][number]];
    const foundAtOnce: Asset['history'] = [inUse, lost, { state: 'in-use', enteredOn: '2026-06-01' }];
    expect(asset({ history: foundAtOnce, checkedOn: '2026-06-01' })).toEqual([]);
    expect(asset({ history: foundAtOnce, checkedOn: '2026-05-31' })).toEqual(['asset-found-unchecked']);
    expect(asset({ history, checkedOn: undefined })).toEqual(['asset-found-unchecked']);
    expect(checkAssets({ assets: [makeAsset({ history, checkedOn: '2026-06-01' })] }, { asOf })).toEqual([
      {
        code: 'asset-found-unchecked',
        severity: 'warning',
        message:
          'The asset "NB-17" was lost and is in use again since 2026-06-10, without an inventory check since its loss.',
        requirements: ['A.5.9'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'history', 2],
        params: { asset: 'NB-17', foundOn: '2026-06-10' },
      },
    ]);
    expect(asset({ history, checkedOn: '2026-11-22' })).toEqual(['assets-event-in-future', 'asset-found-unchecked']);
  });

  it('finds wrong histories, unknown people and days in the future', () => {
    const wrong: Asset['history'] = [
      { state: 'planned', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2025-03-03' },
    ];
    expect(asset({ history: wrong })).toEqual(['assets-history-invalid']);
    const classification = {
      level: 'internal',
      reason: 'distribution',
      by: 'ben',
      approvedBy: 'cy',
      on: '2026-11-22',
    } as const;
    const findings = checkAssets({ people: [makePerson()], assets: [makeAsset({ classification })] }, { asOf });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['assets-reference-unknown', 'assets.0.classification.by'],
      ['assets-reference-unknown', 'assets.0.classification.approvedBy'],
      ['assets-event-in-future', 'assets.0.classification.on'],
    ]);
  });
});
