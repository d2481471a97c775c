import { anObject } from '../../core/guards/guard.ts';
import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { checkRiskRegister, type CheckRiskRegisterContext } from './check-risk-register.ts';
import { type RiskRegister, RiskRegisterSchema } from './risk-register.ts';

/**
 * Validates a risk register that you did not write, by its schema and by `checkRiskRegister`, into one list. The records that can be read are
 * checked even where the schema refuses the register.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The day in question and the registers to which the risks refer, as for `checkRiskRegister`.
 * @returns The register and its findings, or why it is refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkRiskRegister` throws it for the context.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { validateRiskRegister } from 'isms-kit/risk';
 *
 * const input: unknown = { criteria: makeRiskCriteria(), risks: [makeRisk(), { ...makeRisk(), id: 'R-2', owner: 7 }] };
 * const { findings } = validateRiskRegister(input, { asOf: '2026-03-31' });
 * findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/risks/0/residual risk-acceptance-missing', '/risks/1/owner field-type-invalid']
 * ```
 */
export function validateRiskRegister(input: unknown, context: CheckRiskRegisterContext): Validation<RiskRegister> {
  return validateDocument(RiskRegisterSchema, input, {
    kind: 'risk-register',
    parts: {
      criteria: 'risk-criteria',
      risks: 'risk',
      acceptances: 'risk-acceptance',
      approvals: 'treatment-approval',
    },
    check: (register) => checkRiskRegister((isObject(register) === undefined ? register : {}) as RiskRegister, context),
  });
}

const isObject = /* @__PURE__ */ anObject({});
