/**
 * Quantitative methods that stand apart from the risk criteria: the OWASP Risk Rating Methodology and the formulas of loss.
 *
 * @module
 */
export {
  type OwaspFactors,
  type OwaspLevel,
  type OwaspRating,
  owaspRating,
  type OwaspSeverity,
} from './owasp-rating.ts';
export { annualLossExpectancy, type LossExpectancy, type LossInput } from './annual-loss-expectancy.ts';
export {
  type InvestmentInput,
  type InvestmentReturn,
  returnOnSecurityInvestment,
} from './return-on-security-investment.ts';
