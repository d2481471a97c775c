/**
 * The assets of the ISMS (A.5.9 to A.5.14, A.7.1 to A.7.14, A.8.10): the inventory with its data, classification and handling, values, assignment and
 * return, disposal of media, sites and maintenance.
 *
 * @module
 */
export { assetLifecycle, type AssetStatus } from './inventory/asset-lifecycle.ts';
export { type ProtectionValues } from './records/protection-values.ts';
export {
  type AssessedClassification,
  type DistributionClassification,
  type TypedClassification,
} from './records/typed-classification.ts';
export {
  type Asset,
  type AssetEntry,
  AssetSchema,
  type DisposedAssetEntry,
  type InRepairAssetEntry,
  type LostAssetEntry,
  type PlainAssetEntry,
} from './inventory/asset.ts';
export { assetState, type AssetStateOptions } from './inventory/asset-state.ts';
export { type DataSet, DataSetSchema, type PersonalDataKind } from './inventory/data-set.ts';
export { type HandlingAction, handlingActions } from './classification/handling-actions.ts';
export {
  type ConditionalHandlingRule,
  type HandlingRule,
  type PlainHandlingRule,
} from './classification/handling-rule.ts';
export {
  type ClassificationLevel,
  type ClassificationScheme,
  ClassificationSchemeSchema,
  type LevelImpact,
  type SanitizationImpact,
  type SanitizationRule,
  type ValueLevel,
} from './classification/classification-scheme.ts';
export { classifyDataSet, type DataSetClassification } from './classification/classify-data-set.ts';
export {
  type AssetClassifications,
  type AssetToClassify,
  type ClassificationSource,
  type ClassifiedAsset,
  classifyAssets,
  type ComputedLevel,
  type DataSource,
  type DefaultSource,
  type TypedLevel,
  type TypedSource,
  type TypedVerdict,
} from './classification/classify-assets.ts';
export { classificationPath } from './classification/classification-path.ts';
export { type Handling, handlingFor, type HandlingForOptions } from './classification/handling-for.ts';
export {
  type AssetToValue,
  type AssetValue,
  type DataToValue,
  valueAssets,
  type ValuedAsset,
  type ValueSource,
} from './values/value-assets.ts';
export {
  type RiskImpactGap,
  riskImpactGaps,
  type RiskImpactGapsOptions,
  type RiskToCompare,
} from './values/risk-impact-gaps.ts';
export { type RisksToCompare } from './values/check-values.ts';
export { type AssetAssignment, AssetAssignmentSchema } from './assignments/asset-assignment.ts';
export { type ReturnDue, type ReturnRegisters, returnsDue, type ReturnsDueOptions } from './assignments/returns-due.ts';
export {
  type MediumKind,
  mediumKinds,
  type SanitizationLevel,
  type SanitizationTechnique,
  sanitizationTechniques,
} from './disposal/media.ts';
export {
  type AssetDisposal,
  AssetDisposalSchema,
  type CryptographicErasure,
  type DisposalDestination,
  type DisposalTool,
  type DisposalVerification,
  type DisposedAsset,
  type DisposedItem,
  type DisposedMedium,
  type Sanitization,
  type TechnicalSanitization,
} from './disposal/asset-disposal.ts';
export { type SanitizationDemands, type SanitizationFlow, sanitizationFlows } from './disposal/sanitization-flows.ts';
export {
  type DisposalAdequacy,
  disposalAdequacy,
  type DisposalAdequacyOptions,
  type DisposalReason,
} from './disposal/disposal-adequacy.ts';
export { type RetentionToKeep } from './disposal/check-last-copies.ts';
export {
  type InheritedControl,
  type OperatedControl,
  type SecureArea,
  type Site,
  type SiteControl,
  type SiteKind,
  SiteSchema,
} from './sites/site.ts';
export { type Maintenance, type MaintenanceRecord, MaintenanceRecordSchema } from './sites/maintenance-record.ts';
export { type AssetsFinding, assetsFindings } from './register/findings.ts';
export { type AssetsRegisters } from './register/assets-registers.ts';
export { checkAssets, type CheckAssetsContext } from './register/check-assets.ts';
export { assetsDueItems, type AssetsDueItemsOptions } from './register/assets-due-items.ts';
