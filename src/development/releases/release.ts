import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The acceptance of a known defect for a release. */
export interface AcceptedDefect {
  /** The defect. */
  readonly defect: RecordId;
  /** The person who accepted it; not accepted by anybody known when absent. */
  readonly acceptedBy?: RecordId;
  /** The day of the acceptance. */
  readonly acceptedOn: CalendarDate;
  /** The last day of the acceptance, inclusive; a release on a later day is not covered. */
  readonly through: CalendarDate;
  /** The reason; not recorded when absent. */
  readonly reason?: string;
}

/** A release of software to an environment (A.8.25, A.8.29, A.8.32). */
export interface Release {
  /** The id of the release. */
  readonly id: RecordId;
  /** The title, such as the version; not recorded when absent. */
  readonly title?: string;
  /** The repository; not known when absent, and then the open defects of all concern it. */
  readonly repository?: string;
  /** The revision that is or is to be deployed. */
  readonly revision: string;
  /** The environment, such as `'production'`. */
  readonly environment: string;
  /** The changes of software in it; empty while they are not known. */
  readonly changes: readonly RecordId[];
  /** The quality gates that its revision must pass; not yet known when absent, empty when none is needed. */
  readonly gates?: readonly RecordId[];
  /** The assets that run it; not yet known when absent, empty when there is none. */
  readonly assets?: readonly RecordId[];
  /** The known defects that are accepted; none when absent. */
  readonly acceptedDefects?: readonly AcceptedDefect[];
  /** The change of the register of changes that carries it; each of its changes of software names its own when absent. */
  readonly change?: RecordId;
  /** The person or role that is responsible for it; not yet assigned when absent. */
  readonly owner?: string;
  /** The day of its deployment; not yet deployed when absent. */
  readonly deployedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const AcceptedDefectSchema: RecordSchema<AcceptedDefect> = record<AcceptedDefect>(
  {
    defect: referenceTo('defect'),
    acceptedBy: optional(referenceTo('person')),
    acceptedOn: CalendarDateSchema,
    through: CalendarDateSchema,
    reason: optional(TextSchema),
  },
  (refuse) => [
    refuse('defect-acceptance-ends-before-start', {
      of: ['through', 'acceptedOn'],
      message: 'The defect is accepted through {through}, before its acceptance on {acceptedOn}.',
      when: ({ through, acceptedOn }) => through < acceptedOn,
    }),
  ],
);

/**
 * Schema of `Release`. It refuses an acceptance of a defect that ends before it begins (`defect-acceptance-ends-before-start`).
 *
 * @example
 * ```ts
 * import { ReleaseSchema } from 'isms-kit/development';
 *
 * const release = { id: 'REL-1', revision: 'f00d', environment: 'production', changes: ['MR-1'] };
 * ReleaseSchema.safeParse(release).success; // => true
 * ReleaseSchema.safeParse({ ...release, deployedOn: 'soon' }).success; // => false
 * ```
 */
export const ReleaseSchema: RecordSchema<Release> = record<Release>({
  id: RecordIdSchema,
  title: optional(TextSchema),
  repository: optional(TextSchema),
  revision: TextSchema,
  environment: TextSchema,
  changes: list(referenceTo('software-change')),
  gates: optional(list(referenceTo('quality-gate'))),
  assets: optional(list(referenceTo('asset'))),
  acceptedDefects: optional(list(AcceptedDefectSchema)),
  change: optional(referenceTo('change')),
  owner: optional(TextSchema),
  deployedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});
