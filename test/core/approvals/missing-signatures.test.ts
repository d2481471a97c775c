import { describe, expect, it } from 'vitest';
import { lastSignedOn } from '../../../src/core/approvals/missing-signatures.ts';
import { type CalendarDate, missingSignatures, type RequiredSignatures } from '../../../src/core/index.ts';
import { ceo, ciso } from './approval-samples.ts';

describe('missingSignatures', () => {
  const signatures = [ciso, ceo];
  const missing = (required: readonly RequiredSignatures[], asOf: CalendarDate, excluding: readonly string[] = []) =>
    missingSignatures(signatures, { asOf, required, excluding });

  it('wants every role that must sign together, by the day in question', () => {
    const together: RequiredSignatures[] = [{ roles: ['CISO', 'CEO'], sign: 'all' }];
    expect(missing(together, '2026-03-08')).toEqual([{ roles: ['CEO'], sign: 'all' }]);
    expect(missing(together, '2026-03-09')).toEqual([]);
  });

  it('wants one of several roles', () => {
    expect(missing([{ roles: ['CFO', 'CEO'], sign: 'any' }], '2026-03-09')).toEqual([]);
    expect(missing([{ roles: ['CFO', 'CEO'], sign: 'any' }], '2026-03-08')).toEqual([
      { roles: ['CFO', 'CEO'], sign: 'any' },
    ]);
  });

  it('wants every requirement met', () => {
    const required: RequiredSignatures[] = [
      { roles: ['CISO'], sign: 'any' },
      { roles: ['CEO', 'CFO'], sign: 'all' },
    ];
    expect(missing(required, '2026-03-09')).toEqual([{ roles: ['CFO'], sign: 'all' }]);
  });

  it('takes the role that is signed in, not the person', () => {
    expect(missing([{ roles: ['A. Roe'], sign: 'any' }], '2026-03-09')).toEqual([{ roles: ['A. Roe'], sign: 'any' }]);
  });

  it('leaves out the people who may not approve', () => {
    expect(missing([{ roles: ['CISO'], sign: 'any' }], '2026-03-09', ['A. Roe'])).toHaveLength(1);
    expect(missing([], '2026-03-09', ['A. Roe', 'CEO'])).toEqual([{ roles: [], sign: 'any' }]);
    expect(missing([], '2026-03-09', ['A. Roe'])).toEqual([]);
  });
});

describe('lastSignedOn', () => {
  it('is the day of the last signature, in any order', () => {
    expect(lastSignedOn([ciso, ceo])).toBe('2026-03-09');
    expect(lastSignedOn([ceo, ciso])).toBe('2026-03-09');
    expect(lastSignedOn([])).toBeUndefined();
  });
});
