import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type KnownAnswer,
  type RemediationAnswers,
  remediationDecision,
  type RemediationInput,
  type RemediationOutcome,
  type RemediationTable,
  remediationTables,
} from '../../../src/operations/index.ts';

const table = remediationTables.bod2604;
const inputs: readonly RemediationInput[] = ['exposed', 'exploited', 'automatable', 'totalControl'];

function answersOf(letters: string): RemediationAnswers {
  const names = { E: 'exposed', K: 'exploited', A: 'automatable', T: 'totalControl' } as const;
  const yes = new Set(letters.split('').map((letter) => names[letter as keyof typeof names]));
  return Object.fromEntries(inputs.map((name) => [name, yes.has(name) ? 'yes' : 'no']));
}

function short(outcome: RemediationOutcome | null): string | null {
  if (outcome === null) return null;
  if (outcome.kind === 'next-upgrade') return 'next upgrade';
  return outcome.forensicTriage ? `${outcome.period} with triage` : outcome.period;
}

describe('remediationDecision by BOD 26-04', () => {
  it.each([
    ['', 'next upgrade'],
    ['T', 'next upgrade'],
    ['A', 'P60D'],
    ['AT', 'P60D'],
    ['K', 'P14D'],
    ['KT', 'P14D'],
    ['KA', 'P14D'],
    ['KAT', 'P3D with triage'],
    ['E', 'P60D'],
    ['ET', 'P14D'],
    ['EA', 'P14D'],
    ['EAT', 'P3D'],
    ['EK', 'P14D'],
    ['EKT', 'P3D with triage'],
    ['EKA', 'P3D'],
    ['EKAT', 'P3D with triage'],
  ])('gives %j %j', (letters, expected) => {
    const decision = remediationDecision(answersOf(letters), table);
    expect(short(decision.outcome)).toBe(expected);
    expect(decision.row).toMatchObject({ exposed: letters.includes('E'), exploited: letters.includes('K') });
    expect(decision.unknown).toEqual([]);
  });

  it('answers where every completion agrees, and names no row then', () => {
    const decision = remediationDecision({ exposed: 'no', exploited: 'no', automatable: 'no' }, table);
    expect(decision).toEqual({
      outcome: { kind: 'next-upgrade' },
      possible: [{ kind: 'next-upgrade' }],
      unknown: [],
      row: null,
    });
  });

  it('is undecided where completions differ, with the strictest first and the questions that matter', () => {
    const decision = remediationDecision({ ...answersOf('KT'), exposed: 'unknown' }, table);
    expect(decision.outcome).toBeNull();
    expect(decision.possible.map(short)).toEqual(['P3D with triage', 'P14D']);
    expect(decision.unknown).toEqual(['exposed']);
    expect(remediationDecision({}, table).possible.map(short)).toEqual([
      'P3D with triage',
      'P3D',
      'P14D',
      'P60D',
      'next upgrade',
    ]);
    // Whether an attack gives total control makes no difference while nobody can reach or exploit it but by hand.
    expect(remediationDecision({ exposed: 'no', exploited: 'no' }, table).unknown).toEqual(['automatable']);
  });

  it('is monotone in each answer: a yes never gives more time', () => {
    const rank = (answers: RemediationAnswers): number =>
      ['P3D with triage', 'P3D', 'P14D', 'P60D', 'next upgrade'].indexOf(
        short(remediationDecision(answers, table).possible[0]) as string,
      );
    const answers = fc.record<Record<RemediationInput, KnownAnswer>>({
      exposed: fc.constantFrom('yes', 'no', 'unknown'),
      exploited: fc.constantFrom('yes', 'no', 'unknown'),
      automatable: fc.constantFrom('yes', 'no', 'unknown'),
      totalControl: fc.constantFrom('yes', 'no', 'unknown'),
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...inputs), (given, name) => {
        expect(rank({ ...given, [name]: 'yes' })).toBeLessThanOrEqual(rank({ ...given, [name]: 'no' }));
        expect(rank({ ...given, [name]: 'unknown' })).toBe(rank({ ...given, [name]: 'yes' }));
      }),
    );
  });

  it('reads a table with the rows in any order, and the first of a repeated row', () => {
    const turned: RemediationTable = { ...table, rows: [...table.rows].toReversed() };
    expect(remediationDecision(answersOf('EKA'), turned)).toEqual(remediationDecision(answersOf('EKA'), table));
    const [first] = table.rows;
    const repeated = { ...table, rows: [...table.rows, { ...first, outcome: table.rows[15]?.outcome }] } as never;
    expect(short(remediationDecision(answersOf(''), repeated).outcome)).toBe('next upgrade');
  });

  it('refuses answers and tables that it cannot read', () => {
    expect(() => remediationDecision({ exposed: 'perhaps' as never }, table)).toThrow(
      new RangeError('answers.exposed must be one of yes, no, unknown, got "perhaps"'),
    );
    expect(() => remediationDecision({}, { ...table, rows: table.rows.slice(1) })).toThrow(
      new RangeError('table.rows must be rows for every combination of answers, got a list'),
    );
    expect(() => remediationDecision({}, { ...table, startsAt: ['heard'] as never })).toThrow(RangeError);
  });
});
