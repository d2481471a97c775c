import { anObject, type Guard, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { isControl2013Id } from '../../standard/control-id.ts';
import { entryGuard } from '../statement/statement-guards.ts';
import { groupBy } from '../../core/records/references.ts';
import { successorsOf } from '../../clauses/editions/controls.ts';
import type { Control2013Id } from '../../standard/control-2013-ids.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { controlPredecessors } from '../../standard/control-predecessors.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { combineEntries } from './combine-entries.ts';
import type { Statement2013, StatementEntry2013 } from './statement-2013.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import { isCustomControlId } from '../control/custom-control-id.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** A decision that a person must make or confirm after the upgrade. */
export interface UpgradeDecision {
  /** The control of the 2022 edition. */
  readonly control: ControlId;
  /**
   * The reason to ask: the control is `'new'`, a control of 2013 was `'split'` and only a part of it went here, several controls were
   * `'merged'` into it or one control had several rows, or the 2013 statement is `'missing'` the row that it came from.
   */
  readonly reason: 'new' | 'split' | 'merged' | 'missing';
  /** The controls of 2013 it came from; empty when new. */
  readonly sources: readonly Control2013Id[];
  /** The rows of these controls in the 2013 statement, unchanged, so that combining them loses nothing. */
  readonly rows: readonly StatementEntry2013[];
  /** The question to answer. */
  readonly question: string;
}

/** The result of `upgradeStatement`. */
export interface UpgradedStatement {
  /** The statement of the 2022 edition, a draft without approval. */
  readonly statement: StatementOfApplicability;
  /** The decisions that a person must make or confirm, in catalogue order. */
  readonly decisions: readonly UpgradeDecision[];
}

/**
 * Carries a Statement of Applicability of the 2013 edition over to 2022, by the correspondence of ISO/IEC 27002:2022 Annex B. A control that
 * was carried over keeps its row. Merged rows combine: applicable wins over excluded and undecided, reasons are united, and the worst
 * implementation status holds; a control without a row is unknown. New controls are undecided. Rows of custom controls follow at the end. Id,
 * version, date and title stay; the approval does not. A title that the 2013 edition gave a control is not carried over as the organization's
 * own.
 *
 * @param statement - The statement of 2013; it may lack controls.
 * @returns The statement with 93 rows in catalogue order, and the decisions on new, split, merged and missing controls.
 * @throws RangeError when a part of the statement is unreadable, or a row is of no control of the 2013 edition and no custom control.
 *
 * @example
 * ```ts
 * import { upgradeStatement } from 'isms-kit/controls';
 *
 * const { statement, decisions } = upgradeStatement({
 *   id: 'soa',
 *   version: '4',
 *   issuedOn: '2021-05-01',
 *   entries: [{ control: 'A.14.2.7', applicability: 'excluded', reason: 'not-performed', justification: 'Employees write it all.' }],
 * });
 * statement.entries.find(({ control }) => control === 'A.8.30')?.applicability; // => 'excluded'
 * decisions.filter(({ reason }) => reason === 'new').length; // => 11
 * ```
 */
export function upgradeStatement(statement: Statement2013): UpgradedStatement {
  requireReadable('statement', statement, statement2013Guard);
  const { approvedBy: _approvedBy, approvedOn: _approvedOn, entries, ...header } = statement;
  const rows = groupBy(entries, ({ control }) => [control]);
  const upgraded = controlIds.map((id) => upgradeControl(id, rows));
  const outside = entries.flatMap((row): readonly StatementEntry[] => {
    const { control } = row;
    return isCustomControlId(control) ? [{ ...row, control }] : [];
  });
  return {
    statement: { ...header, entries: [...upgraded.map(({ entry }) => entry), ...outside] },
    decisions: upgraded.flatMap(({ decision }) => decision ?? []),
  };
}

const statement2013Guard: Guard = /* @__PURE__ */ anObject<Statement2013>({
  entries: /* @__PURE__ */ listOf((value) => entryGuard(value) ?? control2013Guard(value)),
});

const control2013Guard: Guard = /* @__PURE__ */ anObject<StatementEntry2013>({
  control: (value) =>
    isControl2013Id(value) || isCustomControlId(value)
      ? undefined
      : { path: [], expected: 'a control of the 2013 edition or a custom control', value },
});

interface UpgradedControl {
  readonly entry: StatementEntry;
  readonly decision: UpgradeDecision | null;
}

function upgradeControl(id: ControlId, rows: ReadonlyMap<string, readonly StatementEntry2013[]>): UpgradedControl {
  const title = controlTitles[id];
  const predecessors = controlPredecessors[id];
  const held = predecessors.flatMap((source) => rows.get(source) ?? []);
  const missing = predecessors.filter((source) => !rows.has(source));
  const about = { control: id, sources: predecessors, rows: held };
  if (predecessors.length === 0) {
    const question = `${title} is new in the 2022 edition: does a risk, an obligation or the business need it?`;
    return undecided({ ...about, reason: 'new', question });
  }
  if (missing.length > 0 && held.length === 0) {
    const question = `The 2013 statement has no row for ${missing.join(', ')}: is ${title} applicable?`;
    return undecided({ ...about, reason: 'missing', question });
  }
  const unknown = missing.map((control): StatementEntry2013 => ({ control, applicability: 'undecided' }));
  const entry = combineEntries(id, [...held, ...unknown]);
  const question = questionAbout(predecessors, missing);
  if (predecessors.some(isSplit)) return { entry, decision: { ...about, reason: 'split', question } };
  if (predecessors.length > 1) return { entry, decision: { ...about, reason: 'merged', question } };
  if (held.length === 1) return { entry, decision: null };
  return {
    entry,
    decision: {
      ...about,
      reason: 'merged',
      question: `Does ${predecessors.join()} have ${held.length} rows on purpose?`,
    },
  };
}

function undecided(decision: UpgradeDecision): UpgradedControl {
  const { control, question } = decision;
  return { entry: { control, applicability: 'undecided', question }, decision };
}

function questionAbout(sources: readonly Control2013Id[], missing: readonly Control2013Id[]): string {
  const split = sources.filter(isSplit);
  return [
    ...split.map(
      (source) => `${source} was split into ${successorsOf(source).join(' and ')}: which part of its row belongs here?`,
    ),
    ...(sources.length > 1 ? [`Does the combined row hold for all of ${sources.join(', ')}?`] : []),
    ...(missing.length > 0 ? [`What about ${missing.join(', ')}, for which the 2013 statement has no row?`] : []),
  ].join(' ');
}

function isSplit(id: Control2013Id): boolean {
  return successorsOf(id).length > 1;
}
