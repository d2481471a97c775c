import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the programme of internal audits (9.2.1, 9.2.2). */
export const auditProgrammesFindings = defineFindings({
  'audit-programme-missing': {
    severity: 'error',
    requirements: ['9.2.2'],
    title: 'No audit programme',
    message: 'No audit programme is established whose cycle includes {asOf}.',
    remedy: 'Establish a programme of internal audits.',
  },
  'audit-programme-unapproved': {
    severity: 'warning',
    requirements: ['9.2.2'],
    title: 'Audit programme not approved',
    message: 'The audit programme "{programme}" lacks its {missing}.',
    remedy: 'Record who approved the programme and when.',
  },
  'audit-requirement-unplanned': {
    severity: 'error',
    requirements: ['9.2.1'],
    title: 'Requirement in no audit',
    message: 'No audit of the programme "{programme}" has {requirement} in scope.',
    remedy: 'Put the requirement into the scope of an audit of the cycle.',
  },
  'audit-requirement-not-sampled': {
    severity: 'warning',
    requirements: ['9.2.1'],
    title: 'Requirement in scope but not audited',
    message: 'Audits of the programme "{programme}" had {requirement} in scope, but nobody looked at it: "{audits}".',
    remedy: 'Put the requirement into the scope of another audit of the cycle, and sample it.',
  },
  'audit-requirement-partly-covered': {
    severity: 'info',
    requirements: ['9.2.1'],
    title: 'Requirement only audited in part',
    message: 'Audits of the programme "{programme}" cover {requirement} only in part: "{audits}".',
    remedy: 'Put the whole requirement into the scope of an audit of the cycle.',
  },
});
