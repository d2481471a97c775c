import { describe, expect, it } from 'vitest';
import {
  makeConsent,
  makeControllerActivity,
  makeDataCopy,
  makeDataSubjectRequest,
  makeImpactAssessment,
  makeProcessorActivity,
  makeTransfer,
} from '../../../src/fixtures/index.ts';
import {
  ConsentSchema,
  ControllerActivitySchema,
  DataCopySchema,
  DataSubjectRequestSchema,
  ImpactAssessmentSchema,
  ProcessorActivitySchema,
  TransferSchema,
} from '../../../src/privacy/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ControllerActivitySchema', () => {
  const activity = makeControllerActivity();
  const purpose = { id: 'account', text: 'Provide the product' };
  it.each([
    [activity, []],
    [{ id: 'PRO-1', kind: 'controller', name: 'Bare' }, []],
    [{ ...activity, kind: 'processor' }, ['kind: invalid_value']],
    [{ ...activity, name: ' ' }, ['name: text-empty']],
    [{ ...activity, controller: { name: 'Acme GmbH' } }, ['controller.contact: invalid_type']],
    [
      { ...activity, representative: {} },
      ['representative.name: invalid_type', 'representative.contact: invalid_type'],
    ],
    [{ ...activity, purposes: [] }, ['purposes: too_small']],
    [{ ...activity, people: [] }, ['people: too_small']],
    [{ ...activity, data: [] }, ['data: too_small']],
    [{ ...activity, erasure: [] }, ['erasure: too_small']],
    [{ ...activity, security: [] }, ['security: too_small']],
    [{ ...activity, recipients: [] }, []],
    [{ ...activity, purposes: [purpose, purpose] }, ['purposes.1.id: processing-purpose-repeated']],
    [{ ...activity, purposes: [{ ...purpose, basis: { kind: 'mood' } }] }, ['purposes.0.basis.kind: invalid_union']],
    [
      { ...activity, purposes: [{ ...purpose, basis: { kind: 'contract', law: 'X' } }] },
      ['purposes.0.basis: unrecognized_keys'],
    ],
    [{ ...activity, data: [{ name: 'X', nature: 'secret' }] }, ['data.0.nature: invalid_value']],
    [{ ...activity, erasure: [{ kind: 'period', data: 'X', period: 'P1D' }] }, ['erasure.0.after: invalid_type']],
    [{ ...activity, screening: { criteria: { scoring: 'maybe' } } }, ['screening.criteria.scoring: invalid_value']],
    [{ ...activity, screening: { cases: { other: 'no' } } }, ['screening.cases: unrecognized_keys']],
    [{ ...activity, screening: { entries: { 'list-1': 'maybe' } } }, ['screening.entries.list-1: invalid_value']],
    [{ ...activity, endsOn: '2024-04-01' }, []],
    [{ ...activity, endsOn: '2024-03-31' }, ['endsOn: processing-ends-before-start']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ControllerActivitySchema, record)).toEqual(problems);
  });
});

describe('ProcessorActivitySchema', () => {
  const activity = makeProcessorActivity();
  it.each([
    [activity, []],
    [{ ...activity, controllers: [] }, ['controllers: too_small']],
    [
      { ...activity, controllers: [{ name: 'Shop AG', contact: 'x', categories: [] }] },
      ['controllers.0.categories: too_small'],
    ],
    [{ ...activity, purposes: [] }, [': unrecognized_keys']],
    [{ ...activity, endsOn: '2024-04-01' }, []],
    [{ ...activity, endsOn: '2024-03-31' }, ['endsOn: processing-ends-before-start']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ProcessorActivitySchema, record)).toEqual(problems);
  });
});

describe('TransferSchema', () => {
  const transfer = makeTransfer();
  const certification = { kind: 'certification', validFrom: '2024-01-01' };
  it.each([
    [transfer, []],
    [{ id: 'TRA-1', importer: 'Mail Inc.', country: 'UK' }, []],
    [{ ...transfer, country: '' }, ['country: text-empty']],
    [{ ...transfer, mechanism: { kind: 'handshake' } }, ['mechanism.kind: invalid_union']],
    [{ ...transfer, mechanism: { kind: 'derogation', ground: 'mood' } }, ['mechanism.ground: invalid_value']],
    [{ ...transfer, mechanism: { ...certification, validUntil: '2024-01-01' } }, []],
    [{ ...transfer, mechanism: { kind: 'adequacy', validUntil: '2024-01-01' } }, []],
    [
      { ...transfer, mechanism: { ...certification, validUntil: '2023-12-31' } },
      ['mechanism.validUntil: transfer-mechanism-ends-before-start'],
    ],
    [{ ...transfer, endsOn: '2024-04-01' }, []],
    [{ ...transfer, endsOn: '2024-03-31' }, ['endsOn: transfer-ends-before-start']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(TransferSchema, record)).toEqual(problems);
  });
});

describe('ImpactAssessmentSchema', () => {
  const assessment = makeImpactAssessment();
  const consulted = (fields: object) => ({ ...assessment, consultation: { requestedOn: '2024-03-01', ...fields } });
  it.each([
    [assessment, []],
    [{ ...assessment, activities: [] }, ['activities: too_small']],
    [{ ...assessment, risks: [] }, ['risks: too_small']],
    [{ ...assessment, officerAdvice: null }, []],
    [{ ...assessment, views: { kind: 'not-sought' } }, ['views.reason: invalid_type']],
    [{ ...assessment, risks: [{ text: 'X', residual: 'none' }] }, ['risks.0.residual: invalid_value']],
    [consulted({ answeredOn: '2024-03-01' }), []],
    [consulted({ answeredOn: '2024-02-29' }), ['consultation.answeredOn: consultation-answered-before-request']],
    [consulted({ questions: [{ askedOn: '2024-03-01', receivedOn: '2024-03-01' }] }), []],
    [consulted({ questions: [{ askedOn: '2024-03-01', receivedOn: null }] }), []],
    [
      consulted({ questions: [{ askedOn: '2024-02-29', receivedOn: null }] }),
      ['consultation.questions.0: consultation-question-out-of-order'],
    ],
    [
      consulted({ questions: [{ askedOn: '2024-03-05', receivedOn: '2024-03-04' }] }),
      ['consultation.questions.0: consultation-question-out-of-order'],
    ],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ImpactAssessmentSchema, record)).toEqual(problems);
  });
});

describe('DataSubjectRequestSchema', () => {
  const request = makeDataSubjectRequest();
  const on = '2026-10-26';
  it.each([
    [request, []],
    [{ ...request, rights: [] }, ['rights: too_small']],
    [{ ...request, regime: 'ccpa' }, ['regime: invalid_value']],
    [{ ...request, right: 'access' }, [': unrecognized_keys']],
    [{ ...request, rights: [{ right: 'access' }, { right: 'access' }] }, ['rights.1.right: request-right-repeated']],
    [
      { ...request, rights: [{ right: 'access', outcome: { status: 'answered', on, reason: 'X' } }] },
      ['rights.0.outcome: unrecognized_keys'],
    ],
    [
      { ...request, rights: [{ right: 'access', outcome: { status: 'refused' } }] },
      ['rights.0.outcome.on: invalid_type'],
    ],
    [{ ...request, identityProvedOn: null, feePaidOn: null }, []],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(DataSubjectRequestSchema, record)).toEqual(problems);
  });
});

describe('ConsentSchema and DataCopySchema', () => {
  const consent = makeConsent();
  it.each([
    [consent, []],
    [{ ...consent, withdrawnAt: consent.givenAt }, []],
    [{ ...consent, withdrawnAt: '2026-02-01T08:59:59Z' }, ['withdrawnAt: consent-withdrawn-before-given']],
    [{ ...consent, how: '' }, ['how: text-empty']],
  ])('on the consent %j finds %j', (record, problems) => {
    expect(problemsOf(ConsentSchema, record)).toEqual(problems);
  });

  const copy = makeDataCopy();
  it.each([
    [copy, []],
    [{ ...copy, region: 'global' }, []],
    [{ ...copy, kind: 'shadow' }, ['kind: invalid_value']],
    [{ ...copy, use: 'maybe' }, ['use: invalid_value']],
    [{ ...copy, erasedAfter: 'PT1H' }, ['erasedAfter: period-with-time']],
  ])('on the copy %j finds %j', (record, problems) => {
    expect(problemsOf(DataCopySchema, record)).toEqual(problems);
  });
});
