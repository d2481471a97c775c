import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, utcDayOf } from '../../core/calendar/instant.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { Consent } from '../records/consent.ts';
import type { recordsFindings } from '../records/findings.ts';
import { consentsFindings } from './findings.ts';

type ConsentsFinding = FindingOf<typeof consentsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the consents that do not cover their purpose, and processing after a withdrawal. An instant lies on its day in UTC.
 *
 * @internal
 */
export function checkConsents(reads: PrivacyReads, asOf: CalendarDate): readonly ConsentsFinding[] {
  return [
    ...registerFindings('privacy', reads.consents),
    ...reads.consents.listed.flatMap((listed) => {
      const { id, activity, givenAt, withdrawnAt } = listed.record;
      const subject = { kind: 'consent', id };
      const path = ['consents', listed.index];
      const isWithdrawn = withdrawnAt !== undefined && utcDayOf(withdrawnAt) <= asOf;
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
        ...(isWithdrawn ? [] : coverageFindings(listed, reads)),
        ...withdrawalFindings(listed),
      ];
    }),
  ];
}

function coverageFindings(
  { record, index }: Listed<Consent>,
  { controllers }: PrivacyReads,
): readonly ConsentsFinding[] {
  const { id, activity, purpose, textVersion } = record;
  const known = controllers.byId.get(activity);
  if (known === undefined) return [];
  const basis = known.purposes?.find((one) => one.id === purpose)?.basis;
  const subject = { kind: 'consent', id };
  const params = { consent: id, activity, purpose, version: textVersion };
  if (basis?.kind !== 'consent') {
    const details = { subject, path: ['consents', index, 'purpose'], params };
    return [reportFinding(consentsFindings, 'consent-purpose-unknown', details)];
  }
  if (basis.textVersions === undefined || basis.textVersions.includes(textVersion)) return [];
  const details = { subject, path: ['consents', index, 'textVersion'], params };
  return [reportFinding(consentsFindings, 'consent-text-outdated', details)];
}

function withdrawalFindings({ record, index }: Listed<Consent>): readonly ConsentsFinding[] {
  const { id, withdrawnAt, lastProcessedAt: processedAt } = record;
  if (withdrawnAt === undefined || processedAt === undefined || compareInstants(processedAt, withdrawnAt) <= 0)
    return [];
  const details = {
    subject: { kind: 'consent', id },
    path: ['consents', index, 'lastProcessedAt'],
    params: { consent: id, withdrawnAt, processedAt },
  };
  return [reportFinding(consentsFindings, 'consent-processed-after-withdrawal', details)];
}
