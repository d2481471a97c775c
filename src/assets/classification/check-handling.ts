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
    let lower: HandlingRule | undefined;
    for (const { rule, place } of ordered) {
      // To compare neighbours is enough: what holds from each to the next holds throughout.
      if (lower !== undefined && !isAsStrict(rule, lower)) {
        const params = { scheme: scheme.id, action, level: rule.level, lower: lower.level };
        const details = { subject, path: [...path, place], params };
        findings.push(reportFinding(classificationFindings, 'classification-handling-weaker', details));
      }
      lower = rule;
    }
    const stated = new Set(ordered.map(({ rank }) => rank));
    const levels = scheme.levels.flatMap(({ id }, rank) => (stated.has(rank) ? [] : [id]));
    if (levels.length === 0) continue;
    const details = { subject, path, params: { scheme: scheme.id, action, levels } };
    findings.push(reportFinding(classificationFindings, 'classification-handling-unstated', details));
  }
  return findings;
}

function isAsStrict(rule: HandlingRule, lower: HandlingRule): boolean {
  if (rule.outcome === 'forbidden' || lower.outcome === 'allowed') return true;
  if (lower.outcome !== 'allowed-with' || rule.outcome !== 'allowed-with') return false;
  const requirements = new Set(rule.requirements);
  return lower.requirements.every((requirement) => requirements.has(requirement));
}
