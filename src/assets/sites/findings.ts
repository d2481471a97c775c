import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with sites and the maintenance of equipment (A.7.1 to A.7.14). */
export const sitesFindings = defineFindings({
  'site-evidence-missing': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Physical control without evidence',
    message: 'No evidence shows that the control {control} is in place at the site "{site}".',
    remedy: 'Collect the evidence, from the provider where the control is inherited.',
  },
  'site-evidence-expired': {
    severity: 'error',
    requirements: ['8.1'],
    title: 'Evidence of a physical control expired',
    message: 'The evidence for the control {control} at the site "{site}" was valid until {validUntil}.',
    remedy: 'Collect new evidence, from the provider where the control is inherited.',
  },
  'site-owner-missing': {
    severity: 'warning',
    requirements: ['5.3'],
    title: 'Site without an owner',
    message: 'Nobody answers for the site "{site}".',
    remedy: 'Name the person or role that answers for the site.',
  },
  'equipment-maintenance-overdue': {
    severity: 'warning',
    requirements: ['A.7.13'],
    title: 'Maintenance overdue',
    message: 'The maintenance "{maintenance}" of "{equipment}" was due on {dueOn} and is not done as of {asOf}.',
    remedy: 'Maintain the equipment and record the day.',
  },
});
