import {
  aBoolean,
  aDate,
  anObject,
  anything,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import { networkOf } from '../addresses/read-network.ts';
import { networkProtocols, type PortRange } from './network-protocols.ts';
import type { NetworkRule, NetworksEndpoint, ZonesEndpoint } from './network-rule.ts';
import { ruleOrderProblems } from './rule-order.ts';
import type { RuleSet, RuleSetReview } from './rule-set.ts';
import type { Zone } from './zone.ts';

const aNetwork: Guard = (value) =>
  typeof value === 'string' && !('problem' in networkOf(value))
    ? undefined
    : { path: [], expected: 'a network such as 10.0.0.0/8, without bits behind its prefix', value };

/**
 * A port.
 *
 * @internal
 */
export const aPort: Guard = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535
    ? undefined
    : { path: [], expected: 'a port from 0 to 65535', value };

const portFields = /* @__PURE__ */ anObject<PortRange>({ from: aPort, through: aPort });

/**
 * A range of ports that does not end before it begins.
 *
 * @internal
 */
export const aPortRange: Guard = (value) => {
  const problem = portFields(value);
  if (problem !== undefined) return problem;
  const { from, through } = value as PortRange;
  return from <= through
    ? undefined
    : { path: ['through'], expected: 'a port not below the first one', value: through };
};

const aNetworkList = /* @__PURE__ */ listOf(aNetwork);
const aTextList = /* @__PURE__ */ listOf(aText);
const anEndpoint = /* @__PURE__ */ aShape('kind', {
  any: anything,
  zones: /* @__PURE__ */ anObject<ZonesEndpoint>({ zones: aTextList, negated: /* @__PURE__ */ maybe(aBoolean) }),
  networks: /* @__PURE__ */ anObject<NetworksEndpoint>({
    networks: aNetworkList,
    negated: /* @__PURE__ */ maybe(aBoolean),
  }),
});
const anAction = /* @__PURE__ */ oneOf(['allow', 'deny']);

const aRule = /* @__PURE__ */ anObject<NetworkRule>({
  id: aText,
  order: /* @__PURE__ */ maybe((value) =>
    Number.isSafeInteger(value) ? undefined : { path: [], expected: 'a whole number', value },
  ),
  action: anAction,
  protocol: /* @__PURE__ */ oneOf(networkProtocols),
  from: anEndpoint,
  to: anEndpoint,
  ports: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aPortRange)),
  enabled: /* @__PURE__ */ maybe(aBoolean),
  until: /* @__PURE__ */ maybe(aDate),
  owner: /* @__PURE__ */ maybe(aText),
  reason: /* @__PURE__ */ maybe(aText),
  changedOn: /* @__PURE__ */ maybe(aDate),
  reviewedOn: /* @__PURE__ */ maybe(aDate),
});

const ruleSetFields = /* @__PURE__ */ anObject<RuleSet>({
  id: aText,
  evaluation: /* @__PURE__ */ oneOf(['first-match', 'deny-overrides', 'allow-only']),
  defaultAction: anAction,
  rules: /* @__PURE__ */ listOf(aRule),
  owner: /* @__PURE__ */ maybe(aText),
  review: /* @__PURE__ */ maybe(cadenceGuard),
  reviews: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<RuleSetReview>({
        on: aDate,
        evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything)),
      }),
    ),
  ),
});

/**
 * The parts of a rule set on which functions rely: also that each rule has an id of its own and a clear place in the evaluation.
 *
 * @internal
 */
export const ruleSetGuard: Guard = (value) => {
  const problem = ruleSetFields(value);
  if (problem !== undefined) return problem;
  const { rules, evaluation, defaultAction } = value as RuleSet;
  const [repeated] = duplicateIndexes(rules.map(({ id }) => id));
  if (repeated !== undefined) {
    return { path: ['rules', repeated, 'id'], expected: 'an id that no earlier rule has', value: rules[repeated]?.id };
  }
  const [unclear] = ruleOrderProblems(rules);
  if (unclear !== undefined) {
    const { index } = unclear;
    const expected = 'a whole number that no earlier rule has';
    return { path: ['rules', index, 'order'], expected, value: rules[index]?.order };
  }
  if (evaluation !== 'allow-only') return undefined;
  const denying = rules.findIndex(({ action }) => action === 'deny');
  if (denying >= 0)
    return { path: ['rules', denying, 'action'], expected: 'allow, as the evaluation says', value: 'deny' };
  return defaultAction === 'deny'
    ? undefined
    : { path: ['defaultAction'], expected: 'deny, as the evaluation says', value: defaultAction };
};

/**
 * The parts of a zone on which functions rely.
 *
 * @internal
 */
export const zoneGuard: Guard = /* @__PURE__ */ anObject<Zone>({
  id: aText,
  networks: aNetworkList,
  trust: /* @__PURE__ */ oneOf(['untrusted', 'semi-trusted', 'trusted']),
  owner: /* @__PURE__ */ maybe(aText),
});
