import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a certification in its records; the day decides whether a certificate has expired. */
export type CertificationStatus =
  'planned' | 'preparing' | 'stage-1' | 'stage-2' | 'certified' | 'suspended' | 'withdrawn';

/** The life cycle of a certification to one standard. A register may begin later, so a history may begin in any state before `suspended`. */
export const certificationLifecycle: Lifecycle<CertificationStatus> = {
  id: 'certification',
  states: ['planned', 'preparing', 'stage-1', 'stage-2', 'certified', 'suspended', 'withdrawn'],
  initial: ['planned', 'preparing', 'stage-1', 'stage-2', 'certified'],
  final: ['withdrawn'],
  transitions: [
    { from: 'planned', to: 'preparing' },
    { from: 'preparing', to: 'stage-1' },
    { from: 'stage-1', to: 'stage-2' },
    { from: 'stage-2', to: 'certified' },
    { from: 'certified', to: 'suspended' },
    { from: 'certified', to: 'withdrawn' },
    { from: 'suspended', to: 'certified' },
    { from: 'suspended', to: 'withdrawn' },
  ],
};
