import { anObject, aText, type Guard, maybe } from '../../core/guards/guard.ts';
import { headersOf } from '../../core/rows/reading-options.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';

/** The headers of the columns that hold the analysis of a risk at one stage. */
export interface AnalysisColumns {
  /** The column of the likelihood: the id, the label or the rank of a level of the criteria. */
  readonly likelihood?: string;
  /** The column of the impact, or a column for each category, such as `{ confidentiality: 'C', integrity: 'I', availability: 'A' }`. */
  readonly impact?: string | Readonly<Record<string, string>>;
  /** The column of the level of risk, by its id or label, beside likelihood and impact or alone. */
  readonly level?: string;
  /** The column of the day of the assessment; the day in the options where a row has none. */
  readonly assessedOn?: string;
  /** The column of the person who assessed it. */
  readonly assessedBy?: string;
  /** The column of the reason for these levels. */
  readonly rationale?: string;
}

/** The headers of a sheet that holds a risk register, by the field that their cells fill. */
export interface RiskColumns {
  /** The column of the id; no row gives a risk without it. */
  readonly id?: string;
  /** The column of the event in one line; no row gives a risk without it. */
  readonly title?: string;
  /** The column of the description. */
  readonly description?: string;
  /** The column of the risk owner; no row gives a risk without it. */
  readonly owner?: string;
  /** The column of the assets; several are separated by `;` or a line break. */
  readonly assets?: string;
  /** The column of the unit of the organization. */
  readonly unit?: string;
  /** The column of the properties that would be lost, such as `C, I` or `availability`. */
  readonly properties?: string;
  /** The column of the threats; several are separated by `;` or a line break. */
  readonly threats?: string;
  /** The column of the topic. */
  readonly theme?: string;
  /** The column of the occasion of its identification. */
  readonly source?: string;
  /** The column of the controls in place today, such as `A.5.1, 8.24; A.8.13`. */
  readonly existingControls?: string;
  /** The columns of the risk without any control. */
  readonly inherent?: AnalysisColumns;
  /** The columns of the risk of today. */
  readonly current?: AnalysisColumns;
  /** The columns of the risk after treatment. */
  readonly residual?: AnalysisColumns;
  /** The columns of the risk at which the organization aims. */
  readonly target?: AnalysisColumns;
  /** The column of the treatment option; several, such as `Reduce / Transfer`, are combined. */
  readonly treatment?: string;
  /** The column of the controls by which the risk is modified. */
  readonly controls?: string;
  /** The column of the party with which the risk is shared. */
  readonly party?: string;
  /** The column of the action of the treatment plan. */
  readonly action?: string;
  /** The column of the person or role that does the action. */
  readonly actionOwner?: string;
  /** The column of the day by which the action is due. */
  readonly actionDueOn?: string;
  /** The column of the day of identification. */
  readonly identifiedOn?: string;
  /** The column of the day of the last review. */
  readonly reviewedOn?: string;
  /** The column of the day of the next review. */
  readonly nextReviewOn?: string;
  /** The column that says whether the risk is open or closed. */
  readonly status?: string;
  /** The column of the day on which the risk was closed; a closed risk without it stays open. */
  readonly closedOn?: string;
  /** The column of the reason for which the risk was closed; a closed risk without it stays open. */
  readonly closedReason?: string;
}

type PlainField = Exclude<keyof RiskColumns, RiskStage>;
type AnalysisField = `${RiskStage}.${keyof AnalysisColumns}`;

/**
 * A field of a risk, with the stage and the category before the dots where it has them.
 *
 * @internal
 */
export type RiskField = PlainField | AnalysisField | `${RiskStage}.impact.${string}`;

/**
 * The headers by which a column is recognised without being named; case, blanks and marks do not matter.
 *
 * @internal
 */
export const riskHeaders: Readonly<Record<PlainField, readonly string[]>> &
  Partial<Record<AnalysisField, readonly string[]>> = {
  id: ['id', 'risk id', 'risk no', 'risk number', 'no', 'nr', 'ref', 'reference', 'Risiko ID', 'Risiko Nr'],
  title: ['title', 'risk', 'risk title', 'risk name', 'event', 'Titel', 'Risiko', 'Bezeichnung'],
  description: ['description', 'risk description', 'Beschreibung', 'Risikobeschreibung'],
  owner: ['owner', 'risk owner', 'Eigentümer', 'Risikoeigentümer', 'Risikoeigner', 'Eigner', 'verantwortlich'],
  assets: ['assets', 'asset', 'Werte', 'Wert'],
  unit: ['unit', 'business unit', 'department', 'Abteilung', 'Bereich'],
  properties: ['properties', 'property', 'CIA', 'Schutzziel', 'Schutzziele'],
  threats: ['threats', 'threat', 'Bedrohung', 'Bedrohungen'],
  theme: ['theme', 'category', 'topic', 'Thema', 'Kategorie'],
  source: ['source', 'Quelle', 'Anlass'],
  existingControls: ['existing controls', 'current controls', 'controls in place', 'bestehende Maßnahmen'],
  treatment: ['treatment', 'treatment option', 'risk treatment', 'response', 'Behandlung', 'Risikobehandlung'],
  controls: ['controls', 'planned controls', 'Annex A', 'Annex A controls', 'Maßnahmen'],
  party: ['party', 'third party', 'shared with', 'Dritte', 'Vertragspartner'],
  action: ['action', 'treatment action', 'treatment plan', 'Maßnahme', 'Aktion'],
  actionOwner: ['action owner', 'treatment owner', 'zuständig'],
  actionDueOn: ['due', 'due date', 'due on', 'target date', 'fällig', 'fällig am', 'Termin'],
  identifiedOn: ['identified', 'identified on', 'date identified', 'identifiziert am', 'erkannt am'],
  reviewedOn: ['reviewed', 'reviewed on', 'last review', 'last reviewed', 'geprüft am', 'letzte Prüfung'],
  nextReviewOn: ['next review', 'nächste Prüfung'],
  status: ['status', 'state', 'Zustand'],
  closedOn: ['closed on', 'date closed', 'geschlossen am'],
  closedReason: ['closure reason', 'reason for closure', 'Grund der Schließung'],
  'inherent.likelihood': ['inherent likelihood', 'initial likelihood', 'Eintrittswahrscheinlichkeit brutto'],
  'inherent.impact': ['inherent impact', 'initial impact', 'Auswirkung brutto'],
  'inherent.level': ['inherent risk', 'inherent level', 'inherent risk level', 'Bruttorisiko'],
  'current.likelihood': [
    'likelihood',
    'probability',
    'current likelihood',
    'Eintrittswahrscheinlichkeit',
    'Wahrscheinlichkeit',
  ],
  'current.impact': ['impact', 'consequence', 'current impact', 'Auswirkung', 'Schadenshöhe', 'Schadensausmaß'],
  'current.level': [
    'level',
    'risk level',
    'risk rating',
    'current risk',
    'current level',
    'Risikostufe',
    'Risikoniveau',
  ],
  'current.assessedOn': ['assessed', 'assessed on', 'assessment date', 'bewertet am'],
  'residual.likelihood': ['residual likelihood', 'likelihood after treatment', 'Eintrittswahrscheinlichkeit netto'],
  'residual.impact': ['residual impact', 'impact after treatment', 'Auswirkung netto'],
  'residual.level': ['residual risk', 'residual level', 'residual risk level', 'Restrisiko', 'Nettorisiko'],
  'target.likelihood': ['target likelihood'],
  'target.impact': ['target impact'],
  'target.level': ['target risk', 'target level', 'target risk level', 'Zielrisiko'],
};

const analysisFields = ['likelihood', 'level', 'assessedOn', 'assessedBy', 'rationale'] as const;

/** A header for the impact, or one for each category; of a value that is neither the header is asked for. */
const impactGuard: Guard = (value) =>
  typeof value === 'string' || value === undefined ? undefined : (anObject({})(value) ?? headersByCategory(value));

function headersByCategory(value: unknown): ReturnType<Guard> {
  return anObject(Object.fromEntries(Object.keys(value as object).map((category) => [category, aText])))(value);
}

/** @internal */
export const riskColumnsGuard: Guard = /* @__PURE__ */ headersOf(
  /* @__PURE__ */ Object.keys(riskHeaders).filter((field) => !field.includes('.')),
  /* @__PURE__ */ Object.fromEntries(
    riskStages.map((stage) => [stage, maybe(headersOf(analysisFields, { impact: impactGuard }))]),
  ),
);

/**
 * The headers by their fields, without the levels of the options.
 *
 * @internal
 */
export function namedHeaders(columns: RiskColumns): Readonly<Record<string, string>> {
  return Object.fromEntries(headersWithin('', columns));
}

function headersWithin(prefix: string, columns: object): readonly (readonly [string, string])[] {
  return Object.entries(columns).flatMap(([name, header]: readonly [string, unknown]) => {
    const field = `${prefix}${name}`;
    if (typeof header === 'string') return [[field, header] as const];
    return typeof header === 'object' && header !== null ? headersWithin(`${field}.`, header) : [];
  });
}
