import type { LabelTables } from '../../core/translation/label-tables.ts';
import type { TranslationOf } from '../../core/translation/translation.ts';
import { findingCatalogue } from '../../isms/whole/finding-catalogue.ts';
import { assetsSentences } from './assets.ts';
import { accessSentences } from './access.ts';
import { clausesSentences } from './clauses.ts';
import { controlsSentences } from './controls.ts';
import { coreSentences } from './core.ts';
import { deadlinesSentences } from './deadlines.ts';
import { developmentSentences } from './development.ts';
import { governanceSentences } from './governance.ts';
import { enLabels } from './labels.ts';
import { incidentsSentences } from './incidents.ts';
import { operationsSentences } from './operations.ts';
import { peopleSentences } from './people.ts';
import { continuitySentences } from './continuity.ts';
import { privacySentences } from './privacy.ts';
import { suppliersSentences } from './suppliers.ts';
import { retentionSentences } from './retention.ts';
import { riskSentences } from './risk.ts';

/** Every finding of the library. */
export type LibraryFindings = typeof findingCatalogue;

/** Every sentence of the schemas of the library. */
export type LibrarySentences = typeof coreSentences &
  typeof clausesSentences &
  typeof controlsSentences &
  typeof riskSentences &
  typeof retentionSentences &
  typeof deadlinesSentences &
  typeof governanceSentences &
  typeof suppliersSentences &
  typeof continuitySentences &
  typeof privacySentences &
  typeof assetsSentences &
  typeof accessSentences &
  typeof peopleSentences &
  typeof operationsSentences &
  typeof developmentSentences &
  typeof incidentsSentences;

/** Labels in a language for every word that English has one for. */
export type LabelsOf<English extends LabelTables> = {
  readonly [Parameter in keyof English]: { readonly [Word in keyof English[Parameter]]: string };
};

/** The whole library in one more language: it does not compile when a finding, a sentence, a place or a label is missing. */
export type LibraryTranslation = TranslationOf<LibraryFindings, LibrarySentences> & {
  /** The words for closed words and fixed phrases among the parameters. */
  readonly labels: LabelsOf<typeof enLabels>;
};

/**
 * English with labels: closed words and the ids of your criteria are shown by their labels, which the messages of findings do not know.
 *
 * @example
 * ```ts
 * import { describeFinding, type Finding } from 'isms-kit/core';
 * import { en } from 'isms-kit/locales/en';
 *
 * const finding: Finding = {
 *   code: 'statement-action-missing',
 *   severity: 'error',
 *   message: 'A.8.13 is not-implemented without an open action.',
 *   requirements: ['6.1.3.e'],
 *   subject: { kind: 'statement-of-applicability', id: 'soa' },
 *   path: [],
 *   params: { control: 'A.8.13', status: 'not-implemented' },
 * };
 * describeFinding(finding, { translation: en }); // => 'A.8.13 is not implemented without an open action.'
 * ```
 */
export const en: LibraryTranslation = {
  locale: 'en',
  findings: findingCatalogue,
  sentences: {
    ...coreSentences,
    ...clausesSentences,
    ...controlsSentences,
    ...riskSentences,
    ...retentionSentences,
    ...deadlinesSentences,
    ...governanceSentences,
    ...assetsSentences,
    ...accessSentences,
    ...peopleSentences,
    ...operationsSentences,
    ...developmentSentences,
    ...incidentsSentences,
    ...suppliersSentences,
    ...continuitySentences,
    ...privacySentences,
  },
  labels: enLabels,
};
