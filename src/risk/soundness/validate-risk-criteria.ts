import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { type RiskCriteria, RiskCriteriaSchema } from '../criteria/risk-criteria.ts';
import { checkRiskCriteria } from './check-risk-criteria.ts';

/**
 * Validates risk criteria that you did not write, by their schema and by `checkRiskCriteria`, into one list.
 *
 * @param input - Any value; it never makes the function throw.
 * @returns The criteria and their findings, or why they are refused; in the order of the document, each with a JSON Pointer.
 *
 * @example
 * ```ts
 * import { riskCriteriaPresets, validateRiskCriteria } from 'isms-kit/risk';
 *
 * validateRiskCriteria(riskCriteriaPresets.product5x5).ok; // => true
 * const { findings } = validateRiskCriteria({ ...riskCriteriaPresets.product5x5, title: '' });
 * findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/title text-empty']
 * ```
 */
export function validateRiskCriteria(input: unknown): Validation<RiskCriteria> {
  return validateDocument(RiskCriteriaSchema, input, {
    kind: 'risk-criteria',
    check: (criteria) => checkRiskCriteria(criteria as RiskCriteria),
  });
}
