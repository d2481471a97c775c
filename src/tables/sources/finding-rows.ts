import type { Finding, Severity } from '../../core/findings/finding.ts';
import { placeText } from '../../core/findings/refusal.ts';
import { aNumber, anObject, aText, either, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';

/** A finding as a flat row. */
export interface FindingRow {
  /** The weight of the finding. */
  readonly severity: Severity;
  /** The code of the finding. */
  readonly code: string;
  /** The kind of record, such as `'risk'`. */
  readonly kind: string;
  /** The id of the record. */
  readonly id: string;
  /** The place in the checked value, such as `'risks[0].owner'`; null for the value itself. */
  readonly place: string | null;
  /** The requirements that the record falls short of, such as `'6.1.3.d, A.5.1'`; null for none. */
  readonly requirements: string | null;
  /** The sentence. */
  readonly message: string;
}

const aFinding = anObject<Finding>({
  severity: aText,
  code: aText,
  subject: anObject<Finding['subject']>({ kind: aText, id: aText }),
  path: listOf(either(aNumber, aText)),
  requirements: listOf(aText),
  message: aText,
});

/**
 * Flattens findings into rows, one text for each cell.
 *
 * @param findings - The findings. For another language, put the sentence of `describeFinding` into `message` first.
 * @returns A row for each finding, in their order.
 * @throws RangeError when a part of a finding is unreadable.
 *
 * @example
 * ```ts
 * import { checkStatement } from 'isms-kit/controls';
 * import { makeStatement } from 'isms-kit/fixtures';
 * import { findingRows } from 'isms-kit/tables';
 *
 * const [row] = findingRows(checkStatement(makeStatement({ approvedBy: undefined, approvedOn: undefined })));
 * row?.code; // => 'statement-unapproved'
 * row?.requirements; // => '7.5.2.c'
 * ```
 */
export function findingRows(findings: readonly Finding[]): readonly FindingRow[] {
  requireReadable('findings', findings, listOf(aFinding));
  return findings.map(({ severity, code, subject, path, requirements, message }) => ({
    severity,
    code,
    kind: subject.kind,
    id: subject.id,
    place: placeText(path) || null,
    requirements: requirements.join(', ') || null,
    message,
  }));
}
