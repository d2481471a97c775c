import { describe, expect, it } from 'vitest';
import {
  checkDataSubjectRequests,
  dataSubjectRequestDeadline,
  deadlinesDueItems,
} from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

/** GDPR art. 12(3). */
describe('dataSubjectRequestDeadline under the GDPR', () => {
  it('returns the whole time limit', () => {
    expect(dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31' }, { calendar: germany })).toEqual({
      regime: 'gdpr',
      rule: 'gdpr-12-3',
      source: 'GDPR art. 12(3)',
      ruleValidFrom: '2018-05-25',
      status: 'dated',
      dueOn: '2026-03-02',
      announceExtensionBy: '2026-03-02',
      extended: false,
      extension: 'not-announced',
      startedOn: '2026-01-31',
      startedBy: 'receivedOn',
      period: 'P1M',
      clamped: true,
      stoppedDays: 0,
      rolledFrom: '2026-02-28',
      applied: ['eu-months', 'eu-roll'],
      ignored: [],
      missing: [],
      calendar: 'de',
      notLegalAdvice: true,
    });
  });

  it.each([
    ['2026-01-31', '2026-02-28', true, '2026-04-30', true],
    ['2024-01-31', '2024-02-29', true, '2024-04-30', true],
    ['2026-03-02', '2026-04-02', false, '2026-06-02', false],
    ['2026-07-31', '2026-08-31', false, '2026-10-31', false],
    ['2026-11-30', '2026-12-30', false, '2027-02-28', true],
  ] as const)(
    'received %s: due %s, clamped %s, extended %s, never chained',
    (receivedOn, dueOn, clamped, extendedTo, cut) => {
      expect(dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn })).toMatchObject({
        dueOn,
        clamped,
        calendar: null,
      });
      const extended = dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn, extensionAnnouncedOn: dueOn });
      expect(extended).toMatchObject({
        dueOn: extendedTo,
        announceExtensionBy: dueOn,
        rule: 'gdpr-12-3-ext',
        period: 'P3M',
        clamped: cut,
      });
    },
  );

  it.each([
    ['2026-01-30', 'before-receipt', '2026-02-28'],
    ['2026-01-31', 'in-time', '2026-04-30'],
    ['2026-02-28', 'in-time', '2026-04-30'],
    ['2026-03-01', 'too-late', '2026-02-28'],
  ] as const)('an extension announced on %s is %s', (extensionAnnouncedOn, extension, dueOn) => {
    const result = dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31', extensionAnnouncedOn });
    expect(result).toMatchObject({
      extension,
      dueOn,
      extended: extension === 'in-time',
      ignored: extension === 'in-time' ? [] : ['extensionAnnouncedOn'],
    });
  });

  it('rolls the last day of the announcement, too', () => {
    const facts = { regime: 'gdpr', receivedOn: '2026-01-31', extensionAnnouncedOn: '2026-03-02' } as const;
    expect(dataSubjectRequestDeadline(facts, { calendar: germany })).toMatchObject({
      announceExtensionBy: '2026-03-02',
      extended: true,
      dueOn: '2026-04-30',
    });
  });

  it('ignores proof of identity, fees and clarifications', () => {
    const facts = {
      regime: 'gdpr',
      receivedOn: '2026-03-02',
      identityProvedOn: null,
      feePaidOn: '2026-03-20',
      clarification: { askedOn: '2026-03-05', receivedOn: null },
    } as const;
    expect(dataSubjectRequestDeadline(facts)).toMatchObject({
      status: 'dated',
      dueOn: '2026-04-02',
      ignored: ['identityProvedOn', 'feePaidOn', 'clarification'],
    });
  });

  it('throws where the calendar does not cover the end', () => {
    expect(() =>
      dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2028-12-31' }, { calendar: germany }),
    ).toThrow(
      new RangeError(
        'calendar must cover the end of the time limit; de covers 2025-01-01 to 2028-12-31, got "2029-01-31"',
      ),
    );
  });
});

describe('a month of the GDPR that the authority reads as suspended', () => {
  const request = { regime: 'gdpr', receivedOn: '2026-03-02', identityAskedOn: '2026-03-04' } as const;
  const options = { suspendsForIdentity: true } as const;

  it('does not count the days after the asking through the proof', () => {
    const proved = { ...request, identityProvedOn: '2026-03-20' } as const;
    expect(dataSubjectRequestDeadline(proved, options)).toMatchObject({
      dueOn: '2026-04-18',
      stoppedDays: 16,
      applied: ['eu-months', 'eu-suspended-days'],
      ignored: [],
    });
    expect(dataSubjectRequestDeadline(proved)).toMatchObject({
      dueOn: '2026-04-02',
      stoppedDays: 0,
      ignored: ['identityProvedOn'],
    });
  });

  it('has no day while the proof is open', () => {
    const open = { ...request, identityProvedOn: null } as const;
    expect(dataSubjectRequestDeadline(open, options)).toMatchObject({
      status: 'paused',
      dueOn: null,
      missing: ['identityProvedOn'],
    });
    expect(dataSubjectRequestDeadline(open).dueOn).toBe('2026-04-02');
    const requests = [{ id: 'Q-1', ...open }];
    expect(checkDataSubjectRequests(requests, { asOf: '2026-05-01' })).toHaveLength(1);
    expect(checkDataSubjectRequests(requests, { asOf: '2026-05-01', ...options })).toEqual([]);
    const window = { from: '2026-04-01', through: '2026-04-30', asOf: '2026-04-01' } as const;
    expect(deadlinesDueItems({ requests }, window)).toHaveLength(2);
    expect(deadlinesDueItems({ requests }, { ...window, ...options })).toEqual([]);
  });

  it('is not suspended without the day of the asking, by a proof before it, or by a clarification', () => {
    const { identityAskedOn: _, ...unasked } = request;
    const clarification = { askedOn: '2026-03-04', receivedOn: '2026-03-20' } as const;
    for (const facts of [
      { ...unasked, identityProvedOn: '2026-03-20' },
      { ...request, identityProvedOn: '2026-03-03' },
      { ...request, clarification },
    ] as const)
      expect(dataSubjectRequestDeadline(facts, options).dueOn).toBe('2026-04-02');
    const both = { ...request, identityProvedOn: '2026-03-20', feePaidOn: '2026-03-20', clarification } as const;
    expect(dataSubjectRequestDeadline(both, options).ignored).toEqual(['feePaidOn', 'clarification']);
  });
});
