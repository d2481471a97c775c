import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** An audit programme that does not exist yet. */
export interface MissingAuditProgramme {
  /** The id of the programme. */
  readonly id: RecordId;
  /** Not established. */
  readonly status: 'not-established';
  /** The last day by which it is to be established; not yet planned when absent. */
  readonly plannedFor?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** An audit programme with its cycle and its audits. */
export interface EstablishedAuditProgramme {
  /** The id of the programme. */
  readonly id: RecordId;
  /** Established. */
  readonly status: 'established';
  /** The first day of its cycle. */
  readonly from: CalendarDate;
  /** The last day of its cycle, inclusive; its length is the organization's own choice. */
  readonly through: CalendarDate;
  /** The audits of the cycle. */
  readonly audits: readonly RecordId[];
  /** The person who runs it; not yet known when absent. */
  readonly manager?: RecordId;
  /** The person or role that approved it; not approved when absent. */
  readonly approvedBy?: string;
  /** The day of the approval. */
  readonly approvedOn?: CalendarDate;
  /** The considerations behind the plan: the importance of the processes and the results of earlier audits. */
  readonly rationale?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** The programme of internal audits (9.2.2). That it is not established yet is a state of its own. */
export type AuditProgramme = MissingAuditProgramme | EstablishedAuditProgramme;

/**
 * Schema of `AuditProgramme`. It refuses a cycle that ends before it begins (`programme-ends-before-start`).
 *
 * @example
 * ```ts
 * import { AuditProgrammeSchema } from 'isms-kit/governance';
 *
 * AuditProgrammeSchema.safeParse({ id: 'AP-1', status: 'not-established', plannedFor: '2027-01-31' }).success; // => true
 * const programme = { id: 'AP-1', status: 'established', from: '2026-01-01', through: '2028-12-31', audits: ['AU-1'] };
 * AuditProgrammeSchema.safeParse(programme).success; // => true
 * AuditProgrammeSchema.safeParse({ ...programme, through: '2025-12-31' }).success; // => false
 * ```
 */
export const AuditProgrammeSchema: UnionSchema<AuditProgramme> = union('status', [
  record<MissingAuditProgramme>({
    id: RecordIdSchema,
    status: word('not-established'),
    plannedFor: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  }),
  record<EstablishedAuditProgramme>(
    {
      id: RecordIdSchema,
      status: word('established'),
      from: CalendarDateSchema,
      through: CalendarDateSchema,
      audits: list(referenceTo('audit')),
      manager: optional(referenceTo('person')),
      approvedBy: optional(TextSchema),
      approvedOn: optional(CalendarDateSchema),
      rationale: optional(TextSchema),
      custom: optional(CustomFieldsSchema),
    },
    (refuse) => [
      refuse('programme-ends-before-start', {
        of: ['through', 'from'],
        message: 'The programme lasts through {through}, before it begins on {from}.',
        when: ({ through, from }) => through < from,
      }),
    ],
  ),
]);
