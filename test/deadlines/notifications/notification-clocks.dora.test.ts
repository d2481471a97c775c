import { describe, expect, it } from 'vitest';
import { notificationClocks } from '../../../src/deadlines/index.ts';
import { clocksOf } from './clocks-of.ts';

const awareAt = '2026-06-05T16:20:00Z';
const later = '2027-01-01T00:00:00Z';

/** Delegated Regulation (EU) 2025/301 art. 5. */
describe('notificationClocks under DORA', () => {
  const facts = { regime: 'dora', awareAt } as const;

  it.each([
    ['soon after awareness', '2026-06-05T18:00:00Z', '2026-06-05T22:00:00Z', 'dora-5-1-a-4h'],
    ['20 hours after, both end together', '2026-06-06T12:20:00Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-4h'],
    ['a second later, the 24 hours are earlier', '2026-06-06T12:20:01Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-24h'],
    ['exactly 24 hours after', '2026-06-06T16:20:00Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-24h'],
    ['later than 24 hours: art. 5(2) alone', '2026-06-06T16:20:01Z', '2026-06-06T20:20:01Z', 'dora-5-2'],
    ['days later', '2026-06-09T08:00:00Z', '2026-06-09T12:00:00Z', 'dora-5-2'],
    ['before awareness, which a check reports', '2026-06-05T16:00:00Z', '2026-06-05T20:00:00Z', 'dora-5-1-a-4h'],
  ] as const)('sets the initial limit of an incident classified %s', (_, classifiedAt, dueAt, rule) => {
    expect(clocksOf({ ...facts, classifiedAt }).initial).toMatchObject({ dueAt, rule, missing: [] });
  });

  it('sets no limit before the classification once the 24 hours have lapsed', () => {
    const within = clocksOf(facts, { now: '2026-06-06T16:20:00Z' }).initial;
    expect(within).toMatchObject({ dueAt: '2026-06-06T16:20:00Z', state: 'due-soon', missing: ['classifiedAt'] });
    const lapsed = clocksOf(facts, { now: '2026-06-06T16:20:01Z' }).initial;
    expect(lapsed).toMatchObject({ dueAt: null, state: 'not-started', missing: ['classifiedAt'], rule: 'dora-5-2' });
    expect(clocksOf(facts, { now: '2026-06-05T16:19:59Z' }).initial).toMatchObject({
      state: 'not-started',
      rule: 'dora-5-1-a-24h',
      anchor: 'awareAt',
      missing: ['awareAt', 'classifiedAt'],
    });
  });

  it.each([
    ['within four hours of awareness', '2026-06-05T20:20:00Z', 'met', 'dora-5-1-a-24h', '2026-06-06T16:20:00Z'],
    ['a second later', '2026-06-05T20:20:01Z', 'not-started', 'dora-5-1-a-4h', null],
    ['within 24 hours', '2026-06-06T16:20:00Z', 'not-started', 'dora-5-1-a-4h', null],
    ['after 24 hours', '2026-06-06T16:20:01Z', 'not-started', 'dora-5-2', null],
  ] as const)(
    'counts a filing without an earlier classification as met only if it is in time under any: %s',
    (_, initialSentAt, state, rule, dueAt) => {
      const without = clocksOf({ ...facts, initialSentAt }).initial;
      expect(without).toMatchObject({ state, rule, dueAt, sentAt: initialSentAt, missing: ['classifiedAt'] });
      const classifiedAfter = clocksOf({ ...facts, initialSentAt, classifiedAt: '2026-06-08T00:00:00Z' }).initial;
      expect(classifiedAfter).toEqual(without);
    },
  );

  it('counts from a classification at the moment of the filing', () => {
    const classifiedAt = '2026-06-08T10:00:00Z';
    const clocks = clocksOf({ ...facts, classifiedAt, initialSentAt: classifiedAt });
    expect(clocks.initial).toMatchObject({ state: 'met', dueAt: '2026-06-08T14:00:00Z', rule: 'dora-5-2' });
  });

  it('ignores a classification after now', () => {
    const classifiedAt = '2026-06-05T18:00:00Z';
    const before = clocksOf({ ...facts, classifiedAt }, { now: '2026-06-05T17:00:00Z' }).initial;
    expect(before).toMatchObject({ rule: 'dora-5-1-a-24h', missing: ['classifiedAt'] });
    const classifiedFirst = clocksOf(
      { ...facts, awareAt: later, classifiedAt },
      { now: '2026-06-05T18:00:00Z' },
    ).initial;
    expect(classifiedFirst).toMatchObject({ rule: 'dora-5-1-a-4h', dueAt: '2026-06-05T22:00:00Z' });
  });

  it('counts later stages from filings, not from awareness or detection', () => {
    const filed = {
      ...facts,
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T21:30:00Z',
      intermediateSentAt: '2026-06-08T21:30:00Z',
    } as const;
    const clocks = clocksOf(filed);
    expect(clocks.intermediate).toMatchObject({
      dueAt: '2026-06-08T21:30:00Z',
      statutoryDueAt: '2026-06-08T22:00:00Z',
      state: 'met',
    });
    expect(clocks.final).toMatchObject({ dueOn: '2026-07-08', anchor: 'intermediateSentAt', state: 'overdue' });
    const updated = clocksOf({ ...filed, intermediateUpdatedAt: '2026-07-31T08:00:00Z' });
    expect(updated.final).toMatchObject({ dueOn: '2026-08-31', anchor: 'intermediateUpdatedAt' });
    expect(updated.intermediate.state).toBe('met');
    const notYet = clocksOf(
      { ...filed, intermediateUpdatedAt: '2026-07-31T08:00:00Z' },
      { now: '2026-07-30T00:00:00Z' },
    );
    expect(notYet.final.dueOn).toBe('2026-07-08');
  });

  it.each([
    ['2026-07-20T08:00:00Z', '2026-08-20', 'met', 'intermediateUpdatedAt'],
    ['2026-07-20T08:00:01Z', '2026-07-08', 'met-late', 'intermediateSentAt'],
  ] as const)('counts the final report from the latest update before it: updated at %s', (at, dueOn, state, anchor) => {
    const filed = {
      ...facts,
      intermediateSentAt: '2026-06-08T21:30:00Z',
      intermediateUpdatedAt: at,
      finalSentAt: '2026-07-20T08:00:00Z',
    } as const;
    expect(clocksOf(filed).final).toMatchObject({ dueOn, state, anchor });
  });

  it('counts the final report from the later of intermediate report and update', () => {
    const filed = {
      regime: 'dora',
      awareAt: '2026-06-01T08:00:00Z',
      classifiedAt: '2026-06-01T09:00:00Z',
      initialSentAt: '2026-06-01T10:00:00Z',
      intermediateSentAt: '2026-06-04T09:00:00Z',
    } as const;
    const finalDueOn = (intermediateUpdatedAt: '2026-06-03T09:00:00Z' | '2026-06-05T09:00:00Z'): unknown =>
      notificationClocks({ ...filed, intermediateUpdatedAt }, { now: '2026-06-20T00:00:00Z' }).at(-1)?.dueOn;
    expect(finalDueOn('2026-06-03T09:00:00Z')).toBe('2026-07-04');
    expect(finalDueOn('2026-06-05T09:00:00Z')).toBe('2026-07-05');
  });
});
