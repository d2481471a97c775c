import { aDate, anObject, aShape, aText, either, type Guard, maybe, oneOf } from '../../core/guards/guard.ts';
import { aWholePeriod, someOf } from '../records/record-guards.ts';
import { type Cutoff, cutoffProblem, type FiscalYearEnd, type TermEnd } from './cutoff.ts';
import { mostLevels, nestingProblem } from './nesting.ts';
import type { EndAfterEvent, LatestEnd } from './retention-end.ts';
import { wholeDaysFor } from './whole-days.ts';

/** An object that is the cut-off of a fiscal year comes every year. */
const aFiscalYearEnd: Guard = (value) =>
  cutoffProblem(value as FiscalYearEnd) === null
    ? undefined
    : { path: [], expected: 'a cut-off that comes every year', value };

const aCutoff: Guard = either(
  oneOf(['calendar-year-end', 'quarter-end', 'month-end'] satisfies readonly Cutoff[]),
  aShape('kind', {
    'fiscal-year-end': aFiscalYearEnd,
    'term-end': anObject<TermEnd>({ ends: someOf(aDate) }),
  }),
);

/** A period of whole days; hours are refused with the whole days that stand for them. */
const aRetentionPeriod: Guard = (value) => {
  const problem = aWholePeriod(value);
  const reading = problem === undefined || typeof value !== 'string' ? undefined : wholeDaysFor(value);
  if (problem === undefined || reading === undefined) return problem;
  const { longest, shortest } = reading;
  return { ...problem, expected: `${problem.expected} (${longest} to keep no longer, ${shortest} to keep as long)` };
};

const aPartOfEnd: Guard = (value) =>
  aShape('kind', {
    after: anObject<EndAfterEvent>({ event: aText, cutoff: maybe(aCutoff), period: maybe(aRetentionPeriod) }),
    latest: anObject<LatestEnd>({ of: someOf(aPartOfEnd) }),
    earliest: anObject<LatestEnd>({ of: someOf(aPartOfEnd) }),
    permanent: anObject({}),
  })(value);

/**
 * Looks at the parts of an end. It measures how deep the end is nested before it reads any part.
 *
 * @internal
 */
export const endGuard: Guard = (value) => {
  const problem = nestingProblem(value);
  if (problem === null) return aPartOfEnd(value);
  return { path: [], expected: `at most ${mostLevels} levels deep and of at most 1000 parts`, value: problem };
};
