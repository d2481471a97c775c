import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { competenceFindings } from '../competence/findings.ts';
import { conductFindings } from '../conduct/findings.ts';
import { playbooksFindings } from '../playbooks/findings.ts';
import { recordsFindings } from '../records/findings.ts';

/** Every finding of the registers of people. */
export const peopleFindings = defineFindings({
  ...recordsFindings,
  ...competenceFindings,
  ...playbooksFindings,
  ...conductFindings,
});

/** A finding of the registers of people. */
export type PeopleFinding = FindingOf<typeof peopleFindings>;
