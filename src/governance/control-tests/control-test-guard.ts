import { evidenceDaysGuard } from '../../core/evidence/evidence-state.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { ControlTest, ControlTestRun } from './control-test.ts';

/**
 * The parts of a test of a control on which functions rely.
 *
 * @internal
 */
export const controlTestGuard: Guard = /* @__PURE__ */ anObject<ControlTest>({
  id: aText,
  control: aText,
  owner: /* @__PURE__ */ maybe(aText),
  cadence: /* @__PURE__ */ maybe(cadenceGuard),
  nextOn: /* @__PURE__ */ maybe(aDate),
  runs: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ControlTestRun>({
      on: aDate,
      result: /* @__PURE__ */ oneOf(['passed', 'failed']),
      evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(evidenceDaysGuard)),
    }),
  ),
});
