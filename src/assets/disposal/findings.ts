import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the disposal and reuse of equipment and media (A.7.14, A.8.10). */
export const disposalFindings = defineFindings({
  'disposal-method-inadequate': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Sanitization inadequate',
    message:
      'The disposal "{disposal}" does not reach the sanitization that the information on the item demands: {reasons}.',
    remedy: 'Sanitize the item again if it can still be reached; otherwise treat it as an incident.',
  },
  'disposal-adequacy-undecided': {
    severity: 'warning',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Sanitization not shown to be adequate',
    message: 'The disposal "{disposal}" cannot be judged: {reasons}.',
    remedy: 'Add the missing facts to the disposal, the inventory or the classification scheme.',
  },
  'disposal-evidence-missing': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Evidence of a disposal missing',
    message: 'The disposal "{disposal}" lacks: {missing}.',
    remedy: 'Record the missing facts, or obtain the certificate.',
  },
  'asset-disposal-early': {
    severity: 'error',
    requirements: ['A.5.33', 'A.7.14'],
    title: 'Last copy disposed of too early',
    message:
      'The disposal "{disposal}" destroyed the last copy of the record "{record}" on {on}, which retention did not allow on that day.',
    remedy: 'Restore the record if a copy exists, and treat the disposal as a nonconformity.',
  },
  'asset-disposal-under-hold': {
    severity: 'error',
    requirements: ['A.5.28', 'A.5.33', 'A.7.14'],
    title: 'Last copy disposed of under a legal hold',
    message:
      'The disposal "{disposal}" destroyed the last copy of "{record}" on {on} although it was held by "{holds}".',
    remedy: 'Inform the person who placed the hold, and restore the record if a copy exists.',
  },
  'asset-disposal-missing': {
    severity: 'error',
    requirements: ['A.7.14'],
    title: 'Disposal of an asset not recorded',
    message: 'The asset "{asset}" was disposed of on {on}, but no record of the disposal is there.',
    remedy: 'Record the disposal with its method and its evidence.',
  },
  'asset-reused-unsanitized': {
    severity: 'warning',
    requirements: ['A.7.14'],
    title: 'Retired asset reused without sanitization',
    message:
      'The asset "{asset}" was retired on {retiredOn} and is used again since {reusedOn} without a sanitization in between.',
    remedy: 'Sanitize the asset before its reuse, and record it.',
  },
});
