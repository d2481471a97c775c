import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ActiveRule, activeRules, type FlowSet } from '../networks/active-rules.ts';
import { ruleSetGuard, zoneGuard } from '../networks/networks-guards.ts';
import type { RuleEvaluation } from '../networks/rule-order.ts';
import type { RuleSet } from '../networks/rule-set.ts';
import type { Zone } from '../networks/zone.ts';
import { prepareZones, type RuleUnresolved, type ZoneMap } from '../networks/zone-map.ts';
import {
  aBound,
  boxCountOf,
  boxesOf,
  type BoxCut,
  cutBox,
  doFlowsMeet,
  type FlowBox,
  outsideOf,
  usualMostParts,
  usualMostRules,
} from './flow-box.ts';

/** The options of `ruleAnomalies`. */
export interface RuleAnomaliesOptions {
  /** The zones that the rules name; nothing is said about such rules when absent. */
  readonly zones?: readonly Zone[];
  /** The day in question; rules until an earlier day match nothing. */
  readonly asOf: CalendarDate;
  /** The largest number of parts into which other rules may divide one rule; beyond it the answer is open. 1,000 when absent. */
  readonly mostParts?: number;
  /** The largest number of rules in effect that are compared with each other; beyond it all answers are open. 5,000 when absent. */
  readonly mostRules?: number;
}

/** A rule that never decides: earlier rules together match all that it matches, and some of them have another action. */
export interface ShadowedRule {
  /** The rule is shadowed. */
  readonly kind: 'shadowed';
  /** The rule. */
  readonly rule: RecordId;
  /** The rules that decide in its place, in the order of the evaluation. */
  readonly by: readonly RecordId[];
}

/** A rule without which no verdict changes. Of two rules that are redundant because of each other only one can go. */
export interface RedundantRule {
  /** The rule is redundant. */
  readonly kind: 'redundant';
  /** The rule. */
  readonly rule: RecordId;
  /** The rules that decide in its place, in the order of the evaluation; empty for the reason `default`. */
  readonly by: readonly RecordId[];
  /**
   * The reason: earlier rules with its action match all that it matches; later rules with its action would decide the same; or the default
   * action would, and no later rule with the other action is in the way. A closing rule that denies the rest is an example of the last one.
   */
  readonly reason: 'earlier-rules' | 'later-rules' | 'default';
}

/** A rule that matches flows that a rule evaluated before it with the other action matches, too. */
export interface OverlappingRule {
  /** The rule overlaps others. */
  readonly kind: 'overlap';
  /** The rule. */
  readonly rule: RecordId;
  /** The rules evaluated before it with the other action, in that order. */
  readonly by: readonly RecordId[];
}

/** A rule that matches no flow at all, such as one from IPv4 to IPv6 or from a zone without networks. */
export interface EmptyRule {
  /** The rule is empty. */
  readonly kind: 'empty';
  /** The rule. */
  readonly rule: RecordId;
}

/** A weakness of a rule among the others. */
export type RuleAnomaly = ShadowedRule | RedundantRule | OverlappingRule | EmptyRule;

/** A rule about which no claim is made. */
export interface UndecidedRule {
  /** The rule. */
  readonly rule: RecordId;
  /** The reason: the addresses of its zones are not known, or the others divide it into too many parts, or are too many. */
  readonly reason: RuleUnresolved | 'too-many-parts' | 'too-many-rules';
}

/** The anomalies of a rule set. */
export interface RuleAnomalies {
  /** The anomalies, rule by rule in the order of the evaluation. */
  readonly anomalies: readonly RuleAnomaly[];
  /** The rules about which nothing is claimed, but perhaps an overlap. */
  readonly undecided: readonly UndecidedRule[];
  /** The way in which the rules were applied. */
  readonly evaluation: RuleEvaluation;
  /** The largest number of parts that was allowed. */
  readonly mostParts: number;
  /** The largest number of rules in effect that was allowed. */
  readonly mostRules: number;
}

const optionsGuard = /* @__PURE__ */ anObject<RuleAnomaliesOptions>({
  zones: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(zoneGuard)),
  asOf: aDate,
  mostParts: /* @__PURE__ */ maybe(aBound),
  mostRules: /* @__PURE__ */ maybe(aBound),
});

/**
 * Finds the rules that never decide, that change no verdict, that depend on their order, or that match nothing. A rule is compared with all
 * others together: two halves of a network, or two adjoining ranges of ports, cover the whole. Rules that are disabled or expired have no part
 * in it. The cost grows with the square of the number of rules, which is therefore limited.
 *
 * @param ruleSet - The rule set. Where rules that deny override the others, they count as earlier.
 * @param options - The zones, the day in question, and the largest numbers of parts and of rules.
 * @returns The anomalies with the rules that cause them, and the rules about which nothing is claimed. Each claim holds whatever addresses
 *   the unknown zones have.
 * @throws RangeError if the rule set or an option cannot be read.
 *
 * @example
 * ```ts
 * import { makeNetworkRule, makeRuleSet } from 'isms-kit/fixtures';
 * import { ruleAnomalies } from 'isms-kit/operations';
 *
 * const networks = (...written: string[]) => ({ kind: 'networks', networks: written }) as const;
 * const rules = [
 *   makeNetworkRule({ id: 'low', action: 'deny', to: networks('192.0.2.0/25') }),
 *   makeNetworkRule({ id: 'high', action: 'deny', to: networks('192.0.2.128/25') }),
 *   makeNetworkRule({ id: 'all', to: networks('192.0.2.0/24') }),
 * ];
 * const { anomalies } = ruleAnomalies(makeRuleSet({ rules, defaultAction: 'allow' }), { asOf: '2026-11-21' });
 * anomalies; // => [{ kind: 'shadowed', rule: 'all', by: ['low', 'high'] }]
 * ```
 */
export function ruleAnomalies(ruleSet: RuleSet, options: RuleAnomaliesOptions): RuleAnomalies {
  requireReadable('ruleSet', ruleSet, ruleSetGuard);
  requireOptions(options, optionsGuard);
  const { zones, asOf, mostParts = usualMostParts, mostRules = usualMostRules } = options;
  return findAnomalies(ruleSet, { zones: prepareZones(zones), asOf, mostParts, mostRules });
}

interface AnomalySearch extends Required<Omit<RuleAnomaliesOptions, 'zones'>> {
  readonly zones: ZoneMap;
}

/**
 * The anomalies of a readable rule set with prepared zones.
 *
 * @internal
 */
export function findAnomalies(ruleSet: RuleSet, { zones, asOf, mostParts, mostRules }: AnomalySearch): RuleAnomalies {
  const rules = activeRules(ruleSet, { zones, asOf });
  const anomalies: RuleAnomaly[] = [];
  const undecided: UndecidedRule[] = [];
  const answer = { anomalies, undecided, evaluation: ruleSet.evaluation, mostParts, mostRules };
  if (rules.length > mostRules) {
    for (const { id } of rules) undecided.push({ rule: id, reason: 'too-many-rules' });
    return answer;
  }
  for (const [place, rule] of rules.entries()) {
    const earlier = rules.slice(0, place).filter((other) => doFlowsMeet(other.sure, rule.sure));
    const judged = judge(rule, { earlier, later: rules.slice(place + 1) }, { ...ruleSet, mostParts });
    if (judged !== undefined && 'kind' in judged) anomalies.push(judged);
    else if (judged !== undefined) undecided.push(judged);
    const opposed = earlier.filter(({ action }) => action !== rule.action);
    // A shadowed rule names the rules with the other action already.
    if (opposed.length === 0 || (judged !== undefined && 'kind' in judged && judged.kind === 'shadowed')) continue;
    anomalies.push({ kind: 'overlap', rule: rule.id, by: idsOf(opposed) });
  }
  return answer;
}

interface Limits extends Pick<RuleSet, 'defaultAction'> {
  readonly mostParts: number;
}

interface Others {
  /** The earlier rules that match some of its flows. */
  readonly earlier: readonly ActiveRule[];
  /** All later rules. */
  readonly later: readonly ActiveRule[];
}

type Judged = Exclude<RuleAnomaly, OverlappingRule> | UndecidedRule | undefined;

function judge(rule: ActiveRule, { earlier, later }: Others, { defaultAction, mostParts }: Limits): Judged {
  const { id, action, sure, unresolved } = rule;
  if (unresolved !== null) return { rule: id, reason: unresolved };
  const count = boxCountOf(sure);
  if (count === 0) return { kind: 'empty', rule: id };
  if (count > mostParts) return { rule: id, reason: 'too-many-parts' };
  const takers = new Set<ActiveRule>();
  const outcome = takeAway(boxesOf(sure), earlier, {
    mostParts,
    setOf: (other) => other.sure,
    onTaken: (taker) => takers.add(taker) && 'go-on',
    onLeft: () => 'stop',
  });
  if (outcome === 'too-many-parts') return { rule: id, reason: outcome };
  if (outcome === 'stopped') return judgeByLater(rule, { earlier, later }, { defaultAction, mostParts });
  const by = idsOf(earlier.filter((other) => takers.has(other)));
  return [...takers].some((taker) => taker.action !== action)
    ? { kind: 'shadowed', rule: id, by }
    : { kind: 'redundant', rule: id, by, reason: 'earlier-rules' };
}

/** Whether later rules or the default action decide the same as a rule that decides something. */
function judgeByLater(
  { id, action, sure }: ActiveRule,
  { earlier, later }: Others,
  { defaultAction, mostParts }: Limits,
): Judged {
  // A rule with the other action may match what its zones may have; one with the same action is counted on for what is sure.
  const setOf = (other: ActiveRule): FlowSet => (other.action === action ? other.sure : other.possible);
  const meeting = later.filter((other) => doFlowsMeet(setOf(other), sure));
  const isOpposed = meeting.some((other) => other.action !== action);
  const isLater = new Set(meeting);
  const takers = new Set<ActiveRule>();
  let isByDefault = false;
  let isNeeded = false;
  const outcome = takeAway(boxesOf(sure), [...earlier, ...meeting], {
    mostParts,
    setOf: (other) => (isLater.has(other) ? setOf(other) : other.sure),
    onTaken: (taker) => {
      if (!isLater.has(taker)) return 'go-on';
      takers.add(taker);
      isNeeded = taker.action !== action;
      return isNeeded ? 'stop' : 'go-on';
    },
    onLeft: () => {
      isByDefault = defaultAction === action;
      isNeeded = !isByDefault;
      // The default action ends the question unless a later rule with the other action may stand before it elsewhere.
      return isNeeded || !isOpposed ? 'stop' : 'go-on';
    },
  });
  if (isNeeded) return undefined;
  const isSettled = defaultAction === action && !isOpposed;
  if (outcome === 'too-many-parts' && !isSettled) return { rule: id, reason: outcome };
  return isByDefault || outcome === 'too-many-parts'
    ? { kind: 'redundant', rule: id, by: [], reason: 'default' }
    : { kind: 'redundant', rule: id, by: idsOf(meeting.filter((other) => takers.has(other))), reason: 'later-rules' };
}

interface TakingAway {
  readonly mostParts: number;
  /** The flows that a rule takes. */
  readonly setOf: (rule: ActiveRule) => FlowSet;
  /** Called where a rule takes something, because no rule before it did. */
  readonly onTaken: (rule: ActiveRule) => 'go-on' | 'stop';
  /** Called for a part that no rule takes. */
  readonly onLeft: () => 'go-on' | 'stop';
}

/**
 * Takes the flows of rules away from boxes, rule by rule. It follows each part to its end before the next, so that a part that nothing takes is
 * met soon.
 */
function takeAway(
  boxes: readonly FlowBox[],
  rules: readonly ActiveRule[],
  { mostParts, setOf, onTaken, onLeft }: TakingAway,
): 'all-taken' | 'stopped' | 'too-many-parts' {
  const open = boxes.map((box) => ({ box, next: 0 }));
  let count = open.length;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { box } = part;
    let { next } = part;
    let cut: BoxCut | undefined;
    let taker: ActiveRule | undefined;
    while (cut === undefined && next < rules.length) {
      taker = rules[next] as ActiveRule;
      cut = cutBox(box, setOf(taker));
      next += 1;
    }
    if (cut === undefined || taker === undefined) {
      if (onLeft() === 'stop') return 'stopped';
      continue;
    }
    if (onTaken(taker) === 'stop') return 'stopped';
    count += cut.outsideCount;
    if (count > mostParts) return 'too-many-parts';
    for (const outside of outsideOf(box, cut)) open.push({ box: outside, next });
  }
  return 'all-taken';
}

function idsOf(rules: readonly ActiveRule[]): readonly RecordId[] {
  return rules.map(({ id }) => id);
}
