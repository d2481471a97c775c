import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  AllowedProtocol,
  CryptographyRule,
  CryptographyRuleSchema,
  CryptographyUse,
  CryptographyUseSchema,
} from '../../../src/operations/index.ts';

expectTypeOf<z.infer<typeof CryptographyRuleSchema>>().toEqualTypeOf<CryptographyRule>();
expectTypeOf<z.infer<typeof CryptographyUseSchema>>().toEqualTypeOf<CryptographyUse>();

// @ts-expect-error a rule names only versions that can be compared
export const version: AllowedProtocol = { protocol: 'tls-1.4' };
// @ts-expect-error a context is a closed word
export const context: CryptographyUse = { id: 'CU-1', asset: 'A-1', context: 'everywhere' };
