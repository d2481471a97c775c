import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the backups of resources, as their processes need them. */
export const backupsFindings = defineFindings({
  'resource-not-backed-up': {
    severity: 'error',
    requirements: ['A.8.13'],
    title: 'Data of a resource not backed up',
    message: 'The resource "{resource}" holds data, and its loss is not bounded: {reason}.',
    remedy: 'Make copies that keep earlier states, and record their interval.',
  },
  'rpo-below-backup': {
    severity: 'error',
    requirements: ['A.5.30', 'A.8.13'],
    title: 'Recovery point objective not achievable',
    message:
      'The process "{process}" may lose {rpo} minutes of data; the copies of the resource "{resource}" risk {minutes} minutes.',
    remedy: 'Copy more often, make the copies usable sooner, or set another objective.',
  },
});
