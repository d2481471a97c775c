import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeContextIssue,
  makeClimateDecision,
  makeInterestedParty,
  makeIsmsScope,
  makePlannedChange,
  makeCommunication,
  makeAuthorityContact,
  makeMeasure,
  makeMeasurement,
  makeObjective,
  makeException,
  makeNonconformity,
  makeCertification,
  makeAcknowledgement,
  makeTrainingRequirement,
  makeTrainingCompletion,
  makeScreening,
  makeAgreement,
  makeGateRequirement,
  makeCompetenceRequirement,
  makeHeldCompetence,
  makeCompetenceAction,
  makePlaybook,
  makePlaybookRun,
  makeDisciplinaryCase,
  makeRemoteWorkingAgreement,
  makeAudit,
  makeAuditProgramme,
  makeControlledDocument,
  makeControlTest,
  makeDisposalRecord,
  makeDutyPair,
  makeIsms,
  makeLegalHold,
  makeManagementReview,
  makeObligation,
  makeOrganization,
  makePerson,
  makeRetentionRecord,
  makeRetentionSchedule,
  makeRisk,
  makeRiskAcceptance,
  makeRiskCriteria,
  makeRole,
  makeRoleAssignment,
  makeStatement,
  makeStatementEntry,
  makeTreatmentApproval,
} from '../../src/fixtures/index.ts';
import {
  agenda,
  assessReadiness,
  checkIntegrity,
  checkIsms,
  gapRoadmap,
  parseIsms,
  referencesTo,
  validateIsms,
} from '../../src/isms/index.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const isms = makeIsms({
  organization: makeOrganization({ jurisdictions: ['DE'] }),
  riskCriteria: makeRiskCriteria(),
  risks: [makeRisk(), makeRisk({ id: 'R-2', owner: 'cy' })],
  riskAcceptances: [makeRiskAcceptance()],
  treatmentApprovals: [makeTreatmentApproval()],
  statementOfApplicability: makeStatement({
    entries: [
      makeStatementEntry({ control: 'A.5.1', reasons: [{ kind: 'risk-treatment', risks: ['R-9'] }] }),
      makeStatementEntry({ control: 'A.8.30', applicability: 'excluded' }),
    ],
  }),
  obligations: [makeObligation()],
  people: [makePerson(), makePerson({ id: 'cy', manager: 'ada', endedOn: '2026-10-31' })],
  roles: [makeRole()],
  roleAssignments: [makeRoleAssignment()],
  dutyPairs: [makeDutyPair()],
  controlledDocuments: [makeControlledDocument({ owner: 'cy', parent: 'POL-1' })],
  auditProgrammes: [makeAuditProgramme()],
  audits: [makeAudit()],
  controlTests: [makeControlTest()],
  managementReviews: [makeManagementReview()],
  contextIssues: [makeContextIssue()],
  climateDecisions: [makeClimateDecision()],
  interestedParties: [makeInterestedParty()],
  ismsScopes: [makeIsmsScope()],
  plannedChanges: [makePlannedChange()],
  communications: [makeCommunication()],
  authorityContacts: [makeAuthorityContact()],
  measures: [makeMeasure()],
  measurements: [makeMeasurement()],
  objectives: [makeObjective()],
  exceptions: [makeException()],
  nonconformities: [makeNonconformity()],
  certifications: [makeCertification()],
  acknowledgements: [makeAcknowledgement()],
  trainingRequirements: [makeTrainingRequirement()],
  trainingCompletions: [makeTrainingCompletion()],
  screenings: [makeScreening()],
  agreements: [makeAgreement()],
  gateRequirements: [makeGateRequirement()],
  competenceRequirements: [makeCompetenceRequirement()],
  heldCompetences: [makeHeldCompetence()],
  competenceActions: [makeCompetenceAction()],
  playbooks: [makePlaybook()],
  playbookRuns: [makePlaybookRun()],
  disciplinaryCases: [makeDisciplinaryCase()],
  remoteWorkingAgreements: [makeRemoteWorkingAgreement()],
  retentionSchedule: makeRetentionSchedule(),
  retentionRecords: [makeRetentionRecord()],
  legalHolds: [makeLegalHold()],
  disposalRecords: [makeDisposalRecord()],
});

type Call = (...args: never) => unknown;

/** Functions with arguments that they answer, and the names of their parameters and options. */
const samples: readonly (readonly [name: string, call: Call, args: readonly unknown[], names: string])[] = [
  ['checkIntegrity', checkIntegrity, [isms], 'isms'],
  ['referencesTo', referencesTo, [isms, { kind: 'person', id: 'ada' }], 'isms record'],
  ['checkIsms', checkIsms, [isms, { asOf, rules: { 'risk-duplicate': 'off' } }], 'isms context asOf rules'],
  [
    'agenda',
    agenda,
    [isms, { from: asOf, through: '2027-12-31', asOf }],
    'isms options from through asOf registers criteria risks acceptances approvals jurisdictions rules records holds',
  ],
];

describe.each(samples)('%s', (_name, call, args, names) => {
  it('answers any JSON value in place of any part, or refuses it by a RangeError', { timeout: 60_000 }, () => {
    expect(() => call(...(args as never))).not.toThrow();
    fc.assert(
      fc.property(withReplacedPart(args), (replaced) => {
        expectAnswerOrRefusal(() => call(...(replaced as never)), names.split(' '));
      }),
      { seed: 20261121, numRuns: 120 },
    );
  });
});

describe('checkIsms', () => {
  it('never throws on a part of the document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(withReplacedPart([isms]), ([replaced]) => {
        fc.pre(typeof replaced === 'object' && replaced !== null && !Array.isArray(replaced));
        const found = checkIsms(replaced as typeof isms, { asOf });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { seed: 20261122, numRuns: 120 },
    );
  });
});

describe('assessReadiness and gapRoadmap', () => {
  it('answer any JSON value in place of a part of the document, and refuse it elsewhere', { timeout: 60_000 }, () => {
    const options = { asOf, evidenceValidFor: 'P1Y', policies: { people: {} } };
    fc.assert(
      fc.property(withReplacedPart([isms, options]), ([document, context]) => {
        const names = ['isms', 'options', 'asOf', 'evidenceValidFor', 'policies'];
        expectAnswerOrRefusal(() => gapRoadmap(document as typeof isms, context as { asOf: typeof asOf }), names);
        fc.pre(typeof document === 'object' && document !== null && !Array.isArray(document));
        const readiness = assessReadiness(document as typeof isms, { asOf });
        expect(readiness.clauses.length).toBe(30);
      }),
      { seed: 20261124, numRuns: 60 },
    );
  });
});

describe('validateIsms and parseIsms', () => {
  it('agree on each input, and give a reason for each refusal', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(withReplacedPart([isms]), ([replaced]) => {
        const parsed = parseIsms(replaced);
        const validated = validateIsms(replaced, { asOf });
        expect(validated.ok).toBe(parsed.ok);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});
