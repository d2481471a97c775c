import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a nonconformity in its records. */
export type NonconformityStatus = 'open' | 'analysed' | 'acting' | 'implemented' | 'closed' | 'no-action' | 'rejected';

/**
 * The life cycle of a nonconformity (10.2). An evaluation without effect leads from `implemented` back to `analysed`. 10.2 b asks to evaluate
 * the need for action, so `no-action` with a reason is an end, too.
 */
export const nonconformityLifecycle: Lifecycle<NonconformityStatus> = {
  id: 'nonconformity',
  states: ['open', 'analysed', 'acting', 'implemented', 'closed', 'no-action', 'rejected'],
  initial: ['open'],
  final: ['closed', 'no-action', 'rejected'],
  transitions: [
    { from: 'open', to: 'analysed' },
    { from: 'open', to: 'no-action' },
    { from: 'open', to: 'rejected' },
    { from: 'analysed', to: 'acting' },
    { from: 'analysed', to: 'no-action' },
    { from: 'acting', to: 'implemented' },
    { from: 'implemented', to: 'closed' },
    { from: 'implemented', to: 'analysed' },
  ],
};
