import type { Finding, FindingSubject, FindingTable, Requirement, Severity } from '../findings/finding.ts';
import { anObject, aText, type Guard, listOf, maybe, oneOf } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import { groupBy } from '../records/references.ts';

/** All findings of one code in short. Plain JSON. */
export interface FindingGroup<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** The weight; the gravest one where the findings differ. */
  readonly severity: Severity;
  /** The heading of the code. */
  readonly title: string;
  /** The requirements that every finding of the group falls short of. */
  readonly requirements: readonly Requirement[];
  /** The number of findings. */
  readonly count: number;
  /** The first different subjects. */
  readonly subjects: readonly FindingSubject[];
  /** The number of further subjects. */
  readonly more: number;
}

/** The options of `groupFindings`. */
export interface GroupFindingsOptions {
  /** The most subjects that a group names; 5 when absent. */
  readonly subjects?: number;
  /** The table with the titles, such as `riskFindings`. The title of another code is made from the code. */
  readonly table?: FindingTable;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const mostSubjects = 5;

const aCount: Guard = (value) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : { path: [], expected: 'a whole number from 0', value };

const findingsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<Finding>({
    code: aText,
    severity: /* @__PURE__ */ oneOf(Object.keys(weights)),
    requirements: /* @__PURE__ */ listOf(aText),
    subject: /* @__PURE__ */ anObject<FindingSubject>({ kind: aText, id: aText }),
  }),
);
const optionsGuard = /* @__PURE__ */ anObject<GroupFindingsOptions>({
  subjects: /* @__PURE__ */ maybe(aCount),
  table: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject({})),
});

/**
 * Summarizes findings: one group for each code, with the number of its findings and its first subjects. Messages, paths and parameters
 * are left out.
 *
 * @param findings - The findings of any checks.
 * @param options - The number of subjects to name, and the table with the titles.
 * @returns The groups: errors, then warnings, then remarks, each in the order in which their codes occur first. The cost grows linearly.
 * @throws RangeError when `findings` is not a list of findings, `subjects` not a whole number from 0, or `table` not an object.
 *
 * @example
 * ```ts
 * import { checkStatement, controlsFindings } from 'isms-kit/controls';
 * import { groupFindings } from 'isms-kit/core';
 *
 * const findings = checkStatement({ id: 'soa', version: '0.1', entries: [] });
 * const [missing] = groupFindings(findings, { table: controlsFindings });
 * missing?.title; // => 'Control of Annex A without a row'
 * missing?.count; // => 93
 * ```
 */
export function groupFindings<Code extends string>(
  findings: readonly Finding<Code>[],
  options: GroupFindingsOptions = {},
): readonly FindingGroup<Code>[] {
  requireReadable('findings', findings, findingsGuard);
  requireOptions(options, optionsGuard);
  const { subjects = mostSubjects, table = {} } = options;
  return [...groupBy(findings, ({ code }) => [code])]
    .map(([code, same]) => groupOf(code, same, { subjects, table }))
    .toSorted((a, b) => weights[a.severity] - weights[b.severity]);
}

function groupOf<Code extends string>(
  code: Code,
  findings: readonly [Finding<Code>, ...Finding<Code>[]],
  { subjects, table }: Required<GroupFindingsOptions>,
): FindingGroup<Code> {
  let [{ severity, requirements }] = findings;
  const different = new Map<string, FindingSubject>();
  for (const finding of findings) {
    if (weights[finding.severity] < weights[severity]) ({ severity } = finding);
    requirements = requirements.filter((requirement) => finding.requirements.includes(requirement));
    const key = JSON.stringify([finding.subject.kind, finding.subject.id]);
    if (!different.has(key)) different.set(key, finding.subject);
  }
  return {
    code,
    severity,
    title: titleOf(code, table),
    requirements,
    count: findings.length,
    subjects: [...different.values()].slice(0, subjects),
    more: Math.max(0, different.size - subjects),
  };
}

function titleOf(code: string, table: FindingTable): string {
  const title: unknown = Object.hasOwn(table, code) ? table[code]?.title : undefined;
  if (typeof title === 'string') return title;
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
