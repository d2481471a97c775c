import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with sub-processors and the notices about them. */
export const subprocessorsFindings = defineFindings({
  'subprocessor-cycle': {
    severity: 'error',
    requirements: ['A.5.21'],
    title: 'Services are subcontractors of each other',
    message: 'The services "{services}" are subcontractors of each other in a circle.',
    remedy: 'Correct which service is a subcontractor of which.',
  },
  'subprocessor-unlisted': {
    severity: 'error',
    requirements: ['A.5.21', 'GDPR art. 28(2)'],
    title: 'Sub-processor not authorized',
    message:
      'The sub-processor "{supplier}" of the service "{root}" is authorized neither by the processing agreement nor by the answer to a notice.',
    remedy:
      'Authorize the sub-processor in the agreement or in answer to its notice, or have the processor do without it.',
  },
  'subprocessor-unregistered': {
    severity: 'warning',
    requirements: ['A.5.21'],
    title: 'Sub-processor not in the register',
    message:
      'Since {effectiveOn} "{subprocessor}" is a sub-processor of the service "{service}", and no service in the register says so.',
    remedy: 'Add the service of the sub-processor to the register.',
  },
  'subprocessor-objection-due': {
    severity: 'warning',
    requirements: ['A.5.21', 'GDPR art. 28(2)'],
    title: 'Decision on a sub-processor due',
    message:
      'The last day to object to "{subprocessor}" for the service "{service}" is {objectBy}; nothing is decided.',
    remedy: 'Assess the sub-processor, and object or accept in time.',
  },
  'subprocessor-objection-undated': {
    severity: 'warning',
    requirements: ['A.5.21', 'GDPR art. 28(2)'],
    title: 'Last day to object not known',
    message:
      'Nothing is decided about "{subprocessor}" for the service "{service}", and no last day to object is known.',
    remedy: 'Decide, and record the last day to object where the notice or the agreement gives one.',
  },
  'subprocessor-objection-missed': {
    severity: 'error',
    requirements: ['A.5.21', 'GDPR art. 28(2)'],
    title: 'Time to object to a sub-processor over',
    message:
      'The last day to object to "{subprocessor}" for the service "{service}" was {objectBy}, and nothing was decided.',
    remedy: 'Assess the sub-processor, and record the decision and its reason.',
  },
  'subprocessor-objection-late': {
    severity: 'warning',
    requirements: ['A.5.21', 'GDPR art. 28(2)'],
    title: 'Objection to a sub-processor too late',
    message:
      'The objection to "{subprocessor}" for the service "{service}" was made on {decidedOn}; the last day was {objectBy}.',
    remedy: 'Agree with the processor on the objection, or leave the service.',
  },
});
