import { describe, expect, it } from 'vitest';
import { makeAudit, makeAuditProgramme, makePerson, makeStatementEntry } from '../../../src/fixtures/index.ts';
import {
  type Audit,
  type AuditProgramme,
  checkGovernance,
  type CheckGovernanceContext,
  type GovernanceRegisters,
} from '../../../src/governance/index.ts';
import { requirementClauseIds } from '../../../src/standard/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const all = makeAudit({
  id: 'AU-9',
  scope: requirementClauseIds,
  plannedFrom: '2027-03-01',
  plannedThrough: '2027-03-31',
  history: [],
  items: [],
});

function find(
  auditProgrammes: readonly AuditProgramme[],
  registers: GovernanceRegisters = {},
  context: Partial<CheckGovernanceContext> = {},
) {
  return checkGovernance({ ...registers, auditProgrammes }, { asOf, ...context });
}

describe('checkGovernance on audit programmes', () => {
  it('finds nothing in a sound register, with audits and without', () => {
    expect(find([makeAuditProgramme()])).toEqual([]);
    expect(find([makeAuditProgramme({ audits: ['AU-9'] })], { audits: [all] })).toEqual([]);
  });

  it('finds that no programme runs on the day', () => {
    const running = (overrides: Parameters<typeof makeAuditProgramme>[0]) =>
      codesOf(find([makeAuditProgramme(overrides)]));
    expect(running({ through: asOf })).toEqual([]);
    expect(running({ through: '2026-11-20' })).toEqual(['audit-programme-missing']);
    expect(running({ from: asOf })).toEqual([]);
    expect(running({ from: '2026-11-22' })).toEqual(['audit-programme-missing']);
    expect(find([])).toMatchObject([
      {
        code: 'audit-programme-missing',
        message: 'No audit programme is established whose cycle includes 2026-11-21.',
        subject: { kind: 'governance', id: 'auditProgrammes' },
        path: ['auditProgrammes'],
      },
    ]);
    expect(codesOf(find([{ id: 'AP-1', status: 'not-established' }]))).toEqual(['audit-programme-missing']);
    expect(codesOf(checkGovernance({}, { asOf }))).toEqual([]);
  });

  it('reports only that a programme is unreadable', () => {
    expect(codesOf(find([{ id: 'AP-1', status: 'lost' } as never]))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find('none' as never))).toEqual(['governance-record-unreadable']);
    const twice = [makeAuditProgramme(), makeAuditProgramme()];
    expect(codesOf(find(twice))).toEqual(['governance-record-duplicate']);
  });

  it('finds a missing approval, and one of the future', () => {
    const approved = (overrides: Parameters<typeof makeAuditProgramme>[0]) => find([makeAuditProgramme(overrides)]);
    expect(approved({ approvedOn: asOf })).toEqual([]);
    expect(codesOf(approved({ approvedOn: '2026-11-22' }))).toEqual(['governance-event-in-future']);
    expect(approved({ approvedBy: undefined })).toMatchObject([
      { code: 'audit-programme-unapproved', message: 'The audit programme "AP-1" lacks its approver.' },
    ]);
    expect(approved({ approvedOn: undefined })).toMatchObject([
      { message: 'The audit programme "AP-1" lacks its day of approval.' },
    ]);
  });

  it('finds unknown audits and managers', () => {
    const programme = makeAuditProgramme({ audits: ['AU-9', 'AU-404'] });
    expect(find([programme], { audits: [all], people: [makePerson({ id: 'ben' })] })).toMatchObject([
      { code: 'governance-reference-unknown', path: ['auditProgrammes', 0, 'audits', 1] },
      { code: 'governance-reference-unknown', path: ['auditProgrammes', 0, 'manager'] },
    ]);
  });

  it('finds requirements that no audit of the running programme covers', () => {
    const cover = (audits: readonly Audit[], overrides: Parameters<typeof makeAuditProgramme>[0] = {}) =>
      find([makeAuditProgramme({ audits: audits.map(({ id }) => id), ...overrides })], { audits });
    const but = (...left: readonly string[]) => ({ ...all, scope: all.scope.filter((id) => !left.includes(id)) });
    expect(cover([but('9.2.2')])).toMatchObject([
      {
        code: 'audit-requirement-unplanned',
        message: 'No audit of the programme "AP-1" has 9.2.2 in scope.',
        path: ['auditProgrammes', 0, 'audits'],
      },
    ]);
    expect(codesOf(cover([but('4.1', '4.2')]))).toEqual(['audit-requirement-unplanned', 'audit-requirement-unplanned']);
    expect(cover([{ ...but('9.2.2'), scope: [...but('9.2.2').scope, '9.2.2.a'] }])).toMatchObject([
      {
        code: 'audit-requirement-partly-covered',
        message: 'Audits of the programme "AP-1" cover 9.2.2 only in part: "AU-9".',
      },
    ]);
    const unlooked = makeAudit({ scope: ['10.1'], items: [{ requirement: '10.1', result: 'not-sampled' }] });
    expect(cover([but('10.1'), unlooked])).toMatchObject([
      {
        code: 'audit-requirement-not-sampled',
        message: 'Audits of the programme "AP-1" had 10.1 in scope, but nobody looked at it: "AU-1".',
      },
    ]);
    expect(codesOf(cover([but('9.2.2')], { through: '2026-11-20' }))).toEqual(['audit-programme-missing']);
    expect(codesOf(cover([{ ...all, plannedThrough: '2026-11-20' }]))).toEqual(['audit-overdue']);
  });

  it('asks for the controls of a given statement', () => {
    const entries = [
      makeStatementEntry({ control: 'A.5.15' }),
      makeStatementEntry({ control: 'A.7.4', applicability: 'excluded' }),
      { control: 'A.8.30', applicability: 'undecided' } as const,
    ];
    const programmes = [makeAuditProgramme({ audits: ['AU-9'] })];
    expect(find(programmes, { audits: [all] }, { statement: { entries } })).toMatchObject([
      { code: 'audit-requirement-unplanned', params: { requirement: 'A.5.15' } },
    ]);
    const audits = [{ ...all, scope: [...all.scope, 'A.5.15'] as const }];
    expect(find(programmes, { audits }, { statement: { entries } })).toEqual([]);
  });

  it('does not judge the coverage by audits of which some are unreadable', () => {
    const programmes = [makeAuditProgramme({ audits: ['AU-9'] })];
    const audits = [{ ...all, scope: 'all' as never }];
    expect(codesOf(find(programmes, { audits }))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find(programmes, { audits: {} as never }))).toContain('governance-record-unreadable');
  });

  it('throws for a statement or a time that it cannot read', () => {
    expect(() => find([], {}, { statement: { entries: {} as never } })).toThrow(
      new RangeError('statement.entries must be a list, got an object'),
    );
    expect(() => find([], {}, { auditorLookback: '1 year' as never })).toThrow(/^auditorLookback must be a period/);
  });
});
