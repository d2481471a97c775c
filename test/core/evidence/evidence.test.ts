import { describe, expect, it } from 'vitest';
import { EvidenceSchema } from '../../../src/core/index.ts';

describe('EvidenceSchema', () => {
  const log = { reference: 'log 2026', collectedOn: '2026-02-01' } as const;

  it('accepts an end on the day of collection, no end, and fields of the consumer', () => {
    for (const evidence of [log, { ...log, validUntil: '2026-02-01' }, { ...log, custom: { kind: 'log' } }])
      expect(EvidenceSchema.parse(evidence)).toEqual(evidence);
  });

  it('refuses an end before the collection', () => {
    expect(EvidenceSchema.safeParse({ ...log, validUntil: '2026-01-31' }).error?.issues).toMatchObject([
      {
        message: 'The evidence is valid until 2026-01-31, before it was collected on 2026-02-01.',
        path: ['validUntil'],
        params: { code: 'evidence-ends-before-collected', validUntil: '2026-01-31', collectedOn: '2026-02-01' },
      },
    ]);
  });
});
