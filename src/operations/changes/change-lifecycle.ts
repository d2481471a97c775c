import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a change. */
export type ChangeState =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'scheduled'
  | 'implemented'
  | 'approved-after'
  | 'closed'
  | 'rejected'
  | 'withdrawn';

/**
 * The life cycle of a change (A.8.32). The way from a draft to the implementation and the approval after it is that of an emergency change;
 * `checkOperations` finds another change that takes it.
 */
export const changeLifecycle: Lifecycle<ChangeState> = {
  id: 'change',
  states: [
    'draft',
    'submitted',
    'approved',
    'scheduled',
    'implemented',
    'approved-after',
    'closed',
    'rejected',
    'withdrawn',
  ],
  initial: ['draft'],
  final: ['closed', 'rejected', 'withdrawn'],
  transitions: [
    { from: 'draft', to: 'submitted' },
    { from: 'draft', to: 'implemented' },
    { from: 'submitted', to: 'approved' },
    { from: 'submitted', to: 'rejected' },
    { from: 'submitted', to: 'withdrawn' },
    { from: 'approved', to: 'scheduled' },
    { from: 'approved', to: 'rejected' },
    { from: 'approved', to: 'withdrawn' },
    { from: 'scheduled', to: 'implemented' },
    { from: 'implemented', to: 'approved-after' },
    { from: 'implemented', to: 'closed' },
    { from: 'approved-after', to: 'closed' },
  ],
};
