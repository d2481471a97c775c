import { describe, expect, it } from 'vitest';
import {
  makeAudit,
  makeAuditProgramme,
  makeControlledDocument,
  makePerson,
  makeRole,
  makeRoleAssignment,
  makeStatementEntry,
} from '../../../src/fixtures/index.ts';
import {
  type AuditItem,
  checkGovernance,
  type CheckGovernanceContext,
  type GovernanceRegisters,
} from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const people = ['ada', 'ben', 'cy'].map((id) => makePerson({ id }));
const item: AuditItem = { requirement: '9.3', sample: { population: 1, size: 1 }, result: 'conforms' };

/** The findings about independence of an audit that ada and ben did, each with its people and their ties. */
function conflictsOf(
  items: readonly Partial<AuditItem>[],
  registers: GovernanceRegisters = {},
  context: Partial<CheckGovernanceContext> = {},
) {
  const team = [{ person: 'ada' }, { person: 'ben' }];
  const audit = makeAudit({ team, items: items.map((each) => ({ ...item, ...each })) });
  const findings = checkGovernance({ people, audits: [audit], ...registers }, { asOf, ...context });
  return findings.flatMap(({ code, params, path }) =>
    /independent/.test(code) ? [[code, params['people'], params['ties'], path.slice(2)]] : [],
  );
}

function holding(role: Parameters<typeof makeRole>[0], assignment: Parameters<typeof makeRoleAssignment>[0] = {}) {
  return { roles: [makeRole(role)], roleAssignments: [makeRoleAssignment(assignment)] };
}

describe('the independence of auditors', () => {
  it('is judged item by item: two people can audit the work of each other', () => {
    const items = [
      { performedBy: ['ada'], auditors: ['ben'] },
      { performedBy: ['ben'], auditors: ['ada'] },
    ];
    expect(conflictsOf(items)).toEqual([]);
    expect(conflictsOf([{ performedBy: ['ada'] }, { performedBy: ['ben'], auditors: ['ben', 'ben'] }])).toEqual([
      ['audit-partly-independent', ['ada'], ['performs'], ['items', 0]],
      ['audit-not-independent', ['ben'], ['performs'], ['items', 1]],
    ]);
    expect(conflictsOf([{ performedBy: ['ada', 'ben'] }])).toEqual([
      ['audit-not-independent', ['ada', 'ben'], ['performs'], ['items', 0]],
    ]);
    expect(conflictsOf([{ performedBy: ['ada'], auditors: [] }])).toHaveLength(1);
    expect(conflictsOf([{ performedBy: ['ada'], result: 'not-sampled' }])).toEqual([]);
  });

  it.each([
    ['9.3', '9.3', 1],
    ['9.3.2.a', '9.3', 1],
    ['9', '9.3', 1],
    ['9.2', '9.3', 0],
    ['A.5.15', 'A.5.15', 1],
    ['A.5.1', 'A.5.15', 0],
  ] as const)('fails for who is accountable for %s and audits %s: %s conflicts', (accountable, requirement, count) => {
    const registers = holding({ accountableFor: [accountable] });
    expect(conflictsOf([{ requirement }], registers)).toHaveLength(count);
  });

  it('fails for who was accountable on the day of the audit or within the time looked back', () => {
    const held = (overrides: object) => holding({ accountableFor: ['9.3'] }, overrides);
    const conflict = [['audit-partly-independent', ['ada'], ['owns'], ['items', 0]]];
    expect(conflictsOf([{}], held({ through: '2026-09-18' }))).toEqual(conflict);
    expect(conflictsOf([{}], held({ through: '2026-09-17' }))).toEqual([]);
    const lookback = { auditorLookback: 'P1Y' } as const;
    expect(conflictsOf([{}], held({ through: '2025-09-18' }), lookback)).toEqual(conflict);
    expect(conflictsOf([{}], held({ through: '2025-09-17' }), lookback)).toEqual([]);
    expect(conflictsOf([{}], held({ from: '2026-09-18' }))).toEqual(conflict);
    expect(conflictsOf([{}], held({ from: '2026-09-19' }), lookback)).toEqual([]);
    expect(conflictsOf([{}], held({ kind: 'deputy' }))).toEqual([]);
    expect(conflictsOf([{}], { roleAssignments: [makeRoleAssignment()] })).toEqual([]);
  });

  it('fails for the owner of the control in the statement, a person or a role', () => {
    const owned = (owner: string | undefined) =>
      conflictsOf([{ requirement: 'A.5.15' }], holding({ accountableFor: [] }), {
        statement: { entries: [makeStatementEntry({ control: 'A.5.15', owner })] },
      });
    const conflict = [['audit-partly-independent', ['ada'], ['owns'], ['items', 0]]];
    expect(owned('ada')).toEqual(conflict);
    expect(owned('ciso')).toEqual(conflict);
    expect(owned('cy')).toEqual([]);
    expect(owned(undefined)).toEqual([]);
    const rows = [
      makeStatementEntry({ control: 'A.5.15', owner: 'cy' }),
      makeStatementEntry({ control: 'A.5.15', owner: 'ada' }),
    ];
    expect(conflictsOf([{ requirement: 'A.5.15' }], {}, { statement: { entries: rows } })).toEqual([]);
    const excluded = makeStatementEntry({ control: 'A.5.15', applicability: 'excluded' });
    expect(conflictsOf([{ requirement: 'A.5.15' }], {}, { statement: { entries: [excluded] } })).toEqual([]);
  });

  it('fails for who wrote or approved the version in force of an audited document', () => {
    const written = (document: Parameters<typeof makeControlledDocument>[0], id = 'POL-1') => {
      const controlledDocuments = [makeControlledDocument(document)];
      return conflictsOf([{ documents: [id] }], { controlledDocuments }).map(([, names, ties]) => [names, ties]);
    };
    expect(written({})).toEqual([
      [
        ['ada', 'ben'],
        ['approved', 'wrote'],
      ],
    ]);
    expect(written({ versions: [] })).toEqual([]);
    expect(written({ retiredOn: '2026-09-18' })).toEqual([]);
    expect(written({}, 'POL-2')).toEqual([]);
  });

  it('fails for who runs the programme, where 9.2 is audited', () => {
    const run = (requirement: '9' | '9.2' | '9.2.2.b' | '9.3', manager: string | undefined) =>
      conflictsOf([{ requirement }], { auditProgrammes: [makeAuditProgramme({ manager })] });
    const conflict = [['audit-partly-independent', ['ada'], ['runs-programme'], ['items', 0]]];
    expect(run('9.2', 'ada')).toEqual(conflict);
    expect(run('9', 'ada')).toEqual(conflict);
    expect(run('9.2.2.b', 'ada')).toEqual(conflict);
    expect(run('9.3', 'ada')).toEqual([]);
    expect(run('9.2', undefined)).toEqual([]);
  });

  it('is unknown without auditors', () => {
    const find = (items: readonly Partial<AuditItem>[]) => {
      const audit = makeAudit({ team: [], items: items.map((each) => ({ ...item, ...each })) });
      return checkGovernance({ audits: [audit] }, { asOf });
    };
    expect(find([{ auditors: ['ben'] }])).toEqual([]);
    expect(find([{ result: 'not-sampled' }])).toEqual([]);
    expect(find([{}])).toMatchObject([{ code: 'audit-team-missing', path: ['audits', 0, 'team'] }]);
    expect(find([])).toMatchObject([{ code: 'audit-team-missing' }]);
  });
});
