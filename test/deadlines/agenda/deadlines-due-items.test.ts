import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/index.ts';
import {
  type DatedRequest,
  type DeadlinesDueItemsOptions,
  deadlinesDueItems,
  type NotifiableIncident,
  type NotificationFacts,
} from '../../../src/deadlines/index.ts';
import { makeNotificationFacts } from '../../../src/fixtures/index.ts';
import { germany } from '../calendars.ts';

const year = { from: '2026-01-01', through: '2026-12-31' } as const;
const incident = (facts: NotificationFacts): readonly NotifiableIncident[] => [{ id: 'I-1', facts }];

describe('deadlinesDueItems of incidents', () => {
  const linesOf = (facts: NotificationFacts, options: DeadlinesDueItemsOptions) =>
    deadlinesDueItems({ notifications: incident(facts) }, options).map(
      ({ rule, dueAt, dueOn, state }) => `${rule} ${dueAt ?? dueOn} ${state}`,
    );

  it('returns the whole item of a report', () => {
    const notifications = incident(makeNotificationFacts('nis2'));
    expect(deadlinesDueItems({ notifications }, { ...year, asOf: '2026-06-05', through: '2026-06-06' })).toEqual([
      {
        kind: 'incident-notification',
        subject: { kind: 'incident', id: 'I-1' },
        title: 'Incident "I-1": file the early warning',
        owner: null,
        dueOn: null,
        dueAt: '2026-06-06T16:20:00Z',
        state: 'scheduled',
        requirement: 'NIS2 art. 23(4)(a)',
        rule: 'nis2-23-4-a',
      },
    ]);
  });

  it('names the report by its stage where the law has no name for it', () => {
    const notifications = incident(makeNotificationFacts('gdpr-33'));
    const [item] = deadlinesDueItems({ notifications }, { ...year, asOf: '2026-06-05' });
    expect(item?.title).toBe('Incident "I-1": file the notification');
  });

  it('lists every open report with a date, by instant or by day, in the order of their days', () => {
    const facts = makeNotificationFacts('nis2', {
      initialSentAt: '2026-06-06T09:00:00Z',
      notificationSentAt: '2026-06-06T10:00:00Z',
      intermediateRequestedAt: '2026-06-10T10:00:00Z',
      ongoing: { handledAt: '2026-07-10T10:00:00Z' },
    });
    expect(linesOf(facts, { ...year, asOf: '2026-07-11' })).toEqual([
      'nis2-23-4-e1 2026-07-06 overdue',
      'nis2-23-4-e2 2026-08-10 scheduled',
    ]);
    expect(linesOf(facts, { ...year, asOf: '2026-06-05' })).toEqual([
      'nis2-23-4-a 2026-06-06T16:20:00Z scheduled',
      'nis2-23-4-b 2026-06-08T16:20:00Z scheduled',
    ]);
  });

  it('lists no report that is filed, or that has no date', () => {
    const filed = makeNotificationFacts('gdpr-33', { notificationSentAt: '2026-06-08T16:20:01Z' });
    expect(linesOf(filed, { ...year, asOf: '2026-06-30' })).toEqual([]);
    expect(linesOf(makeNotificationFacts('gdpr-34'), { ...year, asOf: '2026-06-30' })).toEqual([]);
    expect(linesOf(makeNotificationFacts('gdpr-33'), { ...year, asOf: '2026-06-04' })).toEqual([]);
  });

  it.each([
    ['2026-06-07', undefined, 'due-soon'],
    ['2026-06-08', undefined, 'overdue'],
    ['2026-06-08', '2026-06-08T16:20:00Z', 'due-soon'],
    ['2026-06-08', '2026-06-08T16:20:01Z', 'overdue'],
  ] as const)('sees the clock of 72 hours at the end of %s, or at the moment %s: %s', (asOf, now, state) => {
    const options = { ...year, asOf, ...(now !== undefined && { now }) };
    expect(linesOf(makeNotificationFacts('gdpr-33'), options)).toEqual([`gdpr-33-1 2026-06-08T16:20:00Z ${state}`]);
  });

  it.each([
    ['UTC', '2026-07-07', 'due-soon'],
    ['UTC', '2026-07-08', 'overdue'],
    ['Asia/Tokyo', '2026-07-08', 'due-soon'],
    ['Asia/Tokyo', '2026-07-09', 'overdue'],
  ] as const)('gives a report its whole last local day: in %s as of %s %s', (zone, asOf, state) => {
    const facts = makeNotificationFacts('nis2', {
      initialSentAt: '2026-06-06T09:00:00Z',
      notificationSentAt: '2026-06-07T16:00:00Z',
    });
    expect(linesOf(facts, { ...year, asOf, zone }).at(0)).toMatch(new RegExp(`^nis2-23-4-d 2026-07-0[78] ${state}$`));
  });

  it.each([
    ['with calendar and zone', { zone: 'UTC', calendar: germany }, '2026-06-06', '2026-06-08T12:00:00Z scheduled'],
    ['without a zone', { calendar: germany }, '2026-06-06', '2026-06-06T12:00:00Z due-soon'],
    ['without a calendar', { zone: 'UTC' }, '2026-06-06', '2026-06-06T12:00:00Z due-soon'],
    ['without a calendar on the latest possible day', { zone: 'UTC' }, '2026-07-07', '2026-06-06T12:00:00Z due-soon'],
    ['without a calendar after every roll', { zone: 'UTC' }, '2026-07-08', '2026-06-06T12:00:00Z overdue'],
  ] as const)('applies the relief at weekends %s', (_, given, asOf, line) => {
    const awareAt: Instant = '2026-06-06T08:00:00Z';
    const facts = makeNotificationFacts('dora', { awareAt, classifiedAt: awareAt, weekendRelief: true });
    expect(linesOf(facts, { ...year, asOf, ...given })).toEqual([`dora-5-1-a-4h ${line}`]);
  });

  it('throws for facts that cannot be read, and for an invalid moment, day or zone', () => {
    const notifications = incident({ regime: 'gdpr-33', awareAt: '2026-02-30T00:00:00Z' });
    const options = { ...year, asOf: '2026-06-05' } as const;
    expect(() => deadlinesDueItems({ notifications }, options)).toThrow(
      new RangeError('notifications[0].facts.awareAt must be an instant in UTC, got "2026-02-30T00:00:00Z"'),
    );
    expect(() => deadlinesDueItems({}, { ...options, now: '2026-02-30T00:00:00Z' })).toThrow(/^now /);
    expect(() => deadlinesDueItems({}, { ...options, asOf: '2026-02-30' })).toThrow(/^asOf /);
    expect(() => deadlinesDueItems({}, { ...options, zone: 'CEST!' })).toThrow(/^zone /);
  });
});

describe('deadlinesDueItems of requests', () => {
  const request = { id: 'Q-1', regime: 'gdpr', receivedOn: '2026-01-31' } as const;
  const linesOf = (one: DatedRequest, options: DeadlinesDueItemsOptions) =>
    deadlinesDueItems({ requests: [one] }, options).map(({ kind, dueOn, state }) => `${kind} ${dueOn} ${state}`);

  it('returns the whole items of the announcement and the answer', () => {
    expect(deadlinesDueItems({ requests: [request] }, { ...year, asOf: '2026-02-21' })).toEqual([
      {
        kind: 'data-subject-request-extension',
        subject: { kind: 'data-subject-request', id: 'Q-1' },
        title: 'Announce an extension of the request "Q-1" if its answer takes longer',
        owner: null,
        dueOn: '2026-02-28',
        dueAt: null,
        state: 'due-soon',
        requirement: 'GDPR art. 12(3)',
        rule: 'gdpr-12-3',
      },
      {
        kind: 'data-subject-request-answer',
        subject: { kind: 'data-subject-request', id: 'Q-1' },
        title: 'Answer the request "Q-1"',
        owner: null,
        dueOn: '2026-02-28',
        dueAt: null,
        state: 'due-soon',
        requirement: 'GDPR art. 12(3)',
        rule: 'gdpr-12-3',
      },
    ]);
  });

  it.each([
    ['2026-02-20', 'scheduled'],
    ['2026-02-21', 'due-soon'],
    ['2026-02-28', 'due-soon'],
  ] as const)('is due soon in the last quarter of its time: as of %s %s', (asOf, state) => {
    expect(linesOf(request, { ...year, asOf })).toEqual([
      `data-subject-request-extension 2026-02-28 ${state}`,
      `data-subject-request-answer 2026-02-28 ${state}`,
    ]);
  });

  it('lists no announcement once its last day has passed or an extension was announced', () => {
    expect(linesOf(request, { ...year, asOf: '2026-03-01' })).toEqual([
      'data-subject-request-answer 2026-02-28 overdue',
    ]);
    const extended = { ...request, extensionAnnouncedOn: '2026-02-20' } as const;
    expect(linesOf(extended, { ...year, asOf: '2026-02-20' })).toEqual([
      'data-subject-request-answer 2026-04-30 scheduled',
    ]);
  });

  it('lists no request that is answered, not yet received or waits for the data subject', () => {
    const asOf = '2026-02-20';
    expect(linesOf({ ...request, answeredOn: '2026-02-20' }, { ...year, asOf })).toEqual([]);
    expect(linesOf({ ...request, answeredOn: '2026-02-21' }, { ...year, asOf })).toHaveLength(2);
    expect(linesOf({ ...request, receivedOn: '2026-02-21' }, { ...year, asOf })).toEqual([]);
    expect(linesOf({ ...request, regime: 'uk-gdpr', identityProvedOn: null }, { ...year, asOf })).toEqual([]);
  });

  it('rolls by the calendar, and is overdue beyond it only after every possible roll', () => {
    expect(linesOf(request, { ...year, asOf: '2026-03-02', calendar: germany })).toEqual([
      'data-subject-request-extension 2026-03-02 due-soon',
      'data-subject-request-answer 2026-03-02 due-soon',
    ]);
    const beyond = { ...request, receivedOn: '2028-11-30' } as const;
    const options = { from: '2028-01-01', through: '2029-12-31', calendar: germany } as const;
    expect(linesOf(beyond, { ...options, asOf: '2029-01-30' })).toEqual([
      'data-subject-request-answer 2028-12-30 due-soon',
    ]);
    expect(linesOf(beyond, { ...options, asOf: '2029-01-31' })).toEqual([
      'data-subject-request-answer 2028-12-30 overdue',
    ]);
  });

  it('is not overdue while a later roll would let a question stop the time limit', () => {
    const asked = {
      ...request,
      regime: 'uk-gdpr',
      receivedOn: '2028-11-30',
      clarification: { askedOn: '2029-01-10', receivedOn: null },
    } as const;
    const options = { from: '2028-01-01', through: '2029-12-31', calendar: germany } as const;
    expect(linesOf(asked, { ...options, asOf: '2029-06-01' })).toEqual([
      'data-subject-request-answer 2028-12-30 due-soon',
    ]);
  });

  it('throws for a request that cannot be read', () => {
    const requests = [{ ...request, receivedOn: '2026-02-30' }] as const;
    expect(() => deadlinesDueItems({ requests }, { ...year, asOf: '2026-02-20' })).toThrow(
      /^requests\[0\]\.receivedOn /,
    );
  });
});

describe('deadlinesDueItems', () => {
  it('orders the items of both registers by day, without those after the window', () => {
    const registers = {
      notifications: incident(makeNotificationFacts('gdpr-33')),
      requests: [
        { id: 'Q-1', regime: 'gdpr', receivedOn: '2026-05-08' },
        { id: 'Q-2', regime: 'gdpr', receivedOn: '2026-05-09' },
        { id: 'Q-3', regime: 'gdpr', receivedOn: '2026-04-08' },
      ],
    } as const;
    const items = deadlinesDueItems(registers, { from: '2026-06-08', through: '2026-06-08', asOf: '2026-06-06' });
    expect(items.map(({ kind, subject }) => `${kind} ${subject.id}`)).toEqual([
      'data-subject-request-answer Q-3',
      'incident-notification I-1',
      'data-subject-request-extension Q-1',
      'data-subject-request-answer Q-1',
    ]);
    expect(deadlinesDueItems({}, { ...year, asOf: '2026-06-06' })).toEqual([]);
  });
});
