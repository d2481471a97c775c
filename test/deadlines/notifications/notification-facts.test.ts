import { describe, expect, it } from 'vitest';
import { NotificationFactsSchema } from '../../../src/deadlines/index.ts';

const awareAt = '2026-06-05T16:20:00Z';

describe('NotificationFactsSchema', () => {
  it('accepts the facts of each regime, with any offset', () => {
    const dora = { regime: 'dora', awareAt: '2026-06-05T18:20:00+02:00', weekendRelief: 'final-only' };
    expect(NotificationFactsSchema.parse(dora)).toEqual({ ...dora, awareAt });
    const nis2 = { regime: 'nis2', awareAt, trustServiceProvider: true, ongoing: { handledAt: awareAt } };
    expect(NotificationFactsSchema.parse(nis2)).toEqual(nis2);
  });

  it.each([
    ['no awareness', { regime: 'gdpr-33' }],
    ['an unknown regime', { regime: 'gdpr', awareAt }],
    ['a fact of another regime', { regime: 'gdpr-33', awareAt, classifiedAt: awareAt }],
    ['a time without a zone', { regime: 'gdpr-33', awareAt: '2026-06-05T18:20:00' }],
    ['a relief for something else', { regime: 'dora', awareAt, weekendRelief: 'initial-only' }],
    ['an unknown key within', { regime: 'nis2', awareAt, ongoing: { sentAt: awareAt } }],
  ])('refuses %s', (_, input) => {
    expect(NotificationFactsSchema.safeParse(input).success).toBe(false);
  });
});
