import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { disciplinaryCaseLifecycle, type DisciplinaryCaseState } from './disciplinary-case-lifecycle.ts';

/** A state that a disciplinary case entered. */
export interface DisciplinaryCaseEntry extends HistoryEntry {
  /** The state entered. */
  readonly state: DisciplinaryCaseState;
}

/** The rule that a person is said to have broken. */
export interface BreachedRule {
  /** The document that has the rule. */
  readonly document: RecordId;
  /** The version that was in force; not recorded when absent. */
  readonly version?: string;
}

/** The measure that a decision takes. */
export type DisciplinaryMeasure = 'none' | 'coaching' | 'warning' | 'suspension' | 'dismissal' | 'other';

/** The decision on a disciplinary case; its day is that of the state `decided`. */
export interface DisciplinaryDecision {
  /** The measure. */
  readonly measure: DisciplinaryMeasure;
  /** The person who decided; not recorded when absent. */
  readonly by?: RecordId;
}

/** A suspected breach of a rule by a person, its investigation and the decision on it (A.6.4, A.5.4). */
export interface DisciplinaryCase {
  /** The id of the case. */
  readonly id: RecordId;
  /** The person who is said to have broken the rule. */
  readonly person: RecordId;
  /** The rule; not yet identified when absent. */
  readonly rule?: BreachedRule;
  /** The day of the breach; not known when absent. */
  readonly breachedOn?: CalendarDate;
  /** The states that the case entered, oldest first; empty when none is recorded. */
  readonly history: readonly DisciplinaryCaseEntry[];
  /** The person who investigates; not yet assigned when absent. */
  readonly investigator?: RecordId;
  /** The facts that the investigation found; none yet when absent. */
  readonly facts?: string;
  /** The decision; not yet recorded when absent. */
  readonly decision?: DisciplinaryDecision;
  /** The last day on which the person may appeal, inclusive; without an appeal when absent. */
  readonly appealUntil?: CalendarDate;
  /** The last day on which the case is kept, inclusive; not yet set when absent. */
  readonly expungeOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DisciplinaryCaseEntrySchema: RecordSchema<DisciplinaryCaseEntry> = record<DisciplinaryCaseEntry>({
  state: words(disciplinaryCaseLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const BreachedRuleSchema: RecordSchema<BreachedRule> = record<BreachedRule>({
  document: referenceTo('controlled-document'),
  version: optional(TextSchema),
});

const DisciplinaryDecisionSchema: RecordSchema<DisciplinaryDecision> = record<DisciplinaryDecision>({
  measure: words(['none', 'coaching', 'warning', 'suspension', 'dismissal', 'other']),
  by: optional(referenceTo('person')),
});

/**
 * Schema of `DisciplinaryCase`. It refuses a report before the breach (`case-reported-before-breach`).
 *
 * @example
 * ```ts
 * import { DisciplinaryCaseSchema } from 'isms-kit/people';
 *
 * const history = [{ state: 'reported', enteredOn: '2026-09-07' }];
 * const breach = { id: 'DC-1', person: 'ben', breachedOn: '2026-09-04', history };
 * DisciplinaryCaseSchema.safeParse(breach).success; // => true
 * DisciplinaryCaseSchema.safeParse({ ...breach, breachedOn: '2026-09-08' }).success; // => false
 * ```
 */
export const DisciplinaryCaseSchema: RecordSchema<DisciplinaryCase> = record<DisciplinaryCase>(
  {
    id: RecordIdSchema,
    person: referenceTo('person'),
    rule: optional(BreachedRuleSchema),
    breachedOn: optional(CalendarDateSchema),
    history: list(DisciplinaryCaseEntrySchema),
    investigator: optional(referenceTo('person')),
    facts: optional(TextSchema),
    decision: optional(DisciplinaryDecisionSchema),
    appealUntil: optional(CalendarDateSchema),
    expungeOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('case-reported-before-breach', {
      of: ['history', 'breachedOn'],
      message: 'The case was reported on {reportedOn}, before the breach on {breachedOn}.',
      each: ({ history, breachedOn }) =>
        history.flatMap(({ state, enteredOn }, index) =>
          state === 'reported' && breachedOn !== undefined && enteredOn < breachedOn
            ? [{ path: ['history', index, 'enteredOn'], values: { reportedOn: enteredOn, breachedOn } }]
            : [],
        ),
    }),
  ],
);
