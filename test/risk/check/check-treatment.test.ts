import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type Treatment } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;
const onlyCurrent = makeRisk({ inherent: undefined, residual: undefined });

const upcoming = { status: 'open', text: 'x', owner: 'IT', dueOn: '2027-01-31' } as const;

function acting(action: object): string[] {
  const treatment = { option: 'avoid', action: { text: 'a', dueOn: '2026-03-01', ...action } } as unknown as Treatment;
  return foundOn(makeRisk({ ...settled, treatment }), {}, '2026-03-08').filter((finding) =>
    finding.startsWith('risk-action'),
  );
}

describe('checkRiskRegister on treatment', () => {
  const critical = { likelihood: 5, impact: 5, assessedOn } as const;
  const untreated = ['risk-untreated risks.0.treatment'];

  it('requires a decision above the automatic acceptance', () => {
    const undecided: Treatment = { option: 'undecided' };
    expect(foundOn({ ...onlyCurrent, current: rare, treatment: undecided })).toEqual([]);
    expect(foundOn({ ...onlyCurrent, current: { ...rare, impact: 'severe' }, treatment: undecided })).toEqual(
      untreated,
    );
    expect(foundOn({ ...onlyCurrent, current: critical, treatment: undecided })).toEqual(untreated);
    expect(foundOn({ ...onlyCurrent, current: critical, residual: critical, treatment: undecided })).toEqual(untreated);
  });

  it('does not accept that a risk is retained which no role may accept', () => {
    expect(foundOn({ ...onlyCurrent, current: critical, treatment: { option: 'retain' } })).toEqual(untreated);
  });

  it('accepts a treatment until the residual risk shows that it is not enough', () => {
    const modify: Treatment = { option: 'modify', controls: ['A.8.1'], plan: { actions: [upcoming] } };
    expect(foundOn({ ...onlyCurrent, current: critical, treatment: modify })).toEqual([]);
    expect(foundOn({ ...onlyCurrent, current: critical, residual: critical, treatment: modify })).toEqual([
      'risk-residual-above-criteria risks.0.residual',
    ]);
  });

  it('requires the residual risk when all actions are done', () => {
    const done = { status: 'done', text: 'a', owner: 'IT', dueOn: '2027-01-31', doneOn: '2026-11-21' } as const;
    const modify = { option: 'modify', controls: ['A.8.1'], plan: { actions: [done] } } as const;
    const [missing, later] = ['risk-residual-not-assessed risks.0', { ...done, doneOn: '2026-11-22' } as const];
    const medium = { likelihood: 2, impact: 3, assessedOn } as const;
    const retained: Treatment = { option: 'combined', parts: [modify, { option: 'retain' }] };
    expect(foundOn({ ...onlyCurrent, current: critical, treatment: modify })).toEqual([missing]);
    expect(foundOn({ ...onlyCurrent, current: medium, treatment: modify })).toEqual([missing]);
    expect(
      foundOn({ ...onlyCurrent, current: critical, treatment: { ...modify, plan: { actions: [later] } } }),
    ).toEqual([]);
    expect(foundOn({ ...onlyCurrent, current: critical, treatment: retained })).toEqual([missing]);
    expect(foundOn({ ...onlyCurrent, current: medium, treatment: retained })).toEqual([missing]);
  });

  it('names the level of today of an untreated risk, not the expected one', () => {
    const register = {
      criteria: makeRiskCriteria(),
      risks: [makeRisk({ current: critical, treatment: { option: 'undecided' } })],
      acceptances: [],
    };
    const levels = checkRiskRegister(register, { asOf })
      .filter(({ code }) => code === 'risk-untreated')
      .map(({ params }) => params['level']);
    expect(levels).toEqual(['critical']);
  });

  it('reports the missing fields of an open action, with its place', () => {
    const treatment: Treatment = {
      option: 'combined',
      parts: [
        { option: 'modify', controls: ['A.8.1'], plan: { actions: [{ status: 'open', text: 'a' }] } },
        { option: 'avoid', action: { status: 'in-progress', text: 'b', owner: 'IT', dueOn: '2026-11-20' } },
        {
          option: 'share',
          party: 'Insurer',
          plan: { actions: [{ status: 'open', text: 'c', owner: 'IT', dueOn: '2026-11-21' }] },
        },
      ],
    };
    expect(foundOn(makeRisk({ ...settled, treatment }))).toEqual([
      'risk-action-without-owner risks.0.treatment.parts.0.plan.actions.0',
      'risk-action-without-date risks.0.treatment.parts.0.plan.actions.0',
      'risk-action-overdue risks.0.treatment.parts.1.action.dueOn',
    ]);
  });

  it('requires nothing of an action that is done or cancelled; one that is done later is still open', () => {
    expect(acting({ status: 'done', doneOn: '2026-03-08' })).toEqual([]);
    expect(acting({ status: 'cancelled', reason: 'moot' })).toEqual([]);
    expect(acting({ status: 'done', owner: 'IT', doneOn: '2026-03-09' })).toEqual([
      'risk-action-overdue risks.0.treatment.action.dueOn',
    ]);
  });
});
