import { lengthRange, type Period } from '../../core/calendar/period.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import { criticalityCriteriaGuard } from '../records/supplier-criteria-guard.ts';
import { criticalityPartsGuard } from '../records/supplier-guards.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import { type CriticalityLevel, criticalityLevels, higherLevel, isAtLeast } from '../records/service-words.ts';

/** The parts that every answer about criticality has. */
export interface CriticalityFields {
  /** The factors that gave the level; empty where none did. */
  readonly decidedBy: readonly string[];
  /** Whether the decision of people gave the level, because it is higher than that of the factors. */
  readonly isDecided: boolean;
  /** The factors without an answer. */
  readonly missing: readonly string[];
  /** The longest time between two assessments; the shortest of all levels where the level is unknown. */
  readonly reviewEvery: Period;
}

/** A criticality that is known: every factor is answered, or those without an answer cannot matter. */
export interface KnownCriticality extends CriticalityFields {
  /** The level is known. */
  readonly kind: 'known';
  /** The level. */
  readonly level: CriticalityLevel;
}

/** A criticality that a missing answer could raise. */
export interface UnknownCriticality extends CriticalityFields {
  /** The level is not known. */
  readonly kind: 'unknown';
  /** The level that it has at least. */
  readonly atLeast: CriticalityLevel;
}

/** The criticality of a service. */
export type SupplierCriticality = KnownCriticality | UnknownCriticality;

/**
 * Finds the criticality of a service (A.5.19, A.5.21): its highest factor, or the highest row of the given table that applies. A factor without an
 * answer is never safe: the level is unknown, with the level that it has at least, unless no answer could raise it. A decision of people raises the
 * level and never lowers it.
 *
 * @param service - The service, with its factors and the decision.
 * @param criteria - The factors to answer, the table, and the times between assessments.
 * @returns The level with the factors that gave it, those without an answer, and the time between assessments.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierCriteria, makeSupplierService } from 'isms-kit/fixtures';
 * import { supplierCriticality } from 'isms-kit/suppliers';
 *
 * const criteria = makeSupplierCriteria({ factors: ['access', 'dependency'] });
 * const criticality = supplierCriticality(makeSupplierService({ factors: { access: 'high' } }), criteria);
 * criticality.kind; // => 'unknown'
 * criticality.missing; // => ['dependency']
 * criticality.reviewEvery; // => 'P6M'
 * ```
 */
export function supplierCriticality(
  service: Pick<SupplierService, 'factors' | 'criticality'>,
  criteria: Pick<SupplierCriteria, 'factors' | 'table' | 'reviewEvery'>,
): SupplierCriticality {
  requireReadable('service', service, criticalityPartsGuard);
  requireReadable('criteria', criteria, criticalityCriteriaGuard);
  return criticalityOf(service, criteria);
}

/**
 * The criticality of a readable service by readable criteria.
 *
 * @internal
 */
export function criticalityOf(
  { factors = {}, criticality: decision }: Pick<SupplierService, 'factors' | 'criticality'>,
  criteria: Pick<SupplierCriteria, 'factors' | 'table' | 'reviewEvery'>,
): SupplierCriticality {
  const answerOf = (factor: string): CriticalityLevel | undefined =>
    Object.hasOwn(factors, factor) ? factors[factor] : undefined;
  const asked = [...new Set(criteria.factors)];
  const missing = asked.filter((factor) => answerOf(factor) === undefined);
  const { sure, decidedBy, possible } =
    criteria.table === undefined ? byHighest(asked, answerOf) : byTable(criteria.table, new Set(asked), answerOf);
  const isDecided = decision !== undefined && !isAtLeast(sure, decision.level);
  const level = decision === undefined ? sure : higherLevel(sure, decision.level);
  const fields = { decidedBy: isDecided ? [] : decidedBy, isDecided, missing };
  return isAtLeast(level, possible)
    ? { kind: 'known', level, ...fields, reviewEvery: criteria.reviewEvery[level] }
    : { kind: 'unknown', atLeast: level, ...fields, reviewEvery: shortestOf(criteria.reviewEvery) };
}

interface Reached {
  /** The level that the answers give, whatever the missing ones are. */
  readonly sure: CriticalityLevel;
  /** The factors that gave it. */
  readonly decidedBy: readonly string[];
  /** The level that the missing answers could give. */
  readonly possible: CriticalityLevel;
}

type AnswerOf = (factor: string) => CriticalityLevel | undefined;

function byHighest(factors: readonly string[], answerOf: AnswerOf): Reached {
  let sure: CriticalityLevel = 'low';
  let possible: CriticalityLevel = 'low';
  for (const factor of factors) {
    sure = higherLevel(sure, answerOf(factor) ?? 'low');
    possible = higherLevel(possible, answerOf(factor) ?? 'critical');
  }
  return { sure, decidedBy: factors.filter((factor) => answerOf(factor) === sure), possible };
}

/** A row that names a factor which is not asked could apply: the answer to it is not known. */
function byTable(
  table: NonNullable<SupplierCriteria['table']>,
  asked: ReadonlySet<string>,
  answerOf: AnswerOf,
): Reached {
  let sure: CriticalityLevel = 'low';
  let possible: CriticalityLevel = 'low';
  let decidedBy: readonly string[] = [];
  for (const { level, atLeast } of table) {
    const conditions = Object.entries(atLeast);
    const states = new Set(
      conditions.map(([factor, lowest]) => {
        const answer = asked.has(factor) ? answerOf(factor) : undefined;
        return answer === undefined ? 'unknown' : isAtLeast(answer, lowest) ? 'met' : 'unmet';
      }),
    );
    if (states.has('unmet')) continue;
    possible = higherLevel(possible, level);
    if (states.has('unknown') || isAtLeast(sure, level)) continue;
    sure = level;
    decidedBy = conditions.map(([factor]) => factor);
  }
  return { sure, decidedBy, possible };
}

function shortestOf(reviewEvery: SupplierCriteria['reviewEvery']): Period {
  const [first, ...others] = criticalityLevels.map((level) => reviewEvery[level]) as [Period, ...Period[]];
  return others.reduce((a, b) => (lengthRange(b).longest < lengthRange(a).longest ? b : a), first);
}
