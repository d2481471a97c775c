import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachSeverity, type BreachSeverityFactors, breachSeverityLevels } from '../../../src/incidents/index.ts';

const base = {
  data: [{ category: 'behavioural' }],
  identification: 'significant',
  confidentiality: 'unknown-recipients',
  integrity: 'none',
  availability: 'none',
  malicious: false,
} as const satisfies BreachSeverityFactors;

const known = (overrides: BreachSeverityFactors): readonly [score: number, level: string] | null => {
  const severity = breachSeverity({ ...base, ...overrides });
  return severity.kind === 'known' ? [severity.score, severity.level] : null;
};

const factors: fc.Arbitrary<BreachSeverityFactors> = fc.record(
  {
    data: fc.array(
      fc.record(
        {
          category: fc.constantFrom(
            'simple' as const,
            'behavioural' as const,
            'financial' as const,
            'sensitive' as const,
          ),
          adjustment: fc.integer({ min: -5, max: 5 }),
        },
        { requiredKeys: ['category'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    identification: fc.constantFrom(
      'negligible' as const,
      'limited' as const,
      'significant' as const,
      'maximum' as const,
    ),
    confidentiality: fc.constantFrom('none' as const, 'known-recipients' as const, 'unknown-recipients' as const),
    integrity: fc.constantFrom('none' as const, 'recoverable' as const, 'unrecoverable' as const),
    availability: fc.constantFrom('none' as const, 'temporary' as const, 'permanent' as const),
    malicious: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('breachSeverity', () => {
  it('multiplies context and identification and adds the circumstances', () => {
    expect(breachSeverity(base)).toEqual({
      kind: 'known',
      score: 2,
      level: 'medium',
      context: 2,
      identification: 0.75,
      circumstances: 0.5,
      flags: { over100People: null, unintelligible: null },
    });
    expect(known({ integrity: 'recoverable', availability: 'permanent', malicious: true })).toEqual([3.25, 'high']);
    expect(known({ integrity: 'unrecoverable', availability: 'temporary' })).toEqual([2.75, 'medium']);
  });

  it('is medium from 2, high from 3 and very high from 4', () => {
    expect(known({ confidentiality: 'known-recipients' })).toEqual([1.75, 'low']);
    expect(known({})).toEqual([2, 'medium']);
    const data = [{ category: 'financial' }] as const;
    expect(known({ data })).toEqual([2.75, 'medium']);
    expect(known({ data, identification: 'maximum', confidentiality: 'none' })).toEqual([3, 'high']);
    expect(known({ data, identification: 'maximum' })).toEqual([3.5, 'high']);
    expect(known({ data: [{ category: 'sensitive' }], identification: 'maximum', confidentiality: 'none' })).toEqual([
      4,
      'very-high',
    ]);
  });

  it('takes the highest category with its context, within 1 and 4', () => {
    const scoreOf = (data: BreachSeverityFactors['data'] & {}) =>
      known({ data, identification: 'maximum', confidentiality: 'none' })?.[0];
    expect(scoreOf([{ category: 'simple', adjustment: 2 }, { category: 'behavioural' }])).toBe(3);
    expect(scoreOf([{ category: 'financial', adjustment: 3 }])).toBe(4);
    expect(scoreOf([{ category: 'simple', adjustment: -2 }])).toBe(1);
    expect(scoreOf([{ category: 'sensitive', adjustment: -2 }])).toBe(2);
  });

  it('is unknown with a missing factor, and says the least that it can be', () => {
    expect(breachSeverity({ ...base, identification: undefined } as object)).toEqual({
      kind: 'unknown',
      scoreAtLeast: 1,
      levelAtLeast: 'low',
      missing: ['identification'],
      flags: { over100People: null, unintelligible: null },
    });
    expect(breachSeverity({ data: [], unintelligible: true })).toEqual({
      kind: 'unknown',
      scoreAtLeast: 0.25,
      levelAtLeast: 'low',
      missing: ['data', 'identification', 'confidentiality', 'integrity', 'availability', 'malicious'],
      flags: { over100People: null, unintelligible: true },
    });
  });

  it.each([
    [{ kind: 'about', number: 100 }, false],
    [{ kind: 'about', number: 101 }, true],
    [{ kind: 'between', from: 101, to: 500 }, true],
    [{ kind: 'between', from: 100, to: 101 }, null],
    [{ kind: 'between', from: 10, to: 100 }, false],
    [{ kind: 'unknown' }, null],
  ] as const)('flags more than 100 people of %j as %j', (people, over100People) => {
    expect(breachSeverity({ ...base, people }).flags.over100People).toBe(over100People);
  });

  it('never scores lower where more is known', () => {
    const rank = (level: (typeof breachSeverityLevels)[number]) => breachSeverityLevels.indexOf(level);
    fc.assert(
      fc.property(factors, factors, (some, more) => {
        const less = breachSeverity(some);
        const all = breachSeverity({ ...more, ...some });
        const lowest = less.kind === 'known' ? less.score : less.scoreAtLeast;
        const lowestLevel = less.kind === 'known' ? less.level : less.levelAtLeast;
        expect(all.kind === 'known' ? all.score : all.scoreAtLeast).toBeGreaterThanOrEqual(lowest);
        expect(rank(all.kind === 'known' ? all.level : all.levelAtLeast)).toBeGreaterThanOrEqual(rank(lowestLevel));
      }),
    );
  });

  it.each([
    [null, 'factors must be an object, got null'],
    [
      { ...base, identification: 'easy' },
      'factors.identification must be one of negligible, limited, significant, maximum, got "easy"',
    ],
    [
      { ...base, data: [{ category: 'simple', adjustment: 0.5 }] },
      'factors.data[0].adjustment must be a whole number, got 0.5',
    ],
    [{ ...base, people: { kind: 'about', number: -1 } }, 'factors.people.number must be a whole number from 0, got -1'],
  ])('throws on %j', (input, message) => {
    expect(() => breachSeverity(input as BreachSeverityFactors)).toThrow(new RangeError(message));
  });
});
