import type { DocumentKind } from '../documents/document-kinds.ts';
import type { DocumentChange } from '../documents/document-version.ts';

/** An interval of reviews for which a text in the cells of a register of documents can stand; other periods are written as `P18M`. */
export type DocumentReviewInterval = 'P1M' | 'P3M' | 'P6M' | 'P1Y' | 'P2Y' | 'P3Y';

/** A word of the library for which a text in the cells of a register of documents can stand. */
export type DocumentWord = DocumentKind | DocumentChange | DocumentReviewInterval;

/**
 * The texts for the kinds of document.
 *
 * @internal
 */
export const documentKindTexts: Readonly<Record<DocumentKind, readonly string[]>> = {
  policy: ['information security policy', 'ISMS policy', 'Leitlinie', 'Informationssicherheitsleitlinie'],
  'topic-policy': ['topic specific policy', 'themenspezifische Richtlinie', 'Richtlinie'],
  standard: ['internal standard', 'Vorgabe'],
  procedure: ['process', 'playbook', 'work instruction', 'Verfahren', 'Prozess', 'Arbeitsanweisung'],
  plan: ['programme', 'program', 'Programm'],
  guideline: ['guidance', 'guide', 'Leitfaden'],
  form: ['template', 'checklist', 'Formular', 'Vorlage', 'Checkliste'],
  record: ['register', 'log', 'evidence', 'Aufzeichnung', 'Verzeichnis', 'Protokoll', 'Nachweis'],
  external: ['external document', 'external origin', 'extern', 'externes Dokument'],
};

/**
 * The texts for the weight of a change.
 *
 * @internal
 */
export const documentChangeTexts: Readonly<Record<DocumentChange, readonly string[]>> = {
  major: ['new', 'new version', 'wesentlich', 'neu'],
  minor: ['small', 'geringfügig', 'klein'],
  editorial: ['typos', 'wording', 'redaktionell'],
};

/**
 * The texts for the interval of reviews.
 *
 * @internal
 */
export const reviewIntervalTexts: Readonly<Record<DocumentReviewInterval, readonly string[]>> = {
  P1M: ['monthly', 'every month', 'monatlich'],
  P3M: ['quarterly', 'every quarter', 'every 3 months', 'vierteljährlich', 'quartalsweise'],
  P6M: ['half yearly', 'twice a year', 'every 6 months', 'halbjährlich'],
  P1Y: ['annual', 'annually', 'yearly', 'every year', 'once a year', 'every 12 months', 'jährlich'],
  P2Y: ['every 2 years', 'every two years', 'biennial', 'alle 2 Jahre', 'zweijährlich'],
  P3Y: ['every 3 years', 'every three years', 'alle 3 Jahre', 'dreijährlich'],
};
