import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { recordsFindings } from '../records/findings.ts';
import { prepareExceptions } from '../records/granted-exceptions.ts';
import { cryptographyRuleGuard, cryptographyUseGuard } from './cryptography-guards.ts';
import type { CryptographyReason } from './cryptography-reason.ts';
import type { CryptographyRule } from './cryptography-rule.ts';
import type { CryptographyUse } from './cryptography-use.ts';
import { type CryptographyVerdict, judgeUse } from './cryptography-verdict.ts';
import { cryptographyFindings } from './findings.ts';

type CryptographyFinding = FindingOf<typeof cryptographyFindings> | FindingOf<typeof recordsFindings>;

/**
 * The registers of cryptography in use; each may be absent.
 *
 * @internal
 */
export interface CryptographyRegisters {
  readonly cryptographyRules?: readonly CryptographyRule[];
  readonly cryptographyUses?: readonly CryptographyUse[];
}

interface CryptographyContextOfCheck {
  /** The register of exceptions as checks read it. */
  readonly exceptions: RegisterRead<Exception>;
  readonly asOf: CalendarDate;
}

/** The rules, ready for the uses of their contexts. */
type Judge = (use: CryptographyUse) => CryptographyVerdict;

/**
 * Finds the weaknesses of cryptography in use (A.8.24): too weak, not known well enough, without a rule, or ending before the data may be open. A
 * valid exception permits weaker cryptography; it makes nothing known.
 *
 * @internal
 */
export function checkCryptography(
  registers: CryptographyRegisters,
  { exceptions, asOf }: CryptographyContextOfCheck,
): readonly CryptographyFinding[] {
  const rules = readRules(registers);
  const uses = readCryptographyUses(registers);
  const grantedOf = prepareExceptions(exceptions, asOf);
  const isExcepted = ({ exception, owner }: CryptographyUse): boolean =>
    exception !== undefined &&
    grantedOf([exception], { controls: ['A.8.24'], beneficiaries: [owner] }).some(({ isActive }) => isActive);
  const judge = prepareJudge(rules, asOf);
  return [
    ...registerFindings('operations', rules),
    ...registerFindings('operations', uses),
    ...uses.listed.flatMap((listed) => referenceFindings(listed, exceptions)),
    ...uses.listed.flatMap((listed) => useFindings(listed, judge(listed.record), isExcepted(listed.record))),
  ];
}

/**
 * The uses of cryptography.
 *
 * @internal
 */
export function readCryptographyUses({ cryptographyUses }: CryptographyRegisters): RegisterRead<CryptographyUse> {
  return readRegister('cryptographyUses', 'cryptography-use', cryptographyUses, cryptographyUseGuard);
}

function readRules({ cryptographyRules }: CryptographyRegisters): RegisterRead<CryptographyRule> {
  return readRegister('cryptographyRules', 'cryptography-rule', cryptographyRules, cryptographyRuleGuard);
}

function prepareJudge(rules: RegisterRead<CryptographyRule>, asOf: CalendarDate): Judge {
  const byContext = groupBy(
    rules.listed.map(({ record }) => record),
    ({ context }) => [context],
  );
  return (use) => judgeUse(use, byContext.get(use.context) ?? [], asOf);
}

function subjectOf({ record: { id } }: Listed<CryptographyUse>) {
  return { kind: 'cryptography-use', id };
}

function referenceFindings(
  listed: Listed<CryptographyUse>,
  exceptions: RegisterRead<Exception>,
): readonly CryptographyFinding[] {
  const place = { subject: subjectOf(listed), path: ['cryptographyUses', listed.index, 'exception'] };
  return unknownReference('operations', place, ['exception', listed.record.exception], exceptions);
}

function useFindings(
  listed: Listed<CryptographyUse>,
  { reasons }: CryptographyVerdict,
  isExcepted: boolean,
): readonly CryptographyFinding[] {
  const { id: use, asset, context, protectUntil } = listed.record;
  const place = { subject: subjectOf(listed), path: ['cryptographyUses', listed.index] };
  const of = (verdict: CryptographyReason['verdict']) => reasons.filter((one) => one.verdict === verdict);
  const findings: CryptographyFinding[] = [];
  const weak = isExcepted ? [] : of('too-weak');
  if (weak.length > 0) {
    const params = { use, asset, reasons: wordsOf(weak), parts: partsOf(weak) };
    findings.push(reportFinding(cryptographyFindings, 'cryptography-too-weak', { ...place, params }));
  }
  const unrecorded = of('unknown').filter(isUnrecorded);
  const unknown = of('unknown').filter((one) => !isUnrecorded(one));
  if (unknown.length > 0) {
    const params = { use, asset, reasons: wordsOf(unknown), parts: partsOf(unknown) };
    findings.push(reportFinding(cryptographyFindings, 'cryptography-unknown', { ...place, params }));
  }
  if (unrecorded.length > 0) {
    const params = { use, asset, reasons: wordsOf(unrecorded) };
    findings.push(reportFinding(cryptographyFindings, 'cryptography-unrecorded', { ...place, params }));
  }
  const withoutRule = of('no-rule');
  if (withoutRule.length > 0) {
    const params = { use, context, reasons: wordsOf(withoutRule) };
    findings.push(reportFinding(cryptographyFindings, 'cryptography-rule-missing', { ...place, params }));
  }
  const [earliest] = isExcepted ? [] : of('ends-before-need').toSorted(byEnd);
  if (earliest !== undefined) {
    const params = {
      use,
      protectUntil: String(protectUntil),
      part: String(earliest.part),
      allowedThrough: String(earliest.allowedThrough),
    };
    findings.push(reportFinding(cryptographyFindings, 'cryptography-ends-before-need', { ...place, params }));
  }
  return findings;
}

function isUnrecorded({ reason }: CryptographyReason): boolean {
  return reason.endsWith('-unrecorded');
}

function byEnd({ allowedThrough: a }: CryptographyReason, { allowedThrough: b }: CryptographyReason): number {
  return String(a) < String(b) ? -1 : 1;
}

function wordsOf(reasons: readonly CryptographyReason[]): readonly string[] {
  return [...new Set(reasons.map(({ reason }) => reason))];
}

function partsOf(reasons: readonly CryptographyReason[]): readonly string[] {
  return [...new Set(reasons.map(({ part }) => String(part)))];
}

/**
 * The uses whose cryptography is allowed only for a time, each by the last day.
 *
 * @internal
 */
export function cryptographyDueItems(
  registers: CryptographyRegisters,
  { asOf }: Pick<CryptographyContextOfCheck, 'asOf'>,
): readonly DueItem[] {
  const judge = prepareJudge(readRules(registers), asOf);
  return readCryptographyUses(registers).listed.flatMap(({ record }): readonly DueItem[] => {
    const { allowedThrough: dueOn } = judge(record);
    if (dueOn === null) return [];
    return [
      {
        kind: 'cryptography-replacement',
        subject: { kind: 'cryptography-use', id: record.id },
        title: `Replace the cryptography in "${record.id}"`,
        owner: record.owner ?? null,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: 'A.8.24',
        rule: 'allowed-through',
      },
    ];
  });
}
