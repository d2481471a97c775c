import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aBoolean, aDate, anObject, aText, type Guard, listOf, maybe, nullOr } from '../../core/guards/guard.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { AcceptedDefect, Release } from './release.ts';

/** What the release of software reads of a change under change control (A.8.32). */
export interface ChangeFacts {
  /** The id of the change. */
  readonly id: RecordId;
  /** Whether the change is approved for what is released; null where that is not known. */
  readonly approved: boolean | null;
  /** The day of the approval, which a release on an earlier day did not have; there on every day when absent. */
  readonly approvedOn?: CalendarDate;
}

/** What the release of software reads of a technical vulnerability (A.8.8). */
export interface VulnerabilityFacts {
  /** The id of the vulnerability. */
  readonly id: RecordId;
  /** The assets that it affects. */
  readonly assets: readonly RecordId[];
  /** The day of its detection; a release on an earlier day is not judged by it. Known on every day when absent. */
  readonly detectedOn?: CalendarDate;
  /** The last good day of its remediation, inclusive; null where it is not known, or where the vulnerability is without a limit. */
  readonly dueOn: CalendarDate | null;
  /** Whether it has no limit, so that it is never overdue; false when absent. A last good day decides all the same. */
  readonly withoutLimit?: boolean;
  /** The day on which it was closed; null while it is open. */
  readonly closedOn: CalendarDate | null;
  /** The first day of a valid exception; every day through its last one when absent. */
  readonly exceptedFrom?: CalendarDate;
  /** The last day of a valid exception, inclusive, which moves no due day; without one when absent. */
  readonly exceptedThrough?: CalendarDate;
}

/**
 * The parts of a release on which functions rely.
 *
 * @internal
 */
export const releaseGuard: Guard = /* @__PURE__ */ anObject<Release>({
  id: aText,
  repository: /* @__PURE__ */ maybe(aText),
  revision: aText,
  changes: /* @__PURE__ */ listOf(aText),
  gates: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  assets: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  acceptedDefects: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AcceptedDefect>({
        defect: aText,
        acceptedBy: /* @__PURE__ */ maybe(aText),
        acceptedOn: aDate,
        through: aDate,
      }),
    ),
  ),
  change: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  deployedOn: /* @__PURE__ */ maybe(aDate),
});

/**
 * The facts of changes.
 *
 * @internal
 */
export const changeFactsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<ChangeFacts>({
    id: aText,
    approved: /* @__PURE__ */ nullOr(aBoolean),
    approvedOn: /* @__PURE__ */ maybe(aDate),
  }),
);

/**
 * The facts of vulnerabilities.
 *
 * @internal
 */
export const vulnerabilityFactsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<VulnerabilityFacts>({
    id: aText,
    assets: /* @__PURE__ */ listOf(aText),
    detectedOn: /* @__PURE__ */ maybe(aDate),
    dueOn: /* @__PURE__ */ nullOr(aDate),
    withoutLimit: /* @__PURE__ */ maybe(aBoolean),
    closedOn: /* @__PURE__ */ nullOr(aDate),
    exceptedFrom: /* @__PURE__ */ maybe(aDate),
    exceptedThrough: /* @__PURE__ */ maybe(aDate),
  }),
);
