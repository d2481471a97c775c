import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type {
  ConsultationDeadline,
  ControllerActivity,
  LawfulBasis,
  ProcessorActivity,
  RightOutcome,
  TransferMechanism,
  TransferSchema,
  Transfer,
} from '../../../src/privacy/index.ts';

expectTypeOf<z.infer<typeof TransferSchema>>().toEqualTypeOf<Transfer>();

// @ts-expect-error a contract names no law
export const basis: LawfulBasis = { kind: 'contract', law: 'BGB' };

// @ts-expect-error a framework has a participant
export const framework: TransferMechanism = { kind: 'framework' };

// @ts-expect-error a granted right has no ground of refusal
export const outcome: RightOutcome = { status: 'answered', on: '2026-10-26', ground: 'exception' };

declare const processor: ProcessorActivity;
// @ts-expect-error the ground is a matter of the controllers
export const purposes: unknown = processor.purposes;

declare const deadline: ConsultationDeadline;
if (deadline.status === 'suspended') expectTypeOf(deadline.dueOn).toEqualTypeOf<null>();

declare const activity: ControllerActivity;
// @ts-expect-error records are readonly
activity.owner = 'ada';
