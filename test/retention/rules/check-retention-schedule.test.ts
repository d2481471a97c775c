import { describe, expect, it } from 'vitest';
import { makeRetentionRule, makeRetentionSchedule } from '../../../src/fixtures/index.ts';
import { checkRetentionSchedule, type RetentionEnd, type RetentionRule } from '../../../src/retention/index.ts';
import { scheduleCodes } from './schedule-codes.ts';

const end = (event: string, period: 'P1Y', cutoff?: 'calendar-year-end'): RetentionEnd =>
  cutoff === undefined ? { kind: 'after', event, period } : { kind: 'after', event, period, cutoff };
const after = (period: string, cutoff?: 'calendar-year-end', event = 'e'): RetentionEnd =>
  end(event, period as 'P1Y', cutoff);
const permanent: RetentionEnd = { kind: 'permanent' };

const version = (id: string, validity: Pick<RetentionRule, 'validFrom' | 'validTo'>): RetentionRule =>
  makeRetentionRule({ id, ...validity });

describe('checkRetentionSchedule', () => {
  it('reports a duplicate with its subject, path and parameters', () => {
    const rules = [makeRetentionRule(), makeRetentionRule({ category: 'mail' })];
    expect(checkRetentionSchedule({ id: 'schedule', rules })).toEqual([
      {
        code: 'retention-rule-duplicate',
        severity: 'error',
        message: 'The schedule has more than one rule "vouchers"; each version needs an id of its own.',
        requirements: ['A.5.33'],
        subject: { kind: 'retention-schedule', id: 'schedule' },
        path: ['rules', 1, 'id'],
        params: { rule: 'vouchers' },
      },
    ]);
  });

  it('compares categories with rules both ways', () => {
    const findings = checkRetentionSchedule({ ...makeRetentionSchedule(), categories: ['mail', 'customer-data'] });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'retention-category-without-rule categories.0',
      'retention-category-undeclared rules.0.category',
      'retention-category-undeclared rules.1.category',
    ]);
  });

  it('finds nothing in an empty schedule without categories', () => {
    expect(scheduleCodes([])).toEqual([]);
  });
});

describe('checkRetentionSchedule on a rule that its schema refuses', () => {
  it.each<readonly [string, Partial<RetentionRule>, string]>([
    ['validFrom', { validFrom: '2026-02-30' }, 'validFrom must be a calendar date YYYY-MM-DD, and is "2026-02-30".'],
    ['validTo', { validTo: '2026-02-30' }, 'validTo must be a calendar date YYYY-MM-DD, and is "2026-02-30".'],
    [
      'disposal.certificateRequired',
      { disposal: { method: 'purge', certificateRequired: 'yes' as unknown as true } },
      'disposal.certificateRequired must be true or false, and is "yes".',
    ],
    [
      'disposal.method',
      { disposal: { method: 'shred' as 'purge' } },
      'disposal.method must be one of clear, purge, destroy, crypto-erase, anonymise, transfer, and is "shred".',
    ],
    [
      'disposal.within',
      { disposal: { method: 'purge', within: 7 as unknown as 'P7D' } },
      'disposal.within must be a period of whole days, weeks, months or years, and is 7.',
    ],
    [
      'validTo',
      { validFrom: '2025-01-01', validTo: '2024-12-31' },
      'validTo must be on or after 2025-01-01, and is "2024-12-31".',
    ],
    ['role', { role: 'floor' as 'minimum' }, 'role must be one of minimum, maximum, and is "floor".'],
    ['basis', { basis: null as unknown as RetentionRule['basis'] }, 'basis must be an object, and is null.'],
    ['disposal', { disposal: 7 as unknown as RetentionRule['disposal'] }, 'disposal must be an object, and is 7.'],
    [
      'disposal.within',
      { disposal: { method: 'purge', within: 'P0D' } },
      'disposal.within must be a period of whole days, weeks, months or years, and is "P0D".',
    ],
    [
      'end.period',
      { end: after('P1Y2W') },
      'end.period must be a period of whole days, weeks, months or years, and is "P1Y2W".',
    ],
    [
      'end.of.1.kind',
      { end: { kind: 'latest', of: [permanent, { kind: 'never' as 'permanent' }] } },
      'end.of[1].kind must be one of after, latest, earliest, permanent, and is "never".',
    ],
    ['end.of', { end: { kind: 'latest', of: 'hired' as unknown as [] } }, 'end.of must be a list, and is "hired".'],
  ])('gives one finding about %s and checks the other rules', (field, overrides, sentence) => {
    const findings = checkRetentionSchedule({
      id: 'schedule',
      categories: ['accounting-vouchers', 'mail'],
      rules: [makeRetentionRule(overrides), makeRetentionRule({ category: 'letters' })],
    });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `retention-record-unreadable rules.0.${field}`,
      'retention-category-without-rule categories.1',
      'retention-category-undeclared rules.1.category',
    ]);
    expect(findings[0]?.message).toBe(`"vouchers" cannot be judged: ${sentence}`);
  });

  it('finds a rule that is no object by its index', () => {
    const rules = [null as unknown as RetentionRule, makeRetentionRule()];
    expect(checkRetentionSchedule({ id: 'schedule', rules, categories: ['accounting-vouchers'] })).toMatchObject([
      {
        code: 'retention-record-unreadable',
        message: '"0" cannot be judged: record must be an object, and is null.',
        subject: { kind: 'retention-rule', id: '0' },
        path: ['rules', 0],
      },
    ]);
  });

  it('finds an end nested too deep, without recursion', () => {
    let deep: RetentionEnd = permanent;
    for (let level = 0; level < 200_000; level += 1) deep = { kind: 'latest', of: [deep] };
    const [finding, ...others] = checkRetentionSchedule({
      id: 'schedule',
      rules: [makeRetentionRule({ role: 'maximum', end: deep })],
    });
    expect(finding?.message).toBe(
      '"vouchers" cannot be judged: end must be at most 16 levels deep and of at most 1000 parts, and is "retention-end-too-deep".',
    );
    expect(others).toEqual([]);
  });
});

it('checkRetentionSchedule throws for an asOf that no month has', () => {
  expect(() => scheduleCodes([], '2026-02-30' as '2026-11-21')).toThrow(/^asOf must be a calendar date/);
});

describe('a maximum', () => {
  it.each<readonly [string, RetentionEnd, number]>([
    ['without an end', permanent, 1],
    ['whose latest branch has none', { kind: 'latest', of: [after('P1Y'), permanent] }, 1],
    ['whose earliest branch has one', { kind: 'earliest', of: [after('P1Y'), permanent] }, 0],
  ])('%s', (_name, ceiling, count) => {
    expect(scheduleCodes([makeRetentionRule({ role: 'maximum', end: ceiling })])).toHaveLength(count);
  });
});

describe('the versions of a rule', () => {
  it.each([
    ['follow each other', [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2025-01-01' })], []],
    [
      'leave a day out',
      [version('b', { validFrom: '2025-01-02' }), version('a', { validTo: '2024-12-31' })],
      ['retention-rule-gap rules.1'],
    ],
    [
      'overlap',
      [
        version('a', { validFrom: '2020-01-01', validTo: '2024-12-31' }),
        version('c', { validFrom: '2021-01-01', validTo: '2022-12-31' }),
        version('b', { validFrom: '2025-01-01' }),
      ],
      [],
    ],
    ['begin on one day', [version('a', { validFrom: '2020-01-01' }), version('b', { validFrom: '2020-01-01' })], []],
    ['never end', [version('a', {}), version('b', { validFrom: '2030-01-01' })], []],
    [
      'differ in jurisdiction',
      [version('a', { validTo: '2024-12-31' }), { ...version('b', { validFrom: '2026-01-01' }), jurisdiction: 'AT' }],
      [],
    ],
  ] as const)('%s', (_name, rules, codes) => {
    expect(scheduleCodes(rules)).toEqual(codes);
  });

  it('count the days between them', () => {
    const rules = [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2026-01-01' })];
    expect(checkRetentionSchedule({ id: 'schedule', rules })[0]?.params['gapDays']).toBe(365);
  });

  it.each([
    ['still in force', [version('a', { validTo: '2026-11-21' })], []],
    ['just in force', [version('a', { validFrom: '2026-11-21' })], []],
    ['ended the day before', [version('a', { validTo: '2026-11-20' })], ['retention-rule-outside-validity rules.0']],
    ['begins the day after', [version('a', { validFrom: '2026-11-22' })], ['retention-rule-outside-validity rules.0']],
    ['replaced', [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2025-01-01' })], []],
  ] as const)('on a day: %s', (_name, rules, codes) => {
    expect(scheduleCodes(rules, '2026-11-21')).toEqual(codes);
  });
});
