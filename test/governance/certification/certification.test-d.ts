import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  Certification,
  CertificationEntry,
  CertificationSchema,
  ExternalFinding,
  SurveillancePlan,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof CertificationSchema>>().toEqualTypeOf<Certification>();
expectTypeOf<CertificationEntry>().toExtend<HistoryEntry>();

declare const certification: Certification;
// @ts-expect-error records are readonly
certification.edition = '2022';

// @ts-expect-error stage 1 gives areas of concern, not nonconformities
export const audit: ExternalFinding['audit'] = 'stage-1';

// @ts-expect-error a certification can be expired only as of a day
export const state: CertificationEntry['state'] = 'expired' satisfies SurveillancePlan['status'];
