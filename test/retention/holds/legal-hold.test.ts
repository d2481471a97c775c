import { describe, expect, it } from 'vitest';
import { makeLegalHold } from '../../../src/fixtures/index.ts';
import { LegalHoldSchema } from '../../../src/retention/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

describe('LegalHoldSchema', () => {
  it.each([
    ['an open hold', makeLegalHold()],
    ['a hold of one day', makeLegalHold({ placedOn: '2026-03-01', releasedOn: '2026-03-01' })],
    ['a hold on everything', makeLegalHold({ scope: { kind: 'everything' } })],
    ['a hold on records', makeLegalHold({ scope: { kind: 'records', records: ['voucher-1'] } })],
  ])('accepts %s', (_name, hold) => {
    expect(LegalHoldSchema.parse(hold)).toEqual(hold);
  });

  it.each([
    [
      'a release before the hold was placed',
      { releasedOn: '2026-02-28', releasedBy: 'Counsel' },
      'releasedOn released-before-placed',
    ],
    ['a release without a name', { releasedOn: '2026-03-01' }, 'releasedBy released-by-missing'],
    ['a release by somebody but never', { releasedBy: 'Counsel' }, 'releasedBy released-by-without-release'],
    ['a hold placed without a name', { placedBy: '' }, 'placedBy text-empty'],
    ['a scope without records', { scope: { kind: 'records', records: [] } }, 'scope.records too_small'],
    ['a scope without categories', { scope: { kind: 'categories', categories: [] } }, 'scope.categories too_small'],
    ['an unknown scope', { scope: { kind: 'site' } }, 'scope.kind invalid_union'],
    ['no word on the release', { releasedOn: undefined }, 'releasedOn invalid_type'],
  ])('refuses %s', (_name, overrides, problem) => {
    expect(problemsOf(LegalHoldSchema, { ...makeLegalHold(), ...overrides })).toEqual([problem]);
  });

  it('does not compare a day that no month has with another day', () => {
    const hold = { ...makeLegalHold({ releasedOn: '2026-03-05' }), placedOn: '2026-04-31' };
    expect(problemsOf(LegalHoldSchema, hold)).toEqual(['placedOn date-impossible']);
  });

  it.each([
    [
      'a release before the hold',
      { releasedOn: '2026-02-28', releasedBy: 'Counsel' },
      'The hold was released on 2026-02-28, before it was placed on 2026-03-01.',
    ],
    [
      'a release without a name',
      { releasedOn: '2026-03-01' },
      'The hold was released on 2026-03-01, and the name of the person who released it is missing.',
    ],
    [
      'a release without a day',
      { releasedOn: null, releasedBy: 'Counsel' },
      'The hold names Counsel as who released it, but no day of release.',
    ],
  ])('says why it refuses %s', (_name, release, sentence) => {
    const hold = { ...makeLegalHold(), placedOn: '2026-03-01', ...release };
    expect(sentencesOf(LegalHoldSchema, hold)).toEqual([sentence]);
  });
});
