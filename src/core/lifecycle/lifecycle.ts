import { quotedText, shownValue } from '../findings/quotation.ts';
import { anObject, aText, listOf } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';

/** A step that a life cycle allows. */
export interface Transition<State extends string = string> {
  /** The state left. */
  readonly from: State;
  /** The state entered. */
  readonly to: State;
}

/** The states that a kind of record goes through, as data. */
export interface Lifecycle<State extends string = string> {
  /** The kind of record, such as `'corrective-action'`. */
  readonly id: string;
  /** Every state, in reading order. */
  readonly states: readonly State[];
  /** The states a record may begin in. */
  readonly initial: readonly State[];
  /** The states that no step leaves. */
  readonly final: readonly State[];
  /** Every step that is allowed. */
  readonly transitions: readonly Transition<State>[];
}

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

/**
 * Lists the states that a record may enter next.
 *
 * @param lifecycle - The life cycle of its kind.
 * @param state - The state it is in.
 * @returns The states one step away, in the order of the life cycle's transitions; empty for a final state.
 * @throws RangeError if the life cycle is malformed or does not have the state.
 *
 * @example
 * ```ts
 * import { nextStates, type Lifecycle } from 'isms-kit/core';
 *
 * const review: Lifecycle<'draft' | 'approved'> = {
 *   id: 'review',
 *   states: ['draft', 'approved'],
 *   initial: ['draft'],
 *   final: ['approved'],
 *   transitions: [{ from: 'draft', to: 'approved' }],
 * };
 * nextStates(review, 'draft'); // => ['approved']
 * nextStates(review, 'approved'); // => []
 * ```
 */
export function nextStates<State extends string>(lifecycle: Lifecycle<State>, state: NoInfer<State>): readonly State[] {
  requireReadable('lifecycle', lifecycle, lifecycleGuard);
  if (!lifecycle.states.includes(state)) {
    throw new RangeError(`state must be a state of ${quotedText(lifecycle.id)}, got ${shownValue(state)}`);
  }
  return lifecycle.transitions.filter(({ from }) => from === state).map(({ to }) => to);
}
