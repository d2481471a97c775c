import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isInRange } from '../../core/calendar/day-range.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { type GrantedException, prepareExceptions, readExceptions } from '../records/granted-exceptions.ts';
import { serviceLevelGuard } from '../service-levels/service-level-guards.ts';
import type { ServiceLevel } from '../service-levels/service-level.ts';
import { prepareDismissal } from './remediation-backlog.ts';
import { prepareRemediation, type Remediation, type RemediationPolicy } from './remediation-standing.ts';
import { vulnerabilityGuard } from './vulnerability-guards.ts';
import type { Vulnerability, VulnerabilityEntry, VulnerabilityOpening } from './vulnerability.ts';

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
export interface VulnerabilitiesRead extends VulnerabilitiesContext, PreparedVulnerabilities {}

interface PreparedVulnerabilities {
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
  return { ...context, ...prepareVulnerabilities(registers, context) };
}

function prepareVulnerabilities(
  registers: VulnerabilityRegisters,
  context: Pick<VulnerabilitiesContext, 'exceptions' | 'asOf' | 'rules'>,
): PreparedVulnerabilities {
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
  return { vulnerabilities, serviceLevels, remediation };
}

/**
 * Days on which a vulnerability was open without an exception, and one limit held for it.
 *
 * @internal
 */
export interface RemediationPhase {
  readonly vulnerability: string;
  readonly assets: readonly string[];
  /** The first day. */
  readonly from: CalendarDate;
  /** The day after the last one; null where it is still going on. */
  readonly before: CalendarDate | null;
  /** The last good day of the fix; null where it was not known. */
  readonly dueOn: CalendarDate | null;
}

/**
 * The phases of the vulnerabilities of some assets by a day, so that each day of the past can be judged by what was known then. Days without a limit
 * are left out.
 *
 * @internal
 */
export function remediationPhases(
  registers: VulnerabilityRegisters & { readonly exceptions?: readonly Exception[] },
  {
    assets,
    asOf,
    rules,
  }: {
    readonly assets: ReadonlySet<string>;
    readonly asOf: CalendarDate;
    readonly rules: VulnerabilityRules | undefined;
  },
): readonly RemediationPhase[] {
  const exceptions = readExceptions(registers.exceptions);
  const { vulnerabilities, remediation } = prepareVulnerabilities(registers, { exceptions, asOf, rules });
  return vulnerabilities.listed.flatMap(({ record }) => {
    if (!record.assets.some((asset) => assets.has(asset))) return [];
    const excepted = remediation.exceptedDays(record);
    const detected = record.openings.slice(0, remediation.openingOn(record) + 1);
    return detected.flatMap((opening, index) => phasesOf(record, { opening, index, excepted, asOf }, remediation));
  });
}

function phasesOf(
  vulnerability: Vulnerability,
  {
    opening: { detectedAt, confirmedAt },
    index,
    excepted,
    asOf,
  }: {
    readonly opening: VulnerabilityOpening;
    readonly index: number;
    readonly excepted: readonly GrantedException[];
    readonly asOf: CalendarDate;
  },
  { dayOf, entryOn, judge, limitOn }: Remediation,
): readonly RemediationPhase[] {
  const { id, assets, severities, agreedDue, listing, publishedOn } = vulnerability;
  const { state, doneOn } = judge(vulnerability, index, 'remediate');
  const dismissal = state === 'dismissed' ? (entryOn(vulnerability) as VulnerabilityEntry) : null;
  const endedOn = doneOn ?? dismissal?.enteredOn ?? null;
  const detectedOn = dayOf(detectedAt);
  const changes = [
    ...severities.map(({ on }) => on),
    confirmedAt && dayOf(confirmedAt),
    publishedOn,
    agreedDue?.on,
    listing?.listedOn,
    ...excepted.flatMap(({ from, through }) => [from, addPeriod(through, 'P1D')]),
  ];
  const within = changes.filter(
    (day) => day !== undefined && day > detectedOn && day <= asOf && (endedOn === null || day < endedOn),
  ) as readonly CalendarDate[];
  const days = [detectedOn, ...new Set(within)].toSorted();
  return days.flatMap((from, place): readonly RemediationPhase[] => {
    const { kind, dueOn } = limitOn(vulnerability, index, from);
    const isLimited = kind !== 'no-limit' && kind !== 'next-upgrade';
    if (!isLimited || excepted.some((range) => isInRange(from, range))) return [];
    return [{ vulnerability: id, assets, from, before: days[place + 1] ?? endedOn, dueOn }];
  });
}
