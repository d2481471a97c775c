/**
 * The role of a word or a mark in a citation. The first seven give the numbers behind them their kind: `section` is a word that statutes
 * and manuals use as well, `part` is a part of an act that is neither clause nor article. `of` says that the words behind own the number
 * before.
 *
 * @internal
 */
export type ReferenceWord =
  | 'clause'
  | 'section'
  | 'control'
  | 'article'
  | 'annex'
  | 'part'
  | 'supports'
  | 'addresses'
  | 'range'
  | 'separator'
  | 'end'
  | 'exception'
  | 'of'
  | 'filler';

/** English first, then German, French, Spanish, Italian and Dutch; in lower case, without accents. */
const wordsByMeaning: Readonly<Record<ReferenceWord, string>> = {
  clause: 'clause clauses cl cls subclause subclauses klausel klauseln clausula clausulas clausola clausole clausule',
  section:
    'section sections sec sect § chapter chapters chap abschnitt abschnitte abschnitten kapitel kapiteln kap ziffer ziffern ' +
    'ziff chapitre chapitres seccion secciones apartado apartados capitulo sezione sezioni capitolo capitoli hoofdstuk paragraaf',
  control:
    'control controls ctrl kontrolle kontrollen massnahme massnahmen controle controles mesure mesures medida medidas ' +
    'controllo controlli beheersmaatregel beheersmaatregelen',
  article: 'article articles art arts artt artikel artikeln artikels articulo articulos articolo articoli artigo',
  annex: 'annex annexe appendix annexa anhang anhangs anexo allegato bijlage',
  part:
    'recital recitals rec schedule annexes erwagungsgrund erwagungsgrunde erwgr erwg ' +
    'considerant considerants considerando considerandos overweging',
  supports: 'support supports supporting unterstutzt',
  addresses: 'address addresses addressing',
  range: '- … to through thru until up bis à al tot hasta',
  separator: ', / & + | • · * and or plus und sowie oder et ou y e o ed en',
  end: ';',
  exception: 'except excepting excl excluding not without ausser ohne nicht sauf excepto salvo eccetto behalve',
  of: 'of des der vom von du de del della dello dell van',
  filler:
    '. : ( ) [ ] { } " _ # = < > → also as both cf esp especially for from in incl including on per see sub the under well with is ' +
    'are be by according addressed cites covered covering covers fulfils fulfills implements maps meets refer reference references ' +
    'refers related relates relevant satisfies requirement requirements standard item items isms accordance pursuant required ' +
    'requires compliance comply complies conform conforms conformity defined described specified against within its this that ' +
    'gemass nach laut unter gem siehe vgl im aus nr zu zur zum mit die das den dem norm anforderung anforderungen ' +
    'selon sous conformement aux au la le les l dans par avec voir segun con el los las secondo ai sensi il lo gli volgens het een op',
};

/**
 * The words and marks that have a meaning in a citation, in lower case.
 *
 * @internal
 */
export const referenceWords: ReadonlyMap<string, ReferenceWord> = /* @__PURE__ */ new Map(
  (Object.keys(wordsByMeaning) as ReferenceWord[]).flatMap((meaning) =>
    wordsByMeaning[meaning].split(' ').map((word) => [word, meaning] as const),
  ),
);

/**
 * The beginnings of the words for things that are counted, and of months: the number before one of them is no citation.
 *
 * @internal
 */
export const measure =
  /^(?:%|hour|day|week|month|year|minute|other|more|addition|further|control|risk|finding|employee|people|person|step|page|stunde|tag|woche|monat|jahr|weiter|ander|heure|jour|mois|autre|hora|dia|mes|ano|otr|ore$|giorn|anni|altr|uur|dag|maand|jaar|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)/;
