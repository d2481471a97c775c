import {
  checkContinuity,
  type ContinuityRegisters,
  effectiveRecovery,
  meetsRecovery,
  requiredRecovery,
  singlePointsOfFailure,
} from 'isms-kit/continuity';
import { makeContinuityPlan, makeExercise, makeProcess, makeResource } from 'isms-kit/fixtures';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';
const sizes = [10_000, 100_000];
const top = { id: 'P-0' };

/** A chain: each resource depends on the next one. */
function makeDeep(size: number): ContinuityRegisters {
  return {
    processes: [makeProcess({ id: 'P-0', dependencies: [{ kind: 'single', on: 'R-0' }] })],
    resources: Array.from({ length: size }, (_, index) =>
      makeResource({
        id: `R-${index}`,
        ...(index + 1 < size && { dependencies: [{ kind: 'single', on: `R-${index + 1}` }] }),
      }),
    ),
  };
}

/** One process on all resources, and many processes on pairs of them that share the last one. */
function makeWide(size: number): ContinuityRegisters {
  const half = size / 2;
  const ids = Array.from({ length: half }, (_, index) => `R-${index}`);
  return {
    processes: ids.map((id, index) =>
      makeProcess({
        id: `P-${index}`,
        dependencies:
          index === 0
            ? ids.map((on) => ({ kind: 'single', on }) as const)
            : [{ kind: 'alternatives', anyOf: [id, `R-${index - 1}`] }],
      }),
    ),
    resources: ids.map((id, index) =>
      makeResource({
        id,
        ...(index + 1 < half && { dependencies: [{ kind: 'single', on: `R-${half - 1}` }] }),
      }),
    ),
    continuityPlans: ids.map((_, index) => makeContinuityPlan({ id: `CP-${index}`, processes: [`P-${index}`] })),
    exercises: ids.map((_, index) =>
      makeExercise({
        id: `EX-${index}`,
        plan: `CP-${index}`,
        processes: [`P-${index}`],
        measured: [{ process: `P-${index}`, time: 'PT5H' }],
      }),
    ),
  };
}

/** Two chains side by side: at each step the alternatives lead to both, and never to one record. */
function makeLadder(size: number): ContinuityRegisters {
  const steps = size / 2;
  const below = (index: number) =>
    index + 1 < steps
      ? { dependencies: [{ kind: 'alternatives', anyOf: [`A-${index + 1}`, `B-${index + 1}`] }] as const }
      : {};
  return {
    processes: [makeProcess({ id: 'P-0', dependencies: [{ kind: 'alternatives', anyOf: ['A-0', 'B-0'] }] })],
    resources: Array.from({ length: steps }, (_, index) => [
      makeResource({ id: `A-${index}`, ...below(index) }),
      makeResource({ id: `B-${index}`, ...below(index) }),
    ]).flat(),
  };
}

/** Two long chains of which each step is an alternative to the other: the comparison of each pair would go down to the end. */
function makeTwins(size: number): ContinuityRegisters {
  const steps = Math.floor(size / 3);
  const next = (chain: string, index: number) =>
    index + 1 < steps ? { dependencies: [{ kind: 'single', on: `${chain}-${index + 1}` }] as const } : {};
  return {
    processes: Array.from({ length: steps }, (_, index) =>
      makeProcess({ id: `P-${index}`, dependencies: [{ kind: 'alternatives', anyOf: [`A-${index}`, `B-${index}`] }] }),
    ),
    resources: Array.from({ length: steps }, (_, index) => [
      makeResource({ id: `A-${index}`, ...next('A', index) }),
      makeResource({ id: `B-${index}`, ...next('B', index) }),
    ]).flat(),
  };
}

const shapes = [
  ['a deep graph', makeDeep],
  ['a wide graph', makeWide],
  ['a ladder of alternatives', makeLadder],
] as const;

for (const [shape, make] of shapes) {
  measureGrowth(`effectiveRecovery on ${shape}`, make, (registers) => effectiveRecovery(top, registers), sizes);
  measureGrowth(`singlePointsOfFailure on ${shape}`, make, (registers) => singlePointsOfFailure(top, registers), sizes);
  measureGrowth(`checkContinuity on ${shape}`, make, (registers) => checkContinuity(registers, { asOf }), sizes);
}
measureGrowth(
  'checkContinuity on two chains side by side',
  makeTwins,
  (registers) => checkContinuity(registers, { asOf }),
  [3000, 30_000],
);
measureGrowth('requiredRecovery on a wide graph', makeWide, (registers) => requiredRecovery(registers), sizes);
measureGrowth('meetsRecovery on a wide graph', makeWide, (registers) => meetsRecovery(top, registers, { asOf }), sizes);
