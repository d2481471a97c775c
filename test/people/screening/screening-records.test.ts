import { describe, expect, it } from 'vitest';
import { makeAgreement, makeGateRequirement, makeScreening } from '../../../src/fixtures/index.ts';
import {
  agreementKinds,
  AgreementSchema,
  GateRequirementSchema,
  screeningKinds,
  ScreeningSchema,
} from '../../../src/people/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ScreeningSchema', () => {
  const own = { id: 'SCR-1', person: 'ada', kind: 'identity' };
  const clear = { ...own, status: 'clear', completedOn: '2024-02-20' };
  const adverse = { ...own, status: 'adverse', completedOn: '2024-02-20' };
  const decision = { by: 'board', on: '2024-02-20', accept: true, reason: 'A debt that is paid' };
  const notPermitted = { ...own, status: 'not-permitted', reason: 'No legal basis', determinedOn: '2024-02-20' };
  it.each([
    [makeScreening(), []],
    [{ ...own, status: 'requested', requestedOn: '2024-02-10' }, []],
    [{ ...own, status: 'requested' }, ['requestedOn: invalid_type']],
    [{ ...own, status: 'requested', requestedOn: '2024-02-10', completedOn: '2024-02-20' }, [': unrecognized_keys']],
    [{ ...clear, by: 'supplier', retainUntil: '2026-12-31', validUntil: '2024-02-20' }, []],
    [{ ...clear, validUntil: '2024-02-19' }, ['validUntil: screening-ends-before-result']],
    [{ ...clear, completedOn: 'May' }, ['completedOn: date-unreadable']],
    [{ ...clear, id: '' }, ['id: id-empty']],
    [{ ...clear, person: '' }, ['person: id-empty']],
    [{ ...clear, kind: 'horoscope' }, ['kind: invalid_value']],
    [{ ...clear, by: 'friend' }, ['by: invalid_value']],
    [{ ...clear, retainUntil: '2026' }, ['retainUntil: date-unreadable']],
    [{ ...clear, decision }, [': unrecognized_keys']],
    [{ ...clear, status: 'fine' }, ['status: invalid_union']],
    [{ ...adverse, validUntil: '2024-02-20', decision }, []],
    [adverse, []],
    [{ ...adverse, validUntil: '2024-02-19' }, ['validUntil: screening-ends-before-result']],
    [{ ...adverse, decision: { ...decision, on: '2024-02-19' } }, ['decision.on: screening-decided-before-result']],
    [{ ...adverse, decision: { ...decision, accept: 'yes' } }, ['decision.accept: invalid_type']],
    [{ ...adverse, decision: { ...decision, reason: '' } }, ['decision.reason: text-empty']],
    [{ ...adverse, decision: { ...decision, by: '' } }, ['decision.by: text-empty']],
    [notPermitted, []],
    [{ ...notPermitted, reason: ' ' }, ['reason: text-empty']],
    [{ ...notPermitted, determinedOn: undefined }, ['determinedOn: invalid_type']],
  ])('on %j finds %j', (screening, problems) => {
    expect(problemsOf(ScreeningSchema, screening)).toEqual(problems);
  });

  it('accepts every kind of screening', () => {
    expect(screeningKinds.flatMap((kind) => problemsOf(ScreeningSchema, { ...clear, kind }))).toEqual([]);
    expect(screeningKinds).toHaveLength(8);
  });
});

describe('AgreementSchema', () => {
  const agreement = makeAgreement();
  it.each([
    [agreement, []],
    [{ id: 'AGR-1', person: 'ada', kind: 'nda' }, []],
    [makeAgreement({ survives: true, through: '2024-02-26' }), []],
    [{ ...agreement, through: '2024-02-25' }, ['through: agreement-ends-before-signature']],
    [{ ...agreement, kind: 'handshake' }, ['kind: invalid_value']],
    [{ ...agreement, person: '' }, ['person: id-empty']],
    [{ ...agreement, version: '' }, ['version: text-empty']],
    [{ ...agreement, signedOn: 'May' }, ['signedOn: date-unreadable']],
    [{ ...agreement, countersignedOn: '2024-02-30' }, ['countersignedOn: date-impossible']],
    [{ ...agreement, survives: 'yes' }, ['survives: invalid_type']],
    [{ ...agreement, signed: true }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(AgreementSchema, record)).toEqual(problems);
  });

  it('accepts every kind of agreement', () => {
    expect(agreementKinds.flatMap((kind) => problemsOf(AgreementSchema, { ...agreement, kind }))).toEqual([]);
    expect(agreementKinds).toHaveLength(3);
  });
});

describe('GateRequirementSchema', () => {
  const requirement = makeGateRequirement();
  it.each([
    [requirement, []],
    [
      makeGateRequirement({
        role: 'ciso',
        screenings: [{ kind: 'credit', every: 'P3Y' }],
        documents: ['POL-1'],
        trainings: ['TR-1'],
      }),
      [],
    ],
    [{ ...requirement, id: '' }, ['id: id-empty']],
    [{ ...requirement, role: '' }, ['role: id-empty']],
    [{ ...requirement, screenings: [{ kind: 'horoscope' }] }, ['screenings.0.kind: invalid_value']],
    [{ ...requirement, screenings: [{ kind: 'credit', every: 'P0D' }] }, ['screenings.0.every: period-zero']],
    [{ ...requirement, agreements: ['handshake'] }, ['agreements.0: invalid_value']],
    [{ ...requirement, documents: [''] }, ['documents.0: id-empty']],
    [{ ...requirement, trainings: [1] }, ['trainings.0: invalid_type']],
    [{ ...requirement, until: '2027-01-01' }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(GateRequirementSchema, record)).toEqual(problems);
  });
});
