import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the assignment and the return of assets (A.5.11). */
export const assignmentsFindings = defineFindings({
  'asset-return-overdue': {
    severity: 'error',
    requirements: ['A.5.11'],
    title: 'Asset not returned',
    message: '"{person}" was to return the asset "{asset}" by {dueOn} and has not done so as of {asOf}.',
    remedy: 'Get the asset back and record the day, or report it as lost.',
  },
});
