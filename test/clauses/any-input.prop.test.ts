import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as clauses from '../../src/clauses/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const { references } = clauses.parseReferences('Clauses 5.2, 6.1.3(d); Annex A 5.1-5.4; supports GDPR Art. 33; NIS2');
const documents = [
  { id: 'policy', references, provides: ['isms-scope', 'information-security-policy'] },
  { id: 'manual', provides: ['audit-results'] },
];
const statement = {
  entries: [
    { control: 'A.5.1', applicability: 'applicable', policies: [{ document: 'policy' }, { document: 'manual' }] },
    { control: 'A.5.2', applicability: 'excluded' },
    { control: 'A.5.3', applicability: 'undecided' },
  ],
};

/** Every exported function with arguments that it answers, and the names of its parameters. */
const samples: ArgumentSamples = {
  formatReferences: [[references], 'references'],
  predecessorsOf: [['A.5.1'], 'id'],
  successorsOf: [['A.9.2.1'], 'id'],
  clauseSuccessorsOf: [['9.2'], 'id'],
  assessCoverage: [[documents, { excludedControls: ['A.8.30'] }], 'documents options'],
  checkCitations: [[documents, statement], 'documents statement'],
  checkDocumentedInformation: [[documents, { applicableControls: ['A.5.37'] }], 'documents options'],
};

/** The functions that have samples. */
const sampled = Object.fromEntries(Object.entries(clauses).filter(([name]) => name in samples));

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(sampled, samples);

  it('the checks never throw over a document or a row', () => {
    fc.assert(
      fc.property(withReplacedPart(documents), withReplacedPart(statement.entries), (mutated, entries) => {
        const found = [
          ...clauses.checkCitations(mutated as never, { entries } as never),
          ...clauses.checkDocumentedInformation(mutated as never),
        ];
        for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 300, seed: 20_261_129 },
    );
  });
});
