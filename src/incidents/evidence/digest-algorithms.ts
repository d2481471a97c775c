/** A digest of data, by its algorithm. */
export type DigestAlgorithm = 'md5' | 'sha-1' | 'sha-256' | 'sha-384' | 'sha-512' | 'sha3-256' | 'sha3-512';

/** An algorithm of digests. */
export interface DigestAlgorithmRow {
  /** The length of a digest, in hexadecimal digits. */
  readonly digits: number;
  /** Whether two different files with one digest can be made, so that it does not prove that data are the same. */
  readonly weak: boolean;
}

/** The algorithms of the digests of evidence. */
export const digestAlgorithms: Readonly<Record<DigestAlgorithm, DigestAlgorithmRow>> = {
  md5: { digits: 32, weak: true },
  'sha-1': { digits: 40, weak: true },
  'sha-256': { digits: 64, weak: false },
  'sha-384': { digits: 96, weak: false },
  'sha-512': { digits: 128, weak: false },
  'sha3-256': { digits: 64, weak: false },
  'sha3-512': { digits: 128, weak: false },
};
