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
  return [...groupBy(rules, ({ rule }) => [rule.action])].flatMap(([action, ofAction]) => {
    const ordered = ofAction.toSorted((a, b) => a.rank - b.rank);
    const stated = new Set(ordered.map(({ rank }) => rank));
    const levels = scheme.levels.flatMap(({ id }, rank) => (stated.has(rank) ? [] : [id]));
    const params = { scheme: scheme.id, action };
    return [
      ...ordered.slice(1).flatMap(({ rule, place }, before) => {
        // To compare neighbours is enough: what holds from each to the next holds throughout.
        const lower = (ordered[before] as (typeof ordered)[number]).rule;
        if (isAsStrict(rule, lower)) return [];
        const details = {
          subject,
          path: [...path, place],
          params: { ...params, level: rule.level, lower: lower.level },
        };
        return [reportFinding(classificationFindings, 'classification-handling-weaker', details)];
      }),
      ...(levels.length === 0
        ? []
        : [
            reportFinding(classificationFindings, 'classification-handling-unstated', {
              subject,
              path,
              params: { ...params, levels },
            }),
          ]),
    ];
  });
}

function isAsStrict(rule: HandlingRule, lower: HandlingRule): boolean {
  if (rule.outcome === 'forbidden' || lower.outcome === 'allowed') return true;
  if (lower.outcome !== 'allowed-with' || rule.outcome !== 'allowed-with') return false;
  const requirements = new Set(rule.requirements);
  return lower.requirements.every((requirement) => requirements.has(requirement));
}
