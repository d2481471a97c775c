/*
 * Prevents a record or an answer without a JSON Schema, a schema that validators of other languages cannot read, and an answer that its
 * own schema refuses.
 */
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { assessCoverage, checkCitations, parseReferences } from 'isms-kit/clauses';
import {
  checkStatement,
  diffStatements,
  draftStatement,
  summarizeStatement,
  upgradeStatement,
} from 'isms-kit/controls';
import { nextOccurrence, tallyOf } from 'isms-kit/core';
import { dataSubjectRequestDeadline, endOfPeriod, notificationClocks } from 'isms-kit/deadlines';
import {
  makeDataSubjectRequestFacts,
  makeHolidayCalendar,
  makeNotificationFacts,
  makeRetentionRecord,
  makeRetentionSchedule,
  makeRisk,
  makeRiskCriteria,
  makeStatement,
} from 'isms-kit/fixtures';
import { assessRetention } from 'isms-kit/retention';
import { assessRisk, buildHeatMap, checkRiskRegister, rankRisks, riskDueItems, scoreRisk } from 'isms-kit/risk';
import { getClause, getControl, readControlId } from 'isms-kit/standard';
import {
  ajvOfPublished,
  errorsOf,
  fileNameOf,
  partsOf,
  publishedManifest,
  publishedNames,
  publishedRecords,
  publishedSchema,
} from './published-schemas.ts';

const ajv = ajvOfPublished();

describe('dist/schemas', () => {
  it('has a file for each record and each answer, and no other', () => {
    const records = publishedRecords.map(({ file }) => file).toSorted();
    expect(publishedManifest.records).toEqual(records);
    expect(publishedManifest.answers.filter((name) => records.includes(name))).toEqual([]);
    expect(publishedNames.toSorted()).toEqual([...records, ...publishedManifest.answers].toSorted());
  });

  it('has what tools return to an agent', () => {
    const answers = [
      'Finding',
      'Tally',
      'DueItem',
      'Control',
      'RiskScore',
      'RiskAssessment',
      'Clock',
      'RetentionOutcome',
    ];
    const further = ['Coverage', 'UpgradedStatement', 'ParsedReferences', 'StatementSummary', 'ControlsFinding'];
    expect(publishedManifest.answers).toEqual(expect.arrayContaining([...answers, ...further].map(fileNameOf)));
  });
});

describe.each(publishedNames)('%s.json', (name) => {
  const schema = publishedSchema(name);
  const parts = partsOf(schema);

  it('is a strict JSON Schema 2020-12 with a stable id and a sentence', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => errorsOf(ajv, name, null)).not.toThrow();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:isms-kit:schemas:${name}`,
      title: expect.stringMatching(/^[A-Z]\w+$/) as unknown,
      description: expect.stringMatching(/\.$/) as unknown,
    });
    expect(fileNameOf(schema.title ?? '')).toBe(name);
  });

  it('has a sentence for each field, unless the fields are the words of a table', () => {
    const silent = parts.flatMap(({ properties = {} }) => {
      const fields = Object.entries(properties);
      const isTable = fields.length > 1 && new Set(fields.map(([, field]) => JSON.stringify(field))).size === 1;
      return isTable ? [] : fields.flatMap(([key, { description }]) => (description === undefined ? key : []));
    });
    expect(silent).toEqual([]);
  });

  it('has patterns that every language reads, and no keyword that means something else elsewhere', () => {
    const patterns = parts.flatMap(({ pattern }) => (typeof pattern === 'string' ? pattern : []));
    expect(patterns.filter((pattern) => /\(\?|\\[^S.()[\]]/.test(pattern))).toEqual([]);
    expect(parts.filter((part) => Object.hasOwn(part, 'readOnly') || Object.hasOwn(part, 'default'))).toEqual([]);
  });

  it('closes every object that has fields of its own', () => {
    expect(
      parts.filter((part) => part.type === 'object' && part.properties && part.additionalProperties !== false),
    ).toEqual([]);
  });
});

describe('an answer', () => {
  const asOf = '2026-11-21';
  const criteria = makeRiskCriteria();
  const statement = makeStatement();
  const draft = draftStatement([], { id: 'soa', version: '1', issuedOn: asOf });
  const documents = [{ id: 'policy', ...parseReferences('A.5.15; Clause 6.1.3; GDPR Article 30; A.9.2.1') }];
  const old = {
    id: 'soa',
    version: '1',
    issuedOn: asOf,
    entries: [{ control: 'A.9.2.1', applicability: 'undecided' }],
  } as const;
  const answers: readonly (readonly [name: string, answer: unknown])[] = [
    ['Control', getControl('A.5.15')],
    ['Clause', getClause('6.1.3')],
    ['ControlIdRead', readControlId('5.1')],
    ['ParsedReferences', parseReferences('A.5.15, A.9.2.1')],
    ['Coverage', assessCoverage(documents, {})],
    ...checkCitations(documents, { entries: [{ control: 'A.5.15', applicability: 'excluded' }] }).map(
      (finding) => ['ClausesFinding', finding] as const,
    ),
    ...checkStatement(old, { asOf }).map((finding) => ['Finding', finding] as const),
    ['StatementOfApplicability', draft],
    ['StatementSummary', summarizeStatement(statement, { asOf })],
    ...diffStatements(draft, statement).map((change) => ['StatementChange', change] as const),
    ['UpgradedStatement', upgradeStatement(old)],
    ['Tally', tallyOf({ counted: 3, of: 4 })],
    ['NextOccurrence', nextOccurrence({ every: 'P1Y', mode: 'fixed', anchor: '2024-03-01' }, { asOf })],
    ['Deadline', endOfPeriod(asOf, 'P3D', { rule: 'eu-1182-71', calendar: makeHolidayCalendar() })],
    ...notificationClocks(makeNotificationFacts('dora'), { now: '2026-06-08T06:00:00Z', zone: 'Europe/Berlin' }).map(
      (clock) => ['Clock', clock] as const,
    ),
    ['DataSubjectRequestDeadline', dataSubjectRequestDeadline(makeDataSubjectRequestFacts(), {})],
    ['RetentionOutcome', assessRetention(makeRetentionRecord(), makeRetentionSchedule(), { asOf })],
    ['RiskScore', scoreRisk({ likelihood: 1, impact: 2 }, criteria)],
    ['RiskAssessment', assessRisk(makeRisk(), criteria, { asOf })],
    ['HeatMap', buildHeatMap([makeRisk()], criteria, { stage: 'current' })],
    ...rankRisks([makeRisk()], criteria, { stage: 'current' }).map((ranked) => ['RankedRisk', ranked] as const),
    ...checkRiskRegister({ criteria, risks: [makeRisk({ owner: ' ' })] }, { asOf }).map(
      (finding) => ['RiskFinding', finding] as const,
    ),
    ...riskDueItems({ criteria, risks: [makeRisk()] }, { from: asOf, through: '2028-12-31', asOf }).map(
      (item) => ['DueItem', item] as const,
    ),
  ];

  it.each(answers)('%s is what its JSON Schema says', (name, answer) => {
    // As a tool returns it: undefined fields are gone.
    expect(errorsOf(ajv, fileNameOf(name), JSON.parse(JSON.stringify(answer)))).toEqual([]);
  });

  it('of another shape is refused', () => {
    const [finding] = checkStatement(old, { asOf });
    expect(errorsOf(ajv, 'finding', finding)).toEqual([]);
    expect(errorsOf(ajv, 'finding', { ...finding, severity: 'fatal' })).not.toEqual([]);
    expect(errorsOf(ajv, 'finding', { ...finding, score: 1 })).not.toEqual([]);
  });
});

describe('isms-kit/schemas/*.json', () => {
  const require = createRequire(import.meta.url);

  it('is loaded by require and by bundlers', async () => {
    expect(require('isms-kit/schemas/risk.json')).toEqual(publishedSchema('risk'));
    const contents = "import risk from 'isms-kit/schemas/risk.json'; export const { $id } = risk;";
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).toContain('urn:isms-kit:schemas:risk');
  });
});
