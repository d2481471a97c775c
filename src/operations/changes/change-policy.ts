import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { aChangeEnvironment } from './change-guards.ts';
import type { Change, ChangeEnvironment } from './change.ts';

/** The kind of a change. */
export type ChangeKind = Change['kind'];

/** Days on which no change is made. */
export interface FreezePeriod {
  /** The id of the period, such as `'end-of-year'`. */
  readonly id: string;
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive. */
  readonly through: CalendarDate;
  /** The kinds of change that may be made all the same; empty when there are none. */
  readonly exempt: readonly ChangeKind[];
  /** The environments for which it holds; all when absent. */
  readonly environments?: readonly ChangeEnvironment[];
}

/** The rules of an organization on changes. */
export interface ChangePolicy {
  /** The gates that each kind of change must pass; a kind that is absent needs none. */
  readonly gates?: Readonly<Partial<Record<ChangeKind, readonly string[]>>>;
  /** The time in which an emergency change is approved after it was made; when absent, it is approved by the day on which it is closed. */
  readonly laterApprovalWithin?: Period;
  /** The days on which no change is made; there are none when absent. */
  readonly freezes?: readonly FreezePeriod[];
}

const gates = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));
const kinds: readonly ChangeKind[] = ['standard', 'normal', 'emergency'];

/**
 * A policy as functions read it.
 *
 * @internal
 */
export const changePolicyGuard: Guard = /* @__PURE__ */ anObject<ChangePolicy>({
  gates: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<NonNullable<ChangePolicy['gates']>>({
      standard: gates,
      normal: gates,
      emergency: gates,
    }),
  ),
  laterApprovalWithin: /* @__PURE__ */ maybe(aPeriod),
  freezes: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<FreezePeriod>({
        id: aText,
        from: aDate,
        through: aDate,
        exempt: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(kinds)),
        environments: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aChangeEnvironment)),
      }),
    ),
  ),
});
