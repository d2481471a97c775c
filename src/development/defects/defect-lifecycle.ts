import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a defect. */
export type DefectState =
  | 'reported'
  | 'triaged'
  | 'in-progress'
  | 'fixed'
  | 'verified'
  | 'released'
  | 'reopened'
  | 'deferred'
  | 'rejected'
  | 'duplicate';

/** The life cycle of a defect, a nonconforming output (8.1, 10.2). A deferred defect is taken up again; a closed one may be reopened. */
export const defectLifecycle: Lifecycle<DefectState> = {
  id: 'defect',
  states: [
    'reported',
    'triaged',
    'in-progress',
    'fixed',
    'verified',
    'released',
    'reopened',
    'deferred',
    'rejected',
    'duplicate',
  ],
  initial: ['reported'],
  final: ['rejected', 'duplicate'],
  transitions: [
    { from: 'reported', to: 'triaged' },
    { from: 'triaged', to: 'in-progress' },
    { from: 'triaged', to: 'rejected' },
    { from: 'triaged', to: 'duplicate' },
    { from: 'triaged', to: 'deferred' },
    { from: 'deferred', to: 'triaged' },
    { from: 'deferred', to: 'in-progress' },
    { from: 'in-progress', to: 'fixed' },
    { from: 'fixed', to: 'in-progress' },
    { from: 'fixed', to: 'verified' },
    { from: 'verified', to: 'released' },
    { from: 'verified', to: 'reopened' },
    { from: 'released', to: 'reopened' },
    { from: 'reopened', to: 'in-progress' },
  ],
};
