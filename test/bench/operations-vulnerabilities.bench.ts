import { makeChange, makeServiceLevel, makeVulnerability } from 'isms-kit/fixtures';
import { checkOperations, type OperationsRegisters, remediationBacklog, remediationTables } from 'isms-kit/operations';
import { measureGrowth } from './measure-growth.ts';

const decisionTable = remediationTables.bod2604;

function makeVulnerabilities(size: number): Required<Pick<OperationsRegisters, 'vulnerabilities' | 'serviceLevels'>> {
  return {
    serviceLevels: [makeServiceLevel()],
    vulnerabilities: Array.from({ length: size }, (_, index) =>
      makeVulnerability({
        id: `V-${index}`,
        exposed: 'yes',
        exploited: 'no',
        automatable: 'no',
        ...(index % 2 === 0 && { openings: [{ detectedAt: '2026-11-02T08:00:00Z' }], history: [] }),
        ...(index % 5 === 0 &&
          index > 0 && {
            history: [
              { state: 'reported', enteredOn: '2026-11-02' },
              { state: 'duplicate', enteredOn: '2026-11-03', of: `V-${index - 1}` },
            ],
          }),
      }),
    ),
  };
}

function makeChanges(size: number): OperationsRegisters {
  return {
    changes: Array.from({ length: size }, (_, index) =>
      makeChange({
        id: `CHG-${index}`,
        window: { startsAt: '2026-12-01T20:00:00Z', endsAt: '2026-12-01T22:00:00Z' },
        assets: [`A-${index % 100}`],
      }),
    ),
  };
}

measureGrowth('remediationBacklog', makeVulnerabilities, ({ vulnerabilities, serviceLevels }) =>
  remediationBacklog(
    vulnerabilities,
    { serviceLevels, decisionTable },
    { from: '2026-10-01', through: '2026-12-31', asOf: '2026-11-21', zone: 'Europe/Berlin', ages: [30, 90] },
  ),
);

measureGrowth('checkOperations on vulnerabilities', makeVulnerabilities, (registers) =>
  checkOperations(registers, { asOf: '2026-11-21', vulnerabilities: { decisionTable, confirmWithin: 'P7D' } }),
);

measureGrowth('checkOperations on changes', makeChanges, (registers) =>
  checkOperations(registers, { asOf: '2026-11-21', changes: { gates: { normal: ['code-review'] } } }),
);
