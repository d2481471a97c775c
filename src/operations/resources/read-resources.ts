import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareExceptions } from '../records/granted-exceptions.ts';
import type { Capacity } from './capacity.ts';
import type { ConfigurationBaseline } from './configuration-baseline.ts';
import type { MalwareProtection } from './malware-protection.ts';
import { capacityGuard, configurationBaselineGuard, malwareProtectionGuard } from './resource-guards.ts';

/** The registers of capacities, protections against malware and baselines; each may be absent. */
export interface ResourcesRegisters {
  /** The resources with a limit. */
  readonly capacities?: readonly Capacity[];
  /** The protection of assets against malware. */
  readonly malwareProtections?: readonly MalwareProtection[];
  /** The standard configurations. */
  readonly configurationBaselines?: readonly ConfigurationBaseline[];
}

/**
 * These registers as functions read them.
 *
 * @internal
 */
export interface ResourcesReads {
  readonly capacities: RegisterRead<Capacity>;
  readonly protections: RegisterRead<MalwareProtection>;
  readonly baselines: RegisterRead<ConfigurationBaseline>;
}

/**
 * Reads these registers.
 *
 * @internal
 */
export function readResources(registers: ResourcesRegisters): ResourcesReads {
  const { capacities, malwareProtections, configurationBaselines } = registers;
  return {
    capacities: readRegister('capacities', 'capacity', capacities, capacityGuard),
    protections: readRegister('malwareProtections', 'malware-protection', malwareProtections, malwareProtectionGuard),
    baselines: readRegister(
      'configurationBaselines',
      'configuration-baseline',
      configurationBaselines,
      configurationBaselineGuard,
    ),
  };
}

/**
 * The day in question, and whether an exception from a control is active on it.
 *
 * @internal
 */
export interface ResourcesContext {
  readonly asOf: CalendarDate;
  readonly isExcepted: (exception: string, control: string) => boolean;
}

/**
 * Prepares the exceptions for many records on one day.
 *
 * @internal
 */
export function resourcesContext(
  exceptions: Pick<RegisterRead<Exception>, 'byId'>,
  asOf: CalendarDate,
): ResourcesContext {
  const granted = prepareExceptions(exceptions, asOf);
  return {
    asOf,
    isExcepted: (exception, control) =>
      granted([exception], { controls: [control], beneficiaries: [] }).some(({ isActive }) => isActive),
  };
}
