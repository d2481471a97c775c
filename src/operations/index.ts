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
 * The operation of systems: cryptography in use, keys and certificates (A.8.24).
 *
 * @module
 */
export { type ProtocolFamily, type ProtocolVersion, protocolVersions } from './algorithms/protocol-versions.ts';
export {
  type CryptographicAlgorithm,
  cryptographicAlgorithms,
  type HashFunction,
  type KeyLengthFamily,
} from './algorithms/cryptographic-algorithms.ts';
export { securityStrength, type SecurityStrengthOptions } from './algorithms/security-strength.ts';
export { type CryptographyContext } from './cryptography/cryptography-contexts.ts';
export {
  type AllowedAlgorithm,
  type AllowedHash,
  type AllowedProtocol,
  type AllowedStrength,
  type AllowedTime,
  type CryptographyRule,
  CryptographyRuleSchema,
} from './cryptography/cryptography-rule.ts';
export { type CryptographyUse, CryptographyUseSchema, type HybridAlgorithm } from './cryptography/cryptography-use.ts';
export {
  type CryptographyReason,
  type CryptographyReasonWord,
  type CryptographyVerdictKind,
} from './cryptography/cryptography-reason.ts';
export {
  type CryptographyVerdict,
  cryptographyVerdict,
  type CryptographyVerdictOptions,
} from './cryptography/cryptography-verdict.ts';
export { type CryptographyPreset, cryptographyPresets } from './cryptography/cryptography-presets.ts';
export { keyLifecycle, type KeyState } from './keys/key-lifecycle.ts';
export {
  type CertificateLengthLimit,
  type CertificateLimitPreset,
  certificateLimitPresets,
  type KeyPeriodLimit,
  type KeyPeriodPreset,
  keyPeriodPresets,
  type KeyPurpose,
} from './keys/published-limits.ts';
export { type Key, type KeyEntry, type KeyRotation, KeySchema } from './keys/key.ts';
export {
  type Certificate,
  type CertificateRenewal,
  CertificateSchema,
  type RenewalBefore,
  type RenewalByShare,
} from './keys/certificate.ts';
export { type RotationDue, rotationDue, type RotationDueOptions, type RotationReason } from './keys/rotation-due.ts';
export { type RenewalDue, renewalDue, type RenewalDueOptions } from './keys/renewal-due.ts';
export { type KeysPolicy } from './keys/key-guards.ts';
export { type OperationsFinding, operationsFindings } from './register/findings.ts';
export { type OperationsRegisters } from './register/operations-registers.ts';
export { checkOperations, type CheckOperationsContext } from './register/check-operations.ts';
export { operationsDueItems, type OperationsDueItemsOptions } from './register/operations-due-items.ts';
