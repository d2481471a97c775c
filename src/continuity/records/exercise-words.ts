/** The kinds of exercise, the lightest first; an activation is the execution of a plan in earnest, which counts if it is recorded. */
export const exerciseKinds = [
  'walk-through',
  'table-top',
  'simulation',
  'component',
  'restore',
  'full',
  'activation',
] as const;

/** A kind of exercise. */
export type ExerciseKind = (typeof exerciseKinds)[number];

/** The results of an exercise, as its objective was reached. */
export const exerciseResults = ['met', 'partly', 'not-met', 'aborted'] as const;

/** The result of an exercise. */
export type ExerciseResult = (typeof exerciseResults)[number];
