import { makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import {
  assessRetention,
  type RetentionRecord,
  type AssessRetentionOptions,
  type RetentionRule,
} from '../../../src/retention/index.ts';

/** A voucher of 2020, kept through 2028, destroyed within three months. */
export const voucher = makeRetentionRecord();
export const minimum = makeRetentionRule();
export const maximum = makeRetentionRule({
  id: 'minimization',
  role: 'maximum',
  end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
  disposal: { method: 'destroy' },
});

export function outcomeOf(
  rules: readonly RetentionRule[],
  options: AssessRetentionOptions,
  record: RetentionRecord = voucher,
) {
  return assessRetention(record, { rules }, options);
}
