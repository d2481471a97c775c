import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as continuity from '../../src/continuity/index.ts';
import {
  makeContinuityPlan,
  makeExercise,
  makePerson,
  makeProcess,
  makeResource,
  makeSupplierService,
} from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const process = makeProcess({
  dependencies: [
    { kind: 'single', on: 'database', tolerates: { period: 'PT1H', how: 'On paper' } },
    { kind: 'alternatives', anyOf: ['zone-a', 'zone-b'], atLeast: 1, starts: 'parallel' },
  ],
  changedOn: '2026-08-01',
});
const recoveryTime = { kind: 'contracted', time: 'PT2H', service: 'SRV-1' } as const;
const dependencies = [{ kind: 'single', on: 'database' }] as const;
const registers = {
  processes: [process, makeProcess({ id: 'billing', dependencies: [{ kind: 'single', on: 'shop' }] })],
  resources: [
    makeResource(),
    makeResource({ id: 'zone-a', recoveryTime, dependencies }),
    makeResource({ id: 'zone-b', backups: [{ kind: 'replica', lag: 'PT1M' }], dependencies }),
  ],
  continuityPlans: [makeContinuityPlan({ contacts: [{ name: 'Ada', person: 'ada', reachedBy: 'Phone' }] })],
  exercises: [makeExercise({ actions: [{ status: 'open', text: 'Mend', owner: 'ada', dueOn: '2026-12-01' }] })],
  people: [makePerson()],
  supplierServices: [makeSupplierService()],
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  impactAt: [[process, { after: 'PT4H' }], 'process options after'],
  derivedMtpd: [[process], 'process'],
  effectiveRecovery: [[process, registers], 'record registers'],
  singlePointsOfFailure: [[process, registers], 'process registers'],
  requiredRecovery: [[registers], 'registers'],
  worstDataLoss: [[registers.resources[0]], 'resource'],
  exercisesDue: [[registers, { asOf }], 'registers options asOf'],
  meetsRecovery: [[process, registers, { asOf }], 'process registers options asOf'],
  checkContinuity: [[registers, { asOf }], 'registers context asOf'],
  continuityDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31' }],
    'registers options asOf from through',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(continuity, samples);

  it('checkContinuity never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const records = mutated as continuity.ContinuityRegisters;
        expect(() => continuity.checkContinuity(records, { asOf })).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
