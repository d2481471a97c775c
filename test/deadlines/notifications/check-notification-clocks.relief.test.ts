import { describe, expect, it } from 'vitest';
import { checkNotificationClocks, type NotificationFacts } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

describe('checkNotificationClocks with an undecided relief at weekends', () => {
  const claimed = { regime: 'dora', weekendRelief: true } as const;
  const missingOf = (
    facts: Omit<Extract<NotificationFacts, { regime: 'dora' }>, 'regime'>,
    options: Parameters<typeof checkNotificationClocks>[1],
  ) =>
    checkNotificationClocks([{ id: 'I-1', facts: { ...claimed, ...facts } }], options).map(({ code, params }) => [
      code,
      params['missing'],
    ]);

  it('names the first day that the calendar does not cover', () => {
    const calendar = { ...germany, to: '2026-04-04' } as const;
    const facts = { awareAt: '2026-04-02T23:00:00Z', classifiedAt: '2026-04-03T01:00:00Z' } as const;
    expect(missingOf(facts, { now: '2026-04-07T00:00:00Z', zone: 'UTC', calendar })).toEqual([
      ['clock-relief-undecided', ['coverage of 2026-04-05']],
    ]);
  });

  it.each([
    ['2026-06-06T09:00:00Z', 1],
    ['2026-06-06T12:00:00Z', 1],
    ['2026-07-07T23:59:59Z', 1],
    ['2026-07-08T00:00:00Z', 0],
  ] as const)('reports it until the latest possible relief is over: at %s', (now, count) => {
    expect(missingOf({ awareAt: '2026-06-05T10:00:00Z' }, { now })).toHaveLength(count);
  });

  it('reports it if the four hours of a late classification are over without it', () => {
    const facts = { awareAt: '2026-06-05T10:00:00Z', classifiedAt: '2026-06-07T10:00:00Z' } as const;
    const filed = {
      ...facts,
      initialSentAt: '2026-06-07T15:00:00Z',
      intermediateSentAt: '2026-06-08T15:00:00Z',
    } as const;
    expect(missingOf(facts, { now: '2026-06-07T15:00:00Z' })).toEqual([
      ['clock-relief-undecided', ['calendar', 'zone']],
    ]);
    const finalSentAt = '2026-06-09T15:00:00Z';
    expect(missingOf({ ...filed, finalSentAt }, { now: '2026-06-10T15:00:00Z' })).toEqual([
      ['clock-relief-undecided', ['calendar', 'zone']],
    ]);
  });
});
