import { makeBackupPlan, makeBackupRun, makeConfigurationBaseline } from 'isms-kit/fixtures';
import { checkOperations, type OperationsRegisters } from 'isms-kit/operations';
import { measureGrowth } from './measure-growth.ts';

const runsEach = 1000;
const hour = 3_600_000;

function instantAt(milliseconds: number): `${number}-${number}-${number}T${number}:${number}:${number}Z` {
  return new Date(milliseconds).toISOString() as ReturnType<typeof instantAt>;
}

/** Runs of many plans in the order in which a log has them, so that those of one plan stand apart. */
function makeRuns(size: number): OperationsRegisters {
  const plans = size / runsEach;
  const begin = Date.UTC(2026, 9, 1);
  return {
    backupPlans: Array.from({ length: plans }, (_, index) => makeBackupPlan({ id: `BP-${index}` })),
    backupRuns: Array.from({ length: size }, (_, index) => {
      const point = begin + Math.floor(index / plans) * hour;
      const finishedAt = instantAt(point + hour / 2);
      return makeBackupRun({
        id: `BR-${index}`,
        plan: `BP-${index % plans}`,
        pointAt: instantAt(point),
        finishedAt,
        copies: [{ place: 'vault', at: finishedAt }],
      });
    }),
  };
}

function makeBaselines(size: number): OperationsRegisters {
  const assets = Array.from({ length: size }, (_, index) => `A-${index}`);
  const assessments = assets.map((asset) => ({
    asset,
    item: 'ssh-root',
    on: '2026-11-02' as const,
    result: 'compliant' as const,
  }));
  return { configurationBaselines: [makeConfigurationBaseline({ assets, assessments })] };
}

measureGrowth(
  'checkOperations on backup runs',
  makeRuns,
  (registers) => checkOperations(registers, { asOf: '2026-11-21' }),
  [100_000, 1_000_000],
);

measureGrowth('checkOperations on baselines', makeBaselines, (registers) =>
  checkOperations(registers, { asOf: '2026-11-21' }),
);
