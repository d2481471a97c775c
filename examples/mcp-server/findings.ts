import { type FindingGroup, type FindingTable, groupFindings, type PlacedFinding } from 'isms-kit/core';

/** The findings of one code, with the place and the sentence of the first. */
interface ExplainedGroup extends FindingGroup {
  readonly pointer: string;
  readonly message: string;
}

/** Findings by their code: a hundred findings stay a short answer. */
export function explainedGroups(
  findings: readonly PlacedFinding[],
  table: FindingTable = {},
): readonly ExplainedGroup[] {
  const firsts = new Map(findings.toReversed().map((finding) => [finding.code, finding]));
  return groupFindings(findings, { subjects: 3, table }).map((group) => {
    const { pointer = '', message = '' } = firsts.get(group.code) ?? {};
    return Object.assign({ pointer, message }, group);
  });
}
