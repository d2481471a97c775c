import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { endGuard } from '../ends/end-guard.ts';
import { aFlag, aMethod, aWholePeriod } from '../records/record-guards.ts';
import type { DisposalDemand, RetentionBasis, RetentionPhase, RetentionRule } from './retention-rule.ts';
import type { RetentionSchedule } from './retention-schedule.ts';

const parts = anObject<RetentionRule>({
  id: aText,
  category: aText,
  role: oneOf(['minimum', 'maximum']),
  validFrom: maybe(aDate),
  validTo: maybe(aDate),
  jurisdiction: maybe(aText),
  basis: anObject<RetentionBasis>({ citation: aText }),
  disposal: anObject<DisposalDemand>({
    method: aMethod,
    within: maybe(aWholePeriod),
    certificateRequired: maybe(aFlag),
  }),
  end: endGuard,
  phases: maybe(listOf(anObject<RetentionPhase>({ name: aText, end: endGuard }))),
});

/** @internal */
export const ruleGuard: Guard = (value) => {
  const problem = parts(value);
  if (problem !== undefined) return problem;
  const { validFrom, validTo } = value as RetentionRule;
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return undefined;
  return { path: ['validTo'], expected: `on or after ${validFrom}`, value: validTo };
};

/**
 * The parts of a schedule by which rules are found; the rules of a category are looked at when its first record comes.
 *
 * @internal
 */
export const scheduleGuard: Guard = anObject<RetentionSchedule>({
  rules: listOf(anObject<RetentionRule>({ id: aText, category: aText })),
});
