import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { readRiskRows, type ReadRiskRowsOptions } from '../../../src/risk/index.ts';

const sound = { ID: 'R-1', Risk: 'Stolen laptop', Owner: 'Head of IT' };

function readCells(cells: object, options: Partial<ReadRiskRowsOptions> = {}) {
  return readRiskRows([{ ...sound, ...cells }], makeRiskCriteria(), { assessedOn: '2026-03-02', ...options });
}

function readDate(cell: unknown, options: Partial<ReadRiskRowsOptions> = {}) {
  const { risks, findings } = readCells({ Identified: cell }, options);
  return {
    date: risks[0]?.identifiedOn,
    kept: risks[0]?.custom?.['Identified'],
    findings: findings.map(({ message }) => message),
  };
}

describe('the date of a cell', () => {
  it.each([
    ['2026-11-29', '2026-11-29'],
    ['29.11.2026', '2026-11-29'],
    [46_355, '2026-11-29'],
  ])('%j is read without an option', (cell, date) => {
    expect(readDate(cell)).toEqual({ date, kept: undefined, findings: [] });
  });

  it('is read in the stated order, and not without one where it needs one', () => {
    expect(readDate('03/02/2026', { order: 'dmy' }).date).toBe('2026-02-03');
    expect(readDate('03/02/2026', { order: 'mdy' }).date).toBe('2026-03-02');
    expect(readDate('03/02/2026')).toEqual({
      date: undefined,
      kept: '03/02/2026',
      findings: [
        'The cell in row 2, column "Identified", has no date that can be read: "03/02/2026" needs the order of day and month: dmy or mdy.',
      ],
    });
  });

  it('is that of a Date object in the stated zone, and none without one', () => {
    const midnight = new Date('2026-11-28T23:00:00Z');
    expect(readDate(midnight, { zone: 'UTC' }).date).toBe('2026-11-28');
    expect(readDate(midnight, { zone: 'Europe/Berlin' }).date).toBe('2026-11-29');
    expect(readDate(midnight)).toEqual({
      date: undefined,
      kept: '2026-11-28T23:00:00.000Z',
      findings: [
        'The cell in row 2, column "Identified", has no date that can be read: the day of a Date object depends on the time zone, which the option zone must name.',
      ],
    });
  });

  it('lies in the years 1900 to 2999', () => {
    expect(readDate(new Date('1900-01-01'), { zone: 'UTC' }).date).toBe('1900-01-01');
    expect(readDate(new Date('1899-12-31'), { zone: 'UTC' })).toEqual({
      date: undefined,
      kept: '1899-12-31T00:00:00.000Z',
      findings: [
        'The cell in row 2, column "Identified", has no date that can be read: the year of 1899-12-31 is not between 1900 and 2999.',
      ],
    });
    expect(readDate(new Date('2999-12-31'), { zone: 'UTC' }).date).toBe('2999-12-31');
    expect(readDate(new Date('3000-01-01'), { zone: 'UTC' }).date).toBeUndefined();
  });

  it('stands in the place of a text where a text is wanted', () => {
    const { risks } = readCells({ Source: new Date('2026-11-29') }, { zone: 'UTC' });
    expect(risks[0]?.source).toBe('2026-11-29');
  });
});

describe('the items of a cell', () => {
  it('are separated by semicolons and line breaks, each once, without blanks', () => {
    const { risks } = readCells({ Assets: ' laptops; servers\r\nlaptops;;\nthe cloud, abroad ' });
    expect(risks[0]?.assets).toEqual(['laptops', 'servers', 'the cloud, abroad']);
    expect(readCells({ Assets: ';' }).risks[0]?.assets).toEqual([]);
  });
});

describe('the words of a cell', () => {
  it('are separated by commas, slashes, plus, ampersand, semicolons, line breaks and the word and', () => {
    const texts = [
      'C, I',
      'c/i',
      'C+I',
      'C & I',
      'Vertraulichkeit; Integrität',
      'C\nI',
      'C and I',
      'C und I',
      'C, I, C',
    ];
    for (const text of texts)
      expect(readCells({ Properties: text }).risks[0]?.properties).toEqual(['confidentiality', 'integrity']);
  });

  it('are read as far as they are known, and the cell is kept for the others', () => {
    const { risks, findings } = readCells({ Properties: 'C, Colour, Smell' });
    expect(risks[0]).toMatchObject({ properties: ['confidentiality'], custom: { Properties: 'C, Colour, Smell' } });
    expect(findings.map(({ code, params }) => [code, params['value']])).toEqual([['cell-word-unknown', 'Colour']]);
  });
});

describe('the findings', () => {
  it('come by columns first, then by row and column', () => {
    const rows = [
      { ID: 'R-1', Owner: '=A1', Risk: 'x', Identified: 'soon', Colour: 'red' },
      { ID: '', Owner: 'IT', Risk: '=B1', Identified: 'soon', Colour: '' },
    ];
    const { findings } = readRiskRows(rows, makeRiskCriteria(), { assessedOn: '2026-03-02' });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['column-unmapped', []],
      ['cell-formula', [0, 'Owner']],
      ['row-field-missing', [1, 'ID']],
      ['cell-formula', [1, 'Risk']],
    ]);
  });
});
