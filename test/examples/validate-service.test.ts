import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { exampleAsOf, exampleIsms, makePerson } from 'isms-kit/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSarif } from '../isms/outputs/sarif-schema.ts';

type Service = ChildProcessByStdio<null, Readable, Readable> & { url: string };

const args = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  './.ci/typescript-loader.mjs',
  'examples/validate-service/index.ts',
];
const maxBytes = 600_000;
const maxValues = 30_000;

function run(settings: Readonly<Record<string, string>>): Service {
  const env = { ...process.env, PORT: '0', ...settings };
  return Object.assign(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }), { url: '' });
}

async function start(settings: Readonly<Record<string, string>> = {}): Promise<Service> {
  const service = run({ MAX_BYTES: String(maxBytes), MAX_VALUES: String(maxValues), MAX_FINDINGS: '50', ...settings });
  const [line] = (await once(createInterface({ input: service.stdout }), 'line')) as [string];
  service.url = line;
  return service;
}

let service: Service;
let impatient: Service;
beforeAll(async () => {
  [service, impatient] = await Promise.all([start(), start({ REQUEST_TIMEOUT: '1000' })]);
});
afterAll(() => {
  service.kill();
  impatient.kill();
});

const json = { 'Content-Type': 'application/json' };
const query = `?asOf=${exampleAsOf}`;
const document = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme GmbH' } };
const found = { ...document, people: [makePerson({ id: 'ben', manager: 'cy' })] };

interface Asked {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends a document; the good document in a good request where nothing else is asked. */
function ask(
  { query: asked = query, headers = {}, body = JSON.stringify(document) }: Asked = {},
  { url }: Service = service,
): Promise<Response> {
  return fetch(`${url}${asked}`, { method: 'POST', headers: { ...json, ...headers }, body });
}

/** The status, the type and the body of an answer. */
async function told(answer: Response): Promise<readonly [number, string | null, unknown]> {
  return [answer.status, answer.headers.get('Content-Type'), await answer.json()];
}

const problem = 'application/problem+json';

describe('examples/validate-service', () => {
  it('answers a document without findings', async () => {
    const answer = await ask({ body: JSON.stringify(exampleIsms) });
    expect(await told(answer)).toEqual([200, 'application/json', { ok: true, findings: [], omitted: 0 }]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-language': 'en',
      vary: 'Accept, Accept-Language',
      'cache-control': 'no-store',
    });
  });

  it('answers the findings of a document that the schema accepts with 200', async () => {
    const [status, type, body] = await told(await ask({ body: JSON.stringify(found) }));
    expect([status, type]).toEqual([200, 'application/json']);
    expect(body).toMatchObject({
      ok: true,
      findings: [
        {
          code: 'governance-reference-unknown',
          pointer: '/people/0/manager',
          message: '"ben" names the person "cy", which its register does not have.',
        },
      ],
      omitted: 0,
    });
  });

  it('answers in German where the request prefers it', async () => {
    const answer = await ask({
      headers: { 'Accept-Language': 'en;q=0.5, de-AT' },
      body: JSON.stringify({ ...document, hazards: [] }),
    });
    expect(answer.headers.get('Content-Language')).toBe('de');
    expect(await told(answer)).toEqual([
      422,
      problem,
      {
        type: 'urn:isms-kit:problems:document-refused',
        title: 'Dokument abgelehnt',
        status: 422,
        detail: 'Das Dokument ist nicht als ISMS lesbar; Befunde: 1.',
        remedy: 'Berichtigen Sie die Stellen, die in errors stehen.',
        errors: [
          {
            pointer: '#/hazards',
            code: 'field-unknown',
            severity: 'error',
            detail: '„hazards“ ist kein Feld dieses Datensatzes.',
          },
        ],
        omitted: 0,
      },
    ]);
  });

  it.each([
    ['fr, *', 'en'],
    ['de;q=0, en', 'en'],
    ['DE', 'de'],
    ['fr, de;q=0.1', 'de'],
  ])('answers "%s" in "%s"', async (asked, language) => {
    const answer = await ask({ headers: { 'Accept-Language': asked } });
    expect(answer.headers.get('Content-Language')).toBe(language);
  });

  it('escapes the places of a problem as fragments', async () => {
    const body = '{"schemaVersion":1,"organization":{"id":"a","name":"A"},"a b#/~é":1,"\\ud800":2}';
    const { errors } = (await (await ask({ body })).json()) as { errors: readonly { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['#/a%20b%23~1~0%C3%A9', '#/%EF%BF%BD']);
  });

  it.each([
    // What is accepted, the format for an accepted document, and the one for a refused one.
    ['*/*', 'application/json', problem],
    ['application/*', 'application/json', problem],
    ['application/json', 'application/json', 'application/json'],
    ['APPLICATION/JSON; charset=utf-8', 'application/json', 'application/json'],
    ['application/sarif+json', 'application/sarif+json', 'application/sarif+json'],
    ['application/problem+json', 'application/json', problem],
    ['application/problem+json, application/sarif+json;q=0.5', 'application/sarif+json', problem],
    ['application/json;q=0.2, application/sarif+json;q=0.9', 'application/sarif+json', 'application/sarif+json'],
    ['application/problem+json;q=0, */*', 'application/json', 'application/json'],
    ['text/html, application/json;q=0.1', 'application/json', 'application/json'],
  ])('answers %s with %s or %s', async (accept, accepted, refused) => {
    const asked = { query: `${query}&uri=compliance/isms.json`, headers: { Accept: accept } };
    const good = await ask(asked);
    expect([good.status, good.headers.get('Content-Type')]).toEqual([200, accepted]);
    const bad = await ask({ ...asked, body: '{}' });
    expect([bad.status, bad.headers.get('Content-Type')]).toEqual([422, refused]);
  });

  it('writes a SARIF log in the language of the request, by the schema of the format', async () => {
    const answer = await ask({
      query: `${query}&uri=compliance/isms.json`,
      headers: { Accept: 'application/sarif+json', 'Accept-Language': 'de' },
      body: JSON.stringify(found),
    });
    const log: unknown = await answer.json();
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    expect(log).toMatchObject({
      runs: [
        {
          language: 'de',
          tool: { driver: { rules: [{ shortDescription: { text: 'Unbekannter Datensatz genannt' } }] } },
          results: [
            {
              ruleId: 'governance-reference-unknown',
              message: { text: expect.stringContaining('„cy“') as string },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'compliance/isms.json' } } }],
            },
          ],
          properties: { omitted: 0 },
        },
      ],
    });
  });

  it.each<readonly [string, Asked, number, string]>([
    ['a path that it does not have', { query: 's' }, 404, 'path-unknown'],
    ['a format that it does not have', { headers: { Accept: 'text/html' } }, 406, 'format-unavailable'],
    ['only formats that are refused', { headers: { Accept: '*/*;q=0' } }, 406, 'format-unavailable'],
    ['another media type', { headers: { 'Content-Type': 'text/plain' } }, 415, 'type-unsupported'],
    ['a compressed body', { headers: { 'Content-Encoding': 'gzip' } }, 415, 'type-unsupported'],
    ['no day', { query: '' }, 400, 'query-invalid'],
    ['a day that is none', { query: '?asOf=2026-02-30' }, 400, 'query-invalid'],
    ['two days', { query: '?asOf=2026-11-21&asOf=2026-11-22' }, 400, 'query-invalid'],
    ['a misspelt parameter', { query: `${query}&url=isms.json` }, 400, 'query-invalid'],
    ['a parameter with the name of a prototype', { query: `${query}&__proto__=1&constructor=1` }, 400, 'query-invalid'],
    ['a parameter that is not encoded', { query: `${query}%&a=%ff` }, 400, 'query-invalid'],
    ['SARIF without a file', { headers: { Accept: 'application/sarif+json' } }, 400, 'query-invalid'],
    ['a file that is no address', { query: `${query}&uri=a%20b` }, 400, 'query-invalid'],
    ['an empty body', { body: '' }, 400, 'json-invalid'],
    ['half a JSON text', { body: '{"schemaVersion":' }, 400, 'json-invalid'],
    ['two JSON texts', { body: '{}{}' }, 400, 'json-invalid'],
    ['text that is not UTF-8', { body: Uint8Array.of(0x22, 0xff, 0x22) }, 400, 'json-invalid'],
    ['one byte too many', { body: '{}'.padEnd(maxBytes + 1) }, 413, 'bytes-too-many'],
    ['one value too many', { body: `[${'0,'.repeat(maxValues - 1)}0]` }, 413, 'values-too-many'],
    ['40,000 levels', { body: '['.repeat(40_000) + ']'.repeat(40_000) }, 413, 'values-too-many'],
    ['10,000 levels', { body: '['.repeat(10_000) + ']'.repeat(10_000) }, 422, 'document-refused'],
    ['null', { body: 'null' }, 422, 'document-refused'],
    ['a list', { body: '[]' }, 422, 'document-refused'],
    ['a prototype', { body: '{"__proto__":{"ok":true}}' }, 422, 'document-refused'],
    ['as many bytes as it may have', { body: '{}'.padEnd(maxBytes) }, 422, 'document-refused'],
    ['as many values as it may have', { body: `[${'0,'.repeat(maxValues - 2)}0]` }, 422, 'document-refused'],
  ])('refuses %s with its problem', async (_, asked, status, code) => {
    const answer = await ask(asked);
    expect(await told(answer)).toMatchObject([status, problem, { type: `urn:isms-kit:problems:${code}`, status }]);
  });

  it('names each parameter that cannot be read, in the language of the request', async () => {
    const headers = { Accept: 'application/sarif+json', 'Accept-Language': 'de' };
    const answer = await ask({ query: '?asOf=21.11.2026&uri=a%20b', headers });
    expect(await answer.json()).toMatchObject({
      detail: 'Diese Parameter der Anfrage fehlen oder sind ungültig: asOf, uri.',
      errors: [
        { parameter: 'asOf', detail: '„21.11.2026“ ist Tag.Monat.Jahr; schreiben Sie „2026-11-21“.' },
        {
          parameter: 'uri',
          detail: 'Die uri muss der prozentkodierte Pfad des Dokuments in seinem Repository sein.',
        },
      ],
    });
  });

  it('names the method that it takes', async () => {
    const answer = await fetch(`${service.url}${query}`);
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
    expect(await answer.json()).toMatchObject({ detail: 'The path does not take GET.' });
  });

  it('tells at most so many findings as it may, and the number of the others', async () => {
    const answer = await ask({
      headers: { Accept: 'application/json' },
      body: JSON.stringify({ ...document, people: Array.from({ length: 60 }, () => 0) }),
    });
    const { findings, omitted } = (await answer.json()) as { findings: readonly unknown[]; omitted: number };
    expect([findings.length, omitted]).toEqual([50, 10]);
  });

  it('answers 200 documents side by side, none lost and none mixed up, while 20 clients break off', async () => {
    const busy = await start();
    const broken = Array.from({ length: 20 }, () => opened(busy.url).then(breakOff));
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const isGerman = index % 2 === 1;
        const format = index % 3 === 0 ? 'application/sarif+json' : 'application/json';
        const answer = await ask(
          {
            query: `${query}&uri=${index}.json`,
            headers: { Accept: format, 'Accept-Language': isGerman ? 'de' : 'en' },
            body: JSON.stringify({ ...document, people: [makePerson({ id: `p${index}.`, manager: `m${index}.` })] }),
          },
          busy,
        );
        return { index, answer, format, isGerman, body: await answer.text() };
      }),
    );
    await Promise.all(broken);
    busy.kill();
    expect(answers).toHaveLength(200);
    for (const { index, answer, format, isGerman, body } of answers) {
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, format]);
      expect(new Set(body.match(/[mp]\d+\./g))).toEqual(new Set([`p${index}.`, `m${index}.`]));
      expect(body.includes('„m')).toBe(isGerman);
      expect(body.match(/governance-reference-unknown/g)).toHaveLength(format === 'application/json' ? 1 : 2);
    }
  });
});

/** A connection to a service. */
async function opened(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // A service that hangs up while a client still writes is the client's trouble.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

const head = (more: string): string =>
  `POST /validate${query} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;

async function breakOff(socket: Socket): Promise<void> {
  socket.write(`${head('Content-Length: 1000')}{"schemaVersion":`);
  await after(5);
  socket.destroy();
}

/** All that the service says until the connection ends, in whatever way. */
async function heard(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve) => {
    socket.on('close', resolve);
  });
  return Buffer.concat(parts).toString();
}

async function isAlive(url: string): Promise<boolean> {
  return (await fetch(`${url}${query}`, { method: 'POST', headers: json, body: JSON.stringify(document) })).ok;
}

describe('the service under clients that do not keep to the protocol', () => {
  it('keeps the connection of a client whose body was too large, and throws the rest away', async () => {
    const socket = await opened(service.url);
    const large = ' '.repeat(20 * maxBytes);
    const body = JSON.stringify(document);
    socket.write(`${head(`Content-Length: ${large.length}`)}${large}`);
    // The time in which the server of Hono would hang up.
    setTimeout(() => socket.write(`${head(`Connection: close\r\nContent-Length: ${body.length}`)}${body}`), 1000);
    expect((await heard(socket)).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it('refuses a body in chunks without an end while it reads, and hangs up', async () => {
    const socket = await opened(service.url);
    socket.write(head('Transfer-Encoding: chunked'));
    const chunk = `2710\r\n${' '.repeat(10_000)}\r\n`;
    const writing = setInterval(() => socket.write(chunk), 1);
    expect(await heard(socket)).toContain('urn:isms-kit:problems:bytes-too-many');
    clearInterval(writing);
    expect(await isAlive(service.url)).toBe(true);
  });

  it('reads no more than Content-Length says', async () => {
    const socket = await opened(service.url);
    socket.write(`${head('Content-Length: 2')}{}${' '.repeat(2 * maxBytes)}`);
    // The rest is no request; Node says so and hangs up, and what it said may be lost with the bytes that it did not read.
    expect(await heard(socket)).toMatch(/^$|HTTP\/1.1 400 /);
    expect(await isAlive(service.url)).toBe(true);
  });

  it('refuses two lengths of one body', async () => {
    const socket = await opened(service.url);
    socket.write(`${head('Content-Length: 2\r\nTransfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`);
    expect(await heard(socket)).toMatch(/^HTTP\/1.1 400 /);
  });

  it('drops clients whose head or body does not come', async () => {
    const heads = await opened(impatient.url);
    heads.write('POST /validate HTTP/1.1\r\nHost: localhost\r\n');
    const bodies = await opened(impatient.url);
    bodies.write(`${head('Content-Length: 1000')}{`);
    const drops = await opened(impatient.url);
    drops.write(head('Transfer-Encoding: chunked'));
    const dripping = setInterval(() => drops.write('1\r\n \r\n'), 100);
    const answers = Promise.all([heads, bodies, drops].map(heard));
    expect(await isAlive(impatient.url)).toBe(true);
    for (const answer of await answers) expect(answer).toMatch(/^HTTP\/1.1 408 /);
    clearInterval(dripping);
    expect(await isAlive(impatient.url)).toBe(true);
  });

  it('drops a client that does not read its answer', async () => {
    const body = JSON.stringify({ ['long'.repeat(40_000)]: null });
    const request = `${head(`Accept: application/json\r\nContent-Length: ${body.length}`)}${body}`;
    const socket = await opened(impatient.url);
    // Answers of half a megabyte each fill what the system keeps for a connection; the others wait in the service.
    socket.write(request.repeat(40));
    await after(4000);
    const answers = (await heard(socket)).match(/HTTP\/1.1 422 /g) ?? [];
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThan(40);
    expect(await isAlive(impatient.url)).toBe(true);
  });

  it('takes no more documents at a time than it may, however many come over one connection', async () => {
    const small = await start({ MAX_DOCUMENTS: '1' });
    const first = await opened(small.url);
    first.write(`${head('Content-Length: 1000')}{`);
    await expect.poll(() => ask({}, small).then(({ status }) => status), { timeout: 20_000 }).toBe(503);
    const answer = await ask({}, small);
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await answer.json()).toMatchObject({ type: 'urn:isms-kit:problems:service-busy', status: 503 });
    first.destroy();
    await expect.poll(() => isAlive(small.url), { timeout: 20_000 }).toBe(true);

    const body = JSON.stringify(document);
    const both = await opened(small.url);
    const request = (more: string): string => `${head(`${more}Content-Length: ${body.length}`)}${body}`;
    both.write(request('') + request('Connection: close\r\n'));
    expect((await heard(both)).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503']);
    small.kill();
  });

  it('goes on when clients break off', async () => {
    await Promise.all(Array.from({ length: 50 }, async () => breakOff(await opened(impatient.url))));
    expect(await isAlive(impatient.url)).toBe(true);
  });
});

describe('the service when it is stopped', () => {
  it('answers the requests under way, takes no new ones and ends', async () => {
    const stopping = await start();
    const socket = await opened(stopping.url);
    const body = JSON.stringify(found);
    socket.write(`${head(`Content-Length: ${Buffer.byteLength(body)}`)}${body.slice(0, 20)}`);
    await after(100);
    stopping.kill('SIGTERM');
    await expect.poll(() => isAlive(stopping.url).catch(() => false), { timeout: 20_000 }).toBe(false);
    socket.write(body.slice(20));
    const answer = await heard(socket);
    expect(answer).toMatch(/^HTTP\/1.1 200 .*^connection: close/ims);
    expect(answer).toContain('governance-reference-unknown');
    expect(await once(stopping, 'exit')).toEqual([0, null]);
  });

  it('does not start with a limit that is none', async () => {
    const failing = run({ MAX_BYTES: '1e9' });
    const [message, exit] = await Promise.all([text(failing.stderr), once(failing, 'exit')]);
    expect(message).toContain('RangeError: MAX_BYTES must be a whole number above 0, got "1e9"');
    expect(exit).toEqual([1, null]);
  });
});
