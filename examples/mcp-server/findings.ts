import {
  type CheckStatementContext,
  checkStatement,
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from 'isms-kit/controls';
import { type Finding, findingsOfIssues, type FindingSubject } from 'isms-kit/core';

/** The findings of one code. */
interface FindingGroup extends Pick<Finding, 'code' | 'severity' | 'message' | 'requirements'> {
  readonly count: number;
  readonly subjects: readonly FindingSubject[];
  readonly more: number;
}

interface Validation {
  readonly ok: boolean;
  readonly value?: StatementOfApplicability;
  readonly findings: readonly Finding[];
}

const mostSubjects = 3;

/** Reads a statement of unknown origin and checks it. */
export function validateStatement(input: unknown, context: CheckStatementContext): Validation {
  const { data, error } = StatementOfApplicabilitySchema.safeParse(input);
  if (data !== undefined) return { ok: true, value: data, findings: checkStatement(data, context) };
  return {
    ok: false,
    findings: findingsOfIssues(error, { kind: 'statement-of-applicability', id: 'input' }, { input }),
  };
}

/** Findings by their code, the sentence of the first of each: a hundred findings stay a short answer. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const subjectsByCode = new Map<string, FindingSubject[]>();
  for (const { code, subject } of findings) {
    const subjects = subjectsByCode.get(code);
    if (subjects === undefined) subjectsByCode.set(code, [subject]);
    else subjects.push(subject);
  }
  const firsts = new Map(findings.toReversed().map((finding) => [finding.code, finding]));
  return [...subjectsByCode].flatMap(([code, subjects]) => {
    const { severity = 'error', message = '', requirements = [] } = firsts.get(code) ?? {};
    const more = Math.max(0, subjects.length - mostSubjects);
    return {
      code,
      severity,
      message,
      requirements,
      count: subjects.length,
      subjects: subjects.slice(0, mostSubjects),
      more,
    };
  });
}
