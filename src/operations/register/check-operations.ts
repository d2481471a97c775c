import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkCryptography } from '../cryptography/check-cryptography.ts';
import { checkKeys } from '../keys/check-keys.ts';
import { type KeysPolicy, keysPolicyGuard } from '../keys/key-guards.ts';
import type { OperationsFinding } from './findings.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The context of `checkOperations`. */
export interface CheckOperationsContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The demands on keys and certificates; none when absent. */
  readonly keys?: KeysPolicy;
}

const contextGuard = /* @__PURE__ */ anObject<CheckOperationsContext>({
  asOf: aDate,
  keys: /* @__PURE__ */ maybe(keysPolicyGuard),
});

/**
 * Finds the weaknesses of the registers of operations: cryptography in use, keys and certificates (A.8.24).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and the demands of the organization.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { makeCertificate } from 'isms-kit/fixtures';
 * import { checkOperations } from 'isms-kit/operations';
 *
 * const certificate = makeCertificate({ notAfter: '2026-11-20T23:59:59Z' });
 * const findings = checkOperations({ certificates: [certificate] }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['certificate-expired']
 * ```
 */
export function checkOperations(
  registers: OperationsRegisters,
  context: CheckOperationsContext,
): readonly OperationsFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, keys = {} } = context;
  const staff = prepareStaff(registers);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments].flatMap((read) => registerFindings('operations', read)),
    ...checkCryptography(registers, { asOf }),
    ...checkKeys(registers, { policy: keys, asOf }),
  ];
}
