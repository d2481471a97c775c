/** The protocols whose versions have an order, each apart from the others. */
export type ProtocolFamily = 'ssl-tls' | 'dtls';

/** A version of a protocol that the library can compare. */
export type ProtocolVersion =
  'ssl-2.0' | 'ssl-3.0' | 'tls-1.0' | 'tls-1.1' | 'tls-1.2' | 'tls-1.3' | 'dtls-1.0' | 'dtls-1.2' | 'dtls-1.3';

/** The place of a version in the order of its family. */
export interface ProtocolOrder {
  /** The protocols with which it compares. */
  readonly family: ProtocolFamily;
  /** The place, 1 for the weakest version. */
  readonly rank: number;
}

/**
 * The versions of SSL, TLS and DTLS with their order within their family, the weakest first. TLS continues SSL; DTLS stands apart and has no
 * version 1.1. A version that is not here is unknown and is never compared by its name.
 *
 * @example
 * ```ts
 * import { protocolVersions } from 'isms-kit/operations';
 *
 * protocolVersions['ssl-3.0'].rank < protocolVersions['tls-1.0'].rank; // => true
 * protocolVersions['dtls-1.2'].family; // => 'dtls'
 * ```
 */
export const protocolVersions: Readonly<Record<ProtocolVersion, ProtocolOrder>> = {
  'ssl-2.0': { family: 'ssl-tls', rank: 1 },
  'ssl-3.0': { family: 'ssl-tls', rank: 2 },
  'tls-1.0': { family: 'ssl-tls', rank: 3 },
  'tls-1.1': { family: 'ssl-tls', rank: 4 },
  'tls-1.2': { family: 'ssl-tls', rank: 5 },
  'tls-1.3': { family: 'ssl-tls', rank: 6 },
  'dtls-1.0': { family: 'dtls', rank: 1 },
  'dtls-1.2': { family: 'dtls', rank: 2 },
  'dtls-1.3': { family: 'dtls', rank: 3 },
};
