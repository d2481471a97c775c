import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import { annexA2013Controls } from '../../standard/controls-2013.ts';
import { titleKey } from '../control/words-of.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { ApplicableEntry2013, ExcludedEntry2013, StatementEntry2013 } from './statement-2013.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { ApplicableEntry, ExcludedEntry, StatementEntry } from '../statement/statement-entry.ts';

/** From worst to best: a known gap is worse than an unknown one. */
const worstFirst: readonly ImplementationStatus[] = [
  'not-implemented',
  'partially-implemented',
  'not-assessed',
  'inherited',
  'implemented',
];

/**
 * Combines the rows of several controls of the 2013 edition into one row: applicable wins, reasons are united, the worst implementation
 * status holds. The row is excluded only when all rows are, with all their justifications.
 *
 * @internal
 */
export function combineEntries(control: StatementControlId, rows: readonly StatementEntry2013[]): StatementEntry {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return { ...withoutOldTitle(only), control };
  const applicable = rows.filter((row) => row.applicability === 'applicable');
  const excluded = rows.filter((row) => row.applicability === 'excluded');
  const custom = combineCustom(rows);
  if (applicable.length > 0) {
    const undecided = rows.length > applicable.length + excluded.length;
    return { ...combineApplicable(control, applicable, undecided), ...custom };
  }
  if (excluded.length > 0 && excluded.length === rows.length) {
    return { ...combineExcluded(control, excluded), ...custom };
  }
  const questions = rows.flatMap((row) => (row.applicability === 'undecided' ? (row.question ?? []) : []));
  const question = united(questions, ' ');
  return { control, applicability: 'undecided', ...(question === null ? {} : { question }), ...custom };
}

/** The 2013 edition's own title of a control is not the organization's. */
function withoutOldTitle(row: StatementEntry2013): StatementEntry2013 {
  const { control, title, ...rest } = row;
  const own = annexA2013Controls.find(({ id }) => id === control);
  if (title === undefined || own === undefined || titleKey(title) !== titleKey(own.title)) return row;
  return { control, ...rest };
}

function combineExcluded(control: StatementControlId, rows: readonly ExcludedEntry2013[]): ExcludedEntry {
  const [reason] = rows.flatMap((row) => row.reason ?? []);
  const justifications = new Set(rows.map(({ justification }) => justification));
  const risks = new Set(rows.flatMap((row) => row.risks ?? []));
  return {
    control,
    applicability: 'excluded',
    ...(reason === undefined ? {} : { reason }),
    justification: [...justifications].join(' '),
    ...(risks.size === 0 ? {} : { risks: [...risks] }),
  };
}

function combineApplicable(
  control: StatementControlId,
  rows: readonly ApplicableEntry2013[],
  undecided: boolean,
): ApplicableEntry {
  const justification = united(
    rows.flatMap((row) => row.justification ?? []),
    ' ',
  );
  const owner = united(
    rows.flatMap((row) => row.owner ?? []),
    ', ',
  );
  const evidence = distinct(rows.flatMap((row) => row.evidence ?? []));
  return {
    control,
    applicability: 'applicable',
    reasons: uniteReasons(rows.flatMap(({ reasons }) => reasons)),
    ...(justification === null ? {} : { justification }),
    implementation: combineImplementations(rows, undecided),
    policies: distinct(rows.flatMap(({ policies }) => policies)),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(owner === null ? {} : { owner }),
  };
}

function uniteReasons(reasons: readonly InclusionReason[]): readonly InclusionReason[] {
  const linked = { 'risk-treatment': new Set<string>(), legal: new Set<string>(), contractual: new Set<string>() };
  const typed: InclusionReason[] = [];
  for (const reason of reasons) {
    if ('risks' in reason) for (const risk of reason.risks) linked[reason.kind].add(risk);
    else if ('obligations' in reason) for (const obligation of reason.obligations) linked[reason.kind].add(obligation);
    else typed.push(reason);
  }
  const { 'risk-treatment': risks, legal, contractual } = linked;
  return [
    ...(risks.size === 0 ? [] : [{ kind: 'risk-treatment' as const, risks: [...risks] }]),
    ...(legal.size === 0 ? [] : [{ kind: 'legal' as const, obligations: [...legal] }]),
    ...(contractual.size === 0 ? [] : [{ kind: 'contractual' as const, obligations: [...contractual] }]),
    ...distinct(typed),
  ];
}

function combineImplementations(
  rows: readonly ApplicableEntry2013[],
  undecided: boolean,
): ApplicableEntry['implementation'] {
  const held = rows.map(({ implementation }) => implementation);
  const best: ImplementationStatus = undecided ? 'not-assessed' : 'implemented';
  const status = held.map((implementation) => implementation.status).reduce(worse, best);
  const providers = held.flatMap((implementation) => ('provider' in implementation ? implementation.provider : []));
  if (status === 'implemented' || status === 'not-assessed') return { status };
  if (status === 'inherited') return { status, provider: [...new Set(providers)].join(', ') };
  const action = combineActions(rows);
  return action === null ? { status } : { status, action };
}

function worse(a: ImplementationStatus, b: ImplementationStatus): ImplementationStatus {
  return worstFirst.indexOf(a) < worstFirst.indexOf(b) ? a : b;
}

/**
 * A single action is kept. Several become one that names the control of each and is due on the earliest day; actions that are done or
 * cancelled drop out.
 */
function combineActions(rows: readonly ApplicableEntry2013[]): Action | null {
  const held = rows.flatMap(({ control, implementation }) =>
    'action' in implementation && implementation.action !== undefined
      ? [{ control, action: implementation.action }]
      : [],
  );
  const parts = held.length === 1 ? held : held.filter(({ action }) => isToBeDone(action));
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first?.action ?? null;
  const actions = parts.map(({ action }) => action);
  const text = parts.map(({ control, action }) => {
    const details = [action.owner, action.dueOn].filter((detail) => detail !== undefined).join(', ');
    return `${control}: ${action.text}${details === '' ? '' : ` (${details})`}`;
  });
  const owner = united(
    actions.flatMap((action) => action.owner ?? []),
    ', ',
  );
  const [earliest] = actions
    .flatMap(({ dueOn }): readonly CalendarDate[] => (dueOn === undefined ? [] : [dueOn]))
    .toSorted();
  return {
    status: actions.some(({ status }) => status === 'in-progress') ? 'in-progress' : 'open',
    text: text.join('; '),
    ...(owner === null ? {} : { owner }),
    ...(earliest === undefined ? {} : { dueOn: earliest }),
  };
}

function isToBeDone({ status }: Action): boolean {
  return status === 'open' || status === 'in-progress';
}

/** The custom fields of all rows; of two with the same key, the first. */
function combineCustom(rows: readonly StatementEntry2013[]): Pick<StatementEntry, 'custom'> {
  const held = rows.flatMap(({ custom }) => custom ?? []);
  return held.length === 0
    ? {}
    : { custom: Object.assign({}, ...held.toReversed()) as NonNullable<StatementEntry['custom']> };
}

function united(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join(separator);
}

function distinct<Value extends object>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
