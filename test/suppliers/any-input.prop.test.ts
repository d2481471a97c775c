import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeAssurance,
  makeException,
  makeSubprocessorNotice,
  makeSupplier,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../src/fixtures/index.ts';
import * as suppliers from '../../src/suppliers/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const assurance = { supplier: 'SUP-1', coversService: [{ service: 'SRV-1', answer: 'yes' }], assessedOn: '2026-08-01' };
const criteria = makeSupplierCriteria({
  table: [{ level: 'critical', atLeast: { access: 'high', dependency: 'high' } }],
  tiers: { high: { assurances: ['iso-27001'], agreements: ['processing'] } },
  fixedRules: ['transfers'],
  noticeWithin: 'P60D',
});
const incidents = [{ service: 'SRV-1', on: '2026-10-05' }];
const service = makeSupplierService({
  transfers: [{ region: 'US', mechanism: 'adequacy', validFrom: '2024-01-01', validUntil: '2027-01-01' }],
  criticality: { level: 'critical', by: 'ada', on: '2026-09-01' },
  changes: [{ kind: 'owner', on: '2026-08-01' }],
  waivers: [{ rule: 'exit', exception: 'EX-1' }],
  ict: { type: 'S01', function: 'Payments', provisionCountry: 'DE', alternatives: [], lastAuditOn: '2026-02-01' },
});
const registers = {
  suppliers: [makeSupplier({ parent: 'SUP-2' }), makeSupplier({ id: 'SUP-2' })],
  supplierServices: [
    service,
    makeSupplierService({ id: 'SRV-2', supplier: 'SUP-2', parent: 'SRV-1' }),
    makeSupplierService({ id: 'SRV-3', use: { status: 'ended', endedOn: '2026-10-31' } }),
    makeSupplierService({ id: 'SRV-4', use: { status: 'planned', from: '2027-01-01' } }),
  ],
  assurances: [
    makeAssurance(),
    { ...assurance, id: 'ASR-2', kind: 'soc-2-type-2', from: '2025-07-01', through: '2026-06-30' },
    { ...assurance, id: 'ASR-3', kind: 'bridge-letter', report: 'ASR-2', through: '2026-09-30' },
    { ...assurance, id: 'ASR-4', kind: 'questionnaire', answeredOn: '2026-03-31', compensatingControls: ['A.8.24'] },
  ],
  supplierAgreements: [
    makeSupplierAgreement({
      arrangement: { number: 'ARR-1', type: 'standalone', annualCost: { amount: 1, currency: 'EUR' }, users: ['LEI'] },
    }),
    makeSupplierAgreement({
      id: 'SAG-2',
      kind: 'processing',
      term: { kind: 'open-ended', endsOnly: 'quarter-end' },
      clauses: [{ clause: 'audits', answer: 'yes' }],
      subprocessors: { authorization: 'general', authorized: ['SUP-2'], objectionPeriod: 'P14D' },
      notice: { by: 'organization', givenOn: '2026-05-01', endsOn: '2027-03-31' },
    }),
  ],
  subprocessorNotices: [makeSubprocessorNotice({ supplier: 'SUP-2' })],
  exceptions: [makeException()],
};
const [, report] = registers.assurances;

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  isCountryCode: [['DE'], 'text'],
  regionState: [['DE', ['EEA']], 'region allowed'],
  isLei: [['529900T8BM49AURSDO55'], 'text'],
  supplierCriticality: [[service, criteria], 'service criteria'],
  assuranceState: [
    [report, criteria, { asOf, assurances: registers.assurances }],
    'assurance criteria options asOf assurances',
  ],
  contractState: [[registers.supplierAgreements[0], { asOf }], 'agreement options asOf'],
  missingProcessingClauses: [[registers.supplierAgreements[1]], 'agreement'],
  objectionWindow: [
    [registers.subprocessorNotices[0], { asOf, agreement: registers.supplierAgreements[1] }],
    'notice options asOf agreement',
  ],
  subcontractingRanks: [[registers.supplierServices], 'services'],
  supplierReviewsDue: [[registers, { criteria, asOf, incidents }], 'registers options criteria asOf incidents'],
  supplierVerdict: [
    [service, registers, { criteria, asOf, incidents }],
    'service registers options criteria asOf incidents',
  ],
  registerOfInformation: [[registers, { asOf }], 'registers options asOf'],
  checkSuppliers: [[registers, { asOf, criteria, incidents }], 'registers context asOf criteria incidents'],
  suppliersDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', criteria, incidents }],
    'registers options asOf from through criteria incidents',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(suppliers, samples);

  it('checkSuppliers never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const records = mutated as suppliers.SuppliersRegisters;
        expect(() => suppliers.checkSuppliers(records, { asOf, criteria, incidents: [] })).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
