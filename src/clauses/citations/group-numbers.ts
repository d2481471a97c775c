import { isSourceName, type NumberName, type SourceName } from './read-name.ts';
import {
  type Gap,
  isForeign,
  noGap,
  type NumberGroup,
  type NumberKind,
  type Source,
  sourceOf,
  widenedGap,
} from './number-group.ts';
import { hasNumbers, isNameBehind, isOwnerBefore, isPartBefore, isWordBehind } from './name-beside-numbers.ts';
import type { Phrase, UnknownWords, WrittenNumber } from './read-phrases.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * Puts each number beside the names that may own it: the name before it, the name behind it, and the name that an earlier number had.
 *
 * @internal
 */
export function groupNumbers(phrases: readonly Phrase[], tokens: readonly ReferenceToken[]): readonly NumberGroup[] {
  return new Grouper(phrases, tokens).group();
}

class Grouper {
  readonly #phrases: readonly Phrase[];
  readonly #tokens: readonly ReferenceToken[];
  readonly #groups: NumberGroup[] = [];
  /** The group that the next number would join. */
  #current: NumberGroup | undefined;
  #gap: Gap = noGap;
  /** ISO/IEC 27001 or 27002 as it was named last. */
  #own: Source | undefined;
  /** The act or the foreign text that was named last, until something ends it. */
  #scope: Source | undefined;
  /** The kind of numbers to which a foreign name behind numbers still applies. */
  #scopeKind: NumberKind | undefined;
  /** Whether a semicolon has been passed since the last name; the next name then leaves the standard. */
  #isPartNew = false;

  constructor(phrases: readonly Phrase[], tokens: readonly ReferenceToken[]) {
    this.#phrases = phrases;
    this.#tokens = tokens;
  }

  group(): readonly NumberGroup[] {
    for (const [place, phrase] of this.#phrases.entries()) {
      if (phrase.isFirst) this.#startLine(phrase);
      if (this.#current?.source?.kind === 'exception' && phrase.kind !== 'end') this.#current.next = place + 1;
      else this.#step(phrase, place);
    }
    return this.#groups;
  }

  #step(phrase: Phrase, place: number): void {
    if (phrase.kind === 'name') {
      if (isSourceName(phrase.name)) this.#takeSource(phrase.name, place);
      else this.#takeKind(phrase.name.kind, place);
    } else if (phrase.kind === 'number') {
      this.#takeNumber(phrase.number, place);
    } else if (phrase.kind === 'words') {
      this.#takeWords(phrase.words, place);
    } else if (phrase.kind === 'exception') {
      this.#open(place, { source: { kind: 'exception' } });
    } else {
      this.#gap = widenedGap(this.#gap, phrase, this.#tokens);
      if (phrase.kind === 'separator' && this.#isHeadOpen && this.#current) this.#current.isSeparated = true;
      if (phrase.kind === 'end') this.#endPart();
    }
  }

  /** A new line ends the numbers of unknown words, and a new entry of a list an exception. */
  #startLine({ kind }: Phrase): void {
    this.#gap = { ...this.#gap, line: true };
    if (this.#current?.source?.kind === 'exception' && kind === 'bullet') this.#current = undefined;
    if (this.#scope?.kind !== 'words') return;
    this.#scope = undefined;
    this.#current = undefined;
  }

  #endPart(): void {
    this.#isPartNew = true;
    if (this.#current !== undefined && isForeign(sourceOf(this.#current))) this.#current = undefined;
    if (isForeign(this.#scope)) this.#scope = undefined;
  }

  #takeSource(source: SourceName, place: number): void {
    const current = this.#current;
    if (current !== undefined && this.#isHeadOpen && this.#mayExtend(current, source)) {
      current.source = source;
      current.next = place + 1;
    } else if (current !== undefined && this.#isRepeated(source, place)) {
      current.next = place + 1;
    } else if (current !== undefined && isNameBehind(source, current, this.#gap, this.#phrases, place)) {
      this.#setBehind(current, source, place);
    } else {
      this.#open(place, this.#isNumberLost(place) ? { source, kind: 'part' } : { source });
    }
    if (source.kind === 'standard') this.#own = source;
    this.#scope = source.kind === 'standard' ? undefined : source;
    this.#scopeKind = undefined;
    this.#isPartNew = false;
    this.#gap = noGap;
  }

  /** Whether a number, or a word for one, stands before an instrument and is not understood: `Kapitel V DSGVO`, `(49) GDPR`. */
  #isNumberLost(place: number): boolean {
    const { separator, stop, semicolon, line, anyWords } = this.#gap;
    if (!semicolon && !hasNumbers(this.#phrases, place) && isPartBefore(this.#phrases, place)) return true;
    const current = this.#current;
    if (current === undefined || separator || stop || semicolon || line || hasNumbers(this.#phrases, place))
      return false;
    const source = sourceOf(current);
    if (current.members.length === 0) return current.kind !== undefined && source === undefined && anyWords;
    return source?.kind === 'words' || (source === undefined && mayBeArticle(current.kind));
  }

  /** `Article 32 of Regulation (EU) 2016/679 (GDPR)` names one instrument twice. */
  #isRepeated(name: SourceName, place: number): boolean {
    const current = this.#current;
    const { separator, anyWords, semicolon, line } = this.#gap;
    if (current === undefined || current.members.length === 0 || hasNumbers(this.#phrases, place)) return false;
    if (separator || anyWords || semicolon || line) return false;
    const source = sourceOf(current);
    return source?.kind === 'instrument' && name.kind === 'instrument' && source.instrument === name.instrument;
  }

  /** A name joins the names before it that no number has followed: `Annex A of ISO/IEC 27001`, `ISO/IEC 27001, 27002`. */
  #mayExtend({ source }: NumberGroup, name: SourceName): boolean {
    if (source === undefined) return !this.#gap.separator;
    if (source.kind === 'instrument') return name.kind === 'instrument' && source.instrument === name.instrument;
    return source.kind === 'standard' && name.kind === 'standard';
  }

  /** Gives the numbers their owner, and those of the groups joined before where none of them has one: `Art. 33, Art. 34, GDPR`. */
  #setBehind(current: NumberGroup, source: Source, place: number): void {
    const isUnowned = sourceOf(current) === undefined;
    Object.assign(current, { behind: source, next: place + 1 });
    if (!isUnowned) return;
    for (let index = this.#groups.length - 1; this.#groups[index]?.isJoined; index--) {
      const before = this.#groups[index - 1];
      if (before === undefined || before.kind !== current.kind || sourceOf(before) !== undefined) return;
      before.behind = source;
    }
  }

  #takeKind(kind: NumberName['kind'], place: number): void {
    const phrase = this.#phrases[place] as Phrase;
    const isSign = this.#tokens[phrase.at]?.text === '§';
    const isAnnexA = kind === 'annex' && (phrase.next > phrase.at + 1 || this.#tokens[phrase.at]?.text === 'annexa');
    const current = this.#current;
    if (current !== undefined && isAnnexA && this.#isAnnexBehind(current)) {
      current.kind = 'annex';
      current.next = place + 1;
    } else if (current !== undefined && this.#isHeadOpen && this.#mayHave(current, kind, isAnnexA, place)) {
      if (current.kind !== 'annex') current.kind = kind;
      current.isSign = isSign;
      current.next = place + 1;
    } else {
      if (this.#isPartNew) this.#own = undefined;
      const isOfWords = kind === 'section' && this.#own === undefined && this.#gap.anyWords;
      this.#open(place, isOfWords ? { kind, isSign, source: { kind: 'words', isKnown: false } } : { kind, isSign });
    }
    this.#isPartNew = false;
    this.#gap = noGap;
  }

  /** `Controls 5.15 and 5.16 of Annex A`. */
  #isAnnexBehind({ members, kind }: NumberGroup): boolean {
    const { of, separator, anyWords } = this.#gap;
    return (
      members.length > 0 &&
      of &&
      !separator &&
      !anyWords &&
      (kind === undefined || kind === 'control' || kind === 'prefix')
    );
  }

  #mayHave({ source }: NumberGroup, kind: NumberKind, isAnnexA: boolean, place: number): boolean {
    if (source?.kind === 'instrument') {
      const behind = this.#phrases[place + 1];
      const isPart = kind === 'part' || (kind === 'annex' && behind?.kind === 'number' && behind.number.from.isShort);
      return !isAnnexA && (!this.#gap.separator || kind === 'article' || isPart);
    }
    return !this.#gap.separator || source?.kind === 'standard' || source?.kind === 'foreign';
  }

  #takeNumber(number: WrittenNumber, place: number): void {
    const { isPrefixed } = number.from;
    if (!(isPrefixed ? this.#holdsPrefixed() : this.#holdsBare()))
      this.#open(place, { kind: isPrefixed ? 'prefix' : undefined });
    const group = this.#current as NumberGroup;
    if (isPrefixed && group.members.length === 0) group.kind = 'prefix';
    group.members.push({ place, number, gap: this.#gap });
    group.next = place + 1;
    this.#gap = noGap;
  }

  #holdsPrefixed(): boolean {
    const current = this.#current;
    if (current === undefined || current.behind !== undefined) return false;
    const source = sourceOf(current);
    if (source?.kind === 'foreign') return true;
    if (current.source?.kind === 'words') return current.source.isKnown && this.#gap === noGap;
    if (this.#isHeadOpen)
      return current.source?.kind !== 'instrument' && !(current.isSeparated && current.kind !== undefined);
    return current.kind === 'prefix' && !this.#gap.anyWords && !this.#gap.semicolon;
  }

  /** An instrument without a word for articles has only the numbers right behind it, and a name in brackets only those within. */
  #holdsBare(): boolean {
    const current = this.#current;
    if (current === undefined) return false;
    const isLone = current.source?.kind === 'instrument' && current.kind === undefined && current.members.length === 0;
    if (isLone) return !(this.#gap.separator || this.#gap.line || this.#gap.stop || this.#gap.anyWords);
    return current.members.length > 0 || this.#gap.depth >= 0;
  }

  #takeWords(words: UnknownWords, place: number): void {
    const current = this.#current;
    if (current !== undefined && isWordBehind(words, current, this.#gap)) {
      this.#scope = { kind: 'words', isKnown: words.isKnown };
      this.#setBehind(current, this.#scope, place);
      this.#scopeKind = current.kind;
      this.#current = undefined;
      this.#gap = noGap;
    }
    const isInForeign = this.#scope?.kind === 'foreign';
    if (!isInForeign && (words.isCode || isOwnerBefore(words, this.#phrases, place, this.#own !== undefined))) {
      if (current?.next === place + 1) current.next = place;
      const source = { kind: 'words', isKnown: words.isKnown } as const;
      this.#open(place, { source });
      if (words.isAbbreviation) {
        this.#scope = source;
        this.#scopeKind = undefined;
      }
      this.#gap = noGap;
    } else {
      this.#gap = { ...this.#gap, anyWords: true, words: this.#gap.words || this.#gap.depth === 0 };
    }
  }

  /** Whether no number has followed the names of the group, and nothing else either. */
  get #isHeadOpen(): boolean {
    return this.#current?.members.length === 0 && !this.#gap.anyWords && !this.#gap.semicolon;
  }

  #open(at: number, head: Partial<Pick<NumberGroup, 'source' | 'kind' | 'isSign'>>): void {
    const { separator, line, anyWords, semicolon } = this.#gap;
    const inherited = head.source === undefined && head.kind !== undefined ? this.#inheritedBy(head.kind) : undefined;
    this.#current = {
      at,
      next: at + 1,
      source: head.source,
      inherited,
      behind: undefined,
      kind: head.kind,
      isSign: head.isSign ?? false,
      isJoined: separator && !line && !anyWords && !semicolon,
      isSeparated: false,
      members: [],
    };
    this.#groups.push(this.#current);
  }

  #inheritedBy(kind: NumberKind): Source | undefined {
    const scope = this.#scope;
    if (scope?.kind === 'foreign') return scope;
    if (scope?.kind === 'instrument' && (kind === 'article' || kind === 'part')) return scope;
    const isKept = scope?.kind === 'words' && kind !== 'annex' && kind !== 'prefix';
    if (isKept && (this.#scopeKind === undefined || this.#scopeKind === kind)) return scope;
    this.#scope = undefined;
    return kind === 'article' || kind === 'part' ? undefined : this.#own;
  }
}

function mayBeArticle(kind: NumberKind | undefined): boolean {
  return kind === undefined || kind === 'article' || kind === 'section' || kind === 'part';
}
