import { changedFields } from '../../core/approvals/approval-changes.ts';
import type { AcceptedRisk } from './risk-acceptance.ts';

/**
 * Names the fields in which a risk as it is now differs from what was accepted; a risk that can no longer be scored has no level.
 *
 * @internal
 */
export function acceptedChanges(accepted: AcceptedRisk, now: AcceptedRisk | null): readonly string[] {
  return now === null ? ['level'] : changedFields(accepted, now);
}
