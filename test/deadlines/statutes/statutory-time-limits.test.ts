import { describe, expect, it } from 'vitest';
import { CalendarDateSchema, HourPeriodSchema, PeriodSchema } from '../../../src/core/calendar/schemas.ts';
import {
  countingRules,
  incidentTimeLimits,
  requestTimeLimits,
  statutoryTimeLimits,
} from '../../../src/deadlines/index.ts';

describe('statutoryTimeLimits', () => {
  it('has 100 limits, each once, with all that are computed', () => {
    const ids = statutoryTimeLimits.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
    for (const table of [incidentTimeLimits, requestTimeLimits]) {
      for (const [id, clock] of Object.entries(table)) {
        expect(clock.id).toBe(id);
        expect(statutoryTimeLimits).toContain(clock);
      }
    }
  });

  it.each(statutoryTimeLimits)('gives the source and the counting rule of $id', (clock) => {
    expect(clock.notLegalAdvice).toBe(true);
    expect(clock.citation).not.toBe('');
    expect(CalendarDateSchema.safeParse(clock.checkedOn).success).toBe(true);
    expect(clock.source).toMatch(/^https:\/\//);
    expect(Object.keys(countingRules)).toContain(clock.countingRule);
    const isPeriod = PeriodSchema.safeParse(clock.period).success || HourPeriodSchema.safeParse(clock.period).success;
    expect(isPeriod).toBe(clock.period !== null);
  });

  it('marks proposals', () => {
    const notInForce = statutoryTimeLimits.filter(({ status }) => status !== 'in-force').map(({ id }) => id);
    expect(notInForce).toEqual([
      'gdpr-33-omnibus',
      'uk-csr-bill-1',
      'uk-csr-bill-2',
      'aiact-73-1',
      'aiact-73-2',
      'aiact-73-3',
      'us-circia-72h',
      'us-circia-24h',
      'in-dpdp',
    ]);
    expect(incidentTimeLimits['gdpr-33-1'].period).toBe('PT72H');
  });

  it('gives no number where the law has none', () => {
    const open = statutoryTimeLimits.filter(({ period }) => period === null).map(({ id }) => id);
    expect(open).toEqual([
      'gdpr-34-1',
      'nis2-23-4-c',
      'bsig-32-1-3',
      'bsig-32-2-2',
      'dora-5-4',
      'gdpr-33-2',
      'dora-5-3',
      'ch-fadp-24',
      'us-nydfs-17-b',
      'data-act-25-2-h',
      'us-bank-provider',
    ]);
  });

  it('gives the first day of each row that applies later', () => {
    const later = statutoryTimeLimits.filter(({ status }) => status === 'applies-from');
    expect(later.map(({ id, validFrom }) => [id, validFrom])).toEqual([
      ['aiact-73-1', '2027-12-02'],
      ['aiact-73-2', '2027-12-02'],
      ['aiact-73-3', '2027-12-02'],
      ['in-dpdp', '2027-05-13'],
    ]);
    const early = statutoryTimeLimits.filter(
      ({ status, validFrom, checkedOn }) => status === 'in-force' && validFrom !== null && validFrom > checkedOn,
    );
    expect(early).toEqual([]);
  });

  it.each([
    ['aiact-73-1', { citation: 'AI Act art. 73(2)', period: 'P15D' }],
    ['aiact-73-2', { citation: 'AI Act art. 73(3)', period: 'P2D' }],
    ['aiact-73-3', { citation: 'AI Act art. 73(4)', period: 'P10D' }],
    ['us-sec-105-c', { startEvent: 'day on which the disclosure under Item 1.05 is due, the end of us-sec-105' }],
    ['ch-isg-14d', { citation: 'Cybersicherheitsverordnung (CSV) art. 16(1)', validFrom: '2025-04-01' }],
    ['uk-nis-2018', { recipient: 'designated competent authority', citation: 'NIS Regulations 2018 reg. 11(3)' }],
    ['bsig-33-5', { period: 'P2W', validFrom: '2025-12-06', verification: 'primary-text-seen' }],
    ['data-act-25-2-d', { period: 'P2M', validFrom: '2025-09-12' }],
    ['de-hinschg-17-2', { period: 'P3M', verification: 'primary-text-seen' }],
    ['us-ca-1798-82', { period: 'P30D', validFrom: '2026-01-01', verification: 'secondary-seen' }],
    ['ch-fadp-25-7', { period: 'P30D', kind: 'data-subject-request' }],
  ])('states %s as it was last checked', (id, row) => {
    expect(statutoryTimeLimits.find((limit) => limit.id === id)).toMatchObject(row);
  });
});
