import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeBackupExemption, makeBackupPlan } from '../../../src/fixtures/index.ts';
import {
  backupGaps,
  type BackupGapsOptions,
  type BackupRegisters,
  type BackupResourceFacts,
} from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const cache: BackupResourceFacts = { kind: 'data-set', id: 'cache' };
const levels = ['public', 'internal', 'secret'];

function gaps(
  resources: readonly BackupResourceFacts[],
  registers: BackupRegisters,
  options: Partial<BackupGapsOptions> = {},
) {
  const found = backupGaps(resources, registers, { asOf, ...options });
  return { ...found, lines: found.resources.map(({ kind, resource }) => `${resource.id} ${kind}`) };
}

describe('backupGaps on assets and data', () => {
  it('finds what neither a plan nor an approved decision covers', () => {
    const resources = [{ kind: 'asset', id: 'A-1' }, cache, { kind: 'data-set', id: 'A-1' }] as const;
    const backupPlans = [makeBackupPlan()];
    const found = gaps(resources, { backupPlans, backupExemptions: [makeBackupExemption()] });
    expect(found.lines).toEqual(['A-1 not-backed-up']);
    expect(found.resources[0]).toEqual({
      kind: 'not-backed-up',
      resource: { kind: 'data-set', id: 'A-1' },
      plan: null,
      exemption: null,
      goneOn: null,
      goneBy: null,
    });
    expect(found.backedUp).toEqual({ counted: 1, of: 2, excluded: 1, unknown: 0, share: 0.5 });
  });

  it('has no share where nothing is asked for', () => {
    expect(gaps([], {}).backedUp.share).toBeNull();
    expect(gaps([cache], {}).lines).toEqual(['cache not-backed-up']);
  });

  it('takes no decision without a reason or an approval', () => {
    const linesOf = (overrides: Parameters<typeof makeBackupExemption>[0]) =>
      gaps([cache], { backupExemptions: [makeBackupExemption(overrides)] }).lines;
    expect(linesOf({})).toEqual([]);
    expect(linesOf({ reason: undefined })).toEqual(['cache not-backed-up']);
    expect(linesOf({ approvedBy: undefined })).toEqual(['cache not-backed-up']);
    expect(linesOf({ reviewOn: undefined })).toEqual([]);
  });

  it('takes plans and decisions on their days only, both ends included', () => {
    const linesOf = (days: { readonly from: CalendarDate; readonly through?: CalendarDate }) =>
      gaps([{ kind: 'asset', id: 'A-1' }], { backupPlans: [makeBackupPlan(days)] }).lines;
    expect(linesOf({ from: asOf, through: asOf })).toEqual([]);
    expect(linesOf({ from: '2026-11-22' })).toHaveLength(1);
    expect(linesOf({ from: '2026-01-01', through: '2026-11-20' })).toHaveLength(1);
  });

  it('takes a set of data as backed up where every asset that holds it is', () => {
    const of = (...assets: readonly string[]) =>
      gaps([{ kind: 'data-set', id: 'orders', assets }], { backupPlans: [makeBackupPlan()] }).lines;
    expect(of('A-1')).toEqual([]);
    expect(of('A-1', 'A-1')).toEqual([]);
    expect(of('A-1', 'A-2')).toEqual(['orders not-backed-up']);
    expect(of()).toEqual(['orders not-backed-up']);
  });

  it('finds decisions against a duty to keep or above a level', () => {
    const backupExemptions = [makeBackupExemption()];
    const linesOf = (facts: Partial<BackupResourceFacts>, options: Partial<BackupGapsOptions> = {}) =>
      gaps([{ ...cache, ...facts }], { backupExemptions }, options).lines;
    const rules = { levels, exemptUpTo: 'internal' };
    expect(linesOf({ keepFor: 'P6Y' })).toEqual(['cache exempt-though-kept']);
    expect(linesOf({ level: 'secret' })).toEqual([]);
    expect(linesOf({ level: 'internal' }, rules)).toEqual([]);
    expect(linesOf({ level: 'secret' }, rules)).toEqual(['cache exempt-above-level']);
    expect(linesOf({}, rules)).toEqual(['cache exempt-level-unknown']);
    expect(linesOf({ level: 'cosmic' }, rules)).toEqual(['cache exempt-level-unknown']);
  });

  it('asks nothing of a decision about what is backed up all the same', () => {
    const registers = {
      backupPlans: [makeBackupPlan({ covers: [{ kind: 'data-set', dataSet: 'cache' }] })],
      backupExemptions: [makeBackupExemption()],
    };
    expect(gaps([{ ...cache, keepFor: 'P6Y' }], registers).lines).toEqual([]);
  });

  it('finds copies that outlive a deletion', () => {
    const found = (goneBy: '2026-12-30' | '2026-12-31') =>
      gaps([{ kind: 'asset', id: 'A-1', deletion: { deleteBy: '2026-12-01', goneBy } }], {
        backupPlans: [makeBackupPlan({ window: 'P30D' })],
      });
    expect(found('2026-12-31').resources).toEqual([]);
    expect(found('2026-12-30').resources).toMatchObject([
      { kind: 'outlives-deletion', plan: 'BP-1', goneOn: '2026-12-31', goneBy: '2026-12-30' },
    ]);
  });
});

describe('backupGaps on plans', () => {
  const { copies } = makeBackupPlan();
  const [local, vault] = copies;
  const planGaps = (overrides: Parameters<typeof makeBackupPlan>[0], options: Partial<BackupGapsOptions> = {}) =>
    gaps([], { backupPlans: [makeBackupPlan(overrides)] }, options).plans;
  const vaultWith = (overrides: Partial<NonNullable<typeof vault>>) => (vault ? [{ ...vault, ...overrides }] : []);

  it('finds a plan without a copy at another site and without one that is offline or unchangeable', () => {
    expect(planGaps({})).toEqual([]);
    expect(planGaps({ copies: local ? [local] : [] }).map(({ kind }) => kind)).toEqual([
      'off-site-copy-missing',
      'isolated-copy-missing',
    ]);
    expect(planGaps({ copies: vaultWith({ isolation: 'offline' }) })).toEqual([]);
  });

  it('finds a key that is kept only where the original or the copy is', () => {
    const kinds = (keyPlaces: readonly string[] | undefined, original = makeBackupPlan().original) =>
      planGaps({
        original,
        copies: vaultWith({ encryption: { kind: 'encrypted', ...(keyPlaces === undefined ? {} : { keyPlaces }) } }),
      }).map(({ kind, place }) => `${kind} ${String(place)}`);
    expect(kinds(['safe'])).toEqual([]);
    expect(kinds(['hall-1', 'vault'])).toEqual([]);
    expect(kinds(['hall-1'])).toEqual(['key-with-data vault']);
    expect(kinds(['vault', 'vault'])).toEqual(['key-with-data vault']);
    expect(kinds(undefined)).toEqual(['key-place-unknown vault']);
    expect(kinds([])).toEqual(['key-place-unknown vault']);
    expect(planGaps({ original: undefined, copies: vaultWith({}) })).toEqual([]);
  });

  it('asks for three copies, two media and another site only where the rule says so', () => {
    const rule = { copyRule: '3-2-1' } as const;
    expect(planGaps({}, rule)).toEqual([]);
    const lacks = (overrides: Parameters<typeof makeBackupPlan>[0]) =>
      planGaps(overrides, rule).flatMap((gap) => gap.lacks);
    expect(lacks({ copies: vaultWith({}) })).toEqual(['copies']);
    expect(lacks({ copies: local ? [local] : [] })).toEqual(['copies', 'media', 'other-site']);
    expect(lacks({ copies: [...vaultWith({ medium: 'disk' }), ...vaultWith({ place: 'b', medium: 'disk' })] })).toEqual(
      ['media'],
    );
    expect(lacks({ original: undefined, copies: [...vaultWith({}), ...vaultWith({ place: 'b' })] })).toEqual(['media']);
  });
});

describe('backupGaps on what it cannot read', () => {
  it('refuses a level that is not one of the levels', () => {
    expect(() => gaps([], {}, { exemptUpTo: 'secret' })).toThrow('exemptUpTo must be one of levels, got "secret"');
    expect(() => gaps([], {}, { levels, exemptUpTo: 'cosmic' })).toThrow(/^exemptUpTo must be one of levels/);
  });

  it('refuses facts, records and days', () => {
    expect(() => gaps([{ kind: 'person', id: 'P-1' } as never], {})).toThrow(/^resources\[0\]\.kind must be one of/);
    expect(() => gaps([], { backupPlans: [null as never] })).toThrow(/^registers\.backupPlans\[0\] must be an object/);
    expect(() => gaps([], {}, { asOf: 'today' as never })).toThrow(/^asOf must be a calendar date/);
  });
});
