import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateRisks } from '../../src/fixtures/risk/generate-risks.ts';
import { makeRisk } from '../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../src/fixtures/risk/make-treatment-approval.ts';
import * as risk from '../../src/risk/index.ts';
import * as methods from '../../src/risk/methods/index.ts';

const asOf = '2026-11-21';
const stage = 'current';
const criteria = makeRiskCriteria({
  impactCategories: [{ id: 'safety' }],
  reviewEvery: [{ level: 'high', every: 'P6M' }],
  acceptance: {
    automaticUpTo: 'low',
    approvals: [{ upTo: 'medium', roles: ['risk-owner', 'ciso'], sign: 'all' }],
    longestTerm: 'P1Y',
    appetites: [
      { category: 'safety', automaticUpTo: null, approvals: [] },
      { asset: 'laptops', automaticUpTo: 'low', approvals: [] },
      { unit: 'sales', automaticUpTo: 'low', approvals: [] },
    ],
  },
});
const matrix = { ...risk.riskCriteriaPresets.iso27005 };
const added = {
  ...criteria,
  impactCombination: 'sum',
  acceptance: { automaticUpTo: 'low', approvals: [], appetites: [] },
} as const;
const whole = makeRisk({
  unit: 'sales',
  theme: 'Devices',
  threats: ['theft'],
  inherent: { level: 'high', assessedOn: '2026-03-02' },
  current: {
    likelihood: 4,
    impact: { confidentiality: 4, integrity: 1, availability: 1, safety: 2 },
    assessedOn: '2026-03-02',
  },
  history: [{ stage: 'current', likelihood: 5, impact: 4, assessedOn: '2025-03-02', withdrawnOn: '2025-09-01' }],
  treatment: {
    option: 'combined',
    parts: [
      makeRisk().treatment as risk.ModifyTreatment,
      { option: 'retain' },
      { option: 'avoid', action: { status: 'cancelled', text: 'Sell', reason: 'No' } },
      { option: 'share', party: 'Insurer' },
    ],
  },
  nextReviewOn: '2027-01-31',
  reviewedOn: '2026-09-01',
  closed: { on: '2027-02-01', reason: 'Sold' },
});
const open = makeRisk({ id: 'R-2' });
const risks = [open, whole, ...generateRisks({ seed: 1, count: 2 })];
const acceptance = makeRiskAcceptance();
const approval = makeTreatmentApproval({ expiresOn: '2027-03-01' });
const register = { criteria, risks, acceptances: [acceptance], approvals: [approval] };
const statement = { entries: [{ control: 'A.8.24', applicability: 'applicable' }] };
const context = { asOf, statement, assets: [{ id: 'laptops' }], threats: [{ id: 'theft' }] };
const signatures = [{ by: 'A. Roe', role: 'risk-owner', on: '2026-03-09' }];
const factors = {
  skillLevel: 1,
  motive: 1,
  opportunity: 1,
  size: 1,
  easeOfDiscovery: 1,
  easeOfExploit: 1,
  awareness: 1,
  intrusionDetection: 1,
  lossOfConfidentiality: 1,
  lossOfIntegrity: 1,
  lossOfAvailability: 1,
  lossOfAccountability: 1,
  financialDamage: 1,
};
const levels = { likelihood: 2, impact: { confidentiality: 3, integrity: 1, availability: 1, safety: 1 } };
const mapping = { likelihood: { rare: 'rare', likely: 'likely' }, impact: { major: 'minor' }, level: { high: 'low' } };

/** Valid arguments for every function of the area, in one or more sets. */
const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  acceptanceChanges: [[acceptance, open, { criteria }]],
  acceptanceState: [[acceptance, whole, { criteria, asOf }]],
  acceptRisk: [[open, criteria, { id: 'RA-1', signatures, expiresOn: '2027-03-01' }]],
  aggregateRisks: [[risks, criteria, { by: 'theme', stage, includeClosed: true }]],
  annualLossExpectancy: [[{ assetValue: 1, exposureFactor: 0.5, annualRate: 1 }]],
  approveTreatment: [[whole, { id: 'TA-1', signatures, expiresOn: '2027-03-01' }]],
  assessRisk: [
    [whole, criteria, { asOf }],
    [whole, matrix, { asOf }],
    [whole, added, { asOf }],
  ],
  buildHeatMap: [
    [risks, criteria, { stage }],
    [risks, added, { stage }],
  ],
  readRiskRows: [
    [
      [{ ID: 'R-1', Risk: 'Theft', Owner: 'IT', L: 3, C: 2, A: 3 }],
      criteria,
      {
        assessedOn: asOf,
        columns: { current: { likelihood: 'L', impact: { confidentiality: 'C', availability: 'A' } } },
        words: { Insure: 'share' },
        order: 'dmy',
        zone: 'UTC',
        firstRow: 2,
        limits: { rows: 9 },
      },
    ],
  ],
  checkRiskCriteria: [[criteria], [matrix], [added]],
  labelsOf: [[criteria], [matrix], [added]],
  checkRiskRegister: [
    [register, context],
    [{ ...register, criteria: added }, context],
  ],
  controlsOfRisk: [[whole]],
  likelihoodFor: [[0.5, criteria.likelihood]],
  owaspRating: [[factors]],
  rankRisks: [[risks, criteria, { stage }]],
  registerAsOf: [[risks, { asOf }]],
  rescaleRisks: [[risks, { from: criteria, to: matrix, mapping }]],
  returnOnSecurityInvestment: [[{ before: 2, after: 1, annualCost: 1 }]],
  riskDueItems: [[register, { from: '2026-01-01', through: '2027-12-31', asOf }]],
  riskTrend: [[risks, risks, criteria, { stage }]],
  scoreRisk: [
    [levels, criteria],
    [levels, added],
  ],
  treatmentApprovalChanges: [[approval, whole]],
  treatmentApprovalState: [[approval, whole, { asOf }]],
  treatmentProgress: [[risks, { asOf }]],
  validateRiskCriteria: [[criteria], [matrix]],
  validateRiskRegister: [[register, context]],
};

const functions = Object.fromEntries(
  Object.entries({ ...risk, ...methods }).filter(([, value]) => typeof value === 'function'),
) as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    -0,
    0,
    1e308,
    '',
    '\uD800',
    'combined',
    [null],
    {},
    { toString: 1, valueOf: 1 },
    { option: 'combined', parts: [{ option: 'combined', parts: [] }] },
    '9999-12-31',
    '2999-12-31',
    'P200Y',
    nested(20_000),
  ),
);

/** The first word of a message: a parameter, or a field of a parameter that is taken apart. */
const parameters =
  /^(acceptance|acceptances|after|approval|approvals|annualCost|annualRate|asOf|assets|assetValue|before|by|columns|context|criteria|exposureFactor|expiresOn|factors|from|id|impact|includeClosed|input|levels|likelihood|limits|mapping|options|order|probability|register|risk|risks|scale|signatures|stage|statement|threats|through|to|words|zone|[a-z]+[A-Z]\w+|motive|opportunity|size|awareness)\b.* must /;

/** The fault of a call: anything thrown but a RangeError of bounded length that begins with a parameter; null where there is none. */
function faultOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    const isRight = error instanceof RangeError && parameters.test(error.message) && error.message.length <= 500;
    return isRight ? null : String(error);
  }
}

describe('any input', () => {
  it('is tried on every function', () => {
    expect(Object.keys(calls).toSorted()).toEqual(Object.keys(functions).toSorted());
  });

  it.each(Object.entries(calls))('is answered or refused with the name of a parameter by %s', (name, sets) => {
    const call = functions[name] as (...given: readonly unknown[]) => unknown;
    for (const given of sets) {
      expect(() => call(...given)).not.toThrow();
      const places = pathsIn(given).filter((path) => path.length > 0);
      fc.assert(
        fc.property(fc.constantFrom(...places), anything, (path, value) => {
          expect(faultOf(() => call(...(replaced(given, path, value) as readonly unknown[])))).toBeNull();
        }),
        { numRuns: 400, seed: 20_261_129 },
      );
    }
  });

  it.each(Object.entries(calls))('is refused as nothing at all by %s', (name) => {
    const call = functions[name] as (...given: readonly unknown[]) => unknown;
    expect(faultOf(() => call())).toBeNull();
    expect(faultOf(() => call(null, null, null, null))).toBeNull();
  });

  it('is one finding for each record that cannot be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(whole).filter((path) => path.length > 0)), anything, (path, value) => {
        const changed = replaced(whole, path, value) as risk.Risk;
        const findings = risk.checkRiskRegister({ criteria, risks: [changed, open] }, { asOf });
        const unreadable = findings.filter(({ code }) => code === 'risk-record-unreadable');
        expect(unreadable.length).toBeLessThanOrEqual(1);
        expect(findings.some(({ subject }) => subject.id === 'R-2')).toBe(true);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
        for (const { message } of findings) expect(message.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
  });
});
