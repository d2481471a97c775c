import type { AccessRegisters, Account, EntitlementSnapshot, Grant } from 'isms-kit/access';
import type { Asset, AssetAssignment, AssetsRegisters } from 'isms-kit/assets';
import type { DevelopmentRegisters, Release } from 'isms-kit/development';
import { exampleAccess, exampleAssets, exampleDevelopment, exampleOperations } from 'isms-kit/fixtures';
import type { BackupRun, OperationsRegisters, RuleSet, Vulnerability } from 'isms-kit/operations';

/** The assets of the example company after the same autumn: a laptop was not handed back. */
export const untidyAssets: AssetsRegisters = {
  ...exampleAssets,
  assets: exampleAssets.assets.map(notDestroyed),
  assetAssignments: exampleAssets.assetAssignments.map(kept),
  assetDisposals: exampleAssets.assetDisposals.filter(({ id }) => id !== 'AD-1'),
};

/** The rights in its systems: those of the auditor outlived the audit. */
export const untidyAccess: AccessRegisters = {
  ...exampleAccess,
  accounts: exampleAccess.accounts.map(leftOpen),
  grants: exampleAccess.grants.map(notRevoked),
  entitlementSnapshots: exampleAccess.entitlementSnapshots.map(withTheAuditor),
};

/** How it runs its product: a vulnerability, a backup and a rule were left as they were. */
export const untidyOperations: OperationsRegisters = {
  ...exampleOperations,
  vulnerabilities: exampleOperations.vulnerabilities.map(notFixed),
  backupRuns: exampleOperations.backupRuns.map(failedInTheSouth),
  ruleSets: exampleOperations.ruleSets.map(openedForTests),
};

/** How it builds its product: a release went out with a change that nobody merged by the rules. */
export const untidyDevelopment: DevelopmentRegisters = {
  ...exampleDevelopment,
  releases: exampleDevelopment.releases.flatMap(withHotfix),
};

/** The first laptop of Jonas was retired in May. */
function notDestroyed(asset: Asset): Asset {
  if (asset.id !== 'laptop-jonas-2023') return asset;
  return { ...asset, history: asset.history.filter(({ state }) => state !== 'disposed') };
}

/** Jonas keeps it in a drawer. */
function kept(assignment: AssetAssignment): AssetAssignment {
  if (assignment.id !== 'AA-2') return assignment;
  const { returnedOn: _, ...rest } = assignment;
  return rest;
}

/** The account of the auditor was not closed in October. */
function leftOpen(account: Account): Account {
  if (account.id !== 'directory/kai') return account;
  const { closedOn: _, ...rest } = account;
  return rest;
}

/** Nor was the right of the auditor taken away. */
function notRevoked(grant: Grant): Grant {
  if (grant.id !== 'GRANT-4') return grant;
  const { revokedOn: _, ...rest } = grant;
  return rest;
}

/** The directory still showed that right when it was read, three days after the audit. */
function withTheAuditor(snapshot: EntitlementSnapshot): EntitlementSnapshot {
  const right = { system: 'directory', account: 'directory/kai', entitlement: 'log.read', privileged: false };
  return { ...snapshot, entries: [...snapshot.entries, { ...right, via: ['directory/auditor'] }] };
}

/** The image library is critical and waits since the beginning of November. */
function notFixed(vulnerability: Vulnerability): Vulnerability {
  if (vulnerability.id !== 'V-2026-14') return vulnerability;
  return {
    ...vulnerability,
    severities: [{ severity: 'critical', by: 'jonas-vik', on: '2026-11-09' }],
    openings: [{ detectedAt: '2026-11-09T05:00:00Z', confirmedAt: '2026-11-09T09:20:00Z' }],
    history: [
      { state: 'reported', enteredOn: '2026-11-09' },
      { state: 'confirmed', enteredOn: '2026-11-09' },
    ],
  };
}

/** The copies no longer reach the other region. */
function failedInTheSouth(run: BackupRun): BackupRun {
  if (run.outcome !== 'complete') return run;
  return { ...run, copies: run.copies.filter(({ place }) => place !== 'Region south') };
}

/** A rule for a test lets the internet into the zone of the services. */
function openedForTests(ruleSet: RuleSet): RuleSet {
  return {
    ...ruleSet,
    rules: [
      ...ruleSet.rules,
      {
        id: 'load-test',
        action: 'allow',
        protocol: 'any',
        from: { kind: 'zones', zones: ['internet'] },
        to: { kind: 'zones', zones: ['services'] },
        owner: 'engineering',
        reason: 'A load test in October',
      },
    ],
  };
}

/** A hotfix followed the release on the next day, and its gate was not asked. */
function withHotfix(release: Release): readonly Release[] {
  if (release.id !== 'REL-18') return [release];
  const { change: _, ...rest } = release;
  return [release, { ...rest, id: 'REL-19', title: '2026.19', revision: 'f00d5ee', deployedOn: '2026-10-29' }];
}
