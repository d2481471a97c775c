// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
// prettier-ignore
const constants = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);

// The same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3).
const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/**
 * The SHA-256 of a text in UTF-8 (FIPS 180-4), as 64 hexadecimal digits in lower case. The text has no half of a surrogate pair alone,
 * which canonical JSON never has.
 *
 * @internal
 */
export function sha256(text: string): string {
  const message = padded(text);
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  for (let offset = 0; offset < message.byteLength; offset += 64) {
    for (let t = 0; t < 64; t += 1) schedule[t] = t < 16 ? message.getInt32(offset + t * 4) : expanded(schedule, t);
    for (const [index, word] of compressed(state, schedule).entries()) state[index] = at(state, index) + word;
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function padded(text: string): DataView {
  const bytes = utf8(text);
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const push = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) as number;
    if (point < 0x80) push(point);
    else if (point < 0x800) push(0xc0 | (point >> 6));
    else if (point < 0x10000) push(0xe0 | (point >> 12));
    else push(0xf0 | (point >> 18));
    if (point >= 0x10000) push(continuation(point >> 12));
    if (point >= 0x800) push(continuation(point >> 6));
    if (point >= 0x80) push(continuation(point));
    if (point >= 0x10000) index += 1;
  }
  return bytes.subarray(0, length);
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

function expanded(schedule: Int32Array, t: number): number {
  const w15 = at(schedule, t - 15);
  const w2 = at(schedule, t - 2);
  const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
  const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
  return small1 + at(schedule, t - 7) + small0 + at(schedule, t - 16);
}

function compressed(state: Int32Array, schedule: Int32Array): readonly number[] {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(schedule, t)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  return [a, b, c, d, e, f, g, h];
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
