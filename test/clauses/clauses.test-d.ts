import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import {
  assessCoverage,
  checkCitations,
  type ClausesFinding,
  clauseSuccessorsOf,
  type CoverageRow,
  type DocumentFacts,
  parseReferences,
  predecessorsOf,
  type Reference,
  type ReferenceSchema,
  type StatementFacts,
  successorsOf,
} from '../../src/clauses/index.ts';
import type { ClauseId, ControlId } from '../../src/standard/index.ts';

expectTypeOf<z.infer<typeof ReferenceSchema>>().toEqualTypeOf<Reference>();
expectTypeOf<z.input<typeof ReferenceSchema>>().toEqualTypeOf<Reference>();
expectTypeOf(parseReferences).toBeCallableWith('Clause 5.2');
expectTypeOf(parseReferences('').references).toEqualTypeOf<readonly Reference[]>();

const control = { kind: 'control', id: 'A.5.15', relation: 'addresses' } as const satisfies Reference;
// @ts-expect-error the control does not exist
({ ...control, id: 'A.5.99' }) satisfies Reference;
// @ts-expect-error the control is of the 2013 edition
({ ...control, id: 'A.9.2.1' }) satisfies Reference;
// @ts-expect-error a clause is not a control
({ ...control, id: '5.2' }) satisfies Reference;
// @ts-expect-error an article belongs to an instrument
({ kind: 'article', article: '33', relation: 'addresses' }) satisfies Reference;
// @ts-expect-error references are readonly
(parseReferences('').references[0] as Reference).relation = 'supports';

const coverage = assessCoverage([{ id: 'Policy', references: [control] }], { excludedControls: ['A.8.30'] });
expectTypeOf(coverage.clauses).toEqualTypeOf<readonly CoverageRow<ClauseId>[]>();
expectTypeOf(coverage.controls).toEqualTypeOf<readonly CoverageRow<ControlId>[]>();
// @ts-expect-error clauses cannot be excluded (4.3, 6.1.3)
assessCoverage([], { excludedControls: ['5.2'] });

expectTypeOf<{
  id: string;
  entries: { control: string; applicability: 'applicable'; policies: { document: string; remark?: string }[] }[];
}>().toExtend<StatementFacts>();
expectTypeOf<{ id: string; version: string }>().toExtend<DocumentFacts>();
expectTypeOf(checkCitations).returns.toEqualTypeOf<readonly ClausesFinding[]>();

// @ts-expect-error a control of the 2022 edition has no successor
successorsOf('A.5.15');
// @ts-expect-error a control of the 2013 edition has no predecessor
predecessorsOf('A.9.2.1');
// @ts-expect-error 6.3 is new
clauseSuccessorsOf('6.3');
