import { describe, expect, it } from 'vitest';
import { ReleaseSchema } from '../../../src/development/index.ts';
import { makeRelease } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('ReleaseSchema', () => {
  const bare = { id: 'REL-1', revision: 'f00d', environment: 'production', changes: [] };
  const accepted = { defect: 'DF-1', acceptedOn: '2026-11-04', through: '2026-11-04' };
  it.each([
    [bare, []],
    [makeRelease(), []],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, repository: '' }, ['repository: text-empty']],
    [{ ...bare, revision: '' }, ['revision: text-empty']],
    [{ ...bare, environment: '' }, ['environment: text-empty']],
    [{ ...bare, changes: [''] }, ['changes.0: id-empty']],
    [{ ...bare, gates: [''] }, ['gates.0: id-empty']],
    [{ ...bare, assets: [''] }, ['assets.0: id-empty']],
    [{ ...bare, change: '' }, ['change: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, deployedOn: 'soon' }, ['deployedOn: date-unreadable']],
    [{ ...bare, acceptedDefects: [{ ...accepted, acceptedBy: 'cy', reason: 'Rare' }] }, []],
    [{ ...bare, acceptedDefects: [{ ...accepted, defect: '' }] }, ['acceptedDefects.0.defect: id-empty']],
    [{ ...bare, acceptedDefects: [{ ...accepted, acceptedBy: '' }] }, ['acceptedDefects.0.acceptedBy: id-empty']],
    [{ ...bare, acceptedDefects: [{ ...accepted, reason: '' }] }, ['acceptedDefects.0.reason: text-empty']],
    [
      { ...bare, acceptedDefects: [{ ...accepted, through: '2026-11-03' }] },
      ['acceptedDefects.0.through: defect-acceptance-ends-before-start'],
    ],
  ])('on %j finds %j', (release, problems) => {
    expect(problemsOf(ReleaseSchema, release)).toEqual(problems);
  });

  it('says which acceptance ends before it begins', () => {
    const broken = { ...bare, acceptedDefects: [{ ...accepted, through: '2026-11-03' }] };
    expect(sentencesOf(ReleaseSchema, broken)).toEqual([
      'The defect is accepted through 2026-11-03, before its acceptance on 2026-11-04.',
    ]);
  });
});
