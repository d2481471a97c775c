import { describe, expect, it } from 'vitest';
import { assetsDueItems, checkAssets } from '../../../src/assets/index.ts';
import {
  makeAsset,
  makeAssetAssignment,
  makeAssetDisposal,
  makeClassificationScheme,
  makeMaintenanceRecord,
  makePerson,
  makeSite,
} from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';

describe('checkAssets', () => {
  it('finds nothing without registers', () => {
    expect(checkAssets({}, { asOf })).toEqual([]);
  });

  it('finds unreadable and repeated records of each register that it reads', () => {
    const registers = {
      people: [makePerson(), makePerson()],
      assets: [makeAsset(), makeAsset()],
      dataSets: 'none' as never,
      classificationSchemes: [{ ...makeClassificationScheme(), levels: [] }],
      assetAssignments: [{ ...makeAssetAssignment(), from: 'May' } as never],
      assetDisposals: [{ ...makeAssetDisposal(), medium: 'clay' } as never],
      sites: [null as never, makeSite()],
      maintenanceRecords: [makeMaintenanceRecord({ equipment: 'NB-17' }), { id: 'MR-2' } as never],
    };
    const findings = checkAssets(registers, { asOf });
    expect(findings.map(({ code, path }) => `${path.join('.')} ${code.replace('assets-record-', '')}`)).toEqual([
      'people.1.id duplicate',
      'assets.1.id duplicate',
      'dataSets unreadable',
      'assets.0.holds.0 asset-data-unknown',
      'classificationSchemes.0.defaultLevel unreadable',
      'assetAssignments.0.from unreadable',
      'assetDisposals.0.medium unreadable',
      'sites.0 unreadable',
      'maintenanceRecords.1.equipment unreadable',
    ]);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkAssets(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkAssets({}, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(() => checkAssets({}, { asOf, returnWithin: 'soon' as never })).toThrow(/^returnWithin must be a period/);
    expect(() => checkAssets({}, { asOf, retention: { records: 7, schedule: { rules: [] } } as never })).toThrow(
      /^retention\.records must be a list/,
    );
  });
});

describe('assetsDueItems', () => {
  const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;

  it('has nothing for empty registers', () => {
    expect(assetsDueItems({}, window)).toEqual([]);
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => assetsDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => assetsDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
    expect(() => assetsDueItems({}, { ...window, returnWithin: 7 as never })).toThrow(/^returnWithin must be a period/);
  });
});
