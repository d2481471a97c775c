/** A kind of test (A.8.29). */
export type TestKind = 'unit' | 'integration' | 'system' | 'security' | 'acceptance';

/** Every kind of test, in the order of the work. */
export const testKinds: readonly TestKind[] = ['unit', 'integration', 'system', 'security', 'acceptance'];
