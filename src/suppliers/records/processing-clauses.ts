import type { LegalReference } from '../../core/findings/finding.ts';

/** A point that a processing agreement must settle. */
export type ProcessingClause =
  | 'subject-matter'
  | 'duration'
  | 'nature'
  | 'purpose'
  | 'data-types'
  | 'data-subjects'
  | 'instructions'
  | 'confidentiality'
  | 'security'
  | 'subprocessors'
  | 'data-subject-rights'
  | 'assistance'
  | 'deletion-or-return'
  | 'audits';

/** A point with its place in the law. */
export interface ProcessingClauseRow {
  /** The point. */
  readonly id: ProcessingClause;
  /** The letter of the law that asks for it. */
  readonly article: LegalReference;
}

const settled = 'GDPR art. 28(3)';

/** The points that a processing agreement must settle (GDPR art. 28(3)), in the order of the law. */
export const processingClauses: readonly ProcessingClauseRow[] = [
  { id: 'subject-matter', article: settled },
  { id: 'duration', article: settled },
  { id: 'nature', article: settled },
  { id: 'purpose', article: settled },
  { id: 'data-types', article: settled },
  { id: 'data-subjects', article: settled },
  { id: 'instructions', article: 'GDPR art. 28(3)(a)' },
  { id: 'confidentiality', article: 'GDPR art. 28(3)(b)' },
  { id: 'security', article: 'GDPR art. 28(3)(c)' },
  { id: 'subprocessors', article: 'GDPR art. 28(3)(d)' },
  { id: 'data-subject-rights', article: 'GDPR art. 28(3)(e)' },
  { id: 'assistance', article: 'GDPR art. 28(3)(f)' },
  { id: 'deletion-or-return', article: 'GDPR art. 28(3)(g)' },
  { id: 'audits', article: 'GDPR art. 28(3)(h)' },
];
