import { actionGuard } from '../../core/actions/action-guard.ts';
import {
  aBoolean,
  aCount,
  aDate,
  anHourPeriod,
  aNumberFromZero,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { QualitativeObjective, QuantifiedObjective } from '../../operations/backups/backup-plan.ts';
import type { ContinuityPlan, PlanActivation, PlanContact, PlanRole, PlanStep } from './continuity-plan.ts';
import type { AlternativeDependency, DependencyFields, SingleDependency, Tolerance } from './dependency.ts';
import type { Exercise, MeasuredTime } from './exercise.ts';
import { exerciseKinds, exerciseResults } from './exercise-words.ts';
import type { ImpactPoint, Process } from './process.ts';
import type { ContractedRecovery, MeasuredRecovery } from './recovery-time.ts';
import type { Resource, ResourceCopies, ResourceReplica } from './resource.ts';
import type { SinglePointAcceptance } from './single-point-acceptance.ts';

const maybeText = /* @__PURE__ */ maybe(aText);
const maybeDate = /* @__PURE__ */ maybe(aDate);

const objectiveGuard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ aShape('kind', {
    quantified: /* @__PURE__ */ anObject<QuantifiedObjective>({ minutes: aNumberFromZero }),
    qualitative: /* @__PURE__ */ anObject<QualitativeObjective>({}),
  }),
);

const recoveryTimeGuard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ aShape('kind', {
    measured: /* @__PURE__ */ anObject<MeasuredRecovery>({ time: anHourPeriod, on: aDate }),
    contracted: /* @__PURE__ */ anObject<ContractedRecovery>({ time: anHourPeriod, service: aText }),
    estimated: /* @__PURE__ */ anObject({ time: anHourPeriod }),
    immediate: /* @__PURE__ */ anObject({}),
  }),
);

const dependencyFields = {
  starts: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['after', 'parallel'])),
  tolerates: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<Tolerance>({ period: anHourPeriod })),
} satisfies Readonly<Partial<Record<keyof DependencyFields, Guard>>>;

const dependencyGuard = /* @__PURE__ */ aShape('kind', {
  single: /* @__PURE__ */ anObject<SingleDependency>({ on: aText, ...dependencyFields }),
  alternatives: alternativesGuard,
});
const alternativeParts: Guard = /* @__PURE__ */ anObject<AlternativeDependency>({
  anyOf: /* @__PURE__ */ listOf(aText),
  atLeast: /* @__PURE__ */ maybe(aCount),
  ...dependencyFields,
});

/** A need for more alternatives than there are can never be met, and one for none means nothing. */
function alternativesGuard(value: unknown): ReturnType<Guard> {
  const problem = alternativeParts(value);
  if (problem !== undefined) return problem;
  const { anyOf, atLeast = 1 } = value as AlternativeDependency;
  const count = new Set(anyOf).size;
  if (count < anyOf.length) return { path: ['anyOf'], expected: 'ids of which each is there once', value: anyOf };
  if (count < atLeast) return { path: ['anyOf'], expected: 'a list of as many ids as are needed', value: anyOf };
  return undefined;
}

const dependenciesGuard = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(dependencyGuard));

const acceptanceGuard = /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<SinglePointAcceptance>({ on: aDate }));

/**
 * The parts of a process on which the analysis of its impact relies.
 *
 * @internal
 */
export const analysisParts = {
  impacts: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ImpactPoint>({ category: aText, after: anHourPeriod, level: aNumberFromZero }),
    ),
  ),
  unacceptableFrom: /* @__PURE__ */ maybe(aNumberFromZero),
};

/**
 * The parts of a process on which functions rely.
 *
 * @internal
 */
export const processGuard: Guard = /* @__PURE__ */ anObject<Process>({
  id: aText,
  name: aText,
  owner: aText,
  ...analysisParts,
  mtpd: objectiveGuard,
  rto: objectiveGuard,
  workRecovery: objectiveGuard,
  rpo: objectiveGuard,
  recoveryTime: recoveryTimeGuard,
  dependencies: dependenciesGuard,
  acceptedSinglePoint: acceptanceGuard,
  analysisCadence: /* @__PURE__ */ maybe(cadenceGuard),
  analyses: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) })),
  ),
  changedOn: maybeDate,
});

/**
 * The parts of a resource that give its worst loss of data.
 *
 * @internal
 */
export const backupParts = {
  holdsData: aBoolean,
  backups: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ aShape('kind', {
        copies: /* @__PURE__ */ anObject<ResourceCopies>({ interval: anHourPeriod, usableAfter: anHourPeriod }),
        replica: /* @__PURE__ */ anObject<ResourceReplica>({ lag: anHourPeriod }),
      }),
    ),
  ),
};

/**
 * The parts of a resource on which functions rely.
 *
 * @internal
 */
export const resourceGuard: Guard = /* @__PURE__ */ anObject<Resource>({
  id: aText,
  recoveryTime: recoveryTimeGuard,
  ...backupParts,
  dependencies: dependenciesGuard,
  acceptedSinglePoint: acceptanceGuard,
  changedOn: maybeDate,
});

/**
 * The parts of a plan on which functions rely.
 *
 * @internal
 */
export const continuityPlanGuard: Guard = /* @__PURE__ */ anObject<ContinuityPlan>({
  id: aText,
  title: aText,
  owner: maybeText,
  processes: /* @__PURE__ */ listOf(aText),
  activation: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<PlanActivation>({
      criteria: /* @__PURE__ */ listOf(aText),
      by: /* @__PURE__ */ listOf(aText),
    }),
  ),
  roles: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<PlanRole>({ role: aText, holder: aText, deputy: maybeText })),
  ),
  contacts: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<PlanContact>({ name: aText, person: maybeText })),
  ),
  steps: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ anObject<PlanStep>({ text: aText }))),
  return: maybeText,
  exerciseCadence: /* @__PURE__ */ maybe(cadenceGuard),
  changedOn: maybeDate,
});

/**
 * The parts of an exercise on which functions rely.
 *
 * @internal
 */
export const exerciseGuard: Guard = /* @__PURE__ */ anObject<Exercise>({
  id: aText,
  plan: aText,
  kind: /* @__PURE__ */ oneOf(exerciseKinds),
  heldOn: aDate,
  result: /* @__PURE__ */ oneOf(exerciseResults),
  processes: /* @__PURE__ */ listOf(aText),
  measured: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<MeasuredTime>({ process: aText, time: anHourPeriod })),
  ),
  actions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(actionGuard)),
});
