import { describe, expect, it } from 'vitest';
import { makeCompetenceAction, makeCompetenceRequirement, makeHeldCompetence } from '../../../src/fixtures/index.ts';
import {
  CompetenceActionSchema,
  CompetenceRequirementSchema,
  HeldCompetenceSchema,
} from '../../../src/people/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('CompetenceRequirementSchema', () => {
  const bare = { id: 'CR-1', role: 'ciso', competence: 'risk assessment' };
  it.each([
    [bare, []],
    [makeCompetenceRequirement(), []],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, role: ' ' }, ['role: id-empty']],
    [{ ...bare, competence: '' }, ['competence: text-empty']],
    [{ ...bare, level: 'expert' }, ['level: invalid_type']],
    [{ ...bare, level: Infinity }, ['level: invalid_type']],
    [{ ...bare, skill: 'x' }, [': unrecognized_keys']],
  ])('on %j finds %j', (requirement, problems) => {
    expect(problemsOf(CompetenceRequirementSchema, requirement)).toEqual(problems);
  });
});

describe('HeldCompetenceSchema', () => {
  const bare = { id: 'HC-1', person: 'ada', competence: 'risk assessment', basis: 'experience' };
  it.each([
    [bare, []],
    [makeHeldCompetence(), []],
    [{ ...bare, heldFrom: '2026-01-01', validUntil: '2026-01-01' }, []],
    [{ ...bare, heldFrom: '2026-01-01', validUntil: '2025-12-31' }, ['validUntil: competence-ends-before-start']],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, basis: 'talent' }, ['basis: invalid_value']],
    [{ ...bare, level: '3' }, ['level: invalid_type']],
    [{ ...bare, heldFrom: 'May' }, ['heldFrom: date-unreadable']],
    [{ ...bare, validUntil: '2026-02-30' }, ['validUntil: date-impossible']],
    [{ ...bare, evidence: [{ reference: 'x' }] }, ['evidence.0.collectedOn: invalid_type']],
  ])('on %j finds %j', (held, problems) => {
    expect(problemsOf(HeldCompetenceSchema, held)).toEqual(problems);
  });

  it('says which end lies before which start', () => {
    const held = { ...bare, heldFrom: '2026-01-01', validUntil: '2025-12-31' };
    expect(sentencesOf(HeldCompetenceSchema, held)).toEqual([
      'The competence is valid until 2025-12-31, before it is held from 2026-01-01.',
    ]);
  });
});

describe('CompetenceActionSchema', () => {
  const bare = {
    id: 'CA-1',
    person: 'ada',
    competence: 'risk assessment',
    action: { status: 'open', text: 'Attend the course' },
  };
  it.each([
    [bare, []],
    [makeCompetenceAction(), []],
    [{ ...bare, evaluation: { on: '2026-09-14', effective: false } }, []],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, competence: '' }, ['competence: text-empty']],
    [{ ...bare, action: { status: 'begun', text: 'x' } }, ['action.status: invalid_union']],
    [{ ...bare, evaluation: { on: '2026-09-14' } }, ['evaluation.effective: invalid_type']],
    [{ ...bare, evaluation: { on: 'soon', effective: true } }, ['evaluation.on: date-unreadable']],
    [{ ...bare, evaluation: { on: '2026-09-14', by: '', effective: true } }, ['evaluation.by: text-empty']],
  ])('on %j finds %j', (action, problems) => {
    expect(problemsOf(CompetenceActionSchema, action)).toEqual(problems);
  });
});
