import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { type ChangeFacts, releaseGuard, type VulnerabilityFacts } from '../../development/releases/release-guards.ts';
import type { Release } from '../../development/releases/release.ts';
import { recordedApprovals } from '../../operations/changes/check-changes.ts';
import { remediationPhases } from '../../operations/vulnerabilities/read-vulnerabilities.ts';
import type { Isms } from '../document/isms.ts';
import type { AreaPolicies } from './area-policies.ts';

interface ReleaseFacts {
  readonly changes?: readonly ChangeFacts[];
  readonly vulnerabilities?: readonly VulnerabilityFacts[];
}

/**
 * What the registers of operations say about deployed releases, where the policy gives no facts of its own. A register that the document does not
 * have says nothing.
 *
 * @internal
 */
export function releaseFacts(
  isms: Isms,
  { asOf, policies }: { readonly asOf: CalendarDate; readonly policies: AreaPolicies },
): ReleaseFacts {
  const deployed = readRegister<Release>('releases', 'release', isms.releases, releaseGuard).listed.flatMap(
    ({ record }) => (record.deployedOn !== undefined && record.deployedOn <= asOf ? [record] : []),
  );
  if (deployed.length === 0) return {};
  const { operations = {}, development = {} } = policies;
  return {
    ...(isms.changes && !development.changes && { changes: changeFacts(isms, { asOf, rules: operations.changes }) }),
    ...(isms.vulnerabilities &&
      !development.vulnerabilities && {
        vulnerabilities: remediationPhases(isms, {
          assets: new Set(deployed.flatMap(({ assets = [] }) => assets)),
          asOf,
          rules: operations.vulnerabilities,
        }).map(({ vulnerability: id, assets, from: detectedOn, before: closedOn, dueOn }) => ({
          id,
          assets,
          detectedOn,
          dueOn,
          closedOn,
        })),
      }),
  };
}

function changeFacts(isms: Isms, context: Parameters<typeof recordedApprovals>[1]): readonly ChangeFacts[] {
  return recordedApprovals(isms, context).map(({ change: id, approved, approvedOn }) =>
    approvedOn === null ? { id, approved } : { id, approved, approvedOn },
  );
}
