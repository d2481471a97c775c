import type { LevelReference } from '../criteria/level-reference.ts';
import { readScore, type RiskLevels, type ScoreReading, type ScoringCriteria } from './read-score.ts';

/**
 * Reads scores by one set of criteria. Risks with the same two levels share one score, so that a large register costs little memory.
 *
 * @internal
 */
export function scoreReader(criteria: ScoringCriteria): (levels: RiskLevels) => ScoreReading {
  const readings = new Map<LevelReference, Map<LevelReference, ScoreReading>>();
  return (levels) => {
    const { likelihood, impact } = levels;
    if (typeof impact === 'object') return readScore(criteria, levels);
    let row = readings.get(likelihood);
    if (row === undefined) readings.set(likelihood, (row = new Map()));
    let reading = row.get(impact);
    if (reading === undefined) row.set(impact, (reading = readScore(criteria, levels)));
    return reading;
  };
}
