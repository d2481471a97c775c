import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { recordsFindings } from '../records/findings.ts';

/** Every finding of the registers of people. */
export const peopleFindings = defineFindings({ ...recordsFindings });

/** A finding of the registers of people. */
export type PeopleFinding = FindingOf<typeof peopleFindings>;
