import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeCompetenceRequirement,
  makeHeldCompetence,
  makePerson,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { competenceGaps, type CompetenceGapsRegisters, type HeldCompetence } from '../../../src/people/index.ts';

const asOf = '2026-11-21';

function gaps(overrides: Partial<CompetenceGapsRegisters> = {}) {
  return competenceGaps(
    {
      people: [makePerson()],
      roleAssignments: [makeRoleAssignment()],
      competenceRequirements: [makeCompetenceRequirement()],
      heldCompetences: [makeHeldCompetence()],
      ...overrides,
    },
    { asOf },
  );
}

function kindsOf(...heldCompetences: readonly HeldCompetence[]): readonly string[] {
  return gaps({ heldCompetences }).map(({ kind, held }) => (held === null ? kind : `${kind} ${held}`));
}

describe('competenceGaps', () => {
  it('has no gap for a competence that is held at the level, valid and with evidence', () => {
    expect(gaps()).toEqual([]);
  });

  it('explains a competence that nobody recorded', () => {
    expect(gaps({ heldCompetences: [] })).toEqual([
      {
        person: 'ada',
        competence: 'risk assessment',
        kind: 'absent',
        roles: ['ciso'],
        requirement: 'CR-1',
        level: 3,
        held: null,
        heldLevel: null,
        validUntil: null,
      },
    ]);
    expect(kindsOf(makeHeldCompetence({ person: 'ben' }))).toEqual(['absent']);
    expect(kindsOf(makeHeldCompetence({ competence: 'Risk assessment' }))).toEqual(['absent']);
  });

  it('explains a level that is too low, and takes a level that is not assessed for too low', () => {
    expect(gaps({ heldCompetences: [makeHeldCompetence({ level: 2.9 })] })).toMatchObject([
      { kind: 'level', level: 3, held: 'HC-1', heldLevel: 2.9, validUntil: '2027-12-31' },
    ]);
    expect(kindsOf(makeHeldCompetence({ level: undefined }))).toEqual(['level HC-1']);
    expect(kindsOf(makeHeldCompetence({ level: 3.1 }))).toEqual([]);
  });

  it('accepts any level where none is asked for', () => {
    const competenceRequirements = [makeCompetenceRequirement({ level: undefined })];
    expect(gaps({ competenceRequirements, heldCompetences: [makeHeldCompetence({ level: undefined })] })).toEqual([]);
    expect(gaps({ competenceRequirements, heldCompetences: [] })).toMatchObject([{ level: null }]);
  });

  it('lets a competence expire the day after its last valid day', () => {
    expect(kindsOf(makeHeldCompetence({ validUntil: '2026-11-21' }))).toEqual([]);
    expect(kindsOf(makeHeldCompetence({ validUntil: '2026-11-20' }))).toEqual(['expired HC-1']);
    expect(kindsOf(makeHeldCompetence({ validUntil: undefined }))).toEqual([]);
  });

  it('counts a competence from its first day', () => {
    const from = (heldFrom: '2026-11-21' | '2026-11-22') =>
      makeHeldCompetence({ heldFrom, evidence: [{ reference: 'x', collectedOn: '2026-11-01' }] });
    expect(kindsOf(from('2026-11-21'))).toEqual([]);
    expect(kindsOf(from('2026-11-22'))).toEqual(['absent']);
    expect(kindsOf(makeHeldCompetence({ heldFrom: undefined }))).toEqual([]);
  });

  it('asks for evidence that is valid on the day', () => {
    const proven = (collectedOn: '2026-11-21' | '2026-11-22', validUntil: '2026-11-21' | '2026-12-31') =>
      makeHeldCompetence({ evidence: [{ reference: 'x', collectedOn, validUntil }] });
    expect(kindsOf(proven('2026-11-21', '2026-11-21'))).toEqual([]);
    expect(kindsOf(proven('2026-11-22', '2026-12-31'))).toEqual(['unevidenced HC-1']);
    const old = [{ reference: 'x', collectedOn: '2024-01-08', validUntil: '2026-11-20' } as const];
    expect(kindsOf(makeHeldCompetence({ evidence: old }))).toEqual(['unevidenced HC-1']);
    expect(kindsOf(makeHeldCompetence({ evidence: [] }))).toEqual(['unevidenced HC-1']);
    expect(kindsOf(makeHeldCompetence({ evidence: undefined }))).toEqual(['unevidenced HC-1']);
  });

  it('names the record that comes closest', () => {
    const low = makeHeldCompetence({ id: 'low', level: 1 });
    const expired = makeHeldCompetence({ id: 'expired', validUntil: '2026-01-31' });
    const older = makeHeldCompetence({ id: 'older', validUntil: '2025-01-31' });
    const bare = makeHeldCompetence({ id: 'bare', evidence: [] });
    const endless = makeHeldCompetence({ id: 'endless', evidence: [], validUntil: undefined });
    expect(kindsOf(low, older, expired)).toEqual(['expired expired']);
    expect(kindsOf(expired, older)).toEqual(['expired expired']);
    expect(kindsOf(low, expired, bare)).toEqual(['unevidenced bare']);
    expect(kindsOf(bare, endless)).toEqual(['unevidenced endless']);
    expect(kindsOf(endless, bare)).toEqual(['unevidenced endless']);
    expect(kindsOf(endless, { ...endless, id: 'again' })).toEqual(['unevidenced endless']);
    expect(kindsOf(low, expired, bare, makeHeldCompetence())).toEqual([]);
  });

  it('asks for the highest level of several roles', () => {
    const roleAssignments = [
      makeRoleAssignment(),
      makeRoleAssignment({ id: 'RA-2', role: 'auditor', kind: 'deputy' }),
      makeRoleAssignment({ id: 'RA-3', role: 'clerk' }),
      makeRoleAssignment({ id: 'RA-4', role: 'auditor' }),
    ];
    const competenceRequirements = [
      makeCompetenceRequirement({ level: undefined }),
      makeCompetenceRequirement({ id: 'CR-2', role: 'auditor', level: 4 }),
      makeCompetenceRequirement({ id: 'CR-3', role: 'clerk', level: 1 }),
    ];
    expect(gaps({ roleAssignments, competenceRequirements })).toMatchObject([
      { kind: 'level', level: 4, requirement: 'CR-2', roles: ['ciso', 'auditor', 'clerk'] },
    ]);
    expect(gaps({ roleAssignments: roleAssignments.toReversed(), competenceRequirements })).toMatchObject([
      { kind: 'level', level: 4, requirement: 'CR-2', roles: ['auditor', 'clerk', 'ciso'] },
    ]);
  });

  it('asks only people who are here and hold the role on the day', () => {
    const heldCompetences: readonly HeldCompetence[] = [];
    expect(gaps({ heldCompetences, people: [makePerson({ endedOn: '2026-11-20' })] })).toEqual([]);
    expect(gaps({ heldCompetences, people: [makePerson({ endedOn: '2026-11-21' })] })).toHaveLength(1);
    expect(gaps({ heldCompetences, roleAssignments: [makeRoleAssignment({ through: '2026-11-20' })] })).toEqual([]);
    expect(gaps({ heldCompetences, roleAssignments: [makeRoleAssignment({ role: 'clerk' })] })).toEqual([]);
  });

  it('takes everybody with a role for here where the people are not given', () => {
    const { people: _people, ...registers } = {
      people: [],
      roleAssignments: [makeRoleAssignment()],
      competenceRequirements: [makeCompetenceRequirement()],
      heldCompetences: [],
    };
    expect(competenceGaps(registers, { asOf })).toHaveLength(1);
  });

  it('throws for what it cannot read', () => {
    const heldCompetences = [
      makeHeldCompetence(),
      { ...makeHeldCompetence(), id: 'HC-2', validUntil: 'soon' as never },
    ];
    expect(() => gaps({ heldCompetences })).toThrow(
      new RangeError('registers.heldCompetences[1].validUntil must be a calendar date YYYY-MM-DD, got "soon"'),
    );
    expect(() => gaps({ heldCompetences: undefined as never })).toThrow(
      new RangeError('registers.heldCompetences must be a list, got undefined'),
    );
    expect(() => gaps({ people: [{ ...makePerson(), startedOn: 'May' as never }] })).toThrow(
      new RangeError('registers.people[0].startedOn must be a calendar date YYYY-MM-DD, got "May"'),
    );
    const registers = { roleAssignments: [], competenceRequirements: [], heldCompetences: [] };
    expect(() => competenceGaps(registers, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });

  it('has never more gaps after a further record of a held competence', () => {
    const held = fc.record({
      id: fc.string({ minLength: 1 }),
      level: fc.integer({ min: 1, max: 5 }),
      validUntil: fc.constantFrom('2026-11-20' as const, '2026-11-21' as const, undefined),
      evidence: fc.constantFrom(undefined, makeHeldCompetence().evidence),
    });
    fc.assert(
      fc.property(fc.uniqueArray(held, { minLength: 1, maxLength: 5, selector: ({ id }) => id }), (records) => {
        const all = records.map((record) => makeHeldCompetence({ ...record, heldFrom: undefined }));
        expect(kindsOf(...all).length).toBeLessThanOrEqual(kindsOf(...all.slice(1)).length);
      }),
      { seed: 17 },
    );
  });
});
