import { checkDevelopment, defectFlow, type DevelopmentRegisters } from 'isms-kit/development';
import {
  makeDefect,
  makeLifecycleModel,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeSoftwareChange,
  makeTestRun,
} from 'isms-kit/fixtures';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';

function makeChanges(size: number): DevelopmentRegisters {
  const each = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: size }, (_, index) => make(index));
  return {
    lifecycleModels: [makeLifecycleModel()],
    qualityGates: [makeQualityGate()],
    softwareChanges: each((index) => makeSoftwareChange({ id: `MR-${index}`, revision: `r${index}` })),
    testRuns: each((index) => makeTestRun({ id: `T-${index}`, change: `MR-${index}`, revision: `r${index}` })),
    qualityMeasures: each((index) => makeQualityMeasure({ id: `Q-${index}`, revision: `r${index}` })),
    releases: each((index) => makeRelease({ id: `REL-${index}`, revision: `r${index}`, changes: [`MR-${index}`] })),
  };
}

function makeDefects(size: number): DevelopmentRegisters {
  return { defects: Array.from({ length: size }, (_, index) => makeDefect({ id: `DF-${index}` })) };
}

measureGrowth('checkDevelopment on changes and releases', makeChanges, (registers) =>
  checkDevelopment(registers, { asOf }),
);

measureGrowth('checkDevelopment on defects', makeDefects, (registers) => checkDevelopment(registers, { asOf }));

measureGrowth('defectFlow', makeDefects, ({ defects = [] }) => defectFlow(defects, { asOf, ageBands: [7, 30, 90] }));
