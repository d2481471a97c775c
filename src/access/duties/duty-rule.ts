import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** An exception that permits both sides of a rule. Its reason, approval, controls and days are in its own record. */
export interface DutyException {
  /** The exception. */
  readonly exception: RecordId;
  /** The person for whom it permits them; for everybody when absent. */
  readonly person?: RecordId;
}

/** Entitlements that one person must not hold together (A.5.3), whatever accounts and roles give them. */
export interface DutyRule {
  /** The id of the rule. */
  readonly id: RecordId;
  /** The entitlements of one side, such as to create payments; one of them is enough. */
  readonly left: readonly string[];
  /** The entitlements of the other side, such as to approve payments; one of them is enough. */
  readonly right: readonly string[];
  /** Whether both sides must be in one system to conflict, or may be in two. */
  readonly scope: 'same-system' | 'anywhere';
  /** What one person could do with both. */
  readonly rationale: string;
  /** The exceptions; nothing permits both sides when absent. */
  readonly exceptions?: readonly DutyException[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DutyExceptionSchema: RecordSchema<DutyException> = record<DutyException>({
  exception: referenceTo('exception'),
  person: optional(referenceTo('person')),
});

/**
 * Schema of `DutyRule`. It refuses an entitlement on both sides (`duty-rule-sides-overlap`).
 *
 * @example
 * ```ts
 * import { DutyRuleSchema } from 'isms-kit/access';
 *
 * const rule = {
 *   id: 'SOD-1',
 *   left: ['payment.create'],
 *   right: ['payment.approve'],
 *   scope: 'same-system',
 *   rationale: 'Pays a supplier that does not exist',
 * };
 * DutyRuleSchema.safeParse(rule).success; // => true
 * DutyRuleSchema.safeParse({ ...rule, right: ['payment.create'] }).success; // => false
 * ```
 */
export const DutyRuleSchema: RecordSchema<DutyRule> = record<DutyRule>(
  {
    id: RecordIdSchema,
    left: list(TextSchema, { min: 1 }),
    right: list(TextSchema, { min: 1 }),
    scope: words(['same-system', 'anywhere']),
    rationale: TextSchema,
    exceptions: optional(list(DutyExceptionSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('duty-rule-sides-overlap', {
      of: ['left', 'right'],
      message: 'The entitlement "{entitlement}" is on both sides of the rule.',
      each: ({ left, right }) => {
        const inLeft = new Set(left);
        return right.flatMap((entitlement, index) =>
          inLeft.has(entitlement) ? [{ path: ['right', index], values: { entitlement } }] : [],
        );
      },
    }),
  ],
);
