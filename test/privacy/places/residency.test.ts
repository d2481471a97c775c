import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataCopy } from '../../../src/fixtures/index.ts';
import { assessResidency, checkPrivacy, checkResidency, type DataCopy } from '../../../src/privacy/index.ts';

const rules = [{ category: 'customer', allowed: ['EEA'] }] as const;
const primary = makeDataCopy({ id: 'COP-0', kind: 'primary' });

describe('assessResidency', () => {
  it('does not allow a backup in Switzerland where the EEA is allowed: adequacy moves no place', () => {
    expect(assessResidency([primary, makeDataCopy({ region: 'CH' })], rules)).toEqual([
      {
        category: 'customer',
        verdict: 'fail',
        copies: [
          { copy: 'COP-0', kind: 'primary', region: 'DE', state: 'allowed' },
          { copy: 'COP-1', kind: 'backup', region: 'CH', state: 'not-allowed' },
        ],
      },
    ]);
  });

  it.each([
    [['DE', 'FR'], 'pass'],
    [['DE', 'EEA'], 'pass'],
    [['DE', 'GB'], 'fail'],
    [['DE', 'UK'], 'fail'],
    [['DE', 'global'], 'fail'],
    [['RE'], 'pass'],
    [['PF'], 'fail'],
    [[], 'fail'],
  ] as const)('gives copies in %j the verdict %s', (regions, verdict) => {
    const copies = regions.map((region, index) => makeDataCopy({ id: `COP-${index}`, region }));
    expect(assessResidency(copies, rules)[0]?.verdict).toBe(verdict);
  });

  it('does not judge a copy that is not in use, and fails one whose place or use is not known', () => {
    const stateOf = (overrides: Parameters<typeof makeDataCopy>[0]) =>
      assessResidency([makeDataCopy(overrides)], rules)[0]?.copies[0]?.state;
    expect(stateOf({ region: 'US', use: 'not-in-use' })).toBe('not-in-use');
    expect(stateOf({ region: 'US', use: undefined })).toBe('not-allowed');
    expect(stateOf({ region: undefined })).toBe('unknown');
  });

  it('never gets better where more is unknown', () => {
    const copy = fc.record({
      id: fc.string(),
      category: fc.constant('customer'),
      kind: fc.constant('backup' as const),
      region: fc.constantFrom('DE', 'CH', 'UK', 'EEA', 'global'),
      use: fc.constantFrom('in-use' as const, 'not-in-use' as const),
    });
    const rankOf = (copies: readonly DataCopy[]) => (assessResidency(copies, rules)[0]?.verdict === 'pass' ? 1 : 0);
    fc.assert(
      fc.property(fc.array(copy, { minLength: 1 }), fc.nat(), fc.boolean(), (copies, at, isRegion) => {
        const changed = copies.map(({ region, use, ...rest }, index): DataCopy => {
          if (index !== at % copies.length) return { ...rest, region, use };
          return isRegion ? { ...rest, use } : { ...rest, region };
        });
        expect(rankOf(changed)).toBeLessThanOrEqual(rankOf(copies));
      }),
    );
  });
});

describe('checkResidency', () => {
  const codes = (...copies: readonly DataCopy[]) =>
    checkResidency(copies, rules).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('finds each copy that is not where it may be', () => {
    expect(
      codes(
        primary,
        makeDataCopy({ region: 'CH' }),
        makeDataCopy({ id: 'COP-2', region: 'EL' }),
        makeDataCopy({ id: 'COP-3', region: undefined }),
        makeDataCopy({ id: 'COP-4', region: 'US', use: 'not-in-use' }),
      ),
    ).toEqual([
      'residency-copy-not-allowed 1.region',
      'residency-copy-unknown 2.region',
      'residency-copy-unstated 3.region',
    ]);
    expect(codes()).toEqual(['residency-copies-unlisted ']);
    expect(codes(makeDataCopy({ category: 'staff' }))).toEqual(['residency-copies-unlisted ']);
  });

  it('finds a copy that cannot be read or stands twice, and judges the rest', () => {
    const unreadable = Object.assign(makeDataCopy({ id: 'COP-2' }), { region: 5 });
    expect(codes(primary, unreadable, makeDataCopy({ region: 'CH' }), primary)).toEqual([
      'privacy-record-unreadable 1.region',
      'privacy-record-duplicate 3.id',
      'residency-copy-not-allowed 2.region',
    ]);
    expect(checkResidency([primary, unreadable], rules)).toEqual([
      {
        code: 'privacy-record-unreadable',
        severity: 'error',
        message: '"COP-2" cannot be judged: region must be a text, and is 5.',
        requirements: ['7.5.3.d'],
        subject: { kind: 'data-copy', id: 'COP-2' },
        path: [1, 'region'],
        params: { record: 'COP-2', field: 'region', demand: 'a text', value: '5' },
      },
    ]);
    expect(() => checkResidency(primary as never, rules)).toThrow(/^copies must be a list/);
    expect(() => checkResidency([primary], [{ category: 'customer' }] as never)).toThrow(RangeError);
  });

  it('says what is allowed', () => {
    expect(checkResidency([makeDataCopy({ region: 'CH' })], rules)[0]?.message).toBe(
      'The copy "COP-1" (backup) of the data "customer" is in CH; allowed is EEA.',
    );
  });
});

describe('checkPrivacy on copies', () => {
  it('finds references that lead nowhere, and judges places only where the register is given', () => {
    const copy = makeDataCopy({ service: 'SRV-1' });
    const registers = { dataCopies: [copy], controllerActivities: [], supplierServices: [] };
    expect(checkPrivacy(registers, { asOf: '2026-11-21' }).map(({ path }) => path.join('.'))).toEqual([
      'dataCopies.0.activities.0',
      'dataCopies.0.service',
    ]);
    expect(checkPrivacy({}, { asOf: '2026-11-21', residency: rules })).toEqual([]);
    expect(checkPrivacy({ dataCopies: [] }, { asOf: '2026-11-21', residency: rules })).toMatchObject([
      { code: 'residency-copies-unlisted', path: ['dataCopies'] },
    ]);
    expect(checkPrivacy({ dataCopies: [makeDataCopy({ activities: undefined })] }, { asOf: '2026-11-21' })).toEqual([]);
  });
});
