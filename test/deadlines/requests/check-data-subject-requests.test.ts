import { describe, expect, it } from 'vitest';
import { checkDataSubjectRequests, type DatedRequest } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { codesOf } from '../../codes-of.ts';

describe('checkDataSubjectRequests', () => {
  const request = { id: 'Q-1', regime: 'gdpr', receivedOn: '2026-01-31' } as const;

  it.each([
    ['2026-02-28', {}, []],
    ['2026-03-01', {}, ['request-overdue']],
    ['2026-03-01', { calendar: germany }, []],
    ['2026-03-03', { calendar: germany }, ['request-overdue']],
  ] as const)('judges an open request as of %s', (asOf, options, codes) => {
    expect(codesOf(checkDataSubjectRequests([request], { asOf, ...options }))).toEqual(codes);
  });

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', ['request-answered-late']],
  ] as const)('judges a request answered on %s', (answeredOn, codes) => {
    expect(codesOf(checkDataSubjectRequests([{ ...request, answeredOn }], { asOf: '2026-06-01' }))).toEqual(codes);
  });

  it.each([
    ['an answer', { answeredOn: '2026-04-01' }, '2026-03-31', ['request-date-in-future', 'request-overdue']],
    ['the same answer when it is given', { answeredOn: '2026-04-01' }, '2026-04-01', ['request-answered-late']],
    ['an answer before the end', { answeredOn: '2026-02-27' }, '2026-02-26', ['request-date-in-future']],
    ['an extension', { extensionAnnouncedOn: '2026-02-28' }, '2026-02-27', ['request-date-in-future']],
    [
      'an extension that would come too late',
      { extensionAnnouncedOn: '2026-03-02' },
      '2026-03-01',
      ['request-date-in-future', 'request-overdue'],
    ],
    ['a receipt', { receivedOn: '2026-02-01' }, '2026-01-31', ['request-date-in-future']],
    [
      'a receipt before the rule',
      { regime: 'uk-gdpr', receivedOn: '2026-02-04' },
      '2026-02-03',
      ['request-date-in-future'],
    ],
  ] as const)('ignores an event after today: %s', (_, dates, asOf, codes) => {
    expect(codesOf(checkDataSubjectRequests([{ ...request, ...dates }], { asOf }))).toEqual(codes);
  });

  it.each([
    ['identityProvedOn', { identityProvedOn: '2026-06-01' }, ['request-date-in-future'], ['request-overdue']],
    ['feePaidOn', { feePaidOn: '2026-06-01' }, ['request-date-in-future'], ['request-overdue']],
    [
      'clarification.receivedOn',
      { clarification: { askedOn: '2026-03-10', receivedOn: '2026-06-01' } },
      ['request-date-in-future'],
      ['request-overdue'],
    ],
    [
      'clarification.askedOn',
      { clarification: { askedOn: '2026-06-01', receivedOn: null } },
      ['request-date-in-future', 'request-overdue'],
      ['request-overdue'],
    ],
  ] as const)('takes an event after today as open: %s', (_, dates, before, after) => {
    const waiting = { ...request, regime: 'uk-gdpr', receivedOn: '2026-03-02', ...dates } as const;
    expect(codesOf(checkDataSubjectRequests([waiting], { asOf: '2026-05-31' }))).toEqual(before);
    expect(codesOf(checkDataSubjectRequests([waiting], { asOf: '2027-01-01' }))).toEqual(after);
  });

  it('does not judge a request that waits for the data subject', () => {
    const waiting = { ...request, regime: 'uk-gdpr', receivedOn: '2026-03-02', identityProvedOn: null } as const;
    const paused = {
      ...request,
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      clarification: { askedOn: '2026-03-03', receivedOn: null },
    } as const;
    expect(checkDataSubjectRequests([waiting, paused], { asOf: '2027-01-01' })).toEqual([]);
  });

  it('finds nothing in a clarification that stopped the clock for a week', () => {
    const clarification = { askedOn: '2026-03-10', receivedOn: '2026-03-16' } as const;
    const answered = {
      id: 'Q-2',
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      clarification,
      answeredOn: '2026-04-09',
    } as const;
    expect(checkDataSubjectRequests([answered], { asOf: '2026-06-01' })).toEqual([]);
  });

  it('reports every impossible date at its place', () => {
    const impossible = {
      ...request,
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      identityProvedOn: '2026-06-01',
      clarification: { askedOn: '2026-03-01', receivedOn: '2026-02-28' },
    } as const;
    const findings = checkDataSubjectRequests([impossible], { asOf: '2026-03-20' });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['request-date-in-future', '0.identityProvedOn'],
      ['request-date-before-receipt', '0.clarification.askedOn'],
      ['request-date-before-receipt', '0.clarification.receivedOn'],
      ['request-clarification-out-of-order', '0.clarification.receivedOn'],
    ]);
  });

  it('names the article and the calendar that does not cover the end', () => {
    const options = { asOf: '2029-01-20', calendar: germany } as const;
    const old = checkDataSubjectRequests([{ ...request, receivedOn: '2028-12-15' }], options);
    expect(old).toMatchObject([
      {
        code: 'request-calendar-gap',
        message: 'The request "Q-1" ends about 2029-01-15, which the calendar "de" does not cover; nothing rolled.',
        requirements: ['A.5.31', 'GDPR art. 12(3)'],
        path: [0],
      },
    ]);
    const atTheEnd = checkDataSubjectRequests([{ ...request, receivedOn: '2028-11-30' }], options);
    expect(atTheEnd).toMatchObject([{ code: 'request-calendar-gap', params: { on: ['2029-01-01'] } }]);
  });

  it.each([
    ['answered in time without any roll', { answeredOn: '2028-12-30' }, '2029-06-01', []],
    ['answered perhaps in time', { answeredOn: '2028-12-31' }, '2029-06-01', ['request-calendar-gap']],
    ['answered on the latest day', { answeredOn: '2029-01-30' }, '2029-06-01', ['request-calendar-gap']],
    [
      'answered late whatever day it rolled to',
      { answeredOn: '2029-01-31' },
      '2029-06-01',
      ['request-calendar-gap', 'request-answered-late'],
    ],
    ['open, perhaps in time', {}, '2029-01-30', ['request-calendar-gap']],
    ['overdue', {}, '2029-01-31', ['request-calendar-gap', 'request-overdue']],
    ['extended, perhaps in time', { extensionAnnouncedOn: '2029-01-02' }, '2029-03-01', ['request-calendar-gap']],
    [
      'extended too late',
      { extensionAnnouncedOn: '2029-01-31', answeredOn: '2028-12-30' },
      '2029-03-01',
      ['request-extension-late'],
    ],
  ] as const)(
    'judges a request beyond the calendar if every possible roll gives the same answer: %s',
    (_, dates, asOf, codes) => {
      const beyond = { ...request, receivedOn: '2028-11-30', ...dates } as const;
      expect(codesOf(checkDataSubjectRequests([beyond], { asOf, calendar: germany }))).toEqual(codes);
    },
  );

  it.each([
    [{ regime: 'ccpa' }, 'regime', 'one of gdpr, uk-gdpr', '"ccpa"'],
    [{ receivedOn: '2026-02-30' }, 'receivedOn', 'a calendar date YYYY-MM-DD', '"2026-02-30"'],
    [{ receivedOn: undefined }, 'receivedOn', 'a calendar date YYYY-MM-DD', 'undefined'],
    [{ answeredOn: '2026-02-30' }, 'answeredOn', 'a calendar date YYYY-MM-DD', '"2026-02-30"'],
    [{ extensionAnnouncedOn: null }, 'extensionAnnouncedOn', 'a calendar date YYYY-MM-DD', 'null'],
    [{ clarification: null }, 'clarification', 'an object', 'null'],
    [
      { clarification: { askedOn: '2026-02-01' } },
      'clarification.receivedOn',
      'a calendar date YYYY-MM-DD',
      'undefined',
    ],
    [
      { clarification: { askedOn: '2026-02-01', receivedOn: '2026-02-30' } },
      'clarification.receivedOn',
      'a calendar date YYYY-MM-DD',
      '"2026-02-30"',
    ],
  ])('gives one finding of an unreadable request, and checks the others: %j', (fields, field, form, value) => {
    const unreadable = { ...request, ...fields } as unknown as DatedRequest;
    expect(checkDataSubjectRequests([unreadable, { ...request, id: 'Q-2' }], { asOf: '2026-03-01' })).toMatchObject([
      {
        code: 'deadlines-record-unreadable',
        message: `"Q-1" cannot be judged: ${field} must be ${form}, and is ${value}.`,
        subject: { kind: 'data-subject-request', id: 'Q-1' },
        path: [0, ...field.split('.')],
      },
      { code: 'request-overdue', subject: { id: 'Q-2' } },
    ]);
  });

  it('refuses an impossible day to judge', () => {
    expect(() => checkDataSubjectRequests([], { asOf: '2026-02-30' })).toThrow(/^asOf /);
  });
});
