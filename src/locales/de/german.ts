import type { LibraryTranslation } from '../en/english.ts';
import { deAssets, deAssetsSentences } from './assets.ts';
import { deAccess, deAccessSentences } from './access.ts';
import { deClauses, deClausesSentences } from './clauses.ts';
import { deControls, deControlsSentences } from './controls.ts';
import { deCore, deCoreSentences } from './core.ts';
import { deDeadlines, deDeadlinesSentences } from './deadlines.ts';
import { deContinuity, deContinuitySentences } from './continuity.ts';
import { deDevelopment, deDevelopmentSentences } from './development.ts';
import { deIncidents, deIncidentsSentences } from './incidents.ts';
import { deGovernance, deGovernanceSentences } from './governance.ts';
import { deIsms } from './isms.ts';
import { deLabels } from './labels.ts';
import { deOperations, deOperationsSentences } from './operations.ts';
import { dePeople, dePeopleSentences } from './people.ts';
import { dePrivacy, dePrivacySentences } from './privacy.ts';
import { deRetention, deRetentionSentences } from './retention.ts';
import { deRisk, deRiskSentences } from './risk.ts';
import { deSuppliers, deSuppliersSentences } from './suppliers.ts';
import { deControlTitles, deDocumentedInformationTitles } from './standard.ts';

/**
 * German: every finding of the library, every sentence of its schemas, and the labels of its closed words.
 *
 * @example
 * ```ts
 * import { describeFinding, remedyOf } from 'isms-kit/core';
 * import { checkStatement } from 'isms-kit/controls';
 * import { de } from 'isms-kit/locales/de';
 *
 * const statement = { id: 'soa', title: 'SoA', version: '1.0', entries: [] };
 * const finding = checkStatement(statement, { asOf: '2026-11-29' }).find(({ code }) => code === 'statement-control-missing');
 * finding && describeFinding(finding, { translation: de }); // => 'Die Erklärung hat keine Zeile für A.5.1 Informationssicherheitsrichtlinien.'
 * finding && remedyOf(finding, de.findings); // => 'Ergänzen Sie eine Zeile, die angibt, ob die Maßnahme anwendbar ist.'
 * ```
 */
export const de: LibraryTranslation = {
  locale: 'de',
  findings: {
    ...deCore,
    ...deClauses,
    ...deControls,
    ...deRisk,
    ...deRetention,
    ...deDeadlines,
    ...deGovernance,
    ...deAssets,
    ...deAccess,
    ...dePeople,
    ...deOperations,
    ...deDevelopment,
    ...deIncidents,
    ...deSuppliers,
    ...deContinuity,
    ...dePrivacy,
    ...deIsms,
  },
  sentences: {
    ...deCoreSentences,
    ...deClausesSentences,
    ...deControlsSentences,
    ...deRiskSentences,
    ...deRetentionSentences,
    ...deDeadlinesSentences,
    ...deGovernanceSentences,
    ...deAssetsSentences,
    ...deAccessSentences,
    ...dePeopleSentences,
    ...deOperationsSentences,
    ...deDevelopmentSentences,
    ...deIncidentsSentences,
    ...deSuppliersSentences,
    ...deContinuitySentences,
    ...dePrivacySentences,
  },
  labels: deLabels,
  titles: { control: deControlTitles, item: deDocumentedInformationTitles },
  forms: {
    date: '{day}.{month}.{year}',
    instant: '{day}.{month}.{year}, {time} UTC',
    more: { by: 'count', one: ' und ein weiterer Eintrag', other: ' und {count} weitere Einträge' },
  },
};
