import { describe, expect, it } from 'vitest';
import { makeTransfer } from '../../../src/fixtures/index.ts';
import { adequacyDecisions, checkPrivacy, type Transfer, type TransferMechanism } from '../../../src/privacy/index.ts';
import { isCountryCode } from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const codes = (transfer: Transfer, freeRegions?: readonly string[]) =>
  checkPrivacy({ transfers: [transfer] }, { asOf, ...(freeRegions && { freeRegions }) }).map(({ code, path }) =>
    `${code} ${path.slice(2).join('.')}`.trim(),
  );
const by = (mechanism: TransferMechanism, overrides: Parameters<typeof makeTransfer>[0] = {}) =>
  codes(makeTransfer({ mechanism, ...overrides }));

describe('adequacyDecisions', () => {
  it('are for countries by their codes, each once, in order', () => {
    const countries = adequacyDecisions.map(({ country }) => country);
    expect(countries).toEqual([...new Set(countries)].toSorted());
    expect(countries.filter((country) => !isCountryCode(country))).toEqual([]);
    expect(countries).toHaveLength(16);
  });
});

describe('checkPrivacy on transfers', () => {
  it('needs no mechanism where data flows freely', () => {
    expect(codes(makeTransfer({ country: 'NO', mechanism: undefined }))).toEqual([]);
    expect(codes(makeTransfer({ country: 'CH', mechanism: undefined }))).toEqual(['transfer-mechanism-missing']);
    expect(codes(makeTransfer({ country: 'CH', mechanism: undefined }), ['EEA', 'CH'])).toEqual([]);
    expect(codes(makeTransfer({ country: 'UK' }))).toEqual(['transfer-country-unknown country']);
  });

  it('judges a transfer from its first through its last day', () => {
    const bare = { mechanism: undefined } as const;
    expect(codes(makeTransfer({ ...bare, startsOn: '2026-11-22' }))).toEqual([]);
    expect(codes(makeTransfer({ ...bare, startsOn: '2026-11-21' }))).toEqual(['transfer-mechanism-missing']);
    expect(codes(makeTransfer({ ...bare, endsOn: '2026-11-20' }))).toEqual([]);
    expect(codes(makeTransfer({ ...bare, startsOn: undefined, endsOn: '2026-11-21' }))).toEqual([
      'transfer-mechanism-missing',
    ]);
  });

  it('finds a mechanism outside its time, the last day in it', () => {
    const clauses = { kind: 'standard-clauses', module: 'controller-to-processor', assessment: 'TIA-1' } as const;
    expect(by({ ...clauses, validUntil: '2026-11-21' })).toEqual([]);
    expect(by({ ...clauses, validUntil: '2026-11-20' })).toEqual(['transfer-mechanism-lapsed mechanism']);
    expect(by({ ...clauses, validFrom: '2026-11-22' })).toEqual(['transfer-mechanism-lapsed mechanism']);
    expect(by({ kind: 'binding-corporate-rules' })).toEqual(['transfer-assessment-missing mechanism']);
  });

  it('asks standard clauses for their module', () => {
    const clauses = { kind: 'standard-clauses', assessment: 'TIA-1' } as const;
    expect(by({ ...clauses, module: 'processor-to-processor' })).toEqual([]);
    expect(by(clauses)).toEqual(['transfer-module-unknown mechanism']);
    expect(by({ kind: 'standard-clauses' })).toEqual([
      'transfer-module-unknown mechanism',
      'transfer-assessment-missing mechanism',
    ]);
    expect(by({ kind: 'certification', assessment: 'Report 7' })).toEqual([]);
  });

  it('knows adequacy decisions by country, kind and day', () => {
    expect(by({ kind: 'adequacy' }, { country: 'JP' })).toEqual([]);
    expect(by({ kind: 'adequacy' }, { country: 'CH' })).toEqual([]);
    expect(by({ kind: 'adequacy' }, { country: 'IN' })).toEqual(['transfer-adequacy-unlisted mechanism.kind']);
    expect(by({ kind: 'adequacy' }, { country: 'US' })).toEqual(['transfer-adequacy-unlisted mechanism.kind']);
    expect(by({ kind: 'framework', participant: 'Mail Inc.' }, { country: 'JP' })).toEqual([
      'transfer-adequacy-unlisted mechanism.kind',
    ]);
    const transfers = [makeTransfer({ country: 'GB', mechanism: { kind: 'adequacy' } })];
    const on = (day: '2031-12-27' | '2031-12-28' | '2021-06-27') =>
      checkPrivacy({ transfers: [{ ...transfers[0], startsOn: '2020-01-01' } as Transfer] }, { asOf: day }).length;
    expect([on('2021-06-27'), on('2031-12-27'), on('2031-12-28')]).toEqual([1, 0, 1]);
  });

  it('asks a framework about data of employees unless there is none', () => {
    const framework = { kind: 'framework', participant: 'Mail Inc.' } as const;
    const found = ['transfer-framework-without-staff-data mechanism'];
    expect(by(framework)).toEqual([]);
    expect(by(framework, { staffData: undefined })).toEqual(found);
    expect(by({ ...framework, coversStaffData: false }, { staffData: true })).toEqual(found);
    expect(by({ ...framework, coversStaffData: true }, { staffData: true })).toEqual([]);
  });

  it('allows a derogation only for a single case, with safeguards where the law asks for them', () => {
    const derogation = { kind: 'derogation', ground: 'legal-claims' } as const;
    expect(by(derogation, { regular: false })).toEqual([]);
    expect(by(derogation, { regular: undefined })).toEqual(['transfer-derogation-regular mechanism.kind']);
    const compelling = { ...derogation, ground: 'compelling-interests' } as const;
    expect(by(compelling, { regular: false })).toEqual(['transfer-safeguards-missing mechanism']);
    expect(by({ ...compelling, safeguards: 'Encryption' }, { regular: false })).toEqual([]);
  });

  it('finds a service that the register does not have', () => {
    const registers = { transfers: [makeTransfer({ service: 'SRV-9' })], supplierServices: [] };
    expect(checkPrivacy(registers, { asOf })).toMatchObject([
      { code: 'privacy-reference-unknown', path: ['transfers', 0, 'service'] },
    ]);
  });
});
