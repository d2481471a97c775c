import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, aPeriod, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { lastTraceOn } from '../../retention/disposal/last-trace.ts';
import type { BackupExemption } from '../backups/backup-exemption.ts';
import { backupExemptionGuard, backupPlanGuard } from '../backups/backup-guards.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { CoveredResource } from '../backups/covered-resource.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import { type CopyRule, type PlanGap, planGaps } from './plan-gaps.ts';

/** A deletion that copies must not outlive. */
export interface DeletionCeiling {
  /** The day by which the original is deleted. */
  readonly deleteBy: CalendarDate;
  /** The last day by which every copy must be gone, inclusive. */
  readonly goneBy: CalendarDate;
}

/** The facts about an asset or a set of data that decide on its backup. */
export interface BackupResourceFacts {
  /** Whether it is an asset or a set of data. */
  readonly kind: 'asset' | 'data-set';
  /** The id of the asset or the set of data. */
  readonly id: RecordId;
  /** The assets that hold a set of data; it is backed up with them where each of them is. Not yet known when absent. */
  readonly assets?: readonly RecordId[];
  /** The level of its classification; not yet known when absent. */
  readonly level?: string;
  /** The shortest time for which a duty demands to keep it; no such duty when absent. */
  readonly keepFor?: Period;
  /** The deletion that its copies must not outlive; no such duty when absent. */
  readonly deletion?: DeletionCeiling;
}

/** The backup plans and the decisions to leave something out. */
export interface BackupRegisters {
  /** The plans. */
  readonly backupPlans?: readonly BackupPlan[];
  /** The decisions. */
  readonly backupExemptions?: readonly BackupExemption[];
}

/** The rules of an organization on its backups. */
export interface BackupRules {
  /** The levels of classification, the lowest first; no level decides when absent. */
  readonly levels?: readonly string[];
  /** The highest level of assets and data that may be left out, one of `levels`; no level decides when absent. */
  readonly exemptUpTo?: string;
  /** The rule on copies; no such rule when absent. */
  readonly copyRule?: CopyRule;
}

/** The rules of an organization on its backups, with the assets and data that they are about. */
export interface BackupPolicy extends BackupRules {
  /** The assets and sets of data; which of them have no backup is unknown when absent. */
  readonly resources?: readonly BackupResourceFacts[];
}

/** The options of `backupGaps`. */
export interface BackupGapsOptions extends BackupRules {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The asset or set of data that a gap is about. */
export interface GapResource {
  /** The kind of record. */
  readonly kind: 'asset' | 'data-set';
  /** The id of the record. */
  readonly id: RecordId;
}

/** A gap of one asset or set of data. */
export interface ResourceGap {
  /**
   * `not-backed-up`: neither a plan nor an approved decision covers it. `exempt-though-kept`: it is left out although a duty demands to keep it.
   * `exempt-above-level`: it is left out although its level is above the highest one. `exempt-level-unknown`: it is left out and its level is
   * not one of the levels. `outlives-deletion`: a copy outlives the deletion.
   */
  readonly kind:
    'not-backed-up' | 'exempt-though-kept' | 'exempt-above-level' | 'exempt-level-unknown' | 'outlives-deletion';
  /** The asset or the set of data. */
  readonly resource: GapResource;
  /** The plan that decided; null where none did. */
  readonly plan: RecordId | null;
  /** The decision that decided; null where none did. */
  readonly exemption: RecordId | null;
  /** The first day on which no copy can exist, where copies outlive the deletion; else null. */
  readonly goneOn: CalendarDate | null;
  /** The last day by which every copy had to be gone, where copies outlive it; else null. */
  readonly goneBy: CalendarDate | null;
}

/** The gaps of the backups. */
export interface BackupGaps {
  /** How many of the assets and sets of data are backed up; those left out by an approved decision are excluded. */
  readonly backedUp: Tally;
  /** The gaps of assets and sets of data, in their order. */
  readonly resources: readonly ResourceGap[];
  /** The gaps of the plans in force, in their order. */
  readonly plans: readonly PlanGap[];
}

const resourcesGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<BackupResourceFacts>({
    kind: /* @__PURE__ */ oneOf(['asset', 'data-set']),
    id: aText,
    assets: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
    level: /* @__PURE__ */ maybe(aText),
    keepFor: /* @__PURE__ */ maybe(aPeriod),
    deletion: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DeletionCeiling>({ deleteBy: aDate, goneBy: aDate })),
  }),
);

const rulesFields = {
  levels: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  exemptUpTo: /* @__PURE__ */ maybe(aText),
  copyRule: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['3-2-1'])),
};

/**
 * The rules on backups, as a check reads them.
 *
 * @internal
 */
export const backupPolicyGuard: Guard = /* @__PURE__ */ anObject<BackupPolicy>({
  resources: /* @__PURE__ */ maybe(resourcesGuard),
  ...rulesFields,
});

const registersGuard = /* @__PURE__ */ anObject<BackupRegisters>({
  backupPlans: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(backupPlanGuard)),
  backupExemptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(backupExemptionGuard)),
});
const optionsGuard = /* @__PURE__ */ anObject<BackupGapsOptions>({ asOf: aDate, ...rulesFields });

/**
 * Finds the gaps of the backups on a day (A.8.13, A.8.14): assets and data without a backup and without an approved decision to leave them out;
 * those left out against a duty to keep them or above a level; copies that outlive a deletion; plans without a copy at another site or without one that is
 * offline or unchangeable; keys that are kept only where the data is.
 *
 * @param resources - The assets and sets of data.
 * @param registers - The plans and the decisions; those not in force on the day are left out.
 * @param options - The day in question, and the rules of the organization.
 * @returns The tally and the gaps. The cost grows linearly.
 * @throws RangeError if a part that decides cannot be read, or `exemptUpTo` is not one of `levels`.
 *
 * @example
 * ```ts
 * import { makeBackupPlan } from 'isms-kit/fixtures';
 * import { backupGaps } from 'isms-kit/operations';
 *
 * const resources = [{ kind: 'asset', id: 'A-1' }, { kind: 'data-set', id: 'D-9' }] as const;
 * const { backedUp, resources: gaps } = backupGaps(resources, { backupPlans: [makeBackupPlan()] }, { asOf: '2026-11-21' });
 * backedUp.share; // => 0.5
 * gaps.map(({ kind, resource }) => `${resource.id}: ${kind}`); // => ['D-9: not-backed-up']
 * ```
 */
export function backupGaps(
  resources: readonly BackupResourceFacts[],
  registers: BackupRegisters,
  options: BackupGapsOptions,
): BackupGaps {
  requireReadable('resources', resources, resourcesGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  requireBackupRules(options);
  return findGaps(resources, registers, options);
}

/**
 * Throws unless the highest level that may be left out is one of the levels.
 *
 * @internal
 */
export function requireBackupRules({ levels = [], exemptUpTo }: BackupRules, parameter = 'exemptUpTo'): void {
  if (exemptUpTo !== undefined && !levels.includes(exemptUpTo))
    throw new RangeError(`${parameter} must be one of levels, got ${shownValue(exemptUpTo)}`);
}

/**
 * Finds the gaps in readable records.
 *
 * @internal
 */
export function findGaps(
  resources: readonly BackupResourceFacts[],
  { backupPlans = [], backupExemptions = [] }: BackupRegisters,
  rules: BackupGapsOptions,
): BackupGaps {
  const { asOf } = rules;
  const plans = backupPlans.filter((plan) => isInForce(plan, asOf));
  const exemptions = backupExemptions.filter(
    (exemption) => isInForce(exemption, asOf) && exemption.reason !== undefined && exemption.approvedBy !== undefined,
  );
  const plansOf = coverageOf(plans);
  const exemptionsOf = coverageOf(exemptions);
  const gaps: ResourceGap[] = [];
  let counted = 0;
  let excluded = 0;
  for (const facts of resources) {
    const covering = plansOf(facts);
    const exempting = covering.length > 0 ? [] : exemptionsOf(facts);
    if (covering.length > 0) counted += 1;
    else if (exempting.length > 0) excluded += 1;
    gaps.push(...deletionGaps(facts, covering), ...exemptionGaps(facts, exempting, rules));
    if (covering.length + exempting.length === 0) gaps.push(gapOf('not-backed-up', facts, {}));
  }
  return {
    backedUp: tallyOf({ counted, of: resources.length - excluded, excluded }),
    resources: gaps,
    plans: plans.flatMap((plan) => planGaps(plan, rules.copyRule)),
  };
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

function coveredKey(covered: CoveredResource): string {
  return covered.kind === 'asset' ? keyOf('asset', covered.asset) : keyOf('data-set', covered.dataSet);
}

/** The records that cover a resource: by its own id, or a set of data by all the assets that hold it. */
function coverageOf<Covering extends { readonly covers: readonly CoveredResource[] }>(records: readonly Covering[]) {
  const byKey = groupBy(records, ({ covers }) => new Set(covers.map(coveredKey)));
  return ({ kind, id, assets = [] }: BackupResourceFacts): readonly Covering[] => {
    const own = byKey.get(keyOf(kind, id)) ?? [];
    const held = kind === 'asset' ? [] : assets.map((asset) => byKey.get(keyOf('asset', asset)) ?? []);
    const isHeld = held.every((covering) => covering.length > 0);
    return [...new Set([...own, ...(isHeld ? held.flat() : [])])];
  };
}

function gapOf(
  kind: ResourceGap['kind'],
  { kind: resourceKind, id }: BackupResourceFacts,
  { plan = null, exemption = null, goneOn = null, goneBy = null }: Partial<Omit<ResourceGap, 'kind' | 'resource'>>,
): ResourceGap {
  return { kind, resource: { kind: resourceKind, id }, plan, exemption, goneOn, goneBy };
}

function deletionGaps(facts: BackupResourceFacts, covering: readonly BackupPlan[]): readonly ResourceGap[] {
  const { deletion } = facts;
  if (deletion === undefined) return [];
  return covering.flatMap(({ id: plan, window }) => {
    const goneOn = lastTraceOn({ deleteBy: deletion.deleteBy, backupWindow: window });
    const { goneBy } = deletion;
    return goneOn > goneBy ? [gapOf('outlives-deletion', facts, { plan, goneOn, goneBy })] : [];
  });
}

function exemptionGaps(
  facts: BackupResourceFacts,
  [first]: readonly BackupExemption[],
  { levels = [], exemptUpTo }: BackupRules,
): readonly ResourceGap[] {
  if (first === undefined) return [];
  const exemption = first.id;
  const gaps: ResourceGap[] = [];
  if (facts.keepFor !== undefined) gaps.push(gapOf('exempt-though-kept', facts, { exemption }));
  if (exemptUpTo === undefined) return gaps;
  const rank = facts.level === undefined ? -1 : levels.indexOf(facts.level);
  if (rank < 0) gaps.push(gapOf('exempt-level-unknown', facts, { exemption }));
  else if (rank > levels.indexOf(exemptUpTo)) gaps.push(gapOf('exempt-above-level', facts, { exemption }));
  return gaps;
}
