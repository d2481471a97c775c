import { describe, expect, it } from 'vitest';
import {
  assessCoverage,
  checkCitations,
  checkDocumentedInformation,
  clauseSuccessorsOf,
  formatReferences,
  predecessorsOf,
  successorsOf,
} from '../../../src/clauses/index.ts';

const reference = { kind: 'control', id: 'A.5.4', relation: 'addresses' } as const;
const policy = { id: 'policy', references: [reference] };
const statement = { entries: [{ control: 'A.5.4', applicability: 'excluded' }] } as const;

describe('the checks on documents that cannot be read', () => {
  it.each([
    [null, '"1" cannot be judged: record must be an object, and is null.', []],
    [{ references: [] }, '"1" cannot be judged: id must be a text, and is undefined.', ['id']],
    [
      { id: 'manual', references: 'A.5.4' },
      '"manual" cannot be judged: references must be a list, and is "A.5.4".',
      ['references'],
    ],
    [
      { id: 'manual', references: [{ kind: 'page' }] },
      '"manual" cannot be judged: references[0].kind must be one of clause, control, article, and is "page".',
      ['references', 0, 'kind'],
    ],
    [
      { id: 'manual', references: [{ ...reference, relation: 'mentions' }] },
      '"manual" cannot be judged: references[0].relation must be one of addresses, supports, and is "mentions".',
      ['references', 0, 'relation'],
    ],
    [
      { id: 'manual', provides: 'isms-scope' },
      '"manual" cannot be judged: provides must be a list, and is "isms-scope".',
      ['provides'],
    ],
  ])('find %j once, with its place, and judge by the others', (document, message, path) => {
    const documents = [policy, document] as never;
    expect(checkCitations(documents, statement).map((finding) => [finding.message, finding.path])).toEqual([
      ['"policy" cites A.5.4, which the Statement of Applicability excludes.', ['documents', 0, 'references', 0]],
      [message, ['documents', 1, ...path]],
    ]);
    expect(checkDocumentedInformation(documents).at(-1)).toMatchObject({ message, path: [1, ...path] });
  });

  it('find a row of the statement that cannot be read, once', () => {
    const entries = [{ control: 'A.5.1', applicability: 'Yes' }, ...statement.entries];
    expect(checkCitations([policy], { entries } as never).map(({ message, path }) => [message, path])).toEqual([
      ['"policy" cites A.5.4, which the Statement of Applicability excludes.', ['documents', 0, 'references', 0]],
      [
        '"A.5.1" cannot be judged: applicability must be one of applicable, excluded, undecided, and is "Yes".',
        ['entries', 0, 'applicability'],
      ],
    ]);
  });
});

describe('the functions of clauses on arguments that cannot be read', () => {
  it.each<[string, () => unknown, string]>([
    ['assessCoverage', () => assessCoverage({} as never), 'documents must be a list, got an object'],
    [
      'assessCoverage',
      () => assessCoverage([{ id: 'P', references: [{ kind: 'page' }] }] as never),
      'documents[0].references[0].kind must be one of clause, control, article, got "page"',
    ],
    ['assessCoverage', () => assessCoverage([], null as never), 'options must be an object, got null'],
    [
      'assessCoverage',
      () => assessCoverage([], { excludedControls: 'A.8.30' } as never),
      'options.excludedControls must be a list, got "A.8.30"',
    ],
    ['checkCitations', () => checkCitations(null as never, statement), 'documents must be a list, got null'],
    ['checkCitations', () => checkCitations([], {} as never), 'statement.entries must be a list, got undefined'],
    ['checkDocumentedInformation', () => checkDocumentedInformation('x' as never), 'documents must be a list, got "x"'],
    [
      'checkDocumentedInformation',
      () => checkDocumentedInformation([], { applicableControls: 7 } as never),
      'options.applicableControls must be a list, got 7',
    ],
    ['formatReferences', () => formatReferences([null] as never), 'references[0] must be an object, got null'],
    [
      'formatReferences',
      () => formatReferences([{ kind: 'clause', id: 5.2, relation: 'addresses' }] as never),
      'references[0].id must be a text, got 5.2',
    ],
    [
      'successorsOf',
      () => successorsOf(['A.9.2.1'] as never),
      'id must be a control of ISO/IEC 27001:2013, got a list',
    ],
    [
      'clauseSuccessorsOf',
      () => clauseSuccessorsOf(['9.2'] as never),
      'id must be a clause of ISO/IEC 27001:2013, got a list',
    ],
  ])('%s throws (%#)', (_, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  it('predecessorsOf throws on what is no control', () => {
    expect(() => predecessorsOf(['A.5.1'] as never)).toThrow(/^id must be a control of ISO\/IEC 27001:2022/);
  });
});
