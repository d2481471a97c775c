import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { notificationsFindings } from '../notifications/findings.ts';
import { requestsFindings } from '../requests/findings.ts';
import { workingDaysFindings } from '../working-days/findings.ts';

/** What can be wrong with holiday calendars, notifications of incidents and requests of data subjects. */
export const deadlinesFindings = defineFindings({
  ...workingDaysFindings,
  ...notificationsFindings,
  ...requestsFindings,
});

/** A finding of the checks of deadlines. */
export type DeadlinesFinding = FindingOf<typeof deadlinesFindings>;
