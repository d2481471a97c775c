import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of a review of rights. */
export type ReviewCampaignState = 'draft' | 'open' | 'decided' | 'carried-out' | 'closed' | 'cancelled';

/**
 * The life cycle of a review of rights (A.5.18). Its items are frozen from the day on which it is `open`. Decisions and their carrying out are two
 * states, because a decision takes no right away.
 */
export const reviewCampaignLifecycle: Lifecycle<ReviewCampaignState> = {
  id: 'review-campaign',
  states: ['draft', 'open', 'decided', 'carried-out', 'closed', 'cancelled'],
  initial: ['draft'],
  final: ['closed', 'cancelled'],
  transitions: [
    { from: 'draft', to: 'open' },
    { from: 'draft', to: 'cancelled' },
    { from: 'open', to: 'decided' },
    { from: 'open', to: 'cancelled' },
    { from: 'decided', to: 'carried-out' },
    { from: 'carried-out', to: 'closed' },
  ],
};
