import { defineFindings } from '../../core/findings/finding.ts';

/** What can be wrong with the proofs of information security that suppliers give. */
export const assurancesFindings = defineFindings({
  'assurance-expired': {
    severity: 'warning',
    requirements: ['A.5.22'],
    title: 'Assurance lapsed',
    message:
      'The assurance "{assurance}" of the kind {kind} proves nothing since {validThrough}, and no other of its kind is valid for the service "{service}".',
    remedy: 'Obtain a current one from the supplier and assess it.',
  },
  'assurance-scope-unconfirmed': {
    severity: 'warning',
    requirements: ['A.5.22'],
    title: 'Coverage of a service not confirmed',
    message: 'For no service is it known whether the assurance "{assurance}" covers it.',
    remedy: 'Compare its scope with the services of the supplier, and record the answers.',
  },
  'assurance-type-insufficient': {
    severity: 'warning',
    requirements: ['A.5.22'],
    title: 'Report of one day',
    message:
      'The report "{assurance}" proves the one day {on}, and no report on a period covers the service "{service}".',
    remedy: 'Obtain a SOC 2 report of type 2 or a certificate.',
  },
  'assurance-edition-withdrawn': {
    severity: 'error',
    requirements: ['A.5.22'],
    title: 'Certificate of a withdrawn edition',
    message:
      'The certificate "{assurance}" of ISO/IEC 27001:2013 states that it is valid until {validUntil}; such certificates are void after {lastOn}.',
    remedy: 'Obtain the certificate of the edition of 2022.',
  },
  'assurance-term-odd': {
    severity: 'warning',
    requirements: ['A.5.22'],
    title: 'Certificate with an odd term',
    message:
      'The certificate "{assurance}" was issued on {issuedOn} and is valid until {validUntil}, over three years.',
    remedy: 'Verify the certificate with the body that issued it.',
  },
});
