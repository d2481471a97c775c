import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  Audit,
  AuditProgramme,
  AuditProgrammeSchema,
  AuditRequirement,
  AuditSchema,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof AuditSchema>>().toEqualTypeOf<Audit>();
expectTypeOf<z.infer<typeof AuditProgrammeSchema>>().toEqualTypeOf<AuditProgramme>();
expectTypeOf<'9.2.1.a'>().toExtend<AuditRequirement>();
expectTypeOf<'custom:model-cards'>().toExtend<AuditRequirement>();
expectTypeOf<'A.5.99'>().not.toExtend<AuditRequirement>();

declare const audit: Audit;
// @ts-expect-error records are readonly
audit.plannedFrom = '2026-01-01';
// @ts-expect-error lists of records are readonly
audit.scope[0] = '9.2';
// @ts-expect-error a programme that is not established has no audits
export const missing: AuditProgramme = { id: 'AP-1', status: 'not-established', audits: [] };
