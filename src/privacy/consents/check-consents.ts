import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, utcDayOf } from '../../core/calendar/instant.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { LawfulBasis } from '../activities/controller-activity.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { Consent } from '../records/consent.ts';
import type { recordsFindings } from '../records/findings.ts';
import { consentsFindings } from './findings.ts';

type ConsentsFinding = FindingOf<typeof consentsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the purposes that no consent covers, and processing outside of the time of a consent. An instant lies on its day in UTC.
 *
 * @internal
 */
export function checkConsents(reads: PrivacyReads, asOf: CalendarDate): readonly ConsentsFinding[] {
  const covered = coveredPurposes(reads, asOf);
  return [
    ...registerFindings('privacy', reads.consents),
    ...reads.consents.listed.flatMap((listed) => {
      const { id, activity, givenAt, withdrawnAt, lastProcessedAt } = listed.record;
      const subject = { kind: 'consent', id };
      const path = ['consents', listed.index];
      return [
        ...unknownReference(
          'privacy',
          { subject, path: [...path, 'activity'] },
          ['controller-activity', activity],
          reads.controllers,
        ),
        ...futureEvent('privacy', { subject, path: [...path, 'givenAt'] }, utcDayOf(givenAt), asOf),
        ...futureEvent(
          'privacy',
          { subject, path: [...path, 'withdrawnAt'] },
          withdrawnAt && utcDayOf(withdrawnAt),
          asOf,
        ),
        ...futureEvent(
          'privacy',
          { subject, path: [...path, 'lastProcessedAt'] },
          lastProcessedAt && utcDayOf(lastProcessedAt),
          asOf,
        ),
        ...(isWithdrawn(listed.record, asOf) ? [] : coverageFindings(listed, reads, covered)),
        ...processedFindings(listed, asOf),
      ];
    }),
  ];
}

function isWithdrawn({ withdrawnAt }: Consent, asOf: CalendarDate): boolean {
  return withdrawnAt !== undefined && utcDayOf(withdrawnAt) <= asOf;
}

/** The people with the purposes to which a consent in force covers them; an earlier consent to another text stays as proof beside it. */
function coveredPurposes({ consents, controllers }: PrivacyReads, asOf: CalendarDate): ReadonlySet<string> {
  const inForce = consents.listed.filter(({ record }) => {
    if (utcDayOf(record.givenAt) > asOf || isWithdrawn(record, asOf)) return false;
    const basis = basisOf(record, controllers);
    return basis?.kind === 'consent' && basis.textVersions?.includes(record.textVersion) === true;
  });
  return new Set(inForce.map(({ record }) => coverKey(record)));
}

function coverKey({ person, activity, purpose }: Consent): string {
  return JSON.stringify([person, activity, purpose]);
}

function basisOf({ activity, purpose }: Consent, controllers: PrivacyReads['controllers']): LawfulBasis | undefined {
  return controllers.byId.get(activity)?.purposes?.find((one) => one.id === purpose)?.basis;
}

function coverageFindings(
  { record, index }: Listed<Consent>,
  { controllers }: PrivacyReads,
  covered: ReadonlySet<string>,
): readonly ConsentsFinding[] {
  const { id, activity, purpose, textVersion } = record;
  if (!controllers.byId.has(activity)) return [];
  const basis = basisOf(record, controllers);
  const subject = { kind: 'consent', id };
  const params = { consent: id, activity, purpose, version: textVersion };
  if (basis?.kind !== 'consent') {
    const details = { subject, path: ['consents', index, 'purpose'], params };
    return [reportFinding(consentsFindings, 'consent-purpose-unknown', details)];
  }
  if (basis.textVersions === undefined || covered.has(coverKey(record))) return [];
  if (basis.textVersions.includes(textVersion)) return [];
  const details = { subject, path: ['consents', index, 'textVersion'], params };
  return [reportFinding(consentsFindings, 'consent-text-outdated', details)];
}

/** Processing before the consent was given or after it was withdrawn; what lies after the day in question has not happened. */
function processedFindings({ record, index }: Listed<Consent>, asOf: CalendarDate): readonly ConsentsFinding[] {
  const { id, givenAt, withdrawnAt, lastProcessedAt: processedAt } = record;
  if (processedAt === undefined || utcDayOf(processedAt) > asOf) return [];
  const place = { subject: { kind: 'consent', id }, path: ['consents', index, 'lastProcessedAt'] };
  if (compareInstants(processedAt, givenAt) < 0) {
    const details = { ...place, params: { consent: id, givenAt, processedAt } };
    return [reportFinding(consentsFindings, 'consent-processed-before-given', details)];
  }
  if (withdrawnAt === undefined || compareInstants(processedAt, withdrawnAt) <= 0) return [];
  const details = { ...place, params: { consent: id, withdrawnAt, processedAt } };
  return [reportFinding(consentsFindings, 'consent-processed-after-withdrawal', details)];
}
