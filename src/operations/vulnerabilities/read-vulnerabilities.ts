import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { prepareExceptions } from '../records/granted-exceptions.ts';
import { serviceLevelGuard } from '../service-levels/service-level-guards.ts';
import type { ServiceLevel } from '../service-levels/service-level.ts';
import { prepareDismissal } from './remediation-backlog.ts';
import { prepareRemediation, type Remediation, type RemediationPolicy } from './remediation-standing.ts';
import { vulnerabilityGuard } from './vulnerability-guards.ts';
import type { Vulnerability } from './vulnerability.ts';

/** The choices of the organization by which its register of vulnerabilities is judged. */
export interface VulnerabilityRules extends Omit<RemediationPolicy, 'serviceLevels'> {
  /** The zone in which an instant has its day; UTC when absent, as in the lists of due items. */
  readonly zone?: TimeZone;
  /** The time in which a reported vulnerability is confirmed or dismissed; none is asked for when absent. */
  readonly confirmWithin?: Period;
}

/**
 * The registers of vulnerabilities; each may be absent.
 *
 * @internal
 */
export interface VulnerabilityRegisters {
  readonly vulnerabilities?: readonly Vulnerability[];
  readonly serviceLevels?: readonly ServiceLevel[];
}

/**
 * What the registers of vulnerabilities are judged by.
 *
 * @internal
 */
export interface VulnerabilitiesContext {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly asOf: CalendarDate;
  readonly rules: VulnerabilityRules | undefined;
}

/**
 * The registers as checks read them, with the answers about them.
 *
 * @internal
 */
export interface VulnerabilitiesRead extends VulnerabilitiesContext {
  readonly vulnerabilities: RegisterRead<Vulnerability>;
  readonly serviceLevels: RegisterRead<ServiceLevel>;
  readonly remediation: Remediation;
}

/**
 * Reads the registers of vulnerabilities and prepares the answers about them.
 *
 * @internal
 */
export function readVulnerabilities(
  registers: VulnerabilityRegisters,
  context: VulnerabilitiesContext,
): VulnerabilitiesRead {
  const { exceptions, asOf, rules: { zone = 'UTC', confirmWithin: _, ...policy } = {} } = context;
  const vulnerabilities = readRegister(
    'vulnerabilities',
    'vulnerability',
    registers.vulnerabilities,
    vulnerabilityGuard,
  );
  const serviceLevels = readRegister('serviceLevels', 'service-level', registers.serviceLevels, serviceLevelGuard);
  const remediation = prepareRemediation(
    { ...policy, serviceLevels: serviceLevels.listed.map(({ record }) => record) },
    {
      asOf,
      zone,
      grantedExceptions: prepareExceptions(exceptions, asOf),
      isDismissed: prepareDismissal(
        vulnerabilities.listed.map(({ record }) => record),
        asOf,
      ),
    },
  );
  return { ...context, vulnerabilities, serviceLevels, remediation };
}
