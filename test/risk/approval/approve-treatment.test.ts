import { describe, expect, it } from 'vitest';
import { type Action, digestOf } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  approveTreatment,
  type Risk,
  type TreatmentApproval,
  treatmentApprovalChanges,
  treatmentApprovalState,
} from '../../../src/risk/index.ts';

const by = { id: 'TA-1', signatures: [{ by: 'Head of IT', on: '2026-03-09' }] } as const;

function done({ text, owner, dueOn }: Action): Action {
  const people = owner === undefined ? {} : { owner };
  const days = dueOn === undefined ? {} : { dueOn };
  return { status: 'done', text, doneOn: '2026-10-01', ...people, ...days };
}

describe('approveTreatment', () => {
  it('keeps the treatment with its actions, without their progress', () => {
    const { snapshot, ...approval } = approveTreatment(
      makeRisk({
        treatment: {
          option: 'combined',
          parts: [
            { option: 'avoid', action: { status: 'open', text: 'Leave no laptop in cars' } },
            { option: 'share', party: 'Insurer' },
          ],
        },
      }),
      { ...by, expiresOn: '2026-03-09' },
    );
    expect(snapshot).toEqual({
      risk: 'R-1',
      owner: 'Head of IT',
      options: ['avoid', 'share'],
      controls: [],
      parties: ['Insurer'],
      actions: [{ text: 'Leave no laptop in cars', owner: null, dueOn: null }],
    });
    expect(approval.digest).toBe(digestOf(snapshot));
  });

  it('refuses an undecided treatment, and accepts one that retains the risk', () => {
    expect(() => approveTreatment(makeRisk({ treatment: { option: 'undecided' } }), by)).toThrow(
      new RangeError('risk must have a treatment that is decided, got "R-1"'),
    );
    expect(approveTreatment(makeRisk({ treatment: { option: 'retain' } }), by).snapshot.options).toEqual(['retain']);
    const undecided = makeRisk({ treatment: { option: 'undecided' } });
    expect(treatmentApprovalState(makeTreatmentApproval(), undecided, { asOf: '2026-11-21' })).toBe('stale');
  });

  it('refuses an option that does not exist, by its place', () => {
    const treated = (treatment: unknown): Risk => ({ ...makeRisk(), treatment: treatment as Risk['treatment'] });
    const parts = [{ option: 'retain' }, { option: 'undo' }];
    expect(() => approveTreatment(treated({ option: 'mitigate' }), by)).toThrow(
      new RangeError(
        'risk.treatment.option must be one of modify, retain, avoid, share, undecided, combined, got "mitigate"',
      ),
    );
    expect(() => approveTreatment(treated({ option: 'combined', parts }), by)).toThrow(
      new RangeError('risk.treatment.parts[1].option must be one of modify, retain, avoid, share, got "undo"'),
    );
  });

  it('refuses an expiry before the approval', () => {
    expect(() => approveTreatment(makeRisk(), { ...by, expiresOn: '2026-03-08' })).toThrow(
      new RangeError('expiresOn must not lie before the last signature, got "2026-03-08"'),
    );
  });
});

describe('treatmentApprovalState', () => {
  const treatment = makeRisk().treatment;

  it('is valid until the treatment changes, and through its last day', () => {
    expect(treatmentApprovalState(makeTreatmentApproval(), makeRisk(), { asOf: '2099-01-01' })).toBe('valid');
    const limited = makeTreatmentApproval({ expiresOn: '2026-11-21' });
    expect(treatmentApprovalState(limited, makeRisk(), { asOf: '2026-11-21' })).toBe('valid');
    expect(treatmentApprovalState(limited, makeRisk(), { asOf: '2026-11-22' })).toBe('expired');
  });

  it('is incomplete until the owner has signed, as a person or as a role', () => {
    const signedBy = (...signatures: TreatmentApproval['signatures']): string =>
      treatmentApprovalState(makeTreatmentApproval({ signatures }), makeRisk(), { asOf: '2026-11-21' });
    const ciso = { by: 'CISO', on: '2026-03-09' } as const;
    expect(signedBy(ciso)).toBe('incomplete');
    expect(signedBy(ciso, { by: 'Head of IT', on: '2026-11-22' })).toBe('incomplete');
    expect(signedBy(ciso, { by: 'Head of IT', on: '2026-11-21' })).toBe('valid');
    expect(signedBy({ by: 'Ada', role: 'Head of IT', on: '2026-03-09' })).toBe('valid');
  });

  it('stays valid when an action is done or the risk is assessed anew', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const { actions: planned } = treatment.plan ?? { actions: [] };
    const actions = planned.map((action) => done(action));
    const later = makeRisk({
      treatment: { ...treatment, plan: { actions } },
      residual: { likelihood: 1, impact: 'minor', assessedOn: '2026-03-02' },
    });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), later)).toEqual([]);
  });

  it('goes stale when an approved action is cancelled, and ignores actions that were cancelled before', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const [first, second] = treatment.plan?.actions ?? [];
    if (first === undefined || second === undefined) throw new TypeError('the fixture has two actions');
    const { status: _status, ...about } = second;
    const cancelled = { ...about, status: 'cancelled', reason: 'Too dear' } as const;
    const given = (...actions: readonly Action[]): Risk => makeRisk({ treatment: { ...treatment, plan: { actions } } });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), given(first, cancelled))).toEqual(['actions']);
    expect(treatmentApprovalState(makeTreatmentApproval(), given(first, cancelled), { asOf: '2026-11-21' })).toBe(
      'stale',
    );
    const later = approveTreatment(given(first, cancelled), { ...by, id: 'TA-2' });
    expect(later.snapshot.actions.map(({ text }) => text)).toEqual(['Enrol every laptop in device management']);
    expect(treatmentApprovalState(later, given(first), { asOf: '2026-11-21' })).toBe('valid');
    expect(treatmentApprovalState(later, given(first, second), { asOf: '2026-11-21' })).toBe('stale');
  });

  it('goes stale when the plan or the owner changes', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const without = makeRisk({
      treatment: { ...treatment, plan: { actions: (treatment.plan?.actions ?? []).slice(1) } },
    });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), without)).toEqual(['actions']);
    expect(treatmentApprovalState(makeTreatmentApproval(), without, { asOf: '2026-11-21' })).toBe('stale');
    expect(treatmentApprovalChanges(makeTreatmentApproval(), makeRisk({ owner: 'CISO' }))).toEqual(['owner']);
  });
});
