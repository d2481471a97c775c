import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { subtractPeriod } from '../../core/calendar/add-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import { groupBy } from '../../core/records/references.ts';
import type { StatementEntry } from '../../controls/statement/statement-entry.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import { latestEffective, versionDays } from '../documents/version-in-force.ts';
import type { Staff } from '../roles/staff.ts';
import type { AuditItem } from './audit-item.ts';
import { type AuditRequirement, wholesOf } from './audit-requirement.ts';

/**
 * A tie of an auditor to the audited work: the person owns the control or is accountable for the clause, wrote or approved the version in force of
 * an audited document, does the audited work, or runs the programme that is audited with 9.2.
 *
 * @internal
 */
export type AuditorTie = 'owns' | 'wrote' | 'approved' | 'performs' | 'runs-programme';

/**
 * The records from which the ties of auditors follow.
 *
 * @internal
 */
export interface TieSources {
  readonly staff: Staff;
  readonly documents: ReadonlyMap<string, ControlledDocument>;
  readonly statement: Pick<StatementOfApplicability, 'entries'> | undefined;
  /** How long before the day of the audit a role is still a tie; on that day only when absent. */
  readonly lookback: Period | undefined;
}

/**
 * An item of an audit with the day on which it was done and the people who run the programme of the audit.
 *
 * @internal
 */
export interface AuditedItem {
  readonly item: AuditItem;
  readonly doneOn: CalendarDate;
  readonly managers: readonly string[];
}

/**
 * Prepares the records once, so that the ties of many auditors can be asked. The list is empty for an independent auditor, as far as the
 * registers tell.
 *
 * @internal
 */
export function prepareTies({
  staff,
  documents,
  statement,
  lookback,
}: TieSources): (auditor: string, audited: AuditedItem) => readonly AuditorTie[] {
  const owners = new Map<string, string | undefined>();
  for (const entry of statement?.entries ?? []) {
    if (!owners.has(entry.control)) owners.set(entry.control, ownerOf(entry));
  }
  const assignments = groupBy(
    staff.roleAssignments.listed.map(({ record }) => record).filter(({ kind }) => kind === 'holder'),
    ({ person }) => [person],
  );
  const rolesHeld = (person: string, doneOn: CalendarDate): ReadonlySet<string> => {
    const since = lookback === undefined ? doneOn : subtractPeriod(doneOn, lookback);
    const held = (assignments.get(person) ?? []).filter(
      ({ from, through = doneOn }) => from <= doneOn && through >= since,
    );
    return new Set(held.map(({ role }) => role));
  };
  const isAccountable = (role: string, requirement: AuditRequirement): boolean => {
    const wholes = wholesOf(requirement);
    const { accountableFor = [] } = staff.roles.byId.get(role) ?? {};
    return accountableFor.some((each) => wholes.includes(each) || wholesOf(each).includes(requirement));
  };

  return (auditor, { item, doneOn, managers }) => {
    const held = rolesHeld(auditor, doneOn);
    const isNamed = (name: string): boolean => name === auditor || held.has(name);
    const versions = (item.documents ?? []).flatMap((id) => {
      const document = documents.get(id);
      if (document === undefined) return [];
      return latestEffective(document, versionDays(document.versions, doneOn), doneOn)?.version ?? [];
    });
    const isAboutProgramme = wholesOf(item.requirement).includes('9.2') || item.requirement === '9';
    const owner = owners.get(item.requirement);
    const ties: Readonly<Record<AuditorTie, boolean>> = {
      owns: (owner !== undefined && isNamed(owner)) || [...held].some((role) => isAccountable(role, item.requirement)),
      wrote: versions.some(({ preparedBy }) => preparedBy === auditor),
      approved: versions.some(({ approvedBy }) => approvedBy?.person === auditor),
      performs: (item.performedBy ?? []).some(isNamed),
      'runs-programme': isAboutProgramme && managers.includes(auditor),
    };
    return (Object.keys(ties) as AuditorTie[]).filter((tie) => ties[tie]);
  };
}

function ownerOf(entry: StatementEntry): string | undefined {
  return entry.applicability === 'applicable' ? entry.owner : undefined;
}
