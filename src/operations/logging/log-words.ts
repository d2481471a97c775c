/** The kind of events in a log. */
export type LogCategory = 'access' | 'application' | 'system' | 'security';

/**
 * The kinds of events in a log.
 *
 * @internal
 */
export const logCategories: readonly LogCategory[] = ['access', 'application', 'system', 'security'];

/** A fact that an entry of a log has: the person or account, the act, the time, the place it came from, the object, and whether it succeeded. */
export type LogField = 'who' | 'what' | 'when' | 'where-from' | 'target' | 'outcome';

/**
 * The facts that an entry of a log is expected to have (A.8.15).
 *
 * @internal
 */
export const logFacts: readonly LogField[] = ['who', 'what', 'when', 'where-from', 'target', 'outcome'];

/** A protection of a log: nothing is changed or deleted, others than its administrators manage it, or its entries are signed. */
export type LogProtection = 'append-only' | 'separate-admin' | 'signed';

/**
 * The protections of a log.
 *
 * @internal
 */
export const logProtections: readonly LogProtection[] = ['append-only', 'separate-admin', 'signed'];

/** What an alert turned out to be. */
export type AlertOutcome = 'true-positive' | 'false-positive' | 'expected';

/**
 * The outcomes of an alert.
 *
 * @internal
 */
export const alertOutcomes: readonly AlertOutcome[] = ['true-positive', 'false-positive', 'expected'];
