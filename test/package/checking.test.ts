/*
 * Prevents declarations that make a consumer's compiler work for the whole package: types inferred from schemas, or unions that multiply.
 * `npm run bench` shows the time.
 */
import { describe, expect, it } from 'vitest';
import { measureChecking } from '../bench/measure-checking.mjs';

const how = { compiler: 'typescript-newest', skipLibCheck: false };

describe('the check of all declarations', () => {
  const zod = measureChecking('zod', how).instantiations;

  it.each([
    ['isms-kit/risk', 1.1],
    ['isms-kit', 1.6],
  ] as const)('of %s makes at most %d times the types that zod alone makes', (name, most) => {
    const ratio = measureChecking(name, how).instantiations / zod;
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThanOrEqual(most);
  });
});
