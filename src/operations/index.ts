/**
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
