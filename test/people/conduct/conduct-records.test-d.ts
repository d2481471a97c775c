import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  DisciplinaryCase,
  DisciplinaryCaseEntry,
  DisciplinaryCaseSchema,
  RemoteWorkingAgreement,
  RemoteWorkingAgreementSchema,
} from '../../../src/people/index.ts';

expectTypeOf<z.infer<typeof DisciplinaryCaseSchema>>().toEqualTypeOf<DisciplinaryCase>();
expectTypeOf<z.infer<typeof RemoteWorkingAgreementSchema>>().toEqualTypeOf<RemoteWorkingAgreement>();
expectTypeOf<DisciplinaryCaseEntry>().toExtend<HistoryEntry>();

declare const breach: DisciplinaryCase;
// @ts-expect-error the history has the day of the decision
export const decidedOn: unknown = breach.decidedOn;
