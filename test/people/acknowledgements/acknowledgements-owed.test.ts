import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import {
  makeAcknowledgement,
  makeControlledDocument,
  makeDocumentVersion,
  makePerson,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import type { DocumentVersion } from '../../../src/governance/index.ts';
import { type AcknowledgementRegisters, acknowledgementsOwed, peopleDueItems } from '../../../src/people/index.ts';

const people = [makePerson()];
const controlledDocuments = [makeControlledDocument()];
const options = { asOf: '2026-11-21', within: 'P30D' } as const;

function owed(registers: Partial<AcknowledgementRegisters>, more: Partial<typeof options> | object = {}) {
  return acknowledgementsOwed(
    { people, controlledDocuments, acknowledgements: [], ...registers },
    { ...options, ...more },
  ).owed;
}

function version(name: string, on: CalendarDate, overrides: Partial<DocumentVersion>): DocumentVersion {
  return makeDocumentVersion({
    version: name,
    history: [
      { state: 'approved', enteredOn: on },
      { state: 'published', enteredOn: on },
    ],
    effectiveFrom: on,
    ...overrides,
  });
}

function withVersions(...versions: readonly DocumentVersion[]) {
  return { controlledDocuments: [makeControlledDocument({ versions })] };
}

describe('acknowledgementsOwed', () => {
  it('tells who owes what, since when, and until when', () => {
    expect(owed({})).toEqual([
      {
        person: 'ada',
        document: 'POL-1',
        title: 'Information security policy',
        version: '1.0',
        demandedBy: '1.0',
        countedFrom: '2026-07-01',
        countedBy: 'version-effective',
        dueOn: '2026-07-31',
        state: 'overdue',
        earlier: null,
      },
    ]);
    expect(owed({ acknowledgements: [makeAcknowledgement()] })).toEqual([]);
  });

  it('counts the last good day as in time', () => {
    expect(owed({}, { asOf: '2026-07-31' })).toMatchObject([{ state: 'due' }]);
    expect(owed({}, { asOf: '2026-08-01' })).toMatchObject([{ state: 'overdue' }]);
  });

  it('asks nothing before the version takes effect, after the document is retired, or where no version asks', () => {
    expect(owed({}, { asOf: '2026-06-30' })).toEqual([]);
    expect(owed({}, { asOf: '2026-07-01' })).toHaveLength(1);
    expect(owed({ controlledDocuments: [makeControlledDocument({ retiredOn: '2026-11-21' })] })).toEqual([]);
    expect(owed(withVersions(makeDocumentVersion({ acknowledgement: undefined })))).toEqual([]);
  });

  it.each([
    ['a major version that asks', version('2.0', '2026-10-01', {}), ['2.0']],
    ['a minor version that asks', version('1.1', '2026-10-01', { change: 'minor' }), ['1.1']],
    ['an editorial version', version('1.1', '2026-10-01', { change: 'editorial' }), []],
    ['a version that does not ask', version('2.0', '2026-10-01', { acknowledgement: false }), []],
    ['a version that is not yet in force', version('2.0', '2026-11-22', {}), []],
    [
      'a version that was withdrawn',
      version('2.0', '2026-10-01', {
        history: [
          { state: 'published', enteredOn: '2026-10-01' },
          { state: 'withdrawn', enteredOn: '2026-10-08' },
        ],
      }),
      [],
    ],
  ])('on %s voids the earlier acknowledgement only where it asks anew', (_, next, demanded) => {
    const registers = withVersions(next, makeDocumentVersion());
    const rows = owed({ ...registers, acknowledgements: [makeAcknowledgement()] });
    expect(rows.map(({ demandedBy }) => demandedBy)).toEqual(demanded);
    expect(rows.map(({ earlier }) => earlier?.reason)).toEqual(demanded.map(() => 'version-replaced'));
  });

  it('asks a newcomer for the version in force even where that one is editorial or does not ask', () => {
    const silent = version('1.1', '2026-10-01', { acknowledgement: false });
    expect(owed(withVersions(makeDocumentVersion(), silent))).toMatchObject([{ version: '1.1', demandedBy: '1.0' }]);
    const editorial = makeDocumentVersion({ change: 'editorial' });
    expect(owed(withVersions(editorial))).toMatchObject([{ version: '1.0', demandedBy: '1.0' }]);
    const acknowledgements = [makeAcknowledgement({ version: '1.1', acknowledgedOn: '2026-10-05' })];
    expect(owed({ ...withVersions(makeDocumentVersion(), silent), acknowledgements })).toEqual([]);
  });

  it('takes the later in the list of two versions that took effect on one day', () => {
    const registers = withVersions(version('a', '2026-10-01', {}), version('b', '2026-10-01', {}));
    expect(owed(registers)).toMatchObject([{ version: 'b', demandedBy: 'b' }]);
  });

  it('says why an acknowledgement does not count', () => {
    const reasons = (...acknowledgements: readonly Parameters<typeof makeAcknowledgement>[0][]) =>
      owed({
        acknowledgements: acknowledgements.map((each, index) => makeAcknowledgement({ id: `A-${index}`, ...each })),
      }).map(({ earlier }) => earlier && `${earlier.acknowledgement} ${earlier.reason}`);
    expect(reasons({ acknowledgedOn: '2026-06-22' })).toEqual([]);
    expect(reasons({ acknowledgedOn: '2026-06-21' })).toEqual(['A-0 before-publication']);
    expect(reasons({ givenBy: 'ben' })).toEqual(['A-0 by-another-person']);
    expect(reasons({ givenBy: 'ada' })).toEqual([]);
    expect(reasons({ version: '0.9' })).toEqual(['A-0 version-replaced']);
    expect(reasons({ acknowledgedOn: '2026-11-22' })).toEqual([null]);
    expect(reasons({ acknowledgedOn: '2026-11-21' })).toEqual([]);
    expect(reasons({ person: 'ben' })).toEqual([null]);
    expect(reasons({ document: 'POL-2' })).toEqual([null]);
    const both = [{ acknowledgedOn: '2026-07-08', givenBy: 'ben' }, { acknowledgedOn: '2026-06-20' }] as const;
    expect(reasons(...both)).toEqual(['A-0 by-another-person']);
    expect(reasons(...both.toReversed())).toEqual(['A-1 by-another-person']);
  });

  it('counts from the start of the person and from the entry into the audience', () => {
    const newcomer = makePerson({ startedOn: '2026-11-02' });
    expect(owed({ people: [newcomer] })).toMatchObject([
      { countedFrom: '2026-11-02', countedBy: 'audience-entered', dueOn: '2026-12-02', state: 'due' },
    ]);
    const forRoles = [makeControlledDocument({ audience: { kind: 'roles', roles: ['ciso', 'clerk', 'ciso'] } })];
    const entered = (...roleAssignments: readonly Parameters<typeof makeRoleAssignment>[0][]) =>
      owed({
        controlledDocuments: forRoles,
        roleAssignments: roleAssignments.map((each, index) => makeRoleAssignment({ id: `RA-${index}`, ...each })),
      }).map(({ countedFrom }) => countedFrom);
    expect(entered({ from: '2026-10-01' })).toEqual(['2026-10-01']);
    expect(entered({ from: '2024-01-01' })).toEqual(['2026-07-01']);
    expect(entered({ from: '2026-11-21', kind: 'deputy' })).toEqual(['2026-11-21']);
    expect(entered({ from: '2026-11-22' })).toEqual([]);
    expect(entered({ from: '2026-10-01', through: '2026-11-20' })).toEqual([]);
    expect(entered({ role: 'other' })).toEqual([]);
    const [clerk, ciso] = [
      { role: 'clerk', from: '2026-08-01', through: '2026-09-30' },
      { from: '2026-10-01', through: '2026-11-21' },
    ] as const;
    expect(entered(clerk, ciso)).toEqual(['2026-08-01']);
    expect(entered({ ...clerk, through: '2026-09-29' }, ciso)).toEqual(['2026-10-01']);
    expect(
      entered({ ...ciso, through: '2026-11-30' }, { ...clerk, from: '2027-01-01', through: '2027-01-31' }),
    ).toEqual(['2026-10-01']);
  });

  it('asks only people who are here, in the order of the register', () => {
    const roleAssignments = ['cy', 'ben', 'ada'].map((person) => makeRoleAssignment({ id: person, person }));
    const rows = owed({
      people: [
        makePerson(),
        makePerson({ id: 'ben', endedOn: '2026-11-20' }),
        makePerson({ id: 'cy', endedOn: '2026-11-21' }),
        makePerson({ id: 'dan', startedOn: '2026-11-22' }),
      ],
      roleAssignments,
      controlledDocuments: [makeControlledDocument({ audience: { kind: 'roles', roles: ['ciso'] } })],
    });
    expect(rows.map(({ person }) => person)).toEqual(['ada', 'cy']);
  });

  it('lets the clock rest while the person is away', () => {
    const due = (absences: NonNullable<ReturnType<typeof makePerson>['absences']>, more: object = {}) =>
      owed({ people: [makePerson({ absences })] }, more).map(({ dueOn, state }) => `${dueOn} ${state}`);
    expect(due([{ from: '2026-06-01', through: '2026-06-30' }])).toEqual(['2026-07-31 overdue']);
    expect(due([{ from: '2026-06-01', through: '2026-07-01' }])).toEqual(['2026-08-01 overdue']);
    expect(due([{ from: '2026-07-31', through: '2026-11-01' }])).toEqual(['2026-12-02 due']);
    expect(due([{ from: '2026-08-01', through: '2026-11-01' }])).toEqual(['2026-07-31 overdue']);
    expect(due([{ from: '2026-07-15' }])).toEqual(['null excused']);
    expect(due([{ from: '2026-07-15', through: '2026-11-21' }])).toEqual(['2026-12-22 excused']);
    expect(due([{ from: '2026-07-15', through: '2026-11-20' }])).toEqual(['2026-12-21 due']);
    expect(due([{ from: '2026-07-15', through: '2026-11-25' }], { asOf: '2026-07-14' })).toEqual(['2026-12-26 due']);
    const two = [
      { from: '2026-08-20', through: '2026-10-31' },
      { from: '2026-07-10', through: '2026-07-24' },
    ] as const;
    expect(due([...two])).toEqual(['2026-12-01 due']);
    expect(due([...two].toReversed())).toEqual(['2026-12-01 due']);
  });

  it('says of which documents the audience is not known', () => {
    const undecided = (audience: Parameters<typeof makeControlledDocument>[0] & object, roleAssignments?: []) =>
      acknowledgementsOwed(
        {
          people,
          controlledDocuments: [makeControlledDocument(audience)],
          acknowledgements: [],
          ...(roleAssignments && { roleAssignments }),
        },
        options,
      );
    const reason = (...input: Parameters<typeof undecided>) => undecided(...input).undecided.map((each) => each.reason);
    expect(undecided({ audience: undefined }).undecided).toEqual([
      { document: 'POL-1', version: '1.0', reason: 'audience-missing' },
    ]);
    expect(undecided({ audience: undefined }).owed).toEqual([]);
    expect(reason({ audience: { kind: 'groups', groups: ['engineering'] } })).toEqual(['groups-unknown']);
    expect(reason({ audience: { kind: 'roles', roles: ['ciso'] } })).toEqual(['assignments-missing']);
    expect(reason({ audience: { kind: 'roles', roles: ['ciso'] } }, [])).toEqual([]);
  });

  it('throws for registers, records and options that cannot be read', () => {
    const call = (registers: object, more: object = {}) => owed(registers, more);
    expect(() => acknowledgementsOwed(null as never, options)).toThrow(
      new RangeError('registers must be an object, got null'),
    );
    expect(() => call({ acknowledgements: undefined })).toThrow(
      new RangeError('registers.acknowledgements must be a list, got undefined'),
    );
    expect(() => call({ people: [{ ...makePerson(), startedOn: 'March' }] })).toThrow(
      new RangeError('registers.people[0].startedOn must be a calendar date YYYY-MM-DD, got "March"'),
    );
    expect(() => call({ controlledDocuments: [makeControlledDocument(), { id: 'x', title: 'X' }] })).toThrow(
      new RangeError('registers.controlledDocuments[1].versions must be a list, got undefined'),
    );
    expect(() => call({ controlledDocuments: [{ ...makeControlledDocument(), audience: { kind: 'some' } }] })).toThrow(
      new RangeError('registers.controlledDocuments[0].audience.kind must be one of all, roles, groups, got "some"'),
    );
    expect(() => call({}, { within: 30 })).toThrow(RangeError);
    expect(() => call({}, { asOf: 'today' })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });

  it('never asks anew because of a version that does not ask or is editorial', () => {
    const day = fc.integer({ min: 1, max: 120 }).map((days) => addPeriod('2026-07-02', `P${days}D`));
    const harmless = fc
      .record({ on: day, change: fc.constantFrom('major', 'minor', 'editorial'), asks: fc.boolean() })
      .map(({ on, change, asks }) => ({ on, change, acknowledgement: asks && change === 'editorial' }));
    fc.assert(
      fc.property(fc.array(harmless, { maxLength: 5 }), (drawn) => {
        const next = drawn.map(({ on, ...rest }, index) => version(`2.${index}`, on, rest as Partial<DocumentVersion>));
        const registers = withVersions(makeDocumentVersion(), ...next);
        expect(owed({ ...registers, acknowledgements: [makeAcknowledgement()] })).toEqual([]);
        expect(owed(registers)).toHaveLength(1);
      }),
      { seed: 17 },
    );
  });
});

describe('peopleDueItems on acknowledgements', () => {
  const window = { from: '2026-07-01', through: '2026-07-31', asOf: '2026-07-01' } as const;
  const registers = { people, controlledDocuments, acknowledgements: [] };

  it('lists those owed with a last good day, where the time is given', () => {
    expect(peopleDueItems(registers, { ...window, acknowledgeWithin: 'P30D' })).toEqual([
      {
        kind: 'acknowledgement',
        subject: { kind: 'controlled-document', id: 'POL-1' },
        title: 'Acknowledge "Information security policy"',
        owner: 'ada',
        dueOn: '2026-07-31',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.5.1',
        rule: 'version-effective',
      },
    ]);
    expect(peopleDueItems(registers, { ...window, acknowledgeWithin: 'P31D' })).toEqual([]);
    expect(peopleDueItems(registers, window)).toEqual([]);
    const away = { ...registers, people: [makePerson({ absences: [{ from: '2026-07-01' }] })] };
    expect(peopleDueItems(away, { ...window, acknowledgeWithin: 'P30D' })).toEqual([]);
  });

  it('lists none where the acknowledgements are not given', () => {
    expect(peopleDueItems({ people, controlledDocuments }, { ...window, acknowledgeWithin: 'P30D' })).toEqual([]);
  });
});
