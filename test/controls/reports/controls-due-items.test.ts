import { describe, expect, it } from 'vitest';
import {
  type ApplicableEntry,
  controlsDueItems,
  type ControlsDueItemsOptions,
  type StatementEntry,
} from '../../../src/controls/index.ts';
import type { Action, DueItem } from '../../../src/core/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';

const window = { from: '2026-12-01', through: '2027-03-31', asOf: '2026-11-21' } as const;
const action = { status: 'open', text: 'Test every restore', owner: 'Operations', dueOn: '2027-03-31' } as const;

function dueOf(entry: StatementEntry, options: Partial<ControlsDueItemsOptions> = {}): readonly DueItem[] {
  return controlsDueItems({ statement: makeStatement({ entries: [entry] }) }, { ...window, ...options });
}

function partial(each: Action, control: ApplicableEntry['control'] = 'A.8.13'): ApplicableEntry {
  return makeStatementEntry({ control, implementation: { status: 'partially-implemented', action: each } });
}

describe('controlsDueItems on actions', () => {
  it('has the action with its owner and day, and the control as requirement', () => {
    expect(dueOf(partial(action))).toEqual([
      {
        kind: 'statement-action',
        subject: { kind: 'statement-of-applicability', id: 'soa' },
        title: 'Test every restore',
        owner: 'Operations',
        dueOn: '2027-03-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.13',
        rule: 'due-on',
      },
    ]);
  });

  it('names clause 6.1.3 e for a custom control, and no owner where there is none', () => {
    const { owner: _owner, ...unowned } = action;
    expect(dueOf(partial(unowned, 'custom:x'))).toMatchObject([{ requirement: '6.1.3.e', owner: null }]);
  });

  it.each<[string, Action, DueItem['state'][]]>([
    ['overdue', { ...action, dueOn: '2026-11-20' }, ['overdue']],
    ['due soon', { ...action, status: 'in-progress', dueOn: '2026-12-21' }, ['due-soon']],
    ['due after the window', { ...action, dueOn: '2027-04-01' }, []],
    ['without a date', { status: 'open', text: 'Begin' }, []],
    ['done', { ...action, status: 'done', doneOn: '2026-11-21' }, []],
    ['done later', { ...action, status: 'done', doneOn: '2026-11-22' }, ['scheduled']],
    ['cancelled', { ...action, status: 'cancelled', reason: 'No budget' }, []],
  ])('knows an action that is %s', (_name, each, states) => {
    expect(dueOf(partial(each)).map(({ state }) => state)).toEqual(states);
  });

  it('has nothing on a row without an action', () => {
    expect(dueOf(makeStatementEntry({ implementation: { status: 'not-implemented' } }))).toEqual([]);
    expect(dueOf(makeStatementEntry({ applicability: 'excluded' }))).toEqual([]);
  });
});

describe('controlsDueItems on evidence', () => {
  const proof = { reference: 'Restore test', collectedOn: '2026-05-21' } as const;
  const ending = { ...proof, validUntil: '2026-12-31' } as const;
  const inherited = { status: 'inherited', provider: 'host' } as const;
  const days = (row: ApplicableEntry, options: Partial<ControlsDueItemsOptions> = {}): unknown[] =>
    dueOf(row, options).map(({ dueOn, rule }) => [dueOn, rule]);

  it('has the last day of the evidence, with the owner of the row', () => {
    expect(dueOf(makeStatementEntry({ evidence: [ending] }))).toEqual([
      {
        kind: 'statement-evidence',
        subject: { kind: 'statement-of-applicability', id: 'soa' },
        title: 'Renew the evidence for A.8.13',
        owner: 'CISO',
        dueOn: '2026-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.13',
        rule: 'valid-until',
      },
    ]);
    const row = makeStatementEntry({ control: 'custom:x', owner: undefined, evidence: [ending] });
    expect(dueOf(row)).toMatchObject([{ requirement: '8.1', owner: null }]);
  });

  it('takes the piece that is valid longest', () => {
    const later = { ...ending, validUntil: '2027-02-28' } as const;
    expect(days(makeStatementEntry({ evidence: [ending, later, ending] }))).toEqual([['2027-02-28', 'valid-until']]);
  });

  it('lets evidence without an end be valid for the period given, else without limit', () => {
    const row = makeStatementEntry({ evidence: [ending, proof] });
    expect(days(row)).toEqual([]);
    expect(days(row, { evidenceValidFor: 'P8M' })).toEqual([['2027-01-21', 'valid-for']]);
    expect(days(row, { evidenceValidFor: 'P6M' })).toEqual([['2026-12-31', 'valid-until']]);
  });

  it('passes over evidence from the future, and rows without evidence', () => {
    const future = { ...ending, collectedOn: '2026-11-22', validUntil: '2027-02-28' } as const;
    expect(days(makeStatementEntry({ evidence: [ending, future] }))).toEqual([['2026-12-31', 'valid-until']]);
    expect(days(makeStatementEntry({ evidence: undefined }))).toEqual([]);
  });

  it('demands an end of its own of the evidence for an inherited control', () => {
    const row = makeStatementEntry({ implementation: inherited, evidence: [proof, ending] });
    expect(days(row, { evidenceValidFor: 'P9M' })).toEqual([['2026-12-31', 'valid-until']]);
    expect(days(makeStatementEntry({ implementation: inherited, evidence: [proof] }))).toEqual([]);
  });

  it('has nothing for a control that does not operate', () => {
    expect(days(makeStatementEntry({ implementation: { status: 'not-assessed' }, evidence: [ending] }))).toEqual([]);
  });
});

describe('controlsDueItems', () => {
  it('lists the items of a whole statement by day, overdue ones first', () => {
    const statement = makeStatement({
      entries: [
        partial({ ...action, dueOn: '2027-01-31' }, 'A.5.1'),
        makeStatementEntry({
          evidence: [{ reference: 'Audit', collectedOn: '2025-01-01', validUntil: '2026-06-30' }],
        }),
      ],
    });
    expect(controlsDueItems({ statement }, window).map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-06-30', 'overdue'],
      ['2027-01-31', 'scheduled'],
    ]);
    expect(controlsDueItems({ statement: makeStatement() }, window)).toHaveLength(1);
  });

  it.each<Partial<ControlsDueItemsOptions>>([
    { asOf: '2026-02-30' },
    { from: '2027-04-01' },
    { evidenceValidFor: 'P0D' },
  ])('throws on %j', (options) => {
    expect(() => dueOf(makeStatementEntry(), options)).toThrow(RangeError);
  });
});
