/** A stage of the development life cycle (A.8.25). */
export type StageId = 'requirements' | 'design' | 'build' | 'test' | 'deploy' | 'maintain';

/** Every stage, in the order of the work. */
export const stageIds: readonly StageId[] = ['requirements', 'design', 'build', 'test', 'deploy', 'maintain'];
