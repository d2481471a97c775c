import { shownValue } from '../../core/findings/quotation.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
/** A level of likelihood or impact in the OWASP Risk Rating Methodology: below 3, below 6, up to 9. */
export type OwaspLevel = 'low' | 'medium' | 'high';

/** The severity of a risk in the OWASP Risk Rating Methodology. */
export type OwaspSeverity = 'note' | 'low' | 'medium' | 'high' | 'critical';

/** The 16 factors of the OWASP Risk Rating Methodology, each from 0 to 9; business impact counts when all four of its factors are known. */
export interface OwaspFactors {
  /** Threat agent: its skill. */
  readonly skillLevel: number;
  /** Threat agent: its motive. */
  readonly motive: number;
  /** Threat agent: the resources and opportunities that it needs. */
  readonly opportunity: number;
  /** Threat agent: the size of its group. */
  readonly size: number;
  /** Vulnerability: the ease of its discovery. */
  readonly easeOfDiscovery: number;
  /** Vulnerability: the ease of its exploit. */
  readonly easeOfExploit: number;
  /** Vulnerability: the awareness of it. */
  readonly awareness: number;
  /** Vulnerability: the chance that an exploit is not detected. */
  readonly intrusionDetection: number;
  /** Technical impact: the amount and sensitivity of disclosed data. */
  readonly lossOfConfidentiality: number;
  /** Technical impact: the amount of corrupted data and the degree of its corruption. */
  readonly lossOfIntegrity: number;
  /** Technical impact: the amount and importance of lost services. */
  readonly lossOfAvailability: number;
  /** Technical impact: the loss of the means to trace actions to a person. */
  readonly lossOfAccountability: number;
  /** Business impact: the cost. */
  readonly financialDamage?: number;
  /** Business impact: the harm to the reputation. */
  readonly reputationDamage?: number;
  /** Business impact: the degree of the breach of obligations. */
  readonly nonCompliance?: number;
  /** Business impact: the number of people whose personal data is disclosed. */
  readonly privacyViolation?: number;
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
  /** The derivation of the severity. */
  readonly explanation: {
    /** The level of likelihood. */
    readonly likelihoodLevel: OwaspLevel;
    /** The impact that counted: the business impact where it is known. */
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
 * @param factors - The factors, any number from 0 to 9; the example of the method uses numbers outside its lists of options, too.
 * @returns The means, and the severity with its derivation.
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
  requireReadable('factors', factors, anObject({}));
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
    throw new RangeError(`${name} must lie from 0 to 9, got ${shownValue(factor)}`);
  return factor;
}

// Sums of decimals such as 7.6 depend on their order and can miss the borders at 3 and 6; whole multiples of 10^-12 add up exactly.
const unit = 1e12;

function mean(factors: readonly number[]): number {
  const sum = factors.reduce((units, factor) => units + Math.round(factor * unit), 0);
  return sum / (factors.length * unit);
}

function levelOf(value: number): OwaspLevel {
  if (value < 3) return 'low';
  return value < 6 ? 'medium' : 'high';
}
