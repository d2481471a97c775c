import type { Gap, NumberGroup } from './number-group.ts';
import type { SourceName } from './read-name.ts';
import { isSourceName } from './read-name.ts';
import type { Phrase, UnknownWords } from './read-phrases.ts';

/** How many phrases may stand between a name and the number in the next cell. */
const nextCell = 4;

type Phrases = readonly Phrase[];
type Beside = Pick<NumberGroup, 'behind' | 'source' | 'inherited' | 'kind' | 'members'>;

/**
 * Whether the name of a standard or an act owns the numbers before it: `Clause 6.1.3 of ISO 42001`, `A.5.2 (ISO 42001)`,
 * `Art. 28 GDPR`, `Clause 8.2, ISO 22301`.
 *
 * @internal
 */
export function isNameBehind(name: SourceName, group: Beside, gap: Gap, phrases: Phrases, place: number): boolean {
  if (group.members.length === 0 || group.behind !== undefined || gap.semicolon || gap.stop) return false;
  if (gap.cell)
    return name.kind !== 'instrument' && group.source === undefined && !gap.line && !hasNumbersInRow(phrases, place);
  const isStated = gap.of && !gap.words && !gap.separator;
  if (isStated) return true;
  if (gap.bullet || hasNumbers(phrases, place)) return false;
  if (name.kind === 'instrument') return isInstrumentBehind(group, gap);
  const isUnowned = (group.source ?? group.inherited) === undefined;
  if (gap.line) return false;
  if (name.kind === 'standard') return group.source === undefined && !gap.words && (isUnowned || !gap.separator);
  if (group.source !== undefined) return false;
  if (gap.separator) return isUnowned && (!gap.anyWords || gap.depth > 0);
  return !gap.anyWords || gap.depth > 0;
}

/** A section, a clause and a number that no control can have are of the act right behind; a control is not, unless the text says so. */
function isInstrumentBehind(group: Beside, gap: Gap): boolean {
  if (gap.words) return false;
  const { source, inherited, kind, members } = group;
  const isUnowned = source === undefined && inherited === undefined;
  if (kind === 'article' || kind === 'part') return source?.kind === 'instrument' ? false : isUnowned || !gap.separator;
  if (gap.separator || source !== undefined) return false;
  if (kind === 'control' || kind === 'annex') return members.at(-1)?.number.from.isShort === true;
  return (kind === 'section' || kind === 'clause') && gap.depth === 0;
}

/** Whether the next cell of the row has numbers. */
function hasNumbersInRow(phrases: Phrases, place: number): boolean {
  let next = place + 1;
  while (next < place + nextCell && phrases[next]?.kind !== 'number' && phrases[next]?.isFirst === false) next += 1;
  return phrases[next]?.kind === 'number' && phrases[next]?.isFirst === false;
}

/**
 * Whether numbers, or a word for numbers, stand right behind a name, so that the name is theirs.
 *
 * @internal
 */
export function hasNumbers(phrases: Phrases, place: number): boolean {
  const behind = phrases[place + 1];
  if (behind === undefined || behind.isFirst) return false;
  return behind.kind === 'number' || (behind.kind === 'name' && !isSourceName(behind.name));
}

/**
 * Whether the words right before an instrument are a part of it: `Title III DORA`, `points (a) and (b) of the GDPR`. Words must announce a
 * letter, since `(a) GDPR` is an entry of a list.
 *
 * @internal
 */
export function isPartBefore(phrases: Phrases, place: number): boolean {
  let at = placeBefore(phrases, place, joining);
  const right = wordsAt(phrases, at);
  if (right?.isItem === true && !right.isClosed) return true;
  for (let words = wordsAt(phrases, at); words?.numeral !== undefined; words = wordsAt(phrases, at)) {
    if (words.numeral === 'named' || wordsAt(phrases, placeBefore(phrases, at, opening)) !== undefined) return true;
    at = placeBefore(phrases, at, listing);
  }
  const phrase = phrases[at];
  return phrase?.kind === 'name' && !isSourceName(phrase.name);
}

/**
 * Whether the words right behind an instrument are a part of it: `GDPR Title III`, `GDPR (point b)`, `GDPR, paragraph 2`.
 *
 * @internal
 */
export function isPartBehind(phrases: Phrases, next: number): boolean {
  let at = next;
  while (setting.has(phrases[at]?.kind) && phrases[at]?.isFirst === false) at += 1;
  const words = wordsAt(phrases, at);
  if (words === undefined || phrases[at]?.isFirst === true) return false;
  return words.isItem || (at === next && words.numeral === 'named');
}

/** The index of the phrase before, on the same line, without those of some kinds; of none where the line begins. */
function placeBefore(phrases: Phrases, place: number, passed: Kinds): number {
  let at = place;
  do {
    if (phrases[at]?.isFirst !== false) return -1;
    at -= 1;
  } while (passed.has(phrases[at]?.kind));
  return at;
}

function wordsAt(phrases: Phrases, at: number): UnknownWords | undefined {
  const phrase = phrases[at];
  return phrase?.kind === 'words' ? phrase.words : undefined;
}

/**
 * Whether unknown words own the numbers before them: `§ 9 BDSG`, `Section 8 of the Data Protection Act`, `Control 5.1 (CIS)`.
 *
 * @internal
 */
export function isWordBehind(words: UnknownWords, group: Beside, gap: Gap): boolean {
  const { members, kind, source, behind } = group;
  if (
    !words.isText ||
    members.length === 0 ||
    behind !== undefined ||
    gap.semicolon ||
    gap.cell ||
    gap.stop ||
    gap.bullet
  )
    return false;
  if (gap.separator || gap.words || (gap.line && !gap.of)) return false;
  if (members.at(-1)?.number.titled !== undefined && !words.isKnown) return false;
  if (gap.of) return kind !== 'prefix' || words.isKnown;
  if (gap.filler) return kind === 'annex' && words.isLaw;
  if (gap.anyWords || kind === 'annex' || kind === 'prefix') return false;
  if (words.isKnown) return source?.kind !== 'standard' || gap.depth === 0;
  const isStatute = kind === 'section' || kind === 'article' || kind === 'part';
  return isStatute && source?.kind !== 'standard' && gap.depth === 0 && (words.isAbbreviation || words.isLaw);
}

/**
 * Whether unknown words own the numbers behind them: `CIS 4.1`, `DPA clause 7.2`, `Framework: Section 7`, `GMP Annex 11`.
 *
 * @internal
 */
export function isOwnerBefore(words: UnknownWords, phrases: Phrases, place: number, hasOwn: boolean): boolean {
  const passed = new Set<Phrase['kind']>();
  const next = behindPassed(phrases, place + 1, passed);
  const phrase = phrases[next];
  if (!words.isText || phrase === undefined || phrase.isFirst) return false;
  const isDirect = passed.size === 0 && !words.isClosed;
  if (phrase.kind === 'number') {
    if (phrase.number.from.isPrefixed) return isDirect && words.isKnown;
    return !(passed.has('open') && hasOwn && !words.isAbbreviation);
  }
  if (phrase.kind !== 'name' || isSourceName(phrase.name)) return false;
  const { kind } = phrase.name;
  const isLong = phrase.next > phrase.at + 1;
  if (kind === 'annex') return isDirect && (words.isAbbreviation || words.isLaw || !isLong);
  if (phrases[behindPassed(phrases, next + 1, new Set())]?.kind !== 'number') return false;
  if (isDirect) return true;
  if (passed.has('filler') || passed.has('of')) return kind === 'section' && !hasOwn;
  if (passed.has('open')) return kind !== 'clause' && (words.isAbbreviation || (kind === 'section' && !hasOwn));
  return kind === 'section' || words.isAbbreviation || words.isLaw;
}

/** The index of the phrase behind signs and words that mean nothing, on the same line; their kinds are added to a set. */
function behindPassed(phrases: Phrases, place: number, passed: Set<Phrase['kind']>): number {
  let next = place;
  for (let phrase = phrases[next]; phrase !== undefined && passable.has(phrase.kind) && !phrase.isFirst;) {
    passed.add(phrase.kind);
    phrase = phrases[++next];
  }
  return next;
}

type Kinds = ReadonlySet<Phrase['kind'] | undefined>;
const joining: Kinds = /* @__PURE__ */ new Set(['open', 'close', 'of', 'filler'] as const);
const opening: Kinds = /* @__PURE__ */ new Set(['open', 'stop'] as const);
const listing: Kinds = /* @__PURE__ */ new Set(['open', 'close', 'stop', 'mark', 'filler', 'separator'] as const);
const setting: Kinds = /* @__PURE__ */ new Set(['open', 'mark', 'separator'] as const);

const passable: ReadonlySet<Phrase['kind']> = /* @__PURE__ */ new Set([
  'mark',
  'open',
  'close',
  'stop',
  'filler',
  'of',
] as const);
