import type { Lifecycle } from '../../../src/core/index.ts';

export type State = 'draft' | 'in-review' | 'approved' | 'retired';
export const documentLifecycle: Lifecycle<State> = {
  id: 'document',
  states: ['draft', 'in-review', 'approved', 'retired'],
  initial: ['draft'],
  final: ['retired'],
  transitions: [
    { from: 'draft', to: 'in-review' },
    { from: 'in-review', to: 'draft' },
    { from: 'in-review', to: 'approved' },
    { from: 'approved', to: 'retired' },
  ],
};
