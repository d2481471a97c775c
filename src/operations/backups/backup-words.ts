/** How the copies of a backup plan are made. */
export type BackupMethod = 'full' | 'incremental' | 'differential' | 'snapshot' | 'replication' | 'export';

/**
 * The methods of backup plans.
 *
 * @internal
 */
export const backupMethods: readonly BackupMethod[] = [
  'full',
  'incremental',
  'differential',
  'snapshot',
  'replication',
  'export',
];

/** How a copy is kept from the systems that could destroy it: not at all, without a connection, or unchangeable for its time. */
export type CopyIsolation = 'none' | 'offline' | 'immutable';

/**
 * The isolations of a copy.
 *
 * @internal
 */
export const copyIsolations: readonly CopyIsolation[] = ['none', 'offline', 'immutable'];

/** The size of a restore, from a single file to all of a site. */
export type RestoreScope = 'file' | 'data-set' | 'system' | 'site';

/**
 * The sizes of a restore, the narrowest first.
 *
 * @internal
 */
export const restoreScopes: readonly RestoreScope[] = ['file', 'data-set', 'system', 'site'];

/** The outcome of a restore test. */
export type RestoreOutcome = 'passed' | 'partial' | 'failed';

/**
 * The outcomes of a restore test.
 *
 * @internal
 */
export const restoreOutcomes: readonly RestoreOutcome[] = ['passed', 'partial', 'failed'];
