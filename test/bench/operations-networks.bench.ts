import { makeNetworkRule, makeRuleSet, makeZone } from 'isms-kit/fixtures';
import { flowVerdict, type NetworkRule, ruleAnomalies, type RuleSet } from 'isms-kit/operations';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';
const zones = [makeZone({ id: 'office', networks: ['10.0.0.0/8'] }), makeZone()];

/** Rules from one network each to the public servers, every tenth of which denies, and a closing rule. */
function makeRules(size: number): RuleSet {
  const rules = Array.from({ length: size - 1 }, (_, index): NetworkRule => {
    const networks = [`10.${(index >> 8) & 255}.${index & 255}.0/24`];
    const from = { kind: 'networks', networks } as const;
    const port = 1000 + (index >> 16);
    return makeNetworkRule({
      id: `R-${index}`,
      action: index % 10 === 0 ? 'deny' : 'allow',
      from,
      ports: [{ from: port, through: port }],
    });
  });
  const closing = makeNetworkRule({
    id: 'rest',
    action: 'deny',
    protocol: 'any',
    to: { kind: 'any' },
    ports: undefined,
  });
  return makeRuleSet({ rules: [...rules, closing] });
}

measureGrowth('flowVerdict, decided by the last rule', makeRules, (ruleSet) =>
  flowVerdict(ruleSet, { protocol: 'udp', from: '198.51.100.1', to: '192.0.2.1', port: 53 }, { zones, asOf }),
);

// By nature it grows with the square: four times the rules may take sixteen times as long, and must stay below forty.
measureGrowth('ruleAnomalies (square)', makeRules, (ruleSet) => ruleAnomalies(ruleSet, { zones, asOf }), [500, 2000]);
