import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeAudit,
  makeAuditProgramme,
  makeControlledDocument,
  makeControlTest,
  makeManagementReview,
  makeRole,
  makeRoleAssignment,
  makeStatementEntry,
} from '../../../src/fixtures/index.ts';
import {
  auditCoverage,
  carriedForwardActions,
  checkGovernance,
  controlTestState,
  governanceDueItems,
  missingReviewInputs,
} from '../../../src/governance/index.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../../replaced-part.ts';

const asOf = '2026-11-21';
const statement = { entries: [makeStatementEntry({ control: 'A.8.13', owner: 'ben' })] };
const audits = [
  makeAudit({
    items: [{ requirement: '9.3', auditors: ['ben'], documents: ['POL-1'], performedBy: ['ada'], result: 'conforms' }],
    findings: [{ grade: 'major', requirement: '9.3', statement: 'None held', evidence: [], correctiveAction: 'NC-1' }],
  }),
];
const controlTests = [makeControlTest()];
const managementReviews = [makeManagementReview({ followedUp: ['A-1'] }), makeManagementReview({ id: 'MR-2' })];
const registers = {
  roles: [makeRole({ topManagement: true })],
  roleAssignments: [makeRoleAssignment()],
  controlledDocuments: [makeControlledDocument()],
  auditProgrammes: [makeAuditProgramme(), { id: 'AP-2', status: 'not-established', plannedFor: '2027-01-31' }],
  audits,
  controlTests,
  managementReviews,
};

type Call = (...args: never) => unknown;

/** Functions with arguments that they answer, and the names of their parameters and options. */
const samples: readonly (readonly [name: string, call: Call, args: readonly unknown[], names: string])[] = [
  [
    'auditCoverage',
    auditCoverage,
    [makeAuditProgramme(), statement, { asOf, audits }],
    'programme statement options asOf audits',
  ],
  ['controlTestState', controlTestState, ['A.8.13', controlTests, { asOf }], 'control tests options asOf'],
  ['missingReviewInputs', missingReviewInputs, [managementReviews[0], { first: true }], 'review options first'],
  ['carriedForwardActions', carriedForwardActions, [managementReviews, { heldOn: asOf }], 'reviews options heldOn'],
  [
    'checkGovernance',
    checkGovernance,
    [registers, { asOf, statement, auditorLookback: 'P1Y' }],
    'registers context asOf statement auditorLookback',
  ],
  [
    'governanceDueItems',
    governanceDueItems,
    [registers, { from: '2026-01-01', through: '2027-12-31', asOf }],
    'registers options from through asOf',
  ],
];

describe('any JSON value in place of any part of an argument about audits and reviews', () => {
  it.each(samples)('%s answers, or refuses it by the name of a parameter', (_name, answer, args, names) => {
    const call = answer as (...args: readonly unknown[]) => unknown;
    expect(() => call(...args)).not.toThrow();
    fc.assert(
      fc.property(withReplacedPart(args), (mutated) => {
        expectAnswerOrRefusal(() => call(...mutated), names.split(' '));
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
  });

  it('no JSON value in a register makes a check throw', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() => checkGovernance(mutated as never, { asOf, statement })).not.toThrow();
        expect(() => governanceDueItems(mutated as never, { from: asOf, through: asOf, asOf })).not.toThrow();
      }),
      { numRuns: 400, seed: 20_261_130 },
    );
  });
});
