import { describe, expect, it } from 'vitest';
import { type LawfulBasis, rightsFor } from '../../../src/privacy/index.ts';

const given = (basis: LawfulBasis, directMarketing?: boolean) =>
  rightsFor(basis, directMarketing === undefined ? {} : { directMarketing }).flatMap((right) =>
    right.given ? [right.right] : [],
  );

describe('rightsFor', () => {
  it.each([
    [{ kind: 'consent' }, ['access', 'rectification', 'erasure', 'restriction', 'portability']],
    [{ kind: 'contract' }, ['access', 'rectification', 'erasure', 'restriction', 'portability']],
    [{ kind: 'legal-obligation' }, ['access', 'rectification', 'restriction']],
    [{ kind: 'vital-interests' }, ['access', 'rectification', 'erasure', 'restriction']],
    [{ kind: 'public-task' }, ['access', 'rectification', 'restriction', 'objection']],
    [{ kind: 'legitimate-interests' }, ['access', 'rectification', 'erasure', 'restriction', 'objection']],
  ] as const)('on %j gives %j', (basis, expected) => {
    expect(given(basis)).toEqual(expected);
  });

  it('always gives the objection to direct marketing, with its own article', () => {
    expect(given({ kind: 'contract' }, true)).toContain('objection');
    expect(given({ kind: 'contract' }, false)).not.toContain('objection');
    expect(rightsFor({ kind: 'contract' }, { directMarketing: true }).at(-1)).toEqual({
      right: 'objection',
      given: true,
      source: 'GDPR art. 21(2)',
    });
  });

  it('names the exception by which there is no erasure', () => {
    expect(rightsFor({ kind: 'public-task' })[2]).toEqual({
      right: 'erasure',
      given: false,
      source: 'GDPR art. 17(3)(b)',
    });
  });

  it('refuses a ground that is not known', () => {
    expect(() => rightsFor({ kind: 'mood' } as never)).toThrow('basis.kind must be one of consent');
  });
});
