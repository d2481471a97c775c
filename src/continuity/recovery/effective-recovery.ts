import { boundedMessage, shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ContinuityRegisters, readDependants, requireDependants } from '../records/continuity-registers.ts';
import type { Process } from '../records/process.ts';
import {
  circlesFrom,
  needMinutes,
  type RecoveryGraph,
  recoveryGraph,
  type RecoveryNeed,
  type RecoveryNode,
} from './recovery-graph.ts';

/** The recovery takes a known time. */
export interface KnownRecovery {
  /** Known. */
  readonly kind: 'known';
  /** The minutes. */
  readonly minutes: number;
  /** The records that decide the time, from the record itself downwards; each one waits for the next. */
  readonly chain: readonly RecordId[];
}

/** A recovery time that matters is missing. */
export interface UnknownRecovery {
  /** Not known. */
  readonly kind: 'unknown';
  /** The minutes that it takes at least. */
  readonly atLeastMinutes: number;
  /** The minutes that it takes at most, because an alternative is known; null where nothing bounds it. */
  readonly atMostMinutes: number | null;
  /** The records without a known recovery time that can matter. */
  readonly missing: readonly RecordId[];
  /** The records that decide the least time, from the record itself downwards. */
  readonly chain: readonly RecordId[];
}

/** The record is in a circle of dependencies, or depends on one; it has no recovery time. */
export interface CyclicRecovery {
  /** In a circle, or above one. */
  readonly kind: 'cycle';
  /** The members of one such circle in their order. */
  readonly cycle: readonly RecordId[];
}

/** The time in which a process or resource is there again, its dependencies included. */
export type EffectiveRecovery = KnownRecovery | UnknownRecovery | CyclicRecovery;

const recordGuard = /* @__PURE__ */ anObject<Process>({ id: aText });

/**
 * Rolls the recovery time of a process or resource up through its dependencies: its own time after the slowest dependency with `after`, at the same
 * time as those with `parallel`. Of alternatives the fastest count, as many as are needed. A dependency that is back within its tolerance counts
 * as 0. A record on which several others depend counts once, because the slowest path decides and no sum.
 *
 * An unknown time is never 0: the answer is unknown with the least time, unless a known alternative shows that it cannot matter.
 *
 * @param record - The process or resource, by its id.
 * @param registers - The processes and resources.
 * @returns The time with the records that decide it. The cost grows linearly with the registers.
 * @throws RangeError if the registers do not have the record, or a process or resource cannot be read.
 *
 * @example
 * ```ts
 * import { effectiveRecovery } from 'isms-kit/continuity';
 * import { makeProcess, makeResource } from 'isms-kit/fixtures';
 *
 * const recoveryTime = { kind: 'estimated', time: 'PT4H' } as const;
 * const shop = makeProcess({
 *   id: 'shop',
 *   recoveryTime: { kind: 'estimated', time: 'PT1H' },
 *   dependencies: [{ kind: 'single', on: 'database' }],
 * });
 * const resources = [makeResource({ id: 'database', recoveryTime })];
 * const recovery = effectiveRecovery(shop, { processes: [shop], resources });
 * recovery; // => { kind: 'known', minutes: 300, chain: ['shop', 'database'] }
 * ```
 */
export function effectiveRecovery(
  record: { readonly id: RecordId },
  registers: Pick<ContinuityRegisters, 'processes' | 'resources'>,
): EffectiveRecovery {
  const { graph, node } = nodeIn(record, registers, 'record');
  return recoveryOf(node, graph);
}

/**
 * The node of a record in the graph of its registers; throws where the registers do not have it.
 *
 * @internal
 */
export function nodeIn(
  record: { readonly id: RecordId },
  registers: Pick<ContinuityRegisters, 'processes' | 'resources'>,
  parameter: 'record' | 'process',
): { readonly graph: RecoveryGraph; readonly node: RecoveryNode } {
  requireReadable(parameter, record, recordGuard);
  requireReadable('registers', registers, anObject({}));
  const reads = readDependants(registers);
  requireDependants(reads);
  const graph = recoveryGraph(reads);
  const node = graph.byId.get(record.id);
  if (node === undefined || node.kind === 'unknown' || (parameter === 'process' && node.kind !== 'process'))
    throw new RangeError(
      boundedMessage(`${parameter}.id must be an id that the registers have, got ${shownValue(record.id)}`),
    );
  return { graph, node };
}

/**
 * The recovery of a node.
 *
 * @internal
 */
export function recoveryOf(node: RecoveryNode, graph: RecoveryGraph): EffectiveRecovery {
  if (node.position === -1) {
    // A node without a place in the order leads to a circle.
    return { kind: 'cycle', cycle: circlesFrom([node], graph)[0] as readonly RecordId[] };
  }
  const { lower, upper } = node;
  const chain = chainOf(node);
  if (lower === upper) return { kind: 'known', minutes: lower, chain };
  const atMostMinutes = upper === Infinity ? null : upper;
  return { kind: 'unknown', atLeastMinutes: lower, atMostMinutes, missing: missingBelow(node), chain };
}

/**
 * The ids of the nodes that decide the least time, from the node itself downwards, as many as are asked for.
 *
 * @internal
 */
export function chainOf(node: RecoveryNode, limit = Infinity): readonly RecordId[] {
  const chain: RecordId[] = [];
  for (let next: RecoveryNode | undefined = node; next !== undefined && chain.length < limit;) {
    chain.push(next.id);
    next = decisiveMember(next);
  }
  return chain;
}

function decisiveMember({ own, needs, lower }: RecoveryNode): RecoveryNode | undefined {
  for (const need of needs) {
    const minutes = needMinutes(need, 'lower');
    if (minutes === 0 || (need.isParallel ? 0 : (own ?? 0)) + minutes < lower) continue;
    return need.members.find((member) => member.lower === minutes);
  }
  return undefined;
}

/** What is known, or is always faster or slower than what decides, cannot matter. */
function missingBelow(node: RecoveryNode): readonly RecordId[] {
  const met = new Set([node]);
  const missing: RecordId[] = [];
  // The set grows while it is walked.
  for (const each of met) {
    if (each.own === null) missing.push(each.id);
    for (const need of each.needs) {
      if (!canMatter(need, each)) continue;
      const latest = needMinutes(need, 'upper');
      for (const member of need.members) {
        if (member.lower < member.upper && member.lower < latest) met.add(member);
      }
    }
  }
  return missing;
}

function canMatter(need: RecoveryNeed, { own, lower }: RecoveryNode): boolean {
  const self = need.isParallel ? 0 : (own ?? 0);
  return self + needMinutes(need, 'upper') > lower;
}
