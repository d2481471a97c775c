import { describe, expect, it } from 'vitest';
import {
  exclusionReasons,
  ImplementationSchema,
  InclusionReasonSchema,
  StatementEntrySchema,
  statementLabels,
} from '../../../src/controls/index.ts';
import { ActionSchema } from '../../../src/core/index.ts';

describe('statementLabels', () => {
  it('have a label for every stored word', () => {
    const words = (schema: { options: readonly unknown[] }, key: string): unknown[] =>
      schema.options.map((option) => (option as { shape: Record<string, { value: string }> }).shape[key]?.value);
    expect(Object.keys(statementLabels.applicability)).toEqual(words(StatementEntrySchema, 'applicability'));
    expect(Object.keys(statementLabels.status)).toEqual(words(ImplementationSchema, 'status'));
    expect(Object.keys(statementLabels.actionStatus)).toEqual(words(ActionSchema, 'status'));
    expect(Object.keys(statementLabels.inclusionReason)).toEqual(words(InclusionReasonSchema, 'kind'));
    expect(Object.keys(statementLabels.exclusionReason)).toEqual(exclusionReasons);
  });
});
