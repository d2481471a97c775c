import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/core/index.ts';
import { doorFinding, germanDoors } from './doors.ts';

const forms = { date: '{day}.{month}.{year}', instant: '{day}.{month}.{year}, {time} UTC', more: '' };

function shown(value: unknown, locale = 'de'): string {
  const finding = doorFinding({ door: value as string });
  return describeFinding(finding, { translation: germanDoors('{door}', { forms, locale }) });
}

describe('a value in a translation', () => {
  it.each([
    [0.05, '0,05'],
    [1e-7, '0,0000001'],
    [2026, '2026'],
    [12_345, '12.345'],
    [-3, '-3'],
    [-0, '0'],
    [1e15, '1000000000000000'],
    [1e21, '1e+21'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [null, 'null'],
    [{}, 'an object'],
  ])('is the number %s as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('has the numbers of its language, those of English for an unknown one', () => {
    expect(shown(12_345.5, 'en')).toBe('12,345.5');
    expect(shown(12_345.5, 'tlh')).toBe('12,345.5');
  });

  it.each([
    ['2026-11-29', '29.11.2026'],
    ['2026-02-30', '2026-02-30'],
    ['2026-06-08T16:20:00Z', '08.06.2026, 16:20 UTC'],
    ['2026-06-08T16:20:01Z', '08.06.2026, 16:20:01 UTC'],
    ['2026-06-08T16:20:00.500Z', '08.06.2026, 16:20:00.500 UTC'],
    ['P1Y', '1 Jahr'],
    ['P2Y6M', '2 Jahre, 6 Monate'],
    ['P1W', '1 Woche'],
    ['P1D', '1 Tag'],
    ['P', 'P'],
    ['plain', 'plain'],
  ])('is the text %s as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('is cut to 240 characters, to 60 in quotation marks', () => {
    const finding = doorFinding({ door: 'y'.repeat(300) });
    const inMarks = describeFinding(finding, { translation: germanDoors('„{door}“') });
    expect(shown('y'.repeat(300))).toBe(`${'y'.repeat(240)}…`);
    expect(inMarks).toBe(`„${'y'.repeat(60)}…“`);
  });
});
