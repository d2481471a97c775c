import { epochMilliseconds } from '../../core/calendar/instant.ts';
import { anInstant, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { Incident } from './incident.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** An entry of a timeline, with the entry that supersedes it. */
export interface TimelineRow {
  /** The entry. */
  readonly entry: TimelineEntry;
  /** The entry that supersedes it, the last one in the list where there are several; null where it counts. */
  readonly supersededBy: string | null;
}

/**
 * The parts of an entry on which functions rely.
 *
 * @internal
 */
export const timelineEntryGuard: Guard = /* @__PURE__ */ anObject<TimelineEntry>({
  id: aText,
  incident: aText,
  at: anInstant,
  recordedAt: /* @__PURE__ */ maybe(anInstant),
  evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  supersedes: /* @__PURE__ */ maybe(aText),
});
const entriesGuard = /* @__PURE__ */ listOf(timelineEntryGuard);
const subjectGuard = /* @__PURE__ */ anObject<Incident>({ id: aText });

/**
 * Sorts the entries about an incident by the time at which they happened; entries of one time keep their order. A superseded entry stays, with
 * the entry that supersedes it, since a timeline is never edited (A.5.28).
 *
 * @param incident - The incident.
 * @param entries - Entries about any incidents.
 * @returns The entries about this incident, in the order of their times.
 * @throws RangeError if the incident or an entry cannot be read.
 *
 * @example
 * ```ts
 * import { makeIncident, makeTimelineEntry } from 'isms-kit/fixtures';
 * import { incidentTimeline } from 'isms-kit/incidents';
 *
 * const first = makeTimelineEntry({ id: 'TL-1', at: '2026-11-02T10:30:00Z' });
 * const second = makeTimelineEntry({ id: 'TL-2', at: '2026-11-02T10:05:00Z', supersedes: 'TL-1' });
 * const rows = incidentTimeline(makeIncident(), [first, second]);
 * rows.map(({ entry, supersededBy }) => `${entry.id} ${supersededBy}`); // => ['TL-2 null', 'TL-1 TL-2']
 * ```
 */
export function incidentTimeline(
  incident: Pick<Incident, 'id'>,
  entries: readonly TimelineEntry[],
): readonly TimelineRow[] {
  requireReadable('incident', incident, subjectGuard);
  requireReadable('entries', entries, entriesGuard);
  const own = entries.filter((entry) => entry.incident === incident.id);
  const successorOf = new Map<string, string>();
  for (const { id, supersedes } of own) {
    if (supersedes !== undefined) successorOf.set(supersedes, id);
  }
  return own
    .map((entry) => ({ entry, at: epochMilliseconds('at', entry.at) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => ({ entry, supersededBy: successorOf.get(entry.id) ?? null }));
}
