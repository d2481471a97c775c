import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { checkRetentionSchedule, type CheckRetentionScheduleContext } from './check-retention-schedule.ts';
import { type RetentionSchedule, RetentionScheduleSchema } from './retention-schedule.ts';

/**
 * Validates a retention schedule that you did not write, by its schema and by `checkRetentionSchedule`, into one list. The rules that can be
 * read are checked even where the schema refuses the schedule.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - The day on which rules must be in force and the jurisdictions that apply, as for `checkRetentionSchedule`.
 * @returns The schedule and its findings, or why it is refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkRetentionSchedule` throws it for the context.
 *
 * @example
 * ```ts
 * import { makeRetentionSchedule } from 'isms-kit/fixtures';
 * import { validateRetentionSchedule } from 'isms-kit/retention';
 *
 * const input: unknown = { ...makeRetentionSchedule(), categories: ['mail', 7], colour: 'red' };
 * const { findings } = validateRetentionSchedule(input);
 * findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/categories/1 field-type-invalid', '/colour field-unknown']
 * ```
 */
export function validateRetentionSchedule(
  input: unknown,
  context: CheckRetentionScheduleContext = {},
): Validation<RetentionSchedule> {
  return validateDocument(RetentionScheduleSchema, input, {
    kind: 'retention-schedule',
    parts: { rules: 'retention-rule' },
    check: (schedule) => checkRetentionSchedule(readablePart(schedule), context),
  });
}

/** The rules and the categories as far as they are lists; a schedule without readable categories is not checked for them. */
function readablePart(schedule: unknown): Pick<RetentionSchedule, 'id' | 'rules' | 'categories'> {
  const { id, rules, categories } = (typeof schedule === 'object' && schedule !== null ? schedule : {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    id: typeof id === 'string' ? id : '',
    rules: Array.isArray(rules) ? rules : [],
    ...(Array.isArray(categories) && categories.every((category) => typeof category === 'string')
      ? { categories }
      : {}),
  };
}
