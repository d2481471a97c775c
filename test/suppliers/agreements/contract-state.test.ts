import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate, type Period } from '../../../src/core/index.ts';
import { makeSupplierAgreement } from '../../../src/fixtures/index.ts';
import { type AgreementTerm, contractState, type SupplierAgreement } from '../../../src/suppliers/index.ts';

function state(asOf: CalendarDate, overrides: Partial<SupplierAgreement> = {}) {
  return contractState(makeSupplierAgreement(overrides), { asOf });
}

describe('contractState of a term that is renewed', () => {
  it('knows the end, the notice that was missed, and the next end', () => {
    expect(state('2026-01-10')).toEqual({
      state: 'running',
      isSigned: true,
      endsOn: '2026-03-31',
      renewals: 1,
      noticeBy: '2025-12-31',
      notice: 'missed',
      earliestEndOn: '2027-03-31',
      earliestNoticeBy: '2026-12-31',
      rule: 'renewal',
    });
  });

  it('can still be given notice on the last day for it', () => {
    const { notice, noticeBy, earliestEndOn } = state('2025-12-31');
    expect([notice, noticeBy, earliestEndOn]).toEqual(['open', '2025-12-31', '2026-03-31']);
  });

  it.each([
    ['2024-04-01', '2025-03-31', 0, 'first-term'],
    ['2025-03-31', '2025-03-31', 0, 'first-term'],
    ['2025-04-01', '2026-03-31', 1, 'renewal'],
    ['2026-03-31', '2026-03-31', 1, 'renewal'],
    ['2026-04-01', '2027-03-31', 2, 'renewal'],
  ] as const)('on %s ends on %s', (asOf, endsOn, renewals, rule) => {
    expect(state(asOf)).toMatchObject({ endsOn, renewals, rule });
  });

  it('counts every end from the first one, so that a month end that was clamped does not stay so', () => {
    const term = { kind: 'renewing', firstEndsOn: '2025-01-31', every: 'P1M' } as const;
    const ends = (['2025-02-01', '2025-03-01', '2025-04-01'] as const).map(
      (asOf) => state(asOf, { term, startsOn: '2024-04-01' }).endsOn,
    );
    expect(ends).toEqual(['2025-02-28', '2025-03-31', '2025-04-30']);
  });

  it('counts days and weeks exactly', () => {
    const every = (period: Period) => ({ kind: 'renewing', firstEndsOn: '2025-01-31', every: period }) as const;
    expect(state('2025-02-01', { term: every('P30D') }).endsOn).toBe('2025-03-02');
    expect(state('2025-02-01', { term: every('P4W') }).endsOn).toBe('2025-02-28');
    expect(state('2025-03-01', { term: every('P4W') }).endsOn).toBe('2025-03-28');
    expect(state('2026-01-10', { noticePeriods: { organization: 'P90D' } }).noticeBy).toBe('2025-12-31');
  });

  it('does not know what depends on an unknown notice', () => {
    expect(state('2026-01-10', { noticePeriods: { supplier: 'P6M' } })).toMatchObject({
      endsOn: '2026-03-31',
      noticeBy: null,
      notice: 'unknown',
      earliestEndOn: null,
      earliestNoticeBy: null,
    });
  });

  it('does not know an end beyond the calendar', () => {
    const term = { kind: 'renewing', firstEndsOn: '2999-06-30', every: 'P1Y' } as const;
    expect(state('2999-12-31', { term })).toMatchObject({ endsOn: null, noticeBy: null, earliestEndOn: null });
    expect(state('2999-05-01', { term, noticePeriods: { organization: 'P1Y' } })).toMatchObject({
      endsOn: '2999-06-30',
      notice: 'missed',
      earliestEndOn: null,
      earliestNoticeBy: null,
    });
  });
});

describe('contractState of another term', () => {
  it('ends a fixed term on its day without any notice', () => {
    const term = { kind: 'fixed', endsOn: '2026-11-21' } as const;
    expect(state('2026-11-21', { term })).toMatchObject({
      state: 'running',
      endsOn: '2026-11-21',
      notice: 'not-needed',
      noticeBy: null,
      earliestEndOn: '2026-11-21',
      rule: 'fixed-term',
    });
    expect(state('2026-11-22', { term }).state).toBe('ended');
  });

  it.each([
    [undefined, '2027-02-21', '2026-11-21'],
    ['any-day', '2027-02-21', '2026-11-21'],
    ['month-end', '2027-02-28', '2026-11-30'],
    ['quarter-end', '2027-03-31', '2026-12-31'],
    ['year-end', '2027-12-31', '2027-09-30'],
  ] as const)('ends a term without an end on the next %s', (endsOnly, earliestEndOn, earliestNoticeBy) => {
    const term: AgreementTerm = { kind: 'open-ended', ...(endsOnly && { endsOnly }) };
    expect(state('2026-11-21', { term })).toMatchObject({
      endsOn: null,
      noticeBy: null,
      notice: 'open',
      earliestEndOn,
      earliestNoticeBy,
      rule: 'open-ended',
    });
  });

  it('does not know an end beyond the calendar', () => {
    const term = { kind: 'open-ended', endsOnly: 'year-end' } as const;
    expect(state('2999-12-31', { term }).earliestEndOn).toBeNull();
  });

  it('ends by a notice that was given, not by one that will be', () => {
    const notice = { by: 'organization', givenOn: '2026-11-21', endsOn: '2027-03-31' } as const;
    expect(state('2026-11-21', { notice })).toMatchObject({
      state: 'running',
      endsOn: '2027-03-31',
      notice: 'given',
      rule: 'notice',
    });
    expect(state('2027-03-31', { notice }).state).toBe('running');
    expect(state('2027-04-01', { notice }).state).toBe('ended');
    expect(state('2026-11-20', { notice }).rule).toBe('renewal');
  });

  it('ends by a notice on an end that the term and the period of notice allow', () => {
    const noticed = (givenOn: CalendarDate, endsOn: CalendarDate, overrides: Partial<SupplierAgreement> = {}) =>
      state('2026-04-01', { notice: { by: 'organization', givenOn, endsOn }, ...overrides });
    expect(noticed('2025-12-31', '2026-03-31')).toMatchObject({ state: 'ended', endsOn: '2026-03-31' });
    expect(noticed('2026-01-01', '2026-03-31')).toMatchObject({
      state: 'running',
      endsOn: '2027-03-31',
      earliestEndOn: '2027-03-31',
    });
    expect(noticed('2026-01-15', '2026-06-15').endsOn).toBe('2027-03-31');
    const term = { kind: 'open-ended', endsOnly: 'year-end' } as const;
    expect(noticed('2026-01-15', '2026-06-15', { term }).endsOn).toBe('2026-12-31');
    const last = { kind: 'renewing', firstEndsOn: '2999-06-30', every: 'P1Y' } as const;
    expect(noticed('2026-01-15', '2999-07-01', { term: last })).toMatchObject({ state: 'running', endsOn: null });
  });

  it('says whether it has started and is signed', () => {
    expect(state('2024-03-31')).toMatchObject({ state: 'not-started', isSigned: true });
    expect(state('2024-04-01')).toMatchObject({ state: 'running' });
    expect(state('2024-03-19').isSigned).toBe(false);
    expect(contractState(makeSupplierAgreement({ signedOn: undefined }), { asOf: '2026-11-21' }).isSigned).toBe(false);
  });
});

describe('the laws of contractState', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addPeriod('2000-01-01', `P${days + 1}D` as Period));
  const period = fc.constantFrom<Period>('P1D', 'P1W', 'P30D', 'P1M', 'P3M', 'P1Y', 'P1Y6M', 'P18M');

  it('the end is not before the day, and the earliest end leaves time for the notice', () => {
    fc.assert(
      fc.property(day, period, period, day, (firstEndsOn, every, organization, asOf) => {
        const term = { kind: 'renewing', firstEndsOn, every } as const;
        const agreement = makeSupplierAgreement({ startsOn: '1999-01-01', term, noticePeriods: { organization } });
        const { endsOn, notice, earliestEndOn, earliestNoticeBy } = contractState(agreement, { asOf });
        expect(String(endsOn) >= asOf).toBe(true);
        expect(String(earliestNoticeBy) >= asOf).toBe(true);
        expect(addPeriod(asOf, organization) <= String(earliestEndOn)).toBe(true);
        expect(notice === 'open').toBe(earliestEndOn === endsOn);
      }),
    );
  });

  it('more time for the notice never gives an earlier end', () => {
    fc.assert(
      fc.property(day, period, day, (firstEndsOn, every, asOf) => {
        const end = (organization: Period) =>
          String(
            contractState(
              makeSupplierAgreement({
                startsOn: '1999-01-01',
                term: { kind: 'renewing', firstEndsOn, every },
                noticePeriods: { organization },
              }),
              { asOf },
            ).earliestEndOn,
          );
        expect(end('P1M') <= end('P3M')).toBe(true);
      }),
    );
  });
});
