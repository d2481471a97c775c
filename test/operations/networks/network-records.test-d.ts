import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  FlowVerdict,
  NetworkEndpoint,
  NetworkFlow,
  RuleAnomaly,
  RuleSet,
  RuleSetSchema,
  Zone,
  ZoneOfAddress,
  ZoneSchema,
} from '../../../src/operations/index.ts';

expectTypeOf<z.infer<typeof ZoneSchema>>().toEqualTypeOf<Zone>();
expectTypeOf<z.infer<typeof RuleSetSchema>>().toEqualTypeOf<RuleSet>();
expectTypeOf<FlowVerdict['verdict']>().toEqualTypeOf<'allow' | 'deny' | 'mixed' | 'cannot-decide'>();

// @ts-expect-error everything but everything is nothing
export const nothing: NetworkEndpoint = { kind: 'any', negated: true };

// @ts-expect-error a flow has one protocol
export const flow: NetworkFlow = { protocol: 'any', from: '10.0.0.1', to: '10.0.0.2' };

declare const zone: ZoneOfAddress;
// @ts-expect-error no zone may have the address
export const network: string = zone.network;

declare const anomaly: RuleAnomaly;
// @ts-expect-error an empty rule is empty by itself
export const by: unknown = anomaly.by;
