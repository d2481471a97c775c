import { makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import type { ArgumentSamples } from '../../any-input.ts';

const asOf = '2026-11-21';
const zones = [makeZone(), makeZone({ id: 'office', networks: ['10.0.0.0/8'] })];
const ruleSet = makeRuleSet({
  assets: ['A-1'],
  rules: [
    makeNetworkRule({ order: 2, until: '2027-01-01', changedOn: '2026-11-01', reviewedOn: '2026-11-02' }),
    makeNetworkRule({
      id: 'dns',
      order: 1,
      protocol: 'any',
      from: { kind: 'zones', zones: ['office'], negated: true },
    }),
    makeNetworkRule({
      id: 'block',
      order: 3,
      action: 'deny',
      from: { kind: 'networks', networks: ['10.0.0.0/9', '::/0'] },
    }),
  ],
});
/** Registers that the check reads. */
export const registers = { zones, ruleSets: [ruleSet] };
/** Policies of each kind. */
export const policies = { filtering: { mostParts: 100, mostRules: 10 } };
const flow = { protocol: 'tcp', from: '10.0.0.0/24', to: '192.0.2.1-192.0.2.9', port: { from: 80, through: 443 } };

/** Every function with arguments that it answers, and the names of its parameters and options. */
export const samples: ArgumentSamples = {
  readNetwork: [['10.0.0.0/8'], 'text'],
  zoneOf: [['10.0.0.1', zones], 'address zones'],
  flowVerdict: [[ruleSet, flow, { zones, asOf, mostParts: 100 }], 'ruleSet flow options zones asOf mostParts'],
  ruleAnomalies: [
    [ruleSet, { zones, asOf, mostParts: 100, mostRules: 10 }],
    'ruleSet options zones asOf mostParts mostRules',
  ],
};
