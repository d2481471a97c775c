import type { LegalHold, RetentionRecord } from 'isms-kit/retention';

/** A handful of records as a small company has them; the matrix has categories, but no records. */
export function recordsOf(customerData: string, billingData: string): readonly RetentionRecord[] {
  const customer = (id: string, events: RetentionRecord['events']): RetentionRecord => ({
    id,
    category: customerData,
    events,
  });
  const voucher = (id: string, createdOn: `${number}-${number}-${number}`): RetentionRecord => ({
    id,
    category: billingData,
    events: { 'voucher-created': createdOn },
  });
  return [
    customer('customer-01', {}),
    customer('customer-02', { 'contract-terminated': '2026-10-31' }),
    customer('customer-03', { 'contract-terminated': '2026-07-31' }),
    customer('customer-04', { 'contract-terminated': '2026-05-31' }),
    voucher('vouchers-2015', '2015-06-30'),
    voucher('vouchers-2016', '2016-06-30'),
    voucher('vouchers-2017', '2017-06-30'),
    voucher('vouchers-2018', '2018-06-30'),
    voucher('vouchers-2025', '2025-06-30'),
  ];
}

/** One customer is in a dispute with the company. */
export const holds: readonly LegalHold[] = [
  {
    id: 'hold-1',
    matter: 'Dispute over the last invoice',
    scope: { kind: 'records', records: ['customer-04'] },
    placedOn: '2026-06-15',
    placedBy: 'Managing director',
    releasedOn: null,
  },
];
