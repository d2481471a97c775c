import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptanceChanges,
  acceptanceState,
  acceptRisk,
  approveTreatment,
  type Impact,
  type Risk,
  treatmentApprovalState,
} from '../../../src/risk/index.ts';

const signature = { by: 'Ada', role: 'risk-owner', on: '2026-03-09' } as const;
const options = { id: 'RA-1', signatures: [signature], expiresOn: '2027-03-08' } as const;
const unassessed = makeRisk({ inherent: undefined, current: undefined, residual: undefined });
const analysis = {
  likelihood: 2,
  impact: { integrity: 'minor', confidentiality: 1 },
  assessedOn: '2026-03-02',
} as const;

describe('acceptRisk', () => {
  it('refuses a risk that was assessed under other criteria', () => {
    const under = (criteria: string): Risk => makeRisk({ residual: { ...analysis, criteria } });
    const { id } = makeRiskCriteria();
    expect(acceptRisk(under(id), makeRiskCriteria(), options).snapshot.criteria).toBe('risk-criteria-2026');
    expect(() => acceptRisk(under('risk-criteria-2025'), makeRiskCriteria(), options)).toThrow(
      new RangeError('risk must be assessed in levels of the criteria, got "R-1"'),
    );
  });

  it.each([
    ['id', { ...options, id: ' ' }],
    ['signatures[0].by', { ...options, signatures: [{ ...signature, by: ' ' }] }],
    ['signatures[0].role', { ...options, signatures: [{ ...signature, role: ' ' }] }],
  ])('refuses an empty %s, and so does approveTreatment', (parameter, blank) => {
    const refused = new RangeError(`${parameter} must not be empty, got " "`);
    expect(() => acceptRisk(makeRisk(), makeRiskCriteria(), blank)).toThrow(refused);
    expect(() => approveTreatment(makeRisk(), blank)).toThrow(refused);
  });

  it('refuses an acceptance without a signature, and so does approveTreatment', () => {
    const unsigned = { ...options, signatures: [] };
    const refused = new RangeError('signatures must not be empty');
    expect(() => acceptRisk(makeRisk(), makeRiskCriteria(), unsigned)).toThrow(refused);
    expect(() => approveTreatment(makeRisk(), unsigned)).toThrow(refused);
  });

  it('keeps the accepted fields, with levels by id and sorted lists', () => {
    const risk = makeRisk({
      assets: ['laptops', 'crm'],
      properties: ['integrity', 'confidentiality'],
      residual: analysis,
      treatment: {
        option: 'combined',
        parts: [
          { option: 'share', party: 'Insurer' },
          { option: 'modify', controls: ['A.8.7', 'A.5.1'], plan: { actions: [] } },
          { option: 'retain' },
        ],
      },
    });
    const acceptance = acceptRisk(risk, makeRiskCriteria(), options);
    expect(acceptance).toEqual({
      ...options,
      risk: 'R-1',
      snapshot: {
        risk: 'R-1',
        title: 'A laptop with customer data is stolen',
        owner: 'Head of IT',
        assets: ['crm', 'laptops'],
        properties: ['confidentiality', 'integrity'],
        stage: 'residual',
        likelihood: 'unlikely',
        impact: { integrity: 'minor', confidentiality: 'negligible' },
        level: 'low',
        criteria: 'risk-criteria-2026',
        options: ['modify', 'retain', 'share'],
        controls: ['A.5.1', 'A.8.7'],
        parties: ['Insurer'],
      },
      digest: digestOf(acceptance.snapshot),
    });
  });

  it('keeps all signatures, with or without a role, and may expire on the day of the last one', () => {
    const signatures = [signature, { by: 'top-management', on: '2026-03-10' }] as const;
    const acceptance = acceptRisk(makeRisk(), makeRiskCriteria(), { ...options, signatures, expiresOn: '2026-03-10' });
    expect(acceptance.signatures).toEqual(signatures);
  });

  it('lists each option, control and party once', () => {
    const modify = { option: 'modify', plan: { actions: [] } } as const;
    const parts = [
      { option: 'share', party: 'Insurer' },
      { ...modify, controls: ['A.8.24', 'A.5.1'] },
      { option: 'share', party: 'Broker' },
      { ...modify, controls: ['A.8.24'] },
      { option: 'share', party: 'Insurer' },
    ] as const;
    const risk = makeRisk({ treatment: { option: 'combined', parts } });
    const lists = { options: ['modify', 'share'], controls: ['A.5.1', 'A.8.24'], parties: ['Broker', 'Insurer'] };
    expect(acceptRisk(risk, makeRiskCriteria(), options).snapshot).toMatchObject(lists);
    expect(approveTreatment(risk, options).snapshot).toMatchObject(lists);
  });

  it('refuses a risk that cannot be accepted, and an expiry before the signature', () => {
    expect(() => acceptRisk(unassessed, makeRiskCriteria(), options)).toThrow(
      new RangeError('risk must be assessed in levels of the criteria, got "R-1"'),
    );
    const unknown = makeRisk({ residual: { ...analysis, likelihood: 'often' } });
    expect(() => acceptRisk(unknown, makeRiskCriteria(), options)).toThrow(RangeError);
    expect(() => acceptRisk(makeRisk(), makeRiskCriteria(), { ...options, expiresOn: '2026-03-08' })).toThrow(
      new RangeError('expiresOn must not lie before the last signature, got "2026-03-08"'),
    );
  });
});

describe('acceptanceState', () => {
  const criteria = makeRiskCriteria();

  it('is valid through its last day', () => {
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(), { criteria, asOf: '2027-03-08' })).toBe('valid');
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(), { criteria, asOf: '2027-03-09' })).toBe('expired');
  });

  it('is incomplete before it is signed, and so is the approval of a treatment', () => {
    const made = makeRiskAcceptance({ signatures: [{ by: 'risk-owner', on: '2026-03-09' }] });
    expect(acceptanceState(made, makeRisk(), { criteria, asOf: '2026-03-08' })).toBe('incomplete');
    expect(acceptanceState(made, makeRisk({ owner: 'CISO' }), { criteria, asOf: '2026-03-08' })).toBe('stale');
    const approved = makeTreatmentApproval({ signatures: [{ by: 'Head of IT', on: '2026-03-09' }] });
    expect(treatmentApprovalState(approved, makeRisk(), { asOf: '2026-03-08' })).toBe('incomplete');
  });

  const residual = { likelihood: 'likely', impact: 'minor', assessedOn: '2026-03-02' } as const;
  it.each<[string, Partial<Risk>]>([
    ['a review', { reviewedOn: '2026-09-01' }],
    [
      'the same result on another day, for another reason, by rank',
      { residual: { likelihood: 4, impact: 2, assessedOn: '2026-09-01', rationale: 'Still so' } },
    ],
    ['another current risk', { current: { ...residual, impact: 'moderate' } }],
    ['custom fields, theme and description', { custom: { a: 1 }, theme: 'Devices', description: 'At home' }],
    ['the same lists in another order', { properties: ['confidentiality', 'confidentiality'] }],
    [
      'the progress of actions',
      { treatment: { option: 'modify', controls: ['A.8.24', 'A.8.1'], plan: { actions: [] } } },
    ],
  ])('stays valid through %s', (_name, change) => {
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(change), { criteria })).toEqual([]);
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(change), { criteria, asOf: '2026-11-21' })).toBe('valid');
  });

  it.each<[string[], Partial<Risk>]>([
    [['title'], { title: 'A phone is stolen' }],
    [['owner'], { owner: 'CISO' }],
    [['assets'], { assets: ['laptops', 'phones'] }],
    [['properties'], { properties: ['availability'] }],
    [['likelihood', 'level'], { residual: { ...residual, likelihood: 'rare' } }],
    [['likelihood'], { residual: { ...residual, likelihood: 'possible' } }],
    [['impact', 'level'], { residual: { ...residual, impact: 'severe' } }],
    [['impact'], { residual: { ...residual, impact: { confidentiality: 'minor' } } }],
    [['options', 'controls'], { treatment: { option: 'retain' } }],
    [['level'], { residual: { ...residual, likelihood: 'often' } }],
  ])('goes stale when %j changes', (fields, change) => {
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(change), { criteria })).toEqual(fields);
    expect(acceptanceState(makeRiskAcceptance(), makeRisk(change), { criteria, asOf: '2030-01-01' })).toBe('stale');
  });

  it('goes stale when the residual risk is no longer assessed, or the criteria say something else', () => {
    const risk = makeRisk({ residual: undefined });
    expect(acceptanceChanges(makeRiskAcceptance(), risk, { criteria })).toEqual(['stage', 'impact', 'level']);
    expect(acceptanceChanges(makeRiskAcceptance(), unassessed, { criteria })).toEqual(['level']);
    expect(acceptanceState(makeRiskAcceptance(), unassessed, { criteria, asOf: '2026-11-21' })).toBe('stale');
    const renamed = makeRiskCriteria({ id: 'risk-criteria-2027' });
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(), { criteria: renamed })).toEqual(['criteria']);
    const stricter = makeRiskCriteria({ scoring: { kind: 'product', bands: [{ level: 'high', from: 1 }] } });
    expect(acceptanceChanges(makeRiskAcceptance(), makeRisk(), { criteria: stricter })).toEqual(['level']);
  });

  it('compares impacts by category, whatever the order of the categories', () => {
    const changes = (impact: Impact): readonly string[] => {
      const before = makeRisk({ residual: { ...residual, impact: { integrity: 'minor', finance: 'minor' } } });
      const acceptance = acceptRisk(before, criteria, options);
      return acceptanceChanges(acceptance, makeRisk({ residual: { ...residual, impact } }), { criteria });
    };
    expect(changes({ finance: 'minor', integrity: 'minor' })).toEqual([]);
    expect(changes({ finance: 'minor', integrity: 'negligible' })).toEqual(['impact']);
    expect(changes({ finance: 'minor', availability: 'minor' })).toEqual(['impact']);
    expect(changes({ finance: 'minor' })).toEqual(['impact']);
    expect(changes('minor')).toEqual(['impact']);
  });

  describe('where the criteria ask for joint signatures', () => {
    const jointly = makeRiskCriteria({
      acceptance: {
        automaticUpTo: 'low',
        approvals: [
          { upTo: 'medium', roles: ['ciso', 'cfo'], sign: 'all' },
          { upTo: 'high', roles: ['ceo', 'board'], sign: 'any' },
        ],
      },
    });
    const stateOf = (...roles: string[]): string => {
      const signatures = roles.map((by) => ({ by, on: '2026-03-09' }) as const);
      const made = acceptRisk(makeRisk(), jointly, { id: 'RA-1', signatures, expiresOn: '2027-03-08' });
      return acceptanceState(made, makeRisk(), { criteria: jointly, asOf: '2026-11-21' });
    };

    it('is incomplete until all of them have signed, whoever else has', () => {
      expect(stateOf('ciso')).toBe('incomplete');
      expect(stateOf('ciso', 'intern')).toBe('incomplete');
      expect(stateOf('ciso', 'cfo')).toBe('valid');
    });

    it('is valid by one signature of a higher limit for which any role may sign', () => {
      expect(stateOf('board')).toBe('valid');
      expect(stateOf('ciso', 'ceo')).toBe('valid');
      expect(stateOf('intern')).toBe('incomplete');
    });

    it('counts a signature from its day on', () => {
      const signatures = [
        { by: 'ciso', on: '2026-03-09' },
        { by: 'cfo', on: '2026-03-20' },
      ] as const;
      const made = acceptRisk(makeRisk(), jointly, { id: 'RA-1', signatures, expiresOn: '2027-03-08' });
      expect(acceptanceState(made, makeRisk(), { criteria: jointly, asOf: '2026-03-19' })).toBe('incomplete');
      expect(acceptanceState(made, makeRisk(), { criteria: jointly, asOf: '2026-03-20' })).toBe('valid');
    });

    it('accepts any signature where the level is accepted as it is', () => {
      const low = makeRisk({ residual: { ...residual, likelihood: 'rare' } });
      const made = acceptRisk(low, jointly, { ...options, signatures: [{ by: 'intern', on: '2026-03-09' }] });
      expect(acceptanceState(made, low, { criteria: jointly, asOf: '2026-11-21' })).toBe('valid');
    });
  });

  it('does not depend on the order of the keys of the snapshot', () => {
    const { snapshot } = makeRiskAcceptance();
    const reordered = Object.fromEntries(Object.entries(snapshot).toReversed()) as unknown as typeof snapshot;
    expect(
      acceptanceState(makeRiskAcceptance({ snapshot: reordered }), makeRisk(), { criteria, asOf: '2026-11-21' }),
    ).toBe('valid');
    expect(digestOf(reordered)).toBe(makeRiskAcceptance().digest);
  });
});
