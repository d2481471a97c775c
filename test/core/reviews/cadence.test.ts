import { describe, expect, it } from 'vitest';
import { CadenceSchema } from '../../../src/core/index.ts';

const yearly = { every: 'P1Y', mode: 'fixed', anchor: '2024-03-01' } as const;
const tolerant = { ...yearly, tolerance: { before: 'P1M', after: 'P2W' } } as const;

describe('CadenceSchema', () => {
  it('accepts every field', () => {
    expect(CadenceSchema.parse({ ...tolerant, onChange: true })).toEqual({ ...tolerant, onChange: true });
  });

  it.each([
    ['a fraction', { ...yearly, every: 'P0.5Y' }, 'every', 'period-fractional'],
    ['nothing', { ...yearly, every: 'P0D' }, 'every', 'period-zero'],
    ['hours', { ...yearly, every: 'PT24H' }, 'every', 'period-with-time'],
    ['a day that does not exist', { ...yearly, anchor: '2026-02-29' }, 'anchor', 'date-impossible'],
    ['an unknown mode', { ...yearly, mode: 'sometimes' }, 'mode', undefined],
    [
      'a tolerance as long as the period',
      { ...yearly, tolerance: { before: 'P12M' } },
      'tolerance.before',
      'tolerance-too-long',
    ],
    [
      'a grace as long as the period',
      { ...yearly, tolerance: { after: 'P365D' } },
      'tolerance.after',
      'tolerance-too-long',
    ],
    ['an unknown key', { ...yearly, interval: 1 }, '', undefined],
  ])('refuses %s', (_, input, path, code) => {
    const [issue] = CadenceSchema.safeParse(input).error?.issues ?? [];
    expect(issue?.path.join('.')).toBe(path);
    expect(issue?.code === 'custom' ? issue.params?.['code'] : undefined).toBe(code);
  });

  it.each([
    ['P0D', 'period-zero', { before: 'P1D' }],
    ['P0D', 'period-zero', { before: 'P1D', after: 'P1D' }],
    ['P201Y', 'period-too-long', { after: 'P1D' }],
    ['yearly', 'period-unreadable', { before: 'P1D' }],
    ['', 'period-unreadable', {}],
  ])('names the malformed period %j alone, whatever the tolerance', (every, code, tolerance) => {
    expect(CadenceSchema.safeParse({ ...yearly, every, tolerance }).error?.issues).toMatchObject([
      { path: ['every'], params: { code } },
    ]);
  });

  it.each([
    [{ before: 'P0D' }, [['tolerance', 'before']]],
    [{ after: 'a month' }, [['tolerance', 'after']]],
    [{ before: '-P1D', after: 'P400D' }, [['tolerance', 'before']]],
    [
      { before: 'PT1H', after: '' },
      [
        ['tolerance', 'before'],
        ['tolerance', 'after'],
      ],
    ],
  ])('names the malformed sides of the tolerance %j alone', (tolerance, paths) => {
    const { error } = CadenceSchema.safeParse({ ...yearly, tolerance });
    expect(error?.issues.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    [{ before: 'P12M' }, ['The tolerance can be 366 days long; it must stay below P1Y, which can be 365 days.']],
    [
      { before: 'P200D', after: 'P165D' },
      ['The tolerance can be 365 days long; it must stay below P1Y, which can be 365 days.'],
    ],
    [{ before: 'P200D', after: 'P164D' }, []],
  ])('names the length of the tolerance %j', (tolerance, messages) => {
    const { error } = CadenceSchema.safeParse({ ...yearly, tolerance });
    expect((error?.issues ?? []).map(({ message }) => message)).toEqual(messages);
  });

  const toleranceIssues = (every: string, tolerance: { readonly before?: string; readonly after?: string }) =>
    CadenceSchema.safeParse({ ...yearly, every, tolerance }).error?.issues.map((issue) => issue.path.join('.')) ?? [];

  it.each([
    ['P1Y', 365],
    ['P2Y', 730],
    ['P4Y', 1460],
    ['P6M', 181],
    ['P3M', 89],
    ['P2M', 59],
    ['P1M', 28],
    ['P1M5D', 33],
    ['P2W', 14],
    ['P10D', 10],
  ] as const)('every %s takes %i days at least, and a tolerance less', (every, days) => {
    expect(toleranceIssues(every, { before: `P${days - 1}D` })).toEqual([]);
    expect(toleranceIssues(every, { before: `P${days}D` })).toEqual(['tolerance.before']);
    expect(toleranceIssues(every, { after: `P${days - 1}D` })).toEqual([]);
    expect(toleranceIssues(every, { after: `P${days}D` })).toEqual(['tolerance.after']);
    expect(toleranceIssues(every, { before: 'P4D', after: `P${days - 5}D` })).toEqual([]);
    expect(toleranceIssues(every, { before: 'P4D', after: `P${days - 4}D` })).toEqual(['tolerance']);
    expect(toleranceIssues(every, { before: `P${days}D`, after: `P${days}D` })).toEqual([
      'tolerance.before',
      'tolerance.after',
    ]);
  });

  it.each([
    ['P1Y', 366],
    ['P4Y', 1461],
    ['P3M', 92],
    ['P1M', 31],
    ['P1W', 7],
  ] as const)('a tolerance of %s takes %i days at most, and the period more', (before, days) => {
    expect(toleranceIssues(`P${days + 1}D`, { before })).toEqual([]);
    expect(toleranceIssues(`P${days}D`, { before })).toEqual(['tolerance.before']);
  });
});
