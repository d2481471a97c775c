/*
 * An HTTP service that judges ISMS documents. README.md beside this file has the questions and the answers. In the root of the repository:
 * `node --import ./.ci/typescript-loader.mjs examples/validate-service/index.ts`.
 */
import { serve, type ServerType } from '@hono/node-server';
import { validationService } from './service.ts';

/** A setting of the environment, a whole number above 0. */
function setting(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`${name} must be a whole number above 0, got "${text}"`);
  return Number(text);
}

const service = validationService({
  maxBytes: setting('MAX_BYTES', 1024 * 1024),
  maxValues: setting('MAX_VALUES', 50_000),
  maxFindings: setting('MAX_FINDINGS', 1000),
  maxDocuments: setting('MAX_DOCUMENTS', 256),
});
const patience = setting('REQUEST_TIMEOUT', 10_000);

const server: ServerType = serve(
  {
    fetch: async (request, env) => {
      const response = await service.fetch(request, env);
      // Once the service is to end, no connection waits for a further request.
      if (!server.listening) response.headers.set('Connection', 'close');
      // A client that does not read its answer is dropped; one that waits for it is not.
      env.outgoing.setTimeout(patience);
      return response;
    },
    hostname: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['PORT'] ?? 3000),
    // A request that is not here in this time is answered with 408, and its connection closed.
    serverOptions: { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: patience / 4 },
  },
  ({ address, port }) => {
    console.log(`http://${address}:${port}/validate`);
  },
);
// No new requests; those under way are answered, and then the process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
