import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  approveTreatment,
  type Risk,
  type TreatmentAction,
  treatmentApprovalChanges,
  treatmentApprovalState,
} from '../../../src/risk/index.ts';

describe('approveTreatment', () => {
  it('freezes the treatment with its actions, without how far they have come', () => {
    const { approved, ...approval } = approveTreatment(
      makeRisk({
        treatment: {
          option: 'combined',
          parts: [
            { option: 'avoid', action: { status: 'open', text: 'Leave no laptop in cars' } },
            { option: 'share', party: 'Insurer' },
          ],
        },
      }),
      { id: 'TA-1', approvedBy: 'Head of IT', approvedOn: '2026-03-09', expiresOn: '2026-03-09' },
    );
    expect(approved).toEqual({
      risk: 'R-1',
      owner: 'Head of IT',
      options: ['avoid', 'share'],
      controls: [],
      parties: ['Insurer'],
      actions: [{ text: 'Leave no laptop in cars', owner: null, dueOn: null }],
    });
    expect(approval.digest).toBe(digestOf(approved));
  });

  it('refuses a treatment that nobody has decided on, and takes one that retains', () => {
    const by = { id: 'TA-1', approvedBy: 'Head of IT', approvedOn: '2026-03-09' } as const;
    expect(() => approveTreatment(makeRisk({ treatment: { option: 'undecided' } }), by)).toThrow(
      new RangeError('risk must have a treatment that is decided, got "R-1"'),
    );
    expect(approveTreatment(makeRisk({ treatment: { option: 'retain' } }), by).approved.options).toEqual(['retain']);
    const undecided = makeRisk({ treatment: { option: 'undecided' } });
    expect(treatmentApprovalState(makeTreatmentApproval(), undecided, '2026-11-21')).toBe('stale');
  });

  it('refuses an expiry before the approval', () => {
    const before = { id: 'TA-1', approvedBy: 'Head of IT', approvedOn: '2026-03-09', expiresOn: '2026-03-08' } as const;
    expect(() => approveTreatment(makeRisk(), before)).toThrow(
      new RangeError('expiresOn must not lie before approvedOn, got "2026-03-08"'),
    );
  });
});

describe('treatmentApprovalState', () => {
  const treatment = makeRisk().treatment;

  it('is valid until the treatment changes, or through its last day', () => {
    expect(treatmentApprovalState(makeTreatmentApproval(), makeRisk(), '2099-01-01')).toBe('valid');
    const limited = makeTreatmentApproval({ expiresOn: '2026-11-21' });
    expect(treatmentApprovalState(limited, makeRisk(), '2026-11-21')).toBe('valid');
    expect(treatmentApprovalState(limited, makeRisk(), '2026-11-22')).toBe('expired');
  });

  it('stays valid when an action is done or the risk is assessed anew', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const actions = treatment.plan.actions.map(({ text, owner, dueOn }) => ({
      status: 'done' as const,
      text,
      doneOn: '2026-10-01' as const,
      ...(owner === undefined ? {} : { owner }),
      ...(dueOn === undefined ? {} : { dueOn }),
    }));
    const later = makeRisk({
      treatment: { ...treatment, plan: { actions } },
      residual: { likelihood: 1, impact: 'minor', assessedOn: '2026-03-02' },
    });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), later)).toEqual([]);
  });

  it('goes stale when an approved action is cancelled, and holds what was already cancelled for none', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const [first, second] = treatment.plan.actions;
    if (first === undefined || second === undefined) throw new TypeError('the fixture has two actions');
    const { status: _status, ...about } = second;
    const cancelled = { ...about, status: 'cancelled', reason: 'Too dear' } as const;
    const given = (...actions: readonly TreatmentAction[]): Risk =>
      makeRisk({ treatment: { ...treatment, plan: { actions } } });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), given(first, cancelled))).toEqual(['actions']);
    expect(treatmentApprovalState(makeTreatmentApproval(), given(first, cancelled), '2026-11-21')).toBe('stale');
    const later = approveTreatment(given(first, cancelled), {
      id: 'TA-2',
      approvedBy: 'Head of IT',
      approvedOn: '2026-03-09',
    });
    expect(later.approved.actions.map(({ text }) => text)).toEqual(['Enrol every laptop in device management']);
    expect(treatmentApprovalState(later, given(first), '2026-11-21')).toBe('valid');
    expect(treatmentApprovalState(later, given(first, second), '2026-11-21')).toBe('stale');
  });

  it('goes stale when the plan or the owner changes', () => {
    if (treatment.option !== 'modify') throw new TypeError('the fixture modifies');
    const without = makeRisk({ treatment: { ...treatment, plan: { actions: treatment.plan.actions.slice(1) } } });
    expect(treatmentApprovalChanges(makeTreatmentApproval(), without)).toEqual(['actions']);
    expect(treatmentApprovalState(makeTreatmentApproval(), without, '2026-11-21')).toBe('stale');
    expect(treatmentApprovalChanges(makeTreatmentApproval(), makeRisk({ owner: 'CISO' }))).toEqual(['owner']);
  });
});
