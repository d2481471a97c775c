import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/core/index.ts';
import { doorFinding, germanDoors } from './doors.ts';

function labelled(door: string, table: Readonly<Record<string, string>>): string {
  return describeFinding(doorFinding({ door }), { translation: germanDoors('{door}'), labels: { door: table } });
}

describe('a label', () => {
  it('for a whole value comes before one for a phrase', () => {
    expect(labelled('true or false', { '* or *': '{1} oder {2}', 'true or false': 'ja oder nein' })).toBe(
      'ja oder nein',
    );
  });

  it('takes the signs of a phrase literally', () => {
    expect(labelled('a.b (c)', { '*.b (*)': '{2}-{1}' })).toBe('c-a');
    expect(labelled('axb (c)', { '*.b (*)': '{2}-{1}' })).toBe('axb (c)');
  });

  it('ignores a star alone, which would stand for the whole value again', () => {
    expect(labelled('open', { '*': '{1}' })).toBe('open');
    expect(labelled('open', { '*n': '{1}' })).toBe('ope');
  });

  it('is not looked for in a text longer than a phrase', () => {
    expect(labelled(`a${'b'.repeat(239)}`, { 'a*': 'kurz' })).toBe('kurz');
    expect(labelled(`a${'b'.repeat(240)}`, { 'a*': 'kurz' })).toBe(`a${'b'.repeat(239)}…`);
  });

  it('is no inherited property', () => {
    expect(labelled('constructor', {})).toBe('constructor');
  });
});
