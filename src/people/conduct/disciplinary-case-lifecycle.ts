import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a disciplinary case. */
export type DisciplinaryCaseState = 'reported' | 'investigated' | 'decided' | 'appealed' | 'closed';

/**
 * The life cycle of a disciplinary case (A.6.4). A decision without an investigation has its place in it, because it happens; the check finds it.
 */
export const disciplinaryCaseLifecycle: Lifecycle<DisciplinaryCaseState> = {
  id: 'disciplinary-case',
  states: ['reported', 'investigated', 'decided', 'appealed', 'closed'],
  initial: ['reported'],
  final: ['closed'],
  transitions: [
    { from: 'reported', to: 'investigated' },
    { from: 'reported', to: 'decided' },
    { from: 'investigated', to: 'decided' },
    { from: 'decided', to: 'appealed' },
    { from: 'decided', to: 'closed' },
    { from: 'appealed', to: 'closed' },
  ],
};
