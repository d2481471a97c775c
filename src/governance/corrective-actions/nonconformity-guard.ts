import { actionGuard } from '../../core/actions/action-guard.ts';
import type { Action } from '../../core/actions/action.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { historyGuard } from '../records/history-reading.ts';
import { nonconformityLifecycle } from './nonconformity-lifecycle.ts';
import type {
  Correction,
  CorrectiveAction,
  EffectivenessEvaluation,
  Nonconformity,
  NonconformityCause,
} from './nonconformity.ts';

const evidenceList: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Evidence>({ collectedOn: aDate })),
);
const namedAction: Guard = /* @__PURE__ */ anObject<Action>({
  text: aText,
  owner: /* @__PURE__ */ maybe(aText),
  evidence: evidenceList,
});

/**
 * The parts of a nonconformity on which functions rely.
 *
 * @internal
 */
export const nonconformityGuard: Guard = /* @__PURE__ */ anObject<Nonconformity>({
  id: aText,
  requirement: aText,
  owner: /* @__PURE__ */ maybe(aText),
  history: /* @__PURE__ */ historyGuard(nonconformityLifecycle),
  correction: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<Correction>({ doneOn: /* @__PURE__ */ maybe(aDate) })),
  cause: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<NonconformityCause>({
      text: aText,
      kind: /* @__PURE__ */ maybe(aText),
      foundOn: aDate,
    }),
  ),
  actions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<CorrectiveAction>({
      action: (value) => actionGuard(value) ?? namedAction(value),
      originalDueOn: /* @__PURE__ */ maybe(aDate),
    }),
  ),
  effectivenessDueOn: /* @__PURE__ */ maybe(aDate),
  effectiveness: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<EffectivenessEvaluation>({
      evaluatedOn: aDate,
      by: /* @__PURE__ */ maybe(aText),
      result: /* @__PURE__ */ oneOf(['effective', 'ineffective']),
      evidence: evidenceList,
    }),
  ),
});
