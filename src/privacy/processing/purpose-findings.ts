import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import type { ControllerActivity, LawfulBasis, ProcessingPurpose } from '../activities/controller-activity.ts';
import { processingFindings } from './findings.ts';

type ProcessingFinding = FindingOf<typeof processingFindings>;

/**
 * The facts from other records by which purposes are judged.
 *
 * @internal
 */
export interface PurposeContext {
  readonly publicAuthority: boolean;
  /** Whether a consent is recorded for the purpose of an activity; null where no register of consents is given. */
  readonly hasConsent: ((activity: string, purpose: string) => boolean) | null;
}

/**
 * Finds the weaknesses of the grounds of the purposes (GDPR art. 6) and of the conditions for special data (art. 9 and 10).
 *
 * @internal
 */
export function purposeFindings(
  { record, index }: Listed<ControllerActivity>,
  context: PurposeContext,
): readonly ProcessingFinding[] {
  const { id, purposes = [] } = record;
  const subject = { kind: 'controller-activity', id };
  return [
    ...purposes.flatMap((purpose, position) => {
      const place = { subject, path: ['controllerActivities', index, 'purposes', position, 'basis'] };
      const params = { activity: id, purpose: purpose.id, basis: purpose.basis?.kind ?? '' };
      return basisFlaws(id, purpose, context).map((code) =>
        reportFinding(processingFindings, code, { ...place, params }),
      );
    }),
    ...dataFindings({ record, index }),
  ];
}

type BasisFlaw =
  | 'processing-basis-missing'
  | 'processing-basis-law-unnamed'
  | 'processing-interest-assessment-missing'
  | 'processing-interests-of-authority'
  | 'processing-consent-unrecorded'
  | 'processing-consent-text-unstated';

function basisFlaws(
  activity: string,
  { id, basis }: ProcessingPurpose,
  { publicAuthority, hasConsent }: PurposeContext,
): readonly BasisFlaw[] {
  if (basis === undefined) return ['processing-basis-missing'];
  if (basis.kind === 'consent')
    return [
      ...(hasConsent === null || hasConsent(activity, id) ? [] : (['processing-consent-unrecorded'] as const)),
      ...(basis.textVersions === undefined ? (['processing-consent-text-unstated'] as const) : []),
    ];
  if (basis.kind !== 'legitimate-interests') return isLawUnnamed(basis) ? ['processing-basis-law-unnamed'] : [];
  const isWeighed = basis.interest !== undefined && basis.assessment !== undefined;
  return [
    ...(isWeighed ? [] : (['processing-interest-assessment-missing'] as const)),
    ...(publicAuthority ? (['processing-interests-of-authority'] as const) : []),
  ];
}

function isLawUnnamed(basis: LawfulBasis): boolean {
  return (basis.kind === 'legal-obligation' || basis.kind === 'public-task') && basis.law === undefined;
}

function dataFindings({ record, index }: Listed<ControllerActivity>): readonly ProcessingFinding[] {
  const { id, data = [], specialCondition, criminalDataAuthority } = record;
  const subject = { kind: 'controller-activity', id };
  const named = (nature: 'special' | 'criminal'): readonly string[] =>
    data.flatMap((category) => (category.nature === nature ? [category.name] : []));
  const special = specialCondition === undefined ? named('special') : [];
  const criminal = criminalDataAuthority === undefined ? named('criminal') : [];
  const path = ['controllerActivities', index];
  return [
    ...data.flatMap(({ name, nature }, position) => {
      if (nature !== undefined) return [];
      const details = { subject, path: [...path, 'data', position], params: { activity: id, data: name } };
      return [reportFinding(processingFindings, 'processing-data-nature-unknown', details)];
    }),
    ...(special.length === 0
      ? []
      : [
          reportFinding(processingFindings, 'processing-special-data-without-condition', {
            subject,
            path: [...path, 'specialCondition'],
            params: { activity: id, data: special },
          }),
        ]),
    ...(criminal.length === 0
      ? []
      : [
          reportFinding(processingFindings, 'processing-criminal-data-without-authority', {
            subject,
            path: [...path, 'criminalDataAuthority'],
            params: { activity: id, data: criminal },
          }),
        ]),
  ];
}
