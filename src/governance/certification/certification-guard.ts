import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { historyGuard } from '../records/history-reading.ts';
import { certificationLifecycle } from './certification-lifecycle.ts';
import type {
  AuditStage,
  Certification,
  CertificationTransfer,
  ConformityCertificate,
  ExternalAudit,
  ExternalFinding,
} from './certification.ts';

const maybeDate: Guard = /* @__PURE__ */ maybe(aDate);
const maybeStage: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<AuditStage>({ lastDayOn: aDate }));

/**
 * The parts of a certification on which functions rely.
 *
 * @internal
 */
export const certificationGuard: Guard = /* @__PURE__ */ anObject<Certification>({
  id: aText,
  standard: aText,
  edition: aText,
  scopeText: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  history: /* @__PURE__ */ historyGuard(certificationLifecycle),
  stage1: maybeStage,
  stage2: maybeStage,
  certificates: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ConformityCertificate>({
      kind: /* @__PURE__ */ oneOf(['initial', 'recertification']),
      decidedOn: aDate,
      expiresOn: maybeDate,
    }),
  ),
  audits: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ExternalAudit>({
      kind: /* @__PURE__ */ oneOf(['surveillance', 'recertification', 'special']),
      lastDayOn: aDate,
    }),
  ),
  transfers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<CertificationTransfer>({
        transferredOn: aDate,
        from: aText,
        accreditedBy: /* @__PURE__ */ maybe(aText),
      }),
    ),
  ),
  findings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ExternalFinding>({
      id: aText,
      audit: /* @__PURE__ */ oneOf(['stage-2', 'surveillance', 'recertification', 'special']),
      grade: /* @__PURE__ */ oneOf(['major', 'minor']),
      raisedOn: aDate,
      dueOn: maybeDate,
      acceptedOn: maybeDate,
      verifiedOn: maybeDate,
    }),
  ),
});
