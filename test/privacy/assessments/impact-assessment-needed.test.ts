import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessmentCriteria,
  type AssessmentScreening,
  impactAssessmentNeeded,
  requiredCases,
} from '../../../src/privacy/index.ts';

const asOf = '2026-11-21';
const no = (questions: readonly string[]) => Object.fromEntries(questions.map((one) => [one, 'no' as const]));
const cases = no(requiredCases);
const criteria = no(assessmentCriteria);
const quiet: AssessmentScreening = { cases, criteria };
const needOf = (screening: AssessmentScreening, lists?: Parameters<typeof impactAssessmentNeeded>[1]['lists']) =>
  impactAssessmentNeeded(screening, { asOf, ...(lists && { lists }) });

describe('impactAssessmentNeeded', () => {
  it('finds two criteria likely to require one, whatever else is no', () => {
    const screening = {
      cases,
      criteria: { ...criteria, 'sensitive-data': 'yes', 'vulnerable-people': 'yes' },
    } as const;
    expect(needOf(screening)).toEqual({
      need: 'likely-required',
      atLeast: 'likely-required',
      rule: 'criteria',
      reasons: ['sensitive-data', 'vulnerable-people'],
      unanswered: [],
    });
  });

  it('is undecided where an answer is missing that could change the need', () => {
    const { 'large-scale': _unknown, ...others } = criteria;
    expect(needOf({ cases, criteria: { ...others, 'sensitive-data': 'yes' } })).toEqual({
      need: 'undecided',
      atLeast: 'consider',
      rule: 'criteria',
      reasons: ['sensitive-data'],
      unanswered: ['large-scale'],
    });
    const two = { ...others, 'sensitive-data': 'yes', matching: 'yes' } as const;
    expect(needOf({ cases, criteria: two }).need).toBe('likely-required');
    expect(needOf({ criteria: two })).toMatchObject({ need: 'undecided', atLeast: 'likely-required' });
    expect(needOf({}).unanswered).toHaveLength(12);
  });

  it('goes by the order of the law and not by counting', () => {
    const all = Object.fromEntries(assessmentCriteria.map((one) => [one, 'yes' as const]));
    const exempt = { cases, criteria: all, exemptions: ['single-practitioner'] } as const;
    expect(needOf(exempt)).toMatchObject({ need: 'not-required', rule: 'exemption', reasons: ['single-practitioner'] });
    const monitored = { ...exempt, cases: { 'public-monitoring': 'yes' } } as const;
    expect(needOf(monitored)).toEqual({
      need: 'required',
      atLeast: 'required',
      rule: 'case',
      reasons: ['public-monitoring'],
      unanswered: [],
    });
    expect(needOf({ ...exempt, cases: {} })).toMatchObject({ need: 'undecided', atLeast: 'not-required' });
    expect(needOf({ cases, criteria: { ...criteria, matching: 'yes' } }).need).toBe('consider');
    expect(needOf(quiet).need).toBe('not-indicated');
  });

  it('asks the lists of the authority, whose entries may need several criteria', () => {
    const lists = [
      { id: 'scores', effect: 'required', criteria: ['scoring', 'matching'] },
      { id: 'payroll', effect: 'exempt' },
    ] as const;
    expect(needOf(quiet, lists).need).toBe('not-indicated');
    const scored = { ...criteria, scoring: 'yes', matching: 'yes' } as const;
    expect(needOf({ cases, criteria: scored }, lists)).toMatchObject({ need: 'undecided', unanswered: ['scores'] });
    expect(needOf({ cases, criteria: scored, entries: { scores: 'yes' } }, lists)).toMatchObject({
      need: 'required',
      rule: 'list',
      reasons: ['scores'],
    });
    expect(needOf({ cases, criteria: scored, entries: { scores: 'no' } }, lists).need).toBe('likely-required');
    expect(needOf({ cases, criteria: scored, entries: { scores: 'no', payroll: 'yes' } }, lists)).toMatchObject({
      need: 'not-required',
      reasons: ['payroll'],
    });
  });

  it('reads an entry from its first through its last day', () => {
    const entry = { id: 'scores', effect: 'required' } as const;
    const screening = { ...quiet, entries: { scores: 'yes' } } as const;
    expect(needOf(screening, [{ ...entry, validFrom: '2026-11-21', validUntil: '2026-11-21' }]).need).toBe('required');
    expect(needOf(screening, [{ ...entry, validFrom: '2026-11-22' }]).need).toBe('not-indicated');
    expect(needOf(screening, [{ ...entry, validUntil: '2026-11-20' }]).need).toBe('not-indicated');
  });

  it('never gets better where an answer is taken away', () => {
    const answer = fc.constantFrom<'yes' | 'no' | undefined>('yes', 'no', undefined);
    const answers = (questions: readonly string[]) =>
      fc
        .record(Object.fromEntries(questions.map((one) => [one, answer])))
        .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never);
    const isLight = (need: string) => ['not-required', 'not-indicated', 'consider'].includes(need);
    fc.assert(
      fc.property(
        answers(requiredCases),
        answers(assessmentCriteria),
        fc.constantFrom(...requiredCases, ...assessmentCriteria),
        (someCases, someCriteria, question) => {
          const without = (all: object) =>
            Object.fromEntries(Object.entries(all).filter(([key]) => key !== question)) as never;
          const before = needOf({ cases: someCases, criteria: someCriteria }).need;
          const after = needOf({ cases: without(someCases), criteria: without(someCriteria) }).need;
          expect([before, 'undecided']).toContain(after);
          expect(Number(isLight(after))).toBeLessThanOrEqual(Number(isLight(before)));
        },
      ),
    );
  });
});
