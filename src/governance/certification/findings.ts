import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with certifications (ISO/IEC 17021-1:2015; IAF MD 26 for the 2013 edition). */
export const certificationFindings = defineFindings({
  'certification-certificate-missing': {
    severity: 'warning',
    requirements: ['ISO/IEC 17021-1 9.1.3.2'],
    title: 'Certified without a certificate on record',
    message:
      'The certification "{certification}" is {status} since {since}, but no certificate decided by {asOf} is recorded.',
    remedy: 'Record the certificate with the day of its decision.',
  },
  'certification-surveillance-overdue': {
    severity: 'error',
    requirements: ['ISO/IEC 17021-1 9.1.3.3'],
    title: 'Surveillance audit overdue',
    message: 'The surveillance audit of "{certification}" was due on {dueOn} and is not done as of {asOf}.',
    remedy: 'Hold the surveillance audit, and agree with the certification body on the certificate.',
  },
  'certification-expiring': {
    severity: 'warning',
    requirements: ['ISO/IEC 17021-1 9.6.3.2.2'],
    title: 'Certificate about to expire',
    message:
      'The certificate of "{certification}" expires on {expiresOn}, and no recertification is decided as of {asOf}.',
    remedy: 'Have the recertification decided before that day, major nonconformities verified.',
  },
  'certification-restorable': {
    severity: 'warning',
    requirements: ['ISO/IEC 17021-1 9.6.3.2.5'],
    title: 'Certificate expired but restorable',
    message:
      'The certificate of "{certification}" expired on {expiresOn}; it can be restored through {restorableThrough}.',
    remedy: 'Complete the recertification by then, and claim no certificate until it is decided.',
  },
  'certification-expired': {
    severity: 'error',
    requirements: ['ISO/IEC 17021-1 9.6.3.2.5'],
    title: 'Certificate expired',
    message: 'The certificate of "{certification}" expired on {expiresOn}.',
    remedy: 'Record the certification as withdrawn; a new one needs at least a stage 2.',
  },
  'certification-expiry-beyond-cycle': {
    severity: 'error',
    requirements: ['ISO/IEC 17021-1 9.6.3.2.3'],
    title: 'Certificate runs longer than its cycle',
    message:
      'The certificate of "{certification}" decided on {decidedOn} expires on {expiresOn}; its cycle ends on {latestOn} at the latest.',
    remedy: 'Compare the days with the certificate, and ask the certification body.',
  },
  'certification-suspended-long': {
    severity: 'warning',
    requirements: ['ISO/IEC 17021-1 9.6'],
    title: 'Suspended for longer than usual',
    message:
      'The certification "{certification}" is suspended since {since}; a suspension usually ends within 6 months, by {dueOn}.',
    remedy: 'Resolve the reason for the suspension, or record the withdrawal.',
  },
  'certification-scope-differs': {
    severity: 'error',
    requirements: ['4.3'],
    title: 'Scope of the certificate differs',
    message:
      'The scope on the certificate of "{certification}" differs from version "{version}" of the scope, in force since {approvedOn}.',
    remedy: 'Have the certificate changed, or correct the text.',
  },
  'certification-surveillance-unprepared': {
    severity: 'warning',
    requirements: ['9.2.1', '9.3.1', 'ISO/IEC 17021-1 9.6.2.2'],
    title: 'External audit not prepared',
    message:
      'The next external audit of "{certification}" is due on {dueOn}, but there is no record of {missing} since the last one on {since}.',
    remedy: 'Hold the internal audit (9.2) and the management review (9.3) before it.',
  },
  'certification-edition-ended': {
    severity: 'error',
    requirements: [],
    title: 'Certificate to an edition that has ended',
    message: 'The certification "{certification}" is to the {edition} edition, whose certificates ended on {lastDay}.',
    remedy: 'Record the certification as withdrawn, and certify to the present edition.',
  },
  'certification-edition-closed': {
    severity: 'error',
    requirements: [],
    title: 'Audit to an edition that was closed',
    message:
      'The audit of "{certification}" on {auditedOn} was to the {edition} edition, which was closed to such audits from {closedFrom} on.',
    remedy: 'Have the audit repeated to the present edition, or correct the edition or the day.',
  },
  'certification-transfer-refused': {
    severity: 'error',
    requirements: [],
    title: 'Certificate that could not be transferred',
    message:
      'The certification "{certification}" was transferred from "{from}" on {transferredOn}, when its certificate was {state}.',
    remedy: 'Ask the certification body: only a certificate in force, not suspended and accredited can be transferred.',
  },
  'certification-major-open': {
    severity: 'error',
    requirements: [],
    title: 'Major nonconformity not verified in time',
    message: 'The major nonconformity "{finding}" of "{certification}" was to be verified by {dueOn} and was not.',
    remedy: 'Have its correction verified; more than six months after stage 2 another stage 2 is needed.',
  },
  'certification-minor-unaccepted': {
    severity: 'warning',
    requirements: ['ISO/IEC 17021-1 9.5.2'],
    title: 'Certified without an accepted plan',
    message:
      'The certificate of "{certification}" was decided on {decidedOn}, before the plan for the minor nonconformity "{finding}" was accepted.',
    remedy: 'Record the day on which the certification body accepted the plan, or have it accepted.',
  },
});
