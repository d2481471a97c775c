import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo } from '../../core/records/text.ts';
import { type AgreementKind, agreementKinds, type ScreeningKind, screeningKinds } from './screening-kinds.ts';

/** A screening that a role asks for. */
export interface RequiredScreening {
  /** The kind of screening. */
  readonly kind: ScreeningKind;
  /** The time after which it is to be repeated; once is enough when absent. */
  readonly every?: Period;
}

/** The conditions for the access of those who hold a role (A.5.15, A.6.1, A.6.2, A.6.6). Who holds several roles meets those of each. */
export interface GateRequirement {
  /** The id of the requirement. */
  readonly id: RecordId;
  /** The role; everybody who works for the organization when absent. */
  readonly role?: RecordId;
  /** The screenings to pass. */
  readonly screenings: readonly RequiredScreening[];
  /** The agreements to sign. */
  readonly agreements: readonly AgreementKind[];
  /** The documents to acknowledge. */
  readonly documents: readonly RecordId[];
  /** The trainings to pass. */
  readonly trainings: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const RequiredScreeningSchema: RecordSchema<RequiredScreening> = record<RequiredScreening>({
  kind: words(screeningKinds, 'a kind of screening'),
  every: optional(PeriodSchema),
});

/**
 * Schema of `GateRequirement`.
 *
 * @example
 * ```ts
 * import { GateRequirementSchema } from 'isms-kit/people';
 *
 * const requirement = {
 *   id: 'GATE-1',
 *   role: 'administrator',
 *   screenings: [{ kind: 'identity' }, { kind: 'criminal-record', every: 'P3Y' }],
 *   agreements: ['terms', 'nda'],
 *   documents: ['POL-1'],
 *   trainings: ['TR-1'],
 * };
 * GateRequirementSchema.safeParse(requirement).success; // => true
 * GateRequirementSchema.safeParse({ ...requirement, agreements: ['handshake'] }).success; // => false
 * ```
 */
export const GateRequirementSchema: RecordSchema<GateRequirement> = record<GateRequirement>({
  id: RecordIdSchema,
  role: optional(referenceTo('role')),
  screenings: list(RequiredScreeningSchema),
  agreements: list(words(agreementKinds)),
  documents: list(referenceTo('controlled-document')),
  trainings: list(referenceTo('training-requirement')),
  custom: optional(CustomFieldsSchema),
});
