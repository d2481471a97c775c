import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { placeOfNode } from '../recovery/check-recovery.ts';
import type { RecoveryGraph } from '../recovery/recovery-graph.ts';
import { passedDown } from '../recovery/required-recovery.ts';
import type { Resource } from '../records/resource.ts';
import { backupsFindings } from './findings.ts';
import { lossOf } from './worst-data-loss.ts';

/**
 * Finds the resources whose data can be lost for longer than the processes above them allow. Each alternative holds data of its own, so each must
 * meet the objective.
 *
 * @internal
 */
export function checkLoss(graph: RecoveryGraph): readonly FindingOf<typeof backupsFindings>[] {
  const objectiveOf = passedDown(
    graph,
    ({ rpo }) => (rpo?.kind === 'quantified' ? rpo.minutes : null),
    ({ needs }, limit, pass) => {
      for (const { members } of needs) {
        for (const member of members) pass(member, limit);
      }
    },
  );
  return [...graph.byId.values()].flatMap((node): readonly FindingOf<typeof backupsFindings>[] => {
    if (node.kind !== 'resource') return [];
    const loss = lossOf(node.record as Resource);
    const { subject, path } = placeOfNode(node);
    const place = { subject, path: [...path, 'backups'] };
    if (loss.kind === 'unbounded') {
      const params = { resource: node.id, reason: loss.reason };
      return [reportFinding(backupsFindings, 'resource-not-backed-up', { ...place, params })];
    }
    const objective = objectiveOf.get(node);
    if (loss.kind === 'none' || objective === undefined || loss.minutes <= objective.minutes) return [];
    const { minutes: rpo, decidedBy: process } = objective;
    const params = { process, rpo, resource: node.id, minutes: loss.minutes };
    return [reportFinding(backupsFindings, 'rpo-below-backup', { ...place, params })];
  });
}
