import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Defect, defectFlow, defectLifecycle } from '../../../src/development/index.ts';
import { makeDefect } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const reported = (
  id: string,
  enteredOn: '2026-11-11' | '2026-11-10' | '2026-11-21' | '2026-11-22',
  more = {},
): Defect => makeDefect({ id, severity: 'critical', history: [{ state: 'reported', enteredOn }], ...more });

describe('defectFlow', () => {
  it('counts open defects by severity and age, the last day of a band included', () => {
    const defects = [reported('D-1', '2026-11-11'), reported('D-2', '2026-11-10'), reported('D-3', '2026-11-21')];
    const { open } = defectFlow([...defects, reported('D-4', '2026-11-22')], { asOf, ageBands: [0, 10] });
    expect(open[0]).toEqual({
      severity: 'critical',
      open: 3,
      ages: [
        { throughDays: 0, open: 1 },
        { throughDays: 10, open: 1 },
        { throughDays: null, open: 1 },
      ],
      oldest: { defect: 'D-2', days: 11 },
    });
    expect(open.map(({ severity }) => severity)).toEqual(['critical', 'high', 'medium', 'low']);
    expect(open[3]).toEqual({
      severity: 'low',
      open: 0,
      ages: [
        { throughDays: 0, open: 0 },
        { throughDays: 10, open: 0 },
        { throughDays: null, open: 0 },
      ],
      oldest: null,
    });
    expect(defectFlow(defects, { asOf }).open[0]?.ages).toEqual([{ throughDays: null, open: 3 }]);
    const twins = [reported('D-2', '2026-11-10'), reported('D-1', '2026-11-10'), reported('D-3', '2026-11-10')];
    expect(defectFlow(twins, { asOf }).open[0]?.oldest?.defect).toBe('D-1');
  });

  it('counts a reopened defect among those that were ever closed', () => {
    const { history } = makeDefect();
    const reopened = makeDefect({ id: 'DF-2', history: [...history, { state: 'reopened', enteredOn: '2026-11-21' }] });
    const flow = defectFlow([makeDefect(), reopened, reported('D-1', '2026-11-11')], { asOf });
    expect(flow.reopened).toEqual({ counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 });
    expect(flow.open[1]?.open).toBe(1);
    expect(defectFlow([reopened], { asOf: '2026-11-20' }).reopened.counted).toBe(0);
    expect(defectFlow([], { asOf }).reopened.share).toBeNull();
  });

  it('never lets an unknown escape raise the share', () => {
    const triaged = makeDefect().history.slice(0, 2);
    const ended = (state: 'rejected' | 'duplicate'): Defect =>
      makeDefect({
        id: state,
        history: [...triaged, { state: 'duplicate', enteredOn: '2026-10-07', of: 'DF-1' }].map((entry, index) =>
          index === 2 && state === 'rejected' ? { state, enteredOn: '2026-10-07' } : entry,
        ) as Defect['history'],
      });
    const defects = [
      makeDefect(),
      makeDefect({ id: 'DF-2', escaped: false }),
      makeDefect({ id: 'DF-3', escaped: undefined }),
      ended('rejected'),
      ended('duplicate'),
    ];
    expect(defectFlow(defects, { asOf }).escaped).toEqual({ counted: 1, of: 3, excluded: 2, unknown: 1, share: 1 / 3 });
  });

  it('keeps a duplicate open that leads to no reported defect', () => {
    const duplicate = (id: string, of: string) =>
      reported(id, '2026-11-11', {
        history: [
          { state: 'reported', enteredOn: '2026-11-11' },
          { state: 'triaged', enteredOn: '2026-11-12' },
          { state: 'duplicate', enteredOn: '2026-11-13', of },
        ],
        escaped: false,
      });
    const openOf = (...defects: readonly Defect[]) => {
      const { open, escaped } = defectFlow(defects, { asOf });
      return [open[0]?.open, escaped.of, escaped.excluded];
    };
    expect(openOf(duplicate('D-1', 'D-2'), duplicate('D-2', 'D-1'))).toEqual([2, 2, 0]);
    expect(openOf(duplicate('D-0', 'D-1'), duplicate('D-1', 'D-1'))).toEqual([2, 2, 0]);
    expect(openOf(duplicate('D-1', 'nope'))).toEqual([1, 1, 0]);
    expect(openOf(duplicate('D-1', 'D-2'), reported('D-2', '2026-11-22'))).toEqual([1, 1, 0]);
    expect(openOf(duplicate('D-0', 'D-1'), duplicate('D-1', 'D-2'), reported('D-2', '2026-11-21'))).toEqual([1, 1, 2]);
  });

  it('counts the first record of an id that stands twice', () => {
    const twice = [reported('D-1', '2026-11-11'), reported('D-1', '2026-11-10', { severity: 'low' })];
    const { open, escaped } = defectFlow(twice, { asOf });
    expect(open.map(({ severity, open: count }) => `${severity} ${count}`)).toEqual([
      'critical 1',
      'high 0',
      'medium 0',
      'low 0',
    ]);
    expect(escaped.of).toBe(1);
  });

  it('takes the time to the fix that stands', () => {
    const fixedOn = (
      id: string,
      enteredOn: '2026-10-07' | '2026-10-15' | '2026-10-25',
      state: 'fixed' | 'in-progress' = 'fixed',
    ) =>
      makeDefect({
        id,
        history: [
          { state: 'reported', enteredOn: '2026-10-05' },
          { state: 'fixed', enteredOn: '2026-10-06' },
          { state, enteredOn },
        ],
      });
    const timeOf = (...defects: readonly Defect[]) => defectFlow(defects, { asOf }).timeToFix;
    expect(timeOf(fixedOn('A', '2026-10-07'), fixedOn('B', '2026-10-25'), fixedOn('C', '2026-10-15'))).toEqual({
      fixed: 3,
      medianDays: 10,
      longestDays: 20,
    });
    expect(timeOf(fixedOn('A', '2026-10-07'), fixedOn('C', '2026-10-15')).medianDays).toBe(6);
    expect(timeOf(fixedOn('A', '2026-10-07', 'in-progress'))).toEqual({
      fixed: 0,
      medianDays: null,
      longestDays: null,
    });
    const unfixed = makeDefect({ history: [{ state: 'verified', enteredOn: '2026-10-05' }] });
    expect(timeOf(unfixed).fixed).toBe(0);
  });

  it('leaves out what is not yet reported, and refuses bands that do not rise', () => {
    expect(defectFlow([makeDefect({ history: [] as never })], { asOf }).escaped.of).toBe(0);
    for (const ageBands of [[-1], [3, 3], [5, 3]]) {
      expect(() => defectFlow([], { asOf, ageBands })).toThrow(/^ageBands must rise from 0 or more/);
    }
    expect(() => defectFlow([], { asOf, ageBands: [Number.NaN] })).toThrow(/^ageBands\[0\] must be a finite number/);
    expect(() => defectFlow(undefined as never, { asOf })).toThrow(
      new RangeError('defects must be a list, got undefined'),
    );
    expect(() => defectFlow([{ ...makeDefect(), history: [{ state: 'lost' }] as never }], { asOf })).toThrow(
      /^defects\[0\].history\[0\].state must be one of/,
    );
  });

  it('is the same in every order, and each open defect stands in one band', () => {
    const history = fc
      .array(
        fc.constantFrom(...defectLifecycle.states.filter((state) => state !== 'deferred' && state !== 'duplicate')),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((states) => states.map((state, index) => ({ state, enteredOn: `2026-11-${10 + index * 3}` })));
    const defects = fc
      .array(
        fc.record({ history, severity: fc.constantFrom('low', 'critical'), escaped: fc.constantFrom(true, false) }),
      )
      .map((all) => all.map((fields, index) => makeDefect({ id: `D-${index}`, ...(fields as object) })));
    fc.assert(
      fc.property(
        defects.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          const flow = defectFlow(before, { asOf, ageBands: [2, 5] });
          expect(defectFlow(after, { asOf, ageBands: [2, 5] })).toEqual(flow);
          for (const { open, ages } of flow.open)
            expect(ages.map((band) => band.open).reduce((a, b) => a + b)).toBe(open);
        },
      ),
    );
  });
});
