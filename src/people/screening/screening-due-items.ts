import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { isHereOn, type Staff } from '../../governance/roles/staff.ts';
import { type GateReads, prepareGate } from './prepare-gate.ts';

/**
 * The screenings and agreements of people who are here that end, and the records of screenings to delete. Conditions that are not met are
 * findings.
 *
 * @internal
 */
export function screeningDueItems(staff: Staff, reads: GateReads, asOf: CalendarDate): readonly DueItem[] {
  const gateOf = prepareGate(staff, reads, asOf);
  const renewals = staff.people.listed.flatMap(({ record: person }) =>
    isHereOn(person, asOf)
      ? gateOf(person, asOf).items.flatMap(({ kind, item, expiresOn }): readonly DueItem[] => {
          if (expiresOn === null || (kind !== 'screening' && kind !== 'agreement')) return [];
          const isScreening = kind === 'screening';
          return [
            {
              kind: isScreening ? 'screening-renewal' : 'agreement-renewal',
              subject: { kind: 'person', id: person.id },
              title: isScreening ? `Repeat the screening ${item}` : `Renew the agreement ${item}`,
              owner: null,
              dueOn: expiresOn,
              dueAt: null,
              state: dueState(expiresOn, asOf),
              requirement: isScreening ? 'A.6.1' : item === 'nda' ? 'A.6.6' : 'A.6.2',
              rule: 'expires-on',
            },
          ];
        })
      : [],
  );
  const disposals = reads.screenings.listed.flatMap(({ record: { id, retainUntil } }): readonly DueItem[] =>
    retainUntil === undefined
      ? []
      : [
          {
            kind: 'screening-disposal',
            subject: { kind: 'screening', id },
            title: `Delete the screening "${id}"`,
            owner: null,
            dueOn: retainUntil,
            dueAt: null,
            state: dueState(retainUntil, asOf),
            requirement: 'A.5.34',
            rule: 'retain-until',
          },
        ],
  );
  return [...renewals, ...disposals];
}
