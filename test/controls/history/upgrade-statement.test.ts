import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStatement,
  Statement2013Schema,
  type StatementEntry2013,
  StatementOfApplicabilitySchema,
  upgradeStatement,
} from '../../../src/controls/index.ts';
import { annexA2013Controls, controlIds } from '../../../src/standard/index.ts';
import { entry2013 } from '../arbitraries.ts';
import { fields, header, rowIn, rowOn, whole } from './upgrade-sample.ts';

describe('upgradeStatement', () => {
  it('carries a whole statement to the 93 controls, as a draft', () => {
    const { statement, decisions } = upgradeStatement(whole);
    const { entries, ...rest } = statement;
    expect(rest).toEqual({ ...header, title: 'SoA' });
    expect(entries.map(({ control }) => control)).toEqual(controlIds);
    expect(StatementOfApplicabilitySchema.parse(statement)).toEqual(statement);
    const codes = checkStatement(statement).map(({ code }) => code);
    expect(codes).toEqual(['statement-unapproved', ...Array.from({ length: 11 }, () => 'statement-control-undecided')]);
    const counts = decisions.map(({ reason }) => reason);
    expect(
      ['new', 'split', 'merged', 'missing'].map((reason) => counts.filter((found) => found === reason).length),
    ).toEqual([11, 2, 22, 0]);
  });

  it('keeps the row of a control that was carried over', () => {
    expect(rowIn(upgradeStatement(whole), 'A.8.13')).toEqual({ ...fields, control: 'A.8.13' });
  });

  it('leaves a new control undecided with its question', () => {
    const upgraded = upgradeStatement(whole);
    const question =
      'Threat intelligence is new in the 2022 edition: does a risk, an obligation or the business need it?';
    expect(rowIn(upgraded, 'A.5.7')).toEqual({ control: 'A.5.7', applicability: 'undecided', question });
    expect(upgraded.decisions[1]).toEqual({ control: 'A.5.7', reason: 'new', sources: [], rows: [], question });
  });

  it('asks about both ends of the split control', () => {
    const { decisions } = upgradeStatement(whole);
    expect(
      decisions
        .filter(({ reason }) => reason === 'split')
        .map(({ control, sources, question }) => ({ control, sources, question })),
    ).toEqual([
      {
        control: 'A.5.36',
        sources: ['A.18.2.2', 'A.18.2.3'],
        question:
          'A.18.2.3 was split into A.5.36 and A.8.8: which part of its row belongs here? Does the combined row hold for all of A.18.2.2, A.18.2.3?',
      },
      {
        control: 'A.8.8',
        sources: ['A.12.6.1', 'A.18.2.3'],
        question:
          'A.18.2.3 was split into A.5.36 and A.8.8: which part of its row belongs here? Does the combined row hold for all of A.12.6.1, A.18.2.3?',
      },
    ]);
  });

  it('asks about controls without a row in the 2013 statement', () => {
    const missing = new Set(['A.12.3.1', 'A.14.2.9']);
    const upgraded = upgradeStatement({
      ...whole,
      entries: whole.entries.filter(({ control }) => !missing.has(control)),
    });
    expect(rowIn(upgraded, 'A.8.13')).toEqual({
      control: 'A.8.13',
      applicability: 'undecided',
      question: 'The 2013 statement has no row for A.12.3.1: is Information backup applicable?',
    });
    expect(rowIn(upgraded, 'A.8.29')).toMatchObject({ implementation: { status: 'not-assessed' } });
    const { decisions } = upgraded;
    expect(decisions.find(({ control }) => control === 'A.8.13')?.reason).toBe('missing');
    expect(decisions.find(({ control }) => control === 'A.8.29')?.question).toBe(
      'Does the combined row hold for all of A.14.2.8, A.14.2.9? What about A.14.2.9, for which the 2013 statement has no row?',
    );
  });

  it('combines several rows of one control and asks about them', () => {
    const again: StatementEntry2013 = { ...rowOn('A.12.3.1'), control: 'A.12.3.1' };
    const upgraded = upgradeStatement({ ...whole, entries: [...whole.entries, again] });
    expect(upgraded.decisions.find(({ control }) => control === 'A.8.13')).toMatchObject({
      reason: 'merged',
      question: 'Does A.12.3.1 have 2 rows on purpose?',
      rows: [{ control: 'A.12.3.1' }, { control: 'A.12.3.1' }],
    });
  });

  it('carries custom controls over at the end', () => {
    const own: StatementEntry2013 = { control: 'custom:x', applicability: 'undecided' };
    const { statement } = upgradeStatement({ ...whole, entries: [own, ...whole.entries] });
    expect(statement.entries).toHaveLength(94);
    expect(statement.entries.at(-1)).toEqual(own);
  });

  it('loses nothing: it carries or shows every row, and a successor has every reason, policy and evidence of an applicable row', () => {
    fc.assert(
      fc.property(fc.array(entry2013, { maxLength: 30 }), (entries) => {
        const statement = { ...header, entries };
        expect(Statement2013Schema.safeParse(statement).success).toBe(true);
        const upgraded = upgradeStatement(statement);
        expect(StatementOfApplicabilitySchema.parse(upgraded.statement)).toEqual(upgraded.statement);
        expect(upgraded.statement.entries).toHaveLength(93);
        for (const row of entries) {
          for (const id of annexA2013Controls.find(({ id: known }) => known === row.control)?.successors ?? []) {
            const successor = rowIn(upgraded, id);
            const shown = upgraded.decisions.find(({ control }) => control === id)?.rows ?? [];
            const carried =
              shown.includes(row) || JSON.stringify({ ...row, control: id }) === JSON.stringify(successor);
            expect(carried).toBe(true);
            if (row.applicability !== 'applicable') continue;
            if (successor?.applicability !== 'applicable') throw new Error(`${id} must be applicable`);
            const text = JSON.stringify(successor.reasons);
            for (const reason of row.reasons) {
              const named =
                'risks' in reason ? reason.risks : 'obligations' in reason ? reason.obligations : [reason.note];
              for (const name of named) expect(text).toContain(JSON.stringify(name));
            }
            for (const policy of row.policies) expect(successor.policies).toContainEqual(policy);
            for (const proof of row.evidence ?? []) expect(successor.evidence).toContainEqual(proof);
          }
        }
      }),
    );
  });

  it.each([
    ['A.6.2.2', 'A.6.7', 'Teleworking'],
    ['A.6.2.2', 'A.6.7', 'TELEWORKING '],
    ['A.6.2.2', 'A.6.7', 'A.6.2.2 Teleworking'],
    ['A.9.2.1', 'A.5.16', 'User registration and de-registration'],
    ['A.14.2.7', 'A.8.30', 'Outsourced development'],
  ] as const)('does not carry the title that the edition of 2013 gave %s over to %s: %j', (source, control, title) => {
    const { statement } = upgradeStatement({
      ...header,
      entries: [{ control: source, title, applicability: 'undecided' }],
    });
    expect(statement.entries.find((entry) => entry.control === control)).not.toHaveProperty('title');
  });

  it('keeps a title of the organization, and one of another control for the check to find', () => {
    const titlesOf = (control: 'A.6.2.2' | 'custom:x', title: string): unknown =>
      upgradeStatement({
        ...header,
        entries: [{ control, title, applicability: 'undecided' }],
      }).statement.entries.flatMap((entry) => entry.title ?? []);
    expect(titlesOf('A.6.2.2', 'Working from home')).toEqual(['Working from home']);
    expect(titlesOf('A.6.2.2', 'Outsourced development')).toEqual(['Outsourced development']);
    expect(titlesOf('custom:x', 'Teleworking')).toEqual(['Teleworking']);
  });

  it.each(['A5.1.1', '5.1.1', 'A.5.15', 'A.9.1', 'custom:A.5.1.1'])(
    'refuses a row of %s instead of losing it',
    (control) => {
      const entries = [{ control, applicability: 'undecided' }];
      expect(() => upgradeStatement({ ...header, entries } as never)).toThrow(
        new RangeError(
          `statement.entries[0].control must be a control of the 2013 edition or a custom control, got "${control}"`,
        ),
      );
    },
  );
});
