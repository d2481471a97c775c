import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of an objective. */
export type ObjectiveState = 'proposed' | 'agreed' | 'achieved' | 'missed' | 'dropped';

/** The life cycle of an objective (6.2). A register may begin with objectives that were agreed before it. */
export const objectiveLifecycle: Lifecycle<ObjectiveState> = {
  id: 'objective',
  states: ['proposed', 'agreed', 'achieved', 'missed', 'dropped'],
  initial: ['proposed', 'agreed'],
  final: ['achieved', 'missed', 'dropped'],
  transitions: [
    { from: 'proposed', to: 'agreed' },
    { from: 'proposed', to: 'dropped' },
    { from: 'agreed', to: 'achieved' },
    { from: 'agreed', to: 'missed' },
    { from: 'agreed', to: 'dropped' },
  ],
};
