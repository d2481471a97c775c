import { describe, expect, it } from 'vitest';
import { HourPeriodSchema, PeriodSchema } from '../../../src/core/calendar/schemas.ts';
import {
  countingRules,
  incidentTimeLimits,
  requestTimeLimits,
  statutoryTimeLimits,
} from '../../../src/deadlines/index.ts';

describe('statutoryTimeLimits', () => {
  it('has 60 limits, each once, with all that are computed', () => {
    const ids = statutoryTimeLimits.map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
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
    ]);
    expect(incidentTimeLimits['gdpr-33-1'].period).toBe('PT72H');
  });

  it('gives no number where the law has none', () => {
    const open = statutoryTimeLimits.filter(({ period }) => period === null).map(({ id }) => id);
    expect(open).toEqual([
      'gdpr-34-1',
      'nis2-23-4-c',
      'dora-5-4',
      'gdpr-33-2',
      'dora-5-3',
      'ch-fadp-24',
      'us-nydfs-17-b',
    ]);
  });
});
