import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { type LevelMapping, rescaleRisks, type Risk, riskCriteriaPresets } from '../../../src/risk/index.ts';

/** Criteria of five by five levels, and those of three by three that take their place. */
export const from = makeRiskCriteria();
export const to = riskCriteriaPresets.product3x3;

/** Every level but the severe impact has a counterpart. */
export const mapping: LevelMapping = {
  likelihood: {
    rare: 'unlikely',
    unlikely: 'unlikely',
    possible: 'possible',
    likely: 'likely',
    'almost-certain': 'likely',
  },
  impact: { negligible: 'minor', minor: 'minor', moderate: 'moderate', major: 'major' },
};

/** A risk without any analysis. */
export const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

/** What the change of criteria does to that risk with the analyses given. */
export function preview(risk: Partial<Risk>, by = mapping): ReturnType<typeof rescaleRisks<Risk>> {
  return rescaleRisks([{ ...bare, ...risk }], { from, to, mapping: by });
}
