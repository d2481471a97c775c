import {
  aDate,
  anInstant,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { incidentTimeGuard } from '../records/time-bounds.ts';
import { incidentLifecycle } from './incident-lifecycle.ts';
import type {
  DuplicateIncident,
  Incident,
  IncidentEntry,
  KnownIncidentCause,
  SeverityAssessment,
  UndeterminedIncidentCause,
  UnfoundedIncident,
} from './incident.ts';

const maybeTime = /* @__PURE__ */ maybe(incidentTimeGuard);

/**
 * A cause as functions read it.
 *
 * @internal
 */
export const incidentCauseGuard: Guard = /* @__PURE__ */ aShape('kind', {
  known: /* @__PURE__ */ anObject<KnownIncidentCause>({ category: /* @__PURE__ */ maybe(aText) }),
  undetermined: /* @__PURE__ */ anObject<UndeterminedIncidentCause>({ reason: aText }),
});

/**
 * The parts of an incident on which functions rely.
 *
 * @internal
 */
export const incidentGuard: Guard = /* @__PURE__ */ anObject<Incident>({
  id: aText,
  title: aText,
  occurred: maybeTime,
  detectedAt: anInstant,
  acknowledged: maybeTime,
  reported: maybeTime,
  contained: maybeTime,
  eradicated: maybeTime,
  recovered: maybeTime,
  resolved: maybeTime,
  severity: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<SeverityAssessment>({
      level: aText,
      on: aDate,
      reason: /* @__PURE__ */ maybe(aText),
    }),
  ),
  cause: /* @__PURE__ */ maybe(incidentCauseGuard),
  dismissal: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      'no-incident': /* @__PURE__ */ anObject<UnfoundedIncident>({ by: aText, on: aDate, reason: aText }),
      duplicate: /* @__PURE__ */ anObject<DuplicateIncident>({ by: aText, on: aDate, reason: aText, of: aText }),
    }),
  ),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<IncidentEntry>({
      state: /* @__PURE__ */ oneOf(incidentLifecycle.states),
      enteredOn: aDate,
    }),
  ),
});
