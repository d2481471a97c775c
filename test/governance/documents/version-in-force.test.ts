import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { makeControlledDocument, makeDocumentVersion } from '../../../src/fixtures/index.ts';
import { type DocumentVersion, versionInForce } from '../../../src/governance/index.ts';
import { nextVersion } from './next-version.ts';

const first = makeDocumentVersion();
const replaced = makeDocumentVersion({ history: [...first.history, { state: 'superseded', enteredOn: '2026-09-21' }] });
const withdrawn = makeDocumentVersion({ history: [...first.history, { state: 'withdrawn', enteredOn: '2026-08-10' }] });

function nameOn(on: CalendarDate, versions: readonly DocumentVersion[], retiredOn?: CalendarDate) {
  const { version, reason } = versionInForce(makeControlledDocument({ versions, retiredOn }), { on });
  return version ?? reason;
}

describe('versionInForce', () => {
  it('answers with the version, its days and the rule', () => {
    expect(versionInForce(makeControlledDocument(), { on: '2026-11-21' })).toEqual({
      version: '1.0',
      effectiveFrom: '2026-07-01',
      publishedOn: '2026-06-22',
      approvedOn: '2026-06-15',
      reason: 'latest-effective',
    });
    expect(versionInForce(makeControlledDocument({ versions: [] }), { on: '2026-11-21' })).toEqual({
      version: null,
      effectiveFrom: null,
      publishedOn: null,
      approvedOn: null,
      reason: 'not-published',
    });
  });

  it.each([
    ['2026-06-21', 'not-published'],
    ['2026-06-22', 'not-yet-effective'],
    ['2026-06-30', 'not-yet-effective'],
    ['2026-07-01', '1.0'],
    ['2026-09-30', '1.0'],
    ['2026-10-01', '2.0'],
  ] as const)('on %s gives %s, whichever version is drafted, published or recorded as superseded', (on, expected) => {
    expect(nameOn(on, [first, nextVersion])).toBe(expected);
    expect(nameOn(on, [nextVersion, replaced])).toBe(expected);
  });

  it('takes the day of publication for a version that says no day of its own', () => {
    const { history } = first;
    const versions: readonly DocumentVersion[] = [{ version: '1.0', change: 'major', history }];
    expect(nameOn('2026-06-21', versions)).toBe('not-published');
    expect(nameOn('2026-06-22', versions)).toBe('1.0');
  });

  it('never gives a version before its publication', () => {
    const late = makeDocumentVersion({ effectiveFrom: '2026-06-01' });
    expect(nameOn('2026-06-21', [late])).toBe('not-published');
    expect(nameOn('2026-06-22', [late])).toBe('1.0');
  });

  it('gives an approval that is not recorded as null', () => {
    const published = makeDocumentVersion({ history: [{ state: 'published', enteredOn: '2026-06-22' }] });
    const answer = versionInForce(makeControlledDocument({ versions: [published] }), { on: '2026-11-21' });
    expect([answer.version, answer.approvedOn]).toEqual(['1.0', null]);
  });

  it('passes over a version from the day of its withdrawal, and goes back to the one before', () => {
    expect(nameOn('2026-08-09', [withdrawn])).toBe('1.0');
    expect(nameOn('2026-08-10', [withdrawn])).toBe('withdrawn');
    expect(nameOn('2026-09-30', [withdrawn, nextVersion])).toBe('not-yet-effective');
    const secondWithdrawn = makeDocumentVersion({
      ...nextVersion,
      history: [...nextVersion.history, { state: 'withdrawn', enteredOn: '2026-11-02' }],
    });
    expect(nameOn('2026-11-02', [first, secondWithdrawn])).toBe('1.0');
  });

  it('does not take a version that went back to draft for published', () => {
    const back = makeDocumentVersion({ history: [...first.history, { state: 'draft', enteredOn: '2026-08-10' }] });
    expect(nameOn('2026-08-09', [back])).toBe('1.0');
    expect(nameOn('2026-08-10', [back])).toBe('not-published');
  });

  it('gives none from the day of retirement', () => {
    expect(nameOn('2026-11-20', [first], '2026-11-21')).toBe('1.0');
    expect(nameOn('2026-11-21', [first], '2026-11-21')).toBe('document-retired');
  });

  it('gives the later in the list of two versions that took effect on one day', () => {
    const correction = makeDocumentVersion({ version: '1.0.1', change: 'editorial' });
    expect(nameOn('2026-11-21', [first, correction])).toBe('1.0.1');
    expect(nameOn('2026-11-21', [correction, first])).toBe('1.0');
  });

  it('throws for what it cannot read', () => {
    const document = makeControlledDocument();
    expect(() => versionInForce(document, { on: '21.11.2026' as never })).toThrow(
      new RangeError('on must be a calendar date YYYY-MM-DD, got "21.11.2026"'),
    );
    expect(() => versionInForce(null as never, { on: '2026-11-21' })).toThrow(
      new RangeError('document must be an object, got null'),
    );
    const versions = [{ ...first, history: [{ state: 'signed', enteredOn: '2026-06-15' }] }] as never;
    expect(() => versionInForce({ versions }, { on: '2026-11-21' })).toThrow(
      new RangeError(
        'document.versions[0].history[0].state must be one of draft, in-review, approved, published, superseded, withdrawn, got "signed"',
      ),
    );
  });

  it('depends on the days of the versions and not on their order, and never goes back while none is withdrawn', () => {
    const dayOf = (offset: number): CalendarDate => addPeriod('2026-01-01', `P${offset + 1}D`);
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 310 }), fc.nat(5), (days, on, turn) => {
        const versions = days.map((offset) =>
          makeDocumentVersion({
            version: String(offset),
            history: [{ state: 'published', enteredOn: '2026-01-01' }],
            effectiveFrom: dayOf(offset),
          }),
        );
        const turned = versions.map((_, index) => versions[(index + turn) % versions.length] as DocumentVersion);
        const passed = days.filter((offset) => offset <= on);
        const expected = passed.length === 0 ? 'not-yet-effective' : String(Math.max(...passed));
        expect(nameOn(dayOf(on), versions)).toBe(expected);
        expect(nameOn(dayOf(on), turned)).toBe(expected);
      }),
      { seed: 17 },
    );
  });
});
