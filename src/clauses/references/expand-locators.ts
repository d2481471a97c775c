import { clause2013Ids } from '../../standard/clause-2013-ids.ts';
import { type ClauseId, clauseIds } from '../../standard/clause-ids.ts';
import { type ClauseItemId, clauseItemIds } from '../../standard/clause-item-ids.ts';
import { isControl2013Id, isOfAnnexA2013, successorsOfRange } from '../../standard/control-id.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { completedEnd } from './complete-number.ts';
import type { Locator } from '../citations/read-locator.ts';

/**
 * The reason for which a reference is not read.
 *
 * @internal
 */
export interface Obstacle {
  readonly code: 'unknown-clause' | 'unknown-control' | 'invalid-range' | 'unreadable';
  readonly edition?: '2013';
  readonly suggestions?: readonly ControlId[];
}

/**
 * The ids that one number, or a range of numbers, stands for, or the reason for which it stands for none.
 *
 * @internal
 */
export type Expansion<Id> = { readonly ids: readonly Id[] } | { readonly obstacle: Obstacle };

/** The clauses and items of one level below one parent, in order, by each of them. */
const siblings: ReadonlyMap<string, readonly (ClauseId | ClauseItemId)[]> = /* @__PURE__ */ siblingsById();

const clauses2013: ReadonlySet<string> = /* @__PURE__ */ new Set(clause2013Ids);

const controlPlaces: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ controlIds.map((id, place) => [id, place]),
);

/**
 * The spelling of an article: its number, with a letter where it was inserted later, then paragraphs and points in brackets, such as
 * `'33'`, `'45a'`, `'5(1)(f)'`; `12ff` means more than one. At most six brackets bound the time that the expression takes.
 *
 * @internal
 */
export const articleForm = /^[1-9]\d{0,2}(?!ff)[a-z]{0,2}(?:\((?:[1-9]\d{0,2}[a-z]?|[a-z]{1,2}|[ivx]{3,5})\)){0,6}$/;

/**
 * Finds the clauses and items from one to another, both included; they must be siblings of one level.
 *
 * @internal
 */
export function expandClauses(
  from: Locator,
  to: Locator,
  edition: '2013' | '2022',
): Expansion<ClauseId | ClauseItemId> {
  const [first, last] = endsOf(from, to);
  if (edition === '2013') {
    const known = clauses2013.has(first) && clauses2013.has(last);
    return { obstacle: { code: 'unknown-clause', ...(known && { edition }) } };
  }
  const level = siblings.get(first);
  if (level === undefined || !siblings.has(last)) {
    return { obstacle: { code: 'unknown-clause', ...controlsOf(`A.${first}`, `A.${last}`) } };
  }
  return slice(level, level.indexOf(first as ClauseId), level.indexOf(last as ClauseId));
}

/**
 * Finds the controls from one to another in catalogue order, both included.
 *
 * @internal
 */
export function expandControls(from: Locator, to: Locator, edition: '2013' | '2022'): Expansion<ControlId> {
  const [first, last] = endsOf(from, to).map((id) => `A.${id}`) as [string, string];
  const start = controlPlaces.get(first);
  const end = controlPlaces.get(last);
  if (edition === '2022' && start !== undefined && end !== undefined) return slice(controlIds, start, end);
  return { obstacle: { code: 'unknown-control', ...inEdition2013(first, last, edition) } };
}

/**
 * Finds the articles from one to another, both included; they must differ in their last part only.
 *
 * @internal
 */
export function expandArticles(from: Locator, to: Locator): Expansion<string> {
  const start = from.parts;
  const end = completedEnd({ from, to });
  if (!articleForm.test(articleOf(start)) || !articleForm.test(articleOf(end)))
    return { obstacle: { code: 'unreadable' } };
  if (from === to) return { ids: [articleOf(start)] };
  const stem = start.slice(0, -1);
  const isOneLevel = start.length === end.length && stem.every((part, index) => part === end[index]);
  const between = isOneLevel ? partsBetween(start.at(-1), end.at(-1)) : [];
  if (between.length === 0) return { obstacle: { code: 'invalid-range' } };
  return { ids: between.map((part) => articleOf([...stem, part])) };
}

function endsOf(from: Locator, to: Locator): readonly [string, string] {
  return [from.parts.join('.'), completedEnd({ from, to }).join('.')];
}

function slice<Id>(level: readonly Id[], start: number, end: number): Expansion<Id> {
  if (end < start) return { obstacle: { code: 'invalid-range' } };
  return { ids: level.slice(start, end + 1) };
}

function siblingsById(): ReadonlyMap<string, readonly (ClauseId | ClauseItemId)[]> {
  const levels = new Map<string, (ClauseId | ClauseItemId)[]>();
  const byId = new Map<string, readonly (ClauseId | ClauseItemId)[]>();
  for (const id of [...clauseIds, ...clauseItemIds]) {
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    const level = levels.get(parent) ?? [];
    level.push(id);
    levels.set(parent, level);
    byId.set(id, level);
  }
  return byId;
}

/** The controls that a number of no clause may mean: `§5.12` has the number of a control, `Section 9.4.1` of one of the 2013 edition. */
function controlsOf(first: string, last: string): Pick<Obstacle, 'edition' | 'suggestions'> {
  const start = controlPlaces.get(first);
  const end = controlPlaces.get(last);
  if (start !== undefined && end !== undefined) return { suggestions: controlIds.slice(start, end + 1) };
  return isControl2013Id(first) && isControl2013Id(last) ? inEdition2013(first, last, '2013') : {};
}

/** The successors of a range of the 2013 edition; nothing where an end is of neither edition, or of both as `A.5` to `A.8` are. */
function inEdition2013(
  first: string,
  last: string,
  stated: '2013' | '2022',
): Pick<Obstacle, 'edition' | 'suggestions'> {
  const isOf2013 = (id: string): boolean => isOfAnnexA2013(id) && (stated === '2013' || !controlPlaces.has(`${id}.1`));
  return isOf2013(first) && isOf2013(last) ? { edition: '2013', suggestions: successorsOfRange(first, last) } : {};
}

function articleOf(parts: readonly string[]): string {
  const [number = '', ...below] = parts;
  return number + below.map((part) => `(${part})`).join('');
}

/** From one number or one letter to another; empty when they do not rise. */
function partsBetween(first = '', last = ''): readonly string[] {
  if (/^\d{1,3}$/.test(first) && /^\d{1,3}$/.test(last))
    return integersBetween(Number(first), Number(last)).map(String);
  if (!/^[a-z]$/.test(first) || !/^[a-z]$/.test(last)) return [];
  return integersBetween(first.charCodeAt(0), last.charCodeAt(0)).map((code) => String.fromCharCode(code));
}

function integersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
