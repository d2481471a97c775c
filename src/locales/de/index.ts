/**
 * German: the texts of all findings, the sentences of the schemas, labels of the closed words, and titles of controls and clauses. Plain data
 * without zod; each area has its own part.
 *
 * @module
 */
export { deCore, deCoreSentences } from './core.ts';
export { deClauses, deClausesSentences } from './clauses.ts';
export { deControls, deControlsSentences } from './controls.ts';
export { deRisk, deRiskSentences } from './risk.ts';
export { deRetention, deRetentionSentences } from './retention.ts';
export { deDeadlines, deDeadlinesSentences } from './deadlines.ts';
export { deGovernance, deGovernanceSentences } from './governance.ts';
export { deOperations, deOperationsSentences } from './operations.ts';
export { deAssets, deAssetsSentences } from './assets.ts';
export { deAccess, deAccessSentences } from './access.ts';
export { dePeople, dePeopleSentences } from './people.ts';
export { deContinuity, deContinuitySentences } from './continuity.ts';
export { deDevelopment, deDevelopmentSentences } from './development.ts';
export { deIncidents, deIncidentsSentences } from './incidents.ts';
export { deSuppliers, deSuppliersSentences } from './suppliers.ts';
export { dePrivacy, dePrivacySentences } from './privacy.ts';
export { deIsms } from './isms.ts';
export { deLabels } from './labels.ts';
export {
  deClauseTitles,
  deControlAttributeLabels,
  deControlThemeLabels,
  deControlTitles,
  deDocumentedInformationTitles,
} from './standard.ts';
export { de } from './german.ts';
