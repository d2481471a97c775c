import { daysInOrder } from '../../core/guards/days-in-order.ts';
import { aBoolean, aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type {
  AccountFields,
  AccountHolder,
  BreakGlassAccount,
  NeverUsedAccount,
  ServiceAccount,
  SharedAccount,
  UsedAccount,
} from './account.ts';

const fieldsGuard: Guard = /* @__PURE__ */ anObject<AccountFields>({
  id: aText,
  system: aText,
  privileged: aBoolean,
  mfa: /* @__PURE__ */ oneOf(['enforced', 'available', 'none', 'unknown']),
  mfaException: /* @__PURE__ */ maybe(aText),
  createdOn: aDate,
  closedOn: /* @__PURE__ */ maybe(aDate),
  lastUse: /* @__PURE__ */ aShape('kind', {
    used: /* @__PURE__ */ anObject<UsedAccount>({ on: aDate }),
    'never-used': /* @__PURE__ */ anObject<NeverUsedAccount>({ observedSince: aDate }),
    'no-evidence': /* @__PURE__ */ anObject({}),
  }),
});

const holders: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<AccountHolder>({ person: aText, from: aDate, until: /* @__PURE__ */ maybe(aDate) }),
);

const kindsGuard: Guard = /* @__PURE__ */ aShape('kind', {
  personal: /* @__PURE__ */ anObject<SharedAccount>({ holders }),
  shared: /* @__PURE__ */ anObject<SharedAccount>({ holders, sharingException: /* @__PURE__ */ maybe(aText) }),
  service: /* @__PURE__ */ anObject<ServiceAccount>({ owner: /* @__PURE__ */ maybe(aText) }),
  'break-glass': /* @__PURE__ */ anObject<BreakGlassAccount>({
    custodian: /* @__PURE__ */ maybe(aText),
    sealCheckedOn: /* @__PURE__ */ maybe(aDate),
  }),
});

/**
 * The parts of an account on which functions rely. One that was closed before its creation would hold no right on any day.
 *
 * @internal
 */
export const accountGuard: Guard = /* @__PURE__ */ daysInOrder<AccountFields>(
  (value) => fieldsGuard(value) ?? kindsGuard(value),
  [['closedOn', 'createdOn']],
);
