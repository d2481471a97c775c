import { describe, expect, it } from 'vitest';
import { type Basis, basisOf, BasisSchema, digestOf, staleParts } from '../../../src/core/index.ts';

const criteria = { id: 'C', version: '2' };
const catalogue = ['A.5.1', 'A.5.2'];

describe('basisOf', () => {
  it('gives the digest of each part', () => {
    expect(basisOf({ criteria, catalogue })).toEqual({ criteria: digestOf(criteria), catalogue: digestOf(catalogue) });
    expect(basisOf({})).toEqual({});
  });

  it('refuses a part that is not JSON', () => {
    expect(() => basisOf({ criteria: undefined })).toThrow(
      new RangeError('values.criteria must be JSON, got undefined'),
    );
    expect(() => basisOf([] as never)).toThrow(new RangeError('values must be an object, got a list'));
  });
});

describe('staleParts', () => {
  const basis = basisOf({ criteria, catalogue });

  it('finds nothing while every part is the same, whatever the order of its keys', () => {
    expect(staleParts(basis, { catalogue: [...catalogue], criteria: { version: '2', id: 'C' } })).toEqual([]);
  });

  it('names the parts that changed', () => {
    expect(staleParts(basis, { criteria: { ...criteria, version: '3' }, catalogue: [...catalogue, 'A.5.3'] })).toEqual([
      { part: 'catalogue', reason: 'changed' },
      { part: 'criteria', reason: 'changed' },
    ]);
  });

  it('names the parts that only one side has', () => {
    expect(staleParts(basis, { criteria, toString: 'threats' })).toEqual([
      { part: 'catalogue', reason: 'missing' },
      { part: 'toString', reason: 'added' },
    ]);
  });

  it('refuses a basis that is not an object of texts', () => {
    expect(() => staleParts({ criteria: 1 } as unknown as Basis, {})).toThrow(
      new RangeError('basis.criteria must be a text, got 1'),
    );
    expect(() => staleParts(null as unknown as Basis, {})).toThrow(/^basis must be an object/);
  });
});

describe('BasisSchema', () => {
  it('takes a basis, also one that was stored', () => {
    const basis = basisOf({ criteria, catalogue });
    expect(BasisSchema.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
  });

  it('refuses a part without a name and a value that is not a digest', () => {
    expect(BasisSchema.safeParse({ ' ': digestOf(1) }).success).toBe(false);
    expect(BasisSchema.safeParse({ criteria: 'v2' }).error?.issues).toMatchObject([
      { path: ['criteria'], params: { code: 'digest-unreadable' } },
    ]);
  });
});
