import {
  aDate,
  anInstant,
  anObject,
  aPeriod,
  aShape,
  aText,
  aTimeZone,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { aLanguageTag, aUri } from '../records/uri-form.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import type {
  DisclosureEmbargo,
  DisclosureReport,
  DuplicateVerdict,
  InScopeVerdict,
  NamedFinder,
  NoFixVerdict,
} from './disclosure-report.ts';

const maybePeriod = /* @__PURE__ */ maybe(aPeriod);
const uris = /* @__PURE__ */ listOf(aUri);
const maybeUris = /* @__PURE__ */ maybe(uris);
const maybeDate = /* @__PURE__ */ maybe(aDate);

/**
 * The parts of a disclosure policy on which functions rely.
 *
 * @internal
 */
export const disclosurePolicyGuard: Guard = /* @__PURE__ */ anObject<DisclosurePolicy>({
  id: aText,
  from: aDate,
  through: maybeDate,
  contacts: uris,
  encryption: maybeUris,
  acknowledgments: maybeUris,
  languages: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aLanguageTag)),
  canonical: maybeUris,
  policy: maybeUris,
  hiring: maybeUris,
  csaf: maybeUris,
  acknowledgeWithin: maybePeriod,
  assessWithin: maybePeriod,
  fixWithin: maybePeriod,
  publishWithin: maybePeriod,
  zone: /* @__PURE__ */ maybe(aTimeZone),
});

const verdict = { by: aText, on: aDate, reason: /* @__PURE__ */ maybe(aText) };
const noFix = /* @__PURE__ */ anObject<NoFixVerdict>(verdict);

/**
 * The parts of a report of a vulnerability on which functions rely.
 *
 * @internal
 */
export const disclosureReportGuard: Guard = /* @__PURE__ */ anObject<DisclosureReport>({
  id: aText,
  receivedAt: anInstant,
  finder: /* @__PURE__ */ aShape('kind', {
    named: /* @__PURE__ */ anObject<NamedFinder>({
      credit: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['wanted', 'declined'])),
    }),
    anonymous: /* @__PURE__ */ anObject({}),
  }),
  verdict: /* @__PURE__ */ aShape('kind', {
    pending: /* @__PURE__ */ anObject({}),
    'in-scope': /* @__PURE__ */ anObject<InScopeVerdict>(verdict),
    'out-of-scope': noFix,
    'not-reproducible': noFix,
    informational: noFix,
    duplicate: /* @__PURE__ */ anObject<DuplicateVerdict>({ ...verdict, of: aText }),
  }),
  target: aText,
  owner: /* @__PURE__ */ maybe(aText),
  acknowledgedAt: /* @__PURE__ */ maybe(anInstant),
  fixedOn: maybeDate,
  embargo: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DisclosureEmbargo>({ endsOn: aDate })),
  disclosedOn: maybeDate,
  creditedOn: maybeDate,
});
