import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of an exception in its records; the day decides whether an approved one is active. */
export type ExceptionStatus = 'requested' | 'approved' | 'rejected' | 'revoked' | 'closed';

/** The life cycle of an exception (A.5.36). A renewal is another exception, with an approval of its own. */
export const exceptionLifecycle: Lifecycle<ExceptionStatus> = {
  id: 'exception',
  states: ['requested', 'approved', 'rejected', 'revoked', 'closed'],
  initial: ['requested', 'approved'],
  final: ['rejected', 'revoked', 'closed'],
  transitions: [
    { from: 'requested', to: 'approved' },
    { from: 'requested', to: 'rejected' },
    { from: 'approved', to: 'revoked' },
    { from: 'approved', to: 'closed' },
  ],
};
