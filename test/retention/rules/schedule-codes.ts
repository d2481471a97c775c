import { checkRetentionSchedule, type RetentionRule } from '../../../src/retention/index.ts';

/** The codes found on rules, each with its place. */
export function scheduleCodes(rules: readonly RetentionRule[], asOf?: '2026-11-21'): readonly string[] {
  const findings = checkRetentionSchedule({ id: 'schedule', rules }, asOf === undefined ? {} : { asOf });
  return findings.map(({ code, path }) => `${code} ${path.join('.')}`);
}
