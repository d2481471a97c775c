import type { IncomingMessage } from 'node:http';

/**
 * The bytes of a body, undefined as soon as there are too many. What comes after them is thrown away and not cut off: a client that still writes
 * would not hear the answer, and one that goes on with a further request would lose it. Content-Length is not asked, because it can lie.
 */
export function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
      } else {
        chunks = [];
        resolve(undefined);
      }
    });
    incoming.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    incoming.on('error', reject);
  });
}
