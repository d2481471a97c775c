import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exampleAsOf,
  exampleIsms,
  makeAsset,
  makeAudit,
  makeAuditProgramme,
  makeCertification,
  makeClimateDecision,
  makeCommunication,
  makeContextIssue,
  makeControlledDocument,
  makeControlTest,
  makeGrant,
  makeHeldCompetence,
  makeIsms,
  makeIsmsScope,
  makeManagementReview,
  makeNonconformity,
  makeObjective,
  makePlannedChange,
  makeRisk,
  makeRiskCriteria,
  makeRole,
  makeRoleAssignment,
  makeStatement,
  makeStatementEntry,
} from '../../../src/fixtures/index.ts';
import type { ClauseId } from '../../../src/standard/index.ts';
import { clauses as clausesOfStandard } from '../../../src/standard/index.ts';
import type { StatementControlId } from '../../../src/controls/index.ts';
import {
  assessReadiness,
  type AssessReadinessOptions,
  checkIsms,
  type Isms,
  IsmsSchema,
  type ReadinessRow,
} from '../../../src/isms/index.ts';
import { clauseProofs } from '../../../src/isms/readiness/clause-proofs.ts';

const asOf = '2026-11-21';

function rowOf(registers: object, id: string, options: Partial<AssessReadinessOptions> = {}): ReadinessRow {
  const { clauses, controls } = assessReadiness(Object.assign({}, makeIsms(), registers), { asOf, ...options });
  const row = [...clauses, ...controls].find((each) => each.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}.`);
  return row;
}

/** The state of a requirement with its reasons, such as `in-place: records-kept AU-1`. */
function lineOf(
  registers: object,
  id: ClauseId | StatementControlId,
  options?: Partial<AssessReadinessOptions>,
): string {
  const { state, reasons } = rowOf(registers, id, options);
  const shown = reasons.map(({ kind, records }) => [kind, ...records.map((record) => record.id)].join(' '));
  return `${state}: ${shown.join(', ')}`;
}

function statementOf(...entries: readonly object[]): object {
  return {
    statementOfApplicability: makeStatement({ entries: entries.map((entry) => makeStatementEntry(entry as never)) }),
  };
}

describe('assessReadiness', () => {
  it('knows nothing of a document without registers', () => {
    const { clauses, controls, clauseCounts, controlCounts } = assessReadiness(makeIsms(), { asOf });
    expect(clauses.length).toBe(30);
    expect(controls.length).toBe(93);
    expect(clauseCounts.tally).toEqual({ counted: 0, of: 30, excluded: 0, unknown: 30, share: 0 });
    expect(controlCounts.tally).toEqual({ counted: 0, of: 93, excluded: 0, unknown: 93, share: 0 });
    expect(controls[0]).toEqual({
      id: 'A.5.1',
      title: 'Policies for information security',
      state: 'unknown',
      reasons: [{ kind: 'statement-not-given', register: 'statementOfApplicability', records: [] }],
      findings: [],
    });
  });

  it('has the clauses that carry a requirement in their order', () => {
    const { clauses } = assessReadiness(makeIsms(), { asOf });
    const requirements = clausesOfStandard.filter(({ kind }) => kind === 'requirement');
    expect(clauses.map(({ id, title }) => [id, title])).toEqual(requirements.map(({ id, title }) => [id, title]));
    expect(Object.keys(clauseProofs).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
  });

  it('assesses the example', () => {
    const { clauses, clauseCounts } = assessReadiness(exampleIsms, { asOf: exampleAsOf });
    const others = clauses.filter(({ state }) => state !== 'in-place').map(({ id, state }) => `${id} ${state}`);
    expect(others).toEqual([]);
    expect(clauseCounts).toEqual({
      tally: { counted: 30, of: 30, excluded: 0, unknown: 0, share: 1 },
      byState: { 'in-place': 30, partly: 0, claimed: 0, 'not-in-place': 0, unknown: 0, excluded: 0 },
    });
  });

  it('is plain JSON', () => {
    const readiness = assessReadiness(exampleIsms, { asOf });
    expect(JSON.parse(JSON.stringify(readiness))).toEqual(readiness);
  });

  it.each([
    ['isms', null, { asOf }, 'isms must be an object, got null'],
    ['the options', makeIsms(), undefined, 'options must be an object, got undefined'],
    ['the day', makeIsms(), { asOf: '2026-02-30' }, 'asOf must be a calendar date YYYY-MM-DD, got "2026-02-30"'],
    ['the validity', makeIsms(), { asOf, evidenceValidFor: 'P1X' }, /^evidenceValidFor must be a period/],
    ['a policy', makeIsms(), { asOf, policies: { people: 1 } }, 'policies.people must be an object, got 1'],
  ])('refuses %s of another form', (_, isms, options, message) => {
    expect(() => assessReadiness(isms as Isms, options as AssessReadinessOptions)).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringMatching(message) as unknown }) as Error,
    );
  });
});

describe('a clause', () => {
  it('is in place where a record proves it from its day on', () => {
    const scope = { ismsScopes: [makeIsmsScope({ approvedOn: '2026-11-21' })] };
    expect(lineOf(scope, '4.3')).toBe('in-place: records-kept SC-1');
    expect(lineOf(scope, '4.3', { asOf: '2026-11-20' })).toMatch(/^claimed: records-not-in-force SC-1, /);
    expect(lineOf({ ismsScopes: [makeIsmsScope({ approvedOn: undefined })] }, '4.3')).toMatch(
      /^claimed: records-not-in-force SC-1, register-not-given/,
    );
  });

  it('is proven by the records until their last day', () => {
    const roles = { roles: [makeRole()], people: undefined };
    const until = (through: string | undefined) => ({
      ...roles,
      roleAssignments: [makeRoleAssignment({ from: '2026-01-01', through } as never)],
    });
    expect(rowOf(until(undefined), '5.3').reasons[1]?.kind).toBe('records-kept');
    expect(rowOf(until('2026-11-21'), '5.3').reasons[1]?.kind).toBe('records-kept');
    expect(rowOf(until('2026-11-20'), '5.3').reasons[1]?.kind).toBe('records-not-in-force');
    expect(rowOf({ heldCompetences: [makeHeldCompetence({ heldFrom: undefined })] }, '7.2').reasons[1]?.kind).toBe(
      'records-not-in-force',
    );
  });

  it('is proven by the state that a record entered', () => {
    const objectives = { objectives: [makeObjective()] };
    expect(rowOf(objectives, '6.2', { asOf: '2026-07-01' }).reasons[0]?.kind).toBe('records-kept');
    expect(rowOf(objectives, '6.2', { asOf: '2026-06-30' }).reasons[0]?.kind).toBe('records-not-in-force');
    expect(rowOf(objectives, '6.2', { asOf: '2026-06-14' }).reasons[0]?.kind).toBe('records-not-in-force');
  });

  it('is proven by a field of an inner record', () => {
    const risks = (current: object | undefined) => ({
      riskCriteria: makeRiskCriteria(),
      risks: [makeRisk({ current } as never)],
    });
    expect(rowOf(risks(makeRisk().current), '8.2').reasons[0]?.kind).toBe('records-kept');
    expect(rowOf(risks(undefined), '8.2').reasons[0]?.kind).toBe('records-not-in-force');
  });

  it('is not in place where its register is empty', () => {
    expect(lineOf({ managementReviews: [] }, '9.3.1')).toBe('not-in-place: register-empty');
    expect(lineOf({ interestedParties: [] }, '4.2')).toMatch(/^not-in-place: register-empty/);
  });

  it('is not known where its register is kept elsewhere', () => {
    expect(lineOf({}, '4.2')).toBe('unknown: register-not-given');
  });

  it('is not known where its records come with an occasion and none came', () => {
    expect(lineOf({ plannedChanges: [] }, '6.3')).toBe('unknown: no-occasion');
    expect(lineOf({ plannedChanges: [makePlannedChange()] }, '6.3')).toMatch(/^in-place: records-kept/);
  });

  it('is in place where each of its parts is, else as its worst part', () => {
    const issues = { contextIssues: [makeContextIssue(), makeContextIssue({ id: 'CI-2', kind: 'internal' })] };
    const decisions = { climateDecisions: [makeClimateDecision()] };
    expect(rowOf({ ...issues, ...decisions }, '4.1').state).toBe('in-place');
    expect(rowOf(issues, '4.1').state).toBe('unknown');
    expect(rowOf({ ...issues, climateDecisions: [] }, '4.1').state).toBe('partly');
    expect(rowOf({ contextIssues: [], climateDecisions: [] }, '4.1').state).toBe('not-in-place');
    expect(rowOf({ contextIssues: [], ...decisions }, '4.1', { asOf: '2020-01-01' }).state).toBe('not-in-place');
    expect(rowOf({ ...issues, ...decisions }, '4.1', { asOf: '2020-01-01' }).state).toBe('claimed');
  });

  it('is proven by a document with a version in force', () => {
    const policy = { controlledDocuments: [makeControlledDocument()] };
    expect(rowOf(policy, '5.2').reasons).toEqual([
      {
        kind: 'document-in-force',
        register: 'controlledDocuments',
        records: [{ kind: 'controlled-document', id: 'POL-1' }],
        provides: 'information-security-policy',
      },
    ]);
    expect(lineOf(policy, '5.2', { asOf: '2020-01-01' })).toMatch(/^claimed: document-not-in-force POL-1/);
    expect(lineOf({ controlledDocuments: [] }, '5.2')).toMatch(/^not-in-place: document-missing/);
    expect(lineOf({ controlledDocuments: [makeControlledDocument({ provides: undefined })] }, '5.2')).toMatch(
      /^not-in-place: document-missing/,
    );
    expect(lineOf({}, '5.2')).toBe('unknown: register-not-given');
    expect(lineOf(policy, '7.5.1')).toBe('in-place: document-in-force POL-1');
  });

  it('is proven by no record that its schema refuses', () => {
    const isms = { interestedParties: [null, { id: 'P-1' }] };
    expect(lineOf(isms, '4.2')).toMatch(/^claimed: records-not-in-force 0 P-1/);
    expect(lineOf({ interestedParties: 'none' }, '4.2')).toBe('unknown: register-not-given');
    expect(lineOf({ controlledDocuments: [{ id: 'POL-1', provides: 7 }] }, '5.2')).toMatch(/^not-in-place/);
  });
});

describe('a clause without a register of its own', () => {
  const item = { requirement: '7.1', result: 'conforms' } as const;
  const audited = (audit: object, programme: object = {}) => ({
    audits: [makeAudit({ items: [item], scope: ['7.1'], ...audit })],
    auditProgrammes: [makeAuditProgramme(programme)],
  });

  it('is in place where the last audit in the cycle in force found it conforming', () => {
    expect(lineOf(audited({}), '7.1')).toMatch(/^in-place: audit-conforms AU-1/);
    expect(lineOf(audited({}), '7.1', { asOf: '2026-09-17' })).toMatch(/^not-in-place: not-audited/);
    expect(rowOf(audited({}), '7.1', { asOf: '2026-09-18' }).reasons[0]?.kind).toBe('audit-conforms');
    expect(lineOf({ audits: [] }, '7.1')).toMatch(/^not-in-place: not-audited/);
    expect(lineOf({}, '7.1')).toBe('unknown: register-not-given');
  });

  it('is claimed where no programme in force has the audit', () => {
    const reasonIn = (isms: object, options = {}) => rowOf(isms, '7.1', options).reasons[0]?.kind;
    expect(reasonIn(audited({}, { audits: [] }))).toBe('audit-outside-cycle');
    expect(reasonIn(audited({}), { asOf: '2028-12-31' })).toBe('audit-conforms');
    expect(reasonIn(audited({}), { asOf: '2029-01-01' })).toBe('audit-outside-cycle');
    expect(reasonIn({ audits: audited({}).audits })).toBe('audit-outside-cycle');
    expect(reasonIn({ ...audited({}), auditProgrammes: [{ id: 'AP-1', status: 'not-established' }] })).toBe(
      'audit-outside-cycle',
    );
    expect(reasonIn(audited({}, { from: '2026-11-21' }))).toBe('audit-conforms');
    expect(reasonIn(audited({}, { from: '2026-11-22' }))).toBe('audit-outside-cycle');
  });

  it('is not in place where the last audit found it nonconforming', () => {
    const reasonIn = (...items: readonly object[]) => rowOf(audited({ items }), '7.1').reasons[0]?.kind;
    const failed = { ...item, result: 'nonconforming' };
    expect(reasonIn(failed)).toBe('audit-nonconforming');
    expect(reasonIn(item, failed)).toBe('audit-nonconforming');
    expect(reasonIn(failed, item)).toBe('audit-nonconforming');
    expect(reasonIn({ ...item, result: 'not-sampled' })).toBe('not-audited');
    expect(reasonIn({ ...item, result: 'observation' })).toBe('audit-conforms');
    const later = makeAudit({
      id: 'AU-2',
      items: [item],
      history: [{ state: 'done', enteredOn: '2026-11-02' }],
    });
    const audits = [makeAudit({ items: [{ ...item, result: 'nonconforming' }] }), later];
    const programmes = { auditProgrammes: [makeAuditProgramme({ audits: ['AU-1', 'AU-2'] })] };
    expect(rowOf({ audits, ...programmes }, '7.1').reasons[0]).toMatchObject({ records: [{ id: 'AU-2' }] });
    expect(rowOf({ audits: audits.toReversed(), ...programmes }, '7.1').reasons[0]).toMatchObject({
      records: [{ id: 'AU-2' }],
    });
  });

  it('is covered by the audit of a clause above it, and not by one of an item', () => {
    const reasonIn = (requirement: string) =>
      rowOf(audited({ items: [{ ...item, requirement }] }), '7.1').reasons[0]?.kind;
    expect(reasonIn('7')).toBe('audit-conforms');
    expect(reasonIn('8')).toBe('not-audited');
    const ofItem = { items: [{ ...item, requirement: '5.1.a' }] };
    expect(rowOf(audited(ofItem), '5.1').reasons.map(({ kind }) => kind)).toContain('not-audited');
  });

  it('is not proven by an audit that cannot be read', () => {
    const isms = { audits: [{ ...makeAudit({ items: [item] }), plannedFrom: 7 }] };
    expect(rowOf(isms, '7.1').reasons[0]?.kind).toBe('not-audited');
  });

  it('has leadership shown by a management review or by an audit', () => {
    expect(rowOf({ managementReviews: [makeManagementReview()] }, '5.1').reasons.map(({ kind }) => kind)).toEqual([
      'records-kept',
    ]);
  });
});

describe('a control', () => {
  const claim = { control: 'A.5.7', evidence: undefined } as const;
  const test = (fields: object = {}) => ({ controlTests: [makeControlTest({ control: 'A.5.7', ...fields } as never)] });

  it.each([
    ['excluded', { control: 'A.5.7', applicability: 'excluded' }, 'excluded: excluded soa'],
    ['undecided', { control: 'A.5.7', applicability: 'undecided' }, 'unknown: undecided soa'],
    ['not assessed', { ...claim, implementation: { status: 'not-assessed' } }, 'unknown: not-assessed soa'],
    [
      'not implemented',
      { ...claim, implementation: { status: 'not-implemented' } },
      'not-in-place: not-implemented soa',
    ],
    [
      'partially implemented',
      { ...claim, implementation: { status: 'partially-implemented' } },
      'partly: partially-implemented soa',
    ],
  ] as const)('that is %s is as its row says', (_, entry, line) => {
    expect(lineOf(statementOf(entry), 'A.5.7')).toContain(line);
  });

  it('without a row, or in a statement that cannot be read, is unknown', () => {
    expect(lineOf(statementOf({ control: 'A.5.1' }), 'A.5.7')).toMatch(/^unknown: row-missing soa/);
    const statementOfApplicability = { ...makeStatement(), version: 1 };
    expect(lineOf({ statementOfApplicability }, 'A.5.7')).toBe('unknown: statement-unreadable soa');
  });

  it('is in place with evidence that is valid on the day, else claimed', () => {
    const evidence = [{ reference: 'Feed', collectedOn: '2026-01-31' }];
    const isms = statementOf({ control: 'A.5.7', evidence });
    expect(lineOf(isms, 'A.5.7')).toBe('in-place: evidence-valid soa, register-not-given');
    expect(rowOf(isms, 'A.5.7', { asOf: '2026-07-31', evidenceValidFor: 'P6M' }).state).toBe('in-place');
    expect(lineOf(isms, 'A.5.7', { asOf: '2026-08-01', evidenceValidFor: 'P6M' })).toMatch(
      /^claimed: evidence-not-valid/,
    );
    expect(lineOf(statementOf(claim), 'A.5.7')).toMatch(/^claimed: evidence-missing/);
  });

  it('that a provider operates needs evidence with an end', () => {
    const row = (validUntil?: string) =>
      statementOf({
        control: 'A.5.7',
        implementation: { status: 'inherited', provider: 'host' },
        evidence: [{ reference: 'Certificate', collectedOn: '2026-01-31', ...(validUntil && { validUntil }) }],
      });
    expect(rowOf(row(), 'A.5.7').state).toBe('claimed');
    expect(rowOf(row('2026-11-20'), 'A.5.7').state).toBe('claimed');
    expect(rowOf(row('2026-11-21'), 'A.5.7').state).toBe('in-place');
  });

  it('is in place with a test that passed, without evidence of its row', () => {
    expect(lineOf({ ...statementOf(claim), ...test() }, 'A.5.7')).toBe(
      'in-place: evidence-missing soa, test-passed CT-1',
    );
    expect(lineOf({ ...statementOf({ control: 'A.5.7' }), ...test() }, 'A.5.7')).toMatch(/^in-place: /);
    expect(lineOf({ ...statementOf({ control: 'A.5.7' }), controlTests: [] }, 'A.5.7')).toBe(
      'in-place: evidence-valid soa, test-missing',
    );
  });

  it('is not in place once a test failed, and claimed once one is stale or unproven', () => {
    const [{ runs }] = test().controlTests as [ReturnType<typeof makeControlTest>];
    const line = (fields: object) => lineOf({ ...statementOf({ control: 'A.5.7' }), ...test(fields) }, 'A.5.7');
    const failed = runs.map(({ on, evidence }) => ({ on, evidence, result: 'failed' }));
    expect(line({ runs: failed })).toMatch(/^not-in-place: evidence-valid soa, test-failed CT-1/);
    expect(line({ nextOn: '2026-11-20' })).toMatch(/^claimed: evidence-valid soa, test-stale CT-1/);
    expect(line({ runs: [], cadence: undefined })).toMatch(/^claimed: evidence-valid soa, test-unproven CT-1/);
    expect(line({ runs: [], nextOn: '2026-12-24', cadence: undefined })).toMatch(
      /^in-place: evidence-valid soa, test-planned CT-1/,
    );
  });

  it('is proven by no test that cannot be read', () => {
    const tests = [...test().controlTests, { ...makeControlTest({ id: 'CT-2', control: 'A.5.7' }), owner: 7 }, null];
    const isms = { ...statementOf({ control: 'A.5.7' }), controlTests: tests };
    expect(lineOf(isms, 'A.5.7')).toMatch(/^claimed: evidence-valid soa, test-unproven CT-2/);
    const failed = makeControlTest({
      control: 'A.5.7',
      runs: [{ on: '2026-09-14', result: 'failed' }],
    });
    const withFailed = { ...isms, controlTests: [failed, ...tests.slice(1)] };
    expect(lineOf(withFailed, 'A.5.7')).toMatch(/^not-in-place: evidence-valid soa, test-failed CT-1/);
  });

  it('is claimed where the register that it fills is empty', () => {
    const row = statementOf({ control: 'A.5.9' });
    expect(lineOf({ ...row, assets: [] }, 'A.5.9')).toMatch(
      /^claimed: evidence-valid soa, register-not-given, register-empty/,
    );
    expect(lineOf({ ...row, assets: [makeAsset()] }, 'A.5.9')).toMatch(
      /evidence-valid soa, register-not-given(?!, register-empty)/,
    );
    expect(rowOf(row, 'A.5.9').state).toBe('in-place');
  });

  it('of your own stands behind those of Annex A, with its title or its id', () => {
    const isms = makeIsms({
      statementOfApplicability: makeStatement({
        entries: [
          makeStatementEntry({ control: 'custom:model-cards', title: 'Model cards' }),
          makeStatementEntry({ control: 'custom:red-team' }),
          makeStatementEntry({ control: 'custom:red-team', applicability: 'excluded' }),
        ],
      }),
    });
    const { controls, controlCounts } = assessReadiness(isms, { asOf });
    expect(controls.slice(93).map(({ id, title, state }) => [id, title, state])).toEqual([
      ['custom:model-cards', 'Model cards', 'in-place'],
      ['custom:red-team', 'custom:red-team', 'in-place'],
    ]);
    expect(controlCounts.tally).toEqual({ counted: 2, of: 95, excluded: 0, unknown: 93, share: 2 / 95 });
  });
});

describe('what stands against a requirement', () => {
  it('leaves it partly in place where a check found a nonconformity, with the findings', () => {
    const registers = { contextIssues: [makeContextIssue()], climateDecisions: [makeClimateDecision()] };
    const { state, findings, reasons } = rowOf(registers, '4.1');
    expect(state).toBe('partly');
    expect(findings.map(({ code }) => code)).toEqual(['context-kind-missing']);
    expect(reasons.at(-1)).toEqual({
      kind: 'nonconformity-found',
      register: null,
      records: [{ kind: 'governance', id: 'contextIssues' }],
    });
  });

  it('names a record with several findings once', () => {
    const parties = [{ id: 'P-1', name: 'Customers', requirements: [{ text: 'Certificate' }, { text: 'Logs' }] }];
    const { findings, reasons } = rowOf({ interestedParties: parties }, '4.2');
    expect(findings.filter(({ code }) => code === 'party-requirement-unanswered').length).toBe(2);
    expect(reasons.at(-1)).toMatchObject({ kind: 'nonconformity-found', records: [{ id: 'P-1' }] });
  });

  it('leaves it partly in place while a nonconformity is open', () => {
    const open = makeNonconformity({ requirement: '4.3' });
    const isms = { ismsScopes: [makeIsmsScope()], nonconformities: [open] };
    expect(lineOf(isms, '4.3', { asOf: '2026-09-06' })).toMatch(/^partly: records-kept SC-1, nonconformity-open NC-1/);
    expect(lineOf(isms, '4.3', { asOf: '2026-09-07' })).toBe('in-place: records-kept SC-1');
    expect(lineOf(isms, '4.3', { asOf: '2026-03-01' })).toBe('in-place: records-kept SC-1');
    const ofHeading = { ...isms, nonconformities: [makeNonconformity({ requirement: '4' })] };
    expect(rowOf(ofHeading, '4.3', { asOf: '2026-05-01' }).state).toBe('partly');
    const ofItem = { ...isms, nonconformities: [makeNonconformity({ requirement: '4.3.a' })] };
    expect(rowOf(ofItem, '4.3', { asOf: '2026-05-01' }).state).toBe('partly');
    const unreadable = { ...isms, nonconformities: [{ ...open, source: 7 }] };
    expect(rowOf(unreadable, '4.3', { asOf: '2026-05-01' }).reasons.map(({ kind }) => kind)).toEqual(['records-kept']);
  });

  it('leaves it claimed where a check found that something is overdue', () => {
    const communications = [makeCommunication()];
    expect(lineOf({ communications }, '7.4')).toBe('in-place: records-kept COM-1');
    expect(lineOf({ communications }, '7.4', { asOf: '2029-01-01' })).toBe(
      'claimed: records-kept COM-1, overdue-found COM-1',
    );
  });

  it('does not stand for a law or another standard', () => {
    const isms = makeIsms({ certifications: [makeCertification()] });
    const { clauses, controls } = assessReadiness(isms, { asOf: '2040-01-01' });
    const codes = checkIsms(isms, { asOf: '2040-01-01' }).map(({ code }) => code);
    expect(codes).toContain('certification-expired');
    expect([...clauses, ...controls].flatMap((row) => row.findings).map(({ code }) => code)).not.toContain(
      'certification-expired',
    );
  });

  it('raises nothing', () => {
    const isms = { managementReviews: [], nonconformities: [makeNonconformity({ requirement: '9.3.1' })] };
    expect(lineOf(isms, '9.3.1', { asOf: '2026-05-01' })).toMatch(
      /^not-in-place: register-empty, nonconformity-open NC-1/,
    );
  });

  it('follows the policies', () => {
    const isms = { ...statementOf({ control: 'A.8.13' }), grants: [makeGrant()] };
    expect(rowOf(isms, 'A.8.13', { policies: { access: {} } }).state).toBe('in-place');
  });
});

describe('law: a record less', () => {
  it('never raises the number of requirements in place', () => {
    const whole = { ...exampleIsms, statementOfApplicability: makeStatement() };
    const inPlace = (isms: Isms) => {
      const { clauseCounts, controlCounts } = assessReadiness(isms, { asOf: exampleAsOf });
      return clauseCounts.tally.counted + controlCounts.tally.counted;
    };
    const all = inPlace(whole);
    const names = Object.keys(whole).filter((name) => name !== 'schemaVersion' && name !== 'organization');
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const { [name as 'people']: _left, ...less } = whole;
        expect(inPlace(less as Isms)).toBeLessThanOrEqual(all);
      }),
      { seed: 20261130, numRuns: 8 },
    );
  });
});

describe('clauseProofs', () => {
  const page = readFileSync('docs/decisions/readiness-is-proven.md', 'utf8');

  it.each(Object.entries(clauseProofs))('are told for %s by the page that argues them', (clause, parts) => {
    const line = page.split('\n').find((each) => each.startsWith(`| ${clause} `)) ?? '';
    const named = parts.flatMap(({ anyOf }) =>
      anyOf.flatMap((proof) => {
        if (proof.by === 'audit') return ['an audit'];
        if (proof.by === 'document') return [proof.provides === undefined ? 'a document' : `\`${proof.provides}\``];
        const fields = [proof.register, proof.from, proof.through, ...(proof.states ?? [])];
        return fields.flatMap((field) => (field === undefined ? [] : [`\`${field}\``]));
      }),
    );
    expect(named.filter((name) => !line.includes(name))).toEqual([]);
    expect(line.match(/`[^`]+`/g) ?? []).toEqual(named.filter((name) => name.startsWith('`')));
  });

  const proofs = Object.values(clauseProofs).flatMap((parts) => parts.flatMap(({ anyOf }) => anyOf));
  const days = proofs.flatMap((proof) =>
    proof.by === 'records'
      ? [proof.from, proof.through].flatMap((field) => (field === undefined ? [] : [[proof.register, field] as const]))
      : [],
  );

  it.each(days)('names a field of %s: %s', (register, field) => {
    // A field that the schema does not have is refused by its name.
    const record = field.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'no day');
    const content = register === 'statementOfApplicability' ? record : [record];
    const { error } = IsmsSchema.safeParse({ ...makeIsms(), [register]: content });
    expect(error?.issues.filter(({ code }) => code === 'unrecognized_keys')).toEqual([]);
    const path = [register, ...(Array.isArray(content) ? [0] : []), ...field.split('.')].join('.');
    const isUnion = error?.issues.some(({ path: place }) => place.join('.') === `${register}.0.status`);
    expect(isUnion === true || error?.issues.some((issue) => issue.path.join('.') === path)).toBe(true);
  });
});
