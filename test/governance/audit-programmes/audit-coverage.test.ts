import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAudit, makeAuditProgramme, makeStatementEntry } from '../../../src/fixtures/index.ts';
import {
  type Audit,
  auditCoverage,
  type AuditProgramme,
  type AuditRequirement,
  type AuditState,
} from '../../../src/governance/index.ts';
import { controlIds, requirementClauseIds } from '../../../src/standard/index.ts';

const asOf = '2026-11-21';
const statement = {
  entries: [
    makeStatementEntry({ control: 'A.5.15' }),
    makeStatementEntry({ control: 'A.7.4', applicability: 'excluded' }),
    { control: 'A.8.30', applicability: 'undecided' },
    makeStatementEntry({ control: 'custom:model-cards', title: 'Model cards' }),
  ],
} as const;
const open: Parameters<typeof makeAudit>[0] = { history: [], items: [], plannedThrough: asOf };

function coverageOf(...overrides: readonly Parameters<typeof makeAudit>[0][]) {
  const audits = overrides.map((each, index) => makeAudit({ id: `AU-${index + 1}`, ...each }));
  return auditCoverage(makeAuditProgramme({ audits: audits.map(({ id }) => id) }), statement, { asOf, audits });
}

/** The states of 9.2.1 and of A.5.15. */
function statesOf(...overrides: readonly Parameters<typeof makeAudit>[0][]) {
  const { clauses, controls } = coverageOf(...overrides);
  return [clauses.find(({ id }) => id === '9.2.1')?.state, controls[0]?.state];
}

function results(...requirements: readonly AuditRequirement[]): Audit['items'] {
  return requirements.map((requirement) => ({ requirement, result: 'conforms' }));
}

function entered(state: AuditState, enteredOn: `${number}-${number}-${number}`): Audit['history'] {
  return [{ state, enteredOn }];
}

describe('auditCoverage', () => {
  it('has a row for each clause that carries a requirement and for each control of the statement', () => {
    const { clauses, controls, clauseTally, controlTally } = coverageOf({});
    expect(clauses.map(({ id }) => id)).toEqual(requirementClauseIds);
    expect(clauses.find(({ id }) => id === '9.3.2')).toEqual({
      id: '9.3.2',
      title: 'Management review inputs',
      state: 'audited',
      audits: ['AU-1'],
      lastAuditedOn: '2026-09-18',
    });
    expect(controls).toEqual([
      { id: 'A.5.15', title: 'Access control', state: 'audited', audits: ['AU-1'], lastAuditedOn: '2026-09-18' },
      { id: 'A.7.4', title: 'Physical security monitoring', state: 'excluded', audits: [], lastAuditedOn: null },
      { id: 'A.8.30', title: 'Outsourced development', state: 'undecided', audits: [], lastAuditedOn: null },
      { id: 'custom:model-cards', title: 'Model cards', state: 'unplanned', audits: [], lastAuditedOn: null },
    ]);
    expect(clauseTally).toEqual({ counted: 3, of: 30, excluded: 0, unknown: 0, share: 0.1 });
    expect(controlTally).toEqual({ counted: 1, of: 3, excluded: 1, unknown: 1, share: 1 / 3 });
  });

  it('covers nothing by a programme that is not established', () => {
    const programme: AuditProgramme = { id: 'AP-1', status: 'not-established' };
    const { clauses, clauseTally } = auditCoverage(programme, { entries: [] }, { asOf, audits: [makeAudit()] });
    expect(new Set(clauses.map(({ state }) => state))).toEqual(new Set(['unplanned']));
    expect(clauseTally.counted).toBe(0);
  });

  const unlooked: Audit['items'] = [{ requirement: '9.2.1', result: 'not-sampled' }];
  it.each<[string, Audit['scope'], Audit['items'], readonly string[]]>([
    ['a result for each requirement', ['9.2.1', 'A.5.15'], results('9.2', 'A.5.15'), ['audited', 'audited']],
    ['a result for the clause above', ['A.5.15'], results('9'), ['audited', 'not-sampled']],
    ['a result for an item of the clause', [], results('9.2.1.a'), ['partly', 'unplanned']],
    ['a result for an item of the clause in scope', ['9.2.1'], results('9.2.1.a'), ['partly', 'unplanned']],
    ['a scope and no result', ['9.2.1', 'A.5.15'], [], ['not-sampled', 'not-sampled']],
    ['a requirement not sampled', [], unlooked, ['not-sampled', 'unplanned']],
    ['other requirements', ['4'], results('A.5.16'), ['unplanned', 'unplanned']],
  ])('judges a done audit with %s', (_what, scope, items, states) => {
    expect(statesOf({ scope, items })).toEqual(states);
  });

  it('counts audits done in the cycle by the day', () => {
    const items = results('9.2.1');
    const done = (day: `${number}-${number}-${number}`) =>
      statesOf({ scope: [], items, history: entered('done', day) })[0];
    expect(done('2025-12-31')).toBe('unplanned');
    expect(done('2026-01-01')).toBe('audited');
    expect(done(asOf)).toBe('audited');
    expect(done('2026-11-22')).toBe('unplanned');
    const short = makeAuditProgramme({ through: '2026-09-17' });
    expect(auditCoverage(short, statement, { asOf, audits: [makeAudit()] }).clauseTally.counted).toBe(0);
    const ending = makeAuditProgramme({ through: '2026-09-18' });
    expect(auditCoverage(ending, statement, { asOf, audits: [makeAudit()] }).clauseTally.counted).toBe(3);
  });

  it('tells planned from overdue audits, and cancelled ones plan nothing', () => {
    const scope: Audit['scope'] = ['9.2', 'A.5.15'];
    expect(statesOf({ ...open, scope })).toEqual(['planned', 'planned']);
    expect(statesOf({ ...open, scope, plannedThrough: '2026-11-20' })).toEqual(['overdue', 'overdue']);
    expect(statesOf({ ...open, scope, history: entered('under-way', '2026-11-20') })).toEqual(['planned', 'planned']);
    expect(statesOf({ ...open, scope, history: entered('cancelled', '2026-11-20') })).toEqual([
      'unplanned',
      'unplanned',
    ]);
    expect(statesOf({ ...open, scope: ['9.2.1.b'], plannedThrough: '2026-11-20' })[0]).toBe('overdue');
    expect(statesOf({ ...open, scope: ['9.2.1.b'] })[0]).toBe('partly');
  });

  it('lets an audit plan only in the cycle that its window touches', () => {
    const planned = (plannedFrom: Audit['plannedFrom'], plannedThrough: Audit['plannedThrough']) =>
      statesOf({ ...open, scope: ['9.2'], plannedFrom, plannedThrough })[0];
    expect(planned('2028-12-31', '2029-01-31')).toBe('planned');
    expect(planned('2029-01-01', '2029-01-31')).toBe('unplanned');
    expect(planned('2025-12-01', '2026-01-01')).toBe('overdue');
    expect(planned('2025-12-01', '2025-12-31')).toBe('unplanned');
  });

  it('takes the better of several audits, and names those that decided', () => {
    const done = { scope: [], items: results('9.2.1', 'custom:model-cards') };
    const planned = { ...open, scope: ['9.2.1', 'custom:model-cards'] as const };
    const overdue = { ...planned, plannedThrough: '2026-11-20' } as const;
    const row = (...overrides: readonly Parameters<typeof makeAudit>[0][]) => {
      const { clauses, controls } = coverageOf(...overrides);
      const found = [clauses.find(({ id }) => id === '9.2.1'), controls[3]];
      return found.map((one) => [one?.state, one?.audits, one?.lastAuditedOn]);
    };
    expect(row(overdue, planned, done)[0]).toEqual(['audited', ['AU-3'], '2026-09-18']);
    expect(row(overdue, planned)).toEqual([
      ['planned', ['AU-2'], null],
      ['planned', ['AU-2'], null],
    ]);
    const part = { ...done, items: results('9.2.1.a') };
    expect(row(part, overdue)[0]).toEqual(['overdue', ['AU-2'], '2026-09-18']);
    expect(row(part, { ...planned, scope: ['9.2.1.b'] })[0]).toEqual(['partly', ['AU-1', 'AU-2'], '2026-09-18']);
    const again = { ...done, history: entered('done', '2026-10-01') };
    expect(row(again, done)[1]).toEqual(['audited', ['AU-1', 'AU-2'], '2026-10-01']);
  });

  it('passes over audits of other programmes and rows that are no controls, and takes the first row of a control', () => {
    const programme = makeAuditProgramme({ audits: ['AU-1', 'AU-1', 'AU-404'] });
    const entries = [
      makeStatementEntry({ control: 'A.5.15', title: 'Our access control' }),
      makeStatementEntry({ control: 'A.5.15', applicability: 'excluded' }),
      { ...makeStatementEntry(), control: 'A.9.2.1' as never },
      makeStatementEntry({ control: 'custom:model-cards' }),
    ];
    const audits = [makeAudit({ id: 'AU-2' })];
    expect(auditCoverage(programme, { entries }, { asOf, audits }).controls).toMatchObject([
      { id: 'A.5.15', title: 'Our access control', state: 'unplanned' },
      { id: 'custom:model-cards', title: 'custom:model-cards', state: 'unplanned' },
    ]);
  });

  it('only moves a requirement to an earlier state, the more audits there are', () => {
    const order = ['audited', 'planned', 'overdue', 'partly', 'not-sampled', 'unplanned', 'undecided', 'excluded'];
    const requirement = fc.constantFrom<AuditRequirement>(
      '9',
      '9.2',
      '9.2.1',
      '9.2.1.a',
      'A.5.15',
      'custom:model-cards',
    );
    const audit = fc.record({
      scope: fc.array(requirement, { maxLength: 3 }),
      items: fc.array(fc.record({ requirement, result: fc.constantFrom('conforms', 'not-sampled') }), { maxLength: 3 }),
      history: fc.constantFrom<Audit['history']>([], entered('done', '2026-09-18'), entered('cancelled', '2026-09-18')),
      plannedThrough: fc.constantFrom(asOf, '2026-11-20'),
    });
    fc.assert(
      fc.property(fc.array(audit, { maxLength: 4 }), audit, (audits, more) => {
        const before = coverageOf(...audits);
        const after = coverageOf(...audits, more);
        for (const side of ['clauses', 'controls'] as const) {
          for (const [index, { state }] of after[side].entries()) {
            const was = before[side][index]?.state ?? 'excluded';
            const isWorse = order.indexOf(state) > order.indexOf(was);
            expect(isWorse).toBe(false);
          }
        }
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('throws for what it cannot read', () => {
    const audits = [makeAudit()];
    const ask = (...overrides: readonly unknown[]) => {
      const [programme = makeAuditProgramme(), rows = statement, options = { asOf, audits }] = overrides;
      return () => auditCoverage(programme as never, rows as never, options as never);
    };
    expect(ask()).not.toThrow();
    expect(ask({ id: 'AP-1', status: 'lost' })).toThrow(
      new RangeError('programme.status must be one of not-established, established, got "lost"'),
    );
    expect(ask(undefined, { entries: null })).toThrow(new RangeError('statement.entries must be a list, got null'));
    expect(ask(undefined, undefined, { asOf: 'today', audits })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(ask(undefined, undefined, { asOf, audits: [{}] })).toThrow(
      new RangeError('audits[0].id must be a text, got undefined'),
    );
  });

  it('knows each control of Annex A', () => {
    const entries = controlIds.map((control) => makeStatementEntry({ control }));
    const { controls } = auditCoverage(makeAuditProgramme(), { entries }, { asOf, audits: [makeAudit()] });
    expect(controls).toHaveLength(93);
    expect(controls.filter(({ state }) => state === 'audited').map(({ id }) => id)).toEqual(['A.5.15']);
  });
});
