import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type AuditFinding, AuditFindingSchema } from './audit-finding.ts';
import { type AuditItem, AuditItemSchema, AuditRequirementSchema } from './audit-item.ts';
import { auditLifecycle, type AuditState } from './audit-lifecycle.ts';
import type { AuditRequirement } from './audit-requirement.ts';

/** A member of the team of an audit. */
export interface AuditTeamMember {
  /** The auditor. */
  readonly person: RecordId;
  /** Whether this auditor leads the team; not so when absent. */
  readonly lead?: boolean;
  /** Whether this auditor comes from outside the organization, where the register of people may not know them; not so when absent. */
  readonly external?: boolean;
}

/** A state that an audit entered. */
export interface AuditEntry {
  /** The state entered. */
  readonly state: AuditState;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
  /** The reason; only a cancelled audit needs one. */
  readonly reason?: string;
}

/** The report of an audit. The day is that of the state `reported`. */
export interface AuditReport {
  /** The people or roles of management who received it. */
  readonly to: readonly string[];
  /** The place at which the report is found. */
  readonly reference?: string;
}

/** An internal audit with its plan, its results and its findings (9.2, A.5.35). */
export interface Audit {
  /** The id of the audit. */
  readonly id: RecordId;
  /** The title. */
  readonly title?: string;
  /** The first day of its planned window. */
  readonly plannedFrom: CalendarDate;
  /** The last day of its planned window, inclusive; an audit not done by then is overdue. */
  readonly plannedThrough: CalendarDate;
  /** The criteria against which it audits; not yet defined when empty. */
  readonly criteria: readonly string[];
  /** The requirements that it is planned to look at; only `items` say which it looked at. Not yet defined when empty. */
  readonly scope: readonly AuditRequirement[];
  /** The methods, such as interviews. */
  readonly methods?: readonly string[];
  /** The auditors; not yet selected when empty. */
  readonly team: readonly AuditTeamMember[];
  /** The states that it entered, oldest first; planned when empty. */
  readonly history: readonly AuditEntry[];
  /** The results, requirement by requirement. */
  readonly items: readonly AuditItem[];
  /** The findings. */
  readonly findings: readonly AuditFinding[];
  /** The last day on which its report is in time; the report is due with the work when absent. */
  readonly reportDueOn?: CalendarDate;
  /** The report. */
  readonly report?: AuditReport;
  /** The verdict on the whole; not yet given when absent. */
  readonly verdict?: 'conforms' | 'nonconforming';
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const AuditTeamMemberSchema: RecordSchema<AuditTeamMember> = record<AuditTeamMember>({
  person: referenceTo('person'),
  lead: optional(z.boolean()),
  external: optional(z.boolean()),
});

const AuditEntrySchema: RecordSchema<AuditEntry> = record<AuditEntry>({
  state: words(auditLifecycle.states),
  enteredOn: CalendarDateSchema,
  reason: optional(TextSchema),
});

const AuditReportSchema: RecordSchema<AuditReport> = record<AuditReport>({
  to: list(TextSchema),
  reference: optional(TextSchema),
});

/**
 * Schema of `Audit`. It refuses a window that ends before it begins (`audit-ends-before-start`) and a sample larger than its population
 * (`sample-larger-than-population`).
 *
 * @example
 * ```ts
 * import { AuditSchema } from 'isms-kit/governance';
 *
 * const audit = {
 *   id: 'AU-1',
 *   plannedFrom: '2026-09-01',
 *   plannedThrough: '2026-09-30',
 *   criteria: ['ISO/IEC 27001:2022'],
 *   scope: ['9', 'A.5.15'],
 *   team: [{ person: 'ada', lead: true }],
 *   history: [],
 *   items: [],
 *   findings: [],
 * };
 * AuditSchema.safeParse(audit).success; // => true
 * AuditSchema.safeParse({ ...audit, plannedThrough: '2026-08-31' }).success; // => false
 * ```
 */
export const AuditSchema: RecordSchema<Audit> = record<Audit>(
  {
    id: RecordIdSchema,
    title: optional(TextSchema),
    plannedFrom: CalendarDateSchema,
    plannedThrough: CalendarDateSchema,
    criteria: list(TextSchema),
    scope: list(AuditRequirementSchema),
    methods: optional(list(TextSchema)),
    team: list(AuditTeamMemberSchema),
    history: list(AuditEntrySchema),
    items: list(AuditItemSchema),
    findings: list(AuditFindingSchema),
    reportDueOn: optional(CalendarDateSchema),
    report: optional(AuditReportSchema),
    verdict: optional(words(['conforms', 'nonconforming'])),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('audit-ends-before-start', {
      of: ['plannedThrough', 'plannedFrom'],
      message: 'The audit is planned through {plannedThrough}, before it begins on {plannedFrom}.',
      when: ({ plannedThrough, plannedFrom }) => plannedThrough < plannedFrom,
    }),
  ],
);
