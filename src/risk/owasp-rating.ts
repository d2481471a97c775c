/** A level of likelihood or impact in the OWASP Risk Rating Methodology: below 3, below 6, up to 9. */
export type OwaspLevel = 'low' | 'medium' | 'high';

/** The severity of a risk in the OWASP Risk Rating Methodology. */
export type OwaspSeverity = 'note' | 'low' | 'medium' | 'high' | 'critical';

/** The 16 factors of the OWASP Risk Rating Methodology, each from 0 to 9; business impact counts when all four of its factors are known. */
export interface OwaspFactors {
  /** Threat agent: how skilled. */
  readonly skillLevel: number;
  /** Threat agent: how motivated. */
  readonly motive: number;
  /** Threat agent: what resources and opportunities it takes. */
  readonly opportunity: number;
  /** Threat agent: how large a group. */
  readonly size: number;
  /** Vulnerability: how easy to discover. */
  readonly easeOfDiscovery: number;
  /** Vulnerability: how easy to exploit. */
  readonly easeOfExploit: number;
  /** Vulnerability: how well known. */
  readonly awareness: number;
  /** Vulnerability: how likely an exploit goes unnoticed. */
  readonly intrusionDetection: number;
  /** Technical impact: how much and how sensitive data is disclosed. */
  readonly lossOfConfidentiality: number;
  /** Technical impact: how much data is corrupted, and how badly. */
  readonly lossOfIntegrity: number;
  /** Technical impact: how much service is lost, and how vital. */
  readonly lossOfAvailability: number;
  /** Technical impact: whether actions can be traced to a person. */
  readonly lossOfAccountability: number;
  /** Business impact: how much it costs. */
  readonly financialDamage?: number | undefined;
  /** Business impact: how it harms the reputation. */
  readonly reputationDamage?: number | undefined;
  /** Business impact: how far it breaks obligations. */
  readonly nonCompliance?: number | undefined;
  /** Business impact: how many people's personal data it discloses. */
  readonly privacyViolation?: number | undefined;
}

/** A rating by the OWASP Risk Rating Methodology. */
export interface OwaspRating {
  /** The mean of the eight factors of threat agent and vulnerability, 0 to 9. */
  readonly likelihood: number;
  /** The mean of the four factors of technical impact, 0 to 9. */
  readonly technicalImpact: number;
  /** The mean of the four factors of business impact, 0 to 9; null unless all four are known. */
  readonly businessImpact: number | null;
  /** The severity, from the levels of likelihood and impact. */
  readonly severity: OwaspSeverity;
  /** How the severity came about. */
  readonly explanation: {
    /** The level of likelihood. */
    readonly likelihoodLevel: OwaspLevel;
    /** Which impact counted: the business impact where it is known. */
    readonly impactUsed: 'business' | 'technical';
    /** The level of that impact. */
    readonly impactLevel: OwaspLevel;
    /** The factors of business impact that are not known. */
    readonly missing: readonly (keyof OwaspFactors)[];
  };
}

const agentAndVulnerability = [
  'skillLevel',
  'motive',
  'opportunity',
  'size',
  'easeOfDiscovery',
  'easeOfExploit',
  'awareness',
  'intrusionDetection',
] as const;
const technical = ['lossOfConfidentiality', 'lossOfIntegrity', 'lossOfAvailability', 'lossOfAccountability'] as const;
const business = ['financialDamage', 'reputationDamage', 'nonCompliance', 'privacyViolation'] as const;

const severities: Record<OwaspLevel, Record<OwaspLevel, OwaspSeverity>> = {
  high: { low: 'medium', medium: 'high', high: 'critical' },
  medium: { low: 'low', medium: 'medium', high: 'high' },
  low: { low: 'note', medium: 'low', high: 'medium' },
};

/**
 * Rates a risk by the OWASP Risk Rating Methodology: likelihood and impact as plain means of their factors, each low below 3, medium below
 * 6, else high, and the severity from the two. Business impact replaces technical impact when all four of its factors are known. Means are
 * exact for factors of up to 12 decimals, whatever their order.
 *
 * @param factors - The factors, any number from 0 to 9; the method's own example uses numbers that are in none of its lists of options.
 * @returns The means, the severity and how it came about.
 * @throws RangeError when a factor does not lie from 0 to 9.
 *
 * @example
 * ```ts
 * import { owaspRating } from 'isms-kit/risk/methods';
 *
 * const rating = owaspRating({
 *   skillLevel: 5,
 *   motive: 2,
 *   opportunity: 7,
 *   size: 1,
 *   easeOfDiscovery: 3,
 *   easeOfExploit: 6,
 *   awareness: 9,
 *   intrusionDetection: 2,
 *   lossOfConfidentiality: 9,
 *   lossOfIntegrity: 7,
 *   lossOfAvailability: 5,
 *   lossOfAccountability: 8,
 * });
 * rating.likelihood; // => 4.375
 * rating.technicalImpact; // => 7.25
 * rating.severity; // => 'high'
 * ```
 */
export function owaspRating(factors: OwaspFactors): OwaspRating {
  const likelihood = mean(agentAndVulnerability.map((name) => factorOf(factors, name)));
  const technicalImpact = mean(technical.map((name) => factorOf(factors, name)));
  const missing = business.filter((name) => factors[name] === undefined);
  const known = business.filter((name) => factors[name] !== undefined).map((name) => factorOf(factors, name));
  const businessImpact = missing.length === 0 ? mean(known) : null;
  const likelihoodLevel = levelOf(likelihood);
  const impactLevel = levelOf(businessImpact ?? technicalImpact);
  return {
    likelihood,
    technicalImpact,
    businessImpact,
    severity: severities[impactLevel][likelihoodLevel],
    explanation: {
      likelihoodLevel,
      impactUsed: businessImpact === null ? 'technical' : 'business',
      impactLevel,
      missing,
    },
  };
}

function factorOf(factors: OwaspFactors, name: keyof OwaspFactors): number {
  const factor = factors[name];
  if (typeof factor !== 'number' || !(factor >= 0 && factor <= 9))
    throw new RangeError(`${name} must lie from 0 to 9, got ${factor}`);
  return factor;
}

// Sums of decimals such as 7.6 miss the borders at 3 and 6 by their order; whole numbers of 10^-12 add up exactly.
const unit = 1e12;

function mean(factors: readonly number[]): number {
  const sum = factors.reduce((units, factor) => units + Math.round(factor * unit), 0);
  return sum / (factors.length * unit);
}

function levelOf(value: number): OwaspLevel {
  if (value < 3) return 'low';
  return value < 6 ? 'medium' : 'high';
}
