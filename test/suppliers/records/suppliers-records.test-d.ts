import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Assurance,
  AssuranceSchema,
  AgreementTerm,
  ServiceUse,
  SupplierCriticality,
  SupplierService,
} from '../../../src/suppliers/index.ts';

expectTypeOf<z.infer<typeof AssuranceSchema>>().toEqualTypeOf<Assurance>();

declare const assurance: Assurance;
// @ts-expect-error a report of one day has no end
export const validUntil: unknown = assurance.validUntil;
if (assurance.kind === 'soc-2-type-2') expectTypeOf(assurance.through).toEqualTypeOf<`${number}-${number}-${number}`>();

// @ts-expect-error a term without an end has no end
export const term: AgreementTerm = { kind: 'open-ended', endsOn: '2027-03-31' };

// @ts-expect-error a service that ended has a last day
export const use: ServiceUse = { status: 'ended' };

declare const criticality: SupplierCriticality;
// @ts-expect-error an unknown criticality has no level
export const level: unknown = criticality.level;

declare const service: SupplierService;
// @ts-expect-error records are readonly
service.owner = 'ada';
