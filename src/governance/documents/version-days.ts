import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DocumentVersion } from './document-version.ts';

/**
 * The days that the history of a version says on a day; what it says of later days has not happened. A version that went back to draft is
 * neither approved nor published.
 *
 * @internal
 */
export interface VersionDays {
  readonly version: DocumentVersion;
  /** Its place among the versions of the document. */
  readonly index: number;
  readonly approvedOn?: CalendarDate;
  readonly publishedOn?: CalendarDate;
  /** The day from which it applies, where it is published. */
  readonly effectiveOn?: CalendarDate;
  readonly withdrawnOn?: CalendarDate;
  /** Whether it is written or reviewed, and not yet approved. */
  readonly isDraft: boolean;
}

/**
 * Reads the history of each version as of a day.
 *
 * @internal
 */
export function versionDays(versions: readonly DocumentVersion[], on: CalendarDate): readonly VersionDays[] {
  return versions.map((version, index) => {
    let days: Omit<VersionDays, 'version' | 'index'> = { isDraft: false };
    for (const { state, enteredOn } of version.history) {
      if (enteredOn > on) continue;
      if (state === 'draft' || state === 'in-review') days = { isDraft: true };
      else if (state === 'approved') days = { approvedOn: enteredOn, isDraft: false };
      else if (state === 'published')
        days = { ...days, publishedOn: enteredOn, effectiveOn: version.effectiveFrom ?? enteredOn, isDraft: false };
      else if (state === 'withdrawn') days = { ...days, withdrawnOn: enteredOn, isDraft: false };
    }
    return { version, index, ...days };
  });
}
