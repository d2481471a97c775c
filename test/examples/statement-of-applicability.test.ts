import { parse } from 'csv-parse/sync';
import { checkStatement, StatementOfApplicabilitySchema, summarizeStatement } from 'isms-kit/controls';
import { describe, expect, it } from 'vitest';
import { excerptStatement } from '../../examples/statement-of-applicability/excerpt.ts';
import { report } from '../../examples/statement-of-applicability/report.ts';
import { first, second } from '../../examples/statement-of-applicability/statements.ts';
import { csvOf, markdownOf } from '../../examples/statement-of-applicability/tables.ts';

const lines = report();

describe('examples/statement-of-applicability', () => {
  it('derives, drafts and completes a statement', () => {
    expect(lines[1]).toBe('  72 applicable, 8 excluded, 13 undecided, 0 conflict');
    expect(lines).toContain('  implemented  0 of 85 (85 unknown, 8 excluded)');
    expect(lines).toContain('  implemented  80 of 84 (9 excluded)');
    for (const statement of [first, second]) expect(StatementOfApplicabilitySchema.parse(statement)).toEqual(statement);
  });

  it('finds what the statement and its documents fall short of', () => {
    const text = lines.join('\n');
    expect(text).toContain('warning  The action for A.5.35 has no owner: "Commission the first internal audit".');
    expect(text).toContain('"Secure Development Policy" cites A.8.30, which the Statement of Applicability excludes.');
    const start = lines.findIndex((line) => line.startsWith('What the check finds'));
    const end = lines.indexOf('', start);
    expect(lines.slice(start + 2, end).filter((line) => !line.startsWith('   '))).toHaveLength(22);
  });

  it('shows the difference to the next version', () => {
    const start = lines.indexOf('What changed to version 1.1');
    expect(lines.slice(start + 2, start + 9).map((line) => line.trim().split(/[: ]+/).slice(0, 2).join(' '))).toEqual([
      'statement header',
      'A.5.6 status',
      'A.5.6 action',
      'A.5.6 evidence',
      'A.5.23 reasons',
      'A.6.6 reasons',
      'custom model-cards',
    ]);
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.join('')).not.toContain('\u001B');
    expect(markdownOf(first).split('\n')).toHaveLength(95);
  });

  it('writes every row as CSV', () => {
    const [header, ...rows] = parse(csvOf(second));
    expect(header?.slice(0, 4)).toEqual(['Control', 'Title', 'Applicability', 'Reasons']);
    expect(rows).toHaveLength(94);
    expect(rows.find(([control]) => control === 'A.5.6')).toEqual([
      'A.5.6',
      'Contact with special interest groups',
      'applicable',
      'best-practice: Advisories reach a small team through its peers',
      '',
      'implemented',
      '',
      '',
      'Membership (2026-11-10)',
      'CISO',
    ]);
    const question = '=1, "x"';
    const hostile = { ...second, entries: [{ control: 'A.5.1', applicability: 'undecided', question } as const] };
    expect(parse(csvOf(hostile))[1]?.[4]).toBe(`'${question}`);
  });
});

describe('the real excerpt', () => {
  const findings = checkStatement(excerptStatement, { asOf: '2026-11-21' });

  it('loads with its 13 rows', () => {
    expect(excerptStatement.entries.map(({ control }) => control)).toEqual(
      Array.from({ length: 13 }, (_, index) => `A.5.${index + 1}`),
    );
    expect(excerptStatement.entries[2]).toMatchObject({
      title: 'Segregation of duties',
      implementation: {
        status: 'partially-implemented',
        action: { text: 're-affirm the compensating controls at each risk review' },
      },
      policies: [{ document: 'Roles & Responsibilities' }],
      custom: { note: 'documented compensating controls, accepted risk' },
    });
  });

  it('has a finding for each of the 80 controls without a row', () => {
    const missing = findings
      .filter(({ code }) => code === 'statement-control-missing')
      .map(({ params }) => params['control']);
    expect(missing).toHaveLength(80);
    expect([missing[0], missing.at(-1)]).toEqual(['A.5.14', 'A.8.34']);
  });

  it('is summarized', () => {
    const { byStatus, byTheme, implementation, claimed, completeness } = summarizeStatement(excerptStatement, {
      asOf: '2026-11-21',
    });
    expect(byStatus).toEqual({
      implemented: 10,
      inherited: 0,
      'partially-implemented': 2,
      'not-implemented': 1,
      'not-assessed': 0,
    });
    expect(byTheme.organizational.rows).toBe(13);
    expect(implementation).toEqual({ counted: 0, of: 13, excluded: 0, unknown: 10, share: 0 });
    expect(claimed).toBe(10);
    expect(completeness).toEqual({ counted: 13, of: 93, excluded: 0, unknown: 80, share: 13 / 93 });
  });
});
