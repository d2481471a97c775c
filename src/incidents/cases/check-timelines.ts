import type { Moment } from '../../core/guards/moment.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureInstant, unknownReference } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import { casesFindings } from './findings.ts';
import type { Incident } from './incident.ts';
import type { TimelineEntry } from './timeline-entry.ts';

type TimelinesFinding = FindingOf<typeof casesFindings> | FindingOf<typeof recordsFindings>;

interface TimelinesContext {
  readonly incidents: RegisterRead<Incident>;
  readonly evidence: RegisterRead<unknown>;
  readonly moment: Moment;
}

/**
 * Finds the weaknesses of timelines: entries of the future, and entries that supersede the wrong ones (A.5.28).
 *
 * @internal
 */
export function checkTimelines(
  entries: RegisterRead<TimelineEntry>,
  { incidents, evidence, moment }: TimelinesContext,
): readonly TimelinesFinding[] {
  return [
    ...entries.listed.flatMap(({ record: entry, index }): readonly TimelinesFinding[] => {
      const subject = { kind: 'timeline-entry', id: entry.id };
      const path = ['timelineEntries', index];
      const { incident, at, recordedAt, supersedes } = entry;
      const superseded = supersedes === undefined ? undefined : entries.byId.get(supersedes);
      const of = { subject, path: [...path, 'supersedes'] };
      return [
        ...unknownReference('incidents', { subject, path: [...path, 'incident'] }, ['incident', incident], incidents),
        ...(entry.evidence ?? []).flatMap((item, place) =>
          unknownReference(
            'incidents',
            { subject, path: [...path, 'evidence', place] },
            ['evidence-item', item],
            evidence,
          ),
        ),
        ...unknownReference('incidents', of, ['timeline-entry', supersedes], entries),
        ...futureInstant('incidents', { subject, path: [...path, 'at'] }, at, moment),
        ...futureInstant('incidents', { subject, path: [...path, 'recordedAt'] }, recordedAt, moment),
        ...(superseded === undefined || superseded.incident === incident
          ? []
          : [
              reportFinding(casesFindings, 'timeline-supersession-elsewhere', {
                ...of,
                params: { entry: entry.id, superseded: superseded.id },
              }),
            ]),
      ];
    }),
    ...circlesIn(entries, ({ supersedes }) => supersedes).map(({ ids, index }) => {
      const subject = { kind: 'timeline-entry', id: ids[0] };
      const path = ['timelineEntries', index, 'supersedes'];
      const details = { subject, path, params: { entries: ids } };
      return reportFinding(casesFindings, 'timeline-supersession-cycle', details);
    }),
  ];
}
