import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { documentFindings } from '../document/findings.ts';
import { integrityFindings } from '../integrity/findings.ts';
import { migrationFindings } from '../migration/findings.ts';

/** What can be wrong with the ISMS as a whole: its document, the references in it, what no single register shows. */
export const ismsFindings = defineFindings({
  ...documentFindings,
  ...migrationFindings,
  ...integrityFindings,
  'risk-criteria-missing': {
    severity: 'error',
    requirements: ['6.1.2.a'],
    title: 'Risks without criteria',
    message: 'The ISMS of "{organization}" has risks but no criteria, so the risks cannot be judged.',
    remedy: 'Add the risk criteria in force.',
  },
  'owner-left': {
    severity: 'warning',
    requirements: ['5.3'],
    title: 'Duties of a person who left',
    message: '"{owner}" left on {endedOn} and still has duties of "{record}": "{duties}".',
    remedy: 'Give the duties to a person who is there.',
  },
});

/** A finding about the ISMS as a whole. */
export type IsmsFinding = FindingOf<typeof ismsFindings>;
