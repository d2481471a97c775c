import {
  aBoolean,
  aDate,
  aNumber,
  anObject,
  anything,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { AuditFinding } from './audit-finding.ts';
import type { AuditItem, AuditSample } from './audit-item.ts';
import { auditLifecycle } from './audit-lifecycle.ts';
import { isAuditRequirement } from './audit-requirement.ts';
import type { Audit, AuditEntry, AuditReport, AuditTeamMember } from './audit.ts';

const requirement: Guard = (value) =>
  isAuditRequirement(value)
    ? undefined
    : { path: [], expected: 'a requirement of ISO/IEC 27001:2022 or a custom control', value };
const texts = /* @__PURE__ */ listOf(aText);

/**
 * The parts of an audit on which functions rely.
 *
 * @internal
 */
export const auditGuard: Guard = /* @__PURE__ */ anObject<Audit>({
  id: aText,
  title: /* @__PURE__ */ maybe(aText),
  plannedFrom: aDate,
  plannedThrough: aDate,
  criteria: /* @__PURE__ */ listOf(anything),
  scope: /* @__PURE__ */ listOf(requirement),
  team: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<AuditTeamMember>({
      person: aText,
      lead: /* @__PURE__ */ maybe(aBoolean),
      external: /* @__PURE__ */ maybe(aBoolean),
    }),
  ),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<AuditEntry>({
      state: /* @__PURE__ */ oneOf(auditLifecycle.states),
      enteredOn: aDate,
      reason: /* @__PURE__ */ maybe(aText),
    }),
  ),
  items: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<AuditItem>({
      requirement,
      auditors: /* @__PURE__ */ maybe(texts),
      documents: /* @__PURE__ */ maybe(texts),
      performedBy: /* @__PURE__ */ maybe(texts),
      sample: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<AuditSample>({ size: aNumber })),
      result: /* @__PURE__ */ oneOf(['conforms', 'nonconforming', 'observation', 'not-sampled']),
    }),
  ),
  findings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<AuditFinding>({
      grade: /* @__PURE__ */ oneOf(['major', 'minor', 'observation', 'opportunity', 'good-practice']),
      requirement,
      evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything)),
      correctiveAction: /* @__PURE__ */ maybe(aText),
    }),
  ),
  reportDueOn: /* @__PURE__ */ maybe(aDate),
  report: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<AuditReport>({ to: /* @__PURE__ */ listOf(anything) })),
  verdict: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['conforms', 'nonconforming'])),
});
