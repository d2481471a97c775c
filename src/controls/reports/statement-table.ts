import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { ControlTheme } from '../../standard/control-attributes.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { isControlId, themeOfControl } from '../../standard/control-id.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import { actionOf } from './implementation-progress.ts';
import type { Applicability, ApplicableEntry, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** A row of the auditor's table: flat, null where a cell is empty. */
export interface StatementTableRow {
  /** The control. */
  readonly control: StatementControlId;
  /** The organization's own title, else the standard's; null for a custom control without a title. */
  readonly title: string | null;
  /** The theme of Annex A; null for a custom control. */
  readonly theme: ControlTheme | null;
  /** Whether the control is applicable. */
  readonly applicability: Applicability;
  /** The reasons for inclusion, such as `'risk-treatment: R-1, R-2; best-practice: Backups'`. */
  readonly reasons: string | null;
  /** The kind of reason for exclusion. */
  readonly exclusionReason: ExclusionReason | null;
  /** The risks that are retained instead of being treated by an excluded control, such as `'R-1; R-2'`. */
  readonly retainedRisks: string | null;
  /** The justification for inclusion or exclusion; the question of an undecided control. */
  readonly justification: string | null;
  /** How far the control is implemented. */
  readonly status: ImplementationStatus | null;
  /** The supplier that operates it. */
  readonly provider: string | null;
  /** The action that completes it. */
  readonly action: string | null;
  /** The status of the action. */
  readonly actionStatus: Action['status'] | null;
  /** The person or role that does it. */
  readonly actionOwner: string | null;
  /** The day by which it is done. */
  readonly actionDueOn: CalendarDate | null;
  /** The documents that govern the control, such as `'Backup policy (section 3); Operations'`. */
  readonly policies: string | null;
  /** The evidence, such as `'Ticket 17 (2026-05-02); Certificate (2026-02-01 to 2027-01-31)'`. */
  readonly evidence: string | null;
  /** The person or role that answers for the control. */
  readonly owner: string | null;
}

/**
 * Flattens a statement into the table that an auditor asks for (6.1.3 d): one row for each control, one text for each cell, ready for CSV or
 * Markdown. Stored words stay as they are; `statementLabels` has them in English.
 *
 * @param statement - The statement.
 * @returns A row for each row of the statement, in its order.
 * @throws RangeError when a part of the statement is unreadable.
 *
 * @example
 * ```ts
 * import { statementTable } from 'isms-kit/controls';
 *
 * const [row] = statementTable({
 *   entries: [
 *     {
 *       control: 'A.8.13',
 *       applicability: 'applicable',
 *       reasons: [{ kind: 'risk-treatment', risks: ['R-1', 'R-2'] }],
 *       implementation: { status: 'implemented' },
 *       policies: [{ document: 'Backup policy', remark: 'section 3' }],
 *     },
 *   ],
 * });
 * row?.title; // => 'Information backup'
 * row?.reasons; // => 'risk-treatment: R-1, R-2'
 * row?.policies; // => 'Backup policy (section 3)'
 * row?.provider; // => null
 * ```
 */
export function statementTable(statement: Pick<StatementOfApplicability, 'entries'>): readonly StatementTableRow[] {
  requireReadable('statement', statement, statementGuard);
  return statement.entries.map((entry) => {
    const { control, applicability, title } = entry;
    const known = isControlId(control) ? { title: controlTitles[control], theme: themeOfControl(control) } : null;
    const start = {
      control,
      title: title ?? known?.title ?? null,
      theme: known?.theme ?? null,
      applicability,
      ...emptyCells,
    };
    return { ...start, ...cellsOf(entry) };
  });
}

type Cells = Omit<StatementTableRow, 'control' | 'title' | 'theme' | 'applicability'>;

const emptyCells: Cells = {
  reasons: null,
  exclusionReason: null,
  retainedRisks: null,
  justification: null,
  status: null,
  provider: null,
  action: null,
  actionStatus: null,
  actionOwner: null,
  actionDueOn: null,
  policies: null,
  evidence: null,
  owner: null,
};

function cellsOf(entry: StatementEntry): Partial<Cells> {
  if (entry.applicability === 'applicable') return applicableCells(entry);
  if (entry.applicability === 'undecided') return { justification: entry.question ?? null };
  const { reason = null, justification, risks = [] } = entry;
  return { exclusionReason: reason, retainedRisks: joined(risks), justification };
}

function applicableCells(entry: ApplicableEntry): Partial<Cells> {
  const { implementation, reasons, justification, policies, evidence = [], owner } = entry;
  const action = actionOf(entry);
  return {
    reasons: joined(reasons.map(reasonText)),
    justification: justification ?? null,
    status: implementation.status,
    provider: 'provider' in implementation ? implementation.provider : null,
    action: action?.text ?? null,
    actionStatus: action?.status ?? null,
    actionOwner: action?.owner ?? null,
    actionDueOn: action?.dueOn ?? null,
    policies: joined(
      policies.map(({ document, remark }) => (remark === undefined ? document : `${document} (${remark})`)),
    ),
    evidence: joined(evidence.map(evidenceText)),
    owner: owner ?? null,
  };
}

function reasonText(reason: InclusionReason): string {
  if ('risks' in reason) return `${reason.kind}: ${reason.risks.join(', ')}`;
  if ('obligations' in reason) return `${reason.kind}: ${reason.obligations.join(', ')}`;
  return `${reason.kind}: ${reason.note}`;
}

function evidenceText({ reference, collectedOn, validUntil }: Evidence): string {
  return `${reference} (${collectedOn}${validUntil === undefined ? '' : ` to ${validUntil}`})`;
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
