/**
 * The role of a word or a mark in a citation: it gives the numbers behind it their kind, sets the relation, joins, ends a part of the
 * text, begins an exception, or means nothing.
 *
 * @internal
 */
export type ReferenceWord =
  'clause' | 'control' | 'article' | 'supports' | 'addresses' | 'range' | 'separator' | 'end' | 'exception' | 'filler';

const wordsByMeaning: Readonly<Record<ReferenceWord, string>> = {
  clause: 'clause clauses cl cls subclause subclauses section sections sec §',
  control: 'control controls',
  article: 'article articles art arts',
  supports: 'support supports supporting',
  addresses: 'address addresses addressing',
  range: '- … to through thru',
  separator: ', / & + | • · * and or plus',
  end: ';',
  exception: 'except excepting excl excluding not without',
  filler:
    '. : ( ) [ ] { } " \' “ ” „ ‘ ’ « » ' +
    'also as both cf esp especially for from in incl including of on per see sub the under well with ' +
    'according addressed cites covered covering covers fulfils fulfills implements maps meets ' +
    'refer reference references refers related relates relevant satisfies ' +
    'requirement requirements standard item items isms',
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
