import { describe, expect, it } from 'vitest';
import { readStatementRows, type StatementWord } from '../../../src/controls/index.ts';
import { codesOf } from '../../codes-of.ts';

function statusOf(text: unknown, words: Readonly<Record<string, StatementWord>> = {}) {
  const { entries, findings } = readStatementRows([{ Control: 'A.5.1', Applicable: 'yes', Status: text }], { words });
  const [entry] = entries;
  const status = entry?.applicability === 'applicable' ? entry.implementation.status : undefined;
  return [status, codesOf(findings)];
}

describe('a word', () => {
  it.each([
    ['implemented', 'implemented'],
    ['Partially-Implemented', 'partially-implemented'],
    ['partially_implemented', 'partially-implemented'],
    [' IN  PROGRESS. ', 'partially-implemented'],
    ['in Umsetzung', 'partially-implemented'],
    ['Umgesetzt', 'implemented'],
    ['Zu pru\u0308fen', 'not-assessed'],
    ['?', 'not-assessed'],
    [true, 'implemented'],
  ])('%j stands for %s, whatever its case, blanks and marks', (text, status) => {
    expect(statusOf(text)).toEqual([status, []]);
  });

  it('of the user goes before the usual ones', () => {
    expect(statusOf('Live', { LIVE: 'implemented' })).toEqual(['implemented', []]);
    expect(statusOf('done', { Done: 'not-assessed' })).toEqual(['not-assessed', []]);
  });

  it('of the user for another column leaves this one as it is', () => {
    expect(statusOf('yes', { yes: 'applicable' })).toEqual(['implemented', []]);
  });

  it('to which the user gives two meanings is known only as it is written', () => {
    const words = { Live: 'implemented', 'live!': 'not-assessed' } as const;
    expect(statusOf('Live', words)).toEqual(['implemented', []]);
    expect(statusOf('live!', words)).toEqual(['not-assessed', []]);
    expect(statusOf('LIVE', words)).toEqual(['not-assessed', ['cell-word-unknown']]);
  });

  it('that is unknown is not guessed; the nearest known are named, and the cell is kept', () => {
    const { entries, findings } = readStatementRows([{ Control: 'A.5.1', Applicable: 'yes', Status: 'Implementd' }]);
    expect(entries[0]).toMatchObject({ implementation: { status: 'not-assessed' }, custom: { Status: 'Implementd' } });
    expect(findings.map(({ message }) => message)).toEqual([
      'The cell in row 2, column "Status", has the unknown word "Implementd"; the nearest known are "implemented", "implementiert", "completed", "not-implemented", "complete".',
    ]);
  });

  it('is compared with the known ones for a thousand texts of a column, no more', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => ({
      Control: 'A.5.1',
      Applicable: 'yes',
      Status: index === 999 || index === 1000 ? `geplant ${index}` : `odd ${index}`,
    }));
    const known = readStatementRows(rows).findings.map(({ params }) => params['known']);
    expect(known[999]).toContain('geplant');
    expect(known[1000]).not.toContain('geplant');
  });
});
