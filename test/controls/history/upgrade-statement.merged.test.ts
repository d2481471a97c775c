import { describe, expect, it } from 'vitest';
import type { StatementEntry, StatementEntry2013 } from '../../../src/controls/index.ts';
import { excludedOn, rowIn, rowOn, upgradeWith } from './upgrade-sample.ts';

describe('upgradeStatement on merged rows', () => {
  it('combines merged rows: applicable wins, reasons are united, the worst status holds', () => {
    const first: StatementEntry2013 = {
      control: 'A.8.3.1',
      applicability: 'applicable',
      owner: 'IT',
      justification: 'Tapes leave the house.',
      reasons: [
        { kind: 'best-practice', note: 'Media' },
        { kind: 'risk-treatment', risks: ['R-1'] },
        { kind: 'legal', obligations: ['L-1'] },
      ],
      implementation: {
        status: 'partially-implemented',
        action: { status: 'in-progress', text: 'Label', owner: 'IT', dueOn: '2022-03-01' },
      },
      policies: [{ document: 'media' }],
      custom: { a: 1, b: 1 },
    };
    const second: StatementEntry2013 = {
      control: 'A.8.3.2',
      applicability: 'applicable',
      owner: 'Office',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-2', 'R-1'] },
        { kind: 'contractual', obligations: ['C-1'] },
        { kind: 'best-practice', note: 'Media' },
      ],
      implementation: {
        status: 'not-implemented',
        action: { status: 'open', text: 'Buy a shredder', dueOn: '2022-01-31' },
      },
      policies: [{ document: 'media' }, { document: 'media', remark: 'disposal' }],
      evidence: [{ reference: 'Ticket 1', collectedOn: '2021-04-01' }],
      custom: { b: 2, c: 2 },
    };
    const third = excludedOn('A.8.3.3', 'Nothing is sent by post.');
    const implemented = rowOn('A.11.2.5');
    const upgraded = upgradeWith(first, second, third, implemented);
    expect(rowIn(upgraded, 'A.7.10')).toEqual({
      control: 'A.7.10',
      applicability: 'applicable',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1', 'R-2'] },
        { kind: 'legal', obligations: ['L-1'] },
        { kind: 'contractual', obligations: ['C-1'] },
        { kind: 'best-practice', note: 'Media' },
        { kind: 'best-practice', note: 'Part of the baseline that customers expect' },
      ],
      justification: 'Tapes leave the house.',
      implementation: {
        status: 'not-implemented',
        action: {
          status: 'in-progress',
          text: 'A.8.3.1: Label (IT, 2022-03-01); A.8.3.2: Buy a shredder (2022-01-31)',
          owner: 'IT',
          dueOn: '2022-01-31',
        },
      },
      policies: [
        { document: 'media' },
        { document: 'media', remark: 'disposal' },
        { document: 'information-security-policy' },
      ],
      evidence: [
        { reference: 'Ticket 1', collectedOn: '2021-04-01' },
        { reference: 'Internal audit 2026', collectedOn: '2026-09-15', validUntil: '2027-09-14' },
      ],
      owner: 'IT, Office, CISO',
      custom: { a: 1, b: 1, c: 2 },
    });
    expect(upgraded.decisions.find(({ control }) => control === 'A.7.10')).toEqual({
      control: 'A.7.10',
      reason: 'merged',
      sources: ['A.8.3.1', 'A.8.3.2', 'A.8.3.3', 'A.11.2.5'],
      rows: [first, second, third, implemented],
      question: 'Does the combined row hold for all of A.8.3.1, A.8.3.2, A.8.3.3, A.11.2.5?',
    });
  });

  type Implementation = Extract<StatementEntry, { applicability: 'applicable' }>['implementation'];
  const action = { status: 'open', text: 'Finish it' } as const;
  const inherited = { status: 'inherited', provider: 'host' } as const;
  const partial = { status: 'partially-implemented', action } as const;
  const done = { status: 'done', text: 'Begin', doneOn: '2021-04-01' } as const;
  const cancelled = { status: 'cancelled', text: 'Begin', reason: 'No budget' } as const;
  it.each<[Implementation, Implementation, Implementation]>([
    [{ status: 'implemented' }, { status: 'implemented' }, { status: 'implemented' }],
    [{ status: 'implemented' }, inherited, inherited],
    [inherited, { status: 'inherited', provider: 'cloud' }, { status: 'inherited', provider: 'host, cloud' }],
    [inherited, { status: 'not-assessed' }, { status: 'not-assessed' }],
    [{ status: 'not-assessed' }, partial, partial],
    [
      partial,
      { status: 'not-implemented', action: { status: 'open', text: 'Start', owner: 'IT' } },
      {
        status: 'not-implemented',
        action: { status: 'open', text: 'A.5.1.1: Finish it; A.5.1.2: Start (IT)', owner: 'IT' },
      },
    ],
    [
      partial,
      partial,
      {
        status: 'partially-implemented',
        action: { status: 'open', text: 'A.5.1.1: Finish it; A.5.1.2: Finish it' },
      },
    ],
    [partial, { ...partial, action: done }, partial],
    [{ ...partial, action: done }, { status: 'partially-implemented' }, { ...partial, action: done }],
    [{ ...partial, action: done }, { ...partial, action: cancelled }, { status: 'partially-implemented' }],
  ])('combines %j and %j to %j', (first, second, combined) => {
    const rows = [first, second].map((implementation, index) =>
      Object.assign({}, rowOn(index === 0 ? 'A.5.1.1' : 'A.5.1.2'), { implementation }),
    );
    expect(rowIn(upgradeWith(...(rows as StatementEntry2013[])), 'A.5.1')).toHaveProperty('implementation', combined);
  });

  it('excludes a control only when every part excludes it, with every justification', () => {
    const [first, second] = [excludedOn('A.14.2.8', 'Employees test.'), excludedOn('A.14.2.9', 'Vendors test.')];
    expect(rowIn(upgradeWith(first, second), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'excluded',
      reason: 'not-performed',
      justification: 'Employees test. Vendors test.',
    });
    expect(rowIn(upgradeWith(first), 'A.8.29')?.applicability).toBe('applicable');
    const open: StatementEntry2013 = { control: 'A.14.2.9', applicability: 'undecided', question: 'Who tests?' };
    expect(rowIn(upgradeWith(first, open), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'undecided',
      question: 'Who tests?',
    });
  });

  it('unites the retained risks of excluded parts, and needs no kind of reason', () => {
    const { reason: _, ...first } = excludedOn('A.14.2.8', 'Retained.');
    const second = { ...excludedOn('A.14.2.9', 'Retained.'), reason: 'risk-retained', risks: ['R-2'] } as const;
    expect(rowIn(upgradeWith({ ...first, risks: ['R-1', 'R-2'] }, second), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'excluded',
      reason: 'risk-retained',
      justification: 'Retained.',
      risks: ['R-1', 'R-2'],
    });
    expect(rowIn(upgradeWith(first, { ...first, control: 'A.14.2.9' }), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'excluded',
      justification: 'Retained.',
    });
  });

  it('takes an undecided part as not assessed', () => {
    const open: StatementEntry2013 = { control: 'A.14.2.9', applicability: 'undecided' };
    expect(rowIn(upgradeWith(open), 'A.8.29')).toMatchObject({ implementation: { status: 'not-assessed' } });
  });
});
