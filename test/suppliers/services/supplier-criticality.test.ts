import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSupplierCriteria } from '../../../src/fixtures/index.ts';
import {
  criticalityLevels,
  type CriticalityLevel,
  supplierCriticality,
  type SupplierCriticality,
  type SupplierService,
} from '../../../src/suppliers/index.ts';

const criteria = makeSupplierCriteria();
const table = [
  { level: 'critical', atLeast: { access: 'high', dependency: 'high' } },
  { level: 'high', atLeast: { access: 'high' } },
  { level: 'high', atLeast: { dependency: 'critical' } },
  { level: 'medium', atLeast: { dependency: 'medium' } },
] as const;

const of = (service: Pick<SupplierService, 'factors' | 'criticality'>) => supplierCriticality(service, criteria);
const byTable = (factors: SupplierService['factors']) =>
  supplierCriticality(factors === undefined ? {} : { factors }, { ...criteria, table });

describe('supplierCriticality by the highest factor', () => {
  it('is known where every factor has an answer', () => {
    expect(of({ factors: { access: 'high', dependency: 'medium' } })).toEqual({
      kind: 'known',
      level: 'high',
      decidedBy: ['access'],
      isDecided: false,
      missing: [],
      reviewEvery: 'P1Y',
    });
  });

  it('is unknown and at least high where the dependency has no answer, with the shortest cadence', () => {
    expect(of({ factors: { access: 'high' } })).toEqual({
      kind: 'unknown',
      atLeast: 'high',
      decidedBy: ['access'],
      isDecided: false,
      missing: ['dependency'],
      reviewEvery: 'P6M',
    });
    expect(of({})).toMatchObject({ kind: 'unknown', atLeast: 'low', decidedBy: [], missing: ['access', 'dependency'] });
  });

  it('is known where the missing answer cannot raise it', () => {
    expect(of({ factors: { access: 'critical' } })).toMatchObject({
      kind: 'known',
      level: 'critical',
      missing: ['dependency'],
    });
  });

  it('does not look at a factor that is not asked, nor at what objects inherit', () => {
    expect(of({ factors: { access: 'low', dependency: 'low', fame: 'critical' } })).toMatchObject({ level: 'low' });
    expect(supplierCriticality({}, { ...criteria, factors: ['toString'] })).toMatchObject({ missing: ['toString'] });
  });

  it('is raised by a decision and never lowered', () => {
    const decision = (level: CriticalityLevel) => ({ level, by: 'ada', on: '2026-09-01' }) as const;
    const factors = { access: 'medium', dependency: 'low' } as const;
    expect(of({ factors, criticality: decision('high') })).toMatchObject({
      level: 'high',
      isDecided: true,
      decidedBy: [],
    });
    expect(of({ factors, criticality: decision('low') })).toMatchObject({ level: 'medium', isDecided: false });
    expect(of({ factors: { access: 'low' }, criticality: decision('high') })).toMatchObject({ atLeast: 'high' });
    expect(of({ criticality: decision('critical') })).toMatchObject({ kind: 'known', level: 'critical' });
  });
});

describe('supplierCriticality by a table', () => {
  it.each([
    [
      { access: 'high', dependency: 'high' },
      { kind: 'known', level: 'critical', decidedBy: ['access', 'dependency'] },
    ],
    [
      { access: 'high', dependency: 'medium' },
      { kind: 'known', level: 'high', decidedBy: ['access'] },
    ],
    [
      { access: 'low', dependency: 'critical' },
      { kind: 'known', level: 'high', decidedBy: ['dependency'] },
    ],
    [
      { access: 'low', dependency: 'low' },
      { kind: 'known', level: 'low', decidedBy: [] },
    ],
    [{ access: 'high' }, { kind: 'unknown', atLeast: 'high', missing: ['dependency'] }],
    [{ dependency: 'medium' }, { kind: 'unknown', atLeast: 'medium', missing: ['access'] }],
    [{ access: 'low' }, { kind: 'unknown', atLeast: 'low' }],
    [undefined, { kind: 'unknown', atLeast: 'low' }],
  ] as const)('of %j is %j', (factors, expected) => {
    expect(byTable(factors)).toMatchObject(expected);
  });

  it('is unknown where a row names a factor that is not asked', () => {
    const odd = [{ level: 'critical', atLeast: { fame: 'low' } }] as const;
    const factors = { access: 'low', dependency: 'low', fame: 'high' } as const;
    expect(supplierCriticality({ factors }, { ...criteria, table: odd })).toMatchObject({
      kind: 'unknown',
      atLeast: 'low',
    });
  });
});

describe('the laws of supplierCriticality', () => {
  const level = fc.constantFrom(...criticalityLevels);
  const factors = fc.record({ access: level, dependency: level }, { requiredKeys: [] });
  const lowest = (answer: SupplierCriticality) => (answer.kind === 'known' ? answer.level : answer.atLeast);

  it('a missing answer never gives a level that is sure to be higher, nor a known one that is lower', () => {
    fc.assert(
      fc.property(factors, fc.constantFrom('access', 'dependency'), fc.boolean(), (answers, hidden, isByTable) => {
        const given = isByTable ? { ...criteria, table } : criteria;
        const less = Object.fromEntries(Object.entries(answers).filter(([factor]) => factor !== hidden));
        const full = supplierCriticality({ factors: answers }, given);
        const part = supplierCriticality({ factors: less }, given);
        const rank = (word: CriticalityLevel) => criticalityLevels.indexOf(word);
        expect(rank(lowest(part))).toBeLessThanOrEqual(rank(lowest(full)));
        expect(part.kind === 'unknown' || (full.kind === 'known' && full.level === part.level)).toBe(true);
      }),
    );
  });

  it('the order of the rows does not matter for the level', () => {
    fc.assert(
      fc.property(factors, (answers) => {
        const reversed = supplierCriticality({ factors: answers }, { ...criteria, table: table.toReversed() });
        expect(lowest(reversed)).toBe(lowest(byTable(answers)));
        expect(reversed.kind).toBe(byTable(answers).kind);
      }),
    );
  });
});
