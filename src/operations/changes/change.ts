import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { CalendarDateSchema, InstantSchema } from '../../core/calendar/schemas.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { changeLifecycle, type ChangeState } from './change-lifecycle.ts';

/** The environment that a change is made in. */
export type ChangeEnvironment = 'development' | 'test' | 'staging' | 'production';

/** A state that a change entered. */
export interface ChangeEntry extends HistoryEntry {
  /** The state entered. */
  readonly state: ChangeState;
}

/** The consent of a person to one revision of a change; a later revision needs another. */
export interface ChangeApproval {
  /** The person. */
  readonly by: RecordId;
  /** The role in which the person approves; not recorded when absent. */
  readonly role?: RecordId;
  /** The day. */
  readonly on: CalendarDate;
  /** The revision that was approved. */
  readonly revision: string;
}

/** The result of a gate for one revision of a change. */
export interface ChangeGateResult {
  /** The gate, such as `'code-review'`. */
  readonly gate: string;
  /** The revision that was judged. */
  readonly revision: string;
  /** The day of the result. */
  readonly on: CalendarDate;
  /** The result. */
  readonly result: 'passed' | 'failed';
  /** The place where the evidence is found; not recorded when absent. */
  readonly reference?: string;
}

/** A test of one revision of a change. */
export interface ChangeTest {
  /** The test and the place of its evidence; a later result of the same test replaces the earlier one. */
  readonly reference: string;
  /** The revision that was tested. */
  readonly revision: string;
  /** The day of the result. */
  readonly on: CalendarDate;
  /** The result. */
  readonly result: 'passed' | 'failed';
}

/** Data for the tests that stem from no person and no business. */
export interface SyntheticTestData {
  /** Made for tests. */
  readonly kind: 'synthetic';
}

/** Data of production for the tests that were masked before. */
export interface MaskedTestData {
  /** Masked. */
  readonly kind: 'masked';
  /** The method; not recorded when absent. */
  readonly method?: string;
}

/** Data of production in the tests as they are, which needs an approval (A.8.33). */
export interface ProductionTestData {
  /** Data of production. */
  readonly kind: 'production';
  /** The person who approved the use; not approved when absent. */
  readonly approvedBy?: RecordId;
  /** The day of that approval; not recorded when absent. */
  readonly approvedOn?: CalendarDate;
}

/** The data that the tests of a change use. */
export type ChangeTestData = SyntheticTestData | MaskedTestData | ProductionTestData;

/** The way back to the version before. */
export interface VersionRollback {
  /** The version before is restored. */
  readonly kind: 'version';
  /** The version. */
  readonly detail: string;
  /** The day on which the way back was tested; not tested when absent. */
  readonly testedOn?: CalendarDate;
}

/** A way back in steps. */
export interface ProcedureRollback {
  /** A procedure is followed. */
  readonly kind: 'procedure';
  /** The steps, or the place where they are found. */
  readonly detail: string;
  /** The day on which the way back was tested; not tested when absent. */
  readonly testedOn?: CalendarDate;
}

/** There is no way back, which a person must have accepted. */
export interface IrreversibleChange {
  /** There is no way back. */
  readonly kind: 'irreversible';
  /** The reason. */
  readonly detail: string;
  /** The person who accepted it; not accepted when absent. */
  readonly acceptedBy?: RecordId;
  /** The day on which it was accepted; not recorded when absent. */
  readonly acceptedOn?: CalendarDate;
}

/** The way back from a change. */
export type ChangeRollback = VersionRollback | ProcedureRollback | IrreversibleChange;

/** The time in which a change is made. */
export interface ChangeWindow {
  /** The beginning. */
  readonly startsAt: Instant;
  /** The end. */
  readonly endsAt: Instant;
}

/** The fields of every change. */
export interface ChangeFields {
  /** The id of the change. */
  readonly id: RecordId;
  /** Its title. */
  readonly title: string;
  /** The assets that it changes. */
  readonly assets: readonly RecordId[];
  /** The environment. */
  readonly environment: ChangeEnvironment;
  /** The revision of its content, such as a commit or the version of its description. */
  readonly revision: string;
  /** The person who asked for it; not recorded when absent. */
  readonly requestedBy?: RecordId;
  /** The person who developed it; not recorded when absent. */
  readonly author?: RecordId;
  /** The person who makes it in the environment; not yet known when absent. */
  readonly implementedBy?: RecordId;
  /** The results of the gates, in any order. */
  readonly gates: readonly ChangeGateResult[];
  /** The approvals, in any order. */
  readonly approvals: readonly ChangeApproval[];
  /** The tests, in any order. */
  readonly tests: readonly ChangeTest[];
  /** The data that the tests use; not recorded when absent. */
  readonly testData?: ChangeTestData;
  /** The time in which it is made; not yet planned when absent. */
  readonly window?: ChangeWindow;
  /** The way back; not yet planned when absent. */
  readonly rollback?: ChangeRollback;
  /** The instant at which it was made; the day of the state `implemented` counts when absent. */
  readonly implementedAt?: Instant;
  /** The outcome; not yet known when absent. */
  readonly outcome?: 'succeeded' | 'failed' | 'rolled-back';
  /** The exceptions from the rules on changes. */
  readonly exceptions?: readonly RecordId[];
  /** The states that it entered, oldest first; empty when none is recorded. */
  readonly history: readonly ChangeEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A change that follows a template, which was approved once for all of its kind. */
export interface StandardChange extends ChangeFields {
  /** By a template. */
  readonly kind: 'standard';
  /** The document that is the template. */
  readonly template: RecordId;
}

/** A change that is approved before it is made. */
export interface NormalChange extends ChangeFields {
  /** Approved before. */
  readonly kind: 'normal';
}

/** A change that cannot wait for an approval, which follows within a stated time. */
export interface EmergencyChange extends ChangeFields {
  /** Approved after. */
  readonly kind: 'emergency';
}

/** A change to information processing facilities or systems (A.8.32), told apart by how it is approved. */
export type Change = StandardChange | NormalChange | EmergencyChange;

const result = words(['passed', 'failed']);

const ChangeEntrySchema: RecordSchema<ChangeEntry> = record<ChangeEntry>({
  state: words(changeLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const ChangeApprovalSchema: RecordSchema<ChangeApproval> = record<ChangeApproval>({
  by: referenceTo('person'),
  role: optional(referenceTo('role')),
  on: CalendarDateSchema,
  revision: TextSchema,
});

const ChangeGateResultSchema: RecordSchema<ChangeGateResult> = record<ChangeGateResult>({
  gate: TextSchema,
  revision: TextSchema,
  on: CalendarDateSchema,
  result,
  reference: optional(TextSchema),
});

const ChangeTestSchema: RecordSchema<ChangeTest> = record<ChangeTest>({
  reference: TextSchema,
  revision: TextSchema,
  on: CalendarDateSchema,
  result,
});

const ChangeTestDataSchema: UnionSchema<ChangeTestData> = union('kind', [
  record<SyntheticTestData>({ kind: word('synthetic') }),
  record<MaskedTestData>({ kind: word('masked'), method: optional(TextSchema) }),
  record<ProductionTestData>({
    kind: word('production'),
    approvedBy: optional(referenceTo('person')),
    approvedOn: optional(CalendarDateSchema),
  }),
]);

const ChangeRollbackSchema: UnionSchema<ChangeRollback> = union('kind', [
  record<VersionRollback>({ kind: word('version'), detail: TextSchema, testedOn: optional(CalendarDateSchema) }),
  record<ProcedureRollback>({ kind: word('procedure'), detail: TextSchema, testedOn: optional(CalendarDateSchema) }),
  record<IrreversibleChange>({
    kind: word('irreversible'),
    detail: TextSchema,
    acceptedBy: optional(referenceTo('person')),
    acceptedOn: optional(CalendarDateSchema),
  }),
]);

const ChangeWindowSchema: RecordSchema<ChangeWindow> = record<ChangeWindow>(
  { startsAt: InstantSchema, endsAt: InstantSchema },
  (refuse) => [
    refuse('window-ends-before-start', {
      of: ['endsAt', 'startsAt'],
      message: 'The window ends at {endsAt}, before it starts at {startsAt}.',
      when: ({ endsAt, startsAt }) => compareInstants(endsAt, startsAt) < 0,
    }),
  ],
);

const fields = {
  id: RecordIdSchema,
  title: TextSchema,
  assets: list(referenceTo('asset')),
  environment: words(['development', 'test', 'staging', 'production']),
  revision: TextSchema,
  requestedBy: optional(referenceTo('person')),
  author: optional(referenceTo('person')),
  implementedBy: optional(referenceTo('person')),
  gates: list(ChangeGateResultSchema),
  approvals: list(ChangeApprovalSchema),
  tests: list(ChangeTestSchema),
  testData: optional(ChangeTestDataSchema),
  window: optional(ChangeWindowSchema),
  rollback: optional(ChangeRollbackSchema),
  implementedAt: optional(InstantSchema),
  outcome: optional(words(['succeeded', 'failed', 'rolled-back'])),
  exceptions: optional(list(referenceTo('exception'))),
  history: list(ChangeEntrySchema),
  custom: optional(CustomFieldsSchema),
};

function rules(refuse: Refuse<Pick<ChangeFields, 'outcome' | 'implementedAt' | 'history'>>): readonly RecordRule[] {
  return [
    refuse('change-outcome-before-implementation', {
      of: ['outcome', 'implementedAt', 'history'],
      message: 'The outcome is {outcome}, but the change was not made.',
      each: ({ outcome, implementedAt, history }) =>
        outcome === undefined || implementedAt !== undefined || history.some(({ state }) => state === 'implemented')
          ? []
          : [{ path: ['outcome'], values: { outcome } }],
    }),
  ];
}

/**
 * Schema of `Change`. It refuses a window that ends before it starts (`window-ends-before-start`), and an outcome of a change that was not made
 * (`change-outcome-before-implementation`).
 *
 * @example
 * ```ts
 * import { ChangeSchema } from 'isms-kit/operations';
 *
 * const change = {
 *   id: 'CHG-1',
 *   title: 'Update the database',
 *   kind: 'normal',
 *   assets: ['database'],
 *   environment: 'production',
 *   revision: '3',
 *   gates: [],
 *   approvals: [],
 *   tests: [],
 *   history: [{ state: 'draft', enteredOn: '2026-10-01' }],
 * };
 * ChangeSchema.safeParse(change).success; // => true
 * ChangeSchema.safeParse({ ...change, outcome: 'succeeded' }).success; // => false
 * ```
 */
export const ChangeSchema: UnionSchema<Change> = union('kind', [
  record<StandardChange>({ ...fields, kind: word('standard'), template: referenceTo('controlled-document') }, rules),
  record<NormalChange>({ ...fields, kind: word('normal') }, rules),
  record<EmergencyChange>({ ...fields, kind: word('emergency') }, rules),
]);
