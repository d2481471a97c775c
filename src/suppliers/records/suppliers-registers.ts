import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { exceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Assurance } from './assurance.ts';
import type { SubprocessorNotice } from './subprocessor-notice.ts';
import type { SupplierAgreement } from './supplier-agreement.ts';
import {
  assuranceGuard,
  serviceGuard,
  subprocessorNoticeGuard,
  supplierAgreementGuard,
  supplierGuard,
} from './supplier-guards.ts';
import type { SupplierService } from './supplier-service.ts';
import type { Supplier } from './supplier.ts';

/** The registers of suppliers; each may be absent, and what a register that is not given holds is unknown. */
export interface SuppliersRegisters {
  /** The suppliers. */
  readonly suppliers?: readonly Supplier[];
  /** The services of the suppliers. */
  readonly supplierServices?: readonly SupplierService[];
  /** The proofs of information security that suppliers give. */
  readonly assurances?: readonly Assurance[];
  /** The agreements with the suppliers. */
  readonly supplierAgreements?: readonly SupplierAgreement[];
  /** The notices about sub-processors. */
  readonly subprocessorNotices?: readonly SubprocessorNotice[];
  /** The exceptions, by which services need not pass a rule. */
  readonly exceptions?: readonly Exception[];
}

/**
 * The registers of suppliers, ready for many questions.
 *
 * @internal
 */
export interface SuppliersReads {
  readonly suppliers: RegisterRead<Supplier>;
  readonly services: RegisterRead<SupplierService>;
  readonly assurances: RegisterRead<Assurance>;
  readonly agreements: RegisterRead<SupplierAgreement>;
  readonly notices: RegisterRead<SubprocessorNotice>;
  readonly exceptions: RegisterRead<Exception>;
  /** The assurances by the service about which they have an answer; one without any answer is under no service. */
  readonly assurancesOf: ReadonlyMap<string, readonly Assurance[]>;
  /** The agreements by the service that they govern. */
  readonly agreementsOf: ReadonlyMap<string, readonly SupplierAgreement[]>;
  /** The notices by the service whose processor gave them. */
  readonly noticesOf: ReadonlyMap<string, readonly SubprocessorNotice[]>;
  /** The bridge letters by their report. */
  readonly bridgesOf: ReadonlyMap<string, readonly Assurance[]>;
}

/**
 * Reads the registers of suppliers once.
 *
 * @internal
 */
export function readSuppliers(registers: SuppliersRegisters): SuppliersReads {
  const assurances = readRegister('assurances', 'assurance', registers.assurances, assuranceGuard);
  const agreements = readRegister(
    'supplierAgreements',
    'supplier-agreement',
    registers.supplierAgreements,
    supplierAgreementGuard,
  );
  const notices = readRegister(
    'subprocessorNotices',
    'subprocessor-notice',
    registers.subprocessorNotices,
    subprocessorNoticeGuard,
  );
  const proofs = assurances.listed.map(({ record }) => record);
  return {
    suppliers: readRegister('suppliers', 'supplier', registers.suppliers, supplierGuard),
    services: readRegister('supplierServices', 'supplier-service', registers.supplierServices, serviceGuard),
    assurances,
    agreements,
    notices,
    exceptions: readRegister('exceptions', 'exception', registers.exceptions, exceptionGuard),
    assurancesOf: groupBy(proofs, ({ coversService = [] }) => new Set(coversService.map(({ service }) => service))),
    agreementsOf: groupBy(
      agreements.listed.map(({ record }) => record),
      ({ services }) => new Set(services),
    ),
    noticesOf: groupBy(
      notices.listed.map(({ record }) => record),
      ({ service }) => [service],
    ),
    bridgesOf: groupBy(proofs, (proof) => (proof.kind === 'bridge-letter' ? [proof.report] : [])),
  };
}
