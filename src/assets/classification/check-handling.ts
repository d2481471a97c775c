import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { ClassificationScheme } from './classification-scheme.ts';
import { ranksOf } from './classify-data-set.ts';
import { classificationFindings } from './findings.ts';
import type { HandlingRule } from './handling-rule.ts';

/**
 * Finds the actions that a scheme treats more freely at a higher level, and those for which it has no rule at every level (A.5.10).
 *
 * @internal
 */
export function checkHandling({
  record: scheme,
  index,
}: Listed<ClassificationScheme>): readonly FindingOf<typeof classificationFindings>[] {
  const subject = { kind: 'classification-scheme', id: scheme.id };
  const path = ['classificationSchemes', index, 'handling'];
  const ranks = ranksOf(scheme.levels);
  const rules = scheme.handling.flatMap((rule, place) => {
    const rank = ranks.get(rule.level);
    return rank === undefined ? [] : [{ rule, place, rank }];
  });
  const findings: FindingOf<typeof classificationFindings>[] = [];
  for (const [action, ofAction] of groupBy(rules, ({ rule }) => [rule.action])) {
    const ordered = ofAction.toSorted((a, b) => a.rank - b.rank);
    const stricterBelow = prepareComparison();
    for (const { rule, place } of ordered) {
      const lower = stricterBelow(rule);
      if (lower === undefined) continue;
      const params = { scheme: scheme.id, action, level: rule.level, lower };
      const details = { subject, path: [...path, place], params };
      findings.push(reportFinding(classificationFindings, 'classification-handling-weaker', details));
    }
    const stated = new Set(ordered.map(({ rank }) => rank));
    const levels = scheme.levels.flatMap(({ id }, rank) => (stated.has(rank) ? [] : [id]));
    if (levels.length === 0) continue;
    const details = { subject, path, params: { scheme: scheme.id, action, levels } };
    findings.push(reportFinding(classificationFindings, 'classification-handling-unstated', details));
  }
  return findings;
}

/**
 * Takes the rules for an action from the lowest level up, and names for each a lower level that is stricter; undefined where none is.
 */
function prepareComparison(): (rule: HandlingRule) => string | undefined {
  let forbiddenAt: string | undefined;
  // By requirement: the highest level so far that has it.
  const demandedAt = new Map<string, string>();
  return (rule) => {
    if (rule.outcome === 'forbidden') {
      forbiddenAt = rule.level;
      return undefined;
    }
    const own = new Set(rule.outcome === 'allowed-with' ? rule.requirements : []);
    const [missing] = forbiddenAt === undefined ? [...demandedAt].filter(([requirement]) => !own.has(requirement)) : [];
    for (const requirement of own) demandedAt.set(requirement, rule.level);
    return forbiddenAt ?? missing?.[1];
  };
}
