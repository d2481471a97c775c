import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/index.ts';
import { checkNotificationClocks, type Nis2Facts, type NotificationFacts } from '../../../src/deadlines/index.ts';
import { makeNotificationFacts } from '../../../src/fixtures/index.ts';
import { germany } from '../calendars.ts';
import { codesOf } from '../../codes-of.ts';

describe('checkNotificationClocks', () => {
  const now = '2026-08-01T00:00:00Z';
  const berlin = { now, zone: 'Europe/Berlin' } as const;
  const check = (facts: NotificationFacts, options: Parameters<typeof checkNotificationClocks>[1] = berlin) =>
    checkNotificationClocks([{ id: 'I-1', facts }], options);

  it('finds nothing if every report was filed in time', () => {
    expect(
      check(
        makeNotificationFacts('dora', {
          classifiedAt: '2026-06-05T18:00:00Z',
          initialSentAt: '2026-06-05T20:00:00Z',
          intermediateSentAt: '2026-06-08T20:00:00Z',
          intermediateUpdatedAt: '2026-06-20T20:00:00Z',
          finalSentAt: '2026-07-20T20:00:00Z',
        }),
      ),
    ).toEqual([]);
    expect(
      check(
        makeNotificationFacts('nis2', {
          initialSentAt: '2026-06-05T20:00:00Z',
          notificationSentAt: '2026-06-08T10:00:00Z',
          intermediateRequestedAt: '2026-06-10T10:00:00Z',
          intermediateSentAt: '2026-06-12T10:00:00Z',
          ongoing: { progressSentAt: '2026-07-08T10:00:00Z', handledAt: '2026-07-20T10:00:00Z' },
        }),
      ),
    ).toEqual([]);
    expect(check(makeNotificationFacts('gdpr-34'))).toEqual([]);
    expect(checkNotificationClocks([], { now })).toEqual([]);
  });

  it('names the report, the article and the limit', () => {
    const [overdue, late] = checkNotificationClocks(
      [
        { id: 'I-1', facts: makeNotificationFacts('gdpr-33') },
        {
          id: 'I-2',
          facts: makeNotificationFacts('nis2', {
            initialSentAt: '2026-06-05T20:00:00Z',
            notificationSentAt: '2026-06-06T10:00:00Z',
            ongoing: { progressSentAt: '2026-07-07T10:00:00Z' },
          }),
        },
      ],
      berlin,
    );
    expect(overdue).toMatchObject({
      message:
        'Incident "I-1": the notification report under GDPR art. 33(1) was due 2026-06-08T16:20:00Z and has not been filed as of 2026-08-01T00:00:00Z.',
      requirements: ['A.5.5', 'A.5.26', 'GDPR art. 33(1)'],
      path: [0, 'facts', 'notificationSentAt'],
    });
    expect(late).toMatchObject({
      code: 'clock-filing-late',
      message:
        'Incident "I-2": the progress report under NIS2 art. 23(4)(e) was due 2026-07-06 and was filed at 2026-07-07T10:00:00Z.',
      path: [1, 'facts', 'ongoing', 'progressSentAt'],
    });
  });

  it('reports an awareness in the future once, and judges no limit by it', () => {
    expect(codesOf(check(makeNotificationFacts('nis2', { awareAt: '2026-09-01T00:00:00Z' })))).toEqual([
      'clock-event-in-future',
    ]);
  });

  it('reports NIS2 and DORA filings out of order', () => {
    const nis2 = makeNotificationFacts('nis2', {
      initialSentAt: '2026-06-06T08:00:00Z',
      notificationSentAt: '2026-06-06T09:00:00Z',
      finalSentAt: '2026-06-06T08:30:00Z',
      ongoing: {},
    });
    const inJune = { now: '2026-06-07T00:00:00Z' } as const;
    expect(codesOf(check(nis2, inJune))).toEqual(['clock-filing-out-of-order']);
    const dora = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      intermediateSentAt: '2026-06-05T20:00:00Z',
      finalSentAt: '2026-06-05T19:59:59Z',
    });
    expect(check(dora)).toMatchObject([
      {
        code: 'clock-filing-out-of-order',
        params: { event: 'finalSentAt', previous: 'intermediateSentAt' },
        path: [0, 'facts', 'finalSentAt'],
      },
    ]);
  });

  it('reports a filing whose limit counts from a fact that is not recorded, or came later', () => {
    const filed = { awareAt: '2026-06-05T10:00:00Z', initialSentAt: '2026-06-06T22:00:00Z' } as const;
    const inJune = { now: '2026-06-07T10:00:00Z' } as const;
    expect(check(makeNotificationFacts('dora', filed), inJune)).toMatchObject([
      {
        code: 'clock-anchor-missing',
        message:
          'Incident "I-1": initialSentAt was filed, but classifiedAt, from which its limit counts, is not recorded.',
        path: [0, 'facts', 'initialSentAt'],
      },
    ]);
    const classified = (classifiedAt: Instant) =>
      check(makeNotificationFacts('dora', { ...filed, classifiedAt }), inJune);
    expect(classified('2026-06-06T22:00:00Z')).toEqual([]);
    expect(classified('2026-06-06T22:00:01Z')).toMatchObject([
      {
        code: 'clock-anchor-after-filing',
        message:
          'Incident "I-1": initialSentAt is 2026-06-06T22:00:00Z, before classifiedAt at 2026-06-06T22:00:01Z, from which its limit counts.',
        path: [0, 'facts', 'initialSentAt'],
      },
    ]);
    const handled = (ongoing: Nis2Facts['ongoing'] & object) =>
      codesOf(
        check(
          makeNotificationFacts('nis2', {
            initialSentAt: '2026-06-05T20:00:00Z',
            notificationSentAt: '2026-06-06T10:00:00Z',
            ongoing: { progressSentAt: '2026-07-01T10:00:00Z', ...ongoing },
            finalSentAt: '2026-07-20T10:00:00Z',
          }),
        ),
      );
    expect(handled({ handledAt: '2026-07-20T10:00:00Z' })).toEqual([]);
    expect(handled({ handledAt: '2026-07-20T10:00:01Z' })).toEqual(['clock-anchor-after-filing']);
    expect(handled({})).toEqual(['clock-anchor-missing']);
  });

  it('judges the final report without an update after it', () => {
    const facts = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      intermediateSentAt: '2026-06-08T20:00:00Z',
      intermediateUpdatedAt: '2026-07-25T20:00:00Z',
      finalSentAt: '2026-07-20T20:00:00Z',
    });
    expect(check(facts)).toMatchObject([
      { code: 'clock-filing-out-of-order', params: { event: 'finalSentAt', previous: 'intermediateUpdatedAt' } },
      { code: 'clock-filing-late', params: { stage: 'final', due: '2026-07-08' } },
    ]);
  });

  it('requires no progress report on an incident that was over before the final report was due', () => {
    const facts = makeNotificationFacts('nis2', {
      awareAt: '2026-03-01T08:00:00Z',
      initialSentAt: '2026-03-01T10:00:00Z',
      notificationSentAt: '2026-03-02T08:00:00Z',
      ongoing: { handledAt: '2026-03-20T08:00:00Z' },
      finalSentAt: '2026-03-25T08:00:00Z',
    });
    expect(check(facts)).toEqual([]);
  });

  it('does not accept a filing after now as the predecessor of another', () => {
    const facts = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      finalSentAt: '2026-06-20T20:00:00Z',
      intermediateUpdatedAt: '2026-08-01T00:00:01Z',
    });
    expect(check(facts)).toMatchObject([
      { code: 'clock-event-in-future', params: { event: 'intermediateUpdatedAt' } },
      { code: 'clock-stage-skipped', params: { event: 'finalSentAt', previous: 'intermediateSentAt' } },
      { code: 'clock-overdue', params: { stage: 'intermediate' } },
    ]);
  });

  it('does not judge the order of a filing after now', () => {
    const facts = makeNotificationFacts('dora', { initialSentAt: '2026-06-06T08:00:01Z' });
    expect(codesOf(check(facts, { now: '2026-06-06T08:00:00Z' }))).toEqual(['clock-event-in-future']);
    expect(codesOf(check(facts, { now: '2026-06-06T08:00:01Z' }))).toEqual(['clock-anchor-missing']);
  });

  it('judges every limit that the relief cannot move', () => {
    const facts = { awareAt: '2026-06-01T10:00:00Z', classifiedAt: '2026-06-01T11:00:00Z' } as const;
    const onThe12th = { now: '2026-06-12T10:00:00Z' } as const;
    const finalOnly = makeNotificationFacts('dora', { ...facts, weekendRelief: 'final-only' });
    expect(check(finalOnly, onThe12th)).toMatchObject([
      { code: 'clock-overdue', params: { stage: 'initial', due: '2026-06-01T15:00:00Z' } },
    ]);

    const filed = {
      ...facts,
      weekendRelief: true,
      initialSentAt: '2026-06-01T12:00:00Z',
      intermediateSentAt: '2026-06-05T12:00:00Z',
    } as const;
    const short = { zone: 'Europe/Berlin', calendar: { ...germany, to: '2026-06-30' } } as const;
    const late = { code: 'clock-filing-late', params: { stage: 'intermediate', due: '2026-06-04T12:00:00Z' } };
    const gap = { code: 'clock-relief-undecided', params: { missing: ['coverage of 2026-07-05'] } };
    expect(check(makeNotificationFacts('dora', filed), { ...onThe12th, ...short })).toMatchObject([
      { ...gap, path: [0, 'facts', 'weekendRelief'] },
      { ...late, path: [0, 'facts', 'intermediateSentAt'] },
    ]);
    const final = (finalSentAt: Instant) =>
      check(makeNotificationFacts('dora', { ...filed, finalSentAt }), { ...berlin, ...short });
    expect(final('2026-07-05T21:59:59Z'), 'in time without any relief').toMatchObject([late]);
    expect(final('2026-07-05T22:00:00Z'), 'perhaps in time with it').toMatchObject([gap, late]);
  });

  it('applies the relief if calendar and zone are given, and leaves limits open that they do not cover', () => {
    const facts = makeNotificationFacts('dora', {
      awareAt: '2026-06-06T08:00:00Z',
      classifiedAt: '2026-06-06T08:00:00Z',
      weekendRelief: true,
      initialSentAt: '2026-06-08T10:00:00Z',
    });
    const monday = { now: '2026-06-08T12:00:00Z' } as const;
    expect(check(facts, { ...monday, zone: 'Europe/Berlin', calendar: germany })).toEqual([]);
    const undecided = (options: Parameters<typeof checkNotificationClocks>[1]) =>
      check(facts, options).map(({ code, params }) => [code, params['missing']]);
    expect(undecided(monday)).toEqual([['clock-relief-undecided', ['calendar', 'zone']]]);
    expect(undecided({ ...monday, calendar: germany })).toEqual([['clock-relief-undecided', ['zone']]]);
    const short = { ...germany, to: '2026-06-07' } as const;
    expect(undecided({ ...monday, zone: 'Europe/Berlin', calendar: short })).toEqual([
      ['clock-relief-undecided', ['coverage of 2026-06-08', 'coverage of 2026-06-11']],
    ]);
  });
});
