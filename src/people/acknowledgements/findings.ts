import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the acknowledgement of documents (A.5.1, A.5.10). */
export const acknowledgementsFindings = defineFindings({
  'acknowledgement-overdue': {
    severity: 'error',
    requirements: ['A.5.1'],
    title: 'Acknowledgement overdue',
    message: '"{person}" must acknowledge version "{version}" of "{document}"; the last day was {dueOn}.',
    remedy: 'Have the person acknowledge the version in force.',
  },
  'acknowledgement-before-publication': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Acknowledgement before publication',
    message:
      '"{person}" acknowledged version "{version}" of "{document}" on {acknowledgedOn}, when it was not yet published.',
    remedy: 'Have the person acknowledge the published version, or correct the day.',
  },
  'acknowledgement-by-stranger': {
    severity: 'error',
    requirements: ['A.5.1'],
    title: 'Acknowledgement by another person',
    message: '"{givenBy}" acknowledged version "{version}" of "{document}" in place of "{person}".',
    remedy: 'Have the person concerned acknowledge the version.',
  },
  'acknowledgement-after-leaving': {
    severity: 'error',
    requirements: ['7.5.3.e'],
    title: 'Acknowledgement after leaving',
    message: '"{person}" acknowledged "{document}" on {acknowledgedOn}, after leaving on {endedOn}.',
    remedy: 'Correct the day, or the person who is named.',
  },
  'acknowledgement-audience-missing': {
    severity: 'warning',
    requirements: ['7.5.3.c'],
    title: 'Acknowledgement asked of an unknown audience',
    message: 'Version "{version}" of "{document}" must be acknowledged, but the document names no audience.',
    remedy: 'Record for whom the document is meant.',
  },
});
