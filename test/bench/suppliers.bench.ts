import {
  makeAssurance,
  makeSupplier,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from 'isms-kit/fixtures';
import { checkSuppliers, registerOfInformation, type SuppliersRegisters } from 'isms-kit/suppliers';
import { measureGrowth } from './measure-growth.ts';

const ict = { type: 'S01', function: 'Payments', provisionCountry: 'DE' } as const;
const arrangement = { number: 'ARR-1', type: 'standalone', users: ['529900T8BM49AURSDO55'] } as const;

/** One certificate and one agreement cover every service; each service but the first is a subcontractor of the one before it. */
function makeRegisters(size: number): SuppliersRegisters {
  const ids = Array.from({ length: size }, (_, index) => `SRV-${index}`);
  return {
    suppliers: ids.map((_, index) => makeSupplier({ id: `SUP-${index}` })),
    supplierServices: ids.map((id, index) =>
      makeSupplierService({
        id,
        supplier: `SUP-${index}`,
        ict,
        ...(index % 2 === 1 && { parent: `SRV-${index - 1}` }),
      }),
    ),
    assurances: [makeAssurance({ coversService: ids.map((service) => ({ service, answer: 'yes' })) })],
    supplierAgreements: [makeSupplierAgreement({ services: ids, arrangement })],
  };
}

/** A chain in which each service is a subcontractor of the one before it. */
function makeChain(size: number): SuppliersRegisters {
  return {
    supplierServices: Array.from({ length: size }, (_, index) =>
      makeSupplierService({ id: `SRV-${index}`, ...(index > 0 && { parent: `SRV-${index - 1}` }) }),
    ),
  };
}

const criteria = makeSupplierCriteria();
const asOf = '2026-11-21';

measureGrowth(
  'checkSuppliers on services',
  makeRegisters,
  (registers) => checkSuppliers(registers, { asOf, criteria }),
  [10_000, 100_000],
);

measureGrowth(
  'checkSuppliers on a chain of subcontractors',
  makeChain,
  (registers) => checkSuppliers(registers, { asOf, criteria }),
  [10_000, 100_000],
);

measureGrowth('registerOfInformation', makeRegisters, (registers) => registerOfInformation(registers, { asOf }));
