import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { acknowledgementsFindings } from '../acknowledgements/findings.ts';
import { competenceFindings } from '../competence/findings.ts';
import { conductFindings } from '../conduct/findings.ts';
import { playbooksFindings } from '../playbooks/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { screeningFindings } from '../screening/findings.ts';
import { trainingFindings } from '../training/findings.ts';

/** Every finding of the registers of people. */
export const peopleFindings = defineFindings({
  ...recordsFindings,
  ...acknowledgementsFindings,
  ...trainingFindings,
  ...screeningFindings,
  ...competenceFindings,
  ...playbooksFindings,
  ...conductFindings,
});

/** A finding of the registers of people. */
export type PeopleFinding = FindingOf<typeof peopleFindings>;
