import { describe, expect, it } from 'vitest';
import {
  checkDevelopment,
  type CodingStandard,
  CodingStandardSchema,
  codingStandardsUnread,
  developmentDueItems,
  type DevelopmentRegisters,
} from '../../../src/development/index.ts';
import {
  makeAcknowledgement,
  makeCodingStandard,
  makeControlledDocument,
  makeDocumentVersion,
  makePerson,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('CodingStandardSchema', () => {
  const first = { version: '1.0', material: true };
  const bare = { id: 'CS-1', title: 'Secure coding', document: 'DOC-7', versions: [] };
  it.each([
    [bare, []],
    [makeCodingStandard(), []],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, document: '' }, ['document: id-empty']],
    [{ ...bare, languages: [''] }, ['languages.0: text-empty']],
    [{ ...bare, readers: { kind: 'roles', roles: [] } }, ['readers.roles: too_small']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, versions: [{ ...first, version: '' }] }, ['versions.0.version: text-empty']],
    [{ ...bare, versions: [{ version: '1.0' }] }, ['versions.0.material: invalid_type']],
    [{ ...bare, versions: [{ ...first, summary: '' }] }, ['versions.0.summary: text-empty']],
    [{ ...bare, versions: [first, first] }, ['versions.1.version: coding-standard-version-duplicate']],
  ])('on %j finds %j', (standard, problems) => {
    expect(problemsOf(CodingStandardSchema, standard)).toEqual(problems);
  });

  it('says which version is listed twice', () => {
    expect(sentencesOf(CodingStandardSchema, { ...bare, versions: [first, first] })).toEqual([
      'The version "1.0" is listed above.',
    ]);
  });
});

const second = makeDocumentVersion({
  version: '2.0',
  change: 'minor',
  acknowledgement: false,
  effectiveFrom: '2026-10-01',
  history: [
    { state: 'draft', enteredOn: '2026-09-01' },
    { state: 'approved', enteredOn: '2026-09-14' },
    { state: 'published', enteredOn: '2026-09-21' },
  ],
});
const document = makeControlledDocument({ kind: 'standard', audience: { kind: 'roles', roles: ['nobody'] } });
const versioned = makeControlledDocument({ versions: [makeDocumentVersion(), second] });

describe('codingStandardsUnread', () => {
  const people = [makePerson(), makePerson({ id: 'cy', kind: 'contractor', startedOn: '2026-11-02' })];
  const asOf = '2026-11-21';

  function owedOf(
    registers: Partial<Parameters<typeof codingStandardsUnread>[1]> = {},
    standards: readonly CodingStandard[] = [makeCodingStandard()],
  ) {
    const { owed, undecided } = codingStandardsUnread(
      standards,
      { people, controlledDocuments: [document], acknowledgements: [], ...registers },
      { asOf, within: 'P30D' },
    );
    return [
      ...owed.map(
        ({ standard, person, version, dueOn, state }) => `${standard} ${person} ${version} ${dueOn} ${state}`,
      ),
      ...undecided.map(({ standard, reason }) => `${standard} ${reason}`),
    ];
  }

  it('is owed by everybody who develops that day, contractors included, from the version or from joining', () => {
    expect(owedOf()).toEqual(['CS-1 ada 1.0 2026-07-31 overdue', 'CS-1 cy 1.0 2026-12-02 due']);
    expect(owedOf({ acknowledgements: [makeAcknowledgement()] })).toEqual(['CS-1 cy 1.0 2026-12-02 due']);
    expect(owedOf({ people: [makePerson({ endedOn: '2026-11-20' })] })).toEqual([]);
    const readers = { kind: 'roles', roles: ['engineering'] } as const;
    const roleAssignments = [makeRoleAssignment({ role: 'engineering', person: 'cy', from: '2026-11-09' })];
    expect(owedOf({ roleAssignments }, [makeCodingStandard({ readers })])).toEqual(['CS-1 cy 1.0 2026-12-09 due']);
  });

  it('is owed anew for each material version, and not for another one', () => {
    const acknowledgements = [makeAcknowledgement()];
    const registers = { people: [makePerson()], controlledDocuments: [versioned], acknowledgements };
    const flagged = (material: boolean) =>
      makeCodingStandard({
        versions: [
          { version: '1.0', material: true },
          { version: '2.0', material },
        ],
      });
    expect(owedOf(registers, [flagged(false)])).toEqual([]);
    expect(owedOf(registers, [flagged(true)])).toEqual(['CS-1 ada 2.0 2026-10-31 overdue']);
    expect(owedOf(registers, [makeCodingStandard()])).toEqual(['CS-1 ada 2.0 2026-10-31 overdue']);
    const ofSecond = [makeAcknowledgement({ version: '2.0', acknowledgedOn: '2026-10-05' })];
    expect(owedOf({ ...registers, acknowledgements: ofSecond }, [flagged(false)])).toEqual([]);
    expect(owedOf({ ...registers, acknowledgements: [] }, [flagged(false)])).toEqual([
      'CS-1 ada 2.0 2026-07-31 overdue',
    ]);
  });

  it('is undecided where the readers or the document are not known', () => {
    const standards = [
      makeCodingStandard({ readers: undefined }),
      makeCodingStandard({ id: 'CS-2', readers: { kind: 'groups', groups: ['devs'] } }),
      makeCodingStandard({ id: 'CS-3', readers: { kind: 'roles', roles: ['engineering'] } }),
      makeCodingStandard({ id: 'CS-4', document: 'POL-9' }),
    ];
    expect(owedOf({}, standards)).toEqual([
      'CS-4 document-unknown',
      'CS-1 audience-missing',
      'CS-2 groups-unknown',
      'CS-3 assignments-missing',
    ]);
  });

  it('throws for what it cannot read', () => {
    const registers = { people, controlledDocuments: [document], acknowledgements: [] };
    const options = { asOf, within: 'P30D' } as const;
    expect(() => codingStandardsUnread([{ id: 'CS-1' } as never], registers, options)).toThrow(/^standards\[0\].title/);
    expect(() => codingStandardsUnread([], {} as never, options)).toThrow(/^registers.people must be a list/);
    expect(() => codingStandardsUnread([], { ...registers, people: [{} as never] }, options)).toThrow(
      /^registers.people\[0\].id must be a text/,
    );
    expect(() => codingStandardsUnread([], registers, { asOf, within: '30' as never })).toThrow(/^within must be/);
  });
});

describe('checkDevelopment on coding standards', () => {
  const registers: DevelopmentRegisters = {
    people: [makePerson()],
    controlledDocuments: [document],
    acknowledgements: [],
    codingStandards: [makeCodingStandard()],
  };
  const find = (more: DevelopmentRegisters, asOf: '2026-07-31' | '2026-08-01' = '2026-08-01') =>
    checkDevelopment({ ...registers, ...more }, { asOf, readWithin: 'P30D' });

  it('finds a reading that is overdue', () => {
    expect(find({}, '2026-07-31')).toEqual([]);
    expect(find({})).toEqual([
      {
        code: 'coding-standard-unread',
        severity: 'warning',
        message: '"ada" must read version "1.0" of the coding standard "CS-1"; the last day was 2026-07-31.',
        requirements: ['A.8.28'],
        subject: { kind: 'coding-standard', id: 'CS-1' },
        path: ['codingStandards', 0],
        params: { person: 'ada', version: '1.0', standard: 'CS-1', dueOn: '2026-07-31' },
      },
    ]);
    for (const kind of ['contractor', 'external'] as const) {
      expect(find({ people: [makePerson({ kind })] })[0]?.requirements).toEqual(['A.8.28', 'A.8.30']);
    }
    const { acknowledgements: _acknowledgements, ...without } = registers;
    expect(checkDevelopment(without, { asOf: '2026-08-01', readWithin: 'P30D' })).toEqual([]);
    expect(checkDevelopment(registers, { asOf: '2026-08-01' })).toEqual([]);
    const away = [makePerson({ absences: [{ from: '2026-07-02' }] })];
    expect(find({ people: away })).toEqual([]);
  });

  it('finds a standard without readers, and a document that its register does not have', () => {
    expect(find({ codingStandards: [makeCodingStandard({ readers: undefined })] })).toEqual([
      {
        code: 'coding-standard-readers-unknown',
        severity: 'warning',
        message: 'The coding standard "CS-1" does not record who develops by it.',
        requirements: ['A.8.28'],
        subject: { kind: 'coding-standard', id: 'CS-1' },
        path: ['codingStandards', 0],
        params: { standard: 'CS-1' },
      },
    ]);
    expect(codesOf(find({ codingStandards: [makeCodingStandard({ document: 'POL-9' })] }))).toEqual([
      'development-reference-unknown',
    ]);
  });

  it('lists the readings that are due', () => {
    const window = { from: '2026-07-01', through: '2026-07-31', asOf: '2026-07-20' } as const;
    expect(developmentDueItems(registers, { ...window, readWithin: 'P30D' })).toEqual([
      {
        kind: 'coding-standard-reading',
        subject: { kind: 'coding-standard', id: 'CS-1' },
        title: 'Read "Information security policy"',
        owner: 'ada',
        dueOn: '2026-07-31',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.8.28',
        rule: 'version-effective',
      },
    ]);
    expect(developmentDueItems(registers, window)).toEqual([]);
    const away = { ...registers, people: [makePerson({ absences: [{ from: '2026-07-02' }] })] };
    expect(developmentDueItems(away, { ...window, readWithin: 'P30D' })).toEqual([]);
  });
});
