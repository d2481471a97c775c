import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import type { Applicability } from '../statement/statement-entry.ts';

/** A word of the library for which a text in the cells of a statement can stand. */
export type StatementWord = Applicability | ImplementationStatus | ExclusionReason;

/**
 * The texts for the decision about a control.
 *
 * @internal
 */
export const applicabilityTexts: Readonly<Record<Applicability, readonly string[]>> = {
  applicable: ['yes', 'y', 'true', 'x', '1', 'included', 'in scope', 'ja', 'j', 'wahr', 'anwendbar', 'zutreffend'],
  excluded: [
    'no',
    'n',
    'false',
    '0',
    'not applicable',
    'n/a',
    'na',
    'not included',
    'out of scope',
    'nein',
    'falsch',
    'nicht anwendbar',
    'nicht zutreffend',
    'entfällt',
    'ausgeschlossen',
  ],
  undecided: ['open', 'tbd', 'to be decided', 'to be determined', 'unknown', '?', 'offen', 'unklar', 'zu klären'],
};

/**
 * The texts for how far a control is implemented. A sheet with one column for both says `excluded` there, too.
 *
 * @internal
 */
export const statusTexts: Readonly<Record<ImplementationStatus | 'excluded', readonly string[]>> = {
  implemented: [
    'yes',
    'y',
    'true',
    'done',
    'complete',
    'completed',
    'fully implemented',
    'in place',
    'operational',
    'ja',
    'wahr',
    'umgesetzt',
    'vollständig umgesetzt',
    'erledigt',
    'implementiert',
  ],
  inherited: ['inherited from provider', 'by provider', 'outsourced', 'geerbt', 'vom Anbieter', 'ausgelagert'],
  'partially-implemented': [
    'partial',
    'partially',
    'partly',
    'partly implemented',
    'in progress',
    'started',
    'teilweise',
    'teilweise umgesetzt',
    'in Umsetzung',
    'in Arbeit',
    'in Bearbeitung',
    'begonnen',
  ],
  'not-implemented': [
    'no',
    'n',
    'false',
    'planned',
    'to do',
    'not started',
    'missing',
    'nein',
    'falsch',
    'geplant',
    'nicht umgesetzt',
    'nicht begonnen',
    'fehlt',
  ],
  'not-assessed': ['to be assessed', 'tbd', 'unknown', '?', 'nicht bewertet', 'unbekannt', 'zu prüfen'],
  excluded: [
    'not applicable',
    'n/a',
    'na',
    'out of scope',
    'nicht anwendbar',
    'nicht zutreffend',
    'entfällt',
    'ausgeschlossen',
  ],
};

/**
 * The texts for the kind of exclusion.
 *
 * @internal
 */
export const exclusionReasonTexts: Readonly<Record<ExclusionReason, readonly string[]>> = {
  'not-performed': ['activity not performed', 'nicht durchgeführt'],
  'not-present': ['nicht vorhanden'],
  'no-premises': ['keine Räume', 'keine Räumlichkeiten'],
  'outside-scope': ['out of scope', 'außerhalb des Geltungsbereichs'],
  'no-risk': ['kein Risiko'],
  'risk-retained': ['risk accepted', 'accepted risk', 'Risiko akzeptiert', 'Risiko getragen'],
  'other-control': ['covered by another control', 'andere Maßnahme'],
  unlawful: ['prohibited by law', 'gesetzlich verboten'],
};
