import { describe, expect, it } from 'vitest';
import {
  assetsDueItems,
  checkAssets,
  MaintenanceRecordSchema,
  type SiteControl,
  SiteSchema,
} from '../../../src/assets/index.ts';
import type { Evidence } from '../../../src/core/index.ts';
import { makeAsset, makeMaintenanceRecord, makeSite } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';
import { problemsOf } from '../../controls/problems-of.ts';

const asOf = '2026-11-21';

describe('SiteSchema', () => {
  const bare = { id: 'S-1', title: 'Office', kind: 'office', secureAreas: [], controls: [] };
  const control = { kind: 'operated', control: 'A.7.1', evidence: [] };
  it.each([
    [bare, []],
    [makeSite(), []],
    [{ ...bare, controls: [control, { ...control, control: 'custom:dog' }] }, []],
    [{ ...bare, controls: [control, control] }, ['controls.1.control: site-control-duplicate']],
    [{ ...bare, controls: [{ ...control, kind: 'inherited' }] }, ['controls.0.provider: invalid_type']],
    [{ ...bare, controls: [{ ...control, provider: 'hoster' }] }, ['controls.0: unrecognized_keys']],
    [{ ...bare, controls: [{ ...control, kind: 'hoped' }] }, ['controls.0.kind: invalid_union']],
    [{ ...bare, kind: 'bunker' }, ['kind: invalid_value']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, secureAreas: [{ id: 'a', title: '' }] }, ['secureAreas.0.title: text-empty']],
    [{ ...bare, size: 3 }, [': unrecognized_keys']],
  ])('on %j finds %j', (site, problems) => {
    expect(problemsOf(SiteSchema, site)).toEqual(problems);
  });
});

describe('MaintenanceRecordSchema', () => {
  const bare = makeMaintenanceRecord();
  it.each([
    [bare, []],
    [{ ...bare, equipment: '' }, ['equipment: id-empty']],
    [{ ...bare, work: '' }, ['work: text-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, done: [{ on: 'May' }] }, ['done.0.on: date-unreadable']],
    [{ ...bare, done: [{ on: '2026-06-10', by: '' }] }, ['done.0.by: text-empty']],
    [{ ...bare, done: [{ on: '2026-06-10', note: '' }] }, ['done.0.note: text-empty']],
    [{ ...bare, asset: 'UPS-1' }, [': unrecognized_keys']],
  ])('on %j finds %j', (maintenance, problems) => {
    expect(problemsOf(MaintenanceRecordSchema, maintenance)).toEqual(problems);
  });
});

function siteWith(...evidence: readonly Evidence[]) {
  return makeSite({ controls: [{ kind: 'operated', control: 'A.7.1', evidence }] });
}

const plan = { reference: 'Plan of the site', collectedOn: '2025-11-20' } as const;

describe('checkAssets on sites', () => {
  it('finds a control whose last evidence ended the day before', () => {
    const ends = (validUntil: '2026-11-20' | '2026-11-21') => ({ ...plan, validUntil });
    expect(checkAssets({ sites: [siteWith(ends('2026-11-21'))] }, { asOf })).toEqual([]);
    expect(checkAssets({ sites: [siteWith(ends('2026-11-20'))] }, { asOf })).toEqual([
      {
        code: 'site-evidence-expired',
        severity: 'error',
        message: 'The evidence for the control A.7.1 at the site "SITE-1" was valid until 2026-11-20.',
        requirements: ['8.1', 'A.7.1'],
        subject: { kind: 'site', id: 'SITE-1' },
        path: ['sites', 0, 'controls', 0],
        params: { control: 'A.7.1', site: 'SITE-1', validUntil: '2026-11-20' },
      },
    ]);
    expect(codesOf(checkAssets({ sites: [siteWith(ends('2026-11-21'), ends('2026-11-20'))] }, { asOf }))).toEqual([]);
    expect(codesOf(checkAssets({ sites: [siteWith(ends('2026-11-20'), plan, ends('2026-11-20'))] }, { asOf }))).toEqual(
      [],
    );
  });

  it('finds a control without evidence, also where it will be collected', () => {
    const later = { ...plan, collectedOn: '2026-11-22' } as const;
    expect(codesOf(checkAssets({ sites: [siteWith(later)] }, { asOf }))).toEqual([
      'assets-event-in-future',
      'site-evidence-missing',
    ]);
    const dog: SiteControl = { kind: 'operated', control: 'custom:dog', evidence: [] };
    expect(checkAssets({ sites: [makeSite({ controls: [dog] })] }, { asOf })).toEqual([
      {
        code: 'site-evidence-missing',
        severity: 'error',
        message: 'No evidence shows that the control custom:dog is in place at the site "SITE-1".',
        requirements: ['8.1'],
        subject: { kind: 'site', id: 'SITE-1' },
        path: ['sites', 0, 'controls', 0],
        params: { control: 'custom:dog', site: 'SITE-1' },
      },
    ]);
  });

  it('finds a site without an owner, and a site that no register has', () => {
    expect(checkAssets({ sites: [makeSite({ owner: undefined })] }, { asOf })).toEqual([
      {
        code: 'site-owner-missing',
        severity: 'warning',
        message: 'Nobody answers for the site "SITE-1".',
        requirements: ['5.3'],
        subject: { kind: 'site', id: 'SITE-1' },
        path: ['sites', 0],
        params: { site: 'SITE-1' },
      },
    ]);
    const assets = [makeAsset({ site: 'SITE-2' })];
    expect(codesOf(checkAssets({ assets, sites: [makeSite()] }, { asOf }))).toEqual(['assets-reference-unknown']);
  });
});

describe('checkAssets on maintenance', () => {
  it('finds maintenance the day after it was due', () => {
    const done = (on: '2025-11-20' | '2025-11-21') => [makeMaintenanceRecord({ done: [{ on }] })];
    expect(checkAssets({ maintenanceRecords: done('2025-11-21') }, { asOf })).toEqual([]);
    expect(checkAssets({ maintenanceRecords: done('2025-11-20') }, { asOf })).toEqual([
      {
        code: 'equipment-maintenance-overdue',
        severity: 'warning',
        message: 'The maintenance "MR-1" of "UPS-1" was due on 2026-11-20 and is not done as of 2026-11-21.',
        requirements: ['A.7.13'],
        subject: { kind: 'maintenance-record', id: 'MR-1' },
        path: ['maintenanceRecords', 0, 'cadence'],
        params: { maintenance: 'MR-1', equipment: 'UPS-1', dueOn: '2026-11-20', asOf },
      },
    ]);
  });

  it('asks for maintenance that was never done, as long as the equipment is used', () => {
    const maintenanceRecords = [makeMaintenanceRecord({ done: [] })];
    expect(codesOf(checkAssets({ maintenanceRecords }, { asOf }))).toEqual(['equipment-maintenance-overdue']);
    const ups = (state: 'in-use' | 'retired') => {
      const history = [
        { state: 'in-use', enteredOn: '2024-06-10' },
        { state, enteredOn: '2025-06-10' },
      ] as const;
      return [makeAsset({ id: 'UPS-1', history: state === 'in-use' ? history.slice(0, 1) : history })];
    };
    expect(codesOf(checkAssets({ assets: ups('in-use'), maintenanceRecords }, { asOf }))).toEqual([
      'equipment-maintenance-overdue',
    ]);
    expect(codesOf(checkAssets({ assets: ups('retired'), maintenanceRecords }, { asOf }))).toEqual([]);
    const bare = [makeAsset({ id: 'UPS-1', history: [] })];
    expect(codesOf(checkAssets({ assets: bare, maintenanceRecords }, { asOf }))).toHaveLength(1);
  });

  it('finds unknown equipment and maintenance in the future', () => {
    const maintenanceRecords = [makeMaintenanceRecord({ done: [{ on: '2026-06-10' }, { on: '2026-11-22' }] })];
    expect(codesOf(checkAssets({ assets: [makeAsset()], maintenanceRecords }, { asOf }))).toEqual([
      'assets-reference-unknown',
      'assets-event-in-future',
    ]);
  });
});

describe('assetsDueItems', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists inventory checks, evidence that ends and maintenance', () => {
    const cadence = { every: 'P1Y', mode: 'rolling', anchor: '2025-02-03' } as const;
    const items = assetsDueItems(
      {
        assets: [
          makeAsset({ cadence }),
          makeAsset({ id: 'NB-18', cadence, custodian: 'ada' }),
          makeAsset({ id: 'NB-19' }),
        ],
        sites: [makeSite(), siteWith({ ...plan, validUntil: '2026-12-31' }, plan)],
        maintenanceRecords: [
          makeMaintenanceRecord(),
          makeMaintenanceRecord({ id: 'MR-2', work: undefined, owner: undefined }),
        ],
      },
      window,
    );
    expect(items).toEqual([
      {
        kind: 'site-evidence',
        subject: { kind: 'site', id: 'SITE-1' },
        title: 'Collect new evidence for A.7.2 at the site "Data centre Frankfurt"',
        owner: 'it',
        dueOn: '2027-01-14',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.7.2',
        rule: 'valid-until',
      },
      {
        kind: 'asset-check',
        subject: { kind: 'asset', id: 'NB-17' },
        title: 'Check the asset "Laptop of Ada" in the inventory',
        owner: 'it',
        dueOn: '2027-03-02',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.9',
        rule: 'cadence',
      },
      expect.objectContaining({ subject: { kind: 'asset', id: 'NB-18' }, owner: 'ada' }),
      {
        kind: 'equipment-maintenance',
        subject: { kind: 'maintenance-record', id: 'MR-1' },
        title: 'Maintain "UPS-1": Test of the batteries',
        owner: 'it',
        dueOn: '2027-06-10',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.7.13',
        rule: 'cadence',
      },
      expect.objectContaining({ title: 'Maintain "UPS-1"', owner: null }),
    ]);
  });

  it('lists no maintenance of retired equipment and no evidence that is missing or has no end', () => {
    const history = [
      { state: 'in-use', enteredOn: '2024-06-10' },
      { state: 'retired', enteredOn: '2025-06-10' },
    ] as const;
    const assets = [makeAsset({ id: 'UPS-1', history })];
    const sites = [siteWith(), siteWith(plan)];
    expect(assetsDueItems({ assets, sites, maintenanceRecords: [makeMaintenanceRecord()] }, window)).toEqual([]);
  });

  it('names no control that is not of the standard as the requirement', () => {
    const dog: SiteControl = {
      kind: 'operated',
      control: 'custom:dog',
      evidence: [{ ...plan, validUntil: '2026-12-31' }],
    };
    const sites = [makeSite({ controls: [dog], owner: undefined })];
    expect(assetsDueItems({ sites }, window)).toMatchObject([{ requirement: '8.1', owner: null }]);
  });
});
