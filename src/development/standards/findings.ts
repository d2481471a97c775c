import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with coding standards and their readers (A.8.28). */
export const standardsFindings = defineFindings({
  'coding-standard-unread': {
    severity: 'warning',
    requirements: ['A.8.28'],
    title: 'Coding standard not read',
    message: '"{person}" must read version "{version}" of the coding standard "{standard}"; the last day was {dueOn}.',
    remedy: 'Have the person read the version in force and acknowledge its document.',
  },
  'coding-standard-readers-unknown': {
    severity: 'warning',
    requirements: ['A.8.28'],
    title: 'Readers of a coding standard not known',
    message: 'The coding standard "{standard}" does not record who develops by it.',
    remedy: 'Record the roles that develop by the standard.',
  },
});
