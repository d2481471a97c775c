/**
 * Methods beside scoring by risk criteria: the OWASP Risk Rating, annual loss expectancy and return on security investment.
 *
 * @module
 */
export {
  type OwaspFactors,
  type OwaspLevel,
  type OwaspRating,
  owaspRating,
  type OwaspSeverity,
} from '../owasp-rating.ts';
export { annualLossExpectancy, type LossExpectancy, type LossInput } from '../annual-loss-expectancy.ts';
export {
  type InvestmentInput,
  type InvestmentReturn,
  returnOnSecurityInvestment,
} from '../return-on-security-investment.ts';
