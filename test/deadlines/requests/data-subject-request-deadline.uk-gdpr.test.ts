import { describe, expect, it } from 'vitest';
import { dataSubjectRequestDeadline } from '../../../src/deadlines/index.ts';
import { england } from '../calendars.ts';

/** UK GDPR art. 12A. */
describe('dataSubjectRequestDeadline under the UK GDPR', () => {
  const facts = { regime: 'uk-gdpr', receivedOn: '2026-03-02' } as const;

  it.each([
    [{}, '2026-03-02', 'receivedOn', '2026-04-02'],
    [{ identityProvedOn: '2026-03-05' }, '2026-03-05', 'identityProvedOn', '2026-04-05'],
    [{ identityProvedOn: '2026-03-05', feePaidOn: '2026-03-09' }, '2026-03-09', 'feePaidOn', '2026-04-09'],
    [{ identityProvedOn: '2026-03-09', feePaidOn: '2026-03-05' }, '2026-03-09', 'identityProvedOn', '2026-04-09'],
    [{ identityProvedOn: '2026-02-20' }, '2026-03-02', 'receivedOn', '2026-04-02'],
  ] as const)('counts from the latest of request, identity and fee: %j', (dates, startedOn, startedBy, dueOn) => {
    expect(dataSubjectRequestDeadline({ ...facts, ...dates })).toMatchObject({ startedOn, startedBy, dueOn });
  });

  it('rolls over Easter', () => {
    const result = dataSubjectRequestDeadline({ ...facts, identityProvedOn: '2026-03-05' }, { calendar: england });
    expect(result).toMatchObject({
      dueOn: '2026-04-07',
      rolledFrom: '2026-04-05',
      applied: ['uk', 'uk-roll'],
      calendar: 'gb-eaw',
    });
  });

  it('gives no roll where the last day is a working day', () => {
    expect(dataSubjectRequestDeadline(facts)).toMatchObject({ rolledFrom: null, applied: ['uk'] });
    expect(dataSubjectRequestDeadline(facts, { calendar: england })).toMatchObject({
      rolledFrom: null,
      applied: ['uk'],
    });
  });

  it.each([
    ['2026-03-02', true, 'in-time'],
    ['2026-03-10', true, 'in-time'],
    ['2026-04-02', true, 'in-time'],
    ['2026-04-03', false, 'undecided'],
    ['2026-03-01', false, 'undecided'],
  ] as const)(
    'an extension announced on %s while a clarification is open',
    (extensionAnnouncedOn, extended, extension) => {
      const clarification = { askedOn: '2026-03-20', receivedOn: null } as const;
      expect(dataSubjectRequestDeadline({ ...facts, clarification, extensionAnnouncedOn })).toMatchObject({
        status: 'paused',
        dueOn: null,
        announceExtensionBy: null,
        extended,
        extension,
      });
    },
  );

  it('gives no date while proof of identity or fee is open', () => {
    expect(dataSubjectRequestDeadline({ ...facts, identityProvedOn: null, feePaidOn: null })).toEqual({
      regime: 'uk-gdpr',
      rule: 'uk-12a',
      source: 'UK GDPR art. 12A',
      ruleValidFrom: '2026-02-05',
      status: 'awaiting-start',
      dueOn: null,
      announceExtensionBy: null,
      extended: false,
      extension: 'undecided',
      ignored: [],
      missing: ['identityProvedOn', 'feePaidOn'],
      calendar: null,
      notLegalAdvice: true,
    });
  });

  it.each([
    ['five days', '2026-03-05', '2026-03-09', 5, '2026-04-07'],
    ['asked and answered on one day', '2026-03-05', '2026-03-05', 1, '2026-04-03'],
    ['asked on the day of receipt, which does not count anyway', '2026-03-02', '2026-03-04', 2, '2026-04-04'],
    ['asked before receipt', '2026-03-01', '2026-03-04', 2, '2026-04-04'],
    ['answered before receipt', '2026-02-20', '2026-02-25', 0, '2026-04-02'],
    ['answered before it was asked', '2026-03-09', '2026-03-05', 0, '2026-04-02'],
    ['asked on the last day', '2026-04-02', '2026-04-10', 9, '2026-04-11'],
    ['asked after the end, which stops nothing', '2026-04-03', '2026-04-10', 0, '2026-04-02'],
  ] as const)(
    'stops the time limit from asking through receiving: %s',
    (_, askedOn, receivedOn, stoppedDays, dueOn) => {
      const result = dataSubjectRequestDeadline({ ...facts, clarification: { askedOn, receivedOn } });
      expect(result).toMatchObject({ stoppedDays, dueOn, ignored: stoppedDays === 0 ? ['clarification'] : [] });
      expect('applied' in result && result.applied).toEqual(stoppedDays === 0 ? ['uk'] : ['uk', 'uk-stopped-days']);
    },
  );

  it.each([
    ['on the nominal last day, a Saturday', '2026-04-04', '2026-04-08', '2026-04-09', '2026-04-09', 5],
    ['on the Sunday after it', '2026-04-05', '2026-04-08', '2026-04-09', '2026-04-04', 4],
    ['on Easter Monday, answered on it', '2026-04-06', '2026-04-06', '2026-04-07', '2026-04-04', 1],
    ['on Easter Monday, answered on the day it rolled to', '2026-04-06', '2026-04-07', '2026-04-08', '2026-04-04', 2],
    ['on Easter Monday, answered a day later', '2026-04-06', '2026-04-08', '2026-04-09', '2026-04-04', 3],
    ['on Easter Monday, answered before a weekend', '2026-04-06', '2026-04-10', '2026-04-13', '2026-04-04', 5],
    ['on the day it rolled to', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-04', 2],
    ['on Easter Monday, answered before it was asked', '2026-04-06', '2026-04-05', '2026-04-07', '2026-04-04', 0],
    ['on the day after, which stops nothing', '2026-04-08', '2026-04-09', '2026-04-07', '2026-04-04', 0],
  ] as const)('rolls past the stopped days: asked %s', (_, askedOn, receivedOn, dueOn, from, stoppedDays) => {
    const clarification = { askedOn, receivedOn };
    const result = dataSubjectRequestDeadline(
      { regime: 'uk-gdpr', receivedOn: '2026-03-04', clarification },
      { calendar: england },
    );
    expect(result).toMatchObject({ dueOn, stoppedDays, rolledFrom: from === dueOn ? null : from });
  });

  it('gives no date while a clarification is open', () => {
    const clarification = { askedOn: '2026-03-05', receivedOn: null } as const;
    expect(dataSubjectRequestDeadline({ ...facts, clarification })).toMatchObject({
      status: 'paused',
      dueOn: null,
      announceExtensionBy: null,
      extension: 'undecided',
      missing: ['clarification.receivedOn'],
    });
  });

  it('extends to three months from the start, and stops in the extension, too', () => {
    const extended = { ...facts, extensionAnnouncedOn: '2026-04-02' } as const;
    expect(dataSubjectRequestDeadline(extended)).toMatchObject({ dueOn: '2026-06-02', rule: 'uk-12a', period: 'P3M' });
    const answered = { ...extended, clarification: { askedOn: '2026-05-04', receivedOn: '2026-05-08' } } as const;
    expect(dataSubjectRequestDeadline(answered)).toMatchObject({
      dueOn: '2026-06-07',
      announceExtensionBy: '2026-04-02',
    });
    const open = { ...extended, clarification: { askedOn: '2026-05-04', receivedOn: null } } as const;
    expect(dataSubjectRequestDeadline(open)).toMatchObject({
      status: 'paused',
      dueOn: null,
      announceExtensionBy: '2026-04-02',
      extended: true,
    });
  });
});

describe('a question back under the UK GDPR', () => {
  const clarification = { askedOn: '2026-03-05', receivedOn: '2026-03-09' } as const;
  const request = { regime: 'uk-gdpr', receivedOn: '2026-03-02', clarification } as const;

  it.each([undefined, 'access'] as const)('stops the days of a request of access: %s', (right) => {
    const facts = right === undefined ? request : { ...request, right };
    expect(dataSubjectRequestDeadline(facts)).toMatchObject({ dueOn: '2026-04-07', ignored: [] });
  });

  it.each(['rectification', 'erasure', 'restriction', 'portability', 'objection'] as const)(
    'stops nothing of a request of %s',
    (right) => {
      const open = { ...request, right, clarification: { askedOn: '2026-03-05', receivedOn: null } } as const;
      for (const facts of [{ ...request, right }, open])
        expect(dataSubjectRequestDeadline(facts)).toMatchObject({ dueOn: '2026-04-02', ignored: ['clarification'] });
    },
  );
});
