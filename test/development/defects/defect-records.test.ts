import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { defectLifecycle, DefectSchema, defectSeverities } from '../../../src/development/index.ts';
import { makeDefect } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('DefectSchema', () => {
  const history = [{ state: 'reported', enteredOn: '2026-10-05' }];
  const bare = { id: 'DF-1', title: 'Rows lost', severity: 'high', foundBy: 'user', history };
  const deferred = { state: 'deferred', enteredOn: '2026-10-07', until: '2026-10-07' };
  const fix = { revision: 'c0de', by: ['ada'] };
  const verification = { by: 'ben', on: '2026-10-15', revision: 'c0de' };
  it.each([
    [bare, []],
    [makeDefect(), []],
    ...defectSeverities.map((severity): [object, string[]] => [{ ...bare, severity }, []]),
    ...defectLifecycle.states.flatMap((state): [object, string[]][] =>
      state === 'deferred' || state === 'duplicate'
        ? []
        : [[{ ...bare, history: [{ state, enteredOn: '2026-10-05' }] }, []]],
    ),
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, severity: 'fatal' }, ['severity: invalid_value']],
    [{ ...bare, foundBy: 'luck' }, ['foundBy: invalid_value']],
    [{ ...bare, repository: '' }, ['repository: text-empty']],
    [{ ...bare, foundIn: '' }, ['foundIn: id-empty']],
    [{ ...bare, escaped: 'yes' }, ['escaped: invalid_type']],
    [{ ...bare, repeats: '' }, ['repeats: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, cause: '' }, ['cause: text-empty']],
    [{ ...bare, correction: '' }, ['correction: text-empty']],
    [{ ...bare, fix, verification, releases: ['REL-1'] }, []],
    [{ ...bare, fix: { ...fix, revision: '' } }, ['fix.revision: text-empty']],
    [{ ...bare, fix: { ...fix, by: [''] } }, ['fix.by.0: id-empty']],
    [{ ...bare, fix: { ...fix, containedIn: [''] } }, ['fix.containedIn.0: text-empty']],
    [{ ...bare, verification: { ...verification, by: '' } }, ['verification.by: id-empty']],
    [{ ...bare, verification: { ...verification, on: '' } }, ['verification.on: date-unreadable']],
    [{ ...bare, verification: { ...verification, revision: '' } }, ['verification.revision: text-empty']],
    [{ ...bare, releases: [''] }, ['releases.0: id-empty']],
    [{ ...bare, history: [] }, ['history: too_small']],
    [{ ...bare, history: [{ state: 'lost', enteredOn: '2026-10-05' }] }, ['history.0.state: invalid_union']],
    [{ ...bare, history: [deferred] }, []],
    [
      { ...bare, history: [{ ...deferred, until: '2026-10-06' }] },
      ['history.0.until: defect-deferral-ends-before-start'],
    ],
    [{ ...bare, history: [{ ...deferred, until: undefined }] }, ['history.0.until: invalid_type']],
    [{ ...bare, history: [{ ...deferred, approvedBy: '' }] }, ['history.0.approvedBy: id-empty']],
    [{ ...bare, history: [{ state: 'duplicate', enteredOn: '2026-10-07' }] }, ['history.0.of: invalid_type']],
    [{ ...bare, history: [{ ...deferred, state: 'fixed' }] }, ['history.0: unrecognized_keys']],
  ])('on %j finds %j', (defect, problems) => {
    expect(problemsOf(DefectSchema, defect)).toEqual(problems);
  });

  it('says which deferral ends before it begins', () => {
    expect(sentencesOf(DefectSchema, { ...bare, history: [{ ...deferred, until: '2026-10-06' }] })).toEqual([
      'The deferral lasts until 2026-10-06, before it began on 2026-10-07.',
    ]);
  });
});

it('defectLifecycle leads from the report to the release, and back where a fix does not hold', () => {
  expect(defectLifecycle.states.map((state) => nextStates(defectLifecycle, state).toSpliced(0, 0, state))).toEqual([
    ['reported', 'triaged'],
    ['triaged', 'in-progress', 'rejected', 'duplicate', 'deferred'],
    ['in-progress', 'fixed'],
    ['fixed', 'in-progress', 'verified'],
    ['verified', 'released', 'reopened'],
    ['released', 'reopened'],
    ['reopened', 'in-progress'],
    ['deferred', 'triaged', 'in-progress'],
    ['rejected'],
    ['duplicate'],
  ]);
});
