import { boundedMessage, shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead, requireRegisters } from '../../core/guards/read-register.ts';
import type { Person } from '../../governance/roles/person.ts';
import { personGuard } from '../../governance/roles/staff.ts';
import type { SupplierService } from '../../suppliers/records/supplier-service.ts';
import { continuityPlanGuard, exerciseGuard, processGuard, resourceGuard } from './continuity-guards.ts';
import type { ContinuityPlan } from './continuity-plan.ts';
import type { Exercise } from './exercise.ts';
import type { Process } from './process.ts';
import type { Resource } from './resource.ts';

/** The registers of continuity; each may be absent, and what a register that is not given holds is unknown. */
export interface ContinuityRegisters {
  /** The processes. */
  readonly processes?: readonly Process[];
  /** The resources that processes need. */
  readonly resources?: readonly Resource[];
  /** The continuity plans. */
  readonly continuityPlans?: readonly ContinuityPlan[];
  /** The exercises of the plans. */
  readonly exercises?: readonly Exercise[];
  /** The people, who are contacts of plans. */
  readonly people?: readonly Person[];
  /** The services of suppliers, whose agreements state recovery times. */
  readonly supplierServices?: readonly SupplierService[];
}

/**
 * The registers of continuity, ready for many questions.
 *
 * @internal
 */
export interface ContinuityReads {
  readonly processes: RegisterRead<Process>;
  readonly resources: RegisterRead<Resource>;
  readonly plans: RegisterRead<ContinuityPlan>;
  readonly exercises: RegisterRead<Exercise>;
  readonly people: RegisterRead<Person>;
  readonly services: RegisterRead<SupplierService>;
}

const serviceGuard = /* @__PURE__ */ anObject<SupplierService>({ id: aText });

/**
 * Reads the registers of continuity once.
 *
 * @internal
 */
export function readContinuity(registers: ContinuityRegisters): ContinuityReads {
  const { continuityPlans, exercises, people, supplierServices } = registers;
  return {
    ...readDependants(registers),
    plans: readRegister('continuityPlans', 'continuity-plan', continuityPlans, continuityPlanGuard),
    exercises: readRegister('exercises', 'exercise', exercises, exerciseGuard),
    people: readRegister('people', 'person', people, personGuard),
    services: readRegister('supplierServices', 'supplier-service', supplierServices, serviceGuard),
  };
}

/**
 * Reads the processes and resources, which depend on each other.
 *
 * @internal
 */
export function readDependants({
  processes,
  resources,
}: Pick<ContinuityRegisters, 'processes' | 'resources'>): Pick<ContinuityReads, 'processes' | 'resources'> {
  return {
    processes: readRegister('processes', 'process', processes, processGuard),
    resources: readRegister('resources', 'resource', resources, resourceGuard),
  };
}

/**
 * Throws a RangeError where a process or resource cannot be read, or a resource has the id of a process, so that a dependency on it has two meanings.
 *
 * @internal
 */
export function requireDependants({ processes, resources }: Pick<ContinuityReads, 'processes' | 'resources'>): void {
  requireRegisters('registers', [processes, resources]);
  for (const { record, index } of resources.listed) {
    if (processes.byId.has(record.id))
      throw new RangeError(
        boundedMessage(
          `registers.resources[${index}].id must not be the id of a process, got ${shownValue(record.id)}`,
        ),
      );
  }
}
