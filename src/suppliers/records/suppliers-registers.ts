import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { exceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Assurance, ServiceCoverage } from './assurance.ts';
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
 * An assurance with its answer about a service.
 *
 * @internal
 */
export interface Coverage {
  readonly assurance: Assurance;
  readonly answer: ServiceCoverage['answer'];
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
  readonly coverageOf: ReadonlyMap<string, readonly Coverage[]>;
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
    coverageOf: coverageByService(proofs),
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

/** Of several answers of one assurance about a service the first stands. */
function coverageByService(assurances: readonly Assurance[]): ReadonlyMap<string, readonly Coverage[]> {
  const answers = assurances.flatMap((assurance) => {
    const answerOf = new Map<string, ServiceCoverage['answer']>();
    for (const { service, answer } of assurance.coversService ?? []) {
      if (!answerOf.has(service)) answerOf.set(service, answer);
    }
    return [...answerOf].map(([service, answer]) => ({ service, coverage: { assurance, answer } }));
  });
  const groups = groupBy(answers, ({ service }) => [service]);
  return new Map([...groups].map(([service, group]) => [service, group.map(({ coverage }) => coverage)]));
}
