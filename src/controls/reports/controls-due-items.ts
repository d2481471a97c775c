import { actionState } from '../../core/actions/action-state.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { FindingSubject, Requirement } from '../../core/findings/finding.ts';
import { anObject, aText, type Guard } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { ApplicableEntry, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';
import { actionOf } from './implementation-progress.ts';

/** The registers that `controlsDueItems` reads. */
export interface ControlsDueRegisters {
  /** The statement. */
  readonly statement: Pick<StatementOfApplicability, 'id' | 'entries'>;
}

/** The options of `controlsDueItems`. */
export interface ControlsDueItemsOptions extends DueItemsOptions {
  /** The period for which evidence without an end is valid after its collection; without limit when absent. */
  readonly evidenceValidFor?: Period;
}

/**
 * Lists what a Statement of Applicability demands by a day: the actions on unfinished rows that have a due date (6.1.3 e), and new evidence
 * for implemented and inherited controls, by the last day on which a piece of their evidence is valid. `checkStatement` reports actions
 * without a date and controls without evidence.
 *
 * @param registers - The statement.
 * @param options - The window, the day as of which the states are seen, and the period for which evidence is valid.
 * @returns The items due by the end of the window, by day; an overdue item from before the window comes first. The requirement is the
 *   control, where it is of Annex A.
 * @throws RangeError when a part of the statement is unreadable, a day is not a calendar date, the window ends before it begins or `evidenceValidFor` is not a period.
 *
 * @example
 * ```ts
 * import { controlsDueItems } from 'isms-kit/controls';
 * import { makeStatement, makeStatementEntry } from 'isms-kit/fixtures';
 *
 * const statement = makeStatement({
 *   entries: [
 *     makeStatementEntry({
 *       control: 'A.8.13',
 *       evidence: [{ reference: 'Restore test', collectedOn: '2026-05-02', validUntil: '2026-12-31' }],
 *     }),
 *   ],
 * });
 * const [item] = controlsDueItems({ statement }, { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' });
 * item?.title; // => 'Renew the evidence for A.8.13'
 * item?.dueOn; // => '2026-12-31'
 * item?.rule; // => 'valid-until'
 * ```
 */
export function controlsDueItems(
  registers: ControlsDueRegisters,
  options: ControlsDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, registersGuard);
  requireReadable('options', options, anObject<ControlsDueItemsOptions>({}));
  const { statement } = registers;
  requireDueItemsOptions(options);
  requirePeriods({ evidenceValidFor: options.evidenceValidFor });
  const subject = { kind: 'statement-of-applicability', id: statement.id };
  const items = statement.entries.flatMap((entry) =>
    actionItems(entry, subject, options).concat(
      entry.applicability === 'applicable' ? evidenceItems(entry, subject, options) : [],
    ),
  );
  return selectDueItems(items, options);
}

const identified: Guard = /* @__PURE__ */ anObject<ControlsDueRegisters['statement']>({ id: aText });
const registersGuard: Guard = /* @__PURE__ */ anObject<ControlsDueRegisters>({
  statement: (value) => identified(value) ?? statementGuard(value),
});

function actionItems(
  entry: StatementEntry,
  subject: FindingSubject,
  { asOf }: ControlsDueItemsOptions,
): readonly DueItem[] {
  const action = actionOf(entry);
  if (action === undefined) return [];
  const state = actionState(action, { asOf });
  const { text, dueOn, owner = null } = action;
  if (dueOn === undefined || state === 'done' || state === 'cancelled') return [];
  const requirement = requirementOf(entry, '6.1.3.e');
  return [dueItem({ kind: 'statement-action', subject, title: text, owner, dueOn, requirement, rule: 'due-on' }, asOf)];
}

function evidenceItems(
  entry: ApplicableEntry,
  subject: FindingSubject,
  { asOf, evidenceValidFor }: ControlsDueItemsOptions,
): readonly DueItem[] {
  const { control, implementation, evidence = [], owner = null } = entry;
  const { status } = implementation;
  if (status !== 'implemented' && status !== 'inherited') return [];
  // An inherited control needs evidence with an end of its own, as `checkStatement` demands.
  const validFor = status === 'implemented' ? evidenceValidFor : undefined;
  const held = evidence.filter((piece) => evidenceState(piece, { asOf }) !== 'not-collected');
  const ends = held.flatMap((piece) => endOf(piece, validFor) ?? []);
  if (status === 'implemented' && ends.length < held.length) return [];
  const last = ends.toSorted((a, b) => daysBetween(a.dueOn, b.dueOn))[0];
  if (last === undefined) return [];
  const title = `Renew the evidence for ${control}`;
  const requirement = requirementOf(entry, '8.1');
  return [dueItem({ kind: 'statement-evidence', subject, title, owner, ...last, requirement }, asOf)];
}

/** The last day on which evidence is valid, with the rule that gave it; null when it has none. */
function endOf(
  { collectedOn, validUntil }: Evidence,
  validFor: Period | undefined,
): { readonly dueOn: CalendarDate; readonly rule: string } | null {
  if (validUntil !== undefined) return { dueOn: validUntil, rule: 'valid-until' };
  return validFor === undefined ? null : { dueOn: addPeriod(collectedOn, validFor), rule: 'valid-for' };
}

function requirementOf({ control }: StatementEntry, otherwise: Requirement): Requirement {
  return isControlId(control) ? control : otherwise;
}

function dueItem(
  item: Omit<DueItem, 'dueAt' | 'state'> & { readonly dueOn: CalendarDate },
  asOf: CalendarDate,
): DueItem {
  return { ...item, dueAt: null, state: dueState(item.dueOn, asOf) };
}
