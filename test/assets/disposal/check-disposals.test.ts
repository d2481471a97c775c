import { describe, expect, it } from 'vitest';
import {
  type Asset,
  type AssetDisposal,
  type AssetsRegisters,
  checkAssets,
  type CheckAssetsContext,
} from '../../../src/assets/index.ts';
import {
  makeAsset,
  makeAssetDisposal,
  makeClassificationScheme,
  makeDataSet,
  makeLegalHold,
  makePerson,
  makeRetentionRecord,
  makeRetentionRule,
} from '../../../src/fixtures/index.ts';
import type { Overrides } from '../../../src/fixtures/building/apply-overrides.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const inventory = {
  assets: [makeAsset()],
  dataSets: [makeDataSet()],
  classificationSchemes: [makeClassificationScheme()],
};

function check(overrides: Overrides<AssetDisposal>, registers: AssetsRegisters = inventory, context: object = {}) {
  const assetDisposals = [makeAssetDisposal(overrides)];
  return checkAssets({ ...registers, assetDisposals }, { asOf, ...context });
}

describe('checkAssets on disposals', () => {
  it('finds a sanitization below the demand', () => {
    expect(check({})).toEqual([]);
    expect(check({ sanitization: { method: 'purge', technique: 'degaussing' } })).toEqual([
      {
        code: 'disposal-method-inadequate',
        severity: 'error',
        message:
          'The disposal "AD-1" does not reach the sanitization that the information on the item demands: technique-without-effect, below-demand.',
        requirements: ['A.7.14', 'A.8.10'],
        subject: { kind: 'asset-disposal', id: 'AD-1' },
        path: ['assetDisposals', 0],
        params: { disposal: 'AD-1', reasons: ['technique-without-effect', 'below-demand'] },
      },
    ]);
  });

  it('finds a sanitization that cannot be judged', () => {
    expect(check({ sanitization: { method: 'purge' } })).toEqual([
      {
        code: 'disposal-adequacy-undecided',
        severity: 'warning',
        message: 'The disposal "AD-1" cannot be judged: technique-unknown.',
        requirements: ['A.7.14', 'A.8.10'],
        subject: { kind: 'asset-disposal', id: 'AD-1' },
        path: ['assetDisposals', 0],
        params: { disposal: 'AD-1', reasons: ['technique-unknown'] },
      },
    ]);
    const disk = { kind: 'medium', description: 'Disk' } as const;
    const sold = { leaves: true, reused: true } as const;
    expect(codesOf(check({ item: disk, destination: sold }))).toEqual(['disposal-adequacy-undecided']);
    expect(codesOf(check({ item: { ...disk, level: 'confidential' } }))).toEqual([]);
    expect(codesOf(check({ item: { ...disk, asset: 'NB-17' } }))).toEqual([]);
    const cleared = { sanitization: { method: 'clear', technique: 'overwriting' } } as const;
    expect(codesOf(check({ item: { ...disk, asset: 'NB-17' }, ...cleared }))).toEqual(['disposal-method-inadequate']);
    expect(codesOf(check({ item: { ...disk, asset: 'NB-17', level: 'internal' }, ...cleared }))).toEqual([]);
  });

  it('judges an item by the level that its asset had before it was disposed of', () => {
    const history: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2026-05-01' },
      { state: 'disposed', enteredOn: '2026-05-04', disposal: 'AD-1' },
    ];
    const registers = { ...inventory, assets: [makeAsset({ history })] };
    const cleared = { method: 'clear', technique: 'overwriting' } as const;
    const sold = { leaves: true, reused: true } as const;
    expect(codesOf(check({ sanitization: cleared, destination: sold }, registers))).toEqual([
      'disposal-method-inadequate',
    ]);
  });

  it('finds missing evidence', () => {
    const undocumented = { tool: undefined, verification: undefined, by: undefined, destination: undefined };
    expect(check({ serialNumber: undefined, ...undocumented }, {})).toEqual([
      {
        code: 'disposal-evidence-missing',
        severity: 'error',
        message: 'The disposal "AD-1" lacks: serialNumber, by, tool, verification, destination.',
        requirements: ['A.7.14', 'A.8.10'],
        subject: { kind: 'asset-disposal', id: 'AD-1' },
        path: ['assetDisposals', 0],
        params: { disposal: 'AD-1', missing: ['serialNumber', 'by', 'tool', 'verification', 'destination'] },
      },
    ]);
    const destroyed = { sanitization: { method: 'destroy', technique: 'physical-destruction' } } as const;
    const bare = { ...destroyed, tool: undefined, verification: undefined };
    expect(check(bare, {})[0]?.params['missing']).toEqual(['certificate']);
    expect(check({ ...bare, witness: 'ada' }, {})).toEqual([]);
    expect(check({ ...bare, certificate: 'C-1' }, {})).toEqual([]);
    expect(check({ ...bare, certificate: 'C-1', medium: 'paper', serialNumber: undefined }, {})).toEqual([]);
    expect(check({ medium: 'none', serialNumber: undefined, tool: undefined }, {})).toEqual([]);
  });

  it('takes an item that held information for a medium of an unknown kind', () => {
    const desk = { medium: 'none', serialNumber: undefined, sanitization: undefined, tool: undefined } as const;
    const findings = check(desk);
    expect(findings.map(({ code, params }) => [code, params['reasons'] ?? params['missing']])).toEqual([
      ['disposal-method-inadequate', ['not-sanitized', 'below-demand']],
      ['disposal-evidence-missing', ['serialNumber', 'tool']],
    ]);
    expect(check({ medium: 'none' })[0]?.params['reasons']).toEqual(['medium-unknown', 'below-demand']);
    expect(codesOf(check(desk, { ...inventory, assets: [makeAsset({ holds: [] })] }))).toEqual([
      'asset-classification-assumed',
    ]);
    const part = { kind: 'medium', description: 'Keyboard', asset: 'NB-17' } as const;
    expect(check({ ...desk, item: part })).toEqual([]);
    expect(codesOf(check({ ...desk, item: { ...part, level: 'internal' } }))).toEqual([
      'disposal-method-inadequate',
      'disposal-evidence-missing',
    ]);
  });

  it('does not count a verification that has not happened', () => {
    const verified = (on: '2026-11-21' | '2026-11-22', passed: boolean) => check({ verification: { on, passed } });
    expect(verified('2026-11-21', true)).toEqual([]);
    const later = verified('2026-11-22', true);
    expect(later.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['assets-event-in-future', 'assetDisposals.0.verification.on'],
      ['disposal-evidence-missing', 'assetDisposals.0'],
    ]);
    expect(later[1]?.params['missing']).toEqual(['verification']);
    expect(codesOf(verified('2026-11-21', false))).toEqual(['disposal-method-inadequate']);
    expect(codesOf(verified('2026-11-22', false))).toEqual(['assets-event-in-future', 'disposal-evidence-missing']);
  });

  it('refuses a verification from before the disposal', () => {
    expect(codesOf(check({ verification: { on: '2026-05-04', passed: true } }))).toEqual([]);
    const [finding, ...others] = check({ verification: { on: '2026-05-03', passed: true } });
    expect([finding?.code, finding?.path, others]).toEqual([
      'assets-record-unreadable',
      ['assetDisposals', 0, 'verification', 'on'],
      [],
    ]);
    expect(finding?.params['demand']).toBe('a day not before the disposal');
  });

  it('finds unknown records, and judges nothing that has not happened', () => {
    const findings = check(
      {
        on: '2026-11-22',
        item: { kind: 'asset', asset: 'NB-18' },
        witness: 'eve',
        verification: { by: 'cy', on: '2026-11-22', passed: false },
      },
      { ...inventory, people: [makePerson()] },
    );
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['assets-reference-unknown', 'assetDisposals.0.item.asset'],
      ['assets-reference-unknown', 'assetDisposals.0.witness'],
      ['assets-reference-unknown', 'assetDisposals.0.verification.by'],
      ['assets-event-in-future', 'assetDisposals.0.on'],
      ['assets-event-in-future', 'assetDisposals.0.verification.on'],
    ]);
  });

  it('finds an asset that is disposed of without a record', () => {
    const asset = (disposal?: string) =>
      makeAsset({
        history: [
          { state: 'in-use', enteredOn: '2025-02-03' },
          { state: 'retired', enteredOn: '2026-05-01' },
          { state: 'disposed', enteredOn: '2026-05-04', ...(disposal !== undefined && { disposal }) },
        ],
      });
    const gone = { destination: { leaves: true, reused: true } } as const;
    expect(codesOf(check(gone, { assets: [asset()] }))).toEqual([]);
    expect(codesOf(check(gone, { assets: [asset('AD-1')] }))).toEqual([]);
    expect(codesOf(check(gone, { assets: [asset('AD-2')] }))).toEqual(['assets-reference-unknown']);
    expect(codesOf(checkAssets({ assets: [asset()] }, { asOf }))).toEqual([]);
    const unreadable = [{ id: 'AD-9' } as never];
    expect(codesOf(checkAssets({ assets: [asset()], assetDisposals: unreadable }, { asOf }))).toEqual([
      'assets-record-unreadable',
    ]);
    expect(codesOf(checkAssets({ assets: [asset()], assetDisposals: [] }, { asOf: '2026-05-03' }))).toEqual([
      'assets-event-in-future',
    ]);
    expect(checkAssets({ assets: [asset()], assetDisposals: [] }, { asOf })).toEqual([
      {
        code: 'asset-disposal-missing',
        severity: 'error',
        message: 'The asset "NB-17" was disposed of on 2026-05-04, but no record of the disposal is there.',
        requirements: ['A.7.14'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'history', 2],
        params: { asset: 'NB-17', on: '2026-05-04' },
      },
    ]);
  });

  it('takes for the record of a disposal only one of that asset, since it left use, and not for another use inside', () => {
    const asset = (disposal?: string) =>
      makeAsset({
        history: [
          { state: 'in-use', enteredOn: '2023-02-03' },
          { state: 'retired', enteredOn: '2026-10-01' },
          { state: 'disposed', enteredOn: '2026-10-10', ...(disposal !== undefined && { disposal }) },
        ],
      });
    const gone = { destination: { leaves: true, reused: false } } as const;
    const inside = { destination: { leaves: false, reused: true } } as const;
    const disk = { kind: 'medium', description: 'Disk', asset: 'NB-17' } as const;
    const other = { kind: 'asset', asset: 'NB-18' } as const;
    const codes = (overrides: Overrides<AssetDisposal>, disposal?: string, day: '2026-11-21' | '2026-10-10' = asOf) =>
      codesOf(
        checkAssets(
          { assets: [asset(disposal), makeAsset({ id: 'NB-18' })], assetDisposals: [makeAssetDisposal(overrides)] },
          { asOf: day },
        ),
      ).filter((code) => code !== 'assets-event-in-future');
    const missing = ['asset-disposal-missing'];
    const verified = (on: '2024-05-04' | '2026-09-30' | '2026-10-01' | '2026-10-11') =>
      ({ on, verification: { on, passed: true } }) as const;
    for (const disposal of [undefined, 'AD-1']) {
      expect(codes({ ...verified('2024-05-04'), ...inside }, disposal)).toEqual(missing);
      expect(codes({ ...verified('2026-09-30'), ...gone }, disposal)).toEqual(missing);
      expect(codes({ ...verified('2026-10-01'), ...gone }, disposal)).toEqual([]);
      expect(codes({ ...verified('2026-10-01'), ...inside }, disposal)).toEqual(missing);
      expect(codes({ ...verified('2026-10-11'), ...gone }, disposal)).toEqual([]);
      expect(codes({ ...verified('2026-10-11'), ...gone }, disposal, '2026-10-10')).toEqual(missing);
      expect(codes({ ...verified('2026-10-01'), ...gone, item: other }, disposal)).toEqual(missing);
    }
    expect(codes({ ...verified('2026-10-01'), ...gone, item: disk })).toEqual(missing);
    expect(codes({ ...verified('2026-10-01'), ...gone, item: disk }, 'AD-1')).toEqual([]);
    const onlyDisposed = makeAsset({ history: [{ state: 'disposed', enteredOn: '2026-10-10' }] });
    expect(codesOf(check(gone, { assets: [onlyDisposed] }))).toEqual(['assets-history-invalid']);
  });

  it('finds a retired asset that is used again without a sanitization in between', () => {
    const history: Asset['history'] = [
      { state: 'in-use', enteredOn: '2025-02-03' },
      { state: 'retired', enteredOn: '2026-05-01' },
      { state: 'in-use', enteredOn: '2026-05-06' },
    ];
    const registers = { assets: [makeAsset({ history })] };
    expect(codesOf(check({ on: '2026-05-01', verification: undefined }, registers))).toEqual([
      'disposal-evidence-missing',
    ]);
    const wiped = (on: '2026-04-30' | '2026-05-04' | '2026-05-06' | '2026-05-07', rest: object = {}) =>
      codesOf(check({ on, verification: { on, passed: true }, ...rest }, registers));
    expect(wiped('2026-05-06')).toEqual([]);
    expect(wiped('2026-05-07')).toEqual(['asset-reused-unsanitized']);
    expect(wiped('2026-04-30')).toEqual(['asset-reused-unsanitized']);
    expect(wiped('2026-05-04', { sanitization: undefined })).toEqual(['asset-reused-unsanitized']);
    expect(wiped('2026-05-04', { medium: 'clay' })).toEqual(['assets-record-unreadable']);
    expect(codesOf(checkAssets({ assets: [makeAsset({ history, holds: [] })], assetDisposals: [] }, { asOf }))).toEqual(
      [],
    );
    expect(checkAssets({ ...registers, assetDisposals: [] }, { asOf })).toEqual([
      {
        code: 'asset-reused-unsanitized',
        severity: 'warning',
        message:
          'The asset "NB-17" was retired on 2026-05-01 and is used again since 2026-05-06 without a sanitization in between.',
        requirements: ['A.7.14'],
        subject: { kind: 'asset', id: 'NB-17' },
        path: ['assets', 0, 'history', 2],
        params: { asset: 'NB-17', retiredOn: '2026-05-01', reusedOn: '2026-05-06' },
      },
    ]);
  });
});

describe('checkAssets on retention', () => {
  const record = makeRetentionRecord({ id: 'REC-1', events: { 'voucher-created': '2017-05-04' } });
  const schedule = { rules: [makeRetentionRule()] };
  const retention = (rest: Partial<CheckAssetsContext['retention']> = {}) => ({
    retention: { records: [record], schedule, ...rest },
  });

  it('finds the last copy of a record that went before its floor', () => {
    const fine = check({ lastCopiesOf: ['REC-1'] }, {}, retention());
    const young = makeRetentionRecord({ id: 'REC-1', events: { 'voucher-created': '2020-05-04' } });
    expect(fine).toEqual([]);
    expect(check({ lastCopiesOf: ['REC-1'] }, {}, retention({ records: [young] }))).toEqual([
      {
        code: 'asset-disposal-early',
        severity: 'error',
        message:
          'The disposal "AD-1" destroyed the last copy of the record "REC-1" on 2026-05-04, which retention did not allow on that day.',
        requirements: ['A.5.33', 'A.7.14'],
        subject: { kind: 'asset-disposal', id: 'AD-1' },
        path: ['assetDisposals', 0],
        params: { disposal: 'AD-1', record: 'REC-1', on: '2026-05-04' },
      },
    ]);
    const lost = { lastCopiesOf: ['REC-1'], sanitization: undefined };
    expect(codesOf(check(lost, {}, retention({ records: [young] })))).toEqual(['asset-disposal-early']);
    const open = makeRetentionRecord({ id: 'REC-1', events: {} });
    expect(codesOf(check({ lastCopiesOf: ['REC-1'] }, {}, retention({ records: [open] })))).toEqual([
      'asset-disposal-early',
    ]);
    expect(codesOf(check({ lastCopiesOf: ['REC-2'] }, {}, retention()))).toEqual(['assets-reference-unknown']);
    expect(
      codesOf(check({ lastCopiesOf: ['REC-1'], on: '2026-11-22', verification: undefined }, {}, retention())),
    ).toEqual(['assets-event-in-future']);
  });

  it('finds the last copy of a record under a hold, until the hold is released', () => {
    const hold = (releasedOn: '2026-05-03' | '2026-05-04' | null) =>
      retention({ holds: [makeLegalHold({ placedOn: '2026-01-01', releasedOn })] });
    expect(codesOf(check({ lastCopiesOf: ['REC-1'] }, {}, hold('2026-05-03')))).toEqual([]);
    expect(check({ lastCopiesOf: ['REC-1'] }, {}, hold(null))).toEqual([
      {
        code: 'asset-disposal-under-hold',
        severity: 'error',
        message:
          'The disposal "AD-1" destroyed the last copy of "REC-1" on 2026-05-04 although it was held by "hold-1".',
        requirements: ['A.5.28', 'A.5.33', 'A.7.14'],
        subject: { kind: 'asset-disposal', id: 'AD-1' },
        path: ['assetDisposals', 0],
        params: { disposal: 'AD-1', record: 'REC-1', on: '2026-05-04', holds: ['hold-1'] },
      },
    ]);
  });

  it('finds a held data set that no other asset holds any more', () => {
    const holds = [makeLegalHold({ placedOn: '2026-01-01' })];
    const registers = (...assets: readonly Asset[]) => ({
      assets,
      dataSets: [makeDataSet({ retentionCategory: 'accounting-vouchers' }), makeDataSet({ id: 'other' })],
    });
    const context = retention({ holds, records: [] });
    const one = makeAsset();
    const other = makeAsset({ id: 'NB-18' });
    expect(codesOf(check({}, registers(one), context))).toEqual(['asset-disposal-under-hold']);
    expect(codesOf(check({}, registers(one, other), context))).toEqual([]);
    const disk = { kind: 'medium', description: 'Disk', asset: 'NB-17' } as const;
    expect(codesOf(check({ item: disk }, registers(one), context))).toEqual([]);
    const given = { destination: { leaves: true, reused: true } } as const;
    const ofOther = { item: { kind: 'asset', asset: 'NB-18' }, on: '2026-05-03', ...given } as const;
    const assetDisposals = [
      makeAssetDisposal(),
      makeAssetDisposal({ id: 'AD-2', ...ofOther }),
      makeAssetDisposal({ id: 'AD-3', ...ofOther }),
      makeAssetDisposal({ id: 'AD-4', item: disk }),
    ];
    const findings = checkAssets({ ...registers(one, other), assetDisposals }, { asOf, ...context });
    expect(findings.map(({ code, subject }) => `${subject.id} ${code}`)).toEqual(['AD-1 asset-disposal-under-hold']);
    expect(findings[0]?.params).toEqual({
      disposal: 'AD-1',
      record: 'customer-data',
      on: '2026-05-04',
      holds: ['hold-1'],
    });
  });

  it('counts an asset as a holder of its data until it is gone', () => {
    const given = { destination: { leaves: true, reused: false } } as const;
    const held = (other: Overrides<Asset>, ...disposals: readonly Overrides<AssetDisposal>[]) =>
      checkAssets(
        {
          assets: [makeAsset(), makeAsset({ id: 'NB-18', ...other })],
          dataSets: [makeDataSet({ retentionCategory: 'accounting-vouchers' })],
          assetDisposals: [
            makeAssetDisposal(given),
            ...disposals.map((one, index) =>
              makeAssetDisposal({ id: `AD-${index + 2}`, item: { kind: 'asset', asset: 'NB-18' }, ...one }),
            ),
          ],
        },
        { asOf, ...retention({ holds: [makeLegalHold({ placedOn: '2026-01-01' })], records: [] }) },
      ).flatMap(({ code, subject }) => (code === 'asset-disposal-under-hold' ? [subject.id] : []));
    const wiped = { on: '2024-05-04', verification: { on: '2024-05-04', passed: true } } as const;
    expect(held({}, wiped)).toEqual([]);
    expect(held({}, { ...wiped, destination: undefined })).toEqual(['AD-1']);
    const entries = (...history: Asset['history']) => ({ history });
    const inUse = { state: 'in-use', enteredOn: '2023-02-03' } as const;
    const retired = entries(inUse, { state: 'retired', enteredOn: '2026-05-01' });
    expect(held(retired)).toEqual([]);
    expect(held(retired, wiped)).toEqual([]);
    expect(held(retired, { on: '2026-05-01' })).toEqual(['AD-1']);
    expect(held(retired, { on: '2026-05-04' })).toEqual(['AD-1', 'AD-2']);
    expect(held(retired, { on: '2026-05-05', verification: undefined })).toEqual(['AD-2']);
    expect(held(retired, { on: '2026-11-22', verification: undefined, ...given })).toEqual([]);
    const lost = (on: '2026-05-04' | '2026-05-05') => entries(inUse, { state: 'lost', enteredOn: on, reportedOn: on });
    expect(held(lost('2026-05-04'))).toEqual(['AD-1']);
    expect(held(lost('2026-05-05'))).toEqual([]);
    expect(held({ holds: [] })).toEqual(['AD-1']);
  });

  it('judges every disposal of an asset that was used again, and none after the one by which it went', () => {
    const context = retention({ holds: [makeLegalHold({ placedOn: '2026-05-04' })], records: [] });
    const registers = {
      assets: [makeAsset()],
      dataSets: [makeDataSet({ retentionCategory: 'accounting-vouchers' })],
    };
    const given = { destination: { leaves: true, reused: false } } as const;
    const assetDisposals = [
      makeAssetDisposal({ on: '2026-05-03' }),
      makeAssetDisposal({ id: 'AD-2', ...given }),
      makeAssetDisposal({ id: 'AD-3', ...given, on: '2026-05-05', verification: undefined }),
    ];
    const found = checkAssets({ ...registers, assetDisposals }, { asOf, ...context });
    expect(found.map(({ code, subject }) => `${subject.id} ${code}`)).toEqual([
      'AD-3 disposal-evidence-missing',
      'AD-2 asset-disposal-under-hold',
    ]);
  });
});
