import { assetsFindings } from '../../assets/register/findings.ts';
import { accessFindings } from '../../access/register/findings.ts';
import { clausesFindings } from '../../clauses/coverage/findings.ts';
import { continuityFindings } from '../../continuity/register/findings.ts';
import { controlsFindings } from '../../controls/check/findings.ts';
import type { FindingOf } from '../../core/findings/finding.ts';
import { coreFindings } from '../../core/lifecycle/findings.ts';
import { deadlinesFindings } from '../../deadlines/agenda/findings.ts';
import { developmentFindings } from '../../development/register/findings.ts';
import { governanceFindings } from '../../governance/register/findings.ts';
import { incidentsFindings } from '../../incidents/register/findings.ts';
import { operationsFindings } from '../../operations/register/findings.ts';
import { peopleFindings } from '../../people/register/findings.ts';
import { privacyFindings } from '../../privacy/register/findings.ts';
import { suppliersFindings } from '../../suppliers/register/findings.ts';
import { retentionFindings } from '../../retention/disposal/findings.ts';
import { riskFindings } from '../../risk/register/findings.ts';
import { ismsFindings } from './findings.ts';

/**
 * Every finding of the library by its code, for a report, a rule set or a translation of your own.
 *
 * @example
 * ```ts
 * import { remedyOf } from 'isms-kit/core';
 * import { findingCatalogue } from 'isms-kit/isms';
 *
 * findingCatalogue['risk-owner-missing'].severity; // => 'error'
 * remedyOf({ code: 'reference-unknown' }, findingCatalogue); // => 'Correct the id, or add the record to its register.'
 * ```
 */
export const findingCatalogue: typeof coreFindings &
  typeof clausesFindings &
  typeof controlsFindings &
  typeof riskFindings &
  typeof retentionFindings &
  typeof deadlinesFindings &
  typeof governanceFindings &
  typeof assetsFindings &
  typeof accessFindings &
  typeof peopleFindings &
  typeof operationsFindings &
  typeof developmentFindings &
  typeof incidentsFindings &
  typeof suppliersFindings &
  typeof continuityFindings &
  typeof privacyFindings &
  typeof ismsFindings = {
  ...coreFindings,
  ...clausesFindings,
  ...controlsFindings,
  ...riskFindings,
  ...retentionFindings,
  ...deadlinesFindings,
  ...governanceFindings,
  ...assetsFindings,
  ...accessFindings,
  ...peopleFindings,
  ...operationsFindings,
  ...developmentFindings,
  ...incidentsFindings,
  ...suppliersFindings,
  ...continuityFindings,
  ...privacyFindings,
  ...ismsFindings,
};

/** A finding of any code of the library. */
export type LibraryFinding = FindingOf<typeof findingCatalogue>;
