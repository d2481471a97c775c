import { describe, expect, it } from 'vitest';
import { assessCoverage, checkDocumentedInformation } from '../../../src/clauses/index.ts';
import { nextStates } from '../../../src/core/index.ts';
import { makeControlledDocument, makeDocumentVersion } from '../../../src/fixtures/index.ts';
import {
  ControlledDocumentSchema,
  documentKinds,
  DocumentVersionSchema,
  documentVersionLifecycle,
} from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ControlledDocumentSchema', () => {
  const bare = { id: 'POL-1', title: 'Policy', kind: 'policy', versions: [] };
  it.each([
    [bare, []],
    [makeControlledDocument(), []],
    [
      makeControlledDocument({
        kind: 'external',
        parent: 'POL-0',
        audience: { kind: 'groups', groups: ['engineering'] },
        nextReviewOn: '2027-01-31',
        changedOn: '2026-10-01',
        reviews: [{ on: '2026-11-02', by: 'ada', version: '1.0', outcome: 'kept' }],
        external: { publisher: 'ISO', edition: '2022' },
        retiredOn: '2027-06-30',
      }),
      [],
    ],
    [{ ...bare, id: ' ' }, ['id: id-empty']],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, kind: 'poster' }, ['kind: invalid_value']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, parent: '' }, ['parent: id-empty']],
    [{ ...bare, audience: { kind: 'roles', roles: [] } }, ['audience.roles: too_small']],
    [{ ...bare, audience: { kind: 'groups', groups: [] } }, ['audience.groups: too_small']],
    [{ ...bare, audience: { kind: 'some' } }, ['audience.kind: invalid_union']],
    [{ ...bare, audience: { kind: 'all', roles: ['ciso'] } }, ['audience: unrecognized_keys']],
    [{ ...bare, classification: ' ' }, ['classification: text-empty']],
    [
      { ...bare, references: [{ kind: 'control', id: '5.15', relation: 'addresses' }] },
      ['references.0.id: invalid_value'],
    ],
    [{ ...bare, provides: ['isms-poster'] }, ['provides.0: invalid_value']],
    [
      { ...bare, review: { every: 'yearly', mode: 'rolling', anchor: '2026-01-01' } },
      ['review.every: period-unreadable'],
    ],
    [{ ...bare, nextReviewOn: '31.01.2027' }, ['nextReviewOn: date-unreadable']],
    [{ ...bare, changedOn: '2026-02-30' }, ['changedOn: date-impossible']],
    [{ ...bare, retiredOn: 'soon' }, ['retiredOn: date-unreadable']],
    [{ ...bare, reviews: [{ on: '2026-11-02', outcome: 'liked' }] }, ['reviews.0.outcome: invalid_value']],
    [{ ...bare, external: { edition: '' } }, ['external.edition: text-empty']],
    [{ ...bare, status: 'approved' }, [': unrecognized_keys']],
  ])('on %j finds %j', (document, problems) => {
    expect(problemsOf(ControlledDocumentSchema, document)).toEqual(problems);
  });

  it('accepts every kind of document', () => {
    expect(documentKinds.flatMap((kind) => problemsOf(ControlledDocumentSchema, { ...bare, kind }))).toEqual([]);
    expect(documentKinds).toHaveLength(9);
  });
});

describe('DocumentVersionSchema', () => {
  it.each([
    [{ version: '1.0', change: 'major', history: [] }, []],
    [makeDocumentVersion(), []],
    [{ ...makeDocumentVersion(), version: '' }, ['version: text-empty']],
    [{ ...makeDocumentVersion(), change: 'huge' }, ['change: invalid_value']],
    [
      { ...makeDocumentVersion(), history: [{ state: 'signed', enteredOn: '2026-06-15' }] },
      ['history.0.state: invalid_value'],
    ],
    [
      { ...makeDocumentVersion(), history: [{ state: 'draft', enteredOn: 'June' }] },
      ['history.0.enteredOn: date-unreadable'],
    ],
    [{ ...makeDocumentVersion(), preparedBy: '' }, ['preparedBy: id-empty']],
    [{ ...makeDocumentVersion(), approvedBy: { person: 'ada' } }, ['approvedBy.role: invalid_type']],
    [{ ...makeDocumentVersion(), effectiveFrom: '1 July' }, ['effectiveFrom: date-unreadable']],
    [{ ...makeDocumentVersion(), summary: ' ' }, ['summary: text-empty']],
    [{ ...makeDocumentVersion(), acknowledgement: 'yes' }, ['acknowledgement: invalid_type']],
    [{ ...makeDocumentVersion(), approvedOn: '2026-06-15' }, [': unrecognized_keys']],
  ])('on %j finds %j', (version, problems) => {
    expect(problemsOf(DocumentVersionSchema, version)).toEqual(problems);
  });
});

it('documentVersionLifecycle leads from a draft to publication and back', () => {
  expect(documentVersionLifecycle.states.map((state) => nextStates(documentVersionLifecycle, state))).toEqual([
    ['in-review'],
    ['approved', 'draft'],
    ['published', 'draft'],
    ['superseded', 'withdrawn'],
    [],
    [],
  ]);
});

describe('a controlled document', () => {
  it('covers requirements and provides documented information as it is', () => {
    const documents = [makeControlledDocument()];
    const { clauses, controls } = assessCoverage(documents);
    expect(clauses.filter(({ state }) => state === 'cited').map(({ id }) => id)).toEqual(['5.2']);
    expect(controls.filter(({ state }) => state === 'cited').map(({ id }) => id)).toEqual(['A.5.1']);
    expect(checkDocumentedInformation(documents)).toHaveLength(18);
    expect(checkDocumentedInformation([])).toHaveLength(19);
  });
});
