import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeCertification,
  makeException,
  makeNonconformity,
  makeObligation,
  makePerson,
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  type ExternalFinding,
  exceptionState,
  governanceDueItems,
  nonconformityState,
  surveillancePlan,
} from '../../../src/governance/index.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../../replaced-part.ts';

const asOf = '2026-11-21';
const open = { status: 'open', text: 'Plan a test', owner: 'ciso', dueOn: '2026-12-31' } as const;
const nonconformities = [
  makeNonconformity(),
  makeNonconformity({ id: 'NC-2', actions: [{ action: open }], effectiveness: [] }),
];
const exceptions = [makeException(), makeException({ id: 'EX-2', renews: 'EX-1' })];
const certification = makeCertification({
  edition: '2013',
  certificates: [
    { kind: 'recertification', decidedOn: '2025-01-15' },
    { kind: 'initial', decidedOn: '2022-03-10', expiresOn: '2025-03-09' },
  ],
  audits: [
    { kind: 'recertification', firstDayOn: '2024-11-18', lastDayOn: '2024-11-19' },
    { kind: 'surveillance', firstDayOn: '2026-02-17', lastDayOn: '2026-02-18' },
  ],
  findings: makeCertification().findings.flatMap((finding): readonly ExternalFinding[] => [
    finding,
    { ...finding, id: 'F-2', grade: 'major', audit: 'recertification', dueOn: '2026-01-31' },
  ]),
});
const obligations = [
  makeObligation({
    review: { every: 'P1Y', mode: 'rolling', anchor: '2025-01-01', tolerance: { after: 'P1M' } },
    validFrom: '2018-05-25',
    validTo: '2027-12-31',
    documents: ['POL-20'],
  }),
];
const registers = {
  people: [makePerson()],
  roles: [makeRole()],
  roleAssignments: [makeRoleAssignment()],
  obligations,
  exceptions,
  nonconformities,
  certifications: [certification, makeCertification({ id: 'C-2', certificates: [], audits: [] })],
};
const limits = { longestException: 'P1Y', mostRenewals: 1, observation: 'P3M' } as const;
const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

const functions = [
  [
    'nonconformityState',
    nonconformityState,
    [nonconformities[0], { asOf, nonconformities }],
    ['nonconformity', 'nonconformities'],
  ],
  ['exceptionState', exceptionState, [exceptions[1], { asOf, exceptions }], ['exception', 'exceptions']],
  [
    'surveillancePlan',
    surveillancePlan,
    [certification, { asOf, stageInterval: 'P6M' }],
    ['certification', 'stageInterval'],
  ],
  [
    'checkGovernance',
    checkGovernance,
    [registers, { asOf, ...limits }],
    ['registers', 'context', ...Object.keys(limits)],
  ],
  ['governanceDueItems', governanceDueItems, [registers, window], ['registers', 'from', 'through']],
] as const;

describe('any JSON value in place of any part of an argument about obligations, exceptions and nonconformities', () => {
  it.each(functions)('%s answers, or refuses it by the name of a parameter', (_name, answer, args, names) => {
    const call = answer as (...all: readonly unknown[]) => unknown;
    const before = JSON.stringify(args);
    expect(() => call(...args)).not.toThrow();
    expect(JSON.stringify(args)).toBe(before);
    fc.assert(
      fc.property(withReplacedPart(args), (mutated) => {
        expectAnswerOrRefusal(() => call(...mutated), ['asOf', 'options', ...names]);
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
  });

  it('no JSON value in a register makes a check throw', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() => checkGovernance(mutated, { asOf, ...limits })).not.toThrow();
        expect(() => governanceDueItems(mutated, window)).not.toThrow();
      }),
      { numRuns: 400, seed: 20_261_130 },
    );
  });
});
