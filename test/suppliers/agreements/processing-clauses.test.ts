import { expect, it } from 'vitest';
import { makeSupplierAgreement } from '../../../src/fixtures/index.ts';
import { missingProcessingClauses, processingClauses } from '../../../src/suppliers/index.ts';

const all = processingClauses.map(({ id }) => ({ clause: id, answer: 'yes' }) as const);

it('processingClauses have the points and the letters of the law', () => {
  expect(processingClauses.map(({ id, article }) => `${id} ${article}`)).toEqual([
    'subject-matter GDPR art. 28(3)',
    'duration GDPR art. 28(3)',
    'nature GDPR art. 28(3)',
    'purpose GDPR art. 28(3)',
    'data-types GDPR art. 28(3)',
    'data-subjects GDPR art. 28(3)',
    'instructions GDPR art. 28(3)(a)',
    'confidentiality GDPR art. 28(3)(b)',
    'security GDPR art. 28(3)(c)',
    'subprocessors GDPR art. 28(3)(d)',
    'data-subject-rights GDPR art. 28(3)(e)',
    'assistance GDPR art. 28(3)(f)',
    'deletion-or-return GDPR art. 28(3)(g)',
    'audits GDPR art. 28(3)(h)',
  ]);
});

it('missingProcessingClauses finds a point without an answer and one that is not settled', () => {
  const agreement = (clauses: typeof all | undefined) => makeSupplierAgreement({ kind: 'processing', clauses });
  expect(missingProcessingClauses(agreement(all))).toEqual([]);
  expect(missingProcessingClauses(agreement(undefined))).toHaveLength(14);
  expect(missingProcessingClauses(agreement(all.slice(1)))).toEqual([
    { clause: 'subject-matter', article: 'GDPR art. 28(3)', state: 'unknown' },
  ]);
  const refused = [...all.slice(0, -1), { clause: 'audits', answer: 'no' }] as const;
  expect(missingProcessingClauses(makeSupplierAgreement({ kind: 'processing', clauses: refused }))).toEqual([
    { clause: 'audits', article: 'GDPR art. 28(3)(h)', state: 'no' },
  ]);
  expect(missingProcessingClauses(makeSupplierAgreement())).toBeNull();
});
