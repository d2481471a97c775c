import { anObject, aText, listOf } from '../guards/guard.ts';
import type { Lifecycle, Transition } from './lifecycle.ts';

const states = /* @__PURE__ */ listOf(aText);

/**
 * A life cycle as its functions read it.
 *
 * @internal
 */
export const lifecycleGuard = /* @__PURE__ */ anObject<Lifecycle>({
  id: aText,
  states,
  initial: states,
  final: states,
  transitions: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Transition>({ from: aText, to: aText })),
});
