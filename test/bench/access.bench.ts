import { checkAccess, compareEntitlements, findEntitlementConflicts } from 'isms-kit/access';
import { makeAccessRole, makeAccount, makeDutyRule, makeEntitlementSnapshot, makeGrant } from 'isms-kit/fixtures';
import { measureGrowth } from './measure-growth.ts';

function makeRegisters(size: number) {
  const accounts = Array.from({ length: size / 5 }, (_, index) =>
    makeAccount({ id: `ACC-${index}`, holders: [{ person: `P-${index}`, from: '2024-03-01' }] }),
  );
  const accessRoles = Array.from({ length: 50 }, (_, index) =>
    makeAccessRole({
      id: `role-${index}`,
      entitlements: [`right-${index}`, 'customer.read'],
      ...(index < 49 && { includes: [`role-${index + 1}`] }),
    }),
  );
  const grants = Array.from({ length: size }, (_, index) =>
    makeGrant({
      id: `GR-${index}`,
      account: `ACC-${index % (size / 5)}`,
      right: { kind: 'role', role: `role-${45 + (index % 5)}` },
    }),
  );
  const dutyRules = Array.from({ length: 50 }, (_, index) =>
    makeDutyRule({ id: `SOD-${index}`, left: [`right-${index}`], right: [`other-${index}`] }),
  );
  return { accounts, accessRoles, grants, dutyRules };
}

/** As systems export them: account by account, each with twenty rights. */
function makeSnapshots(size: number) {
  const entries = Array.from({ length: size }, (_, index) => ({
    system: 'crm',
    account: `ACC-${Math.floor(index / 20)}`,
    entitlement: `right-${index}`,
    privileged: false,
  }));
  const later = entries.map((entry, index) => (index % 10 === 0 ? { ...entry, privileged: true } : entry)).slice(1);
  return [makeEntitlementSnapshot({ entries }), makeEntitlementSnapshot({ entries: later })] as const;
}

measureGrowth('checkAccess', makeRegisters, (registers) =>
  checkAccess(registers, { asOf: '2026-11-21', dormantAfter: 'P90D', revokeWithin: 'P7D' }),
);

measureGrowth('findEntitlementConflicts', makeRegisters, (registers) =>
  findEntitlementConflicts(registers, { asOf: '2026-11-21' }),
);

measureGrowth(
  'compareEntitlements',
  makeSnapshots,
  ([before, after]) => compareEntitlements(before, after),
  [100_000, 1_000_000],
);
