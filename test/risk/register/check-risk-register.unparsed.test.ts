import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type Risk } from '../../../src/risk/index.ts';
import { findingsOn, foundOn } from '../found-in-register.ts';

describe('checkRiskRegister on a register that was not parsed', () => {
  it.each<[unknown, string | number]>([
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [null, 'null'],
    [[2], '[2]'],
    [true, 'true'],
    [0, 0],
    [6, 6],
    ['often', 'often'],
  ])('shows the level %j as JSON can', (likelihood, shown) => {
    const current = { likelihood: likelihood as string, impact: 2, assessedOn: '2026-03-02' } as const;
    const register = { criteria: makeRiskCriteria(), risks: [makeRisk({ current })], acceptances: [] };
    const findings = checkRiskRegister(register, { asOf: '2026-03-31' });
    expect(findings.find(({ code }) => code === 'risk-level-unknown')).toMatchObject({
      message: `The current likelihood of the risk "R-1" is "${shown}", which is not a level of the criteria.`,
      params: { value: shown },
    });
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  it.each<[string, unknown, string, string, string]>([
    [
      'option',
      { option: 'mitigate' },
      'treatment.option',
      'modify, retain, avoid, share, undecided, combined',
      '"mitigate"',
    ],
    [
      'parts.1.option',
      { option: 'combined', parts: [{ option: 'retain' }, { option: 'undo' }] },
      'treatment.parts[1].option',
      'modify, retain, avoid, share',
      '"undo"',
    ],
  ])(
    'has one finding on an unknown treatment option at %s, and checks the other risks',
    (place, treatment, field, words, value) => {
      const odd = { ...makeRisk({ id: 'R-0' }), treatment } as Risk;
      const register = { risks: [odd, makeRisk()] };
      expect(foundOn(odd, register)).toEqual([
        `risk-record-unreadable risks.0.treatment.${place}`,
        'risk-acceptance-missing risks.1.residual',
      ]);
      const [finding] = findingsOn(odd, register);
      expect(finding?.params).toEqual({ record: 'R-0', field, demand: `one of ${words}`, value });
      expect(finding?.subject).toEqual({ kind: 'risk', id: 'R-0' });
    },
  );
});
