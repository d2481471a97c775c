import { expectTypeOf } from 'vitest';
import type {
  DisposalBacklog,
  DisposalRecord,
  LegalHold,
  RetentionEnd,
  RetentionEndResolution,
  RetentionRule,
  StatutoryRetention,
} from '../../src/retention/index.ts';
import type { CalendarDate } from '../../src/core/index.ts';

declare const rule: RetentionRule;
declare const hold: LegalHold;
declare const disposal: DisposalRecord;
declare const answer: RetentionEndResolution;
declare const backlog: DisposalBacklog;
declare const entry: StatutoryRetention;

// @ts-expect-error a rule is read only
rule.id = 'other';
// @ts-expect-error so is what it rests on
rule.basis.citation = 'other';
// @ts-expect-error a hold is open with null, not with undefined
export const open: LegalHold = { ...hold, releasedOn: undefined };
// @ts-expect-error an end has a kind of this list
export const soon: RetentionEnd = { kind: 'soon' };
// @ts-expect-error a period has no fraction of a day in hours
export const hours: RetentionEnd = { kind: 'after', event: 'e', period: 'PT72H' };
// @ts-expect-error a cut-off is the end of a year, quarter, month or term
export const cutoff: RetentionEnd = { kind: 'after', event: 'e', period: 'P1Y', cutoff: 'week-end' };
// @ts-expect-error only a transfer has a recipient
export const recipient: string = disposal.recipient;
// @ts-expect-error an answer may not be a date
export const through: CalendarDate = answer.through;
// @ts-expect-error a backlog is read only
backlog.items.push(backlog.items[0]);
// @ts-expect-error what a statute says is no rule until somebody decides how to dispose
export const ready: RetentionRule = entry.rule;

expectTypeOf(rule.role).toEqualTypeOf<'minimum' | 'maximum'>();
expectTypeOf(hold.releasedOn).toEqualTypeOf<CalendarDate | null>();
expectTypeOf(hold.placedOn).toEqualTypeOf<CalendarDate>();
expectTypeOf<string>().not.toExtend<typeof rule.end>();
if (answer.kind === 'date') expectTypeOf(answer.through).toEqualTypeOf<CalendarDate>();
if (disposal.method === 'transfer') expectTypeOf(disposal.recipient).toEqualTypeOf<string>();
