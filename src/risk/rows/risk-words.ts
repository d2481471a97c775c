import type { RiskProperty } from '../risks/risk.ts';
import type { Treatment } from '../treatment/treatment.ts';

/**
 * An option of treatment that a cell names; several of them together are combined.
 *
 * @internal
 */
export type StatedOption = Exclude<Treatment['option'], 'combined'>;

/**
 * The texts for the options of treatment.
 *
 * @internal
 */
export const optionTexts: Readonly<Record<StatedOption, readonly string[]>> = {
  modify: [
    'mitigate',
    'reduce',
    'treat',
    'mitigation',
    'reduction',
    'vermindern',
    'verringern',
    'reduzieren',
    'behandeln',
    'Minderung',
    'Reduktion',
  ],
  retain: ['accept', 'accepted', 'acceptance', 'tolerate', 'akzeptieren', 'akzeptiert', 'tragen', 'Akzeptanz'],
  avoid: ['avoidance', 'terminate', 'eliminate', 'vermeiden', 'Vermeidung', 'beenden'],
  share: ['transfer', 'transferred', 'insure', 'teilen', 'übertragen', 'verlagern', 'transferieren', 'Transfer'],
  undecided: ['open', 'tbd', 'to be decided', 'none yet', 'unknown', '?', 'offen', 'unklar', 'zu klären'],
};

/**
 * The texts for the properties of information.
 *
 * @internal
 */
export const propertyTexts: Readonly<Record<RiskProperty, readonly string[]>> = {
  confidentiality: ['C', 'Vertraulichkeit'],
  integrity: ['I', 'Integrität'],
  availability: ['A', 'Verfügbarkeit'],
  authenticity: ['Authentizität'],
  accountability: ['Zurechenbarkeit'],
  'non-repudiation': ['Nichtabstreitbarkeit'],
  reliability: ['Zuverlässigkeit'],
};

/**
 * The texts for a risk that is still one, and for one that is not.
 *
 * @internal
 */
export const stateTexts: Readonly<Record<'open' | 'closed', readonly string[]>> = {
  open: [
    'active',
    'new',
    'ongoing',
    'in progress',
    'in treatment',
    'offen',
    'aktiv',
    'neu',
    'laufend',
    'in Behandlung',
  ],
  closed: ['retired', 'obsolete', 'geschlossen', 'erledigt', 'hinfällig'],
};
