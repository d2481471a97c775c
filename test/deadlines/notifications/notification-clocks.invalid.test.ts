import { describe, expect, it } from 'vitest';
import { notificationClocks, type NotificationFacts } from '../../../src/deadlines/index.ts';

const awareAt = '2026-06-05T16:20:00Z';
const now = '2026-06-20T00:00:00Z';

describe('notificationClocks on invalid input', () => {
  it('names the invalid fact or option', () => {
    const unknown = { regime: 'gdpr33', awareAt } as unknown as NotificationFacts;
    expect(() => notificationClocks(unknown, { now })).toThrow(
      new RangeError('facts.regime must be one of gdpr-33, gdpr-34, nis2, nis2-de, dora, got "gdpr33"'),
    );
    expect(() => notificationClocks({ regime: 'gdpr-33', awareAt: '2026-02-30T00:00:00Z' }, { now })).toThrow(
      /^facts\.awareAt /,
    );
    expect(() => notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-31T00:00:00Z' })).toThrow(/^now /);
    expect(() =>
      notificationClocks({ regime: 'dora', awareAt, classifiedAt: '2026-06-05T24:00:00Z' }, { now }),
    ).toThrow(/^facts\.classifiedAt /);
    expect(() =>
      notificationClocks({ regime: 'nis2', awareAt, ongoing: { handledAt: '2026-02-30T00:00:00Z' } }, { now }),
    ).toThrow(/^facts\.ongoing\.handledAt /);
    expect(() =>
      notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-06T00:00:00Z', dueSoonWithin: 'PT0H' }),
    ).toThrow(new RangeError('dueSoonWithin must be a period of whole hours and minutes, got "PT0H"'));
  });

  it('refuses an invalid dueSoonWithin also where every clock has stopped', () => {
    const met = { regime: 'gdpr-33', awareAt, notificationSentAt: '2026-06-06T00:00:00Z' } as const;
    expect(() => notificationClocks(met, { now, dueSoonWithin: 'PT0H' })).toThrow(/^dueSoonWithin /);
  });
});
