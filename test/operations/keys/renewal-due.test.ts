import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantOf } from '../../../src/core/index.ts';
import { makeCertificate } from '../../../src/fixtures/index.ts';
import { renewalDue } from '../../../src/operations/index.ts';

function judge(overrides: Parameters<typeof makeCertificate>[0], now: Instant = '2026-11-21T12:00:00Z') {
  return renewalDue(makeCertificate(overrides), { now });
}

describe('renewalDue', () => {
  it('says everything about a certificate', () => {
    expect(judge({}, '2026-12-28T23:59:59Z')).toEqual({
      state: 'renewal-due',
      reason: 'before',
      renewAt: '2026-12-08T23:59:59Z',
      isEndless: false,
      isValid: true,
      lengthDays: 90,
      secondsLeft: 86_401,
    });
  });

  it.each([
    ['2026-12-29T23:59:59Z', 90],
    ['2026-12-30T00:00:00Z', 91],
    ['2026-10-01T00:00:00Z', 1],
    ['2026-10-01T23:59:59Z', 1],
    ['2026-10-02T00:00:00Z', 2],
  ] as const)('counts an end at %s as %i days', (notAfter, days) => {
    expect(judge({ notAfter }).lengthDays).toBe(days);
  });

  it.each([
    ['2026-09-30T23:59:59Z', 'not-yet-valid', false],
    ['2026-10-01T00:00:00Z', 'valid', true],
    ['2026-12-08T23:59:58Z', 'valid', true],
    ['2026-12-08T23:59:59Z', 'renewal-due', true],
    ['2026-12-29T23:59:59Z', 'renewal-due', true],
    ['2026-12-29T23:59:59.999Z', 'renewal-due', true],
    ['2026-12-30T00:00:00Z', 'expired', false],
  ] as const)('at %s is %s', (now, state, isValid) => {
    expect(judge({}, now)).toMatchObject({ state, isValid });
    expect(judge({ replacedBy: 'C-2' }, now)).toMatchObject({ state: 'replaced', isValid });
  });

  it('counts the seconds that are left to zero', () => {
    expect(judge({}, '2026-12-29T23:59:59Z').secondsLeft).toBe(1);
    expect(judge({}, '2026-12-30T00:00:00Z').secondsLeft).toBe(0);
    expect(judge({}, '2027-12-30T00:00:00Z').secondsLeft).toBe(0);
  });

  it.each([
    [0.25, '2026-12-07T12:00:00Z'],
    [0.5, '2026-11-15T00:00:00Z'],
    [0.75, '2026-10-23T12:00:00Z'],
  ])('takes a share of %f left of the actual length', (shareLeft, renewAt) => {
    expect(judge({ renewal: { kind: 'share-left', shareLeft } })).toMatchObject({ reason: 'share-left', renewAt });
  });

  it('takes the plan of the options only where the certificate has none', () => {
    const options = { now: '2026-11-21T12:00:00Z', renewal: { kind: 'before', renewBefore: 'P30D' } } as const;
    expect(renewalDue(makeCertificate({ renewal: undefined }), options).renewAt).toBe('2026-11-29T23:59:59Z');
    expect(renewalDue(makeCertificate(), options).renewAt).toBe('2026-12-08T23:59:59Z');
    expect(judge({ renewal: undefined })).toMatchObject({ reason: 'not-planned', renewAt: null, isEndless: false });
  });

  it.each([
    ['P89D', undefined, false],
    ['P90D', undefined, true],
    ['P89D', '2026-10-01T23:59:58Z', false],
    ['P89D', '2026-10-01T23:59:59Z', true],
    ['P90D', '2026-09-01T00:00:00Z', true],
  ] as const)(
    'with renewal %s before the end and an issue at %s is endless: %s',
    (renewBefore, issuedAt, isEndless) => {
      expect(judge({ renewal: { kind: 'before', renewBefore }, issuedAt })).toMatchObject({ isEndless });
    },
  );

  it('has an instant of renewal within the validity for every share', () => {
    const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shares, fc.integer({ min: 3600, max: 100_000_000 }), (shareLeft, seconds) => {
        const begin = Date.UTC(2026, 0, 1);
        const due = judge({
          notBefore: instantOf(new Date(begin)),
          notAfter: instantOf(new Date(begin + seconds * 1000)),
          renewal: { kind: 'share-left', shareLeft },
        });
        const at = Date.parse(String(due.renewAt));
        expect(at).toBeGreaterThanOrEqual(begin);
        expect(at).toBeLessThanOrEqual(begin + (seconds + 1) * 1000);
      }),
    );
  });

  it('throws for what cannot be read or ends before it begins', () => {
    expect(() => judge({ notAfter: '2026-09-30T23:59:59Z' })).toThrow(
      new RangeError('certificate.notAfter must be an instant not before notBefore, got "2026-09-30T23:59:59Z"'),
    );
    expect(() => judge({}, 'now' as never)).toThrow(new RangeError('now must be an instant in UTC, got "now"'));
    expect(() => judge({ renewal: { kind: 'share-left', shareLeft: 1 } })).toThrow(
      new RangeError('certificate.renewal.shareLeft must be a number between 0 and 1, got 1'),
    );
  });
});
