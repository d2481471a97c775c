import {
  aBoolean,
  aDate,
  anHourPeriod,
  anInstant,
  aNumberFromZero,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { BackupExemption } from './backup-exemption.ts';
import type {
  BackupCopy,
  BackupObjectives,
  BackupOriginal,
  BackupPlan,
  CalendarFrequency,
  EncryptedCopy,
  HourlyFrequency,
  QualitativeTimeObjective,
  QuantifiedTimeObjective,
} from './backup-plan.ts';
import type { CompleteBackupRun, ReachedCopy } from './backup-run.ts';
import { copyIsolations, restoreOutcomes, restoreScopes } from './backup-words.ts';
import type { CoveredAsset, CoveredDataSet } from './covered-resource.ts';
import type { RestoreTest } from './restore-test.ts';

const anything: Guard = /* @__PURE__ */ anObject({});

const coversGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ aShape('kind', {
    asset: /* @__PURE__ */ anObject<CoveredAsset>({ asset: aText }),
    'data-set': /* @__PURE__ */ anObject<CoveredDataSet>({ dataSet: aText }),
  }),
);

const copyGuard: Guard = /* @__PURE__ */ anObject<BackupCopy>({
  place: aText,
  medium: /* @__PURE__ */ maybe(aText),
  offSite: aBoolean,
  isolation: /* @__PURE__ */ oneOf(copyIsolations),
  encryption: /* @__PURE__ */ aShape('kind', {
    none: anything,
    encrypted: /* @__PURE__ */ anObject<EncryptedCopy>({
      keyPlaces: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
    }),
  }),
});

const scopeGuard: Guard = /* @__PURE__ */ oneOf(restoreScopes);

const objectivesGuard: Guard = /* @__PURE__ */ anObject<BackupObjectives>({
  rpo: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      quantified: /* @__PURE__ */ anObject<QuantifiedTimeObjective>({ minutes: aNumberFromZero }),
      qualitative: anything,
    }),
  ),
  rto: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      quantified: /* @__PURE__ */ anObject<QuantifiedTimeObjective>({ minutes: aNumberFromZero, scope: scopeGuard }),
      qualitative: /* @__PURE__ */ anObject<QualitativeTimeObjective>({ scope: scopeGuard }),
    }),
  ),
});

/**
 * The parts of a backup plan on which functions rely.
 *
 * @internal
 */
export const backupPlanGuard: Guard = /* @__PURE__ */ anObject<BackupPlan>({
  id: aText,
  title: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  covers: coversGuard,
  frequency: /* @__PURE__ */ aShape('kind', {
    calendar: /* @__PURE__ */ anObject<CalendarFrequency>({ every: aPeriod }),
    hours: /* @__PURE__ */ anObject<HourlyFrequency>({ every: anHourPeriod }),
    continuous: anything,
    'on-event': anything,
  }),
  tolerance: /* @__PURE__ */ maybe(anHourPeriod),
  longestRun: /* @__PURE__ */ maybe(anHourPeriod),
  window: aPeriod,
  original: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<BackupOriginal>({ place: aText, medium: /* @__PURE__ */ maybe(aText) }),
  ),
  copies: /* @__PURE__ */ listOf(copyGuard),
  objectives: /* @__PURE__ */ maybe(objectivesGuard),
  testCadence: /* @__PURE__ */ maybe(cadenceGuard),
  changedOn: /* @__PURE__ */ maybe(aDate),
  from: aDate,
  through: /* @__PURE__ */ maybe(aDate),
});

const endedGuard: Guard = /* @__PURE__ */ anObject<CompleteBackupRun>({
  id: aText,
  plan: aText,
  finishedAt: anInstant,
});

const outcomesGuard: Guard = /* @__PURE__ */ aShape('outcome', {
  complete: /* @__PURE__ */ anObject<CompleteBackupRun>({
    pointAt: anInstant,
    copies: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<ReachedCopy>({ place: aText, at: anInstant })),
  }),
  partial: /* @__PURE__ */ anObject<CompleteBackupRun>({ pointAt: /* @__PURE__ */ maybe(anInstant) }),
  failed: anything,
});

/**
 * The parts of a backup run on which functions rely.
 *
 * @internal
 */
export const backupRunGuard: Guard = (value) => endedGuard(value) ?? outcomesGuard(value);

/**
 * The parts of a restore test on which functions rely.
 *
 * @internal
 */
export const restoreTestGuard: Guard = /* @__PURE__ */ anObject<RestoreTest>({
  id: aText,
  plan: aText,
  run: /* @__PURE__ */ maybe(aText),
  on: aDate,
  scope: scopeGuard,
  outcome: /* @__PURE__ */ oneOf(restoreOutcomes),
  tookMinutes: /* @__PURE__ */ maybe(aNumberFromZero),
  pointAt: /* @__PURE__ */ maybe(anInstant),
});

/**
 * The parts of a backup exemption on which functions rely.
 *
 * @internal
 */
export const backupExemptionGuard: Guard = /* @__PURE__ */ anObject<BackupExemption>({
  id: aText,
  covers: coversGuard,
  reason: /* @__PURE__ */ maybe(aText),
  approvedBy: /* @__PURE__ */ maybe(aText),
  reviewOn: /* @__PURE__ */ maybe(aDate),
  from: aDate,
  through: /* @__PURE__ */ maybe(aDate),
});
