import { describe, expect, it } from 'vitest';
import { makeAudit, makePerson } from '../../../src/fixtures/index.ts';
import {
  type Audit,
  type AuditFinding,
  type AuditItem,
  checkGovernance,
  type GovernanceRegisters,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const sample = { population: 1, size: 1 } as const;
const evidence = [{ reference: 'Minutes', collectedOn: '2026-09-17' }] as const;
const major: AuditFinding = {
  grade: 'major',
  requirement: 'A.5.15',
  statement: 'Accounts of leavers',
  evidence,
  correctiveAction: 'NC-1',
};
const open: Parameters<typeof makeAudit>[0] = { history: [], items: [], report: undefined, verdict: undefined };
const next = makeAudit({ id: 'AU-9', ...open, plannedThrough: '2027-03-31' });

function find(audits: readonly Audit[], registers: GovernanceRegisters = {}) {
  return checkGovernance({ ...registers, audits }, { asOf });
}

function check(overrides: Parameters<typeof makeAudit>[0], ...others: readonly Audit[]) {
  return codesOf(find([makeAudit(overrides), ...others]));
}

describe('checkGovernance on audits', () => {
  it('finds nothing in a sound register and in an empty one', () => {
    expect(check({})).toEqual([]);
    expect(codesOf(find([]))).toEqual([]);
  });

  it('names unreadable and repeated audits', () => {
    expect(find([{ ...makeAudit(), scope: ['A.12.3.1' as never] }])).toMatchObject([
      {
        message:
          '"AU-1" cannot be judged: scope[0] must be a requirement of ISO/IEC 27001:2022 or a custom control, and is "A.12.3.1".',
        path: ['audits', 0, 'scope', 0],
      },
    ]);
    expect(codesOf(find([makeAudit(), makeAudit()]))).toEqual(['governance-record-duplicate']);
    expect(codesOf(find([null as never]))).toEqual(['governance-record-unreadable']);
  });

  it('finds unknown auditors and documents, but no external auditor', () => {
    const items: readonly AuditItem[] = [
      { requirement: '9.3', auditors: ['ben', 'cy'], documents: ['POL-9'], sample, result: 'conforms' },
    ];
    const paths = (team: Audit['team']) =>
      find([makeAudit({ team, items })], { people: [makePerson({ id: 'ben' })], controlledDocuments: [] })
        .filter(({ code }) => code === 'governance-reference-unknown')
        .map(({ path }) => path.slice(2));
    expect(paths([{ person: 'cy' }])).toEqual([
      ['team', 0, 'person'],
      ['items', 0, 'auditors', 1],
      ['items', 0, 'documents', 0],
    ]);
    expect(paths([{ person: 'cy', external: true }])).toEqual([['items', 0, 'documents', 0]]);
  });

  it('finds steps that the life cycle does not allow, and states of the future', () => {
    const history: Audit['history'] = [
      { state: 'planned', enteredOn: '2026-01-15' },
      { state: 'done', enteredOn: '2026-11-22' },
    ];
    expect(check({ ...open, history, plannedThrough: '2026-11-30' })).toEqual([
      'governance-history-invalid',
      'governance-event-in-future',
    ]);
  });

  it('finds an audit past its window from the day after, unless it is done or cancelled', () => {
    expect(check({ ...open, plannedThrough: asOf })).toEqual([]);
    expect(check({ ...open, plannedThrough: '2026-11-20' })).toEqual(['audit-overdue']);
    const begun: Audit['history'] = [{ state: 'under-way', enteredOn: '2026-09-14' }];
    expect(check({ ...open, history: begun })).toEqual(['audit-overdue']);
    const cancelled: Audit['history'] = [
      { state: 'planned', enteredOn: '2026-01-15' },
      { state: 'cancelled', enteredOn: '2026-02-15', reason: 'Merged into AU-2' },
    ];
    expect(check({ ...open, history: cancelled })).toEqual([]);
    expect(check({ ...open, criteria: [], history: cancelled.map(({ reason: _reason, ...entry }) => entry) })).toEqual([
      'audit-cancellation-unexplained',
    ]);
  });

  it('finds an audit without criteria or scope', () => {
    const [finding] = find([makeAudit({ criteria: [], scope: [] })]);
    expect(finding).toMatchObject({
      message: 'The audit "AU-1" lacks its criteria, scope.',
      requirements: ['9.2.2.a'],
    });
    expect(check({ ...next, scope: [] })).toEqual(['audit-criteria-missing']);
  });

  it('finds an audit without a report, from the day after the report is due', () => {
    const done = makeAudit().history.slice(0, 3);
    const unreported = (reportDueOn?: Audit['reportDueOn']) => check({ history: done, report: undefined, reportDueOn });
    expect(unreported(asOf)).toEqual([]);
    expect(unreported('2026-11-20')).toEqual(['audit-unreported']);
    expect(unreported()).toEqual(['audit-unreported']);
    const today: Audit['history'] = [{ state: 'done', enteredOn: asOf }];
    expect(check({ history: today, report: undefined, reportDueOn: undefined })).toEqual([]);
    expect(check({ report: { to: [] } })).toEqual(['audit-unreported']);
    expect(check({ report: undefined, reportDueOn: '2026-12-31' })).toEqual(['audit-unreported']);
    expect(check({ history: done })).toEqual(['audit-unreported']);
  });

  it('finds a result without a sample', () => {
    const items = (item: Partial<AuditItem>) => check({ items: [{ requirement: '9.3', result: 'conforms', ...item }] });
    expect(items({ sample })).toEqual([]);
    expect(items({})).toEqual(['audit-sample-missing']);
    expect(items({ sample: { population: 1, size: 0 } })).toEqual(['audit-sample-missing']);
    expect(items({ result: 'not-sampled' })).toEqual([]);
  });

  it('finds nonconformities without evidence or corrective action, and asks neither of other findings', () => {
    const found = (finding: Partial<AuditFinding>) => {
      const { grade, requirement, statement } = major;
      return check({ verdict: undefined, items: [], findings: [{ grade, requirement, statement, ...finding }] }, next);
    };
    expect(found({ evidence, correctiveAction: 'NC-1' })).toEqual([]);
    expect(found({ evidence: [], correctiveAction: 'NC-1' })).toEqual(['audit-finding-unevidenced']);
    expect(found({ grade: 'minor' })).toEqual(['audit-finding-unevidenced', 'audit-nonconformity-untracked']);
    expect(found({ grade: 'observation' })).toEqual([]);
    expect(found({ grade: 'opportunity' })).toEqual([]);
    expect(found({ grade: 'good-practice' })).toEqual([]);
  });

  it('finds a verdict and a result that a major nonconformity contradicts', () => {
    expect(check({ findings: [major, { ...major, requirement: '9.3' }] }, next)).toEqual([
      'audit-verdict-contradicted',
      'audit-result-contradicted',
      'audit-result-contradicted',
    ]);
    expect(check({ findings: [{ ...major, grade: 'minor' }] })).toEqual([]);
    const nonconforming: readonly AuditItem[] = [{ requirement: 'A.5.15', sample, result: 'nonconforming' }];
    expect(check({ findings: [major], items: nonconforming, verdict: 'nonconforming' }, next)).toEqual([]);
  });

  it('judges no result of an audit that is not done', () => {
    expect(check({ findings: [major], history: [], plannedThrough: asOf })).toEqual([]);
  });
});

describe('checkGovernance on the sequence of audits', () => {
  const bad: readonly AuditItem[] = [{ requirement: 'A.5.15', sample, result: 'nonconforming' }];
  const good: readonly AuditItem[] = [{ requirement: 'A.5.15', sample, result: 'conforms' }];
  const withMajor = makeAudit({ items: bad, findings: [major], verdict: 'nonconforming' });
  const audit = (id: string, doneOn: `${number}-${number}-${number}`, items: readonly AuditItem[], more: object = {}) =>
    makeAudit({
      id,
      items,
      history: [
        { state: 'done', enteredOn: doneOn },
        { state: 'reported', enteredOn: doneOn },
      ],
      verdict: undefined,
      ...more,
    });

  it('finds a major nonconformity that no later audit has in scope', () => {
    const after = (other: Audit) => codesOf(find([withMajor, other]));
    expect(codesOf(find([withMajor]))).toEqual(['audit-earlier-finding-ignored']);
    expect(after(next)).toEqual([]);
    expect(after({ ...next, scope: ['9.3'] })).toEqual(['audit-earlier-finding-ignored']);
    expect(after(audit('AU-2', '2026-09-18', good))).toEqual(['audit-earlier-finding-ignored']);
    expect(after(audit('AU-2', '2026-09-19', good))).toEqual([]);
    const history: Audit['history'] = [
      { state: 'planned', enteredOn: '2026-10-01' },
      { state: 'cancelled', enteredOn: '2026-10-02', reason: 'No auditor' },
    ];
    expect(after({ ...next, history })).toEqual(['audit-earlier-finding-ignored']);
  });

  it('takes the audit of a clause as one of its items', () => {
    const item = makeAudit({ items: [], findings: [{ ...major, requirement: '9.3.2.d.1' }], verdict: undefined });
    expect(codesOf(find([item, { ...next, scope: ['9'] }]))).toEqual([]);
    expect(codesOf(find([item, { ...next, scope: ['9.3.2.d.2'] }]))).toEqual(['audit-earlier-finding-ignored']);
    const own = { ...item, findings: [{ ...major, requirement: 'custom:model.cards' as const }] };
    expect(codesOf(find([own, { ...next, scope: ['custom:model.cards'] }]))).toEqual([]);
    expect(codesOf(find([own, { ...next, scope: ['custom:model'] }]))).toEqual(['audit-earlier-finding-ignored']);
  });

  it('finds a requirement nonconforming in two audits running, whatever their order in the register', () => {
    const [first, second, third] = ['2025-09-18', '2026-01-18', '2026-09-18'] as const;
    const running = (...audits: readonly Audit[]) =>
      find(audits).filter(({ code }) => code === 'audit-finding-repeated');
    expect(running(audit('B', second, bad), audit('A', first, bad))).toMatchObject([
      {
        message: 'The audit "B" found A.5.15 nonconforming, as "A" did before it.',
        path: ['audits', 0, 'items', 0],
      },
    ]);
    expect(running(audit('A', first, bad), audit('B', second, good), audit('C', third, bad))).toEqual([]);
    const unlooked: readonly AuditItem[] = [{ requirement: 'A.5.15', result: 'not-sampled' }];
    expect(running(audit('A', first, bad), audit('B', second, unlooked), audit('C', third, bad))).toHaveLength(1);
    expect(running(audit('A', first, [...bad, ...bad]))).toEqual([]);
    expect(running(audit('A', first, bad), audit('B', second, [...good, ...bad, ...bad]))).toMatchObject([
      { path: ['audits', 1, 'items', 1] },
    ]);
    expect(running(audit('A', first, bad), audit('B', first, bad))).toHaveLength(1);
  });
});
