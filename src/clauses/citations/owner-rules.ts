import { isClauseId } from '../../standard/clause-id.ts';
import { isControlId } from '../../standard/control-id.ts';
import { type Gap, type GroupMember, isForeign, type NumberGroup, type Source, sourceOf } from './number-group.ts';
import type { WrittenNumber } from './read-phrases.ts';

/**
 * The text and the kind to which a number belongs: ISO/IEC 27001 or an instrument; `none` where no name decides.
 *
 * @internal
 */
export type Owner =
  | { readonly kind: 'clause' | 'control'; readonly edition: '2013' | '2022' }
  | { readonly kind: 'article'; readonly instrument: string }
  | { readonly kind: 'none' };

/**
 * A number with what the rules need to know about it.
 *
 * @internal
 */
export interface NumberFacts {
  readonly member: GroupMember;
  readonly group: NumberGroup;
  /** Whether it is the first number of its group. */
  readonly isLeading: boolean;
}

/** A rule of attachment; undefined where it does not decide. */
type OwnerRule = (facts: NumberFacts) => Owner | undefined;

const none: Owner = { kind: 'none' };

/** The rules by which a number finds its owner; the first that answers decides. The guide to citations shows the same table. */
const ownerRules: readonly OwnerRule[] = [
  // An amount, a footnote, the number of a heading and a number in another cell of a table belong to no name.
  (facts) => (isLoose(facts) ? none : undefined),
  // A number beside an instrument is an article of it.
  ({ group }) => articleOwner(group),
  // The prefix `A.` makes its own number a control.
  ({ member, group }) => (member.number.from.isPrefixed ? requirement('control', group) : undefined),
  // Articles, recitals and parts without an instrument have no owner.
  ({ group: { kind } }) => (kind === 'article' || kind === 'part' ? none : undefined),
  // Numbers of ISO/IEC 27002, and numbers behind `Annex A` or `Control`, are controls.
  (facts) => (isControl(facts) ? requirement('control', facts.group) : undefined),
  // Numbers behind `Clause`, `Section` or `§` are clauses.
  (facts) => (isClause(facts) ? requirement('clause', facts.group) : undefined),
  // The title behind a number decides between a clause and a control where no name stands right before it.
  ({ member, group }) =>
    isKnown(group) && member.number.titled !== undefined ? requirement(member.number.titled, group) : undefined,
  // The prefix `A.` governs the bare numbers that only separators join to it.
  ({ member, group }) => (group.kind === 'prefix' && !member.gap.anyWords ? requirement('control', group) : undefined),
  // Under the name of ISO/IEC 27001, a number that only clauses or only controls have is one of them.
  ({ member, group }) => (isKnown(group) ? onlyOwner(member, group) : undefined),
];

/**
 * Finds the owner of a number.
 *
 * @internal
 */
export function ownerOf(facts: NumberFacts): Owner {
  for (const rule of ownerRules) {
    const owner = rule(facts);
    if (owner !== undefined) return owner;
  }
  return none;
}

/**
 * Whether another standard, statute or document owns the numbers of a group, by its name before or behind, or a part of an instrument that is
 * no article: a recital, an annex, a chapter, a clause, or a number that unknown words announce. They are not read, whatever the rules say.
 *
 * @internal
 */
export function isUnread(group: NumberGroup): boolean {
  const source = sourceOf(group);
  const { kind, isSign, members } = group;
  if (source?.kind !== 'instrument' || members.length === 0) return isForeign(source);
  if (kind === undefined && group.source?.kind === 'words') return true;
  return !(kind === 'article' || kind === undefined || (kind === 'section' && isSign));
}

function isLoose({ member: { number, gap }, group, isLeading }: NumberFacts): boolean {
  if (number.from.isPrefixed) return false;
  const isHeading = number.isBeforeWord && ((gap.line && (!gap.bullet || group.kind === 'article')) || gap.stop);
  if (isLeading)
    return group.kind === undefined && isAmountOrHeading(number, gap, sourceOf(group)?.kind === 'instrument');
  if (isHeading || gap.cell || number.isAmount) return true;
  if (number.from.parts.length > 1) return false;
  const isSetOff = !gap.separator && !gap.semicolon && !gap.bullet;
  return isSetOff || (gap.line && !gap.bullet) || (number.isBeforeWord && gap.words);
}

/** `ISO 27001⏎7.5 Documents`, `GDPR 4.1 Scope`, `GDPR 72 hours`. */
function isAmountOrHeading(
  { from, isBeforeWord, isAmount }: WrittenNumber,
  { line }: Gap,
  isOfInstrument: boolean,
): boolean {
  return isAmount || (isBeforeWord && (line || (isOfInstrument && from.parts.length > 1)));
}

function articleOwner(group: NumberGroup): Owner | undefined {
  const source = sourceOf(group);
  return source?.kind === 'instrument' ? { kind: 'article', instrument: source.instrument } : undefined;
}

function isControl({ member, group, isLeading }: NumberFacts): boolean {
  const { kind } = group;
  const source = sourceOf(group);
  if (source?.kind === 'standard' && source.annexOnly) return true;
  const isNamed = kind === 'control' || kind === 'annex';
  return isNamed && (isLeading || member.number.titled !== 'clause');
}

function isClause({ member, group, isLeading }: NumberFacts): boolean {
  const isNamed = group.kind === 'clause' || group.kind === 'section';
  return isNamed && (isLeading || member.number.titled !== 'control');
}

/** Whether ISO/IEC 27001 is named by its number or by a prefix or name of its own. */
function isKnown(group: NumberGroup): boolean {
  return sourceOf(group)?.kind === 'standard' || group.kind !== undefined;
}

function onlyOwner({ number: { from } }: GroupMember, group: NumberGroup): Owner | undefined {
  if (from.isShort) return undefined;
  const control = isControlId(`A.${from.parts.join('.')}`);
  const clause = isClauseId((from.clause ?? from.parts).join('.'));
  if (control === clause) return undefined;
  return requirement(control ? 'control' : 'clause', group);
}

function requirement(kind: 'clause' | 'control', group: NumberGroup): Owner {
  const source: Source | undefined = sourceOf(group);
  return { kind, edition: source?.kind === 'standard' ? source.edition : '2022' };
}
