import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import { readCryptographyUses, type CryptographyRegisters } from '../cryptography/check-cryptography.ts';
import { knownAlgorithm } from '../algorithms/security-strength.ts';
import type { recordsFindings } from '../records/findings.ts';
import { checkCertificates } from './check-certificates.ts';
import type { Certificate } from './certificate.ts';
import { keysFindings } from './findings.ts';
import { keyLifecycle } from './key-lifecycle.ts';
import type { KeyPeriodLimit } from './published-limits.ts';
import type { KeysRules } from './key-guards.ts';
import type { Key } from './key.ts';
import { instantOfCheck, type KeysRegisters, readCertificates, readKeys } from './read-keys.ts';
import { judgeRenewal } from './renewal-due.ts';
import { judgeRotation, lastEntry } from './rotation-due.ts';

type KeysFinding = FindingOf<typeof keysFindings> | FindingOf<typeof recordsFindings>;

interface KeysContext {
  readonly policy: KeysRules;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of keys and certificates (A.8.24).
 *
 * @internal
 */
export function checkKeys(
  registers: KeysRegisters & Pick<CryptographyRegisters, 'cryptographyUses'>,
  { policy, asOf }: KeysContext,
): readonly KeysFinding[] {
  const keys = readKeys(registers);
  const certificates = readCertificates(registers);
  const uses = readCryptographyUses(registers);
  const now = instantOfCheck(policy, asOf);
  // Few keys are compromised: only their users are sought.
  const usersOf = new Map<string | undefined, string[]>();
  for (const { record } of keys.listed) {
    if (lastEntry(record, asOf)?.state === 'compromised') usersOf.set(record.id, []);
  }
  for (const { record } of certificates.listed) {
    if (usersOf.has(record.key) && isInUse(certificates.replaced(record), now))
      usersOf.get(record.key)?.push(record.id);
  }
  for (const { record } of uses.listed) usersOf.get(record.key)?.push(record.id);
  return [
    ...registerFindings('operations', keys),
    ...registerFindings('operations', certificates),
    ...keys.circles.map(({ ids, index }) => {
      const place = { subject: { kind: 'key', id: ids[0] }, path: ['keys', index, 'replacedBy'] };
      return reportFinding(keysFindings, 'key-replacement-circular', { ...place, params: { keys: ids } });
    }),
    ...keys.listed.flatMap((listed) => {
      const { subject, path } = placeOf(listed);
      const { history, replacedBy, id } = listed.record;
      const replacement = { subject, path: [...path, 'replacedBy'] };
      const lifecycle = keyLifecycle;
      return [
        ...unknownReference('operations', replacement, ['key', replacedBy], keys),
        ...recordedHistoryFindings('operations', { subject, path: [...path, 'history'] }, history, { lifecycle, asOf }),
        ...serviceFindings(listed, keys.replaced(listed.record), { users: usersOf.get(id) ?? [], asOf }),
        ...recordFindings(listed, { policy, asOf }),
      ];
    }),
    ...uses.listed.flatMap(({ record: { id, key }, index }) =>
      unknownReference(
        'operations',
        { subject: { kind: 'cryptography-use', id }, path: ['cryptographyUses', index, 'key'] },
        ['key', key],
        keys,
      ),
    ),
    ...checkCertificates(certificates, { keys, policy, asOf }),
  ];
}

/** A certificate that is installed somewhere, or that anybody may still trust and nothing replaced. */
function isInUse(certificate: Certificate, now: Instant): boolean {
  if (certificate.assets.length > 0) return true;
  const { state, secondsLeft } = judgeRenewal(certificate, { now });
  return state !== 'replaced' && secondsLeft > 0;
}

function placeOf({ record: { id }, index }: Listed<Key>) {
  return { subject: { kind: 'key', id }, path: ['keys', index] };
}

function serviceFindings(
  listed: Listed<Key>,
  key: Key,
  { users, asOf }: { readonly users: readonly string[]; readonly asOf: CalendarDate },
): readonly KeysFinding[] {
  const { state, reason, keyState, activatedOn, dueOn, processThrough } = judgeRotation(key, asOf);
  const place = placeOf(listed);
  const findings: KeysFinding[] = [];
  if (keyState === 'compromised') {
    const compromisedOn = String(key.history.findLast((entry) => entry.state === 'compromised')?.enteredOn);
    if (users.length > 0) {
      const params = { key: key.id, compromisedOn, users };
      findings.push(reportFinding(keysFindings, 'key-compromised-in-use', { ...place, params }));
    } else if (reason === 'compromised') {
      const params = { key: key.id, compromisedOn };
      findings.push(reportFinding(keysFindings, 'key-compromised-unreplaced', { ...place, params }));
    }
  } else if (state === 'overdue') {
    const params = { key: key.id, activatedOn: String(activatedOn), dueOn: String(dueOn) };
    findings.push(reportFinding(keysFindings, 'key-rotation-overdue', { ...place, params }));
  } else if (state === 'undecided') {
    const params = { key: key.id, reason };
    findings.push(reportFinding(keysFindings, 'key-period-missing', { ...place, params }));
  }
  if (keyState !== 'destroyed' && processThrough !== null && processThrough < asOf) {
    const params = { key: key.id, processThrough };
    findings.push(reportFinding(keysFindings, 'key-processing-overdue', { ...place, params }));
  }
  return findings;
}

function recordFindings(listed: Listed<Key>, { policy, asOf }: KeysContext): readonly KeysFinding[] {
  const key = listed.record;
  const { id, algorithm, custodian } = key;
  if (lastEntry(key, asOf)?.state === 'destroyed') return [];
  const place = placeOf(listed);
  return [
    ...(knownAlgorithm(algorithm) === undefined
      ? [reportFinding(keysFindings, 'key-algorithm-unknown', { ...place, params: { key: id, algorithm } })]
      : []),
    ...(custodian === undefined
      ? [reportFinding(keysFindings, 'key-custodian-missing', { ...place, params: { key: id } })]
      : []),
    ...periodFindings(listed, policy.keyPeriods ?? [], asOf),
  ];
}

function periodFindings(
  listed: Listed<Key>,
  limits: readonly KeyPeriodLimit[],
  asOf: CalendarDate,
): readonly KeysFinding[] {
  const { id: key, purpose, rotation } = listed.record;
  if (rotation === undefined) return [];
  const anchor = listed.record.history.find(({ state }) => state === 'active')?.enteredOn ?? asOf;
  return limits
    .filter((limit) => limit.purpose === purpose)
    .flatMap((limit) =>
      (['originator', 'recipient'] as const).flatMap((side) => {
        const [period, longest] = [rotation[side], limit[side]];
        if (period === undefined || longest === undefined || !isLonger(period, longest, anchor)) return [];
        const params = { key, purpose, side, period, limit: longest };
        return [reportFinding(keysFindings, 'key-period-too-long', { ...placeOf(listed), params })];
      }),
    );
}

/** Periods of months and of days compare only from a day on. */
function isLonger(period: Period, longest: Period, anchor: CalendarDate): boolean {
  return addPeriod(anchor, period) > addPeriod(anchor, longest);
}
