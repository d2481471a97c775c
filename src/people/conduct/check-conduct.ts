import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { AcknowledgementReads } from '../acknowledgements/acknowledgements-owed.ts';
import type { recordsFindings } from '../records/findings.ts';
import { checkCases } from './check-cases.ts';
import { disciplinaryCaseGuard, remoteWorkingGuard } from './conduct-guards.ts';
import type { DisciplinaryCase } from './disciplinary-case.ts';
import { conductFindings } from './findings.ts';
import type { RemoteWorkingAgreement } from './remote-working-agreement.ts';

type ConductFinding = FindingOf<typeof conductFindings> | FindingOf<typeof recordsFindings>;

/** The registers of conduct; each may be absent. */
interface ConductRegisters {
  readonly disciplinaryCases?: readonly DisciplinaryCase[];
  readonly remoteWorkingAgreements?: readonly RemoteWorkingAgreement[];
}

interface ConductContext {
  readonly staff: Staff;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of disciplinary cases and of agreements on remote working (A.6.4, A.6.7).
 *
 * @internal
 */
export function checkConduct(
  registers: ConductRegisters,
  { staff, acknowledgements, asOf }: ConductContext & { readonly acknowledgements: AcknowledgementReads },
): readonly ConductFinding[] {
  const cases = readCases(registers);
  const agreements = readAgreements(registers);
  return [
    ...registerFindings('people', cases),
    ...registerFindings('people', agreements),
    ...checkCases(cases, { staff, acknowledgements, asOf }),
    ...agreements.listed.flatMap((listed) => agreementFindings(listed, { staff, asOf })),
  ];
}

function readCases({ disciplinaryCases }: ConductRegisters): RegisterRead<DisciplinaryCase> {
  return readRegister('disciplinaryCases', 'disciplinary-case', disciplinaryCases, disciplinaryCaseGuard);
}

function readAgreements({ remoteWorkingAgreements }: ConductRegisters): RegisterRead<RemoteWorkingAgreement> {
  return readRegister(
    'remoteWorkingAgreements',
    'remote-working-agreement',
    remoteWorkingAgreements,
    remoteWorkingGuard,
  );
}

function agreementFindings(
  { record, index }: Listed<RemoteWorkingAgreement>,
  { staff, asOf }: ConductContext,
): readonly ConductFinding[] {
  const { id, person, places, conditions, agreedOn } = record;
  const subject = { kind: 'remote-working-agreement', id };
  const path = ['remoteWorkingAgreements', index];
  const missing = [
    ...(places.length === 0 ? ['places'] : []),
    ...(conditions.length === 0 ? ['conditions'] : []),
    ...(agreedOn === undefined ? ['agreedOn'] : []),
  ];
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], staff.people),
    ...futureEvent('people', { subject, path: [...path, 'agreedOn'] }, agreedOn, asOf),
    ...(missing.length === 0 || staff.isHere(person, asOf) === false
      ? []
      : [
          reportFinding(conductFindings, 'remote-working-unagreed', {
            subject,
            path,
            params: { agreement: id, person, missing },
          }),
        ]),
  ];
}

/**
 * The cases that are to be deleted, and the agreements that end while the person is here and has no later one.
 *
 * @internal
 */
export function conductDueItems(registers: ConductRegisters, { staff, asOf }: ConductContext): readonly DueItem[] {
  const deletions = readCases(registers).listed.flatMap(({ record: { id, expungeOn } }): readonly DueItem[] =>
    expungeOn === undefined
      ? []
      : [
          {
            kind: 'disciplinary-case-deletion',
            subject: { kind: 'disciplinary-case', id },
            title: `Delete the disciplinary case "${id}"`,
            owner: null,
            dueOn: expungeOn,
            dueAt: null,
            state: dueState(expungeOn, asOf),
            requirement: 'A.5.34',
            rule: 'expunge-on',
          },
        ],
  );
  const agreements = readAgreements(registers).listed.map(({ record }) => record);
  const renewals = [...groupBy(agreements, ({ person }) => [person])].flatMap(
    ([person, ofPerson]): readonly DueItem[] => {
      const last = ofPerson.reduce((a, b) => (endsAfter(b, a) ? b : a));
      if (last.through === undefined || staff.isHere(person, asOf) === false) return [];
      return [
        {
          kind: 'remote-working-renewal',
          subject: { kind: 'remote-working-agreement', id: last.id },
          title: `Renew the agreement on remote working with "${person}"`,
          owner: person,
          dueOn: last.through,
          dueAt: null,
          state: dueState(last.through, asOf),
          requirement: 'A.6.7',
          rule: 'through',
        },
      ];
    },
  );
  return [...deletions, ...renewals];
}

function endsAfter({ through: a }: RemoteWorkingAgreement, { through: b }: RemoteWorkingAgreement): boolean {
  return b !== undefined && (a === undefined || a > b);
}
