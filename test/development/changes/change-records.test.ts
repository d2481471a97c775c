import { describe, expect, it } from 'vitest';
import { SoftwareChangeSchema, testKinds, TestRunSchema } from '../../../src/development/index.ts';
import { makeSoftwareChange, makeTestRun } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('SoftwareChangeSchema', () => {
  const bare = { id: 'MR-1', kind: 'fix', repository: 'product', authors: [], revision: 'f00d', reviews: [] };
  const review = { by: 'ben', human: true, revision: 'f00d', verdict: 'approved', on: '2026-11-03' };
  const pass = { gate: 'merge', by: 'ben', on: '2026-11-03' };
  const evidence = { kind: 'review', evidence: { reference: 'MR 1', collectedOn: '2026-11-03' } };
  it.each([
    [bare, []],
    [makeSoftwareChange(), []],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, kind: '' }, ['kind: text-empty']],
    [{ ...bare, repository: '' }, ['repository: text-empty']],
    [{ ...bare, model: '' }, ['model: id-empty']],
    [{ ...bare, authors: [''] }, ['authors.0: id-empty']],
    [{ ...bare, committers: [''] }, ['committers.0: id-empty']],
    [{ ...bare, pushedBy: '' }, ['pushedBy: id-empty']],
    [{ ...bare, revision: '' }, ['revision: text-empty']],
    [{ ...bare, mergedBy: '' }, ['mergedBy: text-empty']],
    [{ ...bare, mergedOn: 'now' }, ['mergedOn: date-unreadable']],
    [{ ...bare, change: '' }, ['change: id-empty']],
    [{ ...bare, reviews: [review] }, []],
    [{ ...bare, reviews: [{ ...review, by: '' }] }, ['reviews.0.by: text-empty']],
    [{ ...bare, reviews: [{ ...review, human: 'yes' }] }, ['reviews.0.human: invalid_type']],
    [{ ...bare, reviews: [{ ...review, revision: '' }] }, ['reviews.0.revision: text-empty']],
    [{ ...bare, reviews: [{ ...review, verdict: 'merged' }] }, ['reviews.0.verdict: invalid_value']],
    [{ ...bare, reviews: [{ ...review, on: '' }] }, ['reviews.0.on: date-unreadable']],
    [{ ...bare, gatePasses: [{ ...pass, evidence: [evidence] }] }, []],
    [{ ...bare, gatePasses: [{ ...pass, gate: '' }] }, ['gatePasses.0.gate: id-empty']],
    [{ ...bare, gatePasses: [{ ...pass, by: '' }] }, ['gatePasses.0.by: id-empty']],
    [{ ...bare, gatePasses: [{ ...pass, on: 'x' }] }, ['gatePasses.0.on: date-unreadable']],
    [{ ...bare, gatePasses: [{ ...pass, revision: '' }] }, ['gatePasses.0.revision: text-empty']],
    [
      { ...bare, gatePasses: [{ ...pass, evidence: [{ ...evidence, kind: '' }] }] },
      ['gatePasses.0.evidence.0.kind: text-empty'],
    ],
    [{ ...bare, release: 'REL-1' }, [': unrecognized_keys']],
  ])('on %j finds %j', (change, problems) => {
    expect(problemsOf(SoftwareChangeSchema, change)).toEqual(problems);
  });
});

describe('TestRunSchema', () => {
  const bare = { id: 'T-1', kind: 'unit', revision: 'f00d', on: '2026-11-03', outcome: 'passed' };
  const counts = { passed: 1, failed: 1 };
  it.each([
    [bare, []],
    [makeTestRun({ attempt: 2 }), []],
    ...testKinds.map((kind): [object, string[]] => [{ ...bare, kind }, []]),
    [{ ...bare, kind: 'smoke' }, ['kind: invalid_value']],
    [{ ...bare, change: '' }, ['change: id-empty']],
    [{ ...bare, revision: '' }, ['revision: text-empty']],
    [{ ...bare, environment: '' }, ['environment: text-empty']],
    [{ ...bare, on: 'x' }, ['on: date-unreadable']],
    [{ ...bare, attempt: 0 }, ['attempt: too_small']],
    [{ ...bare, outcome: 'skipped' }, ['outcome: invalid_value']],
    [{ ...bare, counts }, ['counts.failed: test-run-passed-with-failures']],
    [{ ...bare, counts: { passed: 1, failed: 0 } }, []],
    [{ ...bare, outcome: 'failed', counts }, []],
    [{ ...bare, counts: { passed: -1, failed: 0 } }, ['counts.passed: too_small']],
    [{ ...bare, counts: { passed: 1, failed: 0.5 } }, ['counts.failed: invalid_type']],
    [{ ...bare, counts: { passed: 1, failed: 0, skipped: -1 } }, ['counts.skipped: too_small']],
  ])('on %j finds %j', (run, problems) => {
    expect(problemsOf(TestRunSchema, run)).toEqual(problems);
  });

  it('says how many tests failed', () => {
    expect(sentencesOf(TestRunSchema, { ...bare, counts })).toEqual(['The run passed, but 1 tests failed.']);
  });
});
