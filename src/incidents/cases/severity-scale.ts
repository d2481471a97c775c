import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import type { Incident, SeverityAssessment } from './incident.ts';

/** The scale of the organization for the severity of incidents. */
export interface IncidentSeverityScale {
  /** The levels, the lowest first. */
  readonly levels: readonly string[];
  /** The lowest level of a major incident, which takes every step of the life cycle and needs a review; no incident is major when absent. */
  readonly majorFrom?: string;
}

/**
 * The scale as functions read it.
 *
 * @internal
 */
export const severityScaleGuard: Guard = /* @__PURE__ */ anObject<IncidentSeverityScale>({
  levels: /* @__PURE__ */ listOf(aText),
  majorFrom: /* @__PURE__ */ maybe(aText),
});

/**
 * Throws unless the lowest level of a major incident is one of the levels.
 *
 * @internal
 */
export function requireSeverityScale(scale: IncidentSeverityScale | undefined): void {
  if (scale?.majorFrom === undefined || scale.levels.includes(scale.majorFrom)) return;
  throw new RangeError(`scale.majorFrom must be one of levels, got ${shownValue(scale.majorFrom)}`);
}

/**
 * The assessment of the severity that stands on a day: the one of the latest day by then, of several on that day the last. Undefined where there is
 * none by then.
 *
 * @internal
 */
export function severityOn({ severity }: Incident, asOf: CalendarDate): SeverityAssessment | undefined {
  let standing: SeverityAssessment | undefined;
  for (const each of severity) {
    if (each.on <= asOf && (standing === undefined || each.on >= standing.on)) standing = each;
  }
  return standing;
}

/**
 * Whether an incident is major on a day; null where its level is not known. Without a lowest level no incident is.
 *
 * @internal
 */
export function isMajor(
  incident: Incident,
  { levels, majorFrom }: IncidentSeverityScale,
  asOf: CalendarDate,
): boolean | null {
  if (majorFrom === undefined) return false;
  const level = severityOn(incident, asOf)?.level;
  if (level === undefined || !levels.includes(level)) return null;
  return levels.indexOf(level) >= levels.indexOf(majorFrom);
}
