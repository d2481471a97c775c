import { describe, expect, it } from 'vitest';
import {
  makeAssurance,
  makeException,
  makeSubprocessorNotice,
  makeSupplier,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  type Assurance,
  checkSuppliers,
  type CheckSuppliersContext,
  processingClauses,
  type SubprocessorRules,
  type SuppliersRegisters,
} from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const clauses = processingClauses.map(({ id }) => ({ clause: id, answer: 'yes' }) as const);

function check(registers: SuppliersRegisters, criteria: Parameters<typeof makeSupplierCriteria>[0] | null = {}) {
  const context: CheckSuppliersContext = { asOf, ...(criteria && { criteria: makeSupplierCriteria(criteria) }) };
  return checkSuppliers(registers, context).map(({ code, path }) => `${code} ${path.join('.')}`);
}

const service = (overrides: Parameters<typeof makeSupplierService>[0] = {}, criteria = {}) =>
  check({ supplierServices: [makeSupplierService(overrides)] }, criteria);

describe('checkSuppliers on suppliers', () => {
  it('finds a wrong LEI, a country that is none, and a circle of owners', () => {
    const [finding] = checkSuppliers(
      { suppliers: [makeSupplier({ identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO54' }] })] },
      { asOf },
    );
    expect(finding).toEqual({
      code: 'supplier-identifier-invalid',
      severity: 'error',
      message: 'The LEI "529900T8BM49AURSDO54" of the supplier "SUP-1" has a wrong form or wrong check digits.',
      requirements: ['A.5.19', 'DORA art. 28(3)'],
      subject: { kind: 'supplier', id: 'SUP-1' },
      path: ['suppliers', 0, 'identifiers', 0, 'value'],
      params: { supplier: 'SUP-1', identifier: '529900T8BM49AURSDO54' },
    });
    expect(check({ suppliers: [makeSupplier({ identifiers: [{ scheme: 'vat', value: '1' }] })] })).toEqual([]);
    expect(check({ suppliers: [makeSupplier({ country: 'EL' })] })).toEqual([
      'supplier-country-unknown suppliers.0.country',
    ]);
    expect(check({ suppliers: [makeSupplier({ country: undefined })] })).toEqual([]);
    const circle = [
      makeSupplier({ id: 'a', parent: 'b' }),
      makeSupplier({ id: 'b', parent: 'a' }),
      makeSupplier({ id: 'c', parent: 'a' }),
    ];
    expect(check({ suppliers: circle })).toEqual(['supplier-parent-cycle suppliers.0.parent']);
    expect(check({ suppliers: [makeSupplier({ parent: 'SUP-9' })] })).toEqual([
      'suppliers-reference-unknown suppliers.0.parent',
    ]);
  });
});

describe('checkSuppliers on services', () => {
  it('asks for an owner and a role of a service in use that is used directly', () => {
    const bare = { owner: undefined, dataRole: undefined } as const;
    const both = [
      'service-owner-missing supplierServices.0.owner',
      'service-data-role-unknown supplierServices.0.dataRole',
    ];
    expect(service(bare)).toEqual(both);
    expect(check({ supplierServices: [makeSupplierService(bare)] }, null)).toEqual(both);
    expect(service({ ...bare, use: { status: 'planned' } })).toEqual([]);
    expect(service({ ...bare, use: { status: 'in-use', since: '2026-11-22' } })).toEqual([
      'suppliers-event-in-future supplierServices.0.use.since',
    ]);
    expect(service({ ...bare, parent: 'SRV-0' })).toEqual([
      'suppliers-reference-unknown supplierServices.0.parent',
      'service-data-role-unknown supplierServices.0.dataRole',
    ]);
    const feature = { status: 'conditional', since: '2024-04-01', feature: 'Export' } as const;
    expect(service({ ...bare, use: feature })).toEqual(both);
    expect(service({ ...bare, use: { ...feature, enabled: true } })).toEqual(both);
    expect(service({ ...bare, use: { ...feature, enabled: false } })).toEqual([]);
  });

  it('finds an unknown criticality with the level that it has at least', () => {
    const criteria = makeSupplierCriteria();
    const supplierServices = [makeSupplierService({ factors: { access: 'high' } })];
    expect(checkSuppliers({ supplierServices }, { asOf, criteria })).toEqual([
      {
        code: 'service-criticality-unknown',
        severity: 'warning',
        message: 'The criticality of the service "SRV-1" is unknown, at least high: "dependency" have no answer.',
        requirements: ['A.5.19', 'A.5.21'],
        subject: { kind: 'supplier-service', id: 'SRV-1' },
        path: ['supplierServices', 0, 'factors'],
        params: { service: 'SRV-1', level: 'high', factors: ['dependency'] },
      },
    ]);
    const decided = (level: 'medium' | 'high') => service({ criticality: { level, by: 'ada', on: '2026-09-01' } });
    expect(decided('high')).toEqual([]);
    expect(decided('medium')).toEqual(['service-criticality-understated supplierServices.0.criticality.level']);
    expect(service({ criticality: { level: 'high', by: 'ada', on: '2026-11-22' } })).toEqual([
      'suppliers-event-in-future supplierServices.0.criticality.on',
    ]);
  });

  it('finds regions that are unknown, not stated and not allowed, and transfers without a mechanism', () => {
    const at = (regions: object) => service({ regions });
    expect(at({ storage: ['DE', 'UK'], processing: [], support: ['DE'] })).toEqual([
      'service-region-unknown supplierServices.0.regions.storage.1',
    ]);
    expect(at({ storage: ['DE'], processing: ['CH'], support: ['DE'] })).toEqual([
      'service-transfer-without-mechanism supplierServices.0.regions.processing.0',
      'service-region-not-allowed supplierServices.0.regions.processing.0',
    ]);
    expect(service({ regions: undefined })).toEqual([
      'service-region-unstated supplierServices.0.regions.storage',
      'service-region-unstated supplierServices.0.regions.processing',
      'service-region-unstated supplierServices.0.regions.support',
    ]);
    expect(service({ regions: undefined }, { allowedRegions: undefined })).toEqual([]);
    const planned = { use: { status: 'planned' }, regions: { storage: ['CH', 'EL'] } } as const;
    expect(service(planned)).toEqual(['service-region-unknown supplierServices.0.regions.storage.1']);
  });

  it('finds an exit that is not prepared from a level on, and steps that are open after the end', () => {
    expect(service({ exit: undefined })).toEqual(['service-exit-plan-missing supplierServices.0.exit']);
    expect(service({ exit: undefined }, { exitFrom: 'critical' })).toEqual([]);
    const ended = (endedOn: '2026-11-20' | '2026-11-21', overrides: object = {}) =>
      service({ use: { status: 'ended', endedOn }, ...overrides });
    expect(ended('2026-11-21')).toEqual([]);
    expect(ended('2026-11-20')).toEqual([
      'service-exit-access-remaining supplierServices.0.exit',
      'service-exit-incomplete supplierServices.0.exit',
    ]);
    expect(ended('2026-11-20', { dataRole: 'none', exit: { accessRevokedOn: '2026-11-21' } })).toEqual([]);
    expect(ended('2026-11-20', { dataRole: 'none', exit: { accessRevokedOn: '2026-11-22' } })).toEqual([
      'suppliers-event-in-future supplierServices.0.exit.accessRevokedOn',
      'service-exit-access-remaining supplierServices.0.exit',
    ]);
    expect(ended('2026-11-20', { dataRole: 'none', exit: undefined })).toEqual([
      'service-exit-access-remaining supplierServices.0.exit',
    ]);
  });

  it('finds references that lead nowhere and assessments in the future', () => {
    const supplierServices = [
      makeSupplierService({
        supplier: 'SUP-9',
        waivers: [{ rule: 'exit', exception: 'EX-9' }],
        reviews: [{ on: '2026-09-01' }, { on: '2026-11-22' }],
      }),
    ];
    expect(check({ suppliers: [makeSupplier()], supplierServices, exceptions: [] })).toEqual([
      'suppliers-reference-unknown supplierServices.0.supplier',
      'suppliers-reference-unknown supplierServices.0.waivers.0.exception',
      'suppliers-event-in-future supplierServices.0.reviews.1.on',
    ]);
    const dated = (on: '2026-11-21' | '2026-11-22') =>
      service({
        use: { status: 'conditional', since: on, feature: 'Export' },
        changes: [
          { kind: 'other', on: '2026-08-01' },
          { kind: 'other', on },
        ],
        exit: { ...makeSupplierService().exit, dataReturnedOn: on, deletionProvedOn: on, accessRevokedOn: on },
        ict: { lastAuditOn: on },
      });
    expect(dated('2026-11-21')).toEqual([]);
    expect(dated('2026-11-22')).toEqual([
      'suppliers-event-in-future supplierServices.0.use.since',
      'suppliers-event-in-future supplierServices.0.changes.1.on',
      'suppliers-event-in-future supplierServices.0.exit.dataReturnedOn',
      'suppliers-event-in-future supplierServices.0.exit.deletionProvedOn',
      'suppliers-event-in-future supplierServices.0.exit.accessRevokedOn',
      'suppliers-event-in-future supplierServices.0.ict.lastAuditOn',
    ]);
  });
});

describe('checkSuppliers on assurances', () => {
  const proof = (overrides: Parameters<typeof makeAssurance>[0], criteria: object | null = {}) =>
    check(
      {
        supplierServices: [makeSupplierService({ reviews: [{ on: asOf }] })],
        assurances: [makeAssurance(overrides)],
      },
      criteria,
    );

  it('finds one that lapsed on the day after its last', () => {
    expect(proof({ validUntil: asOf })).toEqual([]);
    expect(proof({ validUntil: '2026-11-20' })).toEqual([
      'assurance-expired assurances.0',
      'supplier-due-diligence-missing supplierServices.0',
    ]);
    expect(proof({ validUntil: '2026-11-20' }, null)).toEqual([]);
    const other = [
      makeAssurance({
        validUntil: '2026-11-20',
        coversService: [
          { service: 'SRV-1', answer: 'yes' },
          { service: 'SRV-2', answer: 'yes' },
        ],
      }),
    ];
    const two = [makeSupplierService(), makeSupplierService({ id: 'SRV-2' })].map((one) =>
      Object.assign({}, one, { reviews: [{ on: asOf }] }),
    );
    expect(check({ supplierServices: two, assurances: other })).toEqual([
      'assurance-expired assurances.0',
      'supplier-due-diligence-missing supplierServices.0',
      'supplier-due-diligence-missing supplierServices.1',
    ]);
    const planned = makeSupplierService({ use: { status: 'planned' } });
    expect(check({ supplierServices: [planned], assurances: [makeAssurance({ validUntil: '2026-11-20' })] })).toEqual(
      [],
    );
  });

  it('finds a certificate with an odd term and one of the edition of 2013', () => {
    expect(proof({ validUntil: '2027-02-01' })).toEqual([]);
    expect(proof({ validUntil: '2027-02-02' })).toEqual(['assurance-term-odd assurances.0.validUntil']);
    expect(proof({ issuedOn: undefined, validUntil: '2029-01-31' })).toEqual([]);
    const old = makeAssurance({ edition: '2013', validUntil: '2026-11-20' });
    const dated = (asOfDay: '2025-10-31' | '2025-11-01') =>
      checkSuppliers({ assurances: [old] }, { asOf: asOfDay }).map(({ code }) => code);
    expect(dated('2025-10-31')).toEqual([]);
    expect(dated('2025-11-01')).toEqual(['assurance-edition-withdrawn']);
    expect(check({ assurances: [old] })).toEqual([]);
  });

  it('finds a scope that is not confirmed, but not of a bridge letter', () => {
    const covers = (answer: 'yes' | 'no' | 'unknown') => [{ service: 'SRV-1', answer }] as const;
    const scope = (overrides: object) => check({ assurances: [makeAssurance(overrides)] });
    expect(scope({ coversService: covers('unknown') })).toEqual([
      'assurance-scope-unconfirmed assurances.0.coversService',
    ]);
    expect(scope({ coversService: undefined })).toEqual(['assurance-scope-unconfirmed assurances.0.coversService']);
    expect(scope({ coversService: covers('no') })).toEqual([]);
    const bridge = { id: 'ASR-2', supplier: 'SUP-1', kind: 'bridge-letter', report: 'ASR-9', through: asOf } as const;
    expect(check({ assurances: [bridge] })).toEqual(['suppliers-reference-unknown assurances.0.report']);
  });

  it('finds a report of one day that no report on a period follows', () => {
    const fields = { supplier: 'SUP-1', assessedOn: '2024-03-01' } as const;
    const coversService = [{ service: 'SRV-1', answer: 'yes' }] as const;
    const one = { ...fields, id: 'ASR-1', kind: 'soc-2-type-1', on: '2026-11-20', coversService } as const;
    const of = (...more: readonly ReturnType<typeof makeAssurance>[]) =>
      check({
        supplierServices: [makeSupplierService({ reviews: [{ on: asOf }] })],
        assurances: [one, ...more],
      });
    expect(of()).toEqual([
      'assurance-type-insufficient assurances.0',
      'supplier-due-diligence-missing supplierServices.0',
    ]);
    expect(of(makeAssurance({ id: 'ASR-2' }))).toEqual([]);
  });

  it('finds references that lead nowhere and events in the future', () => {
    const assurances = [makeAssurance({ supplier: 'SUP-9', issuedOn: '2026-11-22', assessedOn: '2026-11-23' })];
    expect(check({ suppliers: [], supplierServices: [], assurances })).toEqual([
      'suppliers-reference-unknown assurances.0.supplier',
      'suppliers-reference-unknown assurances.0.coversService.0.service',
      'suppliers-event-in-future assurances.0.assessedOn',
      'suppliers-event-in-future assurances.0.issuedOn',
    ]);
    const fields = { id: 'ASR-1', supplier: 'SUP-1', assessedOn: '2026-11-01' } as const;
    const coversService = [{ service: 'SRV-1', answer: 'no' }] as const;
    const dated = (on: '2026-11-21' | '2026-11-22') =>
      check({
        assurances: [
          { ...fields, coversService, kind: 'soc-2-type-1', on },
          { ...fields, coversService, id: 'ASR-2', kind: 'soc-2-type-2', from: '2026-07-01', through: on },
          { ...fields, coversService, id: 'ASR-3', kind: 'test', on },
          { ...fields, coversService, id: 'ASR-4', kind: 'questionnaire', answeredOn: on },
          { ...fields, coversService, id: 'ASR-5', kind: 'other', title: 'Attestation', validUntil: on },
          { ...fields, id: 'ASR-6', kind: 'bridge-letter', report: 'ASR-2', through: on },
        ],
      });
    expect(dated('2026-11-21')).toEqual([]);
    expect(dated('2026-11-22')).toEqual([
      'suppliers-event-in-future assurances.0.on',
      'suppliers-event-in-future assurances.1.through',
      'suppliers-event-in-future assurances.2.on',
      'suppliers-event-in-future assurances.3.answeredOn',
    ]);
  });

  it('lets the first of two answers about one service stand', () => {
    const coversService = [
      { service: 'SRV-1', answer: 'no' },
      { service: 'SRV-1', answer: 'yes' },
    ] as const;
    expect(proof({ coversService })).toEqual(['supplier-due-diligence-missing supplierServices.0']);
  });
});

describe('checkSuppliers on agreements', () => {
  const harmless = makeSupplierService({ dataRole: 'none' });
  const agreed = (overrides: Parameters<typeof makeSupplierAgreement>[0], criteria = {}) =>
    check({ supplierServices: [harmless], supplierAgreements: [makeSupplierAgreement(overrides)] }, criteria);
  const processing = makeSupplierAgreement({ id: 'SAG-2', kind: 'processing', clauses });

  it('asks for one that runs and is signed', () => {
    expect(agreed({})).toEqual([]);
    expect(agreed({ term: { kind: 'fixed', endsOn: asOf } })).toEqual([
      'service-exit-time-insufficient supplierServices.0.exit.needs',
    ]);
    expect(agreed({ term: { kind: 'fixed', endsOn: '2026-11-20' } })).toEqual([
      'supplier-agreement-expired supplierServices.0',
    ]);
    expect(agreed({ signedOn: undefined })).toEqual(['supplier-agreement-unsigned supplierServices.0']);
    expect(agreed({ services: [] })).toEqual(['supplier-agreement-missing supplierServices.0']);
    const sub = makeSupplierService({ dataRole: 'none', id: 'SRV-2', parent: 'SRV-1' });
    expect(check({ supplierServices: [harmless, sub], supplierAgreements: [makeSupplierAgreement()] })).toEqual([]);
    const planned = makeSupplierService({ dataRole: 'none', use: { status: 'planned' } });
    expect(check({ supplierServices: [planned], supplierAgreements: [] })).toEqual([]);
  });

  it('asks for a processing agreement of processors only', () => {
    const of = (dataRole: 'processor' | 'sub-processor' | 'joint-controller') =>
      check({ supplierServices: [makeSupplierService({ dataRole })], supplierAgreements: [makeSupplierAgreement()] });
    expect(of('processor')).toEqual(['supplier-processing-agreement-missing supplierServices.0']);
    expect(of('sub-processor')).toEqual(['supplier-processing-agreement-missing supplierServices.0']);
    expect(of('joint-controller')).toEqual([]);
    const both = [makeSupplierAgreement(), processing];
    expect(check({ supplierServices: [makeSupplierService()], supplierAgreements: both })).toEqual([]);
  });

  it('names the points that a processing agreement does not settle, with their letters', () => {
    const supplierAgreements = [{ ...processing, clauses: clauses.slice(0, -2) }];
    const [finding] = checkSuppliers({ supplierAgreements }, { asOf });
    expect(finding).toMatchObject({
      code: 'supplier-agreement-clause-missing',
      message: 'The processing agreement "SAG-2" does not settle, as far as is known: deletion-or-return, audits.',
      requirements: ['A.5.20', 'GDPR art. 28(3)', 'GDPR art. 28(3)(g)', 'GDPR art. 28(3)(h)'],
      path: ['supplierAgreements', 0, 'clauses'],
    });
    const ended = { ...processing, clauses: [], term: { kind: 'fixed', endsOn: '2026-11-20' } } as const;
    expect(check({ supplierAgreements: [ended] })).toEqual([]);
  });

  it('points out the last day for a notice in time, and finds it missed', () => {
    expect(agreed({}, { noticeWithin: 'P40D' })).toEqual(['supplier-agreement-notice-open supplierAgreements.0.term']);
    expect(agreed({}, { noticeWithin: 'P39D' })).toEqual([]);
    const missed = { noticePeriods: { organization: 'P5M', supplier: 'P6M' } } as const;
    expect(agreed(missed)).toEqual(['supplier-agreement-notice-missed supplierAgreements.0.term']);
    const decision = { endsOn: '2027-03-31', choice: 'renew', by: 'ada', on: '2026-10-01' } as const;
    expect(agreed({ ...missed, decision })).toEqual([]);
    expect(agreed({ decision }, { noticeWithin: 'P60D' })).toEqual([]);
    expect(agreed({ ...missed, decision: { ...decision, choice: 'end' } })).toEqual([
      'supplier-agreement-notice-missed supplierAgreements.0.term',
    ]);
    expect(agreed({ ...missed, decision: { ...decision, endsOn: '2026-03-31' } })).toEqual([
      'supplier-agreement-notice-missed supplierAgreements.0.term',
    ]);
    expect(agreed({ ...missed, startsOn: '2026-12-01', signedOn: undefined, services: [] })).toEqual([
      'supplier-agreement-missing supplierServices.0',
    ]);
  });

  it('takes neither a notice nor a decision of the future for one that was given or taken', () => {
    const missed = { noticePeriods: { organization: 'P5M', supplier: 'P6M' } } as const;
    const decided = (on: '2026-11-21' | '2026-11-22') =>
      agreed({ ...missed, decision: { endsOn: '2027-03-31', choice: 'renew', by: 'ada', on } });
    expect(decided('2026-11-21')).toEqual([]);
    expect(decided('2026-11-22')).toEqual([
      'suppliers-event-in-future supplierAgreements.0.decision.on',
      'supplier-agreement-notice-missed supplierAgreements.0.term',
    ]);
    const given = (givenOn: '2026-11-21' | '2026-11-22') =>
      agreed({ ...missed, notice: { by: 'organization', givenOn, endsOn: '2028-03-31' } });
    expect(given('2026-11-21')).toEqual([]);
    expect(given('2026-11-22')).toEqual([
      'suppliers-event-in-future supplierAgreements.0.notice.givenOn',
      'supplier-agreement-notice-missed supplierAgreements.0.term',
    ]);
  });

  it('finds a period of notice that is not known where the term is renewed', () => {
    const unknown = ['supplier-agreement-notice-unknown supplierAgreements.0.noticePeriods'];
    expect(agreed({ noticePeriods: undefined })).toEqual(unknown);
    expect(agreed({ noticePeriods: { supplier: 'P6M' } })).toEqual(unknown);
    expect(agreed({ noticePeriods: undefined, term: { kind: 'open-ended' } })).toEqual([]);
    expect(agreed({ noticePeriods: undefined, term: { kind: 'fixed', endsOn: '2028-12-31' } })).toEqual([]);
    const decision = { endsOn: '2027-03-31', choice: 'renew', by: 'ada', on: '2026-10-01' } as const;
    expect(agreed({ noticePeriods: undefined, decision })).toEqual([]);
  });

  it('finds a notice that does not lead to the end that it states', () => {
    const low = makeSupplierService({ dataRole: 'none', factors: { access: 'low', dependency: 'low' } });
    const given = (
      givenOn: CalendarDate,
      endsOn: CalendarDate,
      overrides: Parameters<typeof makeSupplierAgreement>[0] = {},
      by: 'organization' | 'supplier' = 'organization',
    ) => {
      const agreement = makeSupplierAgreement({ notice: { by, givenOn, endsOn }, ...overrides });
      const findings = checkSuppliers({ supplierServices: [low], supplierAgreements: [agreement] }, { asOf });
      return findings.map(({ code, path, params }) => `${code} ${path.join('.')} ${String(params['earliestEndOn'])}`);
    };
    const leadsTo = (day: string) => [`supplier-agreement-notice-late supplierAgreements.0.notice ${day}`];
    expect(given('2026-09-30', '2027-03-31')).toEqual([]);
    expect(given('2026-09-30', '2026-12-31')).toEqual(leadsTo('2027-03-31'));
    expect(given('2026-09-30', '2027-06-15')).toEqual(leadsTo('2028-03-31'));
    expect(given('2025-12-31', '2026-03-31')).toEqual(['supplier-agreement-expired supplierServices.0 undefined']);
    expect(given('2026-01-01', '2026-03-31')).toEqual(leadsTo('2027-03-31'));
    expect(given('2026-09-30', '2027-03-31', {}, 'supplier')).toEqual([]);
    expect(given('2026-10-01', '2027-03-31', {}, 'supplier')).toEqual(leadsTo('2028-03-31'));
    const unknown = { noticePeriods: { organization: 'P3M' } } as const;
    expect(given('2026-10-01', '2027-03-31', unknown, 'supplier')).toEqual([]);
    expect(given('2026-10-01', '2027-03-30', unknown, 'supplier')).toEqual(leadsTo('2027-03-31'));
    const yearly = { term: { kind: 'open-ended', endsOnly: 'year-end' } } as const;
    expect(given('2026-01-15', '2026-12-31', yearly)).toEqual([]);
    expect(given('2026-01-15', '2026-06-15', yearly)).toEqual(leadsTo('2026-12-31'));
    expect(given('2026-11-01', '2026-12-31', yearly)).toEqual(leadsTo('2027-12-31'));
    const fixed = { term: { kind: 'fixed', endsOn: '2027-06-30' } } as const;
    expect(given('2026-09-30', '2026-12-31', fixed)).toEqual([]);
    expect(given('2026-10-01', '2026-12-31', fixed)).toEqual(leadsTo('2027-01-01'));
    expect(given('2026-10-01', '2027-07-31', fixed)).toEqual(leadsTo('2027-06-30'));
    const last = { term: { kind: 'renewing', firstEndsOn: '2999-06-30', every: 'P1Y' } } as const;
    expect(given('2026-10-01', '2999-07-01', last)).toEqual([]);
  });

  it('finds an agreement that can end before the service is left', () => {
    const notice = (supplier: 'P3M' | 'P2M', overrides: object = {}) =>
      check({
        supplierServices: [makeSupplierService({ dataRole: 'none', ...overrides })],
        supplierAgreements: [makeSupplierAgreement({ noticePeriods: { organization: 'P3M', supplier } })],
      });
    expect(notice('P3M')).toEqual([]);
    expect(notice('P2M')).toEqual(['service-exit-time-insufficient supplierServices.0.exit.needs']);
    expect(notice('P2M', { factors: { access: 'low', dependency: 'low' } })).toEqual([]);
    expect(notice('P2M', { factors: { access: 'low', dependency: 'low' }, exit: undefined })).toEqual([]);
    expect(notice('P2M', { factors: { access: 'high' } })).toEqual([
      'service-criticality-unknown supplierServices.0.factors',
      'service-exit-time-insufficient supplierServices.0.exit.needs',
    ]);
    expect(agreed({ noticePeriods: { organization: 'P3M' } })).toEqual([]);
    const short = ['service-exit-time-insufficient supplierServices.0.exit.needs'];
    expect(agreed({ term: { kind: 'fixed', endsOn: '2027-02-21' } })).toEqual([]);
    expect(agreed({ term: { kind: 'fixed', endsOn: '2027-02-20' } })).toEqual(short);
    const supplierAgreements = [makeSupplierAgreement({ term: { kind: 'fixed', endsOn: '2026-11-30' } })];
    const context = { asOf, criteria: makeSupplierCriteria() } as const;
    const [finding] = checkSuppliers({ supplierServices: [harmless], supplierAgreements }, context);
    expect(finding?.message).toBe(
      'Leaving the service "SRV-1" takes P3M; the agreement "SAG-1" can end as early as on 2026-11-30.',
    );
    const registers = {
      supplierServices: [harmless],
      supplierAgreements: [makeSupplierAgreement({ noticePeriods: { organization: 'P3M', supplier: 'P1D' } })],
    } as const;
    expect(check(registers, null)).toEqual([]);
  });

  it('finds references that lead nowhere and events in the future', () => {
    const agreement = makeSupplierAgreement({
      supplier: 'SUP-9',
      services: ['SRV-9'],
      signedOn: '2026-11-22',
      notice: { by: 'organization', givenOn: '2026-11-23', endsOn: '2027-11-30' },
      decision: { endsOn: '2027-03-31', choice: 'end', by: 'ada', on: '2026-11-24' },
      subprocessors: { authorization: 'specific', authorized: ['SUP-8'] },
      arrangement: { overarching: 'SAG-9' },
    });
    expect(check({ suppliers: [], supplierServices: [], supplierAgreements: [agreement] })).toEqual([
      'suppliers-reference-unknown supplierAgreements.0.supplier',
      'suppliers-reference-unknown supplierAgreements.0.services.0',
      'suppliers-reference-unknown supplierAgreements.0.subprocessors.authorized.0',
      'suppliers-reference-unknown supplierAgreements.0.arrangement.overarching',
      'suppliers-event-in-future supplierAgreements.0.signedOn',
      'suppliers-event-in-future supplierAgreements.0.notice.givenOn',
      'suppliers-event-in-future supplierAgreements.0.decision.on',
    ]);
  });
});

describe('checkSuppliers on sub-processors', () => {
  const root = makeSupplierService();
  const sub = makeSupplierService({ id: 'SRV-2', supplier: 'SUP-2', dataRole: 'sub-processor', parent: 'SRV-1' });
  const agreements = (authorized: readonly string[] | null) => [
    makeSupplierAgreement(),
    makeSupplierAgreement({
      id: 'SAG-2',
      kind: 'processing',
      clauses,
      term: { kind: 'open-ended' },
      ...(authorized && { subprocessors: { authorization: 'general', authorized, objectionPeriod: 'P7D' } }),
    }),
  ];
  const unlisted = (authorized: readonly string[] | null, ...subs: readonly (typeof sub)[]) =>
    check({ supplierServices: [root, ...subs], supplierAgreements: agreements(authorized) });

  it('finds one that the processing agreement at the head of the chain does not authorize', () => {
    const deeper = { ...sub, id: 'SRV-3', supplier: 'SUP-3', parent: 'SRV-2' };
    expect(unlisted(['SUP-2', 'SUP-3'], sub, deeper)).toEqual([]);
    expect(unlisted(['SUP-2'], sub, deeper)).toEqual(['subprocessor-unlisted supplierServices.2.parent']);
    expect(unlisted(null, sub)).toEqual(['subprocessor-unlisted supplierServices.1.parent']);
    expect(unlisted([], { ...sub, dataRole: 'none' })).toEqual([]);
    expect(unlisted([], { ...sub, use: { status: 'planned' } })).toEqual([]);
    expect(check({ supplierServices: [root, sub] })).toEqual([]);
    expect(check({ supplierServices: [sub], supplierAgreements: [] })).toEqual([
      'suppliers-reference-unknown supplierServices.0.parent',
    ]);
  });

  it('finds a circle once', () => {
    const circle = [makeSupplierService({ id: 'a', parent: 'b' }), makeSupplierService({ id: 'b', parent: 'a' })];
    expect(check({ supplierServices: circle })).toEqual(['subprocessor-cycle supplierServices.0.parent']);
  });

  const noticed = (overrides: Parameters<typeof makeSubprocessorNotice>[0], more: SuppliersRegisters = {}) =>
    check({ subprocessorNotices: [makeSubprocessorNotice(overrides)], ...more });

  it('asks for a decision within the time to object', () => {
    const open = { decision: undefined } as const;
    expect(noticed({})).toEqual([]);
    expect(noticed({ ...open, objectBy: asOf })).toEqual(['subprocessor-objection-due subprocessorNotices.0']);
    expect(noticed({ ...open, objectBy: '2026-11-20' })).toEqual([
      'subprocessor-objection-missed subprocessorNotices.0',
    ]);
    expect(noticed({ ...open, objectBy: undefined })).toEqual(['subprocessor-objection-undated subprocessorNotices.0']);
    expect(noticed({ ...open, change: 'removed' })).toEqual([]);
    const late = { choice: 'objected', by: 'ada', on: '2026-11-17' } as const;
    expect(noticed({ decision: late })).toEqual(['subprocessor-objection-late subprocessorNotices.0']);
    expect(noticed({ decision: { ...late, on: '2026-11-16' } })).toEqual([]);
    const over = makeSupplierService({
      use: { status: 'ended', endedOn: '2026-11-20' },
      exit: { dataReturnedOn: asOf, deletionProvedOn: asOf, accessRevokedOn: asOf },
    });
    expect(noticed({ ...open, objectBy: '2026-11-20' }, { supplierServices: [over] })).toEqual([]);
  });

  const ruledBy = (subprocessors: SubprocessorRules) =>
    agreements([]).map((one) => (one.kind === 'processing' ? Object.assign({}, one, { subprocessors }) : one));

  it('finds one that is used without the authorization that a notice or silence could give', () => {
    const used = { supplierServices: [{ ...root, reviews: [{ on: asOf }] } as typeof root, sub] };
    const about = {
      supplier: 'SUP-2',
      effectiveOn: '2026-10-16',
      receivedOn: '2026-09-15',
      objectBy: '2026-09-29',
    } as const;
    const under = (
      authorization: 'specific' | 'general',
      notice: Parameters<typeof makeSubprocessorNotice>[0],
      authorized: readonly string[] = [],
    ) => {
      const supplierAgreements = ruledBy({ authorization, authorized });
      return noticed({ ...about, ...notice }, { ...used, supplierAgreements });
    };
    const unlistedSub = ['subprocessor-unlisted supplierServices.1.parent'];
    const by = (choice: 'accepted' | 'objected', on: CalendarDate) => ({ decision: { choice, by: 'ada', on } });
    expect(under('general', by('accepted', '2026-09-20'))).toEqual([]);
    expect(under('specific', by('accepted', '2026-09-20'))).toEqual([]);
    expect(under('general', by('objected', '2026-09-29'))).toEqual(unlistedSub);
    expect(under('general', by('objected', '2026-09-29'), ['SUP-2'])).toEqual(unlistedSub);
    expect(under('specific', by('objected', '2026-10-01'), ['SUP-2'])).toEqual(unlistedSub);
    expect(under('general', by('objected', '2026-09-30'))).toEqual([
      'subprocessor-objection-late subprocessorNotices.0',
    ]);
    expect(under('general', { decision: undefined })).toEqual(['subprocessor-objection-missed subprocessorNotices.0']);
    expect(under('general', { decision: undefined, objectBy: asOf })).toEqual([
      ...unlistedSub,
      'subprocessor-objection-due subprocessorNotices.0',
    ]);
    expect(under('specific', { decision: undefined })).toEqual(unlistedSub);
    expect(under('specific', { decision: undefined }, ['SUP-2'])).toEqual([]);
    expect(under('general', { ...by('accepted', '2026-09-20'), change: 'removed' })).toEqual(unlistedSub);
    expect(under('general', { ...by('accepted', '2026-09-20'), supplier: 'SUP-3' })).toEqual([
      ...unlistedSub,
      'subprocessor-unregistered subprocessorNotices.0',
    ]);
    const rules = { ...used, supplierAgreements: agreements(null) };
    expect(noticed({ ...about, decision: undefined }, rules)).toEqual([
      ...unlistedSub,
      'subprocessor-objection-missed subprocessorNotices.0',
    ]);
  });

  it('goes by the latest notice about a sub-processor', () => {
    const notice = (id: string, receivedOn: CalendarDate, choice: 'accepted' | 'objected', of = 'SRV-1') =>
      makeSubprocessorNotice({
        id,
        service: of,
        supplier: 'SUP-3',
        receivedOn,
        objectBy: undefined,
        effectiveOn: receivedOn,
        decision: { choice, by: 'ada', on: receivedOn },
      });
    const deeper = { ...sub, id: 'SRV-3', supplier: 'SUP-3', parent: 'SRV-2' };
    const judged = (...subprocessorNotices: readonly ReturnType<typeof notice>[]) =>
      check({
        supplierServices: [{ ...root, reviews: [{ on: asOf }] }, sub, deeper],
        supplierAgreements: agreements(['SUP-2']),
        subprocessorNotices,
      }).filter((found) => found.startsWith('subprocessor-unlisted'));
    const found = ['subprocessor-unlisted supplierServices.2.parent'];
    const first = notice('SPN-1', '2026-09-01', 'objected');
    const second = notice('SPN-2', '2026-10-01', 'accepted');
    expect(judged(first)).toEqual(found);
    expect(judged(first, second)).toEqual([]);
    expect(judged(second, first)).toEqual([]);
    expect(judged(second, notice('SPN-3', '2026-11-22', 'objected'))).toEqual([]);
    expect(judged(second, notice('SPN-3', '2026-11-02', 'objected', 'SRV-2'))).toEqual(found);
    expect(judged(notice('SPN-3', '2026-11-02', 'accepted', 'SRV-2'))).toEqual([]);
  });

  it('asks for the decision on one that needs an authorization, and finds it missing once the change takes effect', () => {
    const specific = ruledBy({ authorization: 'specific', authorized: [] });
    const asked = (effectiveOn: '2026-11-21' | '2026-11-22' | undefined) =>
      noticed({ decision: undefined, effectiveOn }, { supplierAgreements: specific });
    expect(asked('2026-11-22')).toEqual(['subprocessor-objection-undated subprocessorNotices.0']);
    expect(asked(undefined)).toEqual(['subprocessor-objection-undated subprocessorNotices.0']);
    expect(asked('2026-11-21')).toEqual(['subprocessor-unlisted subprocessorNotices.0']);
  });

  it('takes the time to object from the agreement that gives the least', () => {
    const more = { supplierServices: [root], supplierAgreements: agreements(['SUP-2']) };
    expect(noticed({ decision: undefined, objectBy: '2026-11-30' }, more)).toEqual([
      'subprocessor-objection-missed subprocessorNotices.0',
    ]);
    const silent = { supplierServices: [root], supplierAgreements: agreements(null) };
    expect(noticed({ decision: undefined, objectBy: '2026-11-30' }, silent)).toEqual([
      'subprocessor-objection-due subprocessorNotices.0',
    ]);
  });

  it('asks for the service of a sub-processor in the register once the change takes effect', () => {
    const given = { supplierServices: [{ ...root, reviews: [{ on: asOf }] } as typeof root, sub] };
    const missing = ['subprocessor-unregistered subprocessorNotices.0'];
    expect(noticed({ effectiveOn: asOf, supplier: 'SUP-2' }, given)).toEqual([]);
    expect(noticed({ effectiveOn: asOf, supplier: 'SUP-3' }, given)).toEqual(missing);
    expect(noticed({ effectiveOn: asOf }, given)).toEqual(missing);
    expect(noticed({ effectiveOn: '2026-11-22' }, given)).toEqual([]);
    expect(noticed({ effectiveOn: undefined }, given)).toEqual([]);
    expect(noticed({ effectiveOn: asOf, change: 'removed' }, given)).toEqual([]);
    expect(
      noticed({ effectiveOn: asOf, decision: { choice: 'objected', by: 'ada', on: '2026-11-09' } }, given),
    ).toEqual([]);
    expect(noticed({ effectiveOn: asOf })).toEqual([]);
  });

  it('finds references that lead nowhere and events in the future', () => {
    const decision = { choice: 'accepted', by: 'ada', on: '2026-11-23' } as const;
    const notice = { supplier: 'SUP-9', receivedOn: '2026-11-22', objectBy: '2026-11-30', decision } as const;
    expect(noticed(notice, { suppliers: [], supplierServices: [] })).toEqual([
      'suppliers-reference-unknown subprocessorNotices.0.service',
      'suppliers-reference-unknown subprocessorNotices.0.supplier',
      'suppliers-event-in-future subprocessorNotices.0.receivedOn',
      'suppliers-event-in-future subprocessorNotices.0.decision.on',
    ]);
  });
});

describe('checkSuppliers on assessments, due diligence and waivers', () => {
  it('finds an assessment on the day after its last', () => {
    expect(service({ reviews: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(service({ reviews: [{ on: '2025-11-20' }] })).toEqual([
      'supplier-review-overdue supplierServices.0.reviews',
    ]);
    const incidents = [{ service: 'SRV-1', on: '2026-10-05' }] as const;
    const context = { asOf, criteria: makeSupplierCriteria(), incidents } as const;
    const [finding] = checkSuppliers({ supplierServices: [makeSupplierService()] }, context);
    expect(finding?.message).toBe('The service "SRV-1" was to be assessed by 2026-10-05; the rule was incident.');
  });

  it('finds due diligence that is missing, and late where it was done after the start', () => {
    const done = (assessedOn: '2024-04-01' | '2024-04-02', more: SuppliersRegisters = {}, use = {}) =>
      check({
        supplierServices: [makeSupplierService({ dataRole: 'none', ...use })],
        assurances: [makeAssurance({ assessedOn })],
        ...more,
      });
    expect(done('2024-04-01')).toEqual([]);
    expect(done('2024-04-02')).toEqual(['supplier-due-diligence-late supplierServices.0']);
    const supplierAgreements = [
      makeSupplierAgreement({ startsOn: '2024-04-02' }),
      makeSupplierAgreement({ id: 'SAG-0', kind: 'confidentiality', startsOn: '2024-01-01' }),
    ];
    expect(done('2024-04-02', { supplierAgreements })).toEqual([]);
    const closing = { use: { status: 'ended', endedOn: asOf } };
    expect(done('2024-04-02', {}, closing)).toEqual([]);
    expect(done('2024-04-02', {}, { parent: 'SRV-1' })).toEqual(['subprocessor-cycle supplierServices.0.parent']);
  });

  it('finds due diligence late where no assurance that suffices was in force at the start', () => {
    const covers = { coversService: [{ service: 'SRV-1', answer: 'yes' }] } as const;
    const now = makeAssurance({ id: 'ASR-9', assessedOn: '2026-01-01' });
    const done = (earlier: Assurance, since: CalendarDate = '2024-04-01') =>
      check({
        supplierServices: [makeSupplierService({ dataRole: 'none', use: { status: 'in-use', since } })],
        assurances: [now, earlier],
      }).filter((found) => found.startsWith('supplier-due-diligence'));
    const late = ['supplier-due-diligence-late supplierServices.0'];
    expect(done(makeAssurance())).toEqual([]);
    expect(done(makeAssurance({ accredited: false }))).toEqual(late);
    expect(done(makeAssurance({ accredited: undefined }))).toEqual(late);
    expect(done(makeAssurance({ assessedOn: undefined }))).toEqual(late);
    expect(done(makeAssurance({ coversService: [{ service: 'SRV-1', answer: 'no' }] }))).toEqual(late);
    const answers = {
      id: 'ASR-1',
      supplier: 'SUP-1',
      kind: 'questionnaire',
      answeredOn: '2024-02-01',
      ...covers,
    } as const;
    expect(done({ ...answers, assessedOn: '2024-03-01' })).toEqual(late);
    expect(done({ ...answers, assessedOn: '2024-03-01', compensatingControls: ['A.8.24'] })).toEqual([]);
    const lapsed = (validUntil: '2024-03-31' | '2024-04-01') =>
      makeAssurance({ issuedOn: '2021-04-01', validUntil, assessedOn: '2022-01-10' });
    expect(done(lapsed('2024-03-31'))).toEqual(late);
    expect(done(lapsed('2024-04-01'))).toEqual([]);
    const issued = (issuedOn: '2024-04-01' | '2024-04-02') => makeAssurance({ issuedOn, assessedOn: '2024-03-01' });
    expect(done(issued('2024-04-01'))).toEqual([]);
    expect(done(issued('2024-04-02'))).toEqual(late);
    expect(done(makeAssurance({ validUntil: '2024-12-31', assessedOn: '2025-01-01' }))).toEqual(late);
    expect(done(makeAssurance({ edition: undefined }), '2025-10-31')).toEqual([]);
    expect(done(makeAssurance({ edition: undefined }), '2025-11-01')).toEqual(late);
    expect(done(makeAssurance({ edition: undefined, validUntil: '2025-06-30' }), '2025-07-01')).toEqual(late);
  });

  it('names the first day after the start on which an assurance sufficed', () => {
    const assurances = ['2026-02-01', '2025-03-01', '2026-11-22'].map((assessedOn, index) =>
      makeAssurance({ id: `ASR-${index}`, assessedOn: assessedOn as CalendarDate }),
    );
    const context = { asOf, criteria: makeSupplierCriteria() } as const;
    const findings = checkSuppliers({ supplierServices: [makeSupplierService()], assurances }, context);
    expect(findings.find(({ code }) => code === 'supplier-due-diligence-late')?.params).toEqual({
      service: 'SRV-1',
      assessedOn: '2025-03-01',
      startsOn: '2024-04-01',
    });
  });

  it('finds what the level asks for, where both registers are given', () => {
    const criteria = { tiers: { high: { assurances: ['test'] } } } as const;
    const registers = {
      supplierServices: [makeSupplierService({ dataRole: 'none' })],
      assurances: [makeAssurance()],
      supplierAgreements: [makeSupplierAgreement()],
    };
    expect(check(registers, criteria)).toEqual(['supplier-tier-requirement-missing supplierServices.0']);
    const { assurances: _assurances, ...others } = registers;
    expect(check(others, criteria)).toEqual([]);
    const { supplierAgreements: _agreements, ...proofs } = registers;
    expect(check(proofs, criteria)).toEqual([]);
    expect(check(registers, { tiers: { critical: { assurances: ['test'] } } })).toEqual([]);
  });

  it('leaves out a finding about a rule that an exception in force waives', () => {
    const waived = (expiresOn: '2026-11-20' | '2026-11-21', criteria = {}) =>
      check(
        {
          supplierServices: [makeSupplierService({ exit: undefined, waivers: [{ rule: 'exit', exception: 'EX-1' }] })],
          exceptions: [makeException({ expiresOn })],
        },
        criteria,
      );
    expect(waived('2026-11-21')).toEqual([]);
    expect(waived('2026-11-20')).toEqual([
      'service-exit-plan-missing supplierServices.0.exit',
      'supplier-waiver-expired supplierServices.0.waivers.0',
    ]);
    expect(waived('2026-11-21', { fixedRules: ['exit'] })).toEqual([
      'service-exit-plan-missing supplierServices.0.exit',
      'supplier-waiver-of-fixed-rule supplierServices.0.waivers.0',
    ]);
    const bare = {
      supplierServices: [
        makeSupplierService({ dataRole: 'none', waivers: [{ rule: 'agreement', exception: 'EX-1' }] }),
      ],
      supplierAgreements: [],
      exceptions: [makeException()],
    };
    expect(check(bare)).toEqual([]);
    expect(check(bare, null)).toEqual(['supplier-agreement-missing supplierServices.0']);
    const scheduled = makeException({ from: '2026-12-01' });
    const waivers = [{ rule: 'exit', exception: 'EX-1' }] as const;
    expect(check({ supplierServices: [makeSupplierService({ waivers })], exceptions: [scheduled] })).toEqual([]);
    expect(check({ supplierServices: [makeSupplierService({ waivers })] })).toEqual([]);
  });
});

describe('checkSuppliers on records', () => {
  it('finds those that it cannot read, and checks the rest', () => {
    const registers = {
      suppliers: 'none',
      supplierServices: [null, makeSupplierService(), makeSupplierService()],
      assurances: [{ ...makeAssurance(), kind: 'promise' }],
      supplierAgreements: [{ ...makeSupplierAgreement(), term: { kind: 'eternal' } }],
      subprocessorNotices: [{ ...makeSubprocessorNotice(), receivedOn: 'May' }],
    };
    expect(check(registers as unknown as SuppliersRegisters)).toEqual([
      'suppliers-record-unreadable suppliers',
      'suppliers-record-unreadable supplierServices.0',
      'suppliers-record-duplicate supplierServices.2.id',
      'suppliers-reference-unknown supplierServices.1.supplier',
      'suppliers-record-unreadable assurances.0.kind',
      'supplier-agreement-missing supplierServices.1',
      'supplier-processing-agreement-missing supplierServices.1',
      'suppliers-record-unreadable supplierAgreements.0.term.kind',
      'suppliers-record-unreadable subprocessorNotices.0.receivedOn',
      'supplier-due-diligence-missing supplierServices.1',
    ]);
  });

  it('throws for registers and a context that it cannot read', () => {
    expect(() => checkSuppliers(null as never, { asOf })).toThrow(/^registers must be an object/);
    const criteria = makeSupplierCriteria();
    expect(() => checkSuppliers({}, { asOf, criteria: { ...criteria, factors: [] } })).toThrow(
      /^criteria.factors must be a list with at least one item/,
    );
    expect(() => checkSuppliers({}, { asOf, criteria: { ...criteria, table: [] } })).toThrow(
      /^criteria.table must be a list with at least one item/,
    );
    expect(() => checkSuppliers({}, { asOf, criteria: { ...criteria, bridgeFor: '3M' as never } })).toThrow(
      /^criteria.bridgeFor must be a period/,
    );
  });
});
