import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  aggregateRisks,
  assessRisk,
  checkRiskCriteria,
  checkRiskRegister,
  type Risk,
  RiskAppetiteSchema,
  type RiskAppetite,
  type RiskCriteria,
  RiskCriteriaSchema,
} from '../../../src/risk/index.ts';

const asOf = '2026-11-21';
const never = { automaticUpTo: null, approvals: [] } as const;
const lenient = { automaticUpTo: 'high', approvals: [] } as const;

function criteria(...appetites: readonly RiskAppetite[]): RiskCriteria {
  return makeRiskCriteria({ acceptance: { ...makeRiskCriteria().acceptance, appetites } });
}

/** The verdicts on the sample, which is medium: their scope and their decision. */
function verdicts(risk: Partial<Risk>, ...appetites: readonly RiskAppetite[]): string[] {
  return assessRisk(makeRisk(risk), criteria(...appetites), { asOf }).verdicts.map(
    ({ category, asset, unit, decision }) => `${category ?? asset ?? unit ?? 'overall'} ${decision}`,
  );
}

describe('limits of an asset or a unit', () => {
  it('are stricter for the same level', () => {
    expect(verdicts({})).toEqual(['overall needs-approval']);
    expect(verdicts({}, { asset: 'laptops', ...never })).toEqual(['laptops needs-treatment']);
    expect(verdicts({ unit: 'sales' }, { unit: 'sales', ...never })).toEqual(['sales needs-treatment']);
  });

  it('do not touch other assets, other units and risks without a unit', () => {
    expect(verdicts({}, { asset: 'phones', ...never })).toEqual(['overall needs-approval']);
    expect(verdicts({ unit: 'sales' }, { unit: 'research', ...never })).toEqual(['overall needs-approval']);
    expect(verdicts({}, { unit: 'sales', ...never })).toEqual(['overall needs-approval']);
  });

  it('stand beside the general limits for the assets that have none of their own', () => {
    const assets = ['laptops', 'phones'];
    expect(verdicts({ assets }, { asset: 'laptops', ...lenient })).toEqual([
      'overall needs-approval',
      'laptops acceptable',
    ]);
    expect(verdicts({ assets }, { asset: 'laptops', ...lenient }, { asset: 'phones', ...never })).toEqual([
      'phones needs-treatment',
      'laptops acceptable',
    ]);
  });

  it('apply together: the strictest decides', () => {
    const both = [
      { unit: 'sales', ...lenient },
      { asset: 'laptops', ...never },
      { category: 'confidentiality', ...lenient },
    ] as const;
    expect(verdicts({ unit: 'sales' }, ...both.slice(0, 2))).toEqual(['laptops needs-treatment', 'sales acceptable']);
    expect(verdicts({ unit: 'sales' }, both[2])).toEqual(['confidentiality acceptable']);
    const impact = { confidentiality: 2, integrity: 2 };
    const residual = { likelihood: 4, impact, assessedOn: '2026-03-02' } as const;
    expect(verdicts({ unit: 'sales', residual }, ...both)).toEqual([
      'laptops needs-treatment',
      'confidentiality acceptable',
      'sales acceptable',
    ]);
  });

  it('are named by the findings of the register', () => {
    const approvals = [{ upTo: 'high', roles: ['ciso'], sign: 'any' }] as const;
    const strict = criteria({ asset: 'laptops', automaticUpTo: null, approvals });
    const found = (acceptances: Parameters<typeof checkRiskRegister>[0]['acceptances'] & {}): string[] =>
      checkRiskRegister({ criteria: strict, risks: [makeRisk()], acceptances }, { asOf }).map(({ message }) => message);
    expect(found([])).toEqual([
      'The risk "R-1" remains at "medium" ("laptops") and needs an acceptance by "ciso", which is missing.',
    ]);
    expect(found([makeRiskAcceptance({ signatures: [{ by: 'ciso', on: '2026-03-09' }] })])).toEqual([]);
    const [finding] = checkRiskRegister(
      { criteria: criteria({ asset: 'laptops', ...never }), risks: [makeRisk()] },
      { asOf },
    );
    expect(finding?.message).toBe(
      'The risk "R-1" would still be "medium" ("laptops") after treatment, which no role may accept.',
    );
  });

  it('are checked for their order like the general ones', () => {
    const approvals = [{ upTo: 'low', roles: ['ciso'], sign: 'any' }] as const;
    const findings = checkRiskCriteria(criteria({ unit: 'sales', automaticUpTo: 'low', approvals }));
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['acceptance.appetites.0.approvals.0.upTo']);
  });

  it.each([
    [{ asset: 'laptops' }, undefined],
    [{ unit: 'sales' }, undefined],
    [{ category: 'integrity' }, undefined],
    [{}, 0],
    [{ asset: 'laptops', unit: 'sales' }, 2],
    [{ asset: 'laptops', unit: 'sales', category: 'integrity' }, 3],
  ])('name exactly one scope: %j', (scope, named) => {
    const issues = RiskAppetiteSchema.safeParse({ ...scope, ...never }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(
      named === undefined
        ? undefined
        : [`The limits must be for one category, one asset or one unit; ${named} of the three are named.`],
    );
    expect(issues === undefined).toBe(named === undefined);
  });

  it.each([
    [{ asset: 'laptops', ...never }, 'The asset "laptops" has limits of its own more than once.'],
    [{ unit: 'sales', ...never }, 'The unit "sales" has limits of its own more than once.'],
  ])('are given once: %j', (appetite, message) => {
    const { error } = RiskCriteriaSchema.safeParse(criteria(appetite, appetite));
    expect(error?.issues).toMatchObject([{ message, params: { code: 'appetite-duplicate' } }]);
    expect(RiskCriteriaSchema.safeParse(criteria(appetite)).success).toBe(true);
  });

  it('go with groups by unit', () => {
    const risks = [makeRisk({ unit: 'sales' }), makeRisk({ id: 'R-2' })];
    const { groups, ungrouped } = aggregateRisks(risks, makeRiskCriteria(), { by: 'unit', stage: 'current' });
    expect([groups.map(({ key }) => key), ungrouped]).toEqual([['sales'], ['R-2']]);
  });
});

describe('a further property', () => {
  it.each(['authenticity', 'accountability', 'non-repudiation', 'reliability'] as const)(
    'is missed where the impact is by property: %s',
    (property) => {
      const current = { likelihood: 1, impact: { confidentiality: 1 }, assessedOn: '2026-03-02' } as const;
      const risk = makeRisk({
        inherent: undefined,
        residual: undefined,
        properties: ['confidentiality', property],
        current,
      });
      const messages = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [risk] }, { asOf }).map(
        ({ message }) => message,
      );
      expect(messages).toEqual([
        `The current impact of the risk "R-1" has no level for "${property}", so the risk may be higher than it looks.`,
      ]);
      const assessed = { ...current, impact: { confidentiality: 1, [property]: 2 } };
      expect(
        checkRiskRegister({ criteria: makeRiskCriteria(), risks: [{ ...risk, current: assessed }] }, { asOf }),
      ).toEqual([]);
    },
  );
});
