import { describe, expect, it } from 'vitest';
import {
  makeAssurance,
  makeSubprocessorNotice,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import { suppliersDueItems, type SuppliersRegisters } from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const options = { from: '2026-11-01', through: '2028-12-31', asOf, criteria: makeSupplierCriteria() } as const;
const items = (registers: SuppliersRegisters) =>
  suppliersDueItems(registers, options).map(({ kind, subject, dueOn, state, owner, rule }) =>
    [kind, subject.id, dueOn, state, owner, rule].join(' '),
  );

describe('suppliersDueItems', () => {
  it('lists assessments, renewals, notices and decisions in the order of their days', () => {
    const registers = {
      supplierServices: [makeSupplierService()],
      assurances: [makeAssurance()],
      supplierAgreements: [makeSupplierAgreement()],
      subprocessorNotices: [makeSubprocessorNotice({ decision: undefined })],
    };
    const [first, ...others] = suppliersDueItems(registers, options);
    expect(first).toEqual({
      kind: 'subprocessor-objection',
      subject: { kind: 'subprocessor-notice', id: 'SPN-1' },
      title: 'Accept the sub-processor "Mail SAS" or object',
      owner: 'ada',
      dueOn: '2026-11-16',
      dueAt: null,
      state: 'overdue',
      requirement: 'A.5.21',
      rule: 'notice',
    });
    expect(others.map(({ title, dueOn }) => `${dueOn} ${title}`)).toEqual([
      '2026-12-31 Decide on the agreement "SAG-1" and give notice if it is to end',
      '2027-01-31 Renew the assurance iso-27001 for "Hosting"',
      '2027-09-01 Assess the service "Hosting"',
    ]);
  });

  it('lists no assessment and no renewal without criteria', () => {
    const registers = { supplierServices: [makeSupplierService()], assurances: [makeAssurance()] };
    const { criteria: _criteria, ...window } = options;
    expect(suppliersDueItems(registers, window)).toEqual([]);
  });

  it('lists the renewal of the assurance of a kind that ends last, once for several services', () => {
    const coversService = [
      { service: 'SRV-1', answer: 'yes' },
      { service: 'SRV-2', answer: 'yes' },
      { service: 'SRV-3', answer: 'yes' },
    ] as const;
    const fields = { supplier: 'SUP-1', assessedOn: '2026-08-01', coversService } as const;
    const registers = {
      supplierServices: [
        makeSupplierService({ owner: undefined, reviews: [{ on: asOf }] }),
        makeSupplierService({ id: 'SRV-2', reviews: [{ on: asOf }] }),
        makeSupplierService({ id: 'SRV-3', use: { status: 'planned' } }),
      ],
      assurances: [
        makeAssurance({ id: 'ASR-0', validUntil: '2026-12-31', coversService }),
        makeAssurance({ coversService }),
        makeAssurance({ id: 'ASR-8', validUntil: '2027-01-15', coversService }),
        makeAssurance({ id: 'ASR-9', validUntil: '2026-01-31', coversService }),
        { ...fields, id: 'ASR-2', kind: 'soc-2-type-1', on: '2026-03-31' },
        { ...fields, id: 'ASR-3', kind: 'bridge-letter', report: 'ASR-4', through: '2026-12-31' },
        { ...fields, id: 'ASR-4', kind: 'other', title: 'Attestation' },
        { ...fields, id: 'ASR-5', kind: 'test', on: '2026-03-31', assessedOn: '2026-12-01' },
      ],
    } satisfies SuppliersRegisters;
    expect(items(registers).filter((item) => item.startsWith('assurance'))).toEqual([
      'assurance-renewal ASR-1 2027-01-31 scheduled  valid-through',
    ]);
  });

  it('lists the next notice where the last day for one is over or nothing is decided', () => {
    const agreement = (overrides: Parameters<typeof makeSupplierAgreement>[0]) =>
      items({ supplierAgreements: [makeSupplierAgreement(overrides)] });
    const decision = { endsOn: '2027-03-31', choice: 'end', by: 'ada', on: '2026-10-01' } as const;
    expect(agreement({})).toEqual(['supplier-notice SAG-1 2026-12-31 scheduled  latest-notice']);
    expect(agreement({ decision })).toEqual(['supplier-notice SAG-1 2026-12-31 scheduled ada latest-notice']);
    expect(agreement({ decision: { ...decision, choice: 'renew' } })).toEqual([]);
    expect(agreement({ noticePeriods: { organization: 'P6M' } })).toEqual([
      'supplier-notice SAG-1 2027-09-30 scheduled  latest-notice',
    ]);
    expect(agreement({ noticePeriods: undefined })).toEqual([]);
    expect(agreement({ term: { kind: 'open-ended' } })).toEqual([]);
    expect(agreement({ notice: { by: 'supplier', givenOn: '2026-05-01', endsOn: '2027-03-31' } })).toEqual([]);
  });

  it('lists the end of a fixed term that runs, where nothing is decided about it', () => {
    const term = { kind: 'fixed', endsOn: '2026-12-31' } as const;
    const agreement = (overrides: Parameters<typeof makeSupplierAgreement>[0]) =>
      items({ supplierAgreements: [makeSupplierAgreement({ term, ...overrides })] });
    const [item] = suppliersDueItems({ supplierAgreements: [makeSupplierAgreement({ term })] }, options);
    expect(item).toEqual({
      kind: 'supplier-agreement-end',
      subject: { kind: 'supplier-agreement', id: 'SAG-1' },
      title: 'Renew the agreement "SAG-1" or prepare its end',
      owner: null,
      dueOn: '2026-12-31',
      dueAt: null,
      state: 'scheduled',
      requirement: 'A.5.20',
      rule: 'fixed-term',
    });
    expect(agreement({ term: { kind: 'fixed', endsOn: asOf } })).toHaveLength(1);
    expect(agreement({ term: { kind: 'fixed', endsOn: '2026-11-20' } })).toEqual([]);
    const decision = { endsOn: '2026-12-31', choice: 'end', by: 'ada', on: asOf } as const;
    expect(agreement({ decision })).toEqual([]);
    expect(agreement({ decision: { ...decision, choice: 'renew' } })).toEqual([]);
    expect(agreement({ decision: { ...decision, endsOn: '2025-12-31' } })).toHaveLength(1);
    expect(agreement({ decision: { ...decision, on: '2026-11-22' } })).toHaveLength(1);
    expect(agreement({ notice: { by: 'supplier', givenOn: '2026-05-01', endsOn: '2026-12-31' } })).toEqual([]);
  });

  it('lists no decision that is taken, undated, or about a service that is over', () => {
    const notice = (overrides: Parameters<typeof makeSubprocessorNotice>[0], more: SuppliersRegisters = {}) =>
      items({ subprocessorNotices: [makeSubprocessorNotice({ decision: undefined, ...overrides })], ...more });
    expect(notice({ objectBy: '2026-12-01' })).toEqual(['subprocessor-objection SPN-1 2026-12-01 due-soon  notice']);
    expect(notice({ objectBy: undefined })).toEqual([]);
    expect(notice({ change: 'removed' })).toEqual([]);
    expect(items({ subprocessorNotices: [makeSubprocessorNotice()] })).toEqual([]);
    const over = makeSupplierService({ use: { status: 'ended', endedOn: '2026-11-20' } });
    expect(notice({}, { supplierServices: [over] })).toEqual([]);
  });
});
