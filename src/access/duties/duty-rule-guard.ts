import { anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { DutyException, DutyRule } from './duty-rule.ts';

const fieldsGuard: Guard = /* @__PURE__ */ anObject<DutyRule>({
  id: aText,
  left: /* @__PURE__ */ listOf(aText),
  right: /* @__PURE__ */ listOf(aText),
  scope: /* @__PURE__ */ oneOf(['same-system', 'anywhere']),
  exceptions: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<DutyException>({ exception: aText, person: /* @__PURE__ */ maybe(aText) }),
    ),
  ),
});

/**
 * The parts of a rule on which functions rely: an entitlement on both sides would conflict with itself.
 *
 * @internal
 */
export const dutyRuleGuard: Guard = (value) => {
  const problem = fieldsGuard(value);
  if (problem !== undefined) return problem;
  const { left, right } = value as DutyRule;
  const inLeft = new Set(left);
  const index = right.findIndex((entitlement) => inLeft.has(entitlement));
  return index === -1
    ? undefined
    : { path: ['right', index], expected: 'an entitlement that is not on the left side', value: right[index] };
};
