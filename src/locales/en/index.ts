/**
 * The English texts of the library as a translation: every sentence by code, and labels of the closed words. The model for a further language.
 *
 * @module
 */
export { assetsSentences } from './assets.ts';
export { accessSentences } from './access.ts';
export { clausesSentences } from './clauses.ts';
export { controlsSentences } from './controls.ts';
export { coreSentences } from './core.ts';
export { deadlinesSentences } from './deadlines.ts';
export { continuitySentences } from './continuity.ts';
export { developmentSentences } from './development.ts';
export { incidentsSentences } from './incidents.ts';
export { governanceSentences } from './governance.ts';
export { operationsSentences } from './operations.ts';
export { peopleSentences } from './people.ts';
export { privacySentences } from './privacy.ts';
export { suppliersSentences } from './suppliers.ts';
export { retentionSentences } from './retention.ts';
export { riskSentences } from './risk.ts';
export { enLabels } from './labels.ts';
export { en, type LabelsOf, type LibraryFindings, type LibrarySentences, type LibraryTranslation } from './english.ts';
