import { actionGuard } from '../../core/actions/action-guard.ts';
import { evidenceDaysGuard } from '../../core/evidence/evidence-state.ts';
import {
  aBoolean,
  aDate,
  aNumber,
  anObject,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { CompetenceAction, CompetenceEvaluation } from './competence-action.ts';
import type { CompetenceRequirement } from './competence-requirement.ts';
import type { HeldCompetence } from './held-competence.ts';

/**
 * The parts of a required competence on which functions rely.
 *
 * @internal
 */
export const competenceRequirementGuard: Guard = /* @__PURE__ */ anObject<CompetenceRequirement>({
  id: aText,
  role: aText,
  competence: aText,
  level: /* @__PURE__ */ maybe(aNumber),
});

/**
 * The parts of a held competence on which functions rely.
 *
 * @internal
 */
export const heldCompetenceGuard: Guard = /* @__PURE__ */ anObject<HeldCompetence>({
  id: aText,
  person: aText,
  competence: aText,
  level: /* @__PURE__ */ maybe(aNumber),
  basis: /* @__PURE__ */ oneOf(['education', 'training', 'experience']),
  heldFrom: /* @__PURE__ */ maybe(aDate),
  validUntil: /* @__PURE__ */ maybe(aDate),
  evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(evidenceDaysGuard)),
});

/**
 * The parts of an action to acquire a competence on which functions rely.
 *
 * @internal
 */
export const competenceActionGuard: Guard = /* @__PURE__ */ anObject<CompetenceAction>({
  id: aText,
  person: aText,
  competence: aText,
  action: actionGuard,
  evaluation: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<CompetenceEvaluation>({ on: aDate, effective: aBoolean })),
});
