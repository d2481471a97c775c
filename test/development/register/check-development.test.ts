import { describe, expect, it } from 'vitest';
import { checkDevelopment, developmentDueItems } from '../../../src/development/index.ts';
import {
  makeCodingStandard,
  makeDefect,
  makeLifecycleModel,
  makePerson,
  makePostDeploymentReview,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeSoftwareChange,
  makeTestRun,
} from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';

describe('checkDevelopment', () => {
  it('finds nothing without registers', () => {
    expect(checkDevelopment({}, { asOf })).toEqual([]);
  });

  it('finds an unreadable and a repeated record of each register', () => {
    const broken = (name: string, record: { readonly id: string }) => ({
      [name]: [record, record, { id: 'X' }, null],
    });
    const registers = {
      lifecycleModels: makeLifecycleModel(),
      qualityGates: makeQualityGate(),
      qualityMeasures: makeQualityMeasure(),
      softwareChanges: makeSoftwareChange({ model: undefined }),
      testRuns: makeTestRun({ change: undefined }),
      defects: makeDefect({ releases: undefined }),
      releases: makeRelease({ deployedOn: undefined }),
      postDeploymentReviews: makePostDeploymentReview({ release: 'X' }),
      codingStandards: makeCodingStandard(),
      people: makePerson(),
    };
    for (const [name, record] of Object.entries(registers)) {
      expect(
        checkDevelopment(broken(name, record), { asOf }).map(({ code, path }) => [code, path.slice(0, 2)]),
      ).toEqual([
        ['development-record-duplicate', [name, 1]],
        ['development-record-unreadable', [name, 2]],
        ['development-record-unreadable', [name, 3]],
      ]);
    }
    expect(checkDevelopment({ releases: 'all' as never }, { asOf })).toMatchObject([
      { code: 'development-record-unreadable', path: ['releases'] },
    ]);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkDevelopment(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkDevelopment({}, { asOf: 'today' as never })).toThrow(/^asOf must be a calendar date/);
    expect(() => checkDevelopment({}, { asOf, readWithin: '30' as never })).toThrow(/^readWithin must be a period/);
    expect(() => checkDevelopment({}, { asOf, changes: [{ id: 'C' } as never] })).toThrow(
      /^changes\[0\].approved must/,
    );
    expect(() => checkDevelopment({}, { asOf, vulnerabilities: {} as never })).toThrow(
      /^vulnerabilities must be a list/,
    );
  });
});

describe('developmentDueItems', () => {
  const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;

  it('has nothing for empty registers', () => {
    expect(developmentDueItems({}, window)).toEqual([]);
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => developmentDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => developmentDueItems({}, null as never)).toThrow(new RangeError('options must be an object, got null'));
    expect(() => developmentDueItems({}, { ...window, readWithin: 30 as never })).toThrow(
      /^readWithin must be a period/,
    );
    expect(() => developmentDueItems({}, { ...window, through: '2026-10-31' })).toThrow(/^through must not lie before/);
  });
});
