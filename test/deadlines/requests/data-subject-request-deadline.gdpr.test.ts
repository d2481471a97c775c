import { describe, expect, it } from 'vitest';
import { dataSubjectRequestDeadline } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

/** GDPR art. 12(3). */
describe('dataSubjectRequestDeadline under the GDPR', () => {
  it('returns the whole time limit', () => {
    expect(dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31' }, { calendar: germany })).toEqual({
      regime: 'gdpr',
      rule: 'gdpr-12-3',
      source: 'GDPR art. 12(3)',
      ruleValidFrom: null,
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
