import type { Period } from 'isms-kit/core';
import { type RetentionRule, type RetentionSchedule, statutoryRetention } from 'isms-kit/retention';

/** A number with its unit, as the matrix writes it. */
interface Duration {
  readonly value: number;
  readonly unit: 'day';
}

/** The retention matrix in `examples/data`, as far as the report reads it. */
export interface RetentionMatrix {
  readonly policyVersion: string;
  readonly matrix: readonly {
    readonly category: string;
    readonly kind: string | null;
    readonly graceAfterTermination?: Duration;
    readonly window?: Duration | null;
  }[];
}

/** `90 day` becomes `P90D`. */
export function periodOf({ value }: Duration): Period {
  return `P${value}D`;
}

/**
 * A matrix row says within how many days of the end of the contract, or of being written, data is deleted. The row on billing data names "German commercial
 * and tax law" without a number: the numbers come from the statutes. A row without a number stays without a rule, and the check says so.
 */
export function scheduleOf({ policyVersion, matrix }: RetentionMatrix): RetentionSchedule {
  return {
    id: 'retention-schedule',
    title: 'Retention schedule',
    version: policyVersion,
    rules: matrix.flatMap(({ category, kind, graceAfterTermination, window }): readonly RetentionRule[] => {
      if (kind === 'relationship-plus-statutory') return billingRules(category);
      if (graceAfterTermination) return [deletionRule(category, 'contract-terminated', graceAfterTermination)];
      return window ? [deletionRule(category, 'backup-written', window)] : [];
    }),
    categories: matrix.map(({ category }) => category),
  };
}

function deletionRule(category: string, event: string, atMost: Duration): RetentionRule {
  return {
    id: `deletion-after-${event}`,
    category,
    role: 'maximum',
    end: { kind: 'after', event, period: periodOf(atMost) },
    basis: { citation: 'Data retention policy' },
    disposal: { method: 'purge' },
  };
}

/** Ten years until 2024, eight since: both versions are in the schedule, and whoever asks says which governs. */
function billingRules(category: string): readonly RetentionRule[] {
  const disposal = { method: 'destroy', within: 'P3M' } as const;
  return statutoryRetention
    .filter(({ rule }) => rule.jurisdiction === 'DE' && rule.category === 'accounting-vouchers')
    .map(({ rule }) => Object.assign({ disposal }, rule, { category }));
}
