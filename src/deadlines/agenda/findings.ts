import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { notificationsFindings } from '../notifications/findings.ts';
import { requestsFindings } from '../requests/findings.ts';
import { statutesFindings } from '../statutes/findings.ts';
import { workingDaysFindings } from '../working-days/findings.ts';

/** What can be wrong with holiday calendars, notifications of incidents, requests of data subjects and rows of the tables of law. */
export const deadlinesFindings = defineFindings({
  ...workingDaysFindings,
  ...notificationsFindings,
  ...requestsFindings,
  ...statutesFindings,
});

/** A finding of the checks of deadlines. */
export type DeadlinesFinding = FindingOf<typeof deadlinesFindings>;
