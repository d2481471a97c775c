import { defineFindings, defineTranslation, type Translation } from 'isms-kit/core';
import { de } from 'isms-kit/locales/de';
import { en } from 'isms-kit/locales/en';

/** The reasons for which the service refuses a request, as findings of its own, so that the library puts them into words. */
export const problemFindings = defineFindings({
  'path-unknown': {
    severity: 'error',
    requirements: [],
    title: 'Unknown path',
    message: 'The service has no "{path}".',
    remedy: 'Send the document to /validate.',
  },
  'method-unsupported': {
    severity: 'error',
    requirements: [],
    title: 'Unsupported method',
    message: 'The path does not take {method}.',
    remedy: 'Send the document by POST.',
  },
  'format-unavailable': {
    severity: 'error',
    requirements: [],
    title: 'Format not available',
    message: 'Accept allows none of {formats}.',
    remedy: 'Accept one of these formats.',
  },
  'type-unsupported': {
    severity: 'error',
    requirements: [],
    title: 'Unsupported media type',
    message: 'The body must be application/json without a content coding.',
    remedy: 'Send plain JSON, and say so in Content-Type.',
  },
  'query-invalid': {
    severity: 'error',
    requirements: [],
    title: 'Parameter missing or invalid',
    message: 'The query has parameters that are missing or invalid: {parameters}.',
    remedy: 'Give each of them once.',
  },
  'bytes-too-many': {
    severity: 'error',
    requirements: [],
    title: 'Document too large',
    message: 'The body has more than {limit} bytes.',
    remedy: 'Send the registers in several documents.',
  },
  'values-too-many': {
    severity: 'error',
    requirements: [],
    title: 'Document with too many values',
    message: 'The document has {count} values, and at most {limit} are read.',
    remedy: 'Send the registers in several documents.',
  },
  'body-incomplete': {
    severity: 'error',
    requirements: [],
    title: 'Incomplete body',
    message: 'The connection ended before the body did.',
    remedy: 'Send the document again.',
  },
  'json-invalid': {
    severity: 'error',
    requirements: [],
    title: 'Invalid JSON',
    message: 'The body is not JSON in UTF-8.',
    remedy: 'Send one JSON text in UTF-8.',
  },
  'document-refused': {
    severity: 'error',
    requirements: [],
    title: 'Document refused',
    message: 'The document cannot be read as an ISMS; findings: {count}.',
    remedy: 'Mend the places that the errors name.',
  },
  'service-busy': {
    severity: 'error',
    requirements: [],
    title: 'Service busy',
    message: 'The service has {limit} documents in hand and takes no more at present.',
    remedy: 'Send the document again later.',
  },
  'service-failed': {
    severity: 'error',
    requirements: [],
    title: 'Failure of the service',
    message: 'The service failed. The document was not judged.',
    remedy: 'Tell the operator of the service.',
  },
});

export type ProblemCode = keyof typeof problemFindings;

/** The sentence of the only refusal of a parameter that the library does not know. */
export const parameterSentences = {
  'uri-invalid': 'The uri must be the percent-encoded path of the document in its repository.',
} as const;

const germanProblems = defineTranslation<typeof problemFindings, typeof parameterSentences>({
  locale: 'de',
  findings: {
    'path-unknown': {
      title: 'Pfad unbekannt',
      message: 'Der Dienst hat kein „{path}“.',
      remedy: 'Senden Sie das Dokument an /validate.',
    },
    'method-unsupported': {
      title: 'Methode nicht unterstützt',
      message: 'Der Pfad nimmt {method} nicht an.',
      remedy: 'Senden Sie das Dokument mit POST.',
    },
    'format-unavailable': {
      title: 'Format nicht verfügbar',
      message: 'Accept erlaubt keines von {formats}.',
      remedy: 'Erlauben Sie eines dieser Formate.',
    },
    'type-unsupported': {
      title: 'Medientyp nicht unterstützt',
      message: 'Der Inhalt muss application/json ohne Inhaltskodierung sein.',
      remedy: 'Senden Sie einfaches JSON, und geben Sie es in Content-Type an.',
    },
    'query-invalid': {
      title: 'Parameter fehlt oder ist ungültig',
      message: 'Diese Parameter der Anfrage fehlen oder sind ungültig: {parameters}.',
      remedy: 'Geben Sie jeden davon einmal an.',
    },
    'bytes-too-many': {
      title: 'Dokument zu groß',
      message: 'Der Inhalt hat mehr als {limit} Bytes.',
      remedy: 'Senden Sie die Register in mehreren Dokumenten.',
    },
    'values-too-many': {
      title: 'Dokument mit zu vielen Werten',
      message: 'Das Dokument hat {count} Werte; gelesen werden höchstens {limit}.',
      remedy: 'Senden Sie die Register in mehreren Dokumenten.',
    },
    'body-incomplete': {
      title: 'Inhalt unvollständig',
      message: 'Die Verbindung endete vor dem Inhalt.',
      remedy: 'Senden Sie das Dokument noch einmal.',
    },
    'json-invalid': {
      title: 'Ungültiges JSON',
      message: 'Der Inhalt ist kein JSON in UTF-8.',
      remedy: 'Senden Sie einen JSON-Text in UTF-8.',
    },
    'document-refused': {
      title: 'Dokument abgelehnt',
      message: 'Das Dokument ist nicht als ISMS lesbar; Befunde: {count}.',
      remedy: 'Berichtigen Sie die Stellen, die in errors stehen.',
    },
    'service-busy': {
      title: 'Dienst ausgelastet',
      message: 'Der Dienst bearbeitet {limit} Dokumente und nimmt zurzeit keine weiteren an.',
      remedy: 'Senden Sie das Dokument später noch einmal.',
    },
    'service-failed': {
      title: 'Fehler des Dienstes',
      message: 'Der Dienst ist gescheitert. Das Dokument wurde nicht beurteilt.',
      remedy: 'Melden Sie es dem Betreiber des Dienstes.',
    },
  },
  sentences: { 'uri-invalid': 'Die uri muss der prozentkodierte Pfad des Dokuments in seinem Repository sein.' },
});

/** The status of each reason (RFC 9110). */
export const problemStatuses = {
  'path-unknown': 404,
  'method-unsupported': 405,
  'format-unavailable': 406,
  'type-unsupported': 415,
  'query-invalid': 400,
  'bytes-too-many': 413,
  'values-too-many': 413,
  'body-incomplete': 400,
  'json-invalid': 400,
  'document-refused': 422,
  'service-busy': 503,
  'service-failed': 500,
} as const satisfies Readonly<Record<ProblemCode, number>>;

/** The findings of the library and those of the service in one translation for each language. */
export const translations: Readonly<Record<'en' | 'de', Translation>> = {
  en: {
    ...en,
    findings: { ...en.findings, ...problemFindings },
    sentences: { ...en.sentences, ...parameterSentences },
  },
  de: {
    ...de,
    findings: { ...de.findings, ...germanProblems.findings },
    sentences: { ...de.sentences, ...germanProblems.sentences },
  },
};
