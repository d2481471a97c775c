import type { CheckAccessContext } from '../../access/register/check-access.ts';
import type { CheckAssetsContext } from '../../assets/register/check-assets.ts';
import { anObject, type Guard, maybe } from '../../core/guards/guard.ts';
import type { CheckDevelopmentContext } from '../../development/register/check-development.ts';
import type { CheckGovernanceContext } from '../../governance/register/check-governance.ts';
import type { IncidentsPolicies } from '../../incidents/register/incidents-policies.ts';
import type { CheckOperationsContext } from '../../operations/register/check-operations.ts';
import type { CheckPeopleContext } from '../../people/register/check-people.ts';
import type { CheckPrivacyContext } from '../../privacy/register/check-privacy.ts';
import type { CheckSuppliersContext } from '../../suppliers/register/check-suppliers.ts';

/** The policies of your own by which the areas judge their registers. */
export interface AreaPolicies {
  /** The limits and periods by which the registers of governance are judged, and the acts that its pairs of duties are about. */
  readonly governance?: Omit<CheckGovernanceContext, 'asOf' | 'statement'>;
  /** The rules for suppliers and the incidents at services, by which the registers of suppliers are judged. */
  readonly suppliers?: Omit<CheckSuppliersContext, 'asOf'>;
  /** The time to return assets, by which their assignments are judged. */
  readonly assets?: Pick<CheckAssetsContext, 'returnWithin'>;
  /** The longest time without use of an account and the time to take a right away, by which the registers of access are judged. */
  readonly access?: Omit<CheckAccessContext, 'asOf'>;
  /** The time to acknowledge a document and the first days of access, by which the registers of people are judged. */
  readonly people?: Omit<CheckPeopleContext, 'asOf'>;
  /** The free and the allowed places, the lists of the authority and the holidays, by which the registers of privacy are judged. */
  readonly privacy?: Omit<CheckPrivacyContext, 'asOf'>;
  /** The policies by which the registers of operations are judged. */
  readonly operations?: Omit<CheckOperationsContext, 'asOf'>;
  /**
   * The time to read a coding standard, and the changes and vulnerabilities by which the registers of development are judged; those of the registers
   * of operations when absent.
   */
  readonly development?: Omit<CheckDevelopmentContext, 'asOf'>;
  /** The scale of severity, the times for events and the published security.txt, by which the registers of incidents are judged. */
  readonly incidents?: IncidentsPolicies;
}

const maybeObject: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ anObject({}));

/**
 * The policies as objects; the check of each area reads its own.
 *
 * @internal
 */
export const areaPoliciesGuard: Guard = /* @__PURE__ */ anObject<AreaPolicies>({
  governance: maybeObject,
  suppliers: maybeObject,
  assets: maybeObject,
  access: maybeObject,
  people: maybeObject,
  privacy: maybeObject,
  operations: maybeObject,
  development: maybeObject,
  incidents: maybeObject,
});
