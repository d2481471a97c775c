/*
 * Prevents a function of governance that throws anything but a RangeError on data that no schema has seen, and a check that throws on records.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeAuthorityContact,
  makeClimateDecision,
  makeCommunication,
  makeContextIssue,
  makeInterestedParty,
  makeIsmsScope,
  makeMeasure,
  makeMeasurement,
  makeObjective,
  makePerson,
  makePlannedChange,
} from '../../src/fixtures/index.ts';
import * as governance from '../../src/governance/index.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const { targets: _targets, ...fields } = makeMeasure({ id: 'M-2', endedOn: '2027-12-31' });
const range = {
  ...fields,
  direction: 'range',
  targets: [{ from: '2026-01-01', low: 1, high: 2, amberLow: 0 }],
} as const;
const measures = [makeMeasure(), range];
const measurements = [makeMeasurement(), makeMeasurement({ id: 'MM-2', replaces: 'MM-1', recordedOn: '2026-11-05' })];
const communications = [
  makeCommunication(),
  makeCommunication({ id: 'COM-2', when: { kind: 'event', event: 'a new version' } }),
];
const registers: governance.GovernanceRegisters = {
  people: [makePerson()],
  contextIssues: [makeContextIssue({ climate: true, nextReviewOn: '2026-12-01', closedOn: '2027-01-01' })],
  climateDecisions: [makeClimateDecision({ relevant: true })],
  interestedParties: [makeInterestedParty()],
  ismsScopes: [makeIsmsScope()],
  plannedChanges: [makePlannedChange()],
  communications,
  authorityContacts: [makeAuthorityContact({ nextCheckOn: '2027-01-01' })],
  measures,
  measurements,
  objectives: [makeObjective()],
};

const names = 'registers context options asOf from through communications objective measures measurements'.split(' ');

const calls: Readonly<Record<string, readonly unknown[]>> = {
  checkGovernance: [registers, { asOf }],
  communicationGaps: [communications],
  governanceDueItems: [registers, { from: '2026-01-01', through: '2027-12-31', asOf }],
  objectiveStatus: [makeObjective({ measures: ['M-1', 'M-2'] }), { measures, measurements, asOf }],
};

const functions = governance as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

describe.each(Object.entries(calls))('%s', (name, args) => {
  const call = functions[name] ?? (() => undefined);

  it('answers valid arguments', () => {
    expect(() => call(...args)).not.toThrow();
  });

  it('answers or refuses arguments with any value in the place of a part', () => {
    const refuse = () =>
      fc.assert(
        fc.property(withReplacedPart(args), (given) => {
          expectAnswerOrRefusal(() => call(...given), names);
        }),
        { seed: 20_261_130, numRuns: 300 },
      );
    expect(refuse).not.toThrow();
  });
});

it('checkGovernance and governanceDueItems never throw on records', () => {
  fc.assert(
    fc.property(withReplacedPart([registers]), ([given]) => {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return;
      expect(() => governance.checkGovernance(given, { asOf })).not.toThrow();
      expect(() =>
        governance.governanceDueItems(given, { from: '2026-01-01', through: '2027-12-31', asOf }),
      ).not.toThrow();
    }),
    { seed: 20_261_130, numRuns: 300 },
  );
});
