import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../src/core/index.ts';
import type {
  Change,
  ChangeSchema,
  NotAffectedEntry,
  ServiceLevel,
  ServiceLevelSchema,
  Vulnerability,
  VulnerabilityEntry,
  VulnerabilitySchema,
} from '../../src/operations/index.ts';

expectTypeOf<z.infer<typeof VulnerabilitySchema>>().toEqualTypeOf<Vulnerability>();
expectTypeOf<z.infer<typeof ServiceLevelSchema>>().toEqualTypeOf<ServiceLevel>();
expectTypeOf<z.infer<typeof ChangeSchema>>().toEqualTypeOf<Change>();
expectTypeOf<VulnerabilityEntry>().toExtend<HistoryEntry>();

// @ts-expect-error a duplicate names the vulnerability that it repeats
export const duplicate: VulnerabilityEntry = { state: 'duplicate', enteredOn: '2026-10-02' };
export const unaffected: NotAffectedEntry = {
  state: 'not-affected',
  enteredOn: '2026-10-02',
  // @ts-expect-error VEX does not have this justification
  justification: 'unlikely',
};
// @ts-expect-error a standard change names its template
export const template: Extract<Change, { kind: 'standard' }>['template'] = undefined;
// @ts-expect-error only a standard change has a template
export type NormalTemplate = Extract<Change, { kind: 'normal' }>['template'];
