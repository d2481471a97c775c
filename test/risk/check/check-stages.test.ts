import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { type Risk, type Treatment } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;
const onlyCurrent = makeRisk({ inherent: undefined, residual: undefined });
const plan = { actions: [] } as const;
const upcoming = { status: 'open', text: 'x', owner: 'IT', dueOn: '2027-01-31' } as const;

function current(more: object): Partial<Risk> {
  return { ...settled, current: { ...rare, ...more } };
}

function level(likelihood: number, impact: number): Risk['current'] & object {
  return { likelihood, impact, assessedOn };
}

function under(criteria: string): Partial<Risk> {
  return { residual: { ...rare, criteria }, target: { ...rare, criteria } };
}

describe('checkRiskRegister on stages', () => {
  it('accepts a current risk above the inherent one with a rationale', () => {
    const lower = { ...rare, likelihood: 'unlikely' } as const;
    expect(foundOn(makeRisk({ ...current({ likelihood: 'possible' }), inherent: lower }))).toEqual([
      'risk-current-above-inherent risks.0.current',
    ]);
    expect(
      foundOn(makeRisk({ ...current({ likelihood: 'possible', rationale: 'A new threat' }), inherent: lower })),
    ).toEqual([]);
    expect(foundOn(makeRisk({ ...current({ likelihood: 'unlikely' }), inherent: lower }))).toEqual([]);
  });

  it('finds a residual risk above the current one within a level, by value', () => {
    expect(foundOn(makeRisk({ ...settled, current: rare }))).toEqual([]);
    expect(foundOn(makeRisk({ ...settled, current: { ...rare, impact: 'negligible' } }))).toEqual([
      'risk-residual-above-current risks.0.residual',
    ]);
  });

  it('finds a higher residual risk in a grid by likelihood and impact, and does not compare opposite changes', () => {
    const criteria = makeRiskCriteria({
      scoring: { kind: 'matrix', grid: Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 'low')) },
    });
    const compare = (before: Risk['current'] & object, after: Risk['current'] & object): readonly string[] =>
      foundOn({ ...onlyCurrent, current: before, residual: after, treatment: { option: 'retain' } }, { criteria });
    expect(compare(level(2, 2), level(2, 3))).toEqual(['risk-residual-above-current risks.0.residual']);
    expect(compare(level(2, 2), level(1, 2))).toEqual(['risk-lowered-without-control risks.0.residual']);
    expect(compare(level(2, 2), level(1, 3))).toEqual([]);
    expect(compare(level(2, 2), level(2, 2))).toEqual([]);
  });

  it('requires an explanation of a current risk below the inherent one', () => {
    const bare = makeRisk({
      ...settled,
      current: rare,
      existingControls: undefined,
      treatment: { option: 'retain' },
    });
    expect(foundOn(bare)).toEqual(['risk-lowered-without-control risks.0.current']);
    expect(foundOn({ ...bare, existingControls: ['A.8.1'] })).toEqual([]);
    expect(foundOn({ ...bare, treatment: { option: 'modify', controls: ['A.8.1'], plan } })).toEqual([]);
  });

  it.each<[string, Treatment, boolean]>([
    [
      'a control',
      {
        option: 'modify',
        controls: ['A.8.1'],
        plan: { actions: [upcoming] },
      },
      true,
    ],
    ['no control', { option: 'modify', controls: [], plan: { actions: [upcoming] } }, false],
    ['avoidance', { option: 'avoid', action: upcoming }, true],
    ['sharing', { option: 'share', party: 'Insurer' }, true],
    ['retaining', { option: 'retain' }, false],
    ['nothing', { option: 'undecided' }, false],
  ])('requires an explanation of a residual risk below the current one: %s', (_name, treatment, lowers) => {
    expect(foundOn(makeRisk({ ...settled, treatment }))).toEqual(
      lowers ? [] : ['risk-lowered-without-control risks.0.residual'],
    );
  });

  it('compares the residual risk with the inherent one where there is no current one', () => {
    const risk = makeRisk({
      ...settled,
      current: undefined,
      existingControls: undefined,
      treatment: { option: 'retain' },
    });
    expect(foundOn(risk)).toEqual(['risk-lowered-without-control risks.0.residual']);
    expect(foundOn({ ...risk, existingControls: ['A.8.1'] })).toEqual([]);
  });

  it('reports the stages that were assessed under other criteria', () => {
    expect(foundOn(makeRisk(under('risk-criteria-2026')))).toEqual([]);
    expect(foundOn(makeRisk(under('risk-criteria-2025')))).toEqual([
      'risk-criteria-changed risks.0.residual.criteria',
      'risk-criteria-changed risks.0.target.criteria',
    ]);
  });

  it('requires an action in a plan that must lower the risk', () => {
    const share: Treatment = { option: 'share', party: 'Insurer', plan };
    const modify: Treatment = { option: 'modify', controls: ['A.8.1'], plan };
    expect(foundOn(makeRisk({ ...settled, treatment: share }))).toEqual([
      'risk-plan-without-action risks.0.treatment.plan',
    ]);
    expect(
      foundOn(makeRisk({ ...settled, treatment: { option: 'combined', parts: [{ option: 'retain' }, modify] } })),
    ).toEqual(['risk-plan-without-action risks.0.treatment.parts.1.plan']);
    expect(foundOn(makeRisk({ ...settled, current: rare, treatment: modify }))).toEqual([]);
  });
});
