import { setImmediate as nextTurn } from 'node:timers/promises';
import { Hono } from 'hono';
import { languageDetector } from 'hono/language';
import { judge } from './judgement.ts';
import { readQuestion } from './question.ts';
import { readBody } from './read-body.ts';
import { refuse, type ServiceEnv } from './reply.ts';

/** What requests may cost. */
export interface ServiceLimits {
  /** The most bytes of a body, counted while they arrive. */
  readonly maxBytes: number;
  /** The most values of a document, those within lists and objects included. A few bytes can hold a wrong value, and each costs a finding. */
  readonly maxValues: number;
  /** The most findings that an answer tells. */
  readonly maxFindings: number;
  /** The most documents at a time, those included that are still on their way: with their bytes, the most memory that they take. */
  readonly maxDocuments: number;
}

/** The service: `POST /validate?asOf=2026-11-21` with an ISMS document as its body. It keeps nothing. */
export function validationService(limits: ServiceLimits): Hono<ServiceEnv> {
  const service = new Hono<ServiceEnv>();
  const { maxBytes, maxValues, maxFindings, maxDocuments } = limits;
  const turn = turns();
  let documents = 0;
  service.use(
    languageDetector({ order: ['header'], supportedLanguages: ['en', 'de'], fallbackLanguage: 'en', caches: false }),
  );
  service.notFound((context) => refuse(context, 'path-unknown', { path: context.req.path }));
  service.onError((error, context) => {
    if (!context.env.incoming.complete) return refuse(context, 'body-incomplete', {});
    console.error(error);
    return refuse(context, 'service-failed', {});
  });

  service.post(
    '/validate',
    async (context, next) => {
      const question = readQuestion(context);
      if (question instanceof Response) return question;
      context.set('question', question);
      return next();
    },
    async (context, next) => {
      if (documents >= maxDocuments) {
        return refuse(context, 'service-busy', { limit: maxDocuments }, { headers: { 'Retry-After': '5' } });
      }
      documents += 1;
      await next();
      documents -= 1;
      return undefined;
    },
    async (context) => {
      const bytes = await readBody(context.env.incoming, maxBytes);
      if (bytes === undefined) return refuse(context, 'bytes-too-many', { limit: maxBytes });
      await turn();
      const document = parsed(bytes);
      if (document === undefined) return refuse(context, 'json-invalid', {});
      const count = valuesIn(document);
      if (count > maxValues) return refuse(context, 'values-too-many', { count, limit: maxValues });
      return judge(context, document, maxFindings);
    },
  );
  service.all('/validate', (context) =>
    refuse(context, 'method-unsupported', { method: context.req.method }, { headers: { Allow: 'POST' } }),
  );
  return service;
}

/**
 * The value of a JSON text in UTF-8, undefined where it is none. `JSON.parse` of V8 takes any depth, and the library refuses more than 200 levels,
 * so that nothing here recurses. Of two fields with one name `JSON.parse` keeps the last.
 */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function valuesIn(document: unknown): number {
  const values = [document];
  for (const value of values) {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) values.push(part);
  }
  return values.length;
}

/** Lets one document after the other be judged, each in a turn of the event loop of its own: between two, sockets are read and timers run. */
function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
