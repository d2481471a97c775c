/** The sentences of the schemas of `continuity` by code. */
export const continuitySentences = {
  'impact-point-repeated': 'The category "{category}" has a level after {after} above.',
  'dependency-alternative-repeated': 'The alternative "{alternative}" is there above.',
  'dependency-alternatives-too-few': 'At least {atLeast} are needed; there are {count} alternatives.',
  'exercise-time-repeated': 'The process "{process}" has a time above.',
} as const;
