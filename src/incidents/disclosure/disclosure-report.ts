import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { CalendarDateSchema, InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A finder who gave a name. */
export interface NamedFinder {
  /** With a name. */
  readonly kind: 'named';
  /** The name or pseudonym. */
  readonly name: string;
  /** Whether the finder wants to be named in the publication; not yet asked when absent. */
  readonly credit?: 'wanted' | 'declined';
}

/** A finder without a name. */
export interface AnonymousFinder {
  /** Without a name. */
  readonly kind: 'anonymous';
}

/** The person who found a vulnerability. */
export type DisclosureFinder = NamedFinder | AnonymousFinder;

/** The verdict is still to be given. */
export interface PendingDisclosureVerdict {
  /** Not yet decided. */
  readonly kind: 'pending';
}

interface VerdictFields {
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the verdict. */
  readonly on: CalendarDate;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
}

/** The report is about a vulnerability that is to be fixed. */
export interface InScopeVerdict extends VerdictFields {
  /** In scope. */
  readonly kind: 'in-scope';
  /** The vulnerability in its register; not yet there when absent. */
  readonly vulnerability?: RecordId;
}

/** The report leads to no fix, for a reason. */
export interface NoFixVerdict extends VerdictFields {
  /** The kind of verdict. */
  readonly kind: 'out-of-scope' | 'not-reproducible' | 'informational';
}

/** The vulnerability was reported before. */
export interface DuplicateVerdict extends VerdictFields {
  /** Reported before. */
  readonly kind: 'duplicate';
  /** The report that came first. */
  readonly of: RecordId;
}

/** The verdict on a report, told apart by its kind. */
export type DisclosureVerdict = PendingDisclosureVerdict | InScopeVerdict | NoFixVerdict | DuplicateVerdict;

/** An agreement to keep a vulnerability confidential. */
export interface DisclosureEmbargo {
  /** The day on which it ends; from this day on the vulnerability may be published, fixed or not. Once it is fixed, it may be published before. */
  readonly endsOn: CalendarDate;
  /** The agreement, or who asked for it. */
  readonly basis: string;
}

/** A report of a vulnerability from outside (A.5.7, A.6.8, A.8.8). */
export interface DisclosureReport {
  /** The id of the report. */
  readonly id: RecordId;
  /** The time of its receipt. */
  readonly receivedAt: Instant;
  /** The way on which it came, such as an address of the policy. */
  readonly channel: string;
  /** The finder. */
  readonly finder: DisclosureFinder;
  /** What it is about, in the words of the finder. */
  readonly target: string;
  /** The asset that it is about; not yet known when absent. */
  readonly asset?: RecordId;
  /** The verdict. */
  readonly verdict: DisclosureVerdict;
  /** The person or role that is responsible; not yet named when absent. */
  readonly owner?: string;
  /** The time at which the receipt was acknowledged; not yet when absent. */
  readonly acknowledgedAt?: Instant;
  /** The day of the fix; not yet fixed when absent. */
  readonly fixedOn?: CalendarDate;
  /** The agreement to keep it confidential; none when absent. */
  readonly embargo?: DisclosureEmbargo;
  /** The day of the publication; not yet published when absent. */
  readonly disclosedOn?: CalendarDate;
  /** The day on which the finder was named in public; not named when absent. */
  readonly creditedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const verdict = { by: TextSchema, on: CalendarDateSchema, reason: optional(TextSchema) };

const DisclosureVerdictSchema: UnionSchema<DisclosureVerdict> = union('kind', [
  record<PendingDisclosureVerdict>({ kind: word('pending') }),
  record<InScopeVerdict>({
    kind: word('in-scope'),
    vulnerability: optional(referenceTo('vulnerability')),
    ...verdict,
  }),
  record<NoFixVerdict>({ kind: words(['out-of-scope', 'not-reproducible', 'informational']), ...verdict }),
  record<DuplicateVerdict>({ kind: word('duplicate'), of: referenceTo('disclosure-report'), ...verdict }),
]);

const DisclosureFinderSchema: UnionSchema<DisclosureFinder> = union('kind', [
  record<NamedFinder>({
    kind: word('named'),
    name: TextSchema,
    credit: optional(words(['wanted', 'declined'])),
  }),
  record<AnonymousFinder>({ kind: word('anonymous') }),
]);

/**
 * Schema of `DisclosureReport`. It refuses an acknowledgement before the receipt (`disclosure-acknowledged-before-received`).
 *
 * @example
 * ```ts
 * import { DisclosureReportSchema } from 'isms-kit/incidents';
 *
 * const report = {
 *   id: 'DR-1',
 *   receivedAt: '2026-11-02T10:00:00Z',
 *   channel: 'mailto:security@example.com',
 *   finder: { kind: 'named', name: 'r00k' },
 *   target: 'Password reset of the shop',
 *   verdict: { kind: 'pending' },
 * };
 * DisclosureReportSchema.safeParse(report).success; // => true
 * DisclosureReportSchema.safeParse({ ...report, acknowledgedAt: '2026-11-02T09:59:59Z' }).success; // => false
 * ```
 */
export const DisclosureReportSchema: RecordSchema<DisclosureReport> = record<DisclosureReport>(
  {
    id: RecordIdSchema,
    receivedAt: InstantSchema,
    channel: TextSchema,
    finder: DisclosureFinderSchema,
    target: TextSchema,
    asset: optional(referenceTo('asset')),
    verdict: DisclosureVerdictSchema,
    owner: optional(TextSchema),
    acknowledgedAt: optional(InstantSchema),
    fixedOn: optional(CalendarDateSchema),
    embargo: optional(record<DisclosureEmbargo>({ endsOn: CalendarDateSchema, basis: TextSchema })),
    disclosedOn: optional(CalendarDateSchema),
    creditedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('disclosure-acknowledged-before-received', {
      of: ['acknowledgedAt', 'receivedAt'],
      message: 'The receipt was acknowledged at {acknowledgedAt}, before it at {receivedAt}.',
      when: ({ acknowledgedAt, receivedAt }) => compareInstants(acknowledgedAt, receivedAt) < 0,
    }),
  ],
);
