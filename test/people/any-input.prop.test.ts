import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeAccount,
  makeAcknowledgement,
  makeAgreement,
  makeCompetenceAction,
  makeCompetenceRequirement,
  makeControlledDocument,
  makeDisciplinaryCase,
  makeGateRequirement,
  makeGrant,
  makeHeldCompetence,
  makePerson,
  makePlaybook,
  makePlaybookRun,
  makeRemoteWorkingAgreement,
  makeReviewCampaign,
  makeRole,
  makeRoleAssignment,
  makeScreening,
  makeTrainingCompletion,
  makeTrainingRequirement,
} from '../../src/fixtures/index.ts';
import * as people from '../../src/people/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const decision = { by: 'board', on: '2024-02-21', accept: true, reason: 'Paid' };
const registers = {
  people: [makePerson({ absences: [{ from: '2026-07-10', through: '2026-07-20' }] }), makePerson({ id: 'ben' })],
  roles: [makeRole()],
  roleAssignments: [makeRoleAssignment()],
  controlledDocuments: [makeControlledDocument({ audience: { kind: 'roles', roles: ['ciso'] } })],
  acknowledgements: [makeAcknowledgement({ givenBy: 'ben' })],
  trainingRequirements: [makeTrainingRequirement({ changes: [{ on: '2026-05-01' }] })],
  trainingCompletions: [makeTrainingCompletion()],
  screenings: [
    makeScreening({ validUntil: '2026-12-31' }),
    { id: 'SCR-2', person: 'ben', kind: 'credit', status: 'adverse', completedOn: '2024-02-20', decision },
  ],
  agreements: [makeAgreement(), makeAgreement({ id: 'AGR-2', kind: 'nda', through: '2026-12-31' })],
  gateRequirements: [
    makeGateRequirement({ role: 'ciso', documents: ['POL-1'], trainings: ['TR-1'] }),
    makeGateRequirement({ id: 'GATE-2', screenings: [{ kind: 'credit', every: 'P3Y' }] }),
  ],
  competenceRequirements: [makeCompetenceRequirement()],
  heldCompetences: [makeHeldCompetence()],
  competenceActions: [makeCompetenceAction()],
  playbooks: [makePlaybook()],
  playbookRuns: [makePlaybookRun()],
  disciplinaryCases: [makeDisciplinaryCase()],
  remoteWorkingAgreements: [makeRemoteWorkingAgreement()],
};
const offsets = [
  { id: 'before', text: 'Announce it', offset: { kind: 'working-days-before', days: 2 } },
  { id: 'after', text: 'Check it', offset: { kind: 'working-days-after', days: 3 } },
];
const playbook = { ...makePlaybook(), steps: [...makePlaybook().steps, ...offsets] };
const holidays = { id: 'pt', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-01', '2026-12-08'] };
const asOf = '2026-11-21';
const rights = {
  accounts: [makeAccount()],
  grants: [makeGrant()],
  reviewCampaigns: [makeReviewCampaign()],
  assetAssignments: [{ id: 'AA-1', asset: 'NB-17', person: 'ada', from: '2024-03-01', until: '2026-11-16' }],
  playbookRuns: [makePlaybookRun({ person: 'ada', eventOn: '2026-11-13' })],
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  acknowledgementsOwed: [[registers, { asOf, within: 'P30D' }], 'registers options asOf within'],
  trainingDue: [[registers, { asOf }], 'registers options asOf'],
  accessGate: [[makePerson(), registers, { on: asOf }], 'person records options on'],
  competenceGaps: [[registers, { asOf }], 'registers options asOf'],
  startRun: [[playbook, { id: 'RUN-1', on: '2026-11-20', person: 'ada', holidays }], 'playbook event'],
  runState: [[makePlaybookRun(), { asOf }], 'run options asOf'],
  leaverState: [
    [makePerson({ endedOn: '2026-11-13' }), rights, { asOf, revokeWithin: 'P1D', returnWithin: 'P7D' }],
    'person registers options asOf revokeWithin returnWithin',
  ],
  moverState: [
    [makePerson({ id: 'ben' }), rights, { movedOn: '2026-11-07', asOf, within: 'P14D' }],
    'person registers options movedOn asOf within',
  ],
  checkPeople: [
    [registers, { asOf, acknowledgeWithin: 'P30D', accessStarts: [{ person: 'ada', on: '2024-02-19' }] }],
    'registers context asOf acknowledgeWithin accessStarts',
  ],
  peopleDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', acknowledgeWithin: 'P30D' }],
    'registers options asOf from through acknowledgeWithin',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(people, samples);

  it('checkPeople never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() =>
          people.checkPeople(mutated as people.PeopleRegisters, { asOf, acknowledgeWithin: 'P30D' }),
        ).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
