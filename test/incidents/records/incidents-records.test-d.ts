import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  CustodyStep,
  EvidenceItem,
  EventTriage,
  Incident,
  IncidentSchema,
  IncidentTime,
} from '../../../src/incidents/index.ts';

expectTypeOf<z.infer<typeof IncidentSchema>>().toEqualTypeOf<Incident>();

declare const item: EvidenceItem;
// @ts-expect-error a thing has no digests
export const digests: unknown = item.digests;

declare const triage: EventTriage;
// @ts-expect-error a pending triage names no incident
export const incident: unknown = triage.incident;
if (triage.outcome === 'duplicate') expectTypeOf(triage.of).toEqualTypeOf<string>();

// @ts-expect-error a day is not exact
export const time: IncidentTime = { kind: 'at', on: '2026-11-02' };

// @ts-expect-error a transfer has somebody who receives
export const step: CustodyStep = { kind: 'transferred', at: '2026-11-02T12:00:00Z', from: 'ada' };

declare const record: Incident;
// @ts-expect-error records are readonly
record.owner = 'ada';
