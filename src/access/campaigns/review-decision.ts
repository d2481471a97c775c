import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { optional, record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type GrantedRight, GrantedRightSchema } from '../grants/grant.ts';

interface DecisionFields {
  /** The person who decided; absent where a tool decided by itself. */
  readonly by?: RecordId;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** Whether a tool decided because the deadline passed; a person did when absent. Such a default is no review. */
  readonly isDefault?: boolean;
}

/** The right stays. */
export interface KeepDecision extends DecisionFields {
  /** The right stays. */
  readonly kind: 'keep';
  /** A remark. */
  readonly note?: string;
}

/** The right is to be taken away. */
export interface RevokeDecision extends DecisionFields {
  /** The right is to be taken away. */
  readonly kind: 'revoke';
  /** The reason. */
  readonly note: string;
}

/** Another right is to take the place of this one. */
export interface ChangeDecision extends DecisionFields {
  /** Another right takes its place. */
  readonly kind: 'change';
  /** The other right. */
  readonly to: GrantedRight;
  /** The reason. */
  readonly note: string;
}

/** Another person is to decide. It is no decision on the right. */
export interface EscalateDecision extends DecisionFields {
  /** Another person decides. */
  readonly kind: 'escalate';
  /** That person. */
  readonly to: RecordId;
  /** The reason. */
  readonly note: string;
}

/** A decision about a right under review. */
export type ReviewDecision = KeepDecision | RevokeDecision | ChangeDecision | EscalateDecision;

const fields = {
  by: optional(referenceTo('person')),
  on: CalendarDateSchema,
  isDefault: optional(z.boolean()),
};

/**
 * Schema of `ReviewDecision`.
 *
 * @internal
 */
export const ReviewDecisionSchema: UnionSchema<ReviewDecision> = union('kind', [
  record<KeepDecision>({ kind: word('keep'), ...fields, note: optional(TextSchema) }),
  record<RevokeDecision>({ kind: word('revoke'), ...fields, note: TextSchema }),
  record<ChangeDecision>({ kind: word('change'), ...fields, to: GrantedRightSchema, note: TextSchema }),
  record<EscalateDecision>({ kind: word('escalate'), ...fields, to: referenceTo('person'), note: TextSchema }),
]);
