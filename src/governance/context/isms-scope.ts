import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The place where work inside the scope meets work outside it (4.3 c). */
export interface ScopeInterface {
  /** The other side: an interested party, a supplier or another unit. */
  readonly party: string;
  /** The service, data or work that crosses the boundary. */
  readonly what: string;
  /** Whether it comes into the scope, goes out of it, or both. */
  readonly direction: 'in' | 'out' | 'both';
  /** The agreement that governs it. */
  readonly agreement?: string;
}

/** A part of the organization that the scope leaves out. It excludes no control: a control is excluded in the Statement of Applicability. */
export interface ScopeExclusion {
  /** The part left out. */
  readonly what: string;
  /** The reason; not yet given when absent. */
  readonly reason?: string;
  /** The provider that does this part instead; none when absent. */
  readonly provider?: string;
  /** Whether work inside the scope uses this part; not so when absent. */
  readonly usedInside?: boolean;
  /** Evidence that the provider does it well, such as a certificate. */
  readonly evidence?: readonly Evidence[];
}

/** A version of the scope of the ISMS (4.3). The version approved last by the day in question is in force. */
export interface IsmsScope {
  /** The id of this version of the scope. */
  readonly id: RecordId;
  /** The name of the version, such as `'2.0'`. */
  readonly version: string;
  /** The scope in words, as a certificate states it. */
  readonly statement: string;
  /** The day of its approval, from which it is in force; not yet approved when absent. */
  readonly approvedOn?: CalendarDate;
  /** The person who approved it. */
  readonly approvedBy?: RecordId;
  /** The units inside. */
  readonly units: readonly string[];
  /** The sites inside. */
  readonly sites: readonly string[];
  /** The processes inside. */
  readonly processes: readonly string[];
  /** The systems inside. */
  readonly systems: readonly string[];
  /** The interfaces with work outside. */
  readonly interfaces: readonly ScopeInterface[];
  /** The parts left out. */
  readonly exclusions: readonly ScopeExclusion[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ScopeInterfaceSchema: RecordSchema<ScopeInterface> = record<ScopeInterface>({
  party: TextSchema,
  what: TextSchema,
  direction: words(['in', 'out', 'both']),
  agreement: optional(TextSchema),
});

const ScopeExclusionSchema: RecordSchema<ScopeExclusion> = record<ScopeExclusion>({
  what: TextSchema,
  reason: optional(TextSchema),
  provider: optional(TextSchema),
  usedInside: optional(z.boolean()),
  evidence: optional(list(EvidenceSchema)),
});

/**
 * Schema of `IsmsScope`.
 *
 * @example
 * ```ts
 * import { IsmsScopeSchema } from 'isms-kit/governance';
 *
 * const scope = {
 *   id: 'SC-1',
 *   version: '1.0',
 *   statement: 'Development and operation of the product',
 *   units: ['Engineering'],
 *   sites: [],
 *   processes: ['Software development'],
 *   systems: ['Product'],
 *   interfaces: [{ party: 'Hosting provider', what: 'Servers', direction: 'in' }],
 *   exclusions: [{ what: 'Data centre', reason: 'Run by the hosting provider', provider: 'Hosting provider', usedInside: true }],
 * };
 * IsmsScopeSchema.safeParse(scope).success; // => true
 * IsmsScopeSchema.safeParse({ ...scope, statement: '' }).success; // => false
 * ```
 */
export const IsmsScopeSchema: RecordSchema<IsmsScope> = record<IsmsScope>({
  id: RecordIdSchema,
  version: TextSchema,
  statement: TextSchema,
  approvedOn: optional(CalendarDateSchema),
  approvedBy: optional(referenceTo('person')),
  units: list(TextSchema),
  sites: list(TextSchema),
  processes: list(TextSchema),
  systems: list(TextSchema),
  interfaces: list(ScopeInterfaceSchema),
  exclusions: list(ScopeExclusionSchema),
  custom: optional(CustomFieldsSchema),
});
