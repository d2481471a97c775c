import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of an asset. */
export type AssetStatus = 'planned' | 'in-use' | 'in-repair' | 'lost' | 'retired' | 'disposed';

/**
 * The life cycle of an asset (A.5.9). A lost asset that is found is used again after a check of the inventory; a retired one is used again or
 * disposed of.
 */
export const assetLifecycle: Lifecycle<AssetStatus> = {
  id: 'asset',
  states: ['planned', 'in-use', 'in-repair', 'lost', 'retired', 'disposed'],
  initial: ['planned', 'in-use'],
  final: ['disposed'],
  transitions: [
    { from: 'planned', to: 'in-use' },
    { from: 'in-use', to: 'in-repair' },
    { from: 'in-use', to: 'lost' },
    { from: 'in-use', to: 'retired' },
    { from: 'in-repair', to: 'in-use' },
    { from: 'in-repair', to: 'lost' },
    { from: 'in-repair', to: 'retired' },
    { from: 'lost', to: 'in-use' },
    { from: 'lost', to: 'retired' },
    { from: 'retired', to: 'in-use' },
    { from: 'retired', to: 'disposed' },
  ],
};
