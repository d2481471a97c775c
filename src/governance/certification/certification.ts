import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { certificationLifecycle, type CertificationStatus } from './certification-lifecycle.ts';

/** A state that a certification entered. */
export interface CertificationEntry {
  /** The state entered. */
  readonly state: CertificationStatus;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** A stage of the initial certification audit. A day to come is booked, and the stage has not happened. */
export interface AuditStage {
  /** The last day of the stage. */
  readonly lastDayOn: CalendarDate;
}

/** A certificate that the certification body decided on. */
export interface ConformityCertificate {
  /** Whether it began the certification or renewed it. */
  readonly kind: 'initial' | 'recertification';
  /** The day of the decision, with which its cycle begins. */
  readonly decidedOn: CalendarDate;
  /** The first day printed on it; the day of the decision when absent. */
  readonly effectiveFrom?: CalendarDate;
  /** The last day printed on it, inclusive; assumed from the cycle when absent. */
  readonly expiresOn?: CalendarDate;
}

/** An audit by the certification body after the initial one. A day to come is booked, and the audit has not happened. */
export interface ExternalAudit {
  /** The kind of audit. */
  readonly kind: 'surveillance' | 'recertification' | 'special';
  /** The first day. */
  readonly firstDayOn: CalendarDate;
  /** The last day, on which the audit counts. */
  readonly lastDayOn: CalendarDate;
}

/** A change of the certification body during a cycle (IAF MD 2): the new body takes the certificate over, and its days go on. */
export interface CertificationTransfer {
  /** The day on which the new body took the certificate over. */
  readonly transferredOn: CalendarDate;
  /** The body that had issued the certificate. */
  readonly from: string;
  /** The accreditation body that accredited the earlier body; not known to be accredited when absent. */
  readonly accreditedBy?: string;
}

/** A nonconformity that the certification body found. Stage 1 gives areas of concern, not nonconformities. */
export interface ExternalFinding {
  /** The id of the finding at the certification body. */
  readonly id: RecordId;
  /** The audit that found it. */
  readonly audit: 'stage-2' | 'surveillance' | 'recertification' | 'special';
  /** The grade. */
  readonly grade: 'major' | 'minor';
  /** The finding in a sentence. */
  readonly statement: string;
  /** The day it was raised. */
  readonly raisedOn: CalendarDate;
  /** The last day that the body set for it, inclusive; none is set when absent. */
  readonly dueOn?: CalendarDate;
  /** The day on which the body accepted the plan of correction. */
  readonly acceptedOn?: CalendarDate;
  /** The day on which the body verified that it is corrected; not yet verified when absent. */
  readonly verifiedOn?: CalendarDate;
  /** The nonconformity in the organization's own register. */
  readonly nonconformity?: RecordId;
}

/** The certification to one edition of one standard, from the plan on. */
export interface Certification {
  /** The id of the certification. */
  readonly id: RecordId;
  /** The standard, such as `'ISO/IEC 27001'`. */
  readonly standard: string;
  /** The edition, such as `'2022'`. */
  readonly edition: string;
  /** The certification body, the present one after a transfer; not yet chosen when absent. */
  readonly body?: string;
  /** The accreditation body that accredits it. */
  readonly accreditedBy?: string;
  /** The scope as printed on the certificate. */
  readonly scopeText?: string;
  /** The person or role that sees to it. */
  readonly owner?: string;
  /** The states that it entered, oldest first, at least one. */
  readonly history: readonly CertificationEntry[];
  /** Stage 1 of the initial audit. */
  readonly stage1?: AuditStage;
  /** Stage 2 of the initial audit; the last one where it was repeated. */
  readonly stage2?: AuditStage;
  /** The certificates so far, in any order; empty before the first decision. */
  readonly certificates: readonly ConformityCertificate[];
  /** The audits after the initial one, in any order. */
  readonly audits: readonly ExternalAudit[];
  /** The changes of the certification body; there were none when absent. */
  readonly transfers?: readonly CertificationTransfer[];
  /** The nonconformities that the body found. */
  readonly findings: readonly ExternalFinding[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CertificationEntrySchema: RecordSchema<CertificationEntry> = record<CertificationEntry>({
  state: words(certificationLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const AuditStageSchema: RecordSchema<AuditStage> = record<AuditStage>({ lastDayOn: CalendarDateSchema });

const CertificateSchema: RecordSchema<ConformityCertificate> = record<ConformityCertificate>(
  {
    kind: words(['initial', 'recertification']),
    decidedOn: CalendarDateSchema,
    effectiveFrom: optional(CalendarDateSchema),
    expiresOn: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('certificate-expires-before-decision', {
      of: ['expiresOn', 'decidedOn'],
      message: 'The certificate expires on {expiresOn}, before it was decided on {decidedOn}.',
      when: ({ expiresOn, decidedOn }) => expiresOn < decidedOn,
    }),
  ],
);

const ExternalAuditSchema: RecordSchema<ExternalAudit> = record<ExternalAudit>(
  {
    kind: words(['surveillance', 'recertification', 'special']),
    firstDayOn: CalendarDateSchema,
    lastDayOn: CalendarDateSchema,
  },
  (refuse) => [
    refuse('external-audit-ends-before-start', {
      of: ['lastDayOn', 'firstDayOn'],
      message: 'The audit ends on {lastDayOn}, before it begins on {firstDayOn}.',
      when: ({ lastDayOn, firstDayOn }) => lastDayOn < firstDayOn,
    }),
  ],
);

const CertificationTransferSchema: RecordSchema<CertificationTransfer> = record<CertificationTransfer>({
  transferredOn: CalendarDateSchema,
  from: TextSchema,
  accreditedBy: optional(TextSchema),
});

const ExternalFindingSchema: RecordSchema<ExternalFinding> = record<ExternalFinding>(
  {
    id: RecordIdSchema,
    audit: words(['stage-2', 'surveillance', 'recertification', 'special']),
    grade: words(['major', 'minor']),
    statement: TextSchema,
    raisedOn: CalendarDateSchema,
    dueOn: optional(CalendarDateSchema),
    acceptedOn: optional(CalendarDateSchema),
    verifiedOn: optional(CalendarDateSchema),
    nonconformity: optional(referenceTo('nonconformity')),
  },
  (refuse) => [
    refuse('external-finding-verified-before-raising', {
      of: ['verifiedOn', 'raisedOn'],
      message: 'The finding was verified on {verifiedOn}, before it was raised on {raisedOn}.',
      when: ({ verifiedOn, raisedOn }) => verifiedOn < raisedOn,
    }),
  ],
);

/**
 * Schema of `Certification`. It refuses a certificate that expires before its decision (`certificate-expires-before-decision`), an audit that
 * ends before it begins (`external-audit-ends-before-start`) and a finding that was verified before it was raised
 * (`external-finding-verified-before-raising`).
 *
 * @example
 * ```ts
 * import { CertificationSchema } from 'isms-kit/governance';
 *
 * const certification = {
 *   id: 'C-1',
 *   standard: 'ISO/IEC 27001',
 *   edition: '2022',
 *   history: [{ state: 'certified', enteredOn: '2025-03-10' }],
 *   certificates: [{ kind: 'initial', decidedOn: '2025-03-10', expiresOn: '2028-03-09' }],
 *   audits: [],
 *   findings: [],
 * };
 * CertificationSchema.safeParse(certification).success; // => true
 * CertificationSchema.safeParse({ ...certification, history: [] }).success; // => false
 * ```
 */
export const CertificationSchema: RecordSchema<Certification> = record<Certification>({
  id: RecordIdSchema,
  standard: TextSchema,
  edition: TextSchema,
  body: optional(TextSchema),
  accreditedBy: optional(TextSchema),
  scopeText: optional(TextSchema),
  owner: optional(TextSchema),
  history: list(CertificationEntrySchema, { min: 1 }),
  stage1: optional(AuditStageSchema),
  stage2: optional(AuditStageSchema),
  certificates: list(CertificateSchema),
  audits: list(ExternalAuditSchema),
  transfers: optional(list(CertificationTransferSchema)),
  findings: list(ExternalFindingSchema),
  custom: optional(CustomFieldsSchema),
});
