import { describe, expect, it } from 'vitest';
import {
  makeControllerActivity,
  makeDataSubjectRequest,
  makeImpactAssessment,
  makeProcessorActivity,
  makeTransfer,
} from '../../../src/fixtures/index.ts';
import { privacyDueItems, type PrivacyRegisters } from '../../../src/privacy/index.ts';

const options = { from: '2026-11-01', through: '2027-12-31', asOf: '2026-11-21' } as const;
const items = (registers: PrivacyRegisters, further: object = {}) =>
  privacyDueItems(registers, { ...options, ...further }).map(({ kind, subject, dueOn, state, owner, rule }) =>
    [kind, subject.id, dueOn, state, owner, rule].join(' '),
  );

describe('privacyDueItems', () => {
  it('lists reviews, mechanisms, requests and consultations in the order of their days', () => {
    const registers = {
      controllerActivities: [makeControllerActivity()],
      processorActivities: [makeProcessorActivity({ owner: undefined })],
      transfers: [makeTransfer({ mechanism: { kind: 'certification', validUntil: '2026-12-31', assessment: 'TIA' } })],
      impactAssessments: [makeImpactAssessment({ consultation: { requestedOn: '2026-10-30' } })],
      dataSubjectRequests: [makeDataSubjectRequest({ receivedOn: '2026-11-02', rights: [{ right: 'access' }] })],
    };
    expect(items(registers)).toEqual([
      'data-subject-request-extension DSR-1 2026-12-02 scheduled ada gdpr-12-3',
      'data-subject-request-answer DSR-1 2026-12-02 scheduled ada gdpr-12-3',
      'prior-consultation-answer DPIA-1 2026-12-25 scheduled ada gdpr-36-2',
      'transfer-mechanism-renewal TRA-1 2026-12-31 scheduled  valid-until',
      'impact-assessment-review DPIA-1 2027-03-10 scheduled ada cadence',
      'processing-review PRO-1 2027-04-01 scheduled ada cadence',
      'processing-review PRA-1 2027-04-01 scheduled  cadence',
    ]);
    const [first] = privacyDueItems({ transfers: registers.transfers }, options);
    expect(first).toEqual({
      kind: 'transfer-mechanism-renewal',
      subject: { kind: 'transfer', id: 'TRA-1' },
      title: 'Renew the mechanism of the transfer to "Mail Inc."',
      owner: null,
      dueOn: '2026-12-31',
      dueAt: null,
      state: 'scheduled',
      requirement: 'GDPR art. 44',
      rule: 'valid-until',
    });
    const narrow = { through: '2026-12-31' };
    expect(items(registers, narrow)).toHaveLength(4);
  });

  it('lists no duty of an activity or a transfer that is over, or without a plan', () => {
    expect(items({ controllerActivities: [makeControllerActivity({ endsOn: '2026-11-20' })] })).toEqual([]);
    expect(items({ controllerActivities: [makeControllerActivity({ review: undefined })] })).toEqual([]);
    const mechanism = { kind: 'adequacy', validUntil: '2027-06-30' } as const;
    expect(items({ transfers: [makeTransfer({ mechanism, endsOn: '2026-11-20' })] })).toEqual([]);
    expect(items({ transfers: [makeTransfer({ mechanism, endsOn: '2027-06-30' })] })).toEqual([]);
    expect(items({ transfers: [makeTransfer({ mechanism, endsOn: '2027-07-01' })] })).toHaveLength(1);
    expect(items({ transfers: [makeTransfer({ mechanism, country: 'NO' })] })).toEqual([]);
    expect(items({ transfers: [makeTransfer({ mechanism })] }, { freeRegions: ['US'] })).toEqual([]);
    expect(items({ transfers: [makeTransfer({ mechanism: undefined })] })).toEqual([]);
  });

  it('lists an assessment whose risk changed, and no answer that came or is suspended', () => {
    const assessment = (overrides: Parameters<typeof makeImpactAssessment>[0]) =>
      items({ impactAssessments: [makeImpactAssessment({ review: undefined, owner: undefined, ...overrides })] });
    expect(assessment({ riskChangedOn: '2026-11-10' })).toEqual([
      'impact-assessment-review DPIA-1 2026-11-10 overdue  risk-changed',
    ]);
    const requestedOn = '2026-10-30';
    expect(assessment({ consultation: { requestedOn, answeredOn: '2026-11-20' } })).toEqual([]);
    expect(
      assessment({ consultation: { requestedOn, questions: [{ askedOn: requestedOn, receivedOn: null }] } }),
    ).toEqual([]);
    expect(assessment({ consultation: { requestedOn: '2026-11-22' } })).toEqual([]);
    const answerDueOn = (calendar: object) =>
      items(
        { impactAssessments: [makeImpactAssessment({ review: undefined, consultation: { requestedOn } })] },
        { calendar: { id: 'de', from: '2026-01-01', dates: ['2026-12-25'], ...calendar } },
      );
    expect(answerDueOn({ to: '2026-12-31' })).toEqual([
      'prior-consultation-answer DPIA-1 2026-12-28 scheduled ada gdpr-36-2',
    ]);
    expect(answerDueOn({ to: '2026-12-27' })).toEqual([
      'prior-consultation-answer DPIA-1 2026-12-25 scheduled ada gdpr-36-2',
    ]);
    expect(() => answerDueOn({ to: '2026-12-31', dates: 'none' })).toThrow(/^calendar/);
    expect(assessment({ completedOn: undefined, reviews: undefined })).toEqual([]);
  });

  it('lists no request that is withdrawn, and rolls by a calendar', () => {
    const request = makeDataSubjectRequest({
      receivedOn: '2026-11-02',
      owner: undefined,
      rights: [{ right: 'access' }],
    });
    const withdrawn = { status: 'withdrawn', on: '2026-11-03' } as const;
    expect(items({ dataSubjectRequests: [{ ...request, rights: [{ right: 'access', outcome: withdrawn }] }] })).toEqual(
      [],
    );
    const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-02'] };
    expect(items({ dataSubjectRequests: [request] }, { calendar, suspendsForIdentity: true })).toEqual([
      'data-subject-request-extension DSR-1 2026-12-03 scheduled  gdpr-12-3',
      'data-subject-request-answer DSR-1 2026-12-03 scheduled  gdpr-12-3',
    ]);
  });
});
