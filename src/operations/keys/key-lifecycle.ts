import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a key (SP 800-57 Part 1, section 7). */
export type KeyState = 'pre-activation' | 'active' | 'suspended' | 'deactivated' | 'compromised' | 'destroyed';

/** The life cycle of a key, with the moves of SP 800-57 Part 1. A key that is activated when it is generated begins as active. */
export const keyLifecycle: Lifecycle<KeyState> = {
  id: 'key',
  states: ['pre-activation', 'active', 'suspended', 'deactivated', 'compromised', 'destroyed'],
  initial: ['pre-activation', 'active'],
  final: ['destroyed'],
  transitions: [
    { from: 'pre-activation', to: 'active' },
    { from: 'pre-activation', to: 'compromised' },
    { from: 'pre-activation', to: 'destroyed' },
    { from: 'active', to: 'suspended' },
    { from: 'active', to: 'deactivated' },
    { from: 'active', to: 'compromised' },
    { from: 'active', to: 'destroyed' },
    { from: 'suspended', to: 'active' },
    { from: 'suspended', to: 'deactivated' },
    { from: 'suspended', to: 'compromised' },
    { from: 'suspended', to: 'destroyed' },
    { from: 'deactivated', to: 'compromised' },
    { from: 'deactivated', to: 'destroyed' },
    { from: 'compromised', to: 'destroyed' },
  ],
};
