import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type Risk, type Treatment } from '../../../src/risk/index.ts';
import { findingsOn, type More } from '../found-in-register.ts';

const assessedOn = '2026-03-02';
const low = { likelihood: 1, impact: 2, assessedOn } as const;
const medium = { likelihood: 2, impact: 3, assessedOn } as const;
const critical = { likelihood: 5, impact: 5, assessedOn } as const;
const { inherent: _inherent, current: _current, residual: _residual, ...bare } = makeRisk();
const open = { status: 'open', text: 'Encrypt', owner: 'IT', dueOn: '2026-11-19' } as const;

function messages(stages: Partial<Risk>, more: More = {}): string[] {
  return findingsOn({ ...bare, ...stages }, more).map(({ message }) => message);
}

function modify(...actions: NonNullable<(Treatment & { option: 'avoid' })['action']>[]): Treatment {
  return { option: 'modify', controls: ['A.8.24'], plan: { actions } };
}

describe('a level or category that the criteria do not have', () => {
  const criteria = makeRiskCriteria({ impactCategories: [{ id: 'finance', label: 'Finance' }] });

  it('has a finding that names its stage', () => {
    expect(messages({ current: low, target: { ...low, likelihood: 'often' } })).toEqual([
      'The target likelihood of the risk "R-1" is "often", which is not a level of the criteria.',
    ]);
    expect(messages({ current: low, target: { ...low, impact: { reputation: 1 } } }, { criteria })).toEqual([
      'The target impact of the risk "R-1" is on "reputation", which is not a category of the criteria.',
    ]);
  });
});

describe('a stage under other criteria', () => {
  it.each(['inherent', 'current', 'residual', 'target'] as const)('has its sentence: %s', (stage) => {
    const found = checkRiskRegister(
      {
        criteria: makeRiskCriteria(),
        risks: [{ ...bare, current: low, [stage]: { ...low, criteria: 'risk-criteria-2025' } }],
        acceptances: [],
      },
      { asOf: '2026-11-21' },
    );
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['risk-criteria-changed', ['risks', 0, stage, 'criteria']],
    ]);
  });
});

describe('a treatment', () => {
  it('without effect is compared with the residual risk where that is higher than the current one', () => {
    const undecided = { option: 'undecided' } as const;
    expect(messages({ current: medium, residual: critical, treatment: undecided })).toContain(
      'The risk "R-1" is "critical" ("overall"), above the acceptance criteria, and its treatment (undecided) has no effect on it.',
    );
  });

  it('that does not lower the risk enough has a finding that names the remaining level', () => {
    expect(
      messages({ current: critical, residual: critical, treatment: modify({ ...open, dueOn: '2027-01-31' }) }),
    ).toEqual(['The risk "R-1" would still be "critical" ("overall") after treatment, which no role may accept.']);
  });

  it('is not done while an action is overdue', () => {
    expect(messages({ current: critical, treatment: modify(open) })).toEqual([
      'The action "Encrypt" of the risk "R-1" was due on 2026-11-19 (days late: 2).',
    ]);
  });
});

describe('threats', () => {
  it('have a finding if they are missing in the given list', () => {
    const threats = [{ id: 'theft' }, { id: 'loss' }];
    expect(messages({ current: low, threats: ['loss', 'flood'] }, { threats })).toEqual([
      'The risk "R-1" comes from the threat "flood", which is missing in the list of threats.',
    ]);
  });
});
