import type { RiskCriteria, ScaleLevel } from 'isms-kit/risk';

/** The part of a real company's risk policy in `examples/data/risk-scales.json`. */
export interface RiskScales {
  readonly complete: boolean;
  readonly likelihood: readonly {
    readonly score: number;
    readonly name: string;
    readonly minPct: number;
    readonly maxPct: number;
    readonly horizon: string | null;
  }[];
  readonly impact: readonly { readonly score: number; readonly name: string; readonly criteria: readonly string[] }[];
  readonly acceptance: { readonly approver: string };
}

/**
 * Criteria that begin with the published scales. Everything the policy does not publish is this example's own and marked so: the
 * likelihoods above the third, whose the borders between likelihoods are, the impacts above the second, the bands, the limits of acceptance
 * and the reviews.
 */
export function criteriaFrom({ likelihood, impact, acceptance }: RiskScales): RiskCriteria {
  return {
    id: 'example-risk-criteria-1',
    title: "Published scales, completed by this example's own levels, bands and limits",
    likelihood: {
      levels: [
        ...likelihood.map(({ name, minPct, maxPct, horizon }) => ({
          id: idOf(name),
          label: name,
          probability: { from: minPct / 100, to: maxPct / 100, ...(horizon === null ? {} : { horizon }) },
        })),
        own('Likely', { probability: { from: 0.65, to: 0.9, horizon: 'within a year or two' } }),
        own('Almost certain', { probability: { from: 0.9, to: 1, horizon: 'within a year or two' } }),
      ],
      borderBelongsTo: 'higher',
    },
    impact: {
      levels: [
        ...impact.map(({ name, criteria }) => ({ id: idOf(name), label: name, description: criteria.join('; ') })),
        own('Moderate', { description: 'personal data of a few people; a day of degradation' }),
        own('Major', { description: 'a reportable breach of personal data; a day of outage' }),
        own('Severe', { description: 'a breach of most customer data; an outage that ends contracts' }),
      ],
    },
    levels: [
      { id: 'low', label: 'Low' },
      { id: 'medium', label: 'Medium' },
      { id: 'high', label: 'High' },
      { id: 'critical', label: 'Critical' },
    ],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'critical', from: 17 },
      ],
    },
    acceptance: { automaticUpTo: 'low', approvals: [{ upTo: 'high', roles: [acceptance.approver], sign: 'any' }] },
    reviewEvery: [
      { level: 'low', every: 'P1Y' },
      { level: 'medium', every: 'P1Y' },
      { level: 'high', every: 'P6M' },
      { level: 'critical', every: 'P3M' },
    ],
    custom: {
      ownToThisExample: [
        'likelihood 4 and 5',
        'borders of likelihood',
        'impact 3 to 5',
        'bands',
        'limits of acceptance',
        'reviews',
      ],
    },
  };
}

/** A level that the policy does not publish. */
function own(label: string, more: Partial<ScaleLevel>): ScaleLevel {
  return { id: idOf(label), label: `${label} (example)`, ...more };
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
