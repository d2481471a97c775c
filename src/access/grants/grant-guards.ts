import { aBoolean, aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { AccessRole } from './access-role.ts';
import type { Grant, GrantedEntitlement, GrantedRole } from './grant.ts';

/**
 * The parts of a role on which functions rely.
 *
 * @internal
 */
export const accessRoleGuard: Guard = /* @__PURE__ */ anObject<AccessRole>({
  id: aText,
  system: aText,
  entitlements: /* @__PURE__ */ listOf(aText),
  includes: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

/**
 * A granted right on which functions rely.
 *
 * @internal
 */
export const rightGuard: Guard = /* @__PURE__ */ aShape('kind', {
  role: /* @__PURE__ */ anObject<GrantedRole>({ role: aText }),
  entitlement: /* @__PURE__ */ anObject<GrantedEntitlement>({ entitlement: aText }),
});

/**
 * The parts of a grant on which functions rely.
 *
 * @internal
 */
export const grantGuard: Guard = /* @__PURE__ */ anObject<Grant>({
  id: aText,
  account: aText,
  right: rightGuard,
  requestedBy: /* @__PURE__ */ maybe(aText),
  approvedBy: /* @__PURE__ */ maybe(aText),
  approvedOn: /* @__PURE__ */ maybe(aDate),
  recordedBy: /* @__PURE__ */ maybe(aText),
  from: aDate,
  until: /* @__PURE__ */ maybe(aDate),
  revokedOn: /* @__PURE__ */ maybe(aDate),
  privileged: aBoolean,
  source: /* @__PURE__ */ oneOf(['request', 'birthright', 'emergency']),
  selfApprovalException: /* @__PURE__ */ maybe(aText),
});
