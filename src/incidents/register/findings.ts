import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { breachesFindings } from '../breaches/findings.ts';
import { casesFindings } from '../cases/findings.ts';
import { disclosureFindings } from '../disclosure/findings.ts';
import { eventsFindings } from '../events/findings.ts';
import { evidenceFindings } from '../evidence/findings.ts';
import { lessonsFindings } from '../lessons/findings.ts';
import { notificationFindings } from '../notification/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { securityTxtFindings } from '../security-txt/findings.ts';

/** Every finding of the registers of incidents. */
export const incidentsFindings = defineFindings({
  ...recordsFindings,
  ...eventsFindings,
  ...casesFindings,
  ...evidenceFindings,
  ...lessonsFindings,
  ...breachesFindings,
  ...notificationFindings,
  ...disclosureFindings,
  ...securityTxtFindings,
});

/** A finding of the registers of incidents. */
export type IncidentsFinding = FindingOf<typeof incidentsFindings>;
