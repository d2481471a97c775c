import { requireCalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';

/**
 * Refuses what the types of a request rule out, under the name that the caller gave it.
 *
 * @internal
 */
export function requireRequestFacts(parameter: string, facts: DataSubjectRequestFacts): void {
  const { regime, receivedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification } = facts;
  if (regime !== 'gdpr' && regime !== 'uk-gdpr') {
    throw new RangeError(`${parameter}.regime must be gdpr or uk-gdpr, got ${JSON.stringify(regime)}`);
  }
  requireCalendarDate(`${parameter}.receivedOn`, receivedOn);
  requireDates({
    [`${parameter}.identityProvedOn`]: identityProvedOn,
    [`${parameter}.feePaidOn`]: feePaidOn,
    [`${parameter}.extensionAnnouncedOn`]: extensionAnnouncedOn,
    [`${parameter}.clarification.askedOn`]: clarification?.askedOn,
    [`${parameter}.clarification.receivedOn`]: clarification?.receivedOn,
  });
}
