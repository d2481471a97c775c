import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { type BaselineCompliance, baselineCompliance } from './baseline-compliance.ts';
import { type CapacityState, capacityState } from './capacity-state.ts';
import { type MalwareCoverage, malwareCoverage, protectionState } from './malware-coverage.ts';
import { readResources, resourcesContext, type ResourcesRegisters } from './read-resources.ts';

/** The registers that `resourceStanding` reads; each may be absent. */
export interface ResourceStandingRegisters extends ResourcesRegisters {
  /** The exceptions that allow a stopped protection or a deviation. */
  readonly exceptions?: readonly Exception[];
}

/** The options of `resourceStanding`. */
export interface ResourceStandingOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** How capacities, the protection against malware and configurations stand. */
export interface ResourceStanding {
  /** The use of each resource. */
  readonly capacities: readonly CapacityState[];
  /** The protection against malware by the class of assets. */
  readonly malware: readonly MalwareCoverage[];
  /** The compliance with each baseline. */
  readonly baselines: readonly BaselineCompliance[];
}

const optionsGuard = /* @__PURE__ */ anObject<ResourceStandingOptions>({ asOf: aDate });

/**
 * Says how capacities, the protection against malware and configurations stand on a day (A.8.6, A.8.7, A.8.9). What is not known never raises a
 * share; what an active exception allows is excluded. Of repeated records the first counts.
 *
 * @param registers - The registers.
 * @param options - The day in question.
 * @returns The use of each resource, the coverage by class of assets, the compliance by baseline. The cost grows linearly.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeCapacity, makeConfigurationBaseline, makeMalwareProtection } from 'isms-kit/fixtures';
 * import { resourceStanding } from 'isms-kit/operations';
 *
 * const registers = {
 *   capacities: [makeCapacity({ measurements: [{ on: '2026-11-16', used: 450 }] })],
 *   malwareProtections: [makeMalwareProtection(), makeMalwareProtection({ id: 'MP-2', updatedOn: '2026-11-01' })],
 *   configurationBaselines: [makeConfigurationBaseline({ assessments: [] })],
 * };
 * const { capacities, malware, baselines } = resourceStanding(registers, { asOf: '2026-11-21' });
 * capacities[0]?.state; // => 'critical'
 * malware[0]?.outdated; // => 1
 * baselines[0]?.compliant; // => { counted: 0, of: 2, excluded: 0, unknown: 2, share: 0 }
 * ```
 */
export function resourceStanding(
  registers: ResourceStandingRegisters,
  options: ResourceStandingOptions,
): ResourceStanding {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  const { asOf } = options;
  const { capacities, protections, baselines } = readResources(registers);
  const exceptions = readExceptions(registers.exceptions);
  requireRegisters('registers', [capacities, protections, baselines, exceptions]);
  const context = resourcesContext(exceptions, asOf);
  return {
    capacities: capacities.listed.map(({ record }) => capacityState(record, asOf)),
    malware: malwareCoverage(
      protections.listed.map(({ record }) => record),
      (protection) => protectionState(protection, context),
    ),
    baselines: baselines.listed.map(({ record }) => baselineCompliance(record, context)),
  };
}
