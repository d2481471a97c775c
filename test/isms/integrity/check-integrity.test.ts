import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeControlledDocument,
  makeIsms,
  makePerson,
  makeRisk,
  makeRiskAcceptance,
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { checkIntegrity, type Isms } from '../../../src/isms/index.ts';

function found(registers: Partial<Isms>): readonly string[] {
  return checkIntegrity(makeIsms(registers)).map(({ code, path }) => `${path.join('.')} ${code}`);
}

const person = (id: string, manager?: string) => makePerson({ id, ...(manager !== undefined && { manager }) });

describe('checkIntegrity', () => {
  it('finds an id that is there twice in a register, and not one in two registers', () => {
    expect(found({ people: [person('ada'), person('ben'), person('ada'), person('ada')] })).toEqual([
      'people.2.id record-duplicate',
      'people.3.id record-duplicate',
    ]);
    expect(found({ people: [person('ada')], risks: [makeRisk({ id: 'ada' })] })).toEqual([]);
  });

  it('finds an unknown reference where the register is there, and not where it is kept elsewhere', () => {
    expect(found({ people: [person('ada', 'ben')] })).toEqual(['people.0.manager reference-unknown']);
    expect(found({ people: [person('ada', 'ben'), person('ben')] })).toEqual([]);
    expect(found({ roleAssignments: [makeRoleAssignment()] })).toEqual([]);
    expect(found({ roleAssignments: [makeRoleAssignment()], people: [] })).toEqual([
      'roleAssignments.0.person reference-unknown',
    ]);
  });

  it('says a reference to a record of another kind with the kinds that have the id', () => {
    const findings = checkIntegrity(
      makeIsms({ people: [person('ada', 'R-1')], risks: [makeRisk({ id: 'R-1' })], roles: [makeRole({ id: 'R-1' })] }),
    );
    expect(findings).toEqual([
      {
        code: 'reference-of-other-kind',
        severity: 'error',
        message: '"ada" names the person "R-1", which is the id of another kind of record: risk, role.',
        requirements: ['7.5.3.e'],
        subject: { kind: 'person', id: 'ada' },
        path: ['people', 0, 'manager'],
        params: { record: 'ada', kind: 'person', reference: 'R-1', actual: ['risk', 'role'] },
      },
    ]);
  });

  it('does not judge a reference to criteria, of which the document has those in force only', () => {
    expect(found({ riskAcceptances: [makeRiskAcceptance()], risks: [makeRisk()] })).toEqual([]);
  });

  it('finds each circle once, at its first record, and no chain', () => {
    expect(found({ people: [person('ada', 'ben'), person('ben', 'cy'), person('cy')] })).toEqual([]);
    expect(found({ people: [person('ada', 'ada')] })).toEqual(['people.0.manager reference-cycle']);
    const findings = checkIntegrity(
      makeIsms({
        people: [
          person('out', 'cy'),
          person('ada', 'ben'),
          person('ben', 'cy'),
          person('cy', 'ada'),
          person('dee', 'eve'),
          person('eve', 'dee'),
        ],
        roles: [makeRole({ reportsTo: 'board' }), makeRole({ id: 'board', reportsTo: 'ciso' })],
      }),
    );
    expect(findings.map(({ path, params }) => [path.join('.'), params['records']])).toEqual([
      ['people.1.manager', ['ada', 'ben', 'cy']],
      ['people.4.manager', ['dee', 'eve']],
      ['roles.0.reportsTo', ['ciso', 'board']],
    ]);
    expect(findings[0]?.message).toBe(
      'By the field manager, the person records "ada", "ben", "cy" stand above each other in a circle.',
    );
  });

  it('finds a circle through a repeated record, whose first reference counts', () => {
    expect(
      found({ people: [person('ada'), person('ben', 'ada'), person('ada', 'ben'), person('ada', 'ada')] }),
    ).toEqual(['people.1.manager reference-cycle', 'people.2.id record-duplicate', 'people.3.id record-duplicate']);
  });

  it('finds an id of both a person and a role', () => {
    expect(found({ people: [person('ada')], roles: [makeRole({ id: 'ada' }), makeRole({ id: 'ciso' })] })).toEqual([
      'roles.0.id owner-ambiguous',
    ]);
  });

  it('gives its findings in the order of the document', () => {
    const isms = {
      roleAssignments: [makeRoleAssignment({ person: 'cy' })],
      people: [person('ada', 'ben'), person('ada')],
      ...makeIsms(),
    };
    expect(checkIntegrity(isms).map(({ path }) => path.join('.'))).toEqual([
      'roleAssignments.0.person',
      'people.0.manager',
      'people.1.id',
    ]);
  });

  it('finds a register of another form, and checks the rest', () => {
    const isms = {
      schemaVersion: 1,
      organization: null,
      people: { ada: {} },
      riskCriteria: [],
      retentionSchedule: { id: 'RS', rules: [{ id: 'r' }] },
      roles: [null, { id: 'ciso' }, { id: 'ciso' }, { id: 7, reportsTo: 'board' }],
    } as unknown as Isms;
    expect(checkIntegrity(isms).map(({ code, path, message }) => [code, path.join('.'), message])).toEqual([
      [
        'isms-record-unreadable',
        'organization',
        '"organization" cannot be judged: record must be an object, and is null.',
      ],
      ['isms-record-unreadable', 'people', '"people" cannot be judged: record must be a list, and is an object.'],
      [
        'isms-record-unreadable',
        'riskCriteria',
        '"riskCriteria" cannot be judged: record must be an object, and is a list.',
      ],
      [
        'isms-record-unreadable',
        'retentionSchedule.rules.0.category',
        '"retentionSchedule" cannot be judged: rules[0].category must be a text, and is undefined.',
      ],
      ['record-duplicate', 'roles.2.id', 'The id "ciso" is there twice in roles.'],
      ['reference-unknown', 'roles.3.reportsTo', '"3" names the role "board", which roles does not have.'],
    ]);
  });

  it('throws unless the document is an object', () => {
    expect(() => checkIntegrity([] as never)).toThrow(/^isms must be an object, got a list/);
  });

  it('finds a circle of documents exactly where following the parents comes back', () => {
    const chains = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(chains, (parents) => {
        const documents = parents.map((parent, index) =>
          makeControlledDocument({ id: `D-${index}`, parent: parent < parents.length ? `D-${parent}` : undefined }),
        );
        const comesBack = (start: number): boolean => {
          let at = parents[start] ?? -1;
          for (let steps = 0; steps < parents.length && at !== start; steps += 1) at = parents[at] ?? -1;
          return at === start;
        };
        const expected = parents.flatMap((_parent, index) => (comesBack(index) ? [`D-${index}`] : []));
        const cycles = checkIntegrity(makeIsms({ controlledDocuments: documents })).filter(
          ({ code }) => code === 'reference-cycle',
        );
        const members = cycles.flatMap(({ params }) => params['records'] as readonly string[]);
        expect(members.toSorted()).toEqual(expected.toSorted());
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
