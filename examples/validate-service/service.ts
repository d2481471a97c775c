import { setImmediate as nextTurn } from 'node:timers/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { languageDetector } from 'hono/language';
import { judge } from './judgement.ts';
import { readQuestion } from './question.ts';
import { refuse, type ServiceEnv } from './reply.ts';

/** What one request may cost. */
export interface ServiceLimits {
  /** The most bytes of a body. They are counted while they arrive; what Content-Length says can only refuse sooner. */
  readonly maxBytes: number;
  /** The most values of a document, those within lists and objects included. A few bytes can hold a wrong value, and each costs a finding. */
  readonly maxValues: number;
  /** The most findings that an answer tells. */
  readonly maxFindings: number;
}

/** The service: `POST /validate?asOf=2026-11-21` with an ISMS document as its body. It keeps nothing. */
export function validationService({ maxBytes, maxValues, maxFindings }: ServiceLimits): Hono<ServiceEnv> {
  const service = new Hono<ServiceEnv>();
  const turn = turns();
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
    bodyLimit({ maxSize: maxBytes, onError: (context) => refuse(context, 'bytes-too-many', { limit: maxBytes }) }),
    async (context) => {
      const bytes = await context.req.arrayBuffer();
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
function parsed(bytes: ArrayBuffer): unknown {
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
