import { anInstant, anObject, aShape, aText, type Guard, maybe, oneOf } from '../../core/guards/guard.ts';
import { noIncidentCategories } from '../records/incident-words.ts';
import { incidentTimeGuard } from '../records/time-bounds.ts';
import type { DuplicateTriage, IncidentTriage, NoIncidentTriage, SecurityEvent } from './security-event.ts';

const decision = { by: aText, at: anInstant, reason: /* @__PURE__ */ maybe(aText) };

/**
 * The parts of a security event on which functions rely.
 *
 * @internal
 */
export const securityEventGuard: Guard = /* @__PURE__ */ anObject<SecurityEvent>({
  id: aText,
  title: aText,
  observed: incidentTimeGuard,
  reportedAt: anInstant,
  triage: /* @__PURE__ */ aShape('outcome', {
    pending: /* @__PURE__ */ anObject({}),
    incident: /* @__PURE__ */ anObject<IncidentTriage>({ incident: aText, ...decision }),
    duplicate: /* @__PURE__ */ anObject<DuplicateTriage>({ of: aText, ...decision }),
    'no-incident': /* @__PURE__ */ anObject<NoIncidentTriage>({
      category: /* @__PURE__ */ oneOf(noIncidentCategories),
      ...decision,
    }),
  }),
});
