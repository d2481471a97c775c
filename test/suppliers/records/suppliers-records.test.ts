import { describe, expect, it } from 'vitest';
import {
  makeAssurance,
  makeSubprocessorNotice,
  makeSupplier,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import {
  AssuranceSchema,
  processingClauses,
  SubprocessorNoticeSchema,
  SupplierAgreementSchema,
  SupplierCriteriaSchema,
  SupplierSchema,
  SupplierServiceSchema,
} from '../../../src/suppliers/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('SupplierSchema', () => {
  const supplier = makeSupplier();
  it.each([
    [supplier, []],
    [{ id: 'SUP-1', name: 'Cloud GmbH' }, []],
    [{ ...supplier, parent: 'SUP-0', country: 'UK' }, []],
    [{ ...supplier, name: ' ' }, ['name: text-empty']],
    [{ ...supplier, id: '' }, ['id: id-empty']],
    [{ ...supplier, parent: '' }, ['parent: id-empty']],
    [{ ...supplier, identifiers: [{ scheme: 'bic', value: 'X' }] }, ['identifiers.0.scheme: invalid_value']],
    [{ ...supplier, identifiers: [{ scheme: 'lei', value: '' }] }, ['identifiers.0.value: text-empty']],
    [{ ...supplier, services: [] }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SupplierSchema, record)).toEqual(problems);
  });
});

describe('SupplierServiceSchema', () => {
  const service = makeSupplierService();
  const transfer = { region: 'US', mechanism: 'adequacy', validFrom: '2024-01-01', validUntil: '2024-01-01' };
  it.each([
    [service, []],
    [{ id: 'SRV-1', supplier: 'SUP-1', name: 'Hosting', use: { status: 'planned' } }, []],
    [{ ...service, use: { status: 'conditional', since: '2024-04-01', feature: 'Export' } }, []],
    [{ ...service, use: { status: 'conditional', since: '2024-04-01' } }, ['use.feature: invalid_type']],
    [{ ...service, use: { status: 'in-use' } }, ['use.since: invalid_type']],
    [{ ...service, use: { status: 'ended' } }, ['use.endedOn: invalid_type']],
    [{ ...service, use: { status: 'in-use', since: '2024-04-01', endedOn: '2024-04-02' } }, ['use: unrecognized_keys']],
    [{ ...service, dataRole: 'owner' }, ['dataRole: invalid_value']],
    [{ ...service, regions: { storage: [''] } }, ['regions.storage.0: text-empty']],
    [{ ...service, regions: { backup: [] } }, ['regions: unrecognized_keys']],
    [{ ...service, factors: { access: 'extreme' } }, ['factors.access: invalid_value']],
    [{ ...service, transfers: [transfer] }, []],
    [
      { ...service, transfers: [{ ...transfer, validUntil: '2023-12-31' }] },
      ['transfers.0.validUntil: service-transfer-ends-before-start'],
    ],
    [{ ...service, transfers: [{ ...transfer, mechanism: 'handshake' }] }, ['transfers.0.mechanism: invalid_value']],
    [{ ...service, criticality: { level: 'high', on: '2026-01-01' } }, ['criticality.by: invalid_type']],
    [{ ...service, waivers: [{ rule: 'mood', exception: 'EX-1' }] }, ['waivers.0.rule: invalid_value']],
    [{ ...service, changes: [{ kind: 'weather', on: '2026-01-01' }] }, ['changes.0.kind: invalid_value']],
    [{ ...service, exit: { needs: '3 months' } }, ['exit.needs: period-unreadable']],
    [{ ...service, ict: { type: 'S20' } }, ['ict.type: invalid_value']],
    [{ ...service, reviews: [{ on: '2026-02-30' }] }, ['reviews.0.on: date-impossible']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SupplierServiceSchema, record)).toEqual(problems);
  });
});

describe('AssuranceSchema', () => {
  const certificate = makeAssurance();
  const fields = { id: 'ASR-2', supplier: 'SUP-1' };
  const answer = { service: 'SRV-1', answer: 'yes' };
  it.each([
    [certificate, []],
    [makeAssurance({ issuedOn: '2027-01-31' }), []],
    [makeAssurance({ issuedOn: '2027-02-01' }), ['validUntil: assurance-ends-before-start']],
    [{ ...certificate, edition: '2005' }, ['edition: invalid_value']],
    [{ ...certificate, validUntil: '9999-12-31' }, ['validUntil: year-out-of-range']],
    [{ ...certificate, coversService: [answer, answer] }, ['coversService.1.service: assurance-coverage-repeated']],
    [{ ...certificate, coversService: [{ ...answer, answer: 'maybe' }] }, ['coversService.0.answer: invalid_value']],
    [{ ...fields, kind: 'soc-2-type-1', on: '2026-03-31' }, []],
    [{ ...fields, kind: 'soc-2-type-1', validUntil: '2026-03-31' }, ['on: invalid_type', ': unrecognized_keys']],
    [{ ...fields, kind: 'soc-2-type-2', from: '2026-03-31', through: '2026-03-31' }, []],
    [
      { ...fields, kind: 'soc-2-type-2', from: '2026-04-01', through: '2026-03-31' },
      ['through: report-ends-before-start'],
    ],
    [{ ...fields, kind: 'bridge-letter', report: 'ASR-1', through: '2026-03-31' }, []],
    [{ ...fields, kind: 'test', on: '2026-03-31' }, []],
    [{ ...fields, kind: 'questionnaire', answeredOn: '2026-03-31' }, []],
    [{ ...fields, kind: 'other', title: 'Attestation' }, []],
    [{ ...fields, kind: 'promise' }, ['kind: invalid_union']],
    [
      { ...fields, kind: 'other', title: 'Attestation', coversService: [answer, answer] },
      ['coversService.1.service: assurance-coverage-repeated'],
    ],
    [
      { ...fields, kind: 'test', on: '2026-03-31', coversService: [answer, answer] },
      ['coversService.1.service: assurance-coverage-repeated'],
    ],
    [
      { ...fields, kind: 'questionnaire', answeredOn: '2026-03-31', coversService: [answer, answer] },
      ['coversService.1.service: assurance-coverage-repeated'],
    ],
    [
      { ...fields, kind: 'bridge-letter', report: 'A', through: '2026-03-31', coversService: [answer, answer] },
      ['coversService.1.service: assurance-coverage-repeated'],
    ],
    [
      { ...fields, kind: 'soc-2-type-1', on: '2026-03-31', coversService: [answer, answer] },
      ['coversService.1.service: assurance-coverage-repeated'],
    ],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(AssuranceSchema, record)).toEqual(problems);
  });
});

describe('SupplierAgreementSchema', () => {
  const agreement = makeSupplierAgreement();
  const clause = { clause: 'audits', answer: 'yes' };
  const notice = { by: 'supplier', givenOn: '2026-05-01', endsOn: '2026-05-01' };
  it.each([
    [agreement, []],
    [makeSupplierAgreement({ term: { kind: 'open-ended' } }), []],
    [makeSupplierAgreement({ term: { kind: 'fixed', endsOn: '2024-04-01' } }), []],
    [
      makeSupplierAgreement({ term: { kind: 'fixed', endsOn: '2024-03-31' } }),
      ['term.endsOn: supplier-agreement-ends-before-start'],
    ],
    [
      makeSupplierAgreement({ term: { kind: 'renewing', firstEndsOn: '2024-03-31', every: 'P1Y' } }),
      ['term.firstEndsOn: supplier-agreement-ends-before-start'],
    ],
    [{ ...agreement, term: { kind: 'fixed' } }, ['term.endsOn: invalid_type']],
    [
      { ...agreement, term: { kind: 'fixed', endsOn: '2027-01-01', endsOnly: 'month-end' } },
      ['term: unrecognized_keys'],
    ],
    [{ ...agreement, term: { kind: 'open-ended', endsOnly: 'week-end' } }, ['term.endsOnly: invalid_value']],
    [{ ...agreement, kind: 'handshake' }, ['kind: invalid_value']],
    [{ ...agreement, noticePeriods: { organization: 90 } }, ['noticePeriods.organization: invalid_type']],
    [{ ...agreement, notice }, []],
    [
      { ...agreement, notice: { ...notice, endsOn: '2026-04-30' } },
      ['notice.endsOn: supplier-agreement-ends-before-notice'],
    ],
    [{ ...agreement, notice: { ...notice, givenOn: '2024-03-01', endsOn: '2024-04-01' } }, []],
    [
      { ...agreement, notice: { ...notice, givenOn: '2024-03-01', endsOn: '2024-03-31' } },
      ['notice.endsOn: supplier-agreement-notice-ends-before-start'],
    ],
    [{ ...agreement, clauses: processingClauses.map(({ id }) => ({ clause: id, answer: 'no' })) }, []],
    [{ ...agreement, clauses: [clause, clause] }, ['clauses.1.clause: supplier-agreement-clause-repeated']],
    [{ ...agreement, clauses: [{ clause: 'weather', answer: 'yes' }] }, ['clauses.0.clause: invalid_value']],
    [
      { ...agreement, arrangement: { annualCost: { amount: -1, currency: 'EUR' } } },
      ['arrangement.annualCost.amount: too_small'],
    ],
    [{ ...agreement, arrangement: { annualCost: { amount: 1, currency: 'EUR' } } }, []],
    ...['euros', 'eur', 'EU', ''].map((currency): [object, string[]] => [
      { ...agreement, arrangement: { annualCost: { amount: 1, currency } } },
      ['arrangement.annualCost.currency: currency-malformed'],
    ]),
    [{ ...agreement, subprocessors: { authorization: 'general' } }, ['subprocessors.authorized: invalid_type']],
    [
      { ...agreement, decision: { endsOn: '2027-03-31', choice: 'renew' } },
      ['decision.by: invalid_type', 'decision.on: invalid_type'],
    ],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SupplierAgreementSchema, record)).toEqual(problems);
  });
});

describe('SubprocessorNoticeSchema', () => {
  const notice = makeSubprocessorNotice();
  it.each([
    [notice, []],
    [makeSubprocessorNotice({ objectBy: '2026-11-02' }), []],
    [makeSubprocessorNotice({ objectBy: '2026-11-01' }), ['objectBy: objection-ends-before-notice']],
    [makeSubprocessorNotice({ decision: { choice: 'accepted', by: 'ada', on: '2026-11-02' } }), []],
    [
      makeSubprocessorNotice({ decision: { choice: 'accepted', by: 'ada', on: '2026-11-01' } }),
      ['decision.on: objection-decided-before-notice'],
    ],
    [makeSubprocessorNotice({ decision: undefined }), []],
    [{ ...notice, change: 'renamed' }, ['change: invalid_value']],
    [{ ...notice, decision: { choice: 'accepted', by: 'ada' } }, ['decision.on: invalid_type']],
    [{ ...notice, subprocessor: '' }, ['subprocessor: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SubprocessorNoticeSchema, record)).toEqual(problems);
  });
});

describe('SupplierCriteriaSchema', () => {
  const criteria = makeSupplierCriteria();
  it.each([
    [criteria, []],
    [{ ...criteria, factors: [] }, ['factors: too_small']],
    [{ ...criteria, reviewEvery: { low: 'P1Y', medium: 'P1Y', high: 'P1Y' } }, ['reviewEvery.critical: invalid_type']],
    [{ ...criteria, exitFrom: 'extreme' }, ['exitFrom: invalid_value']],
    [{ ...criteria, fixedRules: ['mood'] }, ['fixedRules.0: invalid_value']],
    [
      { ...criteria, table: [{ level: 'high', atLeast: { access: 'much' } }] },
      ['table.0.atLeast.access: invalid_value'],
    ],
    [{ ...criteria, table: [{ level: 'high', atLeast: { access: 'high' } }] }, []],
    [{ ...criteria, table: [] }, ['table: too_small']],
    [{ ...criteria, tiers: { high: { assurances: ['promise'] } } }, ['tiers.high.assurances.0: invalid_value']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SupplierCriteriaSchema, record)).toEqual(problems);
  });
});
