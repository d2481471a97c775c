import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the screening of people, their agreements and the conditions for access (A.6.1, A.6.2, A.6.6, A.5.15). */
export const screeningFindings = defineFindings({
  'screening-missing': {
    severity: 'error',
    requirements: ['A.6.1'],
    title: 'Screening not passed',
    message: 'The work of "{person}" asks for the screening {screening}, which is not passed: {state}.',
    remedy: 'Have the person screened, or take away the role that asks for it.',
  },
  'screening-adverse-undecided': {
    severity: 'error',
    requirements: ['A.6.1'],
    title: 'Adverse screening without a decision',
    message:
      'The screening {screening} of "{person}" had an adverse result on {completedOn}, and no decision is recorded.',
    remedy: 'Decide whether the person is accepted, and record who decided and why.',
  },
  'screening-expired': {
    severity: 'warning',
    requirements: ['A.6.1'],
    title: 'Screening no longer valid',
    message: 'The work of "{person}" asks for the screening {screening}, and the last one no longer holds on {asOf}.',
    remedy: 'Repeat the screening.',
  },
  'screening-kept-too-long': {
    severity: 'warning',
    requirements: ['A.5.34'],
    title: 'Screening kept too long',
    message:
      'The screening "{screening}" of "{person}" was to be kept until {retainUntil}, and is still there on {asOf}.',
    remedy: 'Delete the record.',
  },
  'employment-agreement-missing': {
    severity: 'error',
    requirements: ['A.6.2'],
    title: 'Agreement with a person missing',
    message: '"{person}" works without a valid agreement of the kind {agreement}: {state}.',
    remedy: 'Have the person sign the agreement, or record the signature.',
  },
  'employment-agreement-after-start': {
    severity: 'warning',
    requirements: ['A.6.2'],
    title: 'Terms signed after the start',
    message: '"{person}" signed the terms on {signedOn}, after the start on {startedOn}.',
    remedy: 'Have the terms signed before the first day.',
  },
  'nda-missing': {
    severity: 'error',
    requirements: ['A.6.6'],
    title: 'Confidentiality agreement missing',
    message: 'The work of "{person}" asks for a confidentiality agreement, which is not signed: {state}.',
    remedy: 'Have the person sign it, or record the signature.',
  },
  'nda-ended': {
    severity: 'warning',
    requirements: ['A.6.6'],
    title: 'Confidentiality agreement ended',
    message: 'The confidentiality agreement with "{person}" ended on {endedOn}.',
    remedy: 'Sign a new one, which holds on after the person has left.',
  },
  'access-before-gate': {
    severity: 'error',
    requirements: ['A.5.15'],
    title: 'Access before the gate was open',
    message: 'Access of "{person}" began on {on} and lasted {days} days without the conditions "{items}".',
    remedy: 'Meet the conditions before access is given, or record an exception.',
  },
});
