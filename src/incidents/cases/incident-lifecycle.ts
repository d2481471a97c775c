import type { Lifecycle } from '../../core/lifecycle/lifecycle.ts';

/** The state of an incident. */
export type IncidentState =
  'reported' | 'triaged' | 'contained' | 'eradicated' | 'recovered' | 'resolved' | 'closed' | 'reopened' | 'dismissed';

/**
 * The life cycle of an incident (A.5.26). The short way from the triage to the resolution is for incidents that are not major; `incidentStateGaps`
 * says what a state still needs.
 */
export const incidentLifecycle: Lifecycle<IncidentState> = {
  id: 'incident',
  states: [
    'reported',
    'triaged',
    'contained',
    'eradicated',
    'recovered',
    'resolved',
    'closed',
    'reopened',
    'dismissed',
  ],
  initial: ['reported'],
  final: ['dismissed'],
  transitions: [
    { from: 'reported', to: 'triaged' },
    { from: 'triaged', to: 'contained' },
    { from: 'triaged', to: 'resolved' },
    { from: 'triaged', to: 'dismissed' },
    { from: 'contained', to: 'eradicated' },
    { from: 'eradicated', to: 'recovered' },
    { from: 'recovered', to: 'closed' },
    { from: 'resolved', to: 'closed' },
    { from: 'closed', to: 'reopened' },
    { from: 'reopened', to: 'contained' },
  ],
};
