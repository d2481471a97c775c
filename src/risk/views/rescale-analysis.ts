import { categoryLevels } from '../scoring/impact-levels.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import { mapLevel, type UnmappedLevel } from './map-level.ts';
import { readScore, type RiskLevels } from '../scoring/read-score.ts';
import type { LevelMapping, RescalableAnalysis, RescaleCriteria, RescaledStage } from './rescale-risks.ts';
import { scoreOrNull } from '../scoring/score-or-null.ts';
import { scoreRisk } from '../scoring/score-risk.ts';

/**
 * What becomes of one analysis when the criteria change.
 *
 * @internal
 */
export interface RescaledAnalysis extends Pick<RescaledStage, 'outcome' | 'before' | 'after' | 'unmapped'> {
  /** The analysis in levels of the new criteria; as it was where it has none. */
  readonly analysis: RescalableAnalysis;
}

/**
 * Rewrites one analysis in levels of other criteria, or says what keeps it from that.
 *
 * @internal
 */
export function rescaleAnalysis(
  analysis: RescalableAnalysis,
  from: RescaleCriteria,
  to: RescaleCriteria,
  mapping: LevelMapping,
): RescaledAnalysis {
  const kept = { before: null, after: null, unmapped: [], analysis };
  if (analysis.criteria !== undefined && analysis.criteria !== from.id) {
    // What is in the new levels already needs nothing; what is in a third kind of levels, the mapping says nothing about.
    const after = analysis.criteria === to.id ? scoreOrNull(to, analysis) : null;
    return { ...kept, outcome: 'other-criteria', after };
  }
  const read = readScore(from, analysis);
  if ('problem' in read) return { ...kept, outcome: 'unplaced' };
  const before = read.score;
  const { levels, unmapped } = mapLevels(analysis, from, to, mapping);
  if (unmapped.length > 0) return { ...kept, outcome: 'unmapped', before, unmapped };
  const after = scoreRisk(to, levels);
  const outcome = after.level === before.level ? 'unchanged' : 'moved';
  return { outcome, before, after, unmapped, analysis: { ...analysis, ...levels, criteria: to.id } };
}

function mapLevels(
  { likelihood, impact }: RiskLevels,
  from: RescaleCriteria,
  to: RescaleCriteria,
  mapping: LevelMapping,
): { readonly levels: RiskLevels; readonly unmapped: readonly UnmappedLevel[] } {
  const unmapped: UnmappedLevel[] = [];
  const map = (parameter: 'likelihood' | 'impact', level: LevelReference, category: string | null = null): string => {
    const mapped = mapLevel(parameter, category, level, from, to, mapping[parameter]);
    if (typeof mapped === 'string') return mapped;
    unmapped.push(mapped);
    return mapped.level;
  };
  const levels = {
    likelihood: map('likelihood', likelihood),
    impact:
      typeof impact === 'object'
        ? Object.fromEntries(
            categoryLevels(impact).map(([category, level]) => [category, map('impact', level, category)]),
          )
        : map('impact', impact),
  };
  return { levels, unmapped };
}
