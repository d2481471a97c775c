/** The headers of a sheet that holds the rules of a retention schedule, by the field that their cells fill. */
export interface RetentionColumns {
  /** The column of the id; no row gives a rule without it. */
  readonly id?: string;
  /** The column of the category of records; no row gives a rule without it. */
  readonly category?: string;
  /** The column that says whether the records must be kept at least, or may be kept at most; no row gives a rule without it. */
  readonly role?: string;
  /** The column of the event from which the period counts. */
  readonly event?: string;
  /** The column of the period, such as `10 years` or `P10Y`, or a word for keeping permanently; no row gives a rule without it. */
  readonly period?: string;
  /** The column of the cut-off: the end of the calendar year, the quarter or the month. */
  readonly cutoff?: string;
  /** The column of the place where the rule is the law. */
  readonly jurisdiction?: string;
  /** The column of the law, contract or policy; no row gives a rule without it. */
  readonly citation?: string;
  /** The column of a remark on the ground of the rule. */
  readonly note?: string;
  /** The column of the method of disposal; no row gives a rule without it. */
  readonly method?: string;
  /** The column of the time within which to dispose. */
  readonly within?: string;
  /** The column that says whether a certificate must prove the disposal. */
  readonly certificateRequired?: string;
  /** The column of the first day on which the rule is in force. */
  readonly validFrom?: string;
  /** The column of the last day on which the rule is in force. */
  readonly validTo?: string;
}

/**
 * The headers by which a column is recognised without being named; case, blanks and marks do not matter.
 *
 * @internal
 */
export const retentionHeaders: Readonly<Record<keyof RetentionColumns, readonly string[]>> = {
  id: ['id', 'rule', 'rule id', 'no', 'nr', 'Regel', 'Regel ID'],
  category: ['category', 'record category', 'data category', 'record type', 'Kategorie', 'Datenkategorie', 'Datenart'],
  role: ['role', 'minimum or maximum', 'keep or delete', 'Pflicht', 'Art der Frist'],
  event: ['event', 'trigger', 'counts from', 'Ereignis', 'Auslöser', 'Fristbeginn'],
  period: ['period', 'retention', 'retention period', 'Frist', 'Aufbewahrungsfrist', 'Löschfrist', 'Dauer'],
  cutoff: ['cutoff', 'cut off', 'Stichtag'],
  jurisdiction: ['jurisdiction', 'country', 'Land', 'Rechtsraum'],
  citation: ['citation', 'basis', 'legal basis', 'source', 'law', 'Rechtsgrundlage', 'Grundlage', 'Quelle'],
  note: ['note', 'remark', 'Bemerkung', 'Hinweis'],
  method: ['method', 'disposal', 'disposal method', 'Methode', 'Löschverfahren', 'Vernichtung'],
  within: ['within', 'dispose within', 'disposal within', 'innerhalb von'],
  certificateRequired: ['certificate', 'certificate required', 'Nachweis', 'Protokoll erforderlich'],
  validFrom: ['valid from', 'in force from', 'gültig ab', 'gültig von'],
  validTo: ['valid to', 'valid until', 'in force until', 'gültig bis'],
};
