import { anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { testKinds } from '../records/test-kinds.ts';
import { waiverGuard } from '../records/waiver-standing.ts';
import type { LifecycleGate, LifecycleModel, LifecycleStage, TestRule } from './lifecycle-model.ts';
import { stageIds } from './stage-ids.ts';

const gateGuard = /* @__PURE__ */ anObject<LifecycleGate>({
  id: aText,
  title: aText,
  criteria: /* @__PURE__ */ maybe(aText),
  evidence: /* @__PURE__ */ listOf(aText),
  passedBy: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of a life-cycle model on which functions rely.
 *
 * @internal
 */
export const lifecycleModelGuard: Guard = /* @__PURE__ */ anObject<LifecycleModel>({
  id: aText,
  title: aText,
  owner: /* @__PURE__ */ maybe(aText),
  stages: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<LifecycleStage>({
      stage: /* @__PURE__ */ oneOf(stageIds),
      gates: /* @__PURE__ */ listOf(gateGuard),
    }),
  ),
  testRules: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<TestRule>({
      changeKind: aText,
      tests: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(testKinds)),
    }),
  ),
  waivers: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(waiverGuard)),
});
