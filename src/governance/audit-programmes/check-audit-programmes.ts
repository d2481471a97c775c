import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { auditGuard } from '../audits/audit-guards.ts';
import type { Audit } from '../audits/audit.ts';
import { checkAudits } from '../audits/check-audits.ts';
import type { auditsFindings } from '../audits/findings.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import { documentGuard } from '../documents/document-guards.ts';
import { futureEvent, type RecordsFinding, registerFindings, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { type AuditCoverageRow, coverageBy } from './audit-coverage.ts';
import type { AuditProgramme, EstablishedAuditProgramme } from './audit-programme.ts';
import { auditProgrammesFindings } from './findings.ts';
import { programmeGuard } from './programme-guards.ts';

type ProgrammeFinding = FindingOf<typeof auditProgrammesFindings> | RecordsFinding;

interface AuditRegisters {
  readonly auditProgrammes?: readonly AuditProgramme[];
  readonly audits?: readonly Audit[];
  readonly controlledDocuments?: readonly ControlledDocument[];
}

interface AuditContext {
  readonly staff: Staff;
  readonly statement: Pick<StatementOfApplicability, 'entries'> | undefined;
  readonly auditorLookback: Period | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of the programmes of internal audits and of the audits themselves (9.2, A.5.35). Without a statement only the clauses
 * are asked for.
 *
 * @internal
 */
export function checkAuditProgrammes(
  registers: AuditRegisters,
  context: AuditContext,
): readonly (ProgrammeFinding | FindingOf<typeof auditsFindings>)[] {
  const programmes = readProgrammes(registers.auditProgrammes);
  const audits = readRegister('audits', 'audit', registers.audits, auditGuard);
  const { controlledDocuments } = registers;
  const documents = readRegister('controlledDocuments', 'controlled-document', controlledDocuments, documentGuard);
  const established = programmes.listed.flatMap(({ record, index }) =>
    record.status === 'established' ? [{ record, index }] : [],
  );
  const managers = groupBy(
    established.map(({ record }) => record),
    (programme) => new Set(programme.audits),
  );
  const managersOf = (audit: string): readonly string[] =>
    (managers.get(audit) ?? []).flatMap(({ manager }) => manager ?? []);
  return [
    ...registerFindings(programmes),
    ...missingFindings(programmes, established, context.asOf),
    ...established.flatMap((programme) => ownFindings(programme, audits, context)),
    ...established.flatMap((programme) => coverageFindings(programme, audits, context)),
    ...checkAudits(audits, { ...context, documents, managersOf }),
  ];
}

/**
 * The programmes that are to be established by a day.
 *
 * @internal
 */
export function auditProgrammeDueItems(
  programmes: readonly AuditProgramme[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  return readProgrammes(programmes).listed.flatMap(({ record }): readonly DueItem[] => {
    if (record.status === 'established' || record.plannedFor === undefined) return [];
    return [
      {
        kind: 'audit-programme',
        subject: { kind: 'audit-programme', id: record.id },
        title: `Establish the audit programme "${record.id}"`,
        owner: null,
        dueOn: record.plannedFor,
        dueAt: null,
        state: dueState(record.plannedFor, asOf),
        requirement: '9.2.2',
        rule: 'planned-for',
      },
    ];
  });
}

function readProgrammes(programmes: readonly AuditProgramme[] | undefined): RegisterRead<AuditProgramme> {
  return readRegister('auditProgrammes', 'audit-programme', programmes, programmeGuard);
}

/** Whether a register is given and all of it can be read: only then nothing is missing in it by mistake. */
function isWhole({ isGiven, flaws }: Pick<RegisterRead<never>, 'isGiven' | 'flaws'>): boolean {
  return isGiven && flaws.every(({ kind }) => kind !== 'unreadable');
}

function isRunning({ from, through }: EstablishedAuditProgramme, asOf: CalendarDate): boolean {
  return from <= asOf && asOf <= through;
}

function missingFindings(
  programmes: RegisterRead<AuditProgramme>,
  established: readonly Listed<EstablishedAuditProgramme>[],
  asOf: CalendarDate,
): readonly ProgrammeFinding[] {
  if (!isWhole(programmes) || established.some(({ record }) => isRunning(record, asOf))) return [];
  const details = {
    subject: { kind: 'governance', id: 'auditProgrammes' },
    path: ['auditProgrammes'],
    params: { asOf },
  };
  return [reportFinding(auditProgrammesFindings, 'audit-programme-missing', details)];
}

function ownFindings(
  { record, index }: Listed<EstablishedAuditProgramme>,
  audits: RegisterRead<Audit>,
  { staff, asOf }: AuditContext,
): readonly ProgrammeFinding[] {
  const { id, manager, approvedBy, approvedOn } = record;
  const subject = { kind: 'audit-programme', id };
  const path = ['auditProgrammes', index];
  const missing = Object.entries({ approver: approvedBy, 'day of approval': approvedOn }).flatMap(([name, value]) =>
    value === undefined ? [name] : [],
  );
  const params = { programme: id, missing };
  return [
    ...record.audits.flatMap((audit, at) =>
      unknownReference({ subject, path: [...path, 'audits', at] }, 'audit', audit, audits),
    ),
    ...unknownReference({ subject, path: [...path, 'manager'] }, 'person', manager, staff.people),
    ...futureEvent({ subject, path: [...path, 'approvedOn'] }, approvedOn, asOf),
    ...(missing.length === 0
      ? []
      : [reportFinding(auditProgrammesFindings, 'audit-programme-unapproved', { subject, path, params })]),
  ];
}

/** An overdue audit is a finding of its own, an undecided control one of the statement. */
const codes = {
  unplanned: 'audit-requirement-unplanned',
  'not-sampled': 'audit-requirement-not-sampled',
  partly: 'audit-requirement-partly-covered',
} as const;

function coverageFindings(
  { record, index }: Listed<EstablishedAuditProgramme>,
  audits: RegisterRead<Audit>,
  { statement = { entries: [] }, asOf }: AuditContext,
): readonly ProgrammeFinding[] {
  if (!isRunning(record, asOf) || !isWhole(audits)) return [];
  const { clauses, controls } = coverageBy(record, statement, { asOf, audits: audits.byId });
  const rows: readonly AuditCoverageRow[] = [...clauses, ...controls];
  return rows.flatMap((row) => {
    const code = Object.hasOwn(codes, row.state) ? codes[row.state as keyof typeof codes] : undefined;
    if (code === undefined) return [];
    const params = { programme: record.id, requirement: row.id, audits: row.audits };
    const subject = { kind: 'audit-programme', id: record.id };
    const path = ['auditProgrammes', index, 'audits'];
    return [reportFinding(auditProgrammesFindings, code, { subject, path, params })];
  });
}
