/**
 * The whole ISMS as one document: its registers under one schema, the references between them, every area's check in one list, every area's
 * due items in one agenda.
 *
 * @module
 */
export { type Organization, OrganizationSchema } from './document/organization.ts';
export { type AnnexRegisters } from './document/annex-registers.ts';
export { type Isms, IsmsSchema, type RegisterName } from './document/isms.ts';
export {
  type AcceptedIsms,
  type IsmsProblem,
  type ParsedIsms,
  parseIsms,
  type RefusedIsms,
} from './document/parse-isms.ts';
export {
  type DefaultedValue,
  type MigratedIsms,
  migrateIsms,
  type MigrationReport,
  type MovedValue,
} from './migration/migrate-isms.ts';
export { type NamedReference } from './integrity/named-references.ts';
export { referencesTo } from './integrity/references-to.ts';
export { checkIntegrity, type IntegrityFinding } from './integrity/check-integrity.ts';
export { type IsmsFinding, ismsFindings } from './whole/findings.ts';
export { findingCatalogue, type LibraryFinding } from './whole/finding-catalogue.ts';
export { type AreaPolicies } from './whole/area-policies.ts';
export { agenda, type AgendaOptions } from './whole/agenda.ts';
export { checkIsms, type CheckIsmsContext, type FindingRule } from './whole/check-isms.ts';
export { validateIsms } from './whole/validate-isms.ts';
export {
  type ReadinessReason,
  type ReadinessReasonKind,
  type ReadinessRow,
  type ReadinessState,
} from './readiness/readiness-row.ts';
export {
  assessReadiness,
  type AssessReadinessOptions,
  type Readiness,
  type ReadinessCounts,
} from './readiness/assess-readiness.ts';
export {
  type GapAction,
  type GapLack,
  gapRoadmap,
  type GapRoadmapOptions,
  type LeaningRisk,
  type RoadmapGap,
} from './readiness/gap-roadmap.ts';
export { toICalendar, type ToICalendarOptions } from './outputs/to-icalendar.ts';
export {
  type SarifArtifact,
  type SarifDriver,
  type SarifFinding,
  type SarifFingerprints,
  type SarifLevel,
  type SarifLocation,
  type SarifLog,
  type SarifLogicalLocation,
  type SarifPhysicalLocation,
  type SarifRegion,
  type SarifResult,
  type SarifRule,
  type SarifRun,
  type SarifTags,
  type SarifText,
  type SarifTool,
  toSarif,
  type ToSarifOptions,
} from './outputs/to-sarif.ts';
