import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckableEntry, checkStatement, type CheckStatementContext } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { entry as anyEntry } from '../arbitraries.ts';
import { codesWith } from './codes-with.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry({ owner: undefined });

describe('checkStatement on implementation', () => {
  const action = { text: 'Test every restore', owner: 'Operations', dueOn: asOf } as const;
  const partial = (rest: object): CheckableEntry => ({
    ...row,
    evidence: [],
    implementation: { status: 'partially-implemented', action: { ...action, ...rest } },
  });

  it('finds an action overdue from the day after, and never without a day', () => {
    expect(codesWith(partial({}))).toEqual([]);
    expect(codesWith(partial({ dueOn: '2026-11-20' }))).toEqual(['statement-action-overdue']);
    expect(codesWith(partial({ dueOn: '2026-11-20' }), {})).toEqual([]);
  });

  it('wants an owner and a date of an action', () => {
    const bare = { ...row, implementation: { status: 'not-implemented' as const, action: { text: 'Start it' } } };
    expect(codesWith(bare)).toEqual(['statement-action-unowned', 'statement-action-undated']);
  });

  const proof = { reference: 'Restore test', collectedOn: '2026-05-21' } as const;
  it.each<[string, CheckableEntry['evidence'], CheckStatementContext, string[]]>([
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
  it.each<[string, CheckableEntry['evidence'] & object, CheckStatementContext, string[]]>([
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

  it('never finds less when evidence is taken away', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        if (entry.applicability !== 'applicable') return;
        const { evidence: _evidence, ...bare } = entry;
        const count = (checked: CheckableEntry): number =>
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
