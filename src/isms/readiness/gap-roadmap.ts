import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import { actionState } from '../../core/actions/action-state.ts';
import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingSubject } from '../../core/findings/finding.ts';
import { groupBy } from '../../core/records/references.ts';
import { controlsOfRisk } from '../../risk/risks/controls-of-risk.ts';
import type { Risk } from '../../risk/risks/risk.ts';
import { rankRisks } from '../../risk/views/rank-risks.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import type { Isms } from '../document/isms.ts';
import { readIsms } from '../document/read-isms.ts';
import { assessReadiness, type AssessReadinessOptions } from './assess-readiness.ts';
import { openNonconformities } from './open-nonconformities.ts';
import { entriesOf, readableRecords, type ReadRegisters, readRegisters } from './read-proofs.ts';
import type { ReadinessReason, ReadinessRow, ReadinessState } from './readiness-row.ts';

/** The options of `gapRoadmap`. */
export interface GapRoadmapOptions extends AssessReadinessOptions {}

/** An open risk whose treatment or level of today leans on a control. */
export interface LeaningRisk {
  /** The id of the risk. */
  readonly id: string;
  /** The level of today, else the one without any control; null when neither is assessed, or the criteria are missing or do not have it. */
  readonly level: string | null;
  /** The rank of the level, from 1 for the lowest; null without a level. */
  readonly rank: number | null;
}

/** An open action that closes a gap. */
export interface GapAction {
  /** The record that holds the action. */
  readonly record: FindingSubject;
  /** The work to do. */
  readonly text: string;
  /** The person or role that does it; null when not yet known. */
  readonly owner: string | null;
  /** The last day on which it is in time; null when not yet known. */
  readonly dueOn: CalendarDate | null;
  /** Whether that day is past. */
  readonly isOverdue: boolean;
}

/** A part of the plan that no record holds. */
export type GapLack = 'owner' | 'action' | 'due-date';

/** A requirement that is not in place, with the plan to close the gap. */
export interface RoadmapGap {
  /** The clause or the control. */
  readonly id: ClauseId | StatementControlId;
  /** Its short title. */
  readonly title: string;
  /** How far it is met. */
  readonly state: Exclude<ReadinessState, 'in-place' | 'excluded'>;
  /** The reasons for the state. */
  readonly reasons: readonly ReadinessReason[];
  /** The open risks that lean on it, the highest first; those without a level last. */
  readonly risks: readonly LeaningRisk[];
  /** The level of the highest of these risks; null where there is none or none has a level. */
  readonly level: string | null;
  /** The person or role that answers for it: of its row, else of its first open action or nonconformity that has one; null when missing. */
  readonly owner: string | null;
  /** The earliest due date of its open actions; null when missing. */
  readonly dueOn: CalendarDate | null;
  /** The open actions that the row and the open nonconformities hold. */
  readonly actions: readonly GapAction[];
  /** The parts of the plan that no record holds. */
  readonly missing: readonly GapLack[];
}

/**
 * Lists what is not in place, the gaps on which the highest open risks lean first: a risk leans on the controls that it names as in place and on those of
 * its treatment. After them come the gaps whose risks have no level, then the rest, each in the order of the standard. Nothing is planned by the
 * function: an owner or a day that no record holds is missing.
 *
 * @param isms - The document. It may be unvalidated, as for `assessReadiness`.
 * @param options - The options of `assessReadiness`.
 * @returns The gaps. The cost grows linearly.
 * @throws RangeError under the conditions of `assessReadiness`.
 *
 * @example
 * ```ts
 * import { makeIsms, makeRisk, makeRiskCriteria, makeStatement, makeStatementEntry } from 'isms-kit/fixtures';
 * import { gapRoadmap } from 'isms-kit/isms';
 *
 * const action = { status: 'open', text: 'Order the restore tests.', dueOn: '2027-01-31' } as const;
 * const isms = makeIsms({
 *   riskCriteria: makeRiskCriteria(),
 *   risks: [makeRisk({ existingControls: ['A.8.13'], treatment: { option: 'retain' } })],
 *   statementOfApplicability: makeStatement({
 *     entries: [makeStatementEntry({ control: 'A.8.13', owner: 'ben', implementation: { status: 'not-implemented', action } })],
 *   }),
 * });
 * const [first] = gapRoadmap(isms, { asOf: '2026-11-21' });
 *
 * first?.id; // => 'A.8.13'
 * first?.risks; // => [{ id: 'R-1', level: 'high', rank: 3 }]
 * first?.owner; // => 'ben'
 * first?.dueOn; // => '2027-01-31'
 * ```
 */
export function gapRoadmap(isms: Isms, options: GapRoadmapOptions): readonly RoadmapGap[] {
  const { clauses, controls } = assessReadiness(isms, options);
  const registers = readRegisters(readIsms(isms).isms, options.asOf);
  const risksOf = prepareRisks(registers);
  const planOf = preparePlans(registers);
  const gaps = [...clauses, ...controls].flatMap(({ findings: _listed, ...row }) => {
    if (!isGap(row)) return [];
    const risks = risksOf(row.id);
    return [{ ...row, risks, level: risks[0]?.level ?? null, ...planOf(row.id) }];
  });
  return gaps.toSorted((a, b) => weightOf(b) - weightOf(a));
}

type GapRow = Omit<ReadinessRow, 'findings' | 'state'> & Pick<RoadmapGap, 'state'>;

function isGap(row: Omit<ReadinessRow, 'findings'>): row is GapRow {
  return row.state !== 'in-place' && row.state !== 'excluded';
}

/** The rank of the highest risk; 0 where no risk has a level, and less where there is none. */
function weightOf({ risks: [highest] }: Pick<RoadmapGap, 'risks'>): number {
  return highest === undefined ? -1 : (highest.rank ?? 0);
}

/** Prepares the open risks by the controls on which they lean. */
function prepareRisks(registers: ReadRegisters): (id: string) => readonly LeaningRisk[] {
  const { asOf } = registers;
  const open = readableRecords(registers.of('risks')).filter(
    ({ closed, identifiedOn }) =>
      !(closed !== undefined && closed.on <= asOf) && !(identifiedOn !== undefined && identifiedOn > asOf),
  );
  const levelOf = prepareLevels(open, registers);
  const byControl = groupBy(open, (risk): readonly string[] => controlsOfRisk(risk));
  return (id) =>
    (byControl.get(id) ?? []).map((risk) => levelOf(risk.id)).toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
}

function prepareLevels(risks: readonly Risk[], registers: ReadRegisters): (id: string) => LeaningRisk {
  const levels = new Map<string, LeaningRisk>();
  const [criteria] = readableRecords(registers.of('riskCriteria'));
  for (const stage of ['inherent', 'current'] as const) {
    const ranked = criteria === undefined ? [] : rankRisks(risks, criteria, { stage, includeClosed: true });
    for (const { id, score } of ranked)
      if (score !== null) levels.set(id, { id, level: score.level, rank: score.rank });
  }
  return (id) => levels.get(id) ?? { id, level: null, rank: null };
}

/** A record that may hold a part of the plan for some requirements. */
interface PlanHolder {
  readonly ids: readonly string[];
  readonly owner: string | null;
  readonly actions: readonly GapAction[];
}

type Plan = Pick<RoadmapGap, 'owner' | 'dueOn' | 'actions' | 'missing'>;

/** Prepares what the records hold of the plan for a requirement. */
function preparePlans(registers: ReadRegisters): (id: string) => Plan {
  const holders = groupBy([...heldByRows(registers), ...heldByNonconformities(registers)], ({ ids }) => ids);
  return (id) => {
    const held = holders.get(id) ?? [];
    const actions = held.flatMap((holder) => holder.actions);
    const owner = [...held, ...actions].find((holder) => holder.owner !== null)?.owner ?? null;
    const dueOn = actions.flatMap((action) => action.dueOn ?? []).toSorted()[0] ?? null;
    const missing: GapLack[] = [];
    if (owner === null) missing.push('owner');
    if (actions.length === 0) missing.push('action');
    if (dueOn === null) missing.push('due-date');
    return { owner, dueOn, actions, missing };
  };
}

function heldByRows(registers: ReadRegisters): readonly PlanHolder[] {
  const [statement] = registers.of('statementOfApplicability') ?? [];
  return [...entriesOf(registers)].flatMap(([id, entry]) => {
    if (statement === undefined || entry.applicability !== 'applicable') return [];
    const { owner = null, implementation } = entry;
    const action = 'action' in implementation ? implementation.action : undefined;
    return [
      { ids: [id], owner, actions: openActions(statement.subject, action === undefined ? [] : [action], registers) },
    ];
  });
}

function heldByNonconformities(registers: ReadRegisters): readonly PlanHolder[] {
  return openNonconformities(registers).map(({ subject, record, ids }) => ({
    ids,
    owner: record.owner ?? null,
    actions: openActions(
      subject,
      record.actions.map(({ action }) => action),
      registers,
    ),
  }));
}

function openActions(
  record: FindingSubject,
  actions: readonly Action[],
  { asOf }: ReadRegisters,
): readonly GapAction[] {
  return actions.flatMap((action) => {
    const state = actionState(action, { asOf });
    if (state !== 'open' && state !== 'overdue') return [];
    const { text, owner = null, dueOn = null } = action;
    return [{ record, text, owner, dueOn, isOverdue: state === 'overdue' }];
  });
}
