import { describe, expect, it } from 'vitest';
import { PolicyCitationSchema } from '../../../src/controls/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('PolicyCitationSchema', () => {
  it('requires a document and accepts a remark', () => {
    expect(problemsOf(PolicyCitationSchema, { document: 'backup', remark: 'section 3' })).toEqual([]);
    expect(problemsOf(PolicyCitationSchema, { remark: 'section 3' })).toEqual(['document: invalid_type']);
    expect(problemsOf(PolicyCitationSchema, { document: 'backup', remark: '' })).toEqual(['remark: text-empty']);
  });
});
