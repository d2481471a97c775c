import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type RemediationTarget, RemediationTargetSchema } from './remediation-target.ts';
import { vulnerabilitySeverities, type VulnerabilitySeverity } from './vulnerability-severities.ts';

/**
 * An event from which the time to remediate can run: the vulnerability was detected or confirmed here, was published, or was listed as exploited.
 */
export type RemediationStart = 'detected' | 'confirmed' | 'published' | 'listed';

/** The targets for vulnerabilities of one severity. */
export interface SeverityTargets {
  /** The severity. */
  readonly severity: VulnerabilitySeverity;
  /** The time in which they are to be remediated. */
  readonly remediate: RemediationTarget;
  /** The time in which they are to be mitigated before that; there is no such target when absent. */
  readonly mitigate?: RemediationTarget;
}

/** The times in which the organization remediates vulnerabilities (A.8.8). A severity that it does not name has no limit. */
export interface ServiceLevel {
  /** The id of the service level. */
  readonly id: RecordId;
  /** Its name for people. */
  readonly title: string;
  /** The edition of a published service level; one of the organization's own when absent. */
  readonly edition?: string;
  /** The place where it is published; one of the organization's own when absent. */
  readonly source?: string;
  /** The events from which the time runs, at least one; the earliest one that is known starts it. */
  readonly startsAt: readonly RemediationStart[];
  /** The targets by severity, each severity at most once. */
  readonly targets: readonly SeverityTargets[];
  /** The assets for which it holds; all when absent. */
  readonly assets?: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const SeverityTargetsSchema: RecordSchema<SeverityTargets> = record<SeverityTargets>({
  severity: words(vulnerabilitySeverities, 'a severity'),
  remediate: RemediationTargetSchema,
  mitigate: optional(RemediationTargetSchema),
});

/**
 * Schema of `ServiceLevel`. It refuses a severity with targets twice (`service-level-severity-duplicate`).
 *
 * @example
 * ```ts
 * import { ServiceLevelSchema } from 'isms-kit/operations';
 *
 * const critical = { severity: 'critical', remediate: { kind: 'days', period: 'P7D' } };
 * const serviceLevel = { id: 'SL-1', title: 'Own systems', startsAt: ['confirmed'], targets: [critical] };
 * ServiceLevelSchema.safeParse(serviceLevel).success; // => true
 * ServiceLevelSchema.safeParse({ ...serviceLevel, targets: [critical, critical] }).success; // => false
 * ```
 */
export const ServiceLevelSchema: RecordSchema<ServiceLevel> = record<ServiceLevel>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    edition: optional(TextSchema),
    source: optional(TextSchema),
    startsAt: list(words(['detected', 'confirmed', 'published', 'listed']), { min: 1 }),
    targets: list(SeverityTargetsSchema),
    assets: optional(list(referenceTo('asset'))),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('service-level-severity-duplicate', {
      of: ['targets'],
      message: 'The severity {severity} has targets above.',
      each: ({ targets }) =>
        targets.flatMap(({ severity }, index) =>
          targets.findIndex((one) => one.severity === severity) < index
            ? [{ path: ['targets', index, 'severity'], values: { severity } }]
            : [],
        ),
    }),
  ],
);
