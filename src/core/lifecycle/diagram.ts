import { shownValue } from '../findings/quotation.ts';
import { requireReadable } from '../guards/readable.ts';
import { type Lifecycle, lifecycleGuard } from './lifecycle.ts';

/**
 * Draws a life cycle as a Mermaid state diagram.
 *
 * @param lifecycle - The life cycle.
 * @returns The text of the diagram, one step a line, without a line break at the end.
 * @throws RangeError when the life cycle is malformed, or a step, a beginning or an end names a state that the life cycle does not list.
 *
 * @example
 * ```ts
 * import { diagramOf } from 'isms-kit/core';
 *
 * const diagram = diagramOf({
 *   id: 'review',
 *   states: ['draft', 'in-review', 'approved'],
 *   initial: ['draft'],
 *   final: ['approved'],
 *   transitions: [
 *     { from: 'draft', to: 'in-review' },
 *     { from: 'in-review', to: 'approved' },
 *   ],
 * });
 * diagram.split('\n')[2]; // => '  state "in-review" as s1'
 * diagram.split('\n')[5]; // => '  s0 --> s1'
 * ```
 */
export function diagramOf(lifecycle: Lifecycle): string {
  requireReadable('lifecycle', lifecycle, lifecycleGuard);
  const names = new Map(lifecycle.states.map((state, index) => [state, `s${index}`]));
  const nameOf = (state: string): string => {
    const name = names.get(state);
    if (name === undefined) throw new RangeError(`lifecycle must list every state it uses, got ${shownValue(state)}`);
    return name;
  };
  return [
    'stateDiagram-v2',
    ...lifecycle.states.map((state) => `  state "${state}" as ${nameOf(state)}`),
    ...lifecycle.initial.map((state) => `  [*] --> ${nameOf(state)}`),
    ...lifecycle.transitions.map(({ from, to }) => `  ${nameOf(from)} --> ${nameOf(to)}`),
    ...lifecycle.final.map((state) => `  ${nameOf(state)} --> [*]`),
  ].join('\n');
}
