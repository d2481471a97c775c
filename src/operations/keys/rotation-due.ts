import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DueState, dueState } from '../../core/due/due-item.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { keyGuard } from './key-guards.ts';
import type { KeyState } from './key-lifecycle.ts';
import type { Key, KeyEntry } from './key.ts';

/** The options of `rotationDue`. */
export interface RotationDueOptions {
  /** The day in question; later states have not been entered. */
  readonly asOf: CalendarDate;
}

/** Why a key is to be replaced by a day, or why no day is known. */
export type RotationReason =
  | 'originator-period'
  | 'compromised'
  | 'replaced'
  | 'out-of-service'
  | 'not-yet-active'
  | 'period-missing'
  | 'activation-unknown'
  | 'state-unknown';

/** When a key is to be replaced, and until when it may process data that it protected. */
export interface RotationDue {
  /** Whether the replacement is due; `none` where nothing is to be replaced, `undecided` where the register does not say enough. */
  readonly state: DueState | 'none' | 'undecided';
  /** The reason. */
  readonly reason: RotationReason;
  /** The state of the key on the day; null where none is recorded by then. */
  readonly keyState: KeyState | null;
  /** The day of the first activation; null where none is recorded by then. */
  readonly activatedOn: CalendarDate | null;
  /** The last day on which the key may protect data, or the day of its compromise; null where none is known. */
  readonly dueOn: CalendarDate | null;
  /** The days from the day in question, or from the day on which the key went out of service, to the last day; negative when late. */
  readonly daysLeft: number | null;
  /** The last day on which the key may process data that it protected; null where that is not limited or not known. */
  readonly processThrough: CalendarDate | null;
}

const optionsGuard = /* @__PURE__ */ anObject<RotationDueOptions>({ asOf: aDate });

/**
 * Says when a key is to be replaced (A.8.24; SP 800-57 Part 1, section 5.3): at the end of its originator period, counted from its first activation,
 * or at once when it is compromised. A certificate that is renewed with the same key restarts nothing. The recipient period begins when the
 * protecting ended.
 *
 * @param key - The key.
 * @param options - The day in question.
 * @returns The state with its reason and its days.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeKey } from 'isms-kit/fixtures';
 * import { rotationDue } from 'isms-kit/operations';
 *
 * const key = makeKey({
 *   rotation: { originator: 'P1Y', recipient: 'P3Y' },
 *   history: [{ state: 'active', enteredOn: '2026-01-12' }],
 * });
 * const due = rotationDue(key, { asOf: '2027-01-12' });
 * due.dueOn; // => '2027-01-12'
 * due.state; // => 'due-soon'
 * due.processThrough; // => '2030-01-12'
 * rotationDue(key, { asOf: '2027-01-13' }).state; // => 'overdue'
 * ```
 */
export function rotationDue(key: Key, options: RotationDueOptions): RotationDue {
  requireReadable('key', key, keyGuard);
  requireOptions(options, optionsGuard);
  return judgeRotation(key, options.asOf);
}

/**
 * Judges a readable key.
 *
 * @internal
 */
export function judgeRotation(key: Key, asOf: CalendarDate): RotationDue {
  const entered = key.history.filter(({ enteredOn }) => enteredOn <= asOf);
  const last = lastEntry(key, asOf);
  const keyState = last?.state ?? null;
  const activatedOn = entered.find(({ state }) => state === 'active')?.enteredOn ?? null;
  const endedOn = entered.find(({ state }) => isOutOfService(state))?.enteredOn ?? null;
  const { rotation } = key;
  const protectThrough =
    activatedOn === null || rotation === undefined ? null : addPeriod(activatedOn, rotation.originator);
  const known = { keyState, activatedOn, processThrough: processEnd(key, protectThrough, endedOn) };
  if (last?.state === 'compromised' && key.replacedBy === undefined) {
    const dueOn = last.enteredOn;
    return { ...known, state: dueState(dueOn, asOf), reason: 'compromised', dueOn, daysLeft: daysBetween(asOf, dueOn) };
  }
  const daysLeft = protectThrough === null ? null : daysBetween(endedOn ?? asOf, protectThrough);
  const dated = { ...known, dueOn: protectThrough, daysLeft };
  if (keyState === 'compromised') return { ...dated, state: 'none', reason: 'replaced' };
  if (keyState !== null && isOutOfService(keyState)) return { ...dated, state: 'none', reason: 'out-of-service' };
  if (keyState === 'pre-activation') return { ...dated, state: 'none', reason: 'not-yet-active' };
  if (keyState === null) return { ...dated, state: 'undecided', reason: 'state-unknown' };
  if (activatedOn === null) return { ...dated, state: 'undecided', reason: 'activation-unknown' };
  if (protectThrough === null) return { ...dated, state: 'undecided', reason: 'period-missing' };
  return { ...dated, state: dueState(protectThrough, asOf), reason: 'originator-period' };
}

/**
 * The last state that a key entered by a day; undefined where it entered none.
 *
 * @internal
 */
export function lastEntry({ history }: Pick<Key, 'history'>, asOf: CalendarDate): KeyEntry | undefined {
  return entryOn(history, asOf);
}

function isOutOfService(state: KeyState): boolean {
  return state === 'deactivated' || state === 'compromised' || state === 'destroyed';
}

/** The recipient period follows the time of protecting, which may have ended early. */
function processEnd(
  { rotation }: Key,
  protectThrough: CalendarDate | null,
  endedOn: CalendarDate | null,
): CalendarDate | null {
  if (protectThrough === null || rotation?.recipient === undefined) return null;
  return addPeriod(endedOn !== null && endedOn < protectThrough ? endedOn : protectThrough, rotation.recipient);
}
