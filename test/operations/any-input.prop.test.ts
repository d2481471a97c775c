import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as operations from '../../src/operations/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';
import * as backups from './any-input/backups.ts';
import * as cryptography from './any-input/cryptography.ts';
import * as networks from './any-input/networks.ts';
import * as vulnerabilities from './any-input/vulnerabilities.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T12:00:00Z';
const rooms = [vulnerabilities, backups, networks, cryptography];
const registers = Object.assign({}, ...rooms.map((room) => room.registers)) as operations.OperationsRegisters;
const policies = Object.assign({}, ...rooms.map((room) => room.policies)) as operations.OperationsPolicies;
const namesOfPolicies = Object.keys(policies).join(' ');

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  ...vulnerabilities.samples,
  ...backups.samples,
  ...networks.samples,
  ...cryptography.samples,
  checkOperations: [[registers, { asOf, now, ...policies }], `registers context asOf now ${namesOfPolicies}`],
  operationsDueItems: [
    [registers, { asOf, now, from: '2026-01-01', through: '2036-12-31', ...policies }],
    `registers options asOf now from through ${namesOfPolicies}`,
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(operations, samples);

  it('checkOperations never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const context = { asOf, now, ...policies } as const;
        expect(() => operations.checkOperations(mutated as operations.OperationsRegisters, context)).not.toThrow();
      }),
      { numRuns: 1000, seed: 17 },
    );
  });

  it('networks of any text are read, or have a problem with a network to write', () => {
    const character = fc.constantFrom(...Array.from('0123456789abcdefF:./%- '));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const read = operations.readNetwork(characters.join(''));
        const network = ('network' in read ? read.network : read.suggestion) ?? '0.0.0.0/0';
        expect(operations.readNetwork(network)).toMatchObject({ network });
      }),
      { numRuns: 2000, seed: 18 },
    );
  });
});
