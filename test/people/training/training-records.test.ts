import { describe, expect, it } from 'vitest';
import { makeEvidence, makeTrainingCompletion, makeTrainingRequirement } from '../../../src/fixtures/index.ts';
import { TrainingCompletionSchema, TrainingRequirementSchema } from '../../../src/people/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('TrainingRequirementSchema', () => {
  const training = makeTrainingRequirement();
  it.each([
    [training, []],
    [{ id: 'TR-1', topic: 'Awareness', within: 'P30D' }, []],
    [
      makeTrainingRequirement({
        audience: { kind: 'roles', roles: ['ciso'] },
        validFrom: '2026-01-01',
        changes: [{ on: '2026-05-01', summary: 'New threats' }],
        carryOver: true,
      }),
      [],
    ],
    [{ ...training, id: '' }, ['id: id-empty']],
    [{ ...training, topic: ' ' }, ['topic: text-empty']],
    [{ ...training, audience: { kind: 'roles', roles: [] } }, ['audience.roles: too_small']],
    [{ ...training, within: '30 days' }, ['within: period-unreadable']],
    [{ ...training, validFrom: 'May' }, ['validFrom: date-unreadable']],
    [
      { ...training, cadence: { every: 'P1Y', mode: 'now and then', anchor: '2024-01-01' } },
      ['cadence.mode: invalid_value'],
    ],
    [{ ...training, changes: [{ on: '2026-02-30' }] }, ['changes.0.on: date-impossible']],
    [{ ...training, changes: [{ on: '2026-02-01', summary: '' }] }, ['changes.0.summary: text-empty']],
    [{ ...training, carryOver: 'yes' }, ['carryOver: invalid_type']],
    [{ ...training, owner: '' }, ['owner: text-empty']],
    [{ ...training, minutes: 45 }, [': unrecognized_keys']],
  ])('on %j finds %j', (requirement, problems) => {
    expect(problemsOf(TrainingRequirementSchema, requirement)).toEqual(problems);
  });
});

describe('TrainingCompletionSchema', () => {
  const completion = makeTrainingCompletion();
  it.each([
    [completion, []],
    [makeTrainingCompletion({ contentVersion: '2026', evidence: makeEvidence() }), []],
    [{ ...completion, id: '' }, ['id: id-empty']],
    [{ ...completion, person: '' }, ['person: id-empty']],
    [{ ...completion, training: '' }, ['training: id-empty']],
    [{ ...completion, completedOn: '12.03.2026' }, ['completedOn: date-unreadable']],
    [{ ...completion, passed: 1 }, ['passed: invalid_type']],
    [{ ...completion, contentVersion: '' }, ['contentVersion: text-empty']],
    [{ ...completion, evidence: {} }, ['evidence.reference: invalid_type', 'evidence.collectedOn: invalid_type']],
    [{ ...completion, score: 80 }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(TrainingCompletionSchema, record)).toEqual(problems);
  });
});
