import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aBoolean, aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { documentVersionLifecycle } from './document-version-lifecycle.ts';
import type { DocumentApprover, DocumentVersion, DocumentVersionEntry } from './document-version.ts';

/** The options of `versionInForce`. */
export interface VersionInForceOptions {
  /** The day in question. */
  readonly on: CalendarDate;
}

/** The version of a document that applies on a day. */
export interface VersionInForce {
  /** The name of the version; null when none applies. */
  readonly version: string | null;
  /** The first day on which it applies; null when none applies. */
  readonly effectiveFrom: CalendarDate | null;
  /** The day of its publication; null when none applies. */
  readonly publishedOn: CalendarDate | null;
  /** The day of its approval; null when none applies or no approval is recorded. */
  readonly approvedOn: CalendarDate | null;
  /**
   * The rule that decided: it took effect last of the published versions (`latest-effective`), or none applies because the document is
   * retired, no version is published, each published one was withdrawn, or takes effect later.
   */
  readonly reason: 'latest-effective' | 'document-retired' | 'not-published' | 'withdrawn' | 'not-yet-effective';
}

/**
 * The parts of a document that decide which version is in force.
 *
 * @internal
 */
export const versionedGuard: Guard = /* @__PURE__ */ anObject<ControlledDocument>({
  versions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<DocumentVersion>({
      version: aText,
      change: /* @__PURE__ */ oneOf(['major', 'minor', 'editorial']),
      history: /* @__PURE__ */ listOf(
        /* @__PURE__ */ anObject<DocumentVersionEntry>({
          state: /* @__PURE__ */ oneOf(documentVersionLifecycle.states),
          enteredOn: aDate,
        }),
      ),
      preparedBy: /* @__PURE__ */ maybe(aText),
      approvedBy: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DocumentApprover>({ person: aText, role: aText })),
      effectiveFrom: /* @__PURE__ */ maybe(aDate),
      acknowledgement: /* @__PURE__ */ maybe(aBoolean),
    }),
  ),
  retiredOn: /* @__PURE__ */ maybe(aDate),
});

const optionsGuard = /* @__PURE__ */ anObject<VersionInForceOptions>({ on: aDate });

/**
 * Finds the version of a document that applies on a day (7.5.3 a): of the versions that are published by then, not withdrawn and in effect, the
 * one that took effect last. A draft of the next version changes nothing, and the next version supersedes the last on the day on which it
 * takes effect, not on the day on which somebody recorded it. Of two versions that took effect on one day the later in the list applies.
 *
 * @param document - The document.
 * @param options - The day in question.
 * @returns The version with its days and the rule that decided.
 * @throws RangeError if `on` is not a calendar date or a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { versionInForce } from 'isms-kit/governance';
 *
 * const document = {
 *   versions: [
 *     { version: '1.0', change: 'major', history: [{ state: 'published', enteredOn: '2025-06-20' }], effectiveFrom: '2025-07-01' },
 *     { version: '2.0', change: 'major', history: [{ state: 'published', enteredOn: '2026-06-18' }], effectiveFrom: '2026-07-01' },
 *   ],
 * } as const;
 * versionInForce(document, { on: '2026-06-30' }).version; // => '1.0'
 * versionInForce(document, { on: '2026-07-01' }).version; // => '2.0'
 * versionInForce(document, { on: '2025-06-30' }).reason; // => 'not-yet-effective'
 * ```
 */
export function versionInForce(
  document: Pick<ControlledDocument, 'versions' | 'retiredOn'>,
  options: VersionInForceOptions,
): VersionInForce {
  requireReadable('document', document, versionedGuard);
  requireOptions(options, optionsGuard);
  const { on } = options;
  const days = versionDays(document.versions, on);
  const latest = latestEffective(document, days, on);
  if (latest !== undefined) {
    const { version, effectiveOn = null, publishedOn = null, approvedOn = null } = latest;
    return {
      version: version.version,
      effectiveFrom: effectiveOn,
      publishedOn,
      approvedOn,
      reason: 'latest-effective',
    };
  }
  const none = { version: null, effectiveFrom: null, publishedOn: null, approvedOn: null };
  if (isRetired(document, on)) return { ...none, reason: 'document-retired' };
  const published = days.filter(({ publishedOn }) => publishedOn !== undefined);
  if (published.length === 0) return { ...none, reason: 'not-published' };
  const isWithdrawn = published.every(({ withdrawnOn }) => withdrawnOn !== undefined);
  return { ...none, reason: isWithdrawn ? 'withdrawn' : 'not-yet-effective' };
}

/**
 * Whether a document no longer applies on a day.
 *
 * @internal
 */
export function isRetired({ retiredOn }: Pick<ControlledDocument, 'retiredOn'>, on: CalendarDate): boolean {
  return retiredOn !== undefined && retiredOn <= on;
}

/**
 * The version in force on the day of which its days were read; undefined where there is none.
 *
 * @internal
 */
export function latestEffective(
  document: Pick<ControlledDocument, 'retiredOn'>,
  days: readonly VersionDays[],
  on: CalendarDate,
): VersionDays | undefined {
  if (isRetired(document, on)) return undefined;
  let latest: VersionDays | undefined;
  for (const version of days) {
    const { effectiveOn, withdrawnOn } = version;
    if (effectiveOn === undefined || effectiveOn > on || withdrawnOn !== undefined) continue;
    if (latest?.effectiveOn === undefined || effectiveOn >= latest.effectiveOn) latest = version;
  }
  return latest;
}

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
