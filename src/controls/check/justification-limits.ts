/**
 * Where `checkStatement` draws its lines on justifications. They are the library's own and deliberately low: what falls short of them
 * says nothing to anybody, what meets them may still be poor.
 */
export const justificationLimits = {
  /** The fewest words of a justification; each sign of a script that puts no spaces between words counts as one. */
  leastWords: 3,
  /** On how many controls the same sentence may stand. One fact can exclude a group: having no premises excludes seven controls. */
  mostControls: 7,
} as const;
