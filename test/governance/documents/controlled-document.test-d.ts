import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { DocumentFacts } from '../../../src/clauses/index.ts';
import type { HistoryEntry } from '../../../src/core/index.ts';
import type {
  ControlledDocument,
  ControlledDocumentSchema,
  DocumentApprover,
  DocumentVersion,
  DocumentVersionEntry,
} from '../../../src/governance/index.ts';

expectTypeOf<z.infer<typeof ControlledDocumentSchema>>().toEqualTypeOf<ControlledDocument>();
expectTypeOf<ControlledDocument>().toExtend<DocumentFacts>();
expectTypeOf<DocumentVersionEntry>().toExtend<HistoryEntry>();

declare const version: DocumentVersion;
// @ts-expect-error records are readonly
version.version = '2.0';
// @ts-expect-error the history has the day of the approval
export const approvedOn: unknown = version.approvedOn;

// @ts-expect-error an approver has a role
export const approver: DocumentApprover = { person: 'ada' };
