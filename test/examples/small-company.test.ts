import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentRegister } from '../../examples/clause-coverage/report.ts';
import type { RetentionMatrix } from '../../examples/retention-backlog/report.ts';
import type { RiskScales } from '../../examples/risk-register/criteria.ts';
import { report } from '../../examples/small-company/report.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));
const lines = report({
  register: read('document-register') as DocumentRegister,
  scales: read('risk-scales') as RiskScales,
  matrix: read('retention-matrix') as RetentionMatrix,
  asOf: '2026-11-21',
});

describe('examples/small-company', () => {
  it('begins with what to do first and goes through the four pillars and the registers', () => {
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. What to do first',
      '2. What its documents cover',
      '3. What its Statement of Applicability says',
      '4. What its risks are',
      '5. What it keeps and what it may delete',
      '6. What its documents, audits, reviews and people owe',
      '7. What it owns, runs and builds, and what is overdue',
      '8. One breach and one outage: whom it must tell by when',
    ]);
  });

  it('counts what is found in each area', () => {
    const start = lines.indexOf('1. What to do first') + 2;
    expect(lines.slice(start, start + 7)).toEqual([
      '  Documented information                    4 errors, 0 warnings, 0 notes',
      '  Statement of Applicability                10 errors, 12 warnings, 0 notes',
      '  Risk register, against the statement      4 errors, 3 warnings, 0 notes',
      '  Retention schedule                        1 error, 0 warnings, 0 notes',
      '  Documents, audits, reviews, people        8 errors, 1 warning, 0 notes',
      '  Assets, access, operations, development   8 errors, 0 warnings, 0 notes',
      '  Records overdue for disposal              vouchers-2015 (234 days), customer-03 (23 days)',
    ]);
  });

  it('lists what is overdue and due within a month, in the order of the days', () => {
    const start = lines.indexOf('Due by 2026-12-21');
    expect(lines.slice(start, lines.indexOf('', start) + 1)).toEqual([
      'Due by 2026-12-21',
      '-----------------',
      '  2026-05-12  Take the training "Security awareness" (mara-lindt, overdue)',
      '  2026-07-31  Acknowledge "Code of Conduct" (jonas-vik, overdue)',
      '  2026-10-31  End or renew the exception "EXC-1" for "The service account of the payment provider"',
      '              (jonas-vik, overdue)',
      '  2026-11-10  Measure "Data stores that are encrypted at rest" (engineering, overdue)',
      '  2026-11-13  Let the end of a contract open a ticket for the leaver playbook (engineering, overdue)',
      '  2026-12-10  Measure "Days from a critical vulnerability to its fix, the longest of the month"',
      '              (engineering)',
      '  2026-12-16  Take the training "Security awareness" (dana-weiss)',
      '  2026-12-16  Take the training "Security awareness" (sophie-marten)',
      '',
    ]);
  });

  it('lists what is overdue in all registers', () => {
    const start = lines.indexOf('Overdue in all registers');
    expect(lines.slice(start, lines.indexOf('', start) + 1)).toEqual([
      'Overdue in all registers',
      '------------------------',
      '  2026-05-12  Take the training "Security awareness" (training; mara-lindt)',
      '  2026-05-15  Return the asset "laptop-jonas-2023" (asset-return; jonas-vik)',
      '  2026-07-31  Acknowledge "Code of Conduct" (acknowledgement; jonas-vik)',
      '  2026-10-31  End or renew the exception "EXC-1" for "The service account of the payment provider"',
      '              (exception-expiry; jonas-vik)',
      '  2026-11-10  Mitigate the vulnerability "Memory corruption in the image library"',
      '              (vulnerability-mitigation; engineering)',
      '  2026-11-10  Measure "Data stores that are encrypted at rest" (measurement; engineering)',
      '  2026-11-13  Let the end of a contract open a ticket for the leaver playbook (nonconformity-action;',
      '              engineering)',
      '  2026-11-16  Fix the vulnerability "Memory corruption in the image library"',
      '              (vulnerability-remediation; engineering)',
      '',
    ]);
  });

  it('ends with whom it must tell of a breach and an outage, by when', () => {
    expect(lines.slice(lines.indexOf('The breach: a backup with two mailing lists lay open'))).toEqual([
      'The breach: a backup with two mailing lists lay open',
      '----------------------------------------------------',
      '  register                                    required, open: without undue delay (every-breach;',
      '                                              newsletter, customer-lists)',
      '  controller Harbour Shipping                 required, open: without undue delay, by contract until',
      '                                              2026-11-21T15:30:00Z (processor; customer-lists)',
      '  controller City Theatre                     required, met: without undue delay, told at',
      '                                              2026-11-20T17:10:00Z (processor; customer-lists)',
      '  authority Data protection authority         undecided, open: by 2026-11-23T15:30:00Z',
      '                                              (risk-pending; newsletter)',
      '  people                                      undecided, open: without undue delay (risk-pending;',
      '                                              newsletter)',
      '',
      'The outage: the product was down for 50 minutes',
      '-----------------------------------------------',
      '  If NIS2 applies to the company: reportable, because of cloud-service.',
      '  initial                                     2026-11-22T06:20:00Z (running)',
      '  notification                                2026-11-24T06:20:00Z (running)',
      '  final                                       its clock has not started (not-started)',
      '',
      'Could the product come back in time?',
      '------------------------------------',
      '  Recovery time objective                     480 minutes',
      '  Recovery that the dependencies allow        480 minutes: product waits for laptop-of-mara',
      '  Verdict                                     met',
      '',
    ]);
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100 || line.includes('\u001B'))).toEqual([]);
  });
});
