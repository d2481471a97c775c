import { assessCoverage } from '../../clauses/coverage/assess-coverage.ts';
import type { Reference } from '../../clauses/references/reference.ts';
import { isCustomControlId } from '../../controls/control/custom-control-id.ts';
import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import { clauseTitles } from '../../standard/clause-titles.ts';
import { requirementClauseIds } from '../../standard/clauses.ts';
import { isControlId } from '../../standard/control-id.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { auditDays } from '../audits/audit-days.ts';
import { auditGuard } from '../audits/audit-guards.ts';
import type { AuditRequirement } from '../audits/audit-requirement.ts';
import type { Audit } from '../audits/audit.ts';
import type { AuditProgramme, EstablishedAuditProgramme } from './audit-programme.ts';
import { programmeGuard, statementRowsGuard } from './programme-guards.ts';

/** The options of `auditCoverage`. */
export interface AuditCoverageOptions {
  /** The day in question; audits done later are not done yet. */
  readonly asOf: CalendarDate;
  /** The audits; those of the programme count. */
  readonly audits: readonly Audit[];
}

/** How far a programme covers a requirement, the first that holds from `audited` to `unplanned`. */
export type AuditCoverageState =
  /** An audit that was done in the cycle has a result for it. */
  | 'audited'
  /** An audit that is to come has it in scope. */
  | 'planned'
  /** An audit that has it or a part of it in scope is past its window and not done. */
  | 'overdue'
  /** Only a part of it is audited or planned. */
  | 'partly'
  /** An audit had it in scope but did not sample it. */
  | 'not-sampled'
  /** No audit of the programme has it in scope. */
  | 'unplanned'
  /** The statement has not decided yet whether the control is applicable. */
  | 'undecided'
  /** The control is not applicable. */
  | 'excluded';

/** The coverage of one clause or control by a programme. */
export interface AuditCoverageRow<Id extends ClauseId | StatementControlId = ClauseId | StatementControlId> {
  /** The clause or the control. */
  readonly id: Id;
  /** Its short title. */
  readonly title: string;
  /** How far it is covered. */
  readonly state: AuditCoverageState;
  /** The audits from which the state follows, in the order of the programme. */
  readonly audits: readonly string[];
  /** The day of the last audit with a result for it or for a part of it; null when there is none in the cycle. */
  readonly lastAuditedOn: CalendarDate | null;
}

/** The coverage of the requirements by a programme. */
export interface AuditCoverage {
  /** The 30 clauses that carry a requirement, in order. */
  readonly clauses: readonly AuditCoverageRow<ClauseId>[];
  /** The controls of the statement, in its order. */
  readonly controls: readonly AuditCoverageRow<StatementControlId>[];
  /** How many of the clauses are audited. */
  readonly clauseTally: Tally;
  /** How many of the controls are audited; excluded controls leave `of`, undecided ones are unknown. */
  readonly controlTally: Tally;
}

const optionsGuard = /* @__PURE__ */ anObject<AuditCoverageOptions>({
  asOf: aDate,
  audits: /* @__PURE__ */ listOf(auditGuard),
});

/**
 * Assesses how far an audit programme covers the requirements (9.2.1, 9.2.2): the 30 clauses that carry a requirement, and the controls of
 * Annex A and the custom controls that the Statement of Applicability holds.
 *
 * The rule of `assessCoverage` holds: an audit of a clause covers its sub-clauses, an audit of an item covers its clause only in part. A
 * requirement in scope is not audited; only a result counts. A cancelled audit plans nothing.
 *
 * @param programme - The programme. One that is not established covers nothing.
 * @param statement - The statement; the first row of a control counts.
 * @param options - The day in question and the audits.
 * @returns The rows, and how many are audited. The cost grows linearly.
 * @throws RangeError if the programme, the statement, an audit or the day cannot be read.
 *
 * @example
 * ```ts
 * import { makeAudit, makeAuditProgramme, makeStatementEntry } from 'isms-kit/fixtures';
 * import { auditCoverage } from 'isms-kit/governance';
 *
 * const statement = { entries: [makeStatementEntry({ control: 'A.5.15' })] };
 * const coverage = auditCoverage(makeAuditProgramme(), statement, { asOf: '2026-11-21', audits: [makeAudit()] });
 *
 * coverage.clauses.filter(({ state }) => state === 'audited').map(({ id }) => id); // => ['9.3.1', '9.3.2', '9.3.3']
 * coverage.controls[0]?.lastAuditedOn; // => '2026-09-18'
 * coverage.clauseTally.share; // => 0.1
 * ```
 */
export function auditCoverage(
  programme: AuditProgramme,
  statement: Pick<StatementOfApplicability, 'entries'>,
  options: AuditCoverageOptions,
): AuditCoverage {
  requireReadable('programme', programme, programmeGuard);
  requireReadable('statement', statement, statementRowsGuard);
  requireOptions(options, optionsGuard);
  const { asOf, audits } = options;
  return coverageBy(programme, statement, { asOf, audits: new Map(audits.map((audit) => [audit.id, audit])) });
}

/**
 * The coverage by readable records.
 *
 * @internal
 */
export function coverageBy(
  programme: AuditProgramme,
  { entries }: Pick<StatementOfApplicability, 'entries'>,
  { asOf, audits }: { readonly asOf: CalendarDate; readonly audits: ReadonlyMap<string, Audit> },
): AuditCoverage {
  const { doneOn, ...looks } = looksOf(programme, audits, asOf);
  const covers = {
    audited: coverOf(looks.audited),
    planned: coverOf(looks.planned),
    overdue: coverOf(looks.overdue),
    notSampled: coverOf(looks.notSampled),
  };
  const rowOf = <Id extends ClauseId | StatementControlId>(
    id: Id,
    title: string,
    applicability: StatementEntry['applicability'] = 'applicable',
  ): AuditCoverageRow<Id> => {
    const answer = applicability === 'applicable' ? judge(id, covers) : { state: applicability, audits: [] };
    let lastAuditedOn: CalendarDate | null = null;
    for (const audit of covers.audited(id).any) {
      const day = doneOn.get(audit) as CalendarDate;
      if (lastAuditedOn === null || day > lastAuditedOn) lastAuditedOn = day;
    }
    return { id, title, ...answer, lastAuditedOn };
  };
  const clauses = requirementClauseIds.map((id) => rowOf(id, clauseTitles[id]));
  const known = entries.filter(({ control }) => isControlId(control) || isCustomControlId(control));
  const controls = [...groupBy(known, ({ control }) => [control])].map(([control, [{ title, applicability }]]) =>
    rowOf(control, title ?? (isControlId(control) ? controlTitles[control] : control), applicability),
  );
  return { clauses, controls, clauseTally: tally(clauses), controlTally: tally(controls) };
}

/** An audit that looked at a requirement, or is to look at it. */
interface Look {
  readonly audit: string;
  readonly requirement: AuditRequirement;
}

interface Looks {
  readonly audited: readonly Look[];
  readonly planned: readonly Look[];
  readonly overdue: readonly Look[];
  readonly notSampled: readonly Look[];
  /** The day on which each audit was done that was done in the cycle. */
  readonly doneOn: ReadonlyMap<string, CalendarDate>;
}

function looksOf(programme: AuditProgramme, audits: ReadonlyMap<string, Audit>, asOf: CalendarDate): Looks {
  const looks = { audited: [] as Look[], planned: [] as Look[], overdue: [] as Look[], notSampled: [] as Look[] };
  const done = new Map<string, CalendarDate>();
  if (programme.status === 'not-established') return { ...looks, doneOn: done };
  for (const id of new Set(programme.audits)) {
    const audit = audits.get(id);
    if (audit === undefined) continue;
    const { isOpen, doneOn } = auditDays(audit, asOf);
    const add = (to: Look[], requirement: AuditRequirement): number => to.push({ audit: id, requirement });
    if (isOpen && isInCycle(audit, programme)) {
      const ahead = audit.plannedThrough < asOf ? looks.overdue : looks.planned;
      for (const requirement of audit.scope) add(ahead, requirement);
    }
    if (doneOn === undefined || doneOn < programme.from || doneOn > programme.through) continue;
    done.set(id, doneOn);
    for (const requirement of audit.scope) add(looks.notSampled, requirement);
    for (const { requirement, result } of audit.items)
      add(result === 'not-sampled' ? looks.notSampled : looks.audited, requirement);
  }
  return { ...looks, doneOn: done };
}

function isInCycle(
  { plannedFrom, plannedThrough }: Pick<Audit, 'plannedFrom' | 'plannedThrough'>,
  { from, through }: Pick<EstablishedAuditProgramme, 'from' | 'through'>,
): boolean {
  return plannedFrom <= through && plannedThrough >= from;
}

/** The audits that cover a requirement: as a whole, and as a whole or in part. */
interface Cover {
  readonly whole: readonly string[];
  readonly any: readonly string[];
}

type CoverOf = (requirement: string) => Cover;

const uncovered: Cover = { whole: [], any: [] };

function coverOf(looks: readonly Look[]): CoverOf {
  const covers = new Map<string, Cover>();
  const documents = [...groupBy(looks, ({ audit }) => [audit])].map(([id, each]) => ({
    id,
    references: each.flatMap(({ requirement }) => referenceOf(requirement)),
  }));
  const { clauses, controls } = assessCoverage(documents);
  for (const { id, citedBy, partlyCitedBy } of [...clauses, ...controls]) {
    const partly = new Set(partlyCitedBy);
    covers.set(id, { whole: citedBy.filter((audit) => !partly.has(audit)), any: citedBy });
  }
  const custom = looks.filter(({ requirement }) => isCustomControlId(requirement));
  for (const [requirement, each] of groupBy(custom, (look) => [look.requirement])) {
    const audits = [...new Set(each.map(({ audit }) => audit))];
    covers.set(requirement, { whole: audits, any: audits });
  }
  return (requirement) => covers.get(requirement) ?? uncovered;
}

function referenceOf(id: AuditRequirement): readonly Reference[] {
  if (isCustomControlId(id)) return [];
  return [
    isControlId(id) ? { kind: 'control', id, relation: 'addresses' } : { kind: 'clause', id, relation: 'addresses' },
  ];
}

function judge(
  requirement: string,
  covers: Readonly<Record<'audited' | 'planned' | 'overdue' | 'notSampled', CoverOf>>,
): Pick<AuditCoverageRow, 'state' | 'audits'> {
  const audited = covers.audited(requirement);
  if (audited.whole.length > 0) return { state: 'audited', audits: audited.whole };
  const planned = covers.planned(requirement);
  if (planned.whole.length > 0) return { state: 'planned', audits: planned.whole };
  const overdue = covers.overdue(requirement).any;
  if (overdue.length > 0) return { state: 'overdue', audits: overdue };
  const partly = [...new Set([...audited.any, ...planned.any])];
  if (partly.length > 0) return { state: 'partly', audits: partly };
  const notSampled = covers.notSampled(requirement).any;
  return notSampled.length > 0 ? { state: 'not-sampled', audits: notSampled } : { state: 'unplanned', audits: [] };
}

function tally(rows: readonly AuditCoverageRow[]): Tally {
  const count = (state: AuditCoverageState): number => rows.filter((row) => row.state === state).length;
  const excluded = count('excluded');
  return tallyOf({ counted: count('audited'), of: rows.length - excluded, excluded, unknown: count('undecided') });
}
