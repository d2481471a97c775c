import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema, TimeZoneSchema } from '../../core/calendar/schemas.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { type FieldSchema, list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, textForm, TextSchema } from '../../core/records/text.ts';
import { languageTagForm, uriForms, uriProblem } from '../records/uri-form.ts';

/**
 * How an organization takes reports of vulnerabilities from outside (A.5.7, A.8.8). Addresses are URIs, those of the web with `https:`, as a
 * security.txt has them (RFC 9116). Periods begin on the day of the receipt, in `zone`.
 */
export interface DisclosurePolicy {
  /** The id of the policy. */
  readonly id: RecordId;
  /** Its title; not recorded when absent. */
  readonly title?: string;
  /** The first day on which it is in force. */
  readonly from: CalendarDate;
  /** The last day on which it is in force, inclusive; without an end when absent. */
  readonly through?: CalendarDate;
  /** The addresses for reports, at least one, the preferred one first, such as `mailto:security@example.com`. */
  readonly contacts: readonly string[];
  /** The addresses of the keys for encrypted reports; none when absent. */
  readonly encryption?: readonly string[];
  /** The addresses of the pages that thank finders; none when absent. */
  readonly acknowledgments?: readonly string[];
  /** The tags of the languages for reports, such as `'en'`; not stated when absent. */
  readonly languages?: readonly string[];
  /** The addresses at which the security.txt is found; not stated when absent. */
  readonly canonical?: readonly string[];
  /** The addresses of the policy as finders read it; none when absent. */
  readonly policy?: readonly string[];
  /** The addresses of offers of work; none when absent. */
  readonly hiring?: readonly string[];
  /** The addresses of `provider-metadata.json` for advisories in CSAF; none when absent. */
  readonly csaf?: readonly string[];
  /** The time to acknowledge a report; not set when absent. */
  readonly acknowledgeWithin?: Period;
  /** The time to a verdict on a report; not set when absent. */
  readonly assessWithin?: Period;
  /** The time to fix a vulnerability; not set when absent. */
  readonly fixWithin?: Period;
  /** The time from the fix to the publication; not set when absent. */
  readonly publishWithin?: Period;
  /** The zone in which an instant has its day; UTC when absent. */
  readonly zone?: TimeZone;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const UriSchema: FieldSchema<string> = textForm({
  place: 'uri',
  messages: {
    'uri-invalid': '"{uri}" is not a URI such as mailto:security@example.com or https://example.com/contact.',
    'uri-insecure': '"{uri}" is not encrypted on its way; write https.',
  },
  problemOf: uriProblem,
  jsonSchema: {
    pattern: uriForms.any.source,
    allOf: [{ not: { pattern: uriForms.hostless.source } }, { not: { pattern: uriForms.insecure.source } }],
  },
});

const LanguageTagSchema: FieldSchema<string> = textForm({
  place: 'tag',
  messages: { 'language-tag-invalid': '"{tag}" is not a language tag such as en or de-AT.' },
  problemOf: (text) => (languageTagForm.test(text) ? undefined : 'language-tag-invalid'),
  jsonSchema: { pattern: languageTagForm.source },
});

/**
 * Schema of `DisclosurePolicy`. It refuses an address that a security.txt may not have (`uri-invalid`, `uri-insecure`), a wrong language tag
 * (`language-tag-invalid`) and an end before the beginning (`disclosure-policy-ends-before-start`).
 *
 * @example
 * ```ts
 * import { DisclosurePolicySchema } from 'isms-kit/incidents';
 *
 * const policy = { id: 'DP-1', from: '2026-01-01', contacts: ['mailto:security@example.com'] };
 * DisclosurePolicySchema.safeParse(policy).success; // => true
 * DisclosurePolicySchema.safeParse({ ...policy, contacts: ['security@example.com'] }).success; // => false
 * ```
 */
export const DisclosurePolicySchema: RecordSchema<DisclosurePolicy> = record<DisclosurePolicy>(
  {
    id: RecordIdSchema,
    title: optional(TextSchema),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    contacts: list(UriSchema, { min: 1 }),
    encryption: optional(list(UriSchema)),
    acknowledgments: optional(list(UriSchema)),
    languages: optional(list(LanguageTagSchema)),
    canonical: optional(list(UriSchema)),
    policy: optional(list(UriSchema)),
    hiring: optional(list(UriSchema)),
    csaf: optional(list(UriSchema)),
    acknowledgeWithin: optional(PeriodSchema),
    assessWithin: optional(PeriodSchema),
    fixWithin: optional(PeriodSchema),
    publishWithin: optional(PeriodSchema),
    zone: optional(TimeZoneSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('disclosure-policy-ends-before-start', {
      of: ['through', 'from'],
      message: 'The policy ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);
