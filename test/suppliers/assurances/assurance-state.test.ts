import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeAssurance, makeSupplierCriteria } from '../../../src/fixtures/index.ts';
import { type Assurance, assuranceState } from '../../../src/suppliers/index.ts';

const criteria = makeSupplierCriteria();
const fields = { id: 'ASR-2', supplier: 'SUP-1', assessedOn: '2024-03-01' } as const;
const report = { ...fields, kind: 'soc-2-type-2', from: '2024-07-01', through: '2025-06-30' } as const;

function of(assurance: Assurance, asOf: CalendarDate, assurances?: readonly Assurance[]) {
  const { state, validThrough, rule } = assuranceState(assurance, criteria, {
    asOf,
    ...(assurances && { assurances }),
  });
  return `${state} ${validThrough} ${rule}`;
}

describe('assuranceState of a certificate', () => {
  it('holds through its last day', () => {
    expect(of(makeAssurance(), '2027-01-31')).toBe('valid 2027-01-31 valid-until');
    expect(of(makeAssurance(), '2027-02-01')).toBe('expired 2027-01-31 valid-until');
  });

  it('proves nothing before it is assessed', () => {
    expect(of(makeAssurance(), '2024-02-29')).toBe('not-assessed 2027-01-31 valid-until');
    expect(of(makeAssurance(), '2024-03-01')).toBe('valid 2027-01-31 valid-until');
    expect(of(makeAssurance({ assessedOn: undefined }), '2026-11-21')).toBe('not-assessed 2027-01-31 valid-until');
  });

  it('proves nothing before its first day, where that is known', () => {
    const early = makeAssurance({ issuedOn: '2024-12-15' });
    expect(of(early, '2024-12-14')).toBe('not-yet-valid 2027-01-31 valid-until');
    expect(of(early, '2024-12-15')).toBe('valid 2027-01-31 valid-until');
    expect(of(makeAssurance({ issuedOn: undefined }), '2024-12-14')).toBe('valid 2027-01-31 valid-until');
  });

  it('of the edition of 2013 is void after the end of the transition', () => {
    const old = makeAssurance({ edition: '2013' });
    expect(of(old, '2025-10-31')).toBe('valid 2025-10-31 edition-withdrawn');
    expect(of(old, '2025-11-01')).toBe('expired 2025-10-31 edition-withdrawn');
    const ended = makeAssurance({ edition: '2013', validUntil: '2025-06-30' });
    expect(of(ended, '2025-07-01')).toBe('expired 2025-06-30 valid-until');
  });

  it('of an unknown edition is unknown from then on', () => {
    const unknown = makeAssurance({ edition: undefined });
    expect(of(unknown, '2025-10-31')).toBe('valid 2027-01-31 edition-unknown');
    expect(of(unknown, '2025-11-01')).toBe('unknown 2027-01-31 edition-unknown');
  });
});

describe('assuranceState of a report', () => {
  it('of type 1 proves one day', () => {
    const one: Assurance = { ...fields, kind: 'soc-2-type-1', on: '2026-03-31' };
    expect(of(one, '2026-03-30')).toBe('not-yet-valid 2026-03-31 one-day');
    expect(of(one, '2026-03-31')).toBe('valid 2026-03-31 one-day');
    expect(of(one, '2026-04-01')).toBe('expired 2026-03-31 one-day');
  });

  it('of type 2 proves its period and the time of the criteria once the period is over', () => {
    expect(of(report, '2025-06-29')).toBe('not-yet-valid 2026-06-30 report-period');
    expect(of(report, '2025-06-30')).toBe('valid 2026-06-30 report-period');
    expect(of(report, '2026-06-30')).toBe('valid 2026-06-30 report-period');
    expect(of(report, '2026-07-01')).toBe('expired 2026-06-30 report-period');
  });

  it('is carried on by a bridge letter, no longer than the criteria say', () => {
    const bridge = (overrides: object = {}) =>
      ({
        ...fields,
        id: 'ASR-3',
        kind: 'bridge-letter',
        report: 'ASR-2',
        through: '2026-08-31',
        ...overrides,
      }) as Assurance;
    expect(of(report, '2026-08-31', [bridge()])).toBe('valid 2026-08-31 bridge-letter');
    expect(of(report, '2026-09-01', [bridge()])).toBe('expired 2026-08-31 bridge-letter');
    expect(of(report, '2026-09-30', [bridge({ through: '2027-06-30' })])).toBe('valid 2026-09-30 bridge-letter');
    expect(of(report, '2026-06-30', [bridge({ through: '2026-01-31' })])).toBe('valid 2026-06-30 report-period');
    const others = [bridge({ report: 'ASR-9' }), bridge({ supplier: 'SUP-2' }), bridge({ assessedOn: '2027-01-01' })];
    expect(of(report, '2026-07-01', [report, ...others])).toBe('expired 2026-06-30 report-period');
    expect(of(bridge(), '2026-08-31')).toBe('valid 2026-08-31 bridge-letter');
  });
});

describe('assuranceState of answers, tests and others', () => {
  it('ages by the criteria', () => {
    const answers: Assurance = { ...fields, kind: 'questionnaire', answeredOn: '2025-11-21' };
    const test: Assurance = { ...fields, kind: 'test', on: '2025-11-21' };
    for (const assurance of [answers, test]) {
      expect(of(assurance, '2026-11-21')).toBe('valid 2026-11-21 age');
      expect(of(assurance, '2026-11-22')).toBe('expired 2026-11-21 age');
    }
  });

  it('holds without an end where none is stated', () => {
    expect(of({ ...fields, kind: 'other', title: 'Attestation' }, '2026-11-21')).toBe('valid null no-end');
    const ended: Assurance = { ...fields, kind: 'other', title: 'Attestation', validUntil: '2026-11-20' };
    expect(of(ended, '2026-11-21')).toBe('expired 2026-11-20 valid-until');
  });
});
