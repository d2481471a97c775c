/**
 * The role of a word or a mark in a citation. The first seven give the numbers behind them their kind: `section` is a word that statutes
 * and manuals use as well, `part` is a part of an act that is neither clause nor article. `of` says that the words behind own the number
 * before; `sentence` is a part of a paragraph that is passed over; a `measure` is counted by the number before it.
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
  | 'filler'
  | 'measure';

/** English first, then German, French, Spanish, Italian and Dutch. */
const wordsByMeaning: Readonly<Record<ReferenceWord, readonly string[]>> = {
  clause: [
    'clause clauses cl cls subclause subclauses',
    'klausel klauseln normkapitel normabschnitt',
    'cláusula cláusulas clausola clausole clausule',
  ],
  section: [
    'section sections sec sect § chapter chapters chap',
    'abschnitt abschnitte abschnitten kapitel kapiteln kap ziffer ziffern ziff',
    'chapitre chapitres sección secciones apartado apartados capítulo sezione sezioni capitolo capitoli hoofdstuk paragraaf',
  ],
  control: [
    'control controls ctrl',
    'kontrolle kontrollen maßnahme maßnahmen massnahme massnahmen',
    'contrôle contrôles mesure mesures controles medida medidas controllo controlli beheersmaatregel beheersmaatregelen',
  ],
  article: ['article articles art arts', 'artikel artikeln artikels artikelen artículo artículos articolo articoli artigo'],
  annex: ['annex annexe appendix annexa', 'anhang anhangs anexo allegato bijlage'],
  part: [
    'recital recitals rec schedule annexes annexure',
    'erwägungsgrund erwägungsgründe erwgr erwg considérant considérants considerando considerandos overweging',
  ],
  supports: ['support supports supporting', 'unterstützt'],
  addresses: ['address addresses addressing'],
  range: ['- … to through thru', 'bis à al tot hasta'],
  separator: [', / & + | • · * and or plus', 'und sowie oder et ou y e o ed en'],
  end: [';'],
  exception: ['except excepting excl excluding not without', 'außer ausser ohne nicht sauf excepto salvo eccetto behalve'],
  of: ['of', 'des der vom von du del della dello dell van'],
  filler: [
    '. : ( ) [ ] { } " \' “ ” „ ‘ ’ ‚ « » ` _ # = < > →',
    'also as both cf esp especially for from in incl including on per see sub the under well with is are be by',
    'according addressed cites covered covering covers fulfils fulfills implements maps meets',
    'refer reference references refers related relates relevant satisfies',
    'requirement requirements standard item items isms',
    'accordance pursuant required requires require compliance compliant comply complies conform conforms conformity',
    'defined described specified against within its this that',
    'gemäß gemäss nach laut lt siehe vgl im in aus nr zu zur zum mit die das den dem norm anforderung anforderungen',
    'selon conformément aux au la le les l dans par avec voir',
    'de según con el los las en secondo ai sensi il lo gli volgens het een op zie',
  ],
  measure: [
    '% hour hours day days week weeks month months year years minute minutes other others more additional further new',
    'control controls item items risk risks finding findings employee employees people person persons step steps page pages',
    'stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren weitere weiteren andere',
    'january february march april may june july august september october november december',
    'januar februar märz mai juni juli oktober dezember',
    'heure heures jour jours mois ans autres horas días meses años otros ore giorni mesi anni altri uur dagen maanden jaar',
  ],
};

/**
 * The words and marks that have a meaning in a citation, in lower case.
 *
 * @internal
 */
export const referenceWords: ReadonlyMap<string, ReferenceWord> = /* @__PURE__ */ new Map(
  (Object.keys(wordsByMeaning) as ReferenceWord[])
    .filter((meaning) => meaning !== 'measure')
    .flatMap((meaning) => wordsOf(meaning).map((word) => [word, meaning] as const)),
);

/**
 * The words for things that are counted: the number before one of them is an amount.
 *
 * @internal
 */
export const measureWords: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ wordsOf('measure'));

function wordsOf(meaning: ReferenceWord): readonly string[] {
  return wordsByMeaning[meaning].flatMap((words) => words.split(' '));
}
