import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/core/index.ts';
import {
  assessRetention,
  RetentionRuleSchema,
  resolveRetentionEnd,
  statutoryRetention,
} from '../../../src/retention/index.ts';

/** The last day of a statutory period. */
function throughOf(id: string, events: Record<string, '2020-04-05' | '2020-04-06' | '2023-03-01' | '2026-02-28'>) {
  const rule = statutoryRetention.find((entry) => entry.rule.id === id)?.rule;
  const answer = rule && resolveRetentionEnd(rule.end, events);
  return answer?.kind === 'date' ? answer.through : answer?.kind;
}

describe('statutoryRetention', () => {
  it('has 68 entries, 60 minimums and 8 maximums, each with an id of its own', () => {
    expect(statutoryRetention).toHaveLength(68);
    expect(statutoryRetention.filter(({ rule }) => rule.role === 'minimum')).toHaveLength(60);
    expect(new Set(statutoryRetention.map(({ rule }) => rule.id)).size).toBe(68);
  });

  it('has one duty in force at a time for each category, role and jurisdiction', () => {
    const rules = statutoryRetention.map(({ rule }) => rule);
    const rivals = rules.flatMap((a, index) =>
      rules
        .slice(index + 1)
        .filter((b) => a.category === b.category && a.role === b.role && a.jurisdiction === b.jurisdiction)
        .filter((b) => (a.validFrom ?? '') <= (b.validTo ?? '9') && (b.validFrom ?? '') <= (a.validTo ?? '9'))
        .map((b) => [a.id, b.id]),
    );
    expect(rivals).toEqual([]);
  });

  it.each([
    ['at-trigger', '2014-05-04', 'de-ao-vouchers-until-2024', '2024-12-31'],
    ['at-trigger', '2020-05-04', 'de-ao-vouchers-until-2024', '2030-12-31'],
    ['at-trigger', '2025-01-01', 'de-ao-vouchers', '2033-12-31'],
    ['at-as-of', '2020-05-04', 'de-ao-vouchers', '2028-12-31'],
  ] as const)('governs a German voucher %s of %s by %s', (versionPolicy, createdOn, id, retainThrough) => {
    const rules = statutoryRetention
      .filter(({ rule }) => rule.category === 'accounting-vouchers')
      .map(({ rule }) => Object.assign({ disposal: { method: 'destroy' as const } }, rule));
    const record = { id: 'voucher', category: 'accounting-vouchers', events: { 'voucher-created': createdOn } };
    expect(assessRetention(record, { rules }, { asOf: '2026-11-22', versionPolicy })).toMatchObject({
      rules: [{ id }],
      retainThrough,
    });
  });

  it.each(statutoryRetention.map((entry) => [entry.rule.id, entry] as const))(
    '%s is a rule but for its disposal',
    (_id, entry) => {
      const rule = { ...entry.rule, disposal: { method: 'destroy' } };
      expect(RetentionRuleSchema.parse(rule)).toEqual(rule);
      expect(entry.notice).toBe('not-legal-advice');
      expect(['primary-text-seen', 'secondary-seen']).toContain(entry.verification);
      expect(entry.rule.jurisdiction === undefined).toBe(entry.rule.id.startsWith('pci-'));
    },
  );

  it.each([
    ['de-ao-vouchers', { 'voucher-created': '2020-04-05' }, '2028-12-31'],
    ['de-ao-books', { completed: '2020-04-05' }, '2030-12-31'],
    ['uk-paye', { 'payment-made': '2020-04-05' }, '2023-04-05'],
    ['uk-paye', { 'payment-made': '2020-04-06' }, '2024-04-05'],
    ['us-i9', { hired: '2020-04-05', 'employment-ended': '2026-02-28' }, '2027-02-28'],
    ['us-hipaa-316', { created: '2020-04-05', 'last-in-effect': '2023-03-01' }, '2029-03-01'],
    ['eu-amld-40', { 'relationship-transaction-or-refusal-ended': '2023-03-01' }, '2028-03-01'],
    ['de-gwg-8', { 'relationship-transaction-or-refusal-ended': '2023-03-01' }, '2028-12-31'],
    ['de-sgb4-28f', { 'last-audit-ended': '2023-03-01' }, '2024-12-31'],
    ['fr-lpf-102b-documents', { 'document-drawn-up': '2020-04-05' }, '2026-04-05'],
    ['fr-lpf-102b-oss', { 'transaction-made': '2020-04-05' }, '2030-12-31'],
    ['eu-cra-13-13', { 'placed-on-market': '2020-04-05', 'support-period-ended': '2026-02-28' }, '2030-04-05'],
    ['nl-ob-34a', { 'first-used': '2020-04-05' }, '2029-04-05'],
    ['es-ccom-30', { 'last-entry-made': '2020-04-05' }, '2026-04-05'],
    ['lu-cctv', { recorded: '2026-02-28' }, '2026-03-08'],
    ['us-i9', { hired: '2020-04-05' }, 'awaiting-trigger'],
  ] as const)('%s after %j ends %s', (id, events, through) => {
    expect(throughOf(id, events)).toBe(through);
  });

  it('applies PCI DSS in every jurisdiction', () => {
    const rules = statutoryRetention.map(({ rule }) => Object.assign({ disposal: { method: 'purge' as const } }, rule));
    const log = { id: 'log', category: 'audit-logs', events: { 'log-entry-made': '2026-10-01' } } as const;
    expect(assessRetention(log, { rules }, { asOf: '2026-11-22', jurisdictions: ['DE', 'EU'] })).toMatchObject({
      status: 'retain',
      rules: [{ id: 'pci-10-5-1', jurisdiction: null }],
    });
  });

  it('says on which day each row was checked: those not seen again in November keep the older day', () => {
    expect(statutoryRetention.every(({ checkedOn }) => isCalendarDate(checkedOn))).toBe(true);
    const older = statutoryRetention.filter(({ checkedOn }) => checkedOn < '2026-11-29');
    expect(older.map(({ rule, checkedOn }) => `${rule.id} ${checkedOn}`)).toEqual([
      'uk-vat 2026-11-21',
      'us-210-2-06 2026-11-21',
      'us-hipaa-316 2026-11-21',
      'us-i9 2026-11-21',
      'pci-10-5-1 2026-11-21',
      'lu-cctv 2026-11-21',
    ]);
  });

  it('applies the logs of the AI Act from 2027-12-02 only', () => {
    const rules = statutoryRetention
      .filter(({ rule }) => rule.id === 'eu-ai-19')
      .map(({ rule }) => Object.assign({ disposal: { method: 'purge' as const } }, rule));
    const statusOfLog = (day: '2027-12-01' | '2027-12-02') => {
      const log = { id: 'log', category: 'high-risk-ai-logs', events: { 'log-entry-made': day } };
      return assessRetention(log, { rules }, { asOf: '2027-12-02' }).status;
    };
    expect([statusOfLog('2027-12-01'), statusOfLog('2027-12-02')]).toEqual(['no-rule', 'retain']);
  });

  it('has the first or last day in force of thirteen rules', () => {
    const dated = statutoryRetention.filter(({ rule }) => rule.validFrom !== undefined || rule.validTo !== undefined);
    expect(dated.map(({ rule }) => `${rule.id} ${rule.validFrom ?? ''}/${rule.validTo ?? ''}`)).toEqual([
      'de-ao-vouchers 2025-01-01/',
      'de-ao-vouchers-until-2024 /2024-12-31',
      'de-ustg-14b 2025-01-01/',
      'de-ustg-14b-until-2024 /2024-12-31',
      'uk-wtr-16b 2026-04-06/',
      'eu-amld-40 /2027-07-09',
      'eu-amld-40-ceiling /2027-07-09',
      'eu-amlr-77 2027-07-10/',
      'eu-amlr-77-ceiling 2027-07-10/',
      'eu-ai-19 2027-12-02/',
      'eu-ai-18 2027-12-02/',
      'eu-cra-13-13 2027-12-11/',
      'eu-cra-13-9 2027-12-11/',
    ]);
    expect(dated.every(({ rule }) => isCalendarDate(rule.validFrom ?? rule.validTo))).toBe(true);
  });

  it('leaves one day to delete due diligence data after the duty to keep', () => {
    const rules = statutoryRetention
      .filter(({ rule }) => rule.id.startsWith('eu-amlr-77'))
      .map(({ rule }) => Object.assign({ disposal: { method: 'purge' as const } }, rule));
    const record = {
      id: 'customer-1',
      category: 'customer-due-diligence',
      events: { 'relationship-transaction-or-refusal-ended': '2028-03-01' },
    } as const;
    expect(assessRetention(record, { rules }, { asOf: '2033-03-01' }).status).toBe('retain');
    expect(assessRetention(record, { rules }, { asOf: '2033-03-02' })).toMatchObject({
      status: 'disposable',
      disposeBy: '2033-03-02',
    });
    expect(assessRetention(record, { rules }, { asOf: '2033-03-03' }).status).toBe('overdue');
  });
});
