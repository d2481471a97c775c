import { describe, expect, it } from 'vitest';
import {
  makeAssurance,
  makeSubprocessorNotice,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import { supplierReviewsDue, type SuppliersRegisters, type SupplierService } from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const criteria = makeSupplierCriteria();

function due(overrides: Parameters<typeof makeSupplierService>[0], more: SuppliersRegisters = {}, incidents = {}) {
  const supplierServices: readonly SupplierService[] = [makeSupplierService(overrides)];
  return supplierReviewsDue({ supplierServices, ...more }, { criteria, asOf, ...incidents }).map(
    ({ dueOn, state, rule, lastOn }) => `${dueOn} ${state} ${rule} ${lastOn}`,
  );
}

describe('supplierReviewsDue', () => {
  it('counts from the last assessment by the criticality', () => {
    expect(supplierReviewsDue({ supplierServices: [makeSupplierService()] }, { criteria, asOf })).toEqual([
      {
        service: 'SRV-1',
        supplier: 'SUP-1',
        owner: 'ada',
        dueOn: '2027-09-01',
        state: 'scheduled',
        lastOn: '2026-09-01',
        every: 'P1Y',
        criticality: {
          kind: 'known',
          level: 'high',
          decidedBy: ['access'],
          isDecided: false,
          missing: [],
          reviewEvery: 'P1Y',
        },
        rule: 'cadence',
      },
    ]);
    expect(due({ reviews: undefined, owner: undefined })).toEqual(['2025-04-01 overdue cadence null']);
    expect(due({ reviews: [{ on: '2025-11-21' }] })).toEqual(['2026-11-21 due-soon cadence 2025-11-21']);
    expect(due({ reviews: [{ on: '2025-11-20' }] })).toEqual(['2026-11-20 overdue cadence 2025-11-20']);
    expect(due({ reviews: [{ on: '2026-09-01', counts: false }] })).toEqual(['2025-04-01 overdue cadence null']);
  });

  it('takes the shortest time where the criticality is unknown', () => {
    expect(due({ factors: { access: 'low' } })).toEqual(['2027-03-01 scheduled cadence 2026-09-01']);
  });

  it('does not count an assessment before the first day of use', () => {
    expect(due({ reviews: [{ on: '2024-03-01' }] })).toEqual(['2025-04-01 overdue cadence null']);
  });

  it.each(['owner', 'place', 'subprocessor', 'other'] as const)('is brought forward by a change of %s', (kind) => {
    expect(due({ changes: [{ kind, on: '2026-10-05' }] })).toEqual([`2026-10-05 overdue ${kind} 2026-09-01`]);
    expect(due({ changes: [{ kind, on: '2026-11-21' }] })).toEqual([`2026-11-21 due-soon ${kind} 2026-09-01`]);
    expect(due({ changes: [{ kind, on: '2026-11-22' }] })).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    expect(due({ changes: [{ kind, on: '2026-09-01' }] })).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
  });

  it('is brought forward by the first of several events, whatever their order', () => {
    const changes = [
      { kind: 'place', on: '2026-10-12' },
      { kind: 'owner', on: '2026-10-05' },
    ] as const;
    const incidents = [
      { service: 'SRV-1', on: '2026-10-05' },
      { service: 'SRV-2', on: '2026-09-05' },
    ];
    for (const each of [changes, changes.toReversed()])
      expect(due({ changes: each }, {}, { incidents })).toEqual(['2026-10-05 overdue incident 2026-09-01']);
  });

  it('is brought forward by an assurance that lapsed without another in its place', () => {
    const lapsed = makeAssurance({ validUntil: '2026-10-31' });
    expect(due({}, { assurances: [lapsed] })).toEqual(['2026-11-01 overdue assurance-lapsed 2026-09-01']);
    const follower = makeAssurance({ id: 'ASR-2' });
    expect(due({}, { assurances: [lapsed, follower] })).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    const elsewhere = makeAssurance({
      validUntil: '2026-10-31',
      coversService: [{ service: 'SRV-1', answer: 'no' }],
    });
    expect(due({}, { assurances: [elsewhere] })).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    const other = { ...elsewhere, kind: 'other', title: 'Attestation' } as const;
    expect(due({}, { assurances: [{ ...other, coversService: [{ service: 'SRV-1', answer: 'yes' }] }] })).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
    const vague = makeAssurance({ edition: undefined });
    expect(due({ reviews: [{ on: '2025-10-01' }] }, { assurances: [vague] })).toEqual([
      '2025-11-01 overdue assurance-lapsed 2025-10-01',
    ]);
  });

  it('is brought forward by a new sub-processor, in doubt at once', () => {
    const notices = (overrides: Parameters<typeof makeSubprocessorNotice>[0]) => ({
      subprocessorNotices: [makeSubprocessorNotice(overrides)],
    });
    expect(due({}, notices({ effectiveOn: '2026-11-20' }))).toEqual(['2026-11-20 overdue subprocessor 2026-09-01']);
    expect(due({}, notices({}))).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    expect(due({}, notices({ effectiveOn: undefined }))).toEqual(['2026-11-02 overdue subprocessor 2026-09-01']);
    expect(due({ reviews: [{ on: '2026-11-10' }] }, notices({ effectiveOn: undefined }))).toEqual([
      '2026-11-11 overdue subprocessor 2026-11-10',
    ]);
    expect(due({}, notices({ effectiveOn: '2026-11-20', change: 'removed' }))).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
    const objected = { choice: 'objected', by: 'ada', on: '2026-11-09' } as const;
    expect(due({}, notices({ effectiveOn: '2026-11-20', decision: objected }))).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
  });

  it('asks for none of a service that is not in use or of a subcontractor', () => {
    expect(due({ use: { status: 'planned', from: '2027-01-01' } })).toEqual([]);
    expect(due({ use: { status: 'ended', endedOn: '2026-11-20' } })).toEqual([]);
    expect(due({ use: { status: 'ended', endedOn: '2026-11-21' } })).toEqual([]);
    expect(due({ use: { status: 'in-use', since: '2026-11-22' } })).toEqual([]);
    const conditional = { status: 'conditional', since: '2024-04-01', feature: 'Export' } as const;
    expect(due({ use: { ...conditional, enabled: false } })).toEqual([]);
    expect(due({ use: conditional })).toHaveLength(1);
    expect(due({ parent: 'SRV-0' })).toEqual([]);
  });
});
