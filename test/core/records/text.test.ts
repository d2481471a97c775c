import { describe, expect, it } from 'vitest';
import { RecordIdSchema, referenceTo, TextSchema } from '../../../src/core/index.ts';

describe('RecordIdSchema and TextSchema', () => {
  it.each(['R-17', 'ä', '0', '__proto__'])('accept %j', (text) => {
    expect(RecordIdSchema.parse(text)).toBe(text);
    expect(TextSchema.parse(text)).toBe(text);
  });

  it.each(['', ' ', '\t\n', 17, null])('refuse %j', (text) => {
    expect(RecordIdSchema.safeParse(text).success).toBe(false);
    expect(TextSchema.safeParse(text).success).toBe(false);
  });
});

describe('referenceTo', () => {
  it('accepts what RecordIdSchema accepts, and says which kind of record it names', () => {
    expect(referenceTo('asset').parse('A-1')).toBe('A-1');
    expect(referenceTo('asset').safeParse(' ').error?.issues).toMatchObject([{ params: { code: 'id-empty' } }]);
    expect(referenceTo('asset').meta()).toEqual({ pattern: '\\S', 'x-references': 'asset' });
    expect(RecordIdSchema.meta()).toEqual({ pattern: '\\S' });
  });
});
