import { lengthRange } from '../../core/calendar/period.ts';
import {
  aBoolean,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type {
  RemediateWithin,
  RemediationInput,
  RemediationOutcome,
  RemediationRow,
  RemediationTable,
} from './remediation-tables.ts';

/** An answer to a question about a vulnerability. */
export type KnownAnswer = 'yes' | 'no' | 'unknown';

/** The answers to the questions of a decision table; an absent answer is unknown. */
export type RemediationAnswers = { readonly [Input in RemediationInput]?: KnownAnswer };

/** The demand of a decision table on a vulnerability. */
export interface RemediationDecision {
  /** The demand; null where the unknown answers leave several open. */
  readonly outcome: RemediationOutcome | null;
  /** The demands that the unknown answers leave open, each once, the strictest first; one where the demand is decided. */
  readonly possible: readonly [RemediationOutcome, ...RemediationOutcome[]];
  /** The questions whose answer is unknown and matters; empty where the demand is decided. */
  readonly unknown: readonly RemediationInput[];
  /** The row that decided; null where more than one applies. */
  readonly row: RemediationRow | null;
}

const inputs: readonly RemediationInput[] = ['exposed', 'exploited', 'automatable', 'totalControl'];

/**
 * The answers of a record.
 *
 * @internal
 */
export const knownAnswer: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['yes', 'no', 'unknown']));

const answersGuard = /* @__PURE__ */ anObject<RemediationAnswers>({
  exposed: knownAnswer,
  exploited: knownAnswer,
  automatable: knownAnswer,
  totalControl: knownAnswer,
});
const rowsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<RemediationRow>({
    exposed: aBoolean,
    exploited: aBoolean,
    automatable: aBoolean,
    totalControl: aBoolean,
    outcome: /* @__PURE__ */ aShape('kind', {
      days: /* @__PURE__ */ anObject<RemediateWithin>({ period: aPeriod, forensicTriage: aBoolean }),
      'next-upgrade': /* @__PURE__ */ anObject({}),
    }),
  }),
);
const fieldsGuard = /* @__PURE__ */ anObject<RemediationTable>({
  id: aText,
  startsAt: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['detected', 'confirmed', 'published', 'listed'])),
  rows: rowsGuard,
});

/**
 * A decision table as functions read it: it has a row for every combination of answers.
 *
 * @internal
 */
export const remediationTableGuard: Guard = (value) => {
  const problem = fieldsGuard(value);
  if (problem !== undefined) return problem;
  const { rows } = value as RemediationTable;
  const isComplete = new Set(rows.map(keyOf)).size === 2 ** inputs.length;
  return isComplete ? undefined : { path: ['rows'], expected: 'rows for every combination of answers', value: rows };
};

/**
 * Looks a vulnerability up in a decision table. Where answers are unknown every completion is looked up: if all lead to one demand, it is the answer;
 * else the demand is undecided, and the strictest one is known.
 *
 * @param answers - The answers to the questions; an absent one is unknown.
 * @param table - The table, such as `remediationTables.bod2604`.
 * @returns The demand with the row that decided, or the demands left open with the unknown questions that matter.
 * @throws RangeError if an answer is not a known word, or the table cannot be read or lacks a row.
 *
 * @example
 * ```ts
 * import { remediationDecision, remediationTables } from 'isms-kit/operations';
 *
 * const known = { exposed: 'yes', exploited: 'no', automatable: 'no', totalControl: 'yes' } as const;
 * remediationDecision(known, remediationTables.bod2604).outcome; // => { kind: 'days', period: 'P14D', forensicTriage: false }
 * const { outcome, unknown } = remediationDecision({ ...known, totalControl: 'unknown' }, remediationTables.bod2604);
 * outcome; // => null
 * unknown; // => ['totalControl']
 * ```
 */
export function remediationDecision(answers: RemediationAnswers, table: RemediationTable): RemediationDecision {
  requireReadable('answers', answers, answersGuard);
  requireReadable('table', table, remediationTableGuard);
  return decideRemediation(answers, table.rows);
}

/**
 * Looks answers up in the rows of a readable table.
 *
 * @internal
 */
export function decideRemediation(answers: RemediationAnswers, rows: readonly RemediationRow[]): RemediationDecision {
  const fits = (row: RemediationRow, names: readonly RemediationInput[]): boolean =>
    names.every((name) => (answers[name] ?? 'unknown') === 'unknown' || row[name] === (answers[name] === 'yes'));
  const byKey = new Map(rows.toReversed().map((row) => [keyOf(row), row]));
  const matching = [...byKey.values()].filter((row) => fits(row, inputs));
  const possible = distinct(matching.map(({ outcome }) => outcome));
  const isDecided = possible.length === 1;
  const unknown = inputs.filter((name) => (answers[name] ?? 'unknown') === 'unknown');
  return {
    outcome: isDecided ? possible[0] : null,
    possible,
    unknown: isDecided ? [] : unknown.filter((name) => matters(name, matching)),
    row: matching.length === 1 ? (matching[0] as RemediationRow) : null,
  };
}

function keyOf(row: RemediationRow): string {
  return inputs.map((name) => Number(row[name])).join('');
}

/** An answer matters where rows that differ in it alone lead to different demands. */
function matters(name: RemediationInput, rows: readonly RemediationRow[]): boolean {
  const byRest = new Map<string, string>();
  return rows.some((row) => {
    const rest = keyOf({ ...row, [name]: false });
    const outcome = JSON.stringify(row.outcome);
    const other = byRest.get(rest);
    byRest.set(rest, outcome);
    return other !== undefined && other !== outcome;
  });
}

function distinct(outcomes: readonly RemediationOutcome[]): readonly [RemediationOutcome, ...RemediationOutcome[]] {
  const once = new Map(outcomes.map((outcome) => [JSON.stringify(outcome), outcome]));
  return [...once.values()].toSorted(compareOutcomes) as unknown as readonly [
    RemediationOutcome,
    ...RemediationOutcome[],
  ];
}

/** The strictest first: the shorter period, of equal ones the one with an examination; the next upgrade last. */
function compareOutcomes(a: RemediationOutcome, b: RemediationOutcome): number {
  if (a.kind === 'next-upgrade' || b.kind === 'next-upgrade')
    return Number(a.kind === 'next-upgrade') - Number(b.kind === 'next-upgrade');
  const [lengthA, lengthB] = [lengthRange(a.period), lengthRange(b.period)];
  return (
    lengthA.longest - lengthB.longest ||
    lengthA.shortest - lengthB.shortest ||
    Number(b.forensicTriage) - Number(a.forensicTriage)
  );
}
