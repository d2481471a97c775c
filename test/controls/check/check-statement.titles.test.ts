import { describe, expect, it } from 'vitest';
import { checkStatement, type UnparsedEntry } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { codesWith } from './codes-with.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry();

/** The findings on a sound statement in which a row takes the place of the row at its position. */
function findingsWith(entry: UnparsedEntry, position: number): readonly unknown[][] {
  const entries = makeStatement().entries.with(position, entry as never);
  return checkStatement({ ...makeStatement(), entries }, { asOf }).map(({ code, path, params }) => [
    code,
    path,
    params['others'] ?? params['suggestion'] ?? params['successors'],
  ]);
}

describe('checkStatement on the title of a row', () => {
  it.each([
    ['A.8.2', 'Identity management', ['A.5.16']],
    ['A.8.2', 'IDENTITY MANAGEMENT', ['A.5.16']],
    ['A.8.2', '5.16 Identity management', ['A.5.16']],
    ['A.8.2', 'A.5.16 – Identity management', ['A.5.16']],
    ['A.7.6', 'Delivery and loading areas', ['A.7.2']],
    ['A.7.14', 'Clear desk and clear screen', ['A.7.7']],
    ['A.8.27', 'Outsourced development', ['A.8.30']],
    ['A.8.11', 'Configuration management', ['A.8.9']],
    ['A.6.1', 'Teleworking', ['A.6.7']],
    ['A.5.1', 'Technical compliance review', ['A.5.36', 'A.8.8']],
    ['custom:x', 'Identity management', ['A.5.16']],
  ])('finds that %s is titled %j', (control, title, others) => {
    const { entries } = makeStatement();
    const position = entries.findIndex((entry) => entry.control === control);
    const place = position < 0 ? entries.length : position;
    const found = checkStatement(
      {
        ...makeStatement(),
        entries: [...entries.slice(0, place), { ...row, control, title }, ...entries.slice(place + 1)],
      },
      { asOf },
    );
    expect(found.map(({ code, path, params }) => [code, path, params['others']])).toEqual([
      ['statement-title-of-other-control', ['entries', place, 'title'], others],
    ]);
  });

  it('says which title it is, with the control that has it', () => {
    const entries = makeStatement().entries.map((entry) =>
      entry.control === 'A.8.2' ? Object.assign({}, entry, { title: 'Identity management' }) : entry,
    );
    expect(checkStatement(makeStatement({ entries }), { asOf }).map(({ message }) => message)).toEqual([
      'The row of "A.8.2" has the title of A.5.16: "Identity management".',
    ]);
  });

  it.each([
    ['A.5.16', 'Identity management'],
    ['A.5.16', 'Identité: gestion'],
    ['A.5.16', 'User registration and de-registration'],
    ['A.6.7', 'Teleworking'],
    ['A.5.36', 'Technical compliance review'],
    ['A.8.8', 'Technical compliance review'],
    ['A.8.13', 'Backups of our customers'],
    ['A.8.13', '8.13'],
    ['A.8.13', '—'],
  ])('has no remark on %s titled %j: its own title, a predecessor or no control has it', (control, title) => {
    expect(codesWith({ ...row, control, title })).toEqual([]);
  });

  it('joins a second row of A.5.1 and the missing A.5.10 by the title', () => {
    const title = 'Acceptable use of information and other associated assets';
    expect(findingsWith({ ...row, control: 'A.5.1', title }, 9)).toEqual([
      ['statement-title-of-other-control', ['entries', 9, 'title'], ['A.5.10']],
    ]);
  });

  it('reads an invented id by its title instead of the 2013 edition', () => {
    const { entries } = makeStatement();
    const position = entries.findIndex(({ control }) => control === 'A.8.2');
    for (const control of ['A.8.2.1', 'A.8.2.9', 'PAM'])
      expect(findingsWith({ ...row, control, title: 'Privileged access rights' }, position)).toEqual([
        ['statement-title-of-other-control', ['entries', position, 'title'], ['A.8.2']],
      ]);
  });

  it('keeps the advice on a control of 2013 that has its title of 2013', () => {
    const { entries } = makeStatement();
    const found = checkStatement(
      {
        ...makeStatement(),
        entries: [...entries, { ...row, control: 'A.8.2.1', title: 'Classification of information' }],
      },
      { asOf },
    );
    expect(found.map(({ code }) => code)).toEqual(['statement-control-2013']);
  });
});

describe('checkStatement on the spelling of a control', () => {
  it.each([
    ['A5.1', 'statement-control-spelling', 'A.5.1'],
    ['a.5.1', 'statement-control-spelling', 'A.5.1'],
    ['A.5.01', 'statement-control-spelling', 'A.5.1'],
    ['5.1', 'statement-control-prefix-missing', 'A.5.1'],
    ['custom:A.5.1', 'statement-custom-control-of-annex-a', 'A.5.1'],
  ])('takes %s for A.5.1, which is not missing then', (control, code, suggestion) => {
    expect(findingsWith({ ...row, control }, 0)).toEqual([[code, ['entries', 0, 'control'], suggestion]]);
  });

  it.each([
    ['A.9.1', 'statement-control-2013-group', ['A.5.15']],
    ['A.10', 'statement-control-2013-group', ['A.8.24']],
    ['A.14.3', 'statement-control-2013-group', ['A.8.33']],
    ['A.7', 'statement-control-theme', undefined],
    ['A.5.99', 'statement-control-unknown', undefined],
  ])('finds that %s is %s', (control, code, successors) => {
    const { entries } = makeStatement();
    const found = checkStatement({ ...makeStatement(), entries: [...entries, { ...row, control }] }, { asOf });
    expect(found.map((finding) => [finding.code, finding.params['successors']])).toEqual([[code, successors]]);
  });
});
