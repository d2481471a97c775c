import { describe, expect, it } from 'vitest';
import { makeSupplier, makeSupplierAgreement, makeSupplierService } from '../../../src/fixtures/index.ts';
import { registerOfInformation, type SuppliersRegisters } from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const user = '529900T8BM49AURSDO55';
const arrangement = {
  number: 'ARR-1',
  type: 'standalone',
  annualCost: { amount: 1200, currency: 'EUR' },
  users: [user],
  governingLaw: 'DE',
} as const;
const ict = {
  type: 'S01',
  function: 'Payments',
  supportsCriticalFunction: true,
  provisionCountry: 'DE',
  sensitiveness: 'high',
  reliance: 'full',
  substitutability: 'highly-complex',
  substitutabilityReason: 'Few providers',
  reintegration: 'difficult',
  impact: 'high',
  alternatives: ['Other GmbH'],
  lastAuditOn: '2026-02-01',
} as const;
const agreement = makeSupplierAgreement({ arrangement });
const service = makeSupplierService({ ict });
const whole: SuppliersRegisters = {
  suppliers: [makeSupplier()],
  supplierServices: [service],
  supplierAgreements: [agreement],
};

const view = (registers: SuppliersRegisters) => registerOfInformation({ ...whole, ...registers }, { asOf });
const problems = (registers: SuppliersRegisters) =>
  view(registers).problems.map(({ part, row, field, reason, path }) =>
    [part, row, field, reason, path.join('.')].join(' '),
  );
const serviceWith = (overrides: object) => [{ ...service, ict: { ...ict, ...overrides } }];
const agreementWith = (overrides: object) => [{ ...agreement, arrangement: { ...arrangement, ...overrides } }];

describe('registerOfInformation', () => {
  it('shows an arrangement, its service, its chain and its critical function', () => {
    expect(view({})).toEqual({
      arrangements: [
        { arrangement: 'ARR-1', type: 'standalone', overarching: null, currency: 'EUR', annualCost: 1200 },
      ],
      services: [
        {
          arrangement: 'ARR-1',
          user,
          provider: user,
          function: 'Payments',
          serviceType: 'S01',
          provisionCountry: 'DE',
          storageCountry: 'DE',
          processingCountry: 'DE',
          startsOn: '2024-04-01',
          endsOn: '2027-03-31',
          endingReason: null,
          organizationNoticeDays: 90,
          supplierNoticeDays: 182,
          governingLaw: 'DE',
          sensitiveness: 'high',
          reliance: 'full',
        },
      ],
      chain: [{ arrangement: 'ARR-1', serviceType: 'S01', provider: user, rank: 1, recipient: null }],
      criticalFunctions: [
        {
          arrangement: 'ARR-1',
          provider: user,
          serviceType: 'S01',
          substitutability: 'highly-complex',
          substitutabilityReason: 'Few providers',
          exitPlan: true,
          reintegration: 'difficult',
          impact: 'high',
          alternatives: true,
          lastAuditOn: '2026-02-01',
        },
      ],
      problems: [],
    });
  });

  it('leaves out what is no arrangement and no ICT service', () => {
    const none = { arrangements: [], services: [], chain: [], criticalFunctions: [], problems: [] };
    expect(view({ supplierAgreements: [makeSupplierAgreement()] })).toEqual(none);
    expect(view({ supplierServices: [makeSupplierService()] })).toMatchObject({ services: [], chain: [] });
    expect(view({ supplierServices: [] }).arrangements).toHaveLength(1);
  });

  it('has a row for each user and each pair of countries, each once', () => {
    const regions = { storage: ['DE', 'FR', 'DE'], processing: ['FR', 'NL'], support: [] };
    const users = [user, 'HWUPKR0MPOU8FGXBT394'];
    const { services, problems: found } = view({
      supplierServices: [{ ...service, regions }],
      supplierAgreements: agreementWith({ users }),
    });
    expect(services).toHaveLength(8);
    expect(
      services.slice(0, 4).map(({ storageCountry, processingCountry }) => [storageCountry, processingCountry]),
    ).toEqual([
      ['DE', 'FR'],
      ['DE', 'NL'],
      ['FR', 'FR'],
      ['FR', 'NL'],
    ]);
    expect(found).toEqual([]);
  });

  it('has a problem for every blank part of a key, with its place', () => {
    const bare = {
      suppliers: [makeSupplier({ identifiers: undefined })],
      supplierServices: [makeSupplierService({ ict: {}, regions: undefined })],
      supplierAgreements: [makeSupplierAgreement({ arrangement: {}, noticePeriods: undefined })],
    };
    expect(problems(bare)).toEqual([
      'arrangements 0 arrangement missing supplierAgreements.0.arrangement.number',
      'arrangements 0 type missing supplierAgreements.0.arrangement.type',
      'arrangements 0 currency missing supplierAgreements.0.arrangement.annualCost.currency',
      'arrangements 0 annualCost missing supplierAgreements.0.arrangement.annualCost.amount',
      'services 0 arrangement missing supplierAgreements.0.arrangement.number',
      'services 0 provider missing supplierServices.0.supplier',
      'services 0 function missing supplierServices.0.ict.function',
      'services 0 serviceType missing supplierServices.0.ict.type',
      'services 0 provisionCountry missing supplierServices.0.ict.provisionCountry',
      'services 0 organizationNoticeDays missing supplierAgreements.0.noticePeriods.organization',
      'services 0 supplierNoticeDays missing supplierAgreements.0.noticePeriods.supplier',
      'services 0 governingLaw missing supplierAgreements.0.arrangement.governingLaw',
      'services 0 sensitiveness missing supplierServices.0.ict.sensitiveness',
      'services 0 reliance missing supplierServices.0.ict.reliance',
      'services 0 user missing supplierAgreements.0.arrangement.users',
      'services 0 storageCountry missing supplierServices.0.regions.storage',
      'services 0 processingCountry missing supplierServices.0.regions.processing',
      'chain 0 arrangement missing supplierAgreements.0.arrangement.number',
      'chain 0 serviceType missing supplierServices.0.ict.type',
      'chain 0 provider missing supplierServices.0.supplier',
      'criticalFunctions 0 arrangement missing supplierAgreements.0.arrangement.number',
      'criticalFunctions 0 provider missing supplierServices.0.supplier',
      'criticalFunctions 0 serviceType missing supplierServices.0.ict.type',
      'criticalFunctions 0 supportsCriticalFunction missing supplierServices.0.ict.supportsCriticalFunction',
      'criticalFunctions 0 substitutability missing supplierServices.0.ict.substitutability',
      'criticalFunctions 0 reintegration missing supplierServices.0.ict.reintegration',
      'criticalFunctions 0 impact missing supplierServices.0.ict.impact',
      'criticalFunctions 0 alternatives missing supplierServices.0.ict.alternatives',
      'criticalFunctions 0 lastAuditOn missing supplierServices.0.ict.lastAuditOn',
    ]);
    expect(view({ ...bare, suppliers: [] }).services[0]?.provider).toBeNull();
  });

  it('has a problem for a wrong LEI and a wrong country', () => {
    const wrong = [makeSupplier({ identifiers: [{ scheme: 'lei', value: '529900T8BM49AURSDO54' }] })];
    expect(problems({ suppliers: wrong })).toEqual([
      'services 0 provider identifier-invalid supplierServices.0.supplier',
      'chain 0 provider identifier-invalid supplierServices.0.supplier',
      'criticalFunctions 0 provider identifier-invalid supplierServices.0.supplier',
    ]);
    const other = [makeSupplier({ identifiers: [{ scheme: 'vat', value: 'DE1' }] })];
    expect(view({ suppliers: other })).toMatchObject({ services: [{ provider: 'DE1' }], problems: [] });
    const agreements = agreementWith({ users: ['LEI'], governingLaw: 'EL' }) as typeof whole.supplierAgreements &
      object;
    expect(problems({ supplierAgreements: agreements })).toEqual([
      'services 0 governingLaw country-unknown supplierAgreements.0.arrangement.governingLaw',
      'services 0 user identifier-invalid supplierAgreements.0.arrangement.users.0',
    ]);
    const regions = { storage: ['UK'], processing: ['DE'] };
    expect(problems({ supplierServices: [{ ...service, regions }] })).toEqual([
      'services 0 storageCountry country-unknown supplierServices.0.regions.storage.0',
    ]);
  });

  it('has a problem for a set of countries, which is no country', () => {
    const sets = [{ ...service, regions: { storage: ['EU'], processing: ['EEA'] } }];
    expect(view({ supplierServices: sets }).services).toMatchObject([
      { storageCountry: 'EU', processingCountry: 'EEA' },
    ]);
    expect(problems({ supplierServices: sets })).toEqual([
      'services 0 storageCountry country-unknown supplierServices.0.regions.storage.0',
      'services 0 processingCountry country-unknown supplierServices.0.regions.processing.0',
    ]);
  });

  it('has a problem for a blank text and a wrong currency in data that was not validated', () => {
    const blank = agreementWith({ number: ' ' }) as (typeof agreement)[];
    expect(problems({ supplierAgreements: blank })).toEqual([
      'arrangements 0 arrangement missing supplierAgreements.0.arrangement.number',
      'services 0 arrangement missing supplierAgreements.0.arrangement.number',
      'chain 0 arrangement missing supplierAgreements.0.arrangement.number',
      'criticalFunctions 0 arrangement missing supplierAgreements.0.arrangement.number',
    ]);
    expect(problems({ supplierServices: serviceWith({ function: '' }) })).toEqual([
      'services 0 function missing supplierServices.0.ict.function',
    ]);
    expect(problems({ suppliers: [makeSupplier({ identifiers: [{ scheme: 'vat', value: '' }] })] })).toEqual([
      'services 0 provider missing supplierServices.0.supplier',
      'chain 0 provider missing supplierServices.0.supplier',
      'criticalFunctions 0 provider missing supplierServices.0.supplier',
    ]);
    const euros = agreementWith({ annualCost: { amount: 1, currency: 'euros' } }) as (typeof agreement)[];
    expect(problems({ supplierAgreements: euros })).toEqual([
      'arrangements 0 currency currency-invalid supplierAgreements.0.arrangement.annualCost.currency',
    ]);
  });

  it('has a problem for an arrangement that does not lead to its services', () => {
    const governs = (...services: readonly string[]) => problems({ supplierAgreements: [{ ...agreement, services }] });
    expect(governs('SRV-1', 'SRV-404')).toEqual([
      'arrangements 0 services reference-unknown supplierAgreements.0.services.1',
    ]);
    expect(governs('SRV-404')).toEqual(['arrangements 0 services reference-unknown supplierAgreements.0.services.0']);
    const empty = ['arrangements 0 services missing supplierAgreements.0.services'];
    expect(governs()).toEqual(empty);
    expect(problems({ supplierServices: [makeSupplierService()] })).toEqual(empty);
    const other = makeSupplierService({ id: 'SRV-2' });
    const supplierAgreements = [{ ...agreement, services: ['SRV-1', 'SRV-2'] }];
    expect(problems({ supplierServices: [service, other], supplierAgreements })).toEqual([]);
  });

  it('has a problem for a chain that leads to no service used directly', () => {
    const broken = (index: number) => `chain  recipient reference-unknown supplierServices.${index}.parent`;
    const sub = makeSupplierService({ id: 'SRV-2', parent: 'SRV-404' });
    const below = makeSupplierService({ id: 'SRV-3', parent: 'SRV-2' });
    expect(problems({ supplierServices: [service, sub, below] })).toEqual([broken(1)]);
    const { problems: found } = view({ supplierServices: [service, sub] });
    expect(found).toEqual([
      {
        part: 'chain',
        row: null,
        field: 'recipient',
        reason: 'reference-unknown',
        value: 'SRV-404',
        path: ['supplierServices', 1, 'parent'],
      },
    ]);
    const over = { ...sub, use: { status: 'ended', endedOn: '2026-11-20' } } as const;
    expect(problems({ supplierServices: [service, over] })).toEqual([]);
    const circle = [sub, below].map((one) => Object.assign({}, one, { parent: one === sub ? 'SRV-3' : 'SRV-2' }));
    expect(problems({ supplierServices: [service, ...circle] })).toEqual([broken(1), broken(2)]);
  });

  it('has one row for services of one type from one provider in an arrangement', () => {
    const two = (overrides: object) => [service, { ...service, id: 'SRV-2', ict: { ...ict, ...overrides } }];
    const supplierAgreements = [{ ...agreement, services: ['SRV-1', 'SRV-2'] }];
    const shown = view({ supplierServices: two({ function: 'Billing' }), supplierAgreements });
    expect(shown.services.map((row) => row.function)).toEqual(['Payments', 'Billing']);
    expect([shown.chain.length, shown.criticalFunctions.length, shown.problems]).toEqual([1, 1, []]);
    const bare = two({ function: 'Billing', lastAuditOn: undefined }).map((one) =>
      Object.assign({}, one, { ict: { ...one.ict, lastAuditOn: undefined } }),
    );
    const numberless = [{ ...agreementWith({ number: undefined })[0], services: ['SRV-1', 'SRV-2'] }];
    expect(
      problems({ supplierServices: bare, supplierAgreements: numberless as (typeof agreement)[] }).filter(
        (problem) => !problem.startsWith('services'),
      ),
    ).toEqual([
      'arrangements 0 arrangement missing supplierAgreements.0.arrangement.number',
      'chain 0 arrangement missing supplierAgreements.0.arrangement.number',
      'criticalFunctions 0 arrangement missing supplierAgreements.0.arrangement.number',
      'criticalFunctions 0 lastAuditOn missing supplierServices.0.ict.lastAuditOn',
      'criticalFunctions 0 lastAuditOn missing supplierServices.1.ict.lastAuditOn',
    ]);
    expect(problems({ supplierServices: two({ function: 'Billing', impact: 'low' }), supplierAgreements })).toEqual([
      'criticalFunctions 1 arrangement key-repeated supplierServices.1.ict',
    ]);
  });

  it('leads a subsequent arrangement to its overarching one', () => {
    const above = makeSupplierAgreement({
      id: 'SAG-0',
      services: [],
      arrangement: { ...arrangement, number: 'ARR-0', type: 'overarching' },
    });
    const below = (overarching?: string) =>
      agreementWith({ type: 'subsequent', ...(overarching && { overarching }) }) as (typeof agreement)[];
    expect(view({ supplierAgreements: [above, ...below('SAG-0')] })).toMatchObject({
      arrangements: [{}, { overarching: 'ARR-0' }],
      problems: [],
    });
    expect(problems({ supplierAgreements: [above, ...below()] })).toEqual([
      'arrangements 1 overarching missing supplierAgreements.1.arrangement.overarching',
    ]);
    for (const wrong of ['SAG-9', 'SAG-1'])
      expect(problems({ supplierAgreements: [above, ...below(wrong)] })).toEqual([
        'arrangements 1 overarching reference-unknown supplierAgreements.1.arrangement.overarching',
      ]);
  });

  it('finds a key that is there twice', () => {
    const again = { ...agreement, id: 'SAG-2' };
    expect(problems({ supplierAgreements: [agreement, again] })).toEqual([
      'arrangements 1 arrangement key-repeated supplierAgreements.1.arrangement',
      'services 1 arrangement key-repeated supplierServices.0',
      'chain 1 arrangement key-repeated supplierServices.0',
      'criticalFunctions 1 arrangement key-repeated supplierServices.0.ict',
    ]);
  });

  it('asks for the reason of an end, and of a service that cannot be replaced', () => {
    const ended = [{ ...agreement, term: { kind: 'fixed', endsOn: '2026-11-20' } } as const];
    expect(problems({ supplierAgreements: ended })).toEqual([
      'services 0 endingReason missing supplierAgreements.0.arrangement.endingReason',
    ]);
    const { substitutabilityReason: _reason, ...unreasoned } = ict;
    const of = (substitutability: 'not-substitutable' | 'highly-complex' | 'medium') =>
      problems({ supplierServices: [{ ...service, ict: { ...unreasoned, substitutability } }] });
    const missing = [
      'criticalFunctions 0 substitutabilityReason missing supplierServices.0.ict.substitutabilityReason',
    ];
    expect(of('not-substitutable')).toEqual(missing);
    expect(of('highly-complex')).toEqual(missing);
    expect(of('medium')).toEqual([]);
  });

  it('leaves a service that supports no critical function out of that part', () => {
    const services = serviceWith({ supportsCriticalFunction: false, alternatives: [] }) as (typeof service)[];
    expect(view({ supplierServices: services }).criticalFunctions).toEqual([]);
    const none = serviceWith({ alternatives: [] }) as (typeof service)[];
    expect(view({ supplierServices: none }).criticalFunctions[0]?.alternatives).toBe(false);
  });

  it('ranks the subcontractors and names who receives their service', () => {
    const sub = makeSupplierService({ id: 'SRV-2', supplier: 'SUP-2', parent: 'SRV-1' });
    const subOfSub = makeSupplierService({ id: 'SRV-3', supplier: 'SUP-3', parent: 'SRV-2' });
    const astray = makeSupplierService({ id: 'SRV-4', parent: 'SRV-9' });
    const { chain } = view({
      suppliers: [
        makeSupplier(),
        makeSupplier({ id: 'SUP-2', identifiers: [{ scheme: 'vat', value: 'FR2' }] }),
        makeSupplier({ id: 'SUP-3', identifiers: [{ scheme: 'vat', value: 'FR3' }] }),
      ],
      supplierServices: [subOfSub, astray, service, sub],
    });
    expect(chain.map(({ provider, rank, recipient }) => [provider, rank, recipient])).toEqual([
      [user, 1, null],
      ['FR2', 2, user],
      ['FR3', 3, 'FR2'],
    ]);
  });

  it('leaves a subcontractor that is over out of the chain', () => {
    const chain = (endedOn: '2026-11-20' | '2026-11-21') => {
      const sub = makeSupplierService({ id: 'SRV-2', parent: 'SRV-1', use: { status: 'ended', endedOn } });
      return view({ supplierServices: [service, sub] }).chain.map(({ rank }) => rank);
    };
    expect(chain('2026-11-21')).toEqual([1, 2]);
    expect(chain('2026-11-20')).toEqual([1]);
    const over = { ...service, use: { status: 'ended', endedOn: '2026-11-20' } } as const;
    expect(view({ supplierServices: [over] }).chain).toHaveLength(1);
  });

  it('has no chain of a subcontractor with which the organization has an arrangement', () => {
    const sub = { ...service, parent: 'SRV-9' };
    expect(view({ supplierServices: [sub] })).toMatchObject({
      chain: [],
      services: [{ arrangement: 'ARR-1' }],
      problems: [{ part: 'chain', row: null, reason: 'reference-unknown', value: 'SRV-9' }],
    });
  });

  it('counts the days of a notice to an agreement without an end from the day in question', () => {
    const open = [{ ...agreement, term: { kind: 'open-ended' } } as const];
    expect(view({ supplierAgreements: open }).services[0]).toMatchObject({
      endsOn: null,
      organizationNoticeDays: 92,
      supplierNoticeDays: 181,
    });
  });
});
