/**
 * The governance of the ISMS: the register of legal and contractual obligations (A.5.31).
 *
 * @module
 */
export { type ObligationFields } from './obligations/obligation-fields.ts';
export {
  type ContractualObligation,
  type LegalObligation,
  type Obligation,
  ObligationSchema,
} from './obligations/obligation.ts';
