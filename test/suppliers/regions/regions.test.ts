import { describe, expect, it } from 'vitest';
import { countryCodes, isCountryCode, regionSets, regionState } from '../../../src/suppliers/index.ts';

describe('isCountryCode', () => {
  it.each([
    ['DE', true],
    ['GB', true],
    ['GR', true],
    ['UK', false],
    ['EL', false],
    ['EU', false],
    ['de', false],
    ['', false],
    [null, false],
    [7, false],
  ])('says of %j %j', (text, answer) => {
    expect(isCountryCode(text)).toBe(answer);
  });

  it('knows 249 codes, each once and in order', () => {
    expect(countryCodes).toHaveLength(249);
    expect(countryCodes).toEqual([...new Set(countryCodes)].toSorted());
  });
});

describe('regionSets', () => {
  it('have the states, three more in the EEA, and the territories inside', () => {
    const outermost = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];
    expect(regionSets.EU.countries).toHaveLength(27 + outermost.length);
    expect(regionSets.EEA.countries).toHaveLength(30 + outermost.length);
    expect(regionSets.EEA.countries).toEqual(expect.arrayContaining([...outermost, 'IS', 'LI', 'NO']));
    const outside = ['CH', 'GB', 'NC', 'PF', 'GL', 'FO', 'JE', 'GG', 'IM'];
    expect(outside.filter((code) => regionSets.EEA.countries.includes(code))).toEqual([]);
    expect(regionSets.EEA.countries.filter((code) => !isCountryCode(code))).toEqual([]);
  });
});

describe('regionState', () => {
  it.each([
    ['DE', ['EEA'], 'allowed'],
    ['RE', ['EEA'], 'allowed'],
    ['EU', ['EEA'], 'allowed'],
    ['EEA', ['EU'], 'not-allowed'],
    ['EEA', ['EU', 'IS', 'LI', 'NO'], 'allowed'],
    ['CH', ['EEA'], 'not-allowed'],
    ['CH', ['EEA', 'CH'], 'allowed'],
    ['UK', ['EEA', 'UK', 'GB'], 'unknown'],
    ['global', ['EEA'], 'unknown'],
    ['toString', ['EEA'], 'unknown'],
    ['DE', [], 'not-allowed'],
  ] as const)('of %s in %j is %s', (region, allowed, state) => {
    expect(regionState(region, allowed)).toBe(state);
  });
});
