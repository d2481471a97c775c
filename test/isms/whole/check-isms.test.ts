import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import type { Exception } from '../../../src/governance/index.ts';
import type { Change, Vulnerability } from '../../../src/operations/index.ts';
import {
  generateRisks,
  makeChange,
  makeControlledDocument,
  makeDisposalRecord,
  makeException,
  makeIsms,
  makeLegalHold,
  makeObligation,
  makeOrganization,
  makePerson,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
  makeRisk,
  makeRiskAcceptance,
  makeRiskCriteria,
  makeRoleAssignment,
  makeRelease,
  makeServiceLevel,
  makeSoftwareChange,
  makeStatement,
  makeStatementEntry,
  makeTreatmentApproval,
  makeVulnerability,
} from '../../../src/fixtures/index.ts';
import { checkIsms, type CheckIsmsContext, type Isms, validateIsms } from '../../../src/isms/index.ts';

const asOf = '2026-11-21';

function found(registers: object, context: Partial<CheckIsmsContext> = {}): readonly string[] {
  const isms = Object.assign({}, makeIsms(), registers);
  return checkIsms(isms, { asOf, ...context }).map(({ code, path }) => `${path.join('.')} ${code}`);
}

const risks = {
  riskCriteria: makeRiskCriteria(),
  risks: [makeRisk()],
  riskAcceptances: [makeRiskAcceptance()],
};
const people = [makePerson(), makePerson({ id: 'ben' })];

describe('checkIsms', () => {
  it('finds nothing in a document without registers and in sound registers', () => {
    expect(found({})).toEqual([]);
    expect(found(risks)).toEqual([]);
    expect(found({ people, controlledDocuments: [makeControlledDocument()] })).toEqual([]);
  });

  it('demands criteria where there are risks', () => {
    const [finding] = checkIsms(makeIsms({ risks: risks.risks }), { asOf });
    expect(finding).toMatchObject({
      code: 'risk-criteria-missing',
      path: ['risks'],
      message: 'The ISMS of "example" has risks but no criteria, so the risks cannot be judged.',
    });
    expect(found({ risks: [], organization: {} })).toEqual(['risks risk-criteria-missing']);
    expect(found({ riskCriteria: risks.riskCriteria })).toEqual([]);
  });

  it('places the findings of the risk register in the document', () => {
    const isms = {
      riskCriteria: makeRiskCriteria({
        acceptance: {
          automaticUpTo: 'low',
          approvals: [
            { upTo: 'high', roles: ['risk-owner'], sign: 'any' },
            { upTo: 'medium', roles: ['top-management'], sign: 'any' },
          ],
        },
      }),
      risks: [makeRisk({ identifiedOn: undefined })],
      riskAcceptances: [makeRiskAcceptance(), makeRiskAcceptance()],
      treatmentApprovals: [makeTreatmentApproval(), makeTreatmentApproval({ risk: 'R-2', id: 'TA-2' })],
    };
    expect(found(isms)).toEqual([
      'riskCriteria.acceptance.approvals.1.upTo risk-criteria-approvals-out-of-order',
      'risks.0.identifiedOn risk-identified-on-missing',
      'riskAcceptances.1 risk-acceptance-duplicate',
      'treatmentApprovals.1 risk-approval-of-unknown-risk',
    ]);
  });

  it('judges the statement by the risks, acceptances, obligations and documents', () => {
    const entries = [
      makeStatementEntry({
        control: 'A.5.24',
        reasons: [
          { kind: 'risk-treatment', risks: ['R-9'] },
          { kind: 'legal', obligations: ['O-9'] },
        ],
        policies: [{ document: 'POL-9' }],
      }),
    ];
    const isms = {
      ...risks,
      obligations: [makeObligation({ id: 'O-1', controls: ['A.5.24'] })],
      people,
      controlledDocuments: [makeControlledDocument({ references: undefined })],
      statementOfApplicability: makeStatement({ entries }),
    };
    const off = { rules: { 'statement-control-missing': 'off', 'risk-control-not-in-statement': 'off' } } as const;
    expect(found(isms, off)).toEqual([
      'statementOfApplicability.entries.0.reasons statement-obligation-reason-absent',
      'statementOfApplicability.entries.0.reasons.0.risks.0 statement-risk-unknown',
      'statementOfApplicability.entries.0.reasons.1.obligations.0 statement-obligation-unknown',
      'statementOfApplicability.entries.0.policies.0.document statement-policy-unknown',
    ]);
  });

  it('takes it that no risk is accepted where the document has risks and no acceptances', () => {
    const entry = makeStatementEntry({ control: 'A.5.1', applicability: 'excluded' });
    const isms = {
      ...risks,
      riskAcceptances: undefined,
      statementOfApplicability: makeStatement({
        entries: [Object.assign({}, entry, { reason: 'risk-retained', risks: ['R-1'] })],
      }),
    };
    expect(found(isms)).toContain('statementOfApplicability.entries.0.risks.0 statement-retained-risk-not-accepted');
  });

  it('compares the citations of documents with the statement', () => {
    const isms = {
      people,
      controlledDocuments: [
        makeControlledDocument({ references: [{ kind: 'control', id: 'A.5.1', relation: 'addresses' }] }),
      ],
      statementOfApplicability: makeStatement({
        approvedBy: 'Board',
        approvedOn: '2026-10-01',
        entries: [makeStatementEntry({ control: 'A.5.1', applicability: 'excluded' })],
      }),
    };
    expect(found(isms, { rules: { 'statement-control-missing': 'off' } })).toEqual([
      'controlledDocuments.0.references.0 citation-of-excluded-control',
    ]);
  });

  it('places the findings of retention in the document', () => {
    const isms = {
      organization: makeOrganization({ jurisdictions: ['DE'] }),
      retentionSchedule: makeRetentionSchedule({
        rules: [makeRetentionRule(), makeRetentionRule()],
        categories: undefined,
      }),
      retentionRecords: [
        makeRetentionRecord(),
        makeRetentionRecord({ id: 'voucher-2', disposedOn: '2026-10-01' }),
        makeRetentionRecord({ id: 'voucher-3' }),
        makeRetentionRecord({ id: 'voucher-3' }),
      ],
      legalHolds: [makeLegalHold({ scope: { kind: 'records', records: ['voucher-9'] } })],
      disposalRecords: [makeDisposalRecord({ records: ['voucher-8'] })],
    };
    expect(found(isms)).toEqual([
      'retentionSchedule.rules.1.id retention-rule-duplicate',
      'retentionRecords.1 disposal-unrecorded',
      'retentionRecords.2 disposal-record-ambiguous',
      'legalHolds.0.scope.records.0 hold-record-unknown',
      'disposalRecords.0.records.0 disposal-record-unknown',
    ]);
  });

  it('reports integrity where no area does', () => {
    expect(found({ people: [makePerson({ manager: 'cy' })] })).toEqual([
      'people.0.manager governance-reference-unknown',
    ]);
    expect(found({ people: [makePerson(), makePerson()] })).toEqual(['people.1.id governance-record-duplicate']);
    expect(found({ people, roleAssignments: [makeRoleAssignment({ person: 'cy' })] })).toEqual([
      'roleAssignments.0.person role-holder-not-a-person',
    ]);
    const documents = [
      makeControlledDocument(),
      makeControlledDocument({ id: 'POL-2', kind: 'topic-policy', parent: 'POL-3' }),
      makeControlledDocument({ id: 'POL-3', kind: 'topic-policy', parent: 'POL-2' }),
    ];
    expect(found({ people, controlledDocuments: documents })).toEqual([
      'controlledDocuments.1.parent document-parent-cycle',
    ]);
    expect(found({ people: [makePerson({ manager: 'ben' }), makePerson({ id: 'ben', manager: 'ada' })] })).toEqual([
      'people.0.manager reference-cycle',
    ]);
    expect(found({ retentionRecords: [makeRetentionRecord(), makeRetentionRecord()] })).toEqual([
      'retentionRecords.1.id record-duplicate',
    ]);
  });

  it('finds the duties of people who left, once for each record and person', () => {
    const leavers = (endedOn: string) => ({
      ...risks,
      risks: [
        makeRisk(),
        makeRisk({
          id: 'R-2',
          owner: 'cy',
          residual: undefined,
          inherent: undefined,
          current: { likelihood: 'rare', impact: 'negligible', assessedOn: '2026-11-02' },
          treatment: {
            option: 'modify',
            controls: ['A.8.1'],
            plan: { actions: [{ status: 'open', text: 'Encrypt', owner: 'cy', dueOn: '2027-01-31' }] },
          },
        }),
      ],
      people: [null, makePerson(), makePerson({ id: 'cy', endedOn: endedOn as '2026-11-20' }), { id: 'eve' }],
    });
    const off = {
      rules: { 'governance-record-unreadable': 'off', 'risk-residual-not-assessed': 'off' },
    } as const;
    expect(found(leavers('2026-11-21'), off)).toEqual([]);
    expect(found(leavers('2026-11-20'), off)).toEqual(['risks.1 owner-left']);
    const [finding] = checkIsms(Object.assign({}, makeIsms(), leavers('2026-11-20')), { asOf, ...off });
    expect(finding?.message).toBe(
      '"cy" left on 2026-11-20 and still has duties of "R-2": "Encrypt", "Review the risk "A laptop with customer data is stolen"".',
    );
  });

  it('finds the actions of a statement that fall to a person who left', () => {
    const action = { status: 'open', text: 'Encrypt', owner: 'cy', dueOn: '2027-01-31' } as const;
    const isms = {
      people: [makePerson({ id: 'cy', endedOn: '2026-11-20' })],
      statementOfApplicability: makeStatement({
        approvedBy: 'Board',
        approvedOn: '2026-10-01',
        entries: [makeStatementEntry({ control: 'A.5.1', implementation: { status: 'not-implemented', action } })],
      }),
    };
    expect(found(isms, { rules: { 'statement-control-missing': 'off' } })).toEqual([
      'statementOfApplicability owner-left',
    ]);
  });

  it('judges the registers of governance by the limits of the organization', () => {
    const isms = { people, obligations: [makeObligation()] };
    expect(found(isms, { governance: {} })).toEqual([]);
    expect(() => found(isms, { governance: { auditorLookback: 'long' as never } })).toThrow(/^auditorLookback must/);
    expect(() => found(isms, { governance: 7 as never })).toThrow(/^governance must be an object/);
    expect(() => found(isms, { people: { acknowledgeWithin: 'soon' as never } })).toThrow(/^acknowledgeWithin must/);
    expect(() => found(isms, { people: null as never })).toThrow(/^people must be an object/);
  });

  it('re-grades and switches off findings by their code', () => {
    const isms = makeIsms({ people: [makePerson({ manager: 'cy' })] });
    const code = 'governance-reference-unknown';
    expect(checkIsms(isms, { asOf, rules: { [code]: 'info' } }).map(({ severity }) => severity)).toEqual(['info']);
    expect(checkIsms(isms, { asOf, rules: { [code]: 'off' } })).toEqual([]);
    expect(checkIsms(isms, { asOf, rules: { 'risk-duplicate': 'off' } }).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });

  it('says once that a rule, a risk or an acceptance cannot be read, at its place', () => {
    const { role: _role, ...rule } = makeRetentionRule();
    const isms = {
      ...risks,
      riskAcceptances: [{ id: 'RA-1' }],
      statementOfApplicability: { version: '1' },
      retentionSchedule: makeRetentionSchedule({ rules: [rule as never], categories: undefined }),
      retentionRecords: [makeRetentionRecord()],
      disposalRecords: [],
    };
    expect(found(isms).filter((line) => line.endsWith('-record-unreadable'))).toEqual([
      'riskAcceptances.0.risk risk-record-unreadable',
      'statementOfApplicability.id controls-record-unreadable',
      'statementOfApplicability.entries controls-record-unreadable',
      'retentionSchedule.rules.0.role retention-record-unreadable',
    ]);
    expect(found({ statementOfApplicability: { version: '1', entries: [], id: 7 } })).toContain(
      'statementOfApplicability.id controls-record-unreadable',
    );
  });

  it('reads each part by itself: an unreadable record is one finding', () => {
    const isms = {
      organization: { jurisdictions: 'DE' },
      riskCriteria: { id: 'C' },
      risks: [makeRisk(), { id: 'R-2' }],
      statementOfApplicability: { id: 'soa', version: '1', entries: [7] },
      obligations: [7, { id: 'O-1' }],
      people: [{ id: 'ada' }, { id: 'cy', endedOn: '2026-11-20' }],
      retentionSchedule: makeRetentionSchedule(),
      retentionRecords: [{ id: 'voucher-1' }, null],
      legalHolds: [null],
      disposalRecords: [null],
      controlledDocuments: 'all',
    };
    const unreadable = found(isms).filter((line) => line.endsWith('-record-unreadable'));
    expect(unreadable.map((line) => line.split(' ')[0])).toEqual([
      'organization.jurisdictions',
      'riskCriteria.likelihood',
      'risks.1.title',
      'statementOfApplicability.entries.0',
      'obligations.0',
      'obligations.1',
      'people.0.startedOn',
      'people.1.startedOn',
      'retentionRecords.0',
      'retentionRecords.1',
      'legalHolds.0',
      'disposalRecords.0',
      'controlledDocuments',
    ]);
  });

  it.each([
    ['the document is an object', null, { asOf }, /^isms must be an object/],
    ['the context is an object', makeIsms(), null, /^context must be an object/],
    ['the day is a calendar date', makeIsms(), { asOf: '2026-02-30' }, /^asOf must be a calendar date/],
    [
      'a rule is a grade',
      makeIsms(),
      { asOf, rules: { 'risk-duplicate': 'fatal' } },
      /^rules\.risk-duplicate must be one of off, error, warning, info, got "fatal"/,
    ],
    [
      'a rule is about a code of the library',
      makeIsms(),
      { asOf, rules: { 'door-open': 'off' } },
      /^rules must have codes of the library, got "door-open"/,
    ],
  ])('throws unless %s', (_, isms, context, message) => {
    expect(() => checkIsms(isms as Isms, context as CheckIsmsContext)).toThrow(message);
  });

  it('judges ten thousand risks', () => {
    const many = generateRisks({ seed: 1, count: 10_000 });
    const findings = checkIsms(makeIsms({ riskCriteria: makeRiskCriteria(), risks: many, people }), { asOf });
    expect(findings.every(({ path }) => path[0] === 'risks')).toBe(true);
  });
});

describe('validateIsms', () => {
  const lines = (input: unknown): readonly string[] =>
    validateIsms(input, { asOf }).findings.map(({ pointer, code }) => `${pointer} ${code}`);

  it('accepts a document and gives the findings of its checks', () => {
    const isms = makeIsms({ people: [makePerson({ manager: 'cy' })] });
    const answer = validateIsms(isms, { asOf });
    expect(answer.ok && answer.value).toEqual(isms);
    expect(lines(isms)).toEqual(['/people/0/manager governance-reference-unknown']);
  });

  it('gives the reasons of the schema beside the findings on the rest, each with its record', () => {
    const isms = makeIsms({ people: [makePerson({ manager: 'cy', name: '' })], hazards: [] } as object);
    expect(lines(isms)).toEqual([
      '/people/0/name text-empty',
      '/people/0/manager governance-reference-unknown',
      '/hazards field-unknown',
    ]);
    expect(validateIsms(isms, { asOf }).findings[0]?.subject).toEqual({ kind: 'person', id: 'ada' });
  });

  it('says each unreadable part once, by the schema', () => {
    expect(lines({ schemaVersion: 1, organization: makeOrganization(), risks: 'none' })).toEqual([
      '/risks field-type-invalid',
    ]);
    expect(lines([])).toEqual([' field-type-invalid']);
    expect(lines({ ...makeIsms(), schemaVersion: 2, risks: 'none' })).toEqual(['/schemaVersion isms-version-newer']);
  });

  it('throws for a wrong context, whatever the input', () => {
    for (const input of [makeIsms(), null, { schemaVersion: 2 }, undefined])
      expect(() => validateIsms(input, { asOf: 'today' as never })).toThrow(/^asOf must be a calendar date/);
  });
});

describe('checkIsms on releases by the registers of operations', () => {
  const release = makeRelease({ changes: [], gates: [], assets: ['web-shop'] });
  const softwareChanges = [makeSoftwareChange({ model: undefined })];
  const blocked = (registers: object, context: Partial<CheckIsmsContext> = {}) =>
    checkIsms(Object.assign({}, makeIsms(), registers), { asOf, ...context }).flatMap(({ code, params }) =>
      code === 'release-blocked' ? [`${String(params['record'])} ${String(params['reason'])}`] : [],
    );
  const serviceLevels = [makeServiceLevel()];
  const open = (overrides: Parameters<typeof makeVulnerability>[0] = {}): Vulnerability =>
    makeVulnerability({
      openings: [{ detectedAt: '2026-10-01T08:00:00Z' }],
      history: [{ state: 'reported', enteredOn: '2026-10-01' }],
      ...overrides,
    });
  const by = (vulnerability: Vulnerability, deployedOn: CalendarDate, exceptions: readonly Exception[] = []) =>
    blocked({
      releases: [{ ...release, deployedOn }],
      vulnerabilities: [vulnerability],
      serviceLevels,
      exceptions,
      softwareChanges,
    });
  const overdue = ['V-1 vulnerability-overdue'];

  it('finds a vulnerability of a released asset that was overdue on the day of the deployment', () => {
    expect(by(open(), '2026-10-31')).toEqual([]);
    expect(by(open(), '2026-11-01')).toEqual(overdue);
    expect(by(open({ assets: ['other'] }), '2026-11-01')).toEqual([]);
    expect(by(open(), '2026-11-22')).toEqual([]);
    const fixed = { detectedAt: '2026-10-01T08:00:00Z', fixedAt: '2026-11-10T08:00:00Z' } as const;
    const history = [{ state: 'fixed', enteredOn: '2026-11-10' }] as const;
    expect(by(open({ openings: [fixed], history }), '2026-11-09')).toEqual(overdue);
    expect(by(open({ openings: [fixed], history }), '2026-11-10')).toEqual([]);
    const dismissed = [
      { state: 'reported', enteredOn: '2026-10-01' },
      { state: 'false-positive', enteredOn: '2026-11-10', by: 'ada', rationale: 'The library is not loaded' },
    ] as const;
    expect(by(open({ history: dismissed }), '2026-11-09')).toEqual(overdue);
    expect(by(open({ history: dismissed }), '2026-11-10')).toEqual([]);
  });

  it('judges a release by what was known on its day', () => {
    const severities = (...days: readonly (readonly ['critical' | 'high' | 'low', CalendarDate])[]) => ({
      severities: days.map(([severity, on]) => ({ severity, by: 'ada', on })),
    });
    const raised = open(severities(['high', '2026-10-02'], ['critical', '2026-10-20']));
    expect(by(raised, '2026-10-19')).toEqual([]);
    expect(by(raised, '2026-10-20')).toEqual(overdue);
    const lowered = open(severities(['high', '2026-10-02'], ['low', '2026-11-10']));
    expect(by(lowered, '2026-11-09')).toEqual(overdue);
    expect(by(lowered, '2026-11-10')).toEqual([]);
    const opening = { detectedAt: '2026-10-01T08:00:00Z', confirmedAt: '2026-10-02T08:00:00Z' } as const;
    const agreed = open({
      openings: [opening],
      agreedDue: { dueOn: '2026-11-30', reason: 'Agreed with the service', by: 'ada', on: '2026-11-05' },
    });
    expect(by(agreed, '2026-11-04')).toEqual(overdue);
    expect(by(agreed, '2026-11-05')).toEqual([]);
  });

  it('finds no vulnerability while an exception permits it', () => {
    const granted = (days: Pick<Exception, 'from'> & Partial<Pick<Exception, 'expiresOn'>>): readonly Exception[] => [
      makeException({
        requirement: { kind: 'control', control: 'A.8.8' },
        approvedBy: { person: 'dan', role: 'ciso' },
        expiresOn: undefined,
        ...days,
      }),
    ];
    const excepted = open({ exceptions: ['EX-1'] });
    const days = { from: '2026-11-05', expiresOn: '2026-11-10' } as const;
    expect(by(excepted, '2026-11-04', granted(days))).toEqual(overdue);
    expect(by(excepted, '2026-11-05', granted(days))).toEqual([]);
    expect(by(excepted, '2026-11-10', granted(days))).toEqual([]);
    expect(by(excepted, '2026-11-11', granted(days))).toEqual(overdue);
    expect(by(excepted, '2026-11-08', granted({ from: '2026-11-05' }))).toEqual(overdue);
  });

  const carried = { ...release, changes: ['MR-1'] };
  const byChange = (change: Change, more: object = {}, context: Partial<CheckIsmsContext> = {}) =>
    blocked({ releases: [carried], softwareChanges, changes: [change], ...more }, context);
  const unapproved = ['CHG-1 change-unapproved'];

  it('finds a change that was not approved on the day of the deployment', () => {
    expect(byChange(makeChange())).toEqual([]);
    expect(byChange(makeChange({ approvals: [] }))).toEqual(unapproved);
    expect(byChange(makeChange({ revision: '9f2c' }))).toEqual(unapproved);
    const plan = { implementedAt: undefined, outcome: undefined };
    const history = makeChange().history.slice(0, 4);
    const approvedOn = (on: CalendarDate) =>
      makeChange({ ...plan, history, approvals: [{ by: 'dan', on, revision: '4c1d' }] });
    expect(byChange(approvedOn('2026-11-06'))).toEqual([]);
    expect(byChange(approvedOn('2026-11-07'))).toEqual(unapproved);
    const withdrawn = [...history, { state: 'withdrawn', enteredOn: '2026-11-10' }] as const;
    expect(byChange(makeChange({ ...plan, history: withdrawn }))).toEqual(unapproved);
  });

  it('takes an emergency change for unapproved once its approval is overdue, and an unknown template for unknown', () => {
    const emergency = (on?: CalendarDate): Change => ({
      ...makeChange({
        approvals: on === undefined ? [] : [{ by: 'dan', on, revision: '4c1d' }],
        implementedAt: '2026-11-06T08:00:00Z',
      }),
      kind: 'emergency',
    });
    const within = { operations: { changes: { laterApprovalWithin: 'P5D' } } } as const;
    expect(byChange(emergency('2026-11-10'), {}, within)).toEqual([]);
    expect(byChange(emergency(), {}, within)).toEqual(unapproved);
    expect(byChange(emergency())).toEqual(unapproved);
    const unclosed = emergency().history.filter(({ state }) => state !== 'closed');
    expect(byChange({ ...emergency(), history: unclosed })).toEqual([]);
    const ended = [{ state: 'withdrawn', enteredOn: '2026-10-08' }] as const;
    const never = { ...emergency(), history: ended };
    const { implementedAt: _, ...withoutDay } = never;
    expect(byChange(withoutDay as Change)).toEqual(unapproved);
    const standard: Change = { ...makeChange({ approvals: [] }), kind: 'standard', template: 'POL-1' };
    expect(byChange(standard, { controlledDocuments: [makeControlledDocument()] })).toEqual([]);
    expect(byChange(standard, { controlledDocuments: [] })).toEqual([]);
    const retired = [makeControlledDocument({ retiredOn: '2026-10-08' })];
    expect(byChange(standard, { controlledDocuments: retired })).toEqual(unapproved);
  });

  it('prefers the facts that the policy gives', () => {
    const context = {
      development: {
        changes: [{ id: 'CHG-1', approved: true }],
        vulnerabilities: [{ id: 'V-9', assets: ['web-shop'], dueOn: '2026-11-05', closedOn: null }],
      },
    } as const;
    const more = { vulnerabilities: [open()], serviceLevels };
    expect(byChange(makeChange({ approvals: [] }), more, context)).toEqual(['V-9 vulnerability-overdue']);
    expect(byChange(makeChange({ approvals: [] }), more)).toEqual([...unapproved, ...overdue]);
  });
});
