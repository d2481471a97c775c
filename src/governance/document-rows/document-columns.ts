/** The headers of a sheet that holds a register of documents, by the field that their cells fill. */
export interface DocumentColumns {
  /** The column of the id; the title is the id where a row has none. */
  readonly id?: string;
  /** The column of the title; no row gives a document without it. */
  readonly title?: string;
  /** The column of the kind of document; no row gives a document without it. */
  readonly kind?: string;
  /** The column of the person or role that keeps the document. */
  readonly owner?: string;
  /** The column of the id of the document above. */
  readonly parent?: string;
  /** The column of the classification. */
  readonly classification?: string;
  /** The column of the citations, such as `Clause 5.2; Annex A 5.1`. */
  readonly references?: string;
  /** The column of the name of the current version; its days and people have no place without it. */
  readonly version?: string;
  /** The column of the weight of the change; a version is taken for a major one without it. */
  readonly change?: string;
  /** The column of the change in a few words. */
  readonly summary?: string;
  /** The column of the person who prepared the version. */
  readonly preparedBy?: string;
  /** The column of the person who approved the version; it has a place only beside the role. */
  readonly approver?: string;
  /** The column of the role in which the version was approved; it has a place only beside the person. */
  readonly approverRole?: string;
  /** The column of the day of approval. */
  readonly approvedOn?: string;
  /** The column of the day of publication; the day on which the version takes effect counts where there is none. */
  readonly publishedOn?: string;
  /** The column of the day on which the version takes effect. */
  readonly effectiveFrom?: string;
  /** The column of the interval of reviews; it has a place only beside a day from which it counts. */
  readonly reviewEvery?: string;
  /** The column of the day of the last review, taken for one that kept the document. */
  readonly lastReviewedOn?: string;
  /** The column of the day set for the next review. */
  readonly nextReviewOn?: string;
  /** The column of the publisher of an external document. */
  readonly publisher?: string;
  /** The column of the edition of an external document. */
  readonly edition?: string;
  /** The column of the first day on which the document no longer applies. */
  readonly retiredOn?: string;
}

/**
 * The headers by which a column is recognised without being named; case, blanks and marks do not matter.
 *
 * @internal
 */
export const documentHeaders: Readonly<Record<keyof DocumentColumns, readonly string[]>> = {
  id: ['id', 'document id', 'document number', 'document no', 'no', 'Nr', 'Kennung', 'Dokumentnummer'],
  title: ['title', 'document', 'document title', 'name', 'Titel', 'Dokument', 'Bezeichnung'],
  kind: ['kind', 'type', 'document type', 'Art', 'Typ', 'Dokumentart', 'Dokumenttyp'],
  owner: ['owner', 'document owner', 'responsible', 'Eigentümer', 'verantwortlich', 'Verantwortlicher'],
  parent: ['parent', 'parent document', 'übergeordnetes Dokument'],
  classification: ['classification', 'confidentiality', 'Klassifizierung', 'Einstufung', 'Vertraulichkeit'],
  references: ['references', 'relevance', 'requirements', 'clauses', 'ISO 27001', 'Bezug', 'Normbezug', 'Referenzen'],
  version: ['version', 'current version', 'revision', 'Fassung', 'aktuelle Version'],
  change: ['change', 'kind of change', 'Änderung', 'Art der Änderung'],
  summary: ['summary', 'change summary', 'Zusammenfassung'],
  preparedBy: ['prepared by', 'author', 'erstellt von', 'Autor', 'Verfasser'],
  approver: ['approved by', 'approver', 'freigegeben von', 'genehmigt von'],
  approverRole: ['approver role', 'approved as', 'Rolle der Freigabe', 'freigegeben als'],
  approvedOn: ['approved on', 'approval date', 'date of approval', 'freigegeben am', 'Freigabedatum', 'genehmigt am'],
  publishedOn: ['published on', 'publication date', 'issue date', 'issued on', 'veröffentlicht am', 'Ausgabedatum'],
  effectiveFrom: ['effective', 'effective from', 'effective date', 'valid from', 'gültig ab', 'in Kraft ab'],
  reviewEvery: [
    'review cycle',
    'review interval',
    'review every',
    'review frequency',
    'Überprüfungsintervall',
    'Prüfzyklus',
  ],
  lastReviewedOn: ['last review', 'last reviewed', 'last review date', 'letzte Überprüfung', 'zuletzt überprüft'],
  nextReviewOn: ['next review', 'next review date', 'review due', 'nächste Überprüfung', 'Überprüfung fällig'],
  publisher: ['publisher', 'issued by', 'Herausgeber'],
  edition: ['edition', 'Ausgabe'],
  retiredOn: ['retired on', 'withdrawn on', 'zurückgezogen am', 'außer Kraft ab'],
};
