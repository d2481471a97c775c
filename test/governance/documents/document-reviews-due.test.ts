import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { makeControlledDocument, makeDocumentVersion } from '../../../src/fixtures/index.ts';
import { type ControlledDocument, documentReviewsDue, governanceDueItems } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const first = makeDocumentVersion();

function later(change: 'major' | 'minor' | 'editorial', approvedOn: CalendarDate) {
  return makeDocumentVersion({
    version: `next ${change}`,
    change,
    history: [
      { state: 'approved', enteredOn: approvedOn },
      { state: 'published', enteredOn: approvedOn },
    ],
    effectiveFrom: approvedOn,
  });
}

function dueOf(overrides: Parameters<typeof makeControlledDocument>[0], on: CalendarDate = asOf) {
  return documentReviewsDue([makeControlledDocument(overrides)], { asOf: on })[0];
}

describe('documentReviewsDue', () => {
  it('counts from the approval of the first version', () => {
    expect(dueOf({})).toEqual({
      document: 'POL-1',
      title: 'Information security policy',
      owner: 'ciso',
      dueOn: '2027-06-15',
      state: 'scheduled',
      lastOn: '2026-06-15',
      rule: 'cadence',
      restartedBy: 'major-version',
      plannedOn: '2027-06-15',
    });
  });

  it.each([
    ['major', '2027-10-05', 'major-version'],
    ['minor', '2027-06-15', 'major-version'],
    ['editorial', '2027-06-15', 'major-version'],
  ] as const)('after a %s version is due on %s', (change, dueOn, restartedBy) => {
    expect(dueOf({ versions: [first, later(change, '2026-10-05')] })).toMatchObject({ dueOn, restartedBy });
  });

  it.each([
    ['kept', '2027-10-05', 'review'],
    ['revised', '2027-06-15', 'major-version'],
    ['withdrawn', '2027-06-15', 'major-version'],
  ] as const)('after a review with the outcome %s is due on %s', (outcome, dueOn, restartedBy) => {
    expect(dueOf({ reviews: [{ on: '2026-10-05', outcome }] })).toMatchObject({ dueOn, restartedBy });
  });

  it('does not count a review before the approval of its version, of an unknown version, or in the future', () => {
    const review = (on: CalendarDate, version: string) =>
      dueOf({
        review: { every: 'P1Y', mode: 'rolling', anchor: '2020-01-01' },
        reviews: [{ on, version, outcome: 'kept' }],
      });
    expect(review('2026-06-15', '1.0')?.lastOn).toBe('2026-06-15');
    expect(review('2026-11-21', '1.0')?.lastOn).toBe('2026-11-21');
    expect(review('2026-11-22', '1.0')?.lastOn).toBe('2026-06-15');
    expect(review('2026-11-21', '9.0')?.lastOn).toBe('2026-06-15');
    const reviews = [{ on: '2026-06-14', version: 'next minor', outcome: 'kept' }] as const;
    const versions = [later('minor', '2026-06-15')];
    expect(dueOf({ versions, reviews })).toMatchObject({ lastOn: null, restartedBy: null });
    const unrecorded = makeDocumentVersion({ history: [{ state: 'published', enteredOn: '2026-06-22' }] });
    expect(dueOf({ versions: [unrecorded], reviews: [{ ...reviews[0], version: '1.0' }] })?.lastOn).toBe('2026-06-14');
  });

  it('does not count the approval of a version that was withdrawn or went back to draft', () => {
    const next = later('major', '2026-10-05');
    const withdrawn = { ...next, history: [...next.history, { state: 'withdrawn', enteredOn: '2026-11-02' } as const] };
    expect(dueOf({ versions: [first, withdrawn] })?.dueOn).toBe('2027-06-15');
    expect(dueOf({ versions: [first, withdrawn] }, '2026-11-01')?.dueOn).toBe('2027-10-05');
    const back = makeDocumentVersion({
      version: '2.0',
      history: [
        { state: 'approved', enteredOn: '2026-10-05' },
        { state: 'draft', enteredOn: '2026-10-12' },
      ],
    });
    expect(dueOf({ versions: [first, back] })?.dueOn).toBe('2027-06-15');
  });

  it('is brought forward by a change where the plan says so, and by a day that people set', () => {
    const review = { every: 'P1Y', mode: 'rolling', anchor: '2026-06-15', onChange: true } as const;
    expect(dueOf({ review, changedOn: '2026-11-02' })).toMatchObject({ dueOn: '2026-11-02', rule: 'change' });
    expect(dueOf({ changedOn: '2026-11-02' })).toMatchObject({ dueOn: '2027-06-15', rule: 'cadence' });
    expect(dueOf({ nextReviewOn: '2027-01-31' })).toMatchObject({ dueOn: '2027-01-31', plannedOn: '2027-06-15' });
    expect(dueOf({ nextReviewOn: '2027-06-16' })).toMatchObject({ dueOn: '2027-06-15', rule: 'cadence' });
    expect(dueOf({ review: undefined, nextReviewOn: '2027-01-31' })).toMatchObject({
      rule: 'next-on',
      plannedOn: null,
    });
  });

  it('has a row without a day where nothing asks for a review, and no row where there is nothing to review', () => {
    expect(dueOf({ owner: undefined, review: undefined })).toMatchObject({
      owner: null,
      dueOn: null,
      state: 'not-scheduled',
    });
    expect(dueOf({ kind: 'record', versions: [] })).toMatchObject({ dueOn: '2027-06-15', restartedBy: null });
    expect(dueOf({ retiredOn: '2026-11-21' })).toBeUndefined();
    expect(dueOf({ retiredOn: '2026-11-22' })).toBeDefined();
    const draft = makeDocumentVersion({ history: [{ state: 'draft', enteredOn: '2026-05-04' }] });
    expect(dueOf({ versions: [draft] })).toBeUndefined();
  });

  it('throws for a day or a document that it cannot read', () => {
    expect(() => documentReviewsDue([], { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(() => documentReviewsDue([makeControlledDocument(), { id: 'x' } as never], { asOf })).toThrow(
      new RangeError('documents[1].title must be a text, got undefined'),
    );
    const versions = [{ version: '1.0' }] as never;
    expect(() => documentReviewsDue([makeControlledDocument({ versions })], { asOf })).toThrow(
      new RangeError('documents[0].versions[0].change must be one of major, minor, editorial, got undefined'),
    );
  });

  it('is never due earlier after one more kept review', () => {
    const days = fc.array(
      fc.nat(500).map((offset) => addPeriod('2026-06-15', `P${offset + 1}D`)),
      { minLength: 1, maxLength: 5 },
    );
    const overrides = (reviews: readonly CalendarDate[]) => ({
      reviews: reviews.map((on) => ({ on, outcome: 'kept' as const })),
    });
    fc.assert(
      fc.property(days, (held) => {
        const before = dueOf(overrides(held.slice(1)), '2028-01-31')?.dueOn ?? '';
        const after = dueOf(overrides(held), '2028-01-31')?.dueOn ?? '';
        expect(after >= before).toBe(true);
      }),
      { seed: 17 },
    );
  });
});

describe('governanceDueItems on documents', () => {
  const window = { from: '2027-01-01', through: '2027-06-15', asOf } as const;
  const itemsOf = (...controlledDocuments: readonly ControlledDocument[]) =>
    governanceDueItems({ controlledDocuments }, window);

  it('lists reviews through the end of the window', () => {
    expect(itemsOf(makeControlledDocument())).toEqual([
      {
        kind: 'document-review',
        subject: { kind: 'controlled-document', id: 'POL-1' },
        title: 'Review the document "Information security policy"',
        owner: 'ciso',
        dueOn: '2027-06-15',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.1',
        rule: 'cadence',
      },
    ]);
    const [item] = itemsOf(makeControlledDocument({ kind: 'procedure', owner: undefined }));
    expect([item?.requirement, item?.owner]).toEqual(['7.5.2.c', null]);
    const shorter = governanceDueItems(
      { controlledDocuments: [makeControlledDocument()] },
      { ...window, through: '2027-06-14' },
    );
    expect(shorter).toEqual([]);
  });

  it('passes over documents without a plan, without anything to review, and unreadable ones', () => {
    expect(
      itemsOf(
        makeControlledDocument({ review: undefined }),
        makeControlledDocument({ id: 'POL-2', retiredOn: '2026-01-01' }),
        { id: 'POL-3' } as never,
      ),
    ).toEqual([]);
  });
});
