import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of an audit. */
export type AuditState = 'planned' | 'under-way' | 'done' | 'reported' | 'closed' | 'cancelled';

/** The life cycle of an audit (9.2). A register may begin later than its audits, so a history may begin in any state but the last. */
export const auditLifecycle: Lifecycle<AuditState> = {
  id: 'audit',
  states: ['planned', 'under-way', 'done', 'reported', 'closed', 'cancelled'],
  initial: ['planned', 'under-way', 'done', 'reported', 'closed'],
  final: ['closed', 'cancelled'],
  transitions: [
    { from: 'planned', to: 'under-way' },
    { from: 'planned', to: 'cancelled' },
    { from: 'under-way', to: 'done' },
    { from: 'done', to: 'reported' },
    { from: 'reported', to: 'closed' },
  ],
};
