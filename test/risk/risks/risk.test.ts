import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { RiskSchema } from '../../../src/risk/index.ts';

const analysis = { likelihood: 'likely', impact: 'major', assessedOn: '2026-03-02' };
const action = { status: 'open', text: 'Encrypt', owner: 'IT', dueOn: '2026-06-30' };
const modify = { option: 'modify', controls: ['A.8.24', 'custom:four-eyes'], plan: { actions: [action] } };

describe('RiskSchema', () => {
  it('accepts a risk with every field', () => {
    const whole = {
      ...makeRisk(),
      description: 'At a customer site',
      threats: ['theft'],
      theme: 'Devices',
      source: 'Incident I-3',
      current: { ...analysis, assessedBy: 'CISO', criteria: 'risk-criteria-2026', rationale: 'Two thefts in a year' },
      target: { ...analysis, impact: { confidentiality: 2, reputation: 'minor' } },
      history: [{ stage: 'current', ...analysis }],
      reviewedOn: '2026-09-01',
      custom: { ticket: 4711 },
    };
    expect(RiskSchema.parse(whole)).toEqual(whole);
  });

  it('accepts a risk that is identified only', () => {
    const identified = makeRisk({
      inherent: undefined,
      current: undefined,
      residual: undefined,
      existingControls: undefined,
      treatment: { option: 'undecided' },
    });
    expect(RiskSchema.parse(identified)).toEqual(identified);
  });

  it('accepts past analyses of every stage', () => {
    const history = ['inherent', 'current', 'residual', 'target'].map((stage) => Object.assign({ stage }, analysis));
    expect(RiskSchema.parse({ ...makeRisk(), history }).history).toEqual(history);
    const { error } = RiskSchema.safeParse({ ...makeRisk(), history: [{ stage: 'past', ...analysis }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['history', 0, 'stage']]);
  });

  it.each<[string, object, PropertyKey[]]>([
    ['an empty id', { id: ' ' }, ['id']],
    ['an empty title', { title: '' }, ['title']],
    ['no owner', { owner: undefined }, ['owner']],
    ['an unknown property', { properties: ['secrecy'] }, ['properties', 0]],
    ['a day that does not exist', { identifiedOn: '2026-02-30' }, ['identifiedOn']],
    ['an analysis without a date', { current: { likelihood: 1, impact: 1 } }, ['current', 'assessedOn']],
    ['a mistyped key in an analysis', { current: { ...analysis, likelyhood: 1 } }, ['current']],
    ['rank 0', { current: { ...analysis, likelihood: 0 } }, ['current', 'likelihood']],
    ['rank 11', { current: { ...analysis, likelihood: 11 } }, ['current', 'likelihood']],
    ['rank NaN', { current: { ...analysis, likelihood: Number.NaN } }, ['current', 'likelihood']],
    [
      'an impact that would be lost',
      { current: { ...analysis, impact: JSON.parse('{"__proto__":5,"availability":2}') as object } },
      ['current', 'impact'],
    ],
    ['an impact on nothing', { current: { ...analysis, impact: {} } }, ['current', 'impact']],
    ['a stage explicitly undefined', { current: undefined }, ['current']],
    ['a past analysis without its stage', { history: [analysis] }, ['history', 0, 'stage']],
    ['a control that does not exist', { existingControls: ['A.5.99'] }, ['existingControls', 0]],
    ['a control of 2013', { treatment: { ...modify, controls: ['A.9.2.1'] } }, ['treatment', 'controls', 0]],
    ['custom data that is no JSON', { custom: { at: new Date(0) } }, ['custom']],
  ])('refuses %s', (_name, overrides, path) => {
    const { error } = RiskSchema.safeParse({ ...makeRisk(), ...overrides });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
