import type { RetentionRule } from './retention-rule.ts';

/** A statutory or contractual duty, or a period from guidance, as a rule to start from. */
export interface StatutoryRetention {
  /** The rule without its disposal, which the organization decides; the category is a suggestion. */
  readonly rule: Omit<RetentionRule, 'disposal' | 'custom'>;
  /** The records that it governs. */
  readonly records: string;
  /** The event from which the period is counted. */
  readonly begins: string;
  /** The source that was read: the wording of the rule itself, or only secondary sources. */
  readonly verification: 'primary-text-seen' | 'secondary-seen';
  /** A reminder on every row: laws change and differ by case. */
  readonly notice: 'not-legal-advice';
}

/**
 * Retention periods of law, of PCI DSS and of guidance, each with its citation and, where known, the days from and until which it is in
 * force. State of November 2026. Not legal advice.
 *
 * A row for one kind of organization has a category of its own, so that it never governs the records of others. Rows of different
 * jurisdictions may share a category: `jurisdictions` of `AssessRetentionOptions` says which ones apply. PCI DSS is a contract and has none.
 *
 * The table has only periods that are counted from an event. It has no rule without a number (GDPR art. 5(1)(e) and 17(3)), no hours (video
 * surveillance in Germany), no period that also depends on the end of an enquiry (corporation tax in the United Kingdom), and no suspension of
 * disposal while proceedings are open (s.147(3) AO), which is a legal hold.
 *
 * @example
 * ```ts
 * import { type RetentionRule, statutoryRetention } from 'isms-kit/retention';
 *
 * const [vouchers] = statutoryRetention.filter(({ rule }) => rule.id === 'de-ao-vouchers');
 * vouchers?.notice; // => 'not-legal-advice'
 * const rules: RetentionRule[] = statutoryRetention
 *   .filter(({ rule }) => rule.jurisdiction === 'US')
 *   .map(({ rule }) => ({ ...rule, disposal: { method: 'destroy' } }));
 * rules.length; // => 6
 * ```
 */
export const statutoryRetention: readonly StatutoryRetention[] = [
  {
    rule: {
      id: 'de-ao-books',
      category: 'accounting-books',
      role: 'minimum',
      end: { kind: 'after', event: 'completed', cutoff: 'calendar-year-end', period: 'P10Y' },
      jurisdiction: 'DE',
      basis: { citation: 's.147(3), (4) AO; s.257(4), (5) HGB' },
    },
    records:
      'Books, inventories, annual statements, management reports, opening balance, work instructions; customs documents',
    begins: 'last entry made, or document drawn up',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-ao-vouchers',
      category: 'accounting-vouchers',
      role: 'minimum',
      end: { kind: 'after', event: 'voucher-created', cutoff: 'calendar-year-end', period: 'P8Y' },
      jurisdiction: 'DE',
      basis: {
        citation: 's.147(3), (4) AO; s.257(4), (5) HGB',
        note: 'Ten years before; the eight apply to every voucher whose old period was still running on 2025-01-01 (EGAO art. 97 s.19a(2)), so assess with the version policy at-as-of.',
      },
      validFrom: '2025-01-01',
    },
    records: 'Accounting vouchers (Buchungsbelege)',
    begins: 'voucher created',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-ao-vouchers-until-2024',
      category: 'accounting-vouchers',
      role: 'minimum',
      end: { kind: 'after', event: 'voucher-created', cutoff: 'calendar-year-end', period: 'P10Y' },
      jurisdiction: 'DE',
      basis: {
        citation: 's.147(3), (4) AO; s.257(4), (5) HGB',
        note: 'The version before de-ao-vouchers; it still governs only where its period was over on 2025-01-01 (EGAO art. 97 s.19a(2)).',
      },
      validTo: '2024-12-31',
    },
    records: 'Accounting vouchers (Buchungsbelege)',
    begins: 'voucher created',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-ao-vouchers-fin',
      category: 'accounting-vouchers-of-financial-undertakings',
      role: 'minimum',
      end: { kind: 'after', event: 'voucher-created', cutoff: 'calendar-year-end', period: 'P10Y' },
      jurisdiction: 'DE',
      basis: {
        citation: 'EGAO art. 97 s.19a(3); s.257(4) HGB',
        note: 'The ten years of banks, insurers and investment firms stayed.',
      },
    },
    records: 'Vouchers of banks, insurers and investment firms',
    begins: 'voucher created',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-ao-letters',
      category: 'business-letters',
      role: 'minimum',
      end: { kind: 'after', event: 'letter-received-or-sent', cutoff: 'calendar-year-end', period: 'P6Y' },
      jurisdiction: 'DE',
      basis: { citation: 's.147(3), (4) AO; s.257(4), (5) HGB' },
    },
    records: 'Commercial and business letters; other tax-relevant documents',
    begins: 'letter received or sent',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-ustg-14b',
      category: 'invoices',
      role: 'minimum',
      end: { kind: 'after', event: 'invoice-issued', cutoff: 'calendar-year-end', period: 'P8Y' },
      jurisdiction: 'DE',
      basis: { citation: 's.14b(1) UStG' },
    },
    records: 'Invoices issued and received',
    begins: 'invoice issued',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-arbzg-16',
      category: 'working-time-records',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P2Y' },
      jurisdiction: 'DE',
      basis: { citation: 's.16(2) ArbZG' },
    },
    records: 'Working-time records beyond eight hours',
    begins: 'record made',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-estg-41',
      category: 'payroll-accounts',
      role: 'minimum',
      end: { kind: 'after', event: 'last-wage-payment-entered', cutoff: 'calendar-year-end', period: 'P6Y' },
      jurisdiction: 'DE',
      basis: { citation: 's.41(1) sentence 9 EStG' },
    },
    records: 'Payroll account',
    begins: 'last wage payment entered',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'at-bao-132',
      category: 'accounting-records',
      role: 'minimum',
      end: { kind: 'after', event: 'entry-made-or-document-drawn-up', cutoff: 'calendar-year-end', period: 'P7Y' },
      jurisdiction: 'AT',
      basis: { citation: 's.132 BAO; s.212 UGB', note: 'Longer while proceedings are pending: place a hold.' },
    },
    records: 'Books, records, vouchers, business letters',
    begins: 'year of the entry or of the document',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'fr-l123-22',
      category: 'accounting-records',
      role: 'minimum',
      end: { kind: 'after', event: 'financial-year-ended', period: 'P10Y' },
      jurisdiction: 'FR',
      basis: { citation: 'Code de commerce L123-22' },
    },
    records: 'Accounting documents and supporting documents',
    begins: 'close of the financial year',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'fr-lpf-102b',
      category: 'tax-records',
      role: 'minimum',
      end: {
        kind: 'latest',
        of: [
          { kind: 'after', event: 'last-entry-made', period: 'P6Y' },
          { kind: 'after', event: 'document-drawn-up', period: 'P6Y' },
        ],
      },
      jurisdiction: 'FR',
      basis: { citation: 'Livre des procédures fiscales L102 B' },
    },
    records: 'Tax documents',
    begins: 'last entry or date of the document, whichever is later',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'fr-payslip',
      category: 'payslips',
      role: 'minimum',
      end: { kind: 'after', event: 'payslip-issued', period: 'P5Y' },
      jurisdiction: 'FR',
      basis: { citation: 'Code du travail L3243-4' },
    },
    records: 'Employer copy of payslips',
    begins: 'payslip issued',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'it-2220',
      category: 'accounting-records',
      role: 'minimum',
      end: { kind: 'after', event: 'last-entry-made', period: 'P10Y' },
      jurisdiction: 'IT',
      basis: {
        citation: 'Codice civile art. 2220',
        note: 'A floor only: under DPR 600/1973 art. 22(2) records are kept until the tax year is settled.',
      },
    },
    records: 'Accounting records, invoices, letters',
    begins: 'last entry',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'ch-958f',
      category: 'accounting-records',
      role: 'minimum',
      end: { kind: 'after', event: 'financial-year-ended', period: 'P10Y' },
      jurisdiction: 'CH',
      basis: { citation: 'art. 958f(1) OR' },
    },
    records: 'Books, vouchers, annual and audit report',
    begins: 'end of the financial year',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'ch-mwst-immo',
      category: 'real-estate-vat-records',
      role: 'minimum',
      end: { kind: 'after', event: 'financial-year-ended', period: 'P20Y' },
      jurisdiction: 'CH',
      basis: { citation: 'art. 70(3) MWSTG' },
    },
    records: 'VAT documents for real estate',
    begins: 'end of the financial year',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'ie-285',
      category: 'accounting-records',
      role: 'minimum',
      end: { kind: 'after', event: 'financial-year-ended', period: 'P6Y' },
      jurisdiction: 'IE',
      basis: { citation: 'Companies Act 2014 s.285', note: 'The financial year of the latest date in the record.' },
    },
    records: 'Accounting records',
    begins: 'end of the financial year of the latest date in the record',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'uk-388-private',
      category: 'accounting-records-of-private-companies',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P3Y' },
      jurisdiction: 'UK',
      basis: {
        citation: 'Companies Act 2006 s.388(4)(a)',
        note: 'The common six years are tax law, not this section.',
      },
    },
    records: 'Accounting records of a private company',
    begins: 'record made',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'uk-388-public',
      category: 'accounting-records-of-public-companies',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P6Y' },
      jurisdiction: 'UK',
      basis: { citation: 'Companies Act 2006 s.388(4)(b)' },
    },
    records: 'Accounting records of a public company',
    begins: 'record made',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'uk-vat',
      category: 'vat-records',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P6Y' },
      jurisdiction: 'UK',
      basis: { citation: 'VATA 1994 sch. 11 para. 6(3)', note: 'Ten years for the one-stop shops OSS and IOSS.' },
    },
    records: 'VAT records',
    begins: 'record made',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'uk-paye',
      category: 'payroll-records',
      role: 'minimum',
      end: {
        kind: 'after',
        event: 'record-made',
        cutoff: { kind: 'fiscal-year-end', month: 4, day: 5 },
        period: 'P3Y',
      },
      jurisdiction: 'UK',
      basis: {
        citation: 'Income Tax (PAYE) Regulations 2003 reg. 97',
        note: 'Counted from the end of the tax year, 5 April.',
      },
    },
    records: 'Payroll records',
    begins: 'end of the tax year (5 April)',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'eu-amld-40',
      category: 'customer-due-diligence',
      role: 'minimum',
      end: { kind: 'after', event: 'relationship-transaction-or-refusal-ended', period: 'P5Y' },
      jurisdiction: 'EU',
      basis: { citation: 'Directive (EU) 2015/849 art. 40(1)' },
      validTo: '2027-07-09',
    },
    records: 'CDD documents and transaction records',
    begins: 'business relationship or occasional transaction ended',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'eu-amlr-77',
      category: 'customer-due-diligence',
      role: 'minimum',
      end: { kind: 'after', event: 'relationship-transaction-or-refusal-ended', period: 'P5Y' },
      jurisdiction: 'EU',
      basis: {
        citation: 'Regulation (EU) 2024/1624 art. 77(3)',
        note: 'The authority may require up to five more years case by case. The date of application is not verified.',
      },
      validFrom: '2027-07-10',
    },
    records: 'CDD, assessments, transactions',
    begins: 'business relationship ended, transaction or refusal',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'eu-amlr-77-ceiling',
      category: 'customer-due-diligence',
      role: 'maximum',
      end: { kind: 'after', event: 'relationship-transaction-or-refusal-ended', period: 'P5Y' },
      jurisdiction: 'EU',
      basis: {
        citation: 'Regulation (EU) 2024/1624 art. 77(3)',
        note: 'The authority may require up to five more years case by case. The date of application is not verified.',
      },
      validFrom: '2027-07-10',
    },
    records: 'CDD, assessments, transactions',
    begins: 'business relationship ended, transaction or refusal',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'eu-ai-19',
      category: 'high-risk-ai-logs',
      role: 'minimum',
      end: { kind: 'after', event: 'log-entry-made', period: 'P6M' },
      jurisdiction: 'EU',
      basis: { citation: 'AI Act art. 19(1), 26(6)' },
    },
    records: 'Automatic logs of high-risk AI systems',
    begins: 'log entry',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-210-2-06',
      category: 'audit-work-papers',
      role: 'minimum',
      end: { kind: 'after', event: 'audit-concluded', period: 'P7Y' },
      jurisdiction: 'US',
      basis: { citation: '17 CFR 210.2-06(a)', note: 'A duty of the accountant, no general rule of seven years.' },
    },
    records: 'Audit and review records',
    begins: 'accountant concludes the audit or review',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-17a4-a',
      category: 'broker-dealer-ledgers',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P6Y' },
      jurisdiction: 'US',
      basis: { citation: '17 CFR 240.17a-4(a)', note: 'The first two years easily accessible.' },
    },
    records: 'Blotters, ledgers, customer account records of broker-dealers',
    begins: 'record made',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-17a4-b',
      category: 'broker-dealer-communications',
      role: 'minimum',
      end: { kind: 'after', event: 'record-made', period: 'P3Y' },
      jurisdiction: 'US',
      basis: { citation: '17 CFR 240.17a-4(b)', note: 'The first two years easily accessible.' },
    },
    records: 'Most other broker-dealer records, communications',
    begins: 'record made',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-hipaa-316',
      category: 'hipaa-documentation',
      role: 'minimum',
      end: {
        kind: 'latest',
        of: [
          { kind: 'after', event: 'created', period: 'P6Y' },
          { kind: 'after', event: 'last-in-effect', period: 'P6Y' },
        ],
      },
      jurisdiction: 'US',
      basis: { citation: '45 CFR 164.316(b)(2)(i), 164.530(j)(2)', note: 'Not for medical records.' },
    },
    records: 'Policies, procedures, required documentation',
    begins: 'later of creation and last date in effect',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-i9',
      category: 'form-i-9',
      role: 'minimum',
      end: {
        kind: 'latest',
        of: [
          { kind: 'after', event: 'hired', period: 'P3Y' },
          { kind: 'after', event: 'employment-ended', period: 'P1Y' },
        ],
      },
      jurisdiction: 'US',
      basis: { citation: '8 CFR 274a.2(b)(2)(i)(A)' },
    },
    records: 'Form I-9',
    begins: 'later of hire + P3Y and termination + P1Y',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'us-irs-emp',
      category: 'employment-tax-records',
      role: 'minimum',
      end: {
        kind: 'latest',
        of: [
          { kind: 'after', event: 'tax-due', period: 'P4Y' },
          { kind: 'after', event: 'tax-paid', period: 'P4Y' },
        ],
      },
      jurisdiction: 'US',
      basis: { citation: '26 CFR 31.6001-1(e)(2)' },
    },
    records: 'Employment tax records',
    begins: 'later of tax due and tax paid',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'pci-10-5-1',
      category: 'audit-logs',
      role: 'minimum',
      end: { kind: 'after', event: 'log-entry-made', period: 'P12M' },
      basis: { citation: 'PCI DSS v4.0.1 10.5.1', note: 'The last three months immediately available.' },
    },
    records: 'Audit log history',
    begins: 'log entry',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'pci-11-4',
      category: 'penetration-test-results',
      role: 'minimum',
      end: { kind: 'after', event: 'test-completed', period: 'P12M' },
      basis: { citation: 'PCI DSS v4.0.1 11.4.1' },
    },
    records: 'Penetration test and remediation results',
    begins: 'test',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'de-applicants',
      category: 'rejected-applications',
      role: 'maximum',
      end: { kind: 'after', event: 'rejection-received', period: 'P6M' },
      jurisdiction: 'DE',
      basis: {
        citation: 's.15(4) AGG; s.61b ArbGG',
        note: 'Practice, no number in the law: two and three months for claims, and the post.',
      },
    },
    records: 'Rejected applicants',
    begins: 'rejection received',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'at-applicants',
      category: 'rejected-applications',
      role: 'maximum',
      end: { kind: 'after', event: 'application-received', period: 'P7M' },
      jurisdiction: 'AT',
      basis: { citation: 's.15, s.29 GlBG' },
    },
    records: 'Rejected applicants',
    begins: 'application received',
    verification: 'secondary-seen',
    notice: 'not-legal-advice',
  },
  {
    rule: {
      id: 'lu-cctv',
      category: 'video-surveillance',
      role: 'maximum',
      end: { kind: 'after', event: 'recorded', period: 'P8D' },
      jurisdiction: 'LU',
      basis: {
        citation: 'CNPD guidance on video surveillance',
        note: 'Guidance; up to 30 days exceptionally, with reasons in the records of processing.',
      },
    },
    records: 'CCTV',
    begins: 'recording',
    verification: 'primary-text-seen',
    notice: 'not-legal-advice',
  },
];
