/** The headers of a sheet that holds a Statement of Applicability, by the field that their cells fill. */
export interface StatementColumns {
  /** The column of the control, such as `A.5.15`, `5.15` or `custom:model-cards`; no row gives an entry without it. */
  readonly control?: string;
  /** The column of the organization's own title. */
  readonly title?: string;
  /** The column that says whether the control is applicable; where there is none, the status says it. */
  readonly applicability?: string;
  /** The column of the justification, for inclusion or exclusion. */
  readonly justification?: string;
  /** The column of the justification for exclusion, where the sheet has one of its own. */
  readonly exclusionJustification?: string;
  /** The column of the kind of exclusion. */
  readonly exclusionReason?: string;
  /** The column of the ids of risks: those that the control treats, or that are retained instead; several are separated by `;` or a line break. */
  readonly risks?: string;
  /** The column of the ids of the legal obligations that demand the control. */
  readonly legalObligations?: string;
  /** The column of the ids of the contractual obligations that demand the control. */
  readonly contractualObligations?: string;
  /** The column of the need of the business for the control. */
  readonly businessRequirement?: string;
  /** The column of the practice from which the control comes. */
  readonly bestPractice?: string;
  /** The column of how far the control is implemented. */
  readonly status?: string;
  /** The column of the supplier that operates an inherited control. */
  readonly provider?: string;
  /** The column of the action that puts the control in place. */
  readonly action?: string;
  /** The column of the person or role that does the action. */
  readonly actionOwner?: string;
  /** The column of the day by which the action is due. */
  readonly actionDueOn?: string;
  /** The column of the documents that govern the control. */
  readonly policies?: string;
  /** The column of the person or role that answers for the control. */
  readonly owner?: string;
  /** The column of the question whose answer decides about an undecided control. */
  readonly question?: string;
}

/**
 * The headers by which a column is recognised without being named; case, blanks and marks do not matter.
 *
 * @internal
 */
export const statementHeaders: Readonly<Record<keyof StatementColumns, readonly string[]>> = {
  control: [
    'control',
    'control id',
    'control no',
    'control number',
    'Annex A',
    'Annex A control',
    'Maßnahme',
    'Nr',
    'Anhang A',
  ],
  title: ['title', 'control title', 'control name', 'Titel', 'Bezeichnung'],
  applicability: ['applicable', 'applicability', 'in scope', 'anwendbar', 'Anwendbarkeit', 'applicable yes no'],
  justification: [
    'justification',
    'rationale',
    'reason',
    'justification for inclusion',
    'justification for inclusion exclusion',
    'Begründung',
    'Rechtfertigung',
  ],
  exclusionJustification: ['justification for exclusion', 'reason for exclusion', 'Begründung für Ausschluss'],
  exclusionReason: ['kind of exclusion', 'exclusion reason', 'Ausschlussgrund'],
  risks: ['risks', 'risk ids', 'risk id', 'Risiken', 'Risiko ID'],
  legalObligations: ['legal obligations', 'laws', 'Gesetze', 'rechtliche Verpflichtungen'],
  contractualObligations: ['contractual obligations', 'contracts', 'Verträge', 'vertragliche Verpflichtungen'],
  businessRequirement: ['business requirement', 'Geschäftsanforderung'],
  bestPractice: ['best practice', 'bewährte Praxis'],
  status: [
    'status',
    'implementation status',
    'implementation',
    'implemented',
    'Umsetzung',
    'Umsetzungsstatus',
    'umgesetzt',
  ],
  provider: ['provider', 'operated by', 'Anbieter', 'Dienstleister'],
  action: ['action', 'next step', 'to do', 'Aktion', 'nächster Schritt'],
  actionOwner: ['action owner', 'zuständig'],
  actionDueOn: ['due', 'due date', 'due on', 'target date', 'fällig', 'fällig am', 'Termin'],
  policies: ['policy', 'policies', 'documents', 'document', 'Richtlinie', 'Richtlinien', 'Dokumente', 'Dokument'],
  owner: ['owner', 'control owner', 'responsible', 'verantwortlich', 'Eigentümer', 'Verantwortlicher'],
  question: ['question', 'open question', 'Frage', 'offene Frage'],
};
