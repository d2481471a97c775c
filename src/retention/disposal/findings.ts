import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { holdsFindings } from '../holds/findings.ts';
import { recordsFindings } from '../records/findings.ts';
import { rulesFindings } from '../rules/findings.ts';

/** The findings about disposals. */
export const disposalFindings = defineFindings({
  'disposal-record-unknown': {
    severity: 'error',
    requirements: ['A.5.33', 'A.8.10'],
    title: 'Disposal of an unknown record',
    message: 'The disposal "{disposal}" names the record "{record}", which is not in the register.',
    remedy: 'Correct the id in the disposal, or add the record to the register.',
  },
  'disposal-record-ambiguous': {
    severity: 'error',
    requirements: ['7.5.3.a', 'A.5.33'],
    title: 'Two records with one id',
    message: 'There is more than one record "{record}"; its disposal is judged by the first.',
    remedy: 'Give each record an id of its own.',
  },
  'disposal-duplicate': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Two disposals with one id',
    message: 'There is more than one disposal "{disposal}".',
    remedy: 'Give each disposal an id of its own.',
  },
  'disposal-repeated': {
    severity: 'error',
    requirements: ['A.5.33'],
    title: 'Record disposed of twice',
    message: 'The record "{record}" was disposed of in "{first}" and again in "{disposal}".',
    remedy: 'Remove the record from the disposal in which it was not disposed of.',
  },
  'disposal-without-rule': {
    severity: 'error',
    requirements: ['A.5.33', 'A.8.10'],
    title: 'Disposal without a rule',
    message:
      'The record "{record}" was disposed of on {disposedOn} although no rule governs the category "{category}".',
    remedy: 'Add the rule that governs the category, or record why the record was disposed of without one.',
  },
  'disposal-early': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Disposed of too early',
    message:
      'The record "{record}" was disposed of on {disposedOn}; the first day allowed was {disposableFrom} (days early: {daysEarly}).',
    remedy: 'Restore the record if a copy exists, and treat the disposal as a nonconformity.',
  },
  'disposal-of-permanent-record': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Permanent record disposed of',
    message: 'The record "{record}" was disposed of on {disposedOn} although it must be kept permanently.',
    remedy: 'Restore the record if a copy exists, and treat the disposal as a nonconformity.',
  },
  'disposal-before-trigger': {
    severity: 'error',
    requirements: ['A.5.31', 'A.5.33'],
    title: 'Disposed of before the period was known',
    message:
      'The record "{record}" was disposed of on {disposedOn} while the end of its period still depended on "{missing}".',
    remedy: 'Add the day of each missing event to the record if it has happened; otherwise restore the record.',
  },
  'disposal-late': {
    severity: 'warning',
    requirements: ['A.8.10', 'GDPR art. 5(1)(e)'],
    title: 'Disposed of too late',
    message:
      'The record "{record}" was disposed of on {disposedOn}; the last day in time was {disposeBy} (days late: {daysLate}).',
    remedy: 'Find the cause of the delay, and dispose of due records within their period.',
  },
  'disposal-under-hold': {
    severity: 'error',
    requirements: ['A.5.28', 'A.5.33'],
    title: 'Disposed of under a legal hold',
    message: 'The record "{record}" was disposed of on {disposedOn} although it was held by "{holds}".',
    remedy: 'Inform the person who placed the hold, and restore the record if a copy exists.',
  },
  'disposal-method-insufficient': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Disposal method insufficient',
    message: 'The record "{record}" was disposed of by {method}; its rules demand {demanded}.',
    remedy: 'Dispose of the remaining copies by the method that the rules demand.',
  },
  'disposal-certificate-missing': {
    severity: 'error',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Certificate of disposal missing',
    message: 'The disposal "{disposal}" has no certificate, which the rule "{rule}" demands for the record "{record}".',
    remedy: 'Obtain the certificate and add it to the disposal.',
  },
  'disposal-certificate-early': {
    severity: 'warning',
    requirements: ['A.7.14', 'A.8.10'],
    title: 'Certificate from before the disposal',
    message:
      'The certificate of "{disposal}" was issued on {issuedOn}, before the disposal on {disposedOn}, and proves nothing.',
    remedy: 'Correct the two dates, or obtain a certificate that was issued after the disposal.',
  },
  'disposal-unrecorded': {
    severity: 'error',
    requirements: ['7.5.3.f', 'A.8.10'],
    title: 'Disposal not recorded',
    message: 'The record "{record}" is marked as disposed of on {disposedOn}, but no disposal names it.',
    remedy: 'Add the disposal of the record, or remove the mark.',
  },
  'disposal-date-different': {
    severity: 'warning',
    requirements: ['7.5.3.e', 'A.5.33'],
    title: 'Two dates of one disposal',
    message:
      'The record "{record}" is marked as disposed of on {recordedOn}, but the disposal "{disposal}" says {disposedOn}.',
    remedy: 'Correct the date that is wrong.',
  },
});

/** The findings about a retention schedule, legal holds and disposals. */
export const retentionFindings = defineFindings({
  ...recordsFindings,
  ...rulesFindings,
  ...holdsFindings,
  ...disposalFindings,
});

/** A finding about a retention schedule, a legal hold or a disposal. */
export type RetentionFinding = FindingOf<typeof retentionFindings>;
