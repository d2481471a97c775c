import { makeDocumentVersion } from '../../../src/fixtures/index.ts';

/** The version after that of `makeDocumentVersion`: published on 2026-09-21, in force since 2026-10-01. */
export const nextVersion = makeDocumentVersion({
  version: '2.0',
  history: [
    { state: 'draft', enteredOn: '2026-08-03' },
    { state: 'in-review', enteredOn: '2026-08-31' },
    { state: 'approved', enteredOn: '2026-09-14' },
    { state: 'published', enteredOn: '2026-09-21' },
  ],
  effectiveFrom: '2026-10-01',
});
