import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aTimeZone } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareExceptions, readExceptions } from '../records/granted-exceptions.ts';
import { prepareLocalDays, type TimeZone } from '../../core/calendar/time-zone.ts';
import { changeGuard } from './change-guards.ts';
import { type ChangePolicy, changePolicyGuard } from './change-policy.ts';
import type { Change } from './change.ts';
import { type ChangeVerdict, judgeChange, readTemplates } from './judge-change.ts';

/** The options of `changeVerdict`. */
export interface ChangeVerdictOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The zone in which an instant has its day; never implied. */
  readonly zone: TimeZone;
  /** The documents under control, in which the templates of standard changes are looked up; a template is unknown without them. */
  readonly controlledDocuments?: readonly ControlledDocument[];
  /** The register of exceptions; without it none is known, so none permits anything. */
  readonly exceptions?: readonly Exception[];
}

const optionsGuard = /* @__PURE__ */ anObject<ChangeVerdictOptions>({ asOf: aDate, zone: aTimeZone });

/**
 * Judges a change (A.8.32): whether it may be made on the day in question or, once it is made, whether its evidence was there on that day. Approvals, gates
 * and tests count for one revision only. The person who asked for a change, developed it or makes it does not approve it. An emergency change is
 * approved within a stated time after it was made. Its verdict is frozen then, but for that approval.
 *
 * An exception permits nothing without a reason, compensating controls, a last day and an approver who neither asked for it nor has a part in the change.
 *
 * @param change - The change.
 * @param policy - The gates by kind of change, the time for the approval after an emergency, the freeze periods.
 * @param options - The day in question, the zone, the documents, the exceptions.
 * @returns The verdict with every reason, the day by which it was judged, and the outcome.
 * @throws RangeError if a part that decides cannot be read, or the zone is not known.
 *
 * @example
 * ```ts
 * import { makeChange } from 'isms-kit/fixtures';
 * import { changeVerdict } from 'isms-kit/operations';
 *
 * const policy = { gates: { normal: ['code-review'] } };
 * const options = { asOf: '2026-11-21', zone: 'UTC' } as const;
 * changeVerdict(makeChange(), policy, options).verdict; // => 'permitted'
 * const changed = makeChange({ revision: '9f2c' });
 * const { verdict, reasons } = changeVerdict(changed, policy, options);
 * verdict; // => 'refused'
 * reasons.map(({ reason }) => reason); // => ['approval-stale', 'gate-stale', 'test-stale']
 * ```
 */
export function changeVerdict(change: Change, policy: ChangePolicy, options: ChangeVerdictOptions): ChangeVerdict {
  requireReadable('change', change, changeGuard);
  requireReadable('policy', policy, changePolicyGuard);
  requireOptions(options, optionsGuard);
  const { asOf, zone } = options;
  const exceptions = readExceptions(options.exceptions);
  const documents = readTemplates(options.controlledDocuments);
  requireRegisters('options', [exceptions, documents]);
  const granted = prepareExceptions(exceptions, asOf);
  return judgeChange(change, { policy, asOf, dayOf: prepareLocalDays(zone), granted, documents });
}
