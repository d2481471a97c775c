import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import type { DefectState } from './defect-lifecycle.ts';
import { defectSeverities, type DefectSeverity } from './defect-severities.ts';

/** The activity by which a defect was found. */
export type DefectSource = 'test' | 'review' | 'scan' | 'monitoring' | 'user' | 'audit' | 'other';

/** A state that a defect entered, which needs no more than its day. */
export interface PlainDefectEntry {
  /** The state entered. */
  readonly state: Exclude<DefectState, 'deferred' | 'duplicate'>;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** The deferral of a defect. */
export interface DeferredDefectEntry {
  /** The defect was put off. */
  readonly state: 'deferred';
  /** The day it was put off. */
  readonly enteredOn: CalendarDate;
  /** The last day of the deferral, inclusive; on the day after it must be taken up again. */
  readonly until: CalendarDate;
  /** The person who approved the deferral; not approved by anybody known when absent. */
  readonly approvedBy?: RecordId;
}

/** The end of a defect that another record has already. */
export interface DuplicateDefectEntry {
  /** The defect is the same as another one. */
  readonly state: 'duplicate';
  /** The day it was found to be the same. */
  readonly enteredOn: CalendarDate;
  /** The other defect. */
  readonly of: RecordId;
}

/** A state that a defect entered. */
export type DefectEntry = PlainDefectEntry | DeferredDefectEntry | DuplicateDefectEntry;

/** The fix of a defect. */
export interface DefectFix {
  /** The revision that has the fix. */
  readonly revision: string;
  /** The people who made it; empty while they are not known, and then nobody is known to be another person. */
  readonly by: readonly RecordId[];
  /** Further revisions that contain it, such as that of the release; none recorded when absent. */
  readonly containedIn?: readonly string[];
}

/** The verification that a fix works. */
export interface DefectVerification {
  /** The person who verified it. */
  readonly by: RecordId;
  /** The day of the verification. */
  readonly on: CalendarDate;
  /** The revision on which it was verified. */
  readonly revision: string;
}

/** A defect of software, a nonconforming output: its triage, cause, fix and verification (8.1, 10.2, A.8.29). */
export interface Defect {
  /** The id of the defect. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The severity. */
  readonly severity: DefectSeverity;
  /** The repository; not known when absent, and then it concerns the releases of all. */
  readonly repository?: string;
  /** The activity by which it was found. */
  readonly foundBy: DefectSource;
  /** The release in which it was found; not known when absent. */
  readonly foundIn?: RecordId;
  /** Whether it was found after the release that has it; not known when absent. */
  readonly escaped?: boolean;
  /** The earlier defect that comes back in it; none known when absent. */
  readonly repeats?: RecordId;
  /** The person or role that takes care of it; not yet assigned when absent. */
  readonly owner?: string;
  /** The cause; not yet found when absent. */
  readonly cause?: string;
  /** The correction of its effects; none recorded when absent. */
  readonly correction?: string;
  /** The fix; not yet made when absent. */
  readonly fix?: DefectFix;
  /** The verification of the fix; not yet verified when absent. */
  readonly verification?: DefectVerification;
  /** The releases that carry the fix; none known when absent. */
  readonly releases?: readonly RecordId[];
  /** The states that it entered, oldest first, at least one. */
  readonly history: readonly DefectEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const plainStates: readonly PlainDefectEntry['state'][] = [
  'reported',
  'triaged',
  'in-progress',
  'fixed',
  'verified',
  'released',
  'reopened',
  'rejected',
];

const DeferredDefectEntrySchema: RecordSchema<DeferredDefectEntry> = record<DeferredDefectEntry>(
  {
    state: word('deferred'),
    enteredOn: CalendarDateSchema,
    until: CalendarDateSchema,
    approvedBy: optional(referenceTo('person')),
  },
  (refuse) => [
    refuse('defect-deferral-ends-before-start', {
      of: ['until', 'enteredOn'],
      message: 'The deferral lasts until {until}, before it began on {enteredOn}.',
      when: ({ until, enteredOn }) => until < enteredOn,
    }),
  ],
);

const DefectEntrySchema: UnionSchema<DefectEntry> = union('state', [
  record<PlainDefectEntry>({ state: words(plainStates), enteredOn: CalendarDateSchema }),
  DeferredDefectEntrySchema,
  record<DuplicateDefectEntry>({
    state: word('duplicate'),
    enteredOn: CalendarDateSchema,
    of: referenceTo('defect'),
  }),
]);

const DefectFixSchema: RecordSchema<DefectFix> = record<DefectFix>({
  revision: TextSchema,
  by: list(referenceTo('person')),
  containedIn: optional(list(TextSchema)),
});

const DefectVerificationSchema: RecordSchema<DefectVerification> = record<DefectVerification>({
  by: referenceTo('person'),
  on: CalendarDateSchema,
  revision: TextSchema,
});

/**
 * Schema of `Defect`. It refuses a deferral that ends before it begins (`defect-deferral-ends-before-start`).
 *
 * @example
 * ```ts
 * import { DefectSchema } from 'isms-kit/development';
 *
 * const history = [{ state: 'reported', enteredOn: '2026-10-05' }];
 * const defect = { id: 'DF-1', title: 'Export omits rows', severity: 'high', foundBy: 'user', history };
 * DefectSchema.safeParse(defect).success; // => true
 * DefectSchema.safeParse({ ...defect, history: [{ state: 'deferred', enteredOn: '2026-10-05' }] }).success; // => false
 * ```
 */
export const DefectSchema: RecordSchema<Defect> = record<Defect>({
  id: RecordIdSchema,
  title: TextSchema,
  severity: words(defectSeverities),
  repository: optional(TextSchema),
  foundBy: words(['test', 'review', 'scan', 'monitoring', 'user', 'audit', 'other']),
  foundIn: optional(referenceTo('release')),
  escaped: optional(z.boolean()),
  repeats: optional(referenceTo('defect')),
  owner: optional(TextSchema),
  cause: optional(TextSchema),
  correction: optional(TextSchema),
  fix: optional(DefectFixSchema),
  verification: optional(DefectVerificationSchema),
  releases: optional(list(referenceTo('release'))),
  history: list(DefectEntrySchema, { min: 1 }),
  custom: optional(CustomFieldsSchema),
});
