import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type { Exception, ExceptionEntry, ExceptionSchema } from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof ExceptionSchema>>().toEqualTypeOf<Exception>();
expectTypeOf<ExceptionEntry>().toExtend<HistoryEntry>();

declare const exception: Exception;
// @ts-expect-error records are readonly
exception.expiresOn = '2027-12-31';
// @ts-expect-error the history has the day of the approval
export const approvedOn: unknown = exception.approvedOn;
