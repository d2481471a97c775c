import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { utcDayOf } from '../../core/calendar/instant.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import type { Certificate } from './certificate.ts';
import type { KeysRules } from './key-guards.ts';
import type { Key } from './key.ts';
import { instantOfCheck, type KeysRegisters, readCertificates, readKeys } from './read-keys.ts';
import { judgeRenewal } from './renewal-due.ts';
import { judgeRotation } from './rotation-due.ts';

/**
 * The keys that are to be replaced or destroyed, and the certificates that are to be renewed.
 *
 * @internal
 */
export function keysDueItems(
  registers: KeysRegisters,
  { policy, asOf }: { readonly policy: KeysRules; readonly asOf: CalendarDate },
): readonly DueItem[] {
  const keys = readKeys(registers);
  const certificates = readCertificates(registers);
  return [
    ...keys.listed.flatMap(({ record }) => keyItems(keys.replaced(record), asOf)),
    ...certificates.listed.flatMap(({ record }) => certificateItems(certificates.replaced(record), policy, asOf)),
  ];
}

function keyItems(key: Key, asOf: CalendarDate): readonly DueItem[] {
  const { state, reason, keyState, dueOn, processThrough } = judgeRotation(key, asOf);
  const shared = {
    subject: { kind: 'key', id: key.id },
    owner: key.custodian ?? null,
    dueAt: null,
    requirement: 'A.8.24',
  } as const;
  return [
    ...(dueOn === null || state === 'none' || state === 'undecided'
      ? []
      : [{ ...shared, kind: 'key-rotation', title: `Replace the key "${key.id}"`, dueOn, state, rule: reason }]),
    ...(processThrough === null || keyState === 'destroyed'
      ? []
      : [
          {
            ...shared,
            kind: 'key-destruction',
            title: `Destroy the key "${key.id}"`,
            dueOn: processThrough,
            state: dueState(processThrough, asOf),
            rule: 'recipient-period',
          },
        ]),
  ];
}

/** Without a plan that can work, a certificate is to be renewed by its end. */
function certificateItems(certificate: Certificate, policy: KeysRules, asOf: CalendarDate): readonly DueItem[] {
  const { renewal } = policy;
  const now = instantOfCheck(policy, asOf);
  const { renewAt, reason, isEndless, state } = judgeRenewal(
    certificate,
    renewal === undefined ? { now } : { now, renewal },
  );
  if (state === 'replaced') return [];
  const isPlanned = renewAt !== null && !isEndless;
  const dueAt = isPlanned ? renewAt : certificate.notAfter;
  return [
    {
      kind: 'certificate-renewal',
      subject: { kind: 'certificate', id: certificate.id },
      title: `Renew the certificate "${certificate.id}"`,
      owner: certificate.owner ?? null,
      dueOn: null,
      dueAt,
      state: dueState(utcDayOf(dueAt), asOf),
      requirement: 'A.8.24',
      rule: isPlanned ? reason : 'not-after',
    },
  ];
}
