import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement, type CheckStatementContext, type UnparsedEntry } from '../../../src/controls/index.ts';
import type { Action } from '../../../src/core/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { entry as anyEntry } from '../arbitraries.ts';
import { codesWith } from './codes-with.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry({ owner: undefined });

describe('checkStatement on implementation', () => {
  const action = { status: 'open', text: 'Test every restore', owner: 'Operations', dueOn: asOf } as const;
  const partial = (rest: object): UnparsedEntry => ({
    ...row,
    evidence: [],
    implementation: { status: 'partially-implemented', action: { ...action, ...rest } },
  });

  it('finds an action overdue from the day after its due date, and never without a day to judge by', () => {
    expect(codesWith(partial({}))).toEqual([]);
    expect(codesWith(partial({ dueOn: '2026-11-20' }))).toEqual(['statement-action-overdue']);
    expect(codesWith(partial({ dueOn: '2026-11-20' }), {})).toEqual([]);
  });

  it.each<[Action, string[]]>([
    [{ ...action, status: 'in-progress' }, []],
    [{ ...action, status: 'done', doneOn: asOf }, ['statement-action-missing']],
    [{ ...action, status: 'done', doneOn: '2026-11-22' }, []],
    [{ ...action, status: 'cancelled', reason: 'No budget' }, ['statement-action-missing']],
  ])('demands an open action on an unfinished control: %j', (each, codes) => {
    const unfinished = { ...row, implementation: { status: 'not-implemented', action: each } } as const;
    expect(codesWith(unfinished)).toEqual(codes);
  });

  it('takes a done action as done where no day is given', () => {
    const done = { ...action, status: 'done', doneOn: '2026-11-22' } as const;
    const unfinished = { ...row, implementation: { status: 'not-implemented', action: done } } as const;
    expect(codesWith(unfinished, {})).toEqual(['statement-action-missing']);
  });

  it('demands an owner and a date of an action', () => {
    const start = { status: 'open', text: 'Start it' } as const;
    const bare = { ...row, implementation: { status: 'not-implemented', action: start } } as const;
    expect(codesWith(bare)).toEqual(['statement-action-unowned', 'statement-action-undated']);
  });

  const proof = { reference: 'Restore test', collectedOn: '2026-05-21' } as const;
  it.each<[string, UnparsedEntry['evidence'], CheckStatementContext, string[]]>([
    ['none', undefined, { asOf }, ['statement-evidence-missing']],
    ['valid on its last day', [{ ...proof, validUntil: asOf }], { asOf }, []],
    ['ended the day before', [{ ...proof, validUntil: '2026-11-20' }], { asOf }, ['statement-evidence-stale']],
    ['ended, but no day to judge by', [{ ...proof, validUntil: '2026-11-20' }], {}, []],
    ['ended, but another is valid', [{ ...proof, validUntil: '2026-11-20' }, proof], { asOf }, []],
    ['open, as old as allowed', [proof], { asOf, evidenceValidFor: 'P6M' }, []],
    [
      'open, a day too old',
      [{ ...proof, collectedOn: '2026-05-20' }],
      { asOf, evidenceValidFor: 'P6M' },
      ['statement-evidence-stale'],
    ],
    ['old, but its own end counts', [{ ...proof, validUntil: '2027-01-01' }], { asOf, evidenceValidFor: 'P1M' }, []],
    ['collected today', [{ ...proof, collectedOn: asOf }], { asOf }, []],
    [
      'collected tomorrow: none yet',
      [{ ...proof, collectedOn: '2026-11-22' }],
      { asOf },
      ['statement-evidence-missing', 'statement-evidence-in-future'],
    ],
  ])('judges evidence: %s', (_name, evidence, context, codes) => {
    expect(codesWith({ ...row, ...(evidence === undefined ? { evidence: [] } : { evidence }) }, context)).toEqual(
      codes,
    );
  });

  const inherited = { ...row, implementation: { status: 'inherited', provider: 'host' } } as const;
  it.each<[string, UnparsedEntry['evidence'] & object, CheckStatementContext, string[]]>([
    ['none', [], { asOf }, ['statement-inherited-evidence-missing']],
    ['without an end', [proof], { asOf }, ['statement-inherited-evidence-open-ended']],
    ['without an end and without a day to judge by', [proof], {}, ['statement-inherited-evidence-open-ended']],
    ['valid on its last day', [{ ...proof, validUntil: asOf }], { asOf }, []],
    [
      'ended the day before',
      [proof, { ...proof, validUntil: '2026-11-20' }],
      { asOf },
      ['statement-inherited-evidence-expired'],
    ],
    ['ended, but no day to judge by', [{ ...proof, validUntil: '2026-11-20' }], {}, []],
  ])('judges evidence of a provider: %s', (_name, evidence, context, codes) => {
    expect(codesWith({ ...inherited, evidence }, context)).toEqual(codes);
  });

  it('finds at least as much without the evidence', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        if (entry.applicability !== 'applicable') return;
        const { evidence: _evidence, ...bare } = entry;
        const count = (checked: UnparsedEntry): number =>
          codesWith(checked).filter((code) => code.includes('evidence') && code !== 'statement-evidence-in-future')
            .length;
        expect(count(bare)).toBeGreaterThanOrEqual(count(entry));
      }),
    );
  });
});

describe('checkStatement on the approval', () => {
  it.each([
    [{ approvedBy: 'CEO', approvedOn: asOf }, []],
    [{ approvedBy: 'CEO', approvedOn: '2026-11-22' }, ['statement-approval-in-future']],
    [{ approvedBy: 'CEO' }, ['statement-approval-incomplete']],
    [{ approvedOn: asOf }, ['statement-approval-incomplete']],
    [{}, ['statement-unapproved']],
  ] as const)('on %j finds %j', (approval, codes) => {
    const statement = makeStatement({ approvedBy: undefined, approvedOn: undefined, ...approval });
    expect(checkStatement(statement, { asOf }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('checkStatement on dates that are not in the calendar', () => {
  const impossible = '2026-02-30';
  const unreadable = (entry: UnparsedEntry): unknown[] => {
    const { entries } = makeStatement();
    const others = entries.filter(({ control }) => control !== entry.control);
    return checkStatement({ ...makeStatement(), entries: [entry, ...others] }, { asOf }).map(
      ({ code, path, message }) => [code, path, message],
    );
  };

  it('finds each unreadable piece of evidence, and does not count the evidence', () => {
    const evidence = [
      { reference: 'Restore test', collectedOn: impossible, validUntil: '2027-02-30' },
      { reference: 'Audit', collectedOn: asOf },
    ] as const;
    const sentence = (field: string, value: string): string =>
      `"A.8.13" cannot be judged: ${field} must be a calendar date YYYY-MM-DD, and is "${value}".`;
    const found = [
      ['controls-record-unreadable', ['entries', 0, 'evidence', 0, 'collectedOn'], sentence('collectedOn', impossible)],
    ];
    expect(unreadable({ ...row, evidence })).toEqual(found);
    expect(codesWith({ ...row, evidence: evidence.slice(0, 1) })).toContain('statement-evidence-missing');
  });

  it('finds an unreadable action', () => {
    const done = { status: 'done', text: 'Begin', dueOn: impossible, doneOn: impossible } as const;
    expect(
      unreadable({ ...row, implementation: { status: 'not-implemented', action: done } }).map((finding) =>
        (finding as [string, unknown]).slice(0, 2),
      ),
    ).toEqual([['controls-record-unreadable', ['entries', 0, 'implementation', 'action', 'dueOn']]]);
  });

  it('finds the date of the approval', () => {
    const [finding] = checkStatement(makeStatement({ approvedOn: impossible }));
    expect([finding?.code, finding?.path]).toEqual(['controls-record-unreadable', ['approvedOn']]);
  });

  it('throws on an impossible day or period in the context', () => {
    expect(() => checkStatement(makeStatement(), { asOf: impossible })).toThrow(RangeError);
    expect(() => checkStatement(makeStatement(), { evidenceValidFor: 'P0D' })).toThrow(RangeError);
  });
});
