import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  generateRisks,
  makeIsms,
  makeNonconformity,
  makeRisk,
  makeRiskCriteria,
  makeStatement,
  makeStatementEntry,
} from '../../../src/fixtures/index.ts';
import { type GapRoadmapOptions, gapRoadmap, type Isms, type RoadmapGap } from '../../../src/isms/index.ts';
import type { Action } from '../../../src/core/index.ts';

const asOf = '2026-11-21';
const riskCriteria = makeRiskCriteria();

function statementOf(...entries: readonly object[]): object {
  return {
    statementOfApplicability: makeStatement({ entries: entries.map((entry) => makeStatementEntry(entry as never)) }),
  };
}

function gapsOf(registers: object, options: Partial<GapRoadmapOptions> = {}): readonly RoadmapGap[] {
  return gapRoadmap(Object.assign({}, makeIsms(), registers), { asOf, ...options });
}

function gapOf(registers: object, id: string, options?: Partial<GapRoadmapOptions>): RoadmapGap {
  const gap = gapsOf(registers, options).find((each) => each.id === id);
  if (gap === undefined) throw new Error(`There is no gap ${id}.`);
  return gap;
}

const leaning = (id: string, fields: object): object =>
  makeRisk({ id, existingControls: ['A.8.13'], ...fields } as never);
const high = makeRisk().current;
const medium = { likelihood: 'possible', impact: 'moderate', assessedOn: '2026-03-02' };

describe('gapRoadmap', () => {
  it('leaves out what is in place and what is excluded', () => {
    const gaps = gapsOf({ statementOfApplicability: makeStatement() });
    const controls = gaps.filter(({ id }) => id.startsWith('A.'));
    expect(controls.map(({ id, state }) => `${id} ${state}`)).toEqual(['A.5.7 partly']);
  });

  it('has the order of the standard without risks, clauses first', () => {
    const ids = gapsOf({}).map(({ id }) => id);
    expect(ids.length).toBe(123);
    expect(ids.slice(0, 3)).toEqual(['4.1', '4.2', '4.3']);
    expect(ids.slice(29, 32)).toEqual(['10.2', 'A.5.1', 'A.5.2']);
  });

  it('begins with the control on which the highest risk leans, then those whose risks have no level', () => {
    const risks = [
      leaning('R-1', { existingControls: ['A.8.15'], inherent: undefined, current: undefined, residual: undefined }),
      leaning('R-2', { existingControls: ['A.8.8'], current: medium, treatment: { option: 'undecided' } }),
      leaning('R-3', { existingControls: ['A.8.13'], current: high, treatment: { option: 'undecided' } }),
    ];
    const gaps = gapsOf({ riskCriteria, risks });
    expect(gaps.slice(0, 3).map(({ id, level }) => `${id} ${level}`)).toEqual([
      'A.8.13 high',
      'A.8.8 medium',
      'A.8.1 null',
    ]);
    expect(gaps.findIndex(({ id }) => id === 'A.8.15')).toBeLessThan(gaps.findIndex(({ id }) => id === '4.1'));
  });

  it('lists the risks that name the control as in place or in their treatment, the highest first', () => {
    const risks = [
      leaning('R-1', { current: medium }),
      leaning('R-2', {
        existingControls: [],
        treatment: { option: 'modify', controls: ['A.8.13'], plan: { actions: [] } },
      }),
      leaning('R-3', { current: undefined, inherent: undefined }),
      makeRisk({ id: 'R-4', existingControls: [] }),
    ];
    const { risks: listed, level } = gapOf({ riskCriteria, risks }, 'A.8.13');
    expect(listed).toEqual([
      { id: 'R-2', level: 'high', rank: 3 },
      { id: 'R-1', level: 'medium', rank: 2 },
      { id: 'R-3', level: null, rank: null },
    ]);
    expect(level).toBe('high');
  });

  it('takes the inherent level where the level of today is not assessed', () => {
    const risks = [leaning('R-1', { current: undefined })];
    expect(gapOf({ riskCriteria, risks }, 'A.8.13').risks).toEqual([{ id: 'R-1', level: 'critical', rank: 4 }]);
  });

  it('has no level without criteria', () => {
    const gap = gapOf({ risks: [leaning('R-1', {})] }, 'A.8.13');
    expect(gap).toMatchObject({ level: null, risks: [{ id: 'R-1', level: null, rank: null }] });
    const unreadable = { riskCriteria: { ...riskCriteria, levels: 7 }, risks: [leaning('R-1', {})] };
    expect(gapOf(unreadable, 'A.8.13').level).toBe(null);
  });

  it('passes over risks that are closed, not identified yet or not readable', () => {
    const risks = (fields: object) => ({ riskCriteria, risks: [leaning('R-1', fields)] });
    const closed = risks({ closed: { on: '2026-11-21', reason: 'Sold' } });
    expect(gapOf(closed, 'A.8.13').risks).toEqual([]);
    expect(gapOf(closed, 'A.8.13', { asOf: '2026-11-20' }).risks.length).toBe(1);
    expect(gapOf(risks({ identifiedOn: '2026-11-21' }), 'A.8.13').risks.length).toBe(1);
    expect(gapOf(risks({ identifiedOn: '2026-11-22' }), 'A.8.13').risks).toEqual([]);
    expect(gapOf(risks({ identifiedOn: undefined }), 'A.8.13').risks.length).toBe(1);
    expect(gapOf(risks({ owner: 7 }), 'A.8.13').risks).toEqual([]);
  });

  it.each([
    ['isms', null, { asOf }, /^isms must be an object/],
    ['the day', makeIsms(), { asOf: 'today' }, /^asOf must be a calendar date/],
  ])('refuses %s of another form', (_, isms, options, message) => {
    expect(() => gapRoadmap(isms as unknown as Isms, options as GapRoadmapOptions)).toThrow(message);
  });
});

describe('the plan of a gap', () => {
  const unfinished = (action: Action | undefined, fields: object = {}) =>
    statementOf({
      control: 'A.8.13',
      implementation: { status: 'not-implemented', ...(action && { action }) },
      owner: undefined,
      ...fields,
    });

  it('is that of its row', () => {
    const action = { status: 'open', text: 'Buy storage', owner: 'ben', dueOn: '2026-11-21' } as const;
    expect(gapOf(unfinished(action, { owner: 'ada' }), 'A.8.13')).toMatchObject({
      owner: 'ada',
      dueOn: '2026-11-21',
      actions: [
        {
          record: { kind: 'statement-of-applicability', id: 'soa' },
          text: 'Buy storage',
          owner: 'ben',
          dueOn: '2026-11-21',
          isOverdue: false,
        },
      ],
      missing: [],
    });
    const { owner, actions } = gapOf(unfinished(action), 'A.8.13', { asOf: '2026-11-22' });
    expect(owner).toBe('ben');
    expect(actions[0]?.isOverdue).toBe(true);
  });

  it('says what no record holds', () => {
    expect(gapOf(unfinished(undefined), 'A.8.13')).toMatchObject({
      owner: null,
      dueOn: null,
      actions: [],
      missing: ['owner', 'action', 'due-date'],
    });
    expect(gapOf(unfinished({ status: 'open', text: 'Buy storage' }), 'A.8.13')).toMatchObject({
      actions: [{ owner: null, dueOn: null }],
      missing: ['owner', 'due-date'],
    });
    expect(gapOf(unfinished(undefined, { owner: 'ada' }), 'A.8.13').missing).toEqual(['action', 'due-date']);
    expect(gapOf({}, '4.1').missing).toEqual(['owner', 'action', 'due-date']);
    expect(gapOf(statementOf({ control: 'A.5.7', applicability: 'undecided' }), 'A.5.7').missing.length).toBe(3);
  });

  it('takes no action that is done or given up', () => {
    const done = { status: 'done', text: 'Buy storage', dueOn: '2026-11-21', doneOn: '2026-11-21' } as const;
    expect(gapOf(unfinished(done), 'A.8.13').actions).toEqual([]);
    expect(gapOf(unfinished(done), 'A.8.13', { asOf: '2026-11-20' }).actions.length).toBe(1);
    const cancelled = { status: 'cancelled', text: 'Buy storage', reason: 'No budget' } as const;
    expect(gapOf(unfinished(cancelled), 'A.8.13').actions).toEqual([]);
  });

  it('is that of open nonconformities, too', () => {
    const action = { status: 'open', text: 'Hold the review', dueOn: '2026-06-01' } as const;
    const open = makeNonconformity({
      requirement: '9.3',
      actions: [{ action }, { action: { ...action, dueOn: '2026-05-31' } }],
    });
    const options = { asOf: '2026-05-01' } as const;
    expect(gapOf({ nonconformities: [open] }, '9.3.1', options)).toMatchObject({
      owner: 'Head of IT',
      dueOn: '2026-05-31',
      actions: [{ record: { kind: 'nonconformity', id: 'NC-1' } }, { isOverdue: false }],
      missing: [],
    });
    expect(gapOf({ nonconformities: [{ ...open, owner: undefined }] }, '9.3.1', options).owner).toBe(null);
    const { owner: _nobody, ...ownerless } = open;
    expect(gapOf({ nonconformities: [ownerless] }, '9.3.1', options).missing).toEqual(['owner']);
  });
});

describe('laws of gapRoadmap', () => {
  const risks = generateRisks({ seed: 1, count: 40 });

  it('the order of the risks changes nothing but the order of equal risks', () => {
    const lines = (some: readonly object[]) =>
      gapsOf({ riskCriteria, risks: some }).map(({ id, level }) => `${id} ${level}`);
    fc.assert(
      fc.property(fc.shuffledSubarray([...risks], { minLength: risks.length }), (shuffled) => {
        expect(lines(shuffled)).toEqual(lines(risks));
      }),
      { seed: 20261130, numRuns: 5 },
    );
  });

  it('no gap stands behind one with a lower rank', () => {
    const ranks = gapsOf({ riskCriteria, risks }).map(({ risks: listed }) => listed[0]?.rank ?? 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(ranks[0]).toBeGreaterThan(0);
  });
});
