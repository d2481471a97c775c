import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { SubprocessorNotice } from '../records/subprocessor-notice.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import { subprocessorNoticeGuard, supplierAgreementGuard } from '../records/supplier-guards.ts';

/** The options of `objectionWindow`. */
export interface ObjectionWindowOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The processing agreement, which may give a time to object; only the notice states one when absent. */
  readonly agreement?: SupplierAgreement;
}

/** Until when the organization can object to a change of sub-processors. */
export interface ObjectionWindow {
  /**
   * The state: `decided-late` where the organization objected after the last day, `unknown` where that day is not known, `not-authorized` where the
   * agreement asks for an authorization of each sub-processor and none is decided, so that no silence gives it.
   */
  readonly state: 'not-needed' | 'open' | 'missed' | 'decided' | 'decided-late' | 'unknown' | 'not-authorized';
  /** The last day to object, inclusive; null where it is not known or none is needed. */
  readonly objectBy: CalendarDate | null;
  /** The source of that day; null where there is none. */
  readonly rule: 'notice' | 'agreement' | null;
  /** Whether the change takes effect before the time to object is over; null where one of the days is not known. */
  readonly takesEffectBefore: boolean | null;
}

const optionsGuard = /* @__PURE__ */ anObject<ObjectionWindowOptions>({
  asOf: aDate,
  agreement: /* @__PURE__ */ maybe(supplierAgreementGuard),
});

/**
 * Finds until when the organization can object to a new sub-processor (GDPR art. 28(2)). The time to object is often shorter than the time until the
 * change. Where both the notice and the agreement give a day, the earlier one is safe. A sub-processor that is dropped needs no objection; one that
 * needs a specific authorization has no last day, but waits for the decision.
 *
 * @param notice - The notice.
 * @param options - The day in question, and the processing agreement.
 * @returns The last day with its source and its state. It is no legal advice.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeSubprocessorNotice } from 'isms-kit/fixtures';
 * import { objectionWindow } from 'isms-kit/suppliers';
 *
 * const notice = makeSubprocessorNotice({ receivedOn: '2026-11-02', objectBy: '2026-11-16', decision: undefined });
 * objectionWindow(notice, { asOf: '2026-11-16' }).state; // => 'open'
 * objectionWindow(notice, { asOf: '2026-11-17' }).state; // => 'missed'
 * ```
 */
export function objectionWindow(notice: SubprocessorNotice, options: ObjectionWindowOptions): ObjectionWindow {
  requireReadable('notice', notice, subprocessorNoticeGuard);
  requireOptions(options, optionsGuard);
  const { receivedOn, effectiveOn, objectBy: stated, change, decision } = notice;
  const { asOf, agreement } = options;
  const undated = { objectBy: null, rule: null, takesEffectBefore: null };
  if (change === 'removed') return { state: 'not-needed', ...undated };
  const isDecided = decision !== undefined && decision.on <= asOf;
  if (agreement?.subprocessors?.authorization === 'specific')
    return { state: isDecided ? 'decided' : 'not-authorized', ...undated };
  const period = agreement?.subprocessors?.objectionPeriod;
  const agreed = period === undefined ? undefined : addPeriod(receivedOn, period);
  const isStated = stated !== undefined && (agreed === undefined || stated <= agreed);
  const objectBy = (isStated ? stated : agreed) ?? null;
  const fields = {
    objectBy,
    rule: objectBy === null ? null : isStated ? ('notice' as const) : ('agreement' as const),
    takesEffectBefore: objectBy === null || effectiveOn === undefined ? null : effectiveOn <= objectBy,
  };
  if (isDecided) {
    const isLate = decision.choice === 'objected' && objectBy !== null && decision.on > objectBy;
    return { state: isLate ? 'decided-late' : 'decided', ...fields };
  }
  if (objectBy === null) return { state: 'unknown', ...fields };
  return { state: asOf <= objectBy ? 'open' : 'missed', ...fields };
}
