import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { deriveApplicability, draftStatement } from 'isms-kit/controls';
import { makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = process.execPath;
const args = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  './.ci/typescript-loader.mjs',
  'examples/mcp-server/index.ts',
];
const client = new Client({ name: 'test', version: '1.0.0' });
const ajv = new Ajv({ strict: true, allErrors: true });
ajv.addKeyword('x-references');
formats.default(ajv);

type Listed = Awaited<ReturnType<typeof client.listTools>>['tools'][number];
let listed: readonly Listed[] = [];

beforeAll(async () => {
  await client.connect(new StdioClientTransport({ command, args, stderr: 'ignore' }));
  ({ tools: listed } = await client.listTools());
});
afterAll(() => client.close());

/** The structured answer of a tool, held to its output schema; the text of the error where there is one. */
async function ask(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { isError, structuredContent, content } = await client.callTool({ name, arguments: { ...input } });
  const [{ text }] = content as [{ text: string }];
  if (isError === true) return text;
  const { outputSchema = false } = listed.find((tool) => tool.name === name) ?? {};
  const valid = ajv.compile(outputSchema);
  valid(structuredContent);
  expect(valid.errors).toBeNull();
  expect(JSON.parse(text)).toEqual(structuredContent);
  return structuredContent;
}

const letters = {
  record: { id: 'L-1', category: 'letters', events: { sent: '2019-11-30' } },
  rules: [
    {
      id: 'letters',
      role: 'minimum',
      event: 'sent',
      period: 'P6Y',
      cutoff: 'calendar-year-end',
      citation: 's.147(3) AO',
      within: 'P3M',
    },
  ],
  asOf: '2026-04-02',
};
const decisions = deriveApplicability({ risks: [], obligations: [], exclusions: [] });
const draft = draftStatement(decisions, { id: 'soa', version: '0.1', issuedOn: '2026-11-21' });
const year = { from: '2027-01-01', through: '2027-12-31', asOf: '2026-11-21' };
const register = { criteria: makeRiskCriteria(), risks: [makeRisk()] };

/** Each tool with a good input and a part of its answer, and a wrong input and a part of its error. */
const cases: readonly {
  readonly name: string;
  readonly good: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, unknown>>;
  readonly error: string;
}[] = [
  {
    name: 'control_facts',
    good: { id: 'a.5.01' },
    answer: { control: { id: 'A.5.1', title: 'Policies for information security' }, problem: null, suggestions: [] },
    wrong: { control: '5.1' },
    error: 'Unrecognized key: "control"',
  },
  {
    name: 'validate_statement',
    good: { statement: draft },
    answer: {
      ok: true,
      findings: [
        { code: 'statement-control-undecided', severity: 'error', title: 'Undecided control', count: 93, more: 0 },
        { code: 'statement-unapproved', severity: 'warning', count: 1, more: 0 },
      ],
    },
    wrong: { statement: draft, asOf: '29.11.2026' },
    error: 'at asOf',
  },
  {
    name: 'explain_level',
    good: { criteria: 'product5x5', likelihood: 'likely', impact: { confidentiality: 4, availability: 2 } },
    answer: {
      level: 'high',
      label: 'High',
      rank: 3,
      of: 4,
      value: 16,
      explanation: { decidedBy: ['confidentiality'], band: { from: 10, through: 16 } },
    },
    wrong: { criteria: 'product5x5', likelihood: 'often', impact: 3 },
    error: 'likelihood must be the id or rank of a level, got "often"',
  },
  {
    name: 'incident_clocks',
    good: {
      facts: { regime: 'gdpr-33', awareAt: '2026-11-27T17:30:00+01:00' },
      now: '2026-11-29T00:00:00Z',
      zone: 'Europe/Berlin',
    },
    answer: {
      clocks: [{ source: 'GDPR art. 33(1)', dueAtLocal: '2026-11-30T17:30:00+01:00', state: 'running', missing: [] }],
    },
    wrong: { facts: { regime: 'gdpr-33', awareAt: '2026-11-27T17:30' }, now: '2026-11-29T00:00:00Z' },
    error: 'at facts.awareAt',
  },
  {
    name: 'record_retention',
    good: letters,
    answer: { status: 'overdue', retainThrough: '2025-12-31', disposeBy: '2026-04-01', overdueDays: 1 },
    wrong: { ...letters, rules: [] },
    error: 'at rules',
  },
  {
    name: 'text_coverage',
    good: { documents: [{ id: 'Access', text: 'Annex A 5.15-5.18; A.9.2.1' }], excludedControls: ['A.8.30'] },
    answer: {
      controls: { counted: 4, of: 92, excluded: 1 },
      problems: [{ document: 'Access', code: 'unknown-control', edition: '2013', suggestions: ['A.5.16'] }],
    },
    wrong: { documents: [{ id: 'Access', text: 'A.5.1' }], excludedControls: ['A.9.2.1'] },
    error: 'at excludedControls[0]',
  },
  {
    name: 'upgrade_2013',
    good: { ids: ['A.9.2.1', 'A.12.1.2'] },
    answer: {
      successors: [
        { id: 'A.9.2.1', controls: ['A.5.16'] },
        { id: 'A.12.1.2', controls: ['A.8.32'] },
      ],
      statement: null,
    },
    wrong: {},
    error: 'ids or statement must be given',
  },
  {
    name: 'register_agenda',
    good: { register, ...year },
    answer: { ok: true, items: [{ kind: 'risk-action', dueOn: '2027-01-31' }, { kind: 'risk-review' }], findings: [] },
    wrong: { register, ...year, through: '2026-12-31' },
    error: 'through must not lie before from, got "2026-12-31"',
  },
];

/** What a hostile or confused caller may put in place of any argument. */
const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\uD800',
  '../../etc/passwd',
  'A'.repeat(1_000_000),
  [],
  {},
  [[[[[null]]]]],
  { toString: 'x', valueOf: null, constructor: { prototype: {} } },
  JSON.parse('{ "__proto__": { "polluted": true }, "id": "x" }'),
];

describe('examples/mcp-server', () => {
  it('lists eight tools that only read, with strict inputs and output schemas', () => {
    expect(listed.map(({ name }) => name)).toEqual(
      'control_facts validate_statement explain_level incident_clocks record_retention text_coverage upgrade_2013 register_agenda'.split(
        ' ',
      ),
    );
    for (const { inputSchema, outputSchema, annotations } of listed) {
      expect(inputSchema['additionalProperties']).toBe(false);
      expect(outputSchema?.['additionalProperties']).toBe(false);
      expect(annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
    }
  });

  it('describes each tool with the names of its fields and what it cannot do', () => {
    for (const { description = '', inputSchema } of listed) {
      expect(description).toContain('not possible');
      for (const field of Object.keys(inputSchema.properties ?? {})) expect(description).toContain(`\`${field}\``);
    }
  });

  it('tells a model all of its tools in 33,000 bytes', () => {
    expect(JSON.stringify(listed).length).toBeLessThan(33_000);
  });

  it.each(cases)('answers $name by its output schema', async ({ name, good, answer }) => {
    expect(await ask(name, good)).toMatchObject(answer);
  });

  it.each(cases)('answers the same question of $name alike', async ({ name, good }) => {
    expect(await ask(name, good)).toEqual(await ask(name, good));
  });

  it.each(cases)('refuses a wrong input of $name with its place', async ({ name, wrong, error }) => {
    expect(await ask(name, wrong)).toContain(error);
  });

  it.each(cases)('refuses an unknown argument of $name', async ({ name, good }) => {
    expect(await ask(name, { ...good, surplus: 1 })).toContain('Unrecognized key: "surplus"');
  });

  it.each(cases)('survives hostile values in each argument of $name', async ({ name, good }) => {
    const questions = Object.keys(good).flatMap((argument) =>
      hostile.map((value) => Object.assign({}, good, { [argument]: value })),
    );
    const answers = await Promise.all(questions.map((question) => ask(name, question)));
    expect(Math.max(...answers.map((answer) => JSON.stringify(answer).length))).toBeLessThan(20_000);
    expect(await ask('control_facts', { id: '5.15' })).toMatchObject({ control: { id: 'A.5.15' } });
  });

  it('names no control that a text does not name', async () => {
    expect(await ask('control_facts', { id: 'A.14.2.7' })).toEqual({
      control: null,
      problem: 'edition-2013',
      suggestions: ['A.8.30'],
    });
  });

  it('says of a statement and of a register that cannot be read where they are wrong', async () => {
    expect(await ask('validate_statement', { statement: { ...draft, version: 7 } })).toMatchObject({
      ok: false,
      findings: [{ code: 'field-type-invalid', pointer: '/version', message: '"version" must be a text, not 7.' }, {}],
    });
    expect(await ask('register_agenda', { register: { ...register, risks: {} }, ...year })).toMatchObject({
      ok: false,
      items: [],
      findings: [{ code: 'field-type-invalid', pointer: '/risks', message: '"risks" must be a list, not an object.' }],
    });
    expect(await ask('upgrade_2013', { statement: { ...draft, entries: [] } })).toMatchObject({
      statement: { id: 'soa', version: '0.1' },
      findings: [],
    });
    expect(await ask('upgrade_2013', { statement: draft })).toMatchObject({ statement: null });
  });

  it('tells a draft with 94 findings in 1,000 bytes', async () => {
    expect(JSON.stringify(await ask('validate_statement', { statement: draft })).length).toBeLessThan(1_000);
  });

  it('leaves the end of a clock open while its anchor is unknown', async () => {
    const facts = { regime: 'dora', awareAt: '2026-11-27T16:30:00Z' };
    expect(await ask('incident_clocks', { facts, now: '2026-11-28T00:00:00Z' })).toMatchObject({
      clocks: [{ stage: 'initial' }, { dueAt: null, missing: ['initialSentAt'] }, { dueOn: null }],
    });
  });
});

describe('the server under lines that are no calls', () => {
  it('goes on after text that is no JSON and after a document of 100,000 levels', async () => {
    const server: ChildProcessByStdio<Writable, Readable, null> = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value));
    const call = (id: number, name: string, input: string): boolean =>
      server.stdin.write(
        `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"${name}","arguments":${input}}}\n`,
      );
    const clientInfo = '{"name":"raw","version":"1"}';
    server.stdin.write('this is no JSON\n{"jsonrpc":"2.0"}\n');
    server.stdin.write(
      `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":${clientInfo}}}\n`,
    );
    expect(await next()).toMatchObject({ id: 1, result: { serverInfo: { name: 'isms-kit' } } });
    const deep = '[{"a":'.repeat(50_000) + '1' + '}]'.repeat(50_000);
    call(2, 'validate_statement', `{"statement":${deep}}`);
    expect(await next()).toMatchObject({ id: 2 });
    call(3, 'control_facts', '{"id":"5.15"}');
    expect(await next()).toMatchObject({ id: 3, result: { structuredContent: { control: { id: 'A.5.15' } } } });
    server.stdin.end();
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
