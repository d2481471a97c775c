import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  InterestedParty,
  InterestedPartySchema,
  IsmsScope,
  PartyRequirementAddressed,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof InterestedPartySchema>>().toEqualTypeOf<InterestedParty>();

declare const scope: IsmsScope;
// @ts-expect-error lists of records are readonly
scope.exclusions[0] = { what: 'Payroll' };

// @ts-expect-error a reason belongs to a requirement that is not addressed
export const addressed: PartyRequirementAddressed = { by: 'isms', reason: 'No' };
