import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import { type CalendarDate, isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { idIn } from '../../core/guards/unreadable-record.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Isms } from '../document/isms.ts';
import { riskItems, statementItems } from './agenda.ts';
import { areaDueItems } from './area-due-items.ts';
import type { AreaPolicies } from './area-policies.ts';
import { ismsFindings } from './findings.ts';
import type { RecordPlaces } from './record-places.ts';

/** The context of the check of owners. */
interface OwnersContext {
  readonly asOf: CalendarDate;
  /** The statement, where all of it can be read. */
  readonly statement: StatementOfApplicability | undefined;
  /** The policies that give due days. */
  readonly policies: AreaPolicies;
  /** The findings of the areas: the duties of an area with an unreadable record are not known. */
  readonly found: readonly Finding[];
}

/**
 * Finds the duties of people who left: those of the agenda, however far ahead. What is closed or withdrawn has no duties.
 *
 * @internal
 */
export function checkOwners(
  isms: Isms,
  places: RecordPlaces,
  { asOf, statement, policies, found }: OwnersContext,
): readonly Finding[] {
  const left = peopleWhoLeft(isms.people ?? [], asOf);
  if (left.size === 0) return [];
  const window = { from: asOf, through: '2999-12-31', asOf } as const;
  const areRisksReadable = !found.some(({ code }) => code === 'risk-record-unreadable');
  const items = [
    ...(areRisksReadable ? riskItems(isms, window) : []),
    ...statementItems(statement, window),
    ...areaDueItems(isms, window, policies),
  ];
  const ofLeavers = items.filter(({ owner }) => left.has(owner));
  const byRecord = groupBy(ofLeavers, ({ subject, owner }) => [JSON.stringify([subject.kind, subject.id, owner])]);
  return [...byRecord.values()].map((duties) => {
    const [{ subject, owner }] = duties;
    const params = {
      duties: duties.map(({ title }) => title),
      record: subject.id,
      owner: String(owner),
      endedOn: left.get(owner) as CalendarDate,
    };
    return reportFinding(ismsFindings, 'owner-left', { subject, path: places(subject), params });
  });
}

function peopleWhoLeft(people: readonly unknown[], asOf: CalendarDate): ReadonlyMap<string | null, CalendarDate> {
  const left = new Map<string | null, CalendarDate>();
  for (const person of people) {
    const id = idIn(person);
    const { endedOn } = (person ?? {}) as Readonly<Record<string, unknown>>;
    if (id !== undefined && isCalendarDate(endedOn) && endedOn < asOf) left.set(id, endedOn);
  }
  return left;
}
