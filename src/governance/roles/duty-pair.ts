import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import { StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** Controls that make up for two duties in one hand until a day. */
export interface DutyCompensation {
  /** The person whose two duties it covers; whoever holds both when absent. */
  readonly person?: RecordId;
  /** The controls that make up for it, at least one. */
  readonly controls: readonly StatementControlId[];
  /** The reason why they suffice. */
  readonly rationale: string;
  /** The person who asked for it. */
  readonly requestedBy?: RecordId;
  /** The person who accepted it: neither the one concerned nor the one who asked. */
  readonly acceptedBy: RecordId;
  /** The day of the acceptance. */
  readonly acceptedOn: CalendarDate;
  /** The last day on which it holds, inclusive. */
  readonly expiresOn: CalendarDate;
}

/** Two duties that one person must not have at once (A.5.3). The order of the two has no meaning. */
export interface DutyPair {
  /** The id of the pair. */
  readonly id: RecordId;
  /** The one duty: the id of a role, or the name of an act on a record such as `'change-requester'`. */
  readonly a: RecordId;
  /** The other duty. */
  readonly b: RecordId;
  /**
   * `person`: nobody may hold both roles on one day. `same-object`: one person may hold both but must not do both on the same record.
   */
  readonly scope: 'person' | 'same-object';
  /** The harm that one hand could do. */
  readonly reason: string;
  /** The controls that make up for both in one hand. */
  readonly compensations?: readonly DutyCompensation[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DutyCompensationSchema: RecordSchema<DutyCompensation> = record<DutyCompensation>(
  {
    person: optional(referenceTo('person')),
    controls: list(StatementControlIdSchema, { min: 1 }),
    rationale: TextSchema,
    requestedBy: optional(referenceTo('person')),
    acceptedBy: referenceTo('person'),
    acceptedOn: CalendarDateSchema,
    expiresOn: CalendarDateSchema,
  },
  (refuse) => [
    refuse('compensation-expires-before-acceptance', {
      of: ['expiresOn', 'acceptedOn'],
      message: 'The compensation expires on {expiresOn}, before it was accepted on {acceptedOn}.',
      when: ({ expiresOn, acceptedOn }) => expiresOn < acceptedOn,
    }),
  ],
);

/**
 * Schema of `DutyPair`. It refuses a pair of one duty with itself (`duty-pair-same`) and a compensation that expires before its acceptance
 * (`compensation-expires-before-acceptance`).
 *
 * @example
 * ```ts
 * import { DutyPairSchema } from 'isms-kit/governance';
 *
 * const pair = { id: 'DP-1', a: 'developer', b: 'deployer', scope: 'person', reason: 'Unreviewed code reaches production' };
 * DutyPairSchema.safeParse(pair).success; // => true
 * DutyPairSchema.safeParse({ ...pair, b: 'developer' }).success; // => false
 * ```
 */
export const DutyPairSchema: RecordSchema<DutyPair> = record<DutyPair>(
  {
    id: RecordIdSchema,
    a: RecordIdSchema,
    b: RecordIdSchema,
    scope: words(['person', 'same-object']),
    reason: TextSchema,
    compensations: optional(list(DutyCompensationSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('duty-pair-same', {
      of: ['b', 'a'],
      message: 'The pair has the duty "{a}" on both sides.',
      when: ({ a, b }) => a === b,
    }),
  ],
);
