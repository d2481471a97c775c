import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  Certificate,
  CertificateRenewal,
  CertificateSchema,
  Key,
  KeyEntry,
  KeySchema,
} from '../../../src/operations/index.ts';

expectTypeOf<z.infer<typeof KeySchema>>().toEqualTypeOf<Key>();
expectTypeOf<z.infer<typeof CertificateSchema>>().toEqualTypeOf<Certificate>();
expectTypeOf<KeyEntry>().toExtend<HistoryEntry>();

// @ts-expect-error a renewal has one plan
export const renewal: CertificateRenewal = { kind: 'before', shareLeft: 0.5 };
declare const key: Key;
// @ts-expect-error the history has the day of the activation
export const activatedOn: unknown = key.activatedOn;
