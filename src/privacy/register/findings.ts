import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { assessmentsFindings } from '../assessments/findings.ts';
import { consentsFindings } from '../consents/findings.ts';
import { placesFindings } from '../places/findings.ts';
import { processingFindings } from '../processing/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { requestAnswersFindings } from '../requests/findings.ts';
import { transfersFindings } from '../transfers/findings.ts';

/** Every finding of the registers of privacy; those about the time limits of requests are in `deadlinesFindings`. */
export const privacyFindings = defineFindings({
  ...recordsFindings,
  ...processingFindings,
  ...transfersFindings,
  ...placesFindings,
  ...assessmentsFindings,
  ...requestAnswersFindings,
  ...consentsFindings,
});

/** A finding of the registers of privacy. */
export type PrivacyFinding = FindingOf<typeof privacyFindings>;
