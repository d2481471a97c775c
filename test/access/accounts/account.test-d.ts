import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Account,
  AccountSchema,
  Grant,
  GrantSchema,
  LastUse,
  ReviewCampaign,
  ReviewCampaignSchema,
} from '../../../src/access/index.ts';
import type { HistoryEntry } from '../../../src/core/index.ts';

expectTypeOf<z.infer<typeof AccountSchema>>().toEqualTypeOf<Account>();
expectTypeOf<z.infer<typeof GrantSchema>>().toEqualTypeOf<Grant>();
expectTypeOf<z.infer<typeof ReviewCampaignSchema>>().toEqualTypeOf<ReviewCampaign>();
expectTypeOf<ReviewCampaign['history'][number]>().toExtend<HistoryEntry>();

declare const account: Account;
// @ts-expect-error a service account has an owner, no holders
export const holders: unknown = account.holders;

// @ts-expect-error no evidence has no day
export const lastUse: LastUse = { kind: 'no-evidence', on: '2026-11-19' };

// @ts-expect-error a right is a role or an entitlement
export const right: Grant['right'] = { kind: 'role', entitlement: 'customer.read' };
