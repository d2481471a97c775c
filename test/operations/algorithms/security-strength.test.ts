import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cryptographicAlgorithms, protocolVersions, securityStrength } from '../../../src/operations/index.ts';

describe('securityStrength', () => {
  it.each([
    ['rsa', 1023, 0],
    ['rsa', 1024, 80],
    ['rsa', 2047, 80],
    ['rsa', 2048, 112],
    ['dh', 3071, 112],
    ['dh', 3072, 128],
    ['rsa', 4096, 128],
    ['rsa', 7679, 128],
    ['rsa', 7680, 192],
    ['rsa', 15_360, 256],
    ['ecdsa', 159, 0],
    ['ecdsa', 223, 80],
    ['ecdsa', 224, 112],
    ['ecdh', 255, 112],
    ['ecdh', 256, 128],
    ['ecdh', 383, 128],
    ['ecdh', 384, 192],
    ['ecdh', 511, 192],
    ['ecdh', 521, 256],
    ['aes', 128, 128],
    ['aes', 192, 192],
    ['aes', 256, 256],
    ['hmac', 111, 80],
  ])('of %s with %i bits is %i', (algorithm, keyBits, strength) => {
    expect(securityStrength(algorithm, { keyBits })).toBe(strength);
  });

  it.each([
    ['3tdea', 112],
    ['des', 56],
    ['x25519', 128],
    ['ml-kem-768', 192],
    ['ml-dsa-87', 256],
    ['rsa', null],
    ['argon2id', null],
    ['AES', null],
    ['constructor', null],
    ['', null],
  ])('of %s without a length is %s', (algorithm, strength) => {
    expect(securityStrength(algorithm)).toBe(strength);
  });

  it('of a longer key is never less', () => {
    const names = fc.constantFrom(...Object.keys(cryptographicAlgorithms));
    fc.assert(
      fc.property(names, fc.nat(20_000), fc.nat(20_000), (algorithm, keyBits, more) => {
        const longer = securityStrength(algorithm, { keyBits: keyBits + more });
        expect(Number(longer)).toBeGreaterThanOrEqual(Number(securityStrength(algorithm, { keyBits })));
      }),
    );
  });

  it('throws for what cannot be read', () => {
    expect(() => securityStrength(1 as never)).toThrow(new RangeError('algorithm must be a text, got 1'));
    expect(() => securityStrength('rsa', { keyBits: '2048' as never })).toThrow(
      new RangeError('keyBits must be a finite number, got "2048"'),
    );
  });
});

it('protocolVersions keep the order of TLS and of DTLS apart', () => {
  const ofFamily = (family: string) =>
    Object.entries(protocolVersions)
      .filter(([, version]) => version.family === family)
      .toSorted(([, a], [, b]) => a.rank - b.rank)
      .map(([name]) => name);
  expect(ofFamily('ssl-tls')).toEqual(['ssl-2.0', 'ssl-3.0', 'tls-1.0', 'tls-1.1', 'tls-1.2', 'tls-1.3']);
  expect(ofFamily('dtls')).toEqual(['dtls-1.0', 'dtls-1.2', 'dtls-1.3']);
});
