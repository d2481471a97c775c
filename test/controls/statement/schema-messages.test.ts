import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  CustomControlIdSchema,
  EvidenceSchema,
  StatementControlIdSchema,
  StatementEntry2013Schema,
} from '../../../src/controls/index.ts';

describe('the sentences of the controls schemas', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    [
      'a number that no control has',
      StatementControlIdSchema,
      'A.5.99',
      '"A.5.99" is no control of Annex A; a control from elsewhere starts with custom:.',
    ],
    ['a number without A.', StatementControlIdSchema, '5.1', 'The control "5.1" is written A.5.1.'],
    ['a control of 2013', StatementControlIdSchema, 'A.9.2.1', '"A.9.2.1" is a control of the 2013 edition.'],
    [
      'a control of 2022 in a statement of 2013',
      StatementEntry2013Schema,
      { control: 'A.5.15', applicability: 'undecided' },
      '"A.5.15" is a control of the 2022 edition.',
    ],
    [
      'a number that no control of 2013 has',
      StatementEntry2013Schema,
      { control: 'A.9.9.9', applicability: 'undecided' },
      '"A.9.9.9" is no control of the 2013 edition of Annex A; a control from elsewhere starts with custom:.',
    ],
    [
      'a name without the prefix',
      CustomControlIdSchema,
      'model-cards',
      '"model-cards" is not custom: and a name, such as custom:model-cards.',
    ],
    [
      'evidence that ends before it was collected',
      EvidenceSchema,
      { reference: 'ticket 17', collectedOn: '2026-05-02', validUntil: '2026-05-01' },
      'The evidence is valid until 2026-05-01, before it was collected on 2026-05-02.',
    ],
  ])('on %s', (_name, schema, input, message) => {
    expect(schema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
