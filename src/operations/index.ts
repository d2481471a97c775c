/**
 * The operation of systems: the zones of the networks and the rules of the filters between them (A.8.20 to A.8.22).
 *
 * @module
 */
export { type AddressProblem } from './addresses/address.ts';
export { type NetworkProblem, type NetworkRead, readNetwork } from './addresses/read-network.ts';
export {
  type FlowProtocol,
  type NetworkProtocol,
  networkProtocols,
  type PortRange,
} from './networks/network-protocols.ts';
export { type Zone, ZoneSchema, type ZoneTrust } from './networks/zone.ts';
export {
  type AnyEndpoint,
  type NetworkEndpoint,
  type NetworkRule,
  type NetworksEndpoint,
  type ZonesEndpoint,
} from './networks/network-rule.ts';
export { type RuleEvaluation } from './networks/rule-order.ts';
export { type RuleSet, type RuleSetReview, RuleSetSchema } from './networks/rule-set.ts';
export { type ZoneOfAddress, zoneOf } from './networks/zone-of.ts';
export { type RuleUnresolved } from './networks/zone-map.ts';
export {
  type AddressSpan,
  type FlowPart,
  type FlowVerdict,
  flowVerdict,
  type FlowVerdictOptions,
  type NetworkFlow,
} from './filtering/flow-verdict.ts';
export {
  type EmptyRule,
  type OverlappingRule,
  type RedundantRule,
  ruleAnomalies,
  type RuleAnomalies,
  type RuleAnomaliesOptions,
  type RuleAnomaly,
  type ShadowedRule,
  type UndecidedRule,
} from './filtering/rule-anomalies.ts';
export { type FilteringPolicy } from './filtering/check-filtering.ts';
export { type OperationsFinding, operationsFindings } from './register/findings.ts';
export { type OperationsRegisters } from './register/operations-registers.ts';
export { checkOperations, type CheckOperationsContext } from './register/check-operations.ts';
export { operationsDueItems, type OperationsDueItemsOptions } from './register/operations-due-items.ts';
