import { describe, expect, it } from 'vitest';
import { checkDocumentedInformation, parseReferences } from '../../src/clauses/index.ts';

describe('input that the types rule out', () => {
  it.each([5, {}, null, undefined])('refuses %j as a text', (value) => {
    expect(() => parseReferences(value as string)).toThrow(/^text must be a string, got /);
  });

  it('takes a document without provides for one that provides nothing', () => {
    expect(checkDocumentedInformation([{ id: 'Policy' }])).toHaveLength(19);
  });
});
