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

  it('is brought forward by a new sub-processor once the notice has arrived, in doubt at once', () => {
    const notices = (overrides: Parameters<typeof makeSubprocessorNotice>[0]) => ({
      subprocessorNotices: [makeSubprocessorNotice(overrides)],
    });
    expect(due({}, notices({ effectiveOn: '2026-11-20' }))).toEqual(['2026-11-20 overdue subprocessor 2026-09-01']);
    expect(due({}, notices({}))).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    expect(due({}, notices({ effectiveOn: undefined }))).toEqual(['2026-11-02 overdue subprocessor 2026-09-01']);
    expect(due({ reviews: [{ on: '2026-11-10' }] }, notices({ effectiveOn: undefined }))).toEqual([
      '2027-11-10 scheduled cadence 2026-11-10',
    ]);
    expect(due({}, notices({ effectiveOn: '2026-08-01' }))).toEqual(['2026-11-02 overdue subprocessor 2026-09-01']);
    expect(due({}, notices({ effectiveOn: '2026-08-01', receivedOn: '2026-09-01' }))).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
    const accepted = { choice: 'accepted', by: 'ada', on: '2024-06-05' } as const;
    const early = {
      receivedOn: '2024-06-01',
      objectBy: '2024-06-15',
      effectiveOn: undefined,
      decision: accepted,
    } as const;
    expect(due({}, notices(early))).toEqual(['2027-09-01 scheduled cadence 2026-09-01']);
    expect(due({}, notices({ effectiveOn: '2026-11-20', change: 'removed' }))).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
    const objected = { choice: 'objected', by: 'ada', on: '2026-11-09' } as const;
    expect(due({}, notices({ effectiveOn: '2026-11-20', decision: objected }))).toEqual([
      '2027-09-01 scheduled cadence 2026-09-01',
    ]);
    const later = { ...objected, on: '2026-11-22' } as const;
    expect(due({}, notices({ effectiveOn: '2026-11-20', decision: later }))).toEqual([
      '2026-11-20 overdue subprocessor 2026-09-01',
    ]);
  });

  it('is brought forward by what happens at the subcontractors of any rank', () => {
    const parts = [
      makeSupplierService({ id: 'SRV-2', supplier: 'SUP-2', parent: 'SRV-1' }),
      makeSupplierService({ id: 'SRV-3', supplier: 'SUP-3', parent: 'SRV-2' }),
      makeSupplierService({ id: 'SRV-4', supplier: 'SUP-4' }),
      makeSupplierService({ id: 'SRV-5', supplier: 'SUP-5', parent: 'SRV-404' }),
    ];
    const chain = (changed: string, overrides: Parameters<typeof makeSupplierService>[0], more: object = {}) => {
      const supplierServices = [makeSupplierService(), ...parts].map((one) =>
        one.id === changed ? Object.assign({}, one, overrides) : one,
      );
      const { registers = {}, ...options } = more as { registers?: SuppliersRegisters };
      const [review] = supplierReviewsDue({ supplierServices, ...registers }, { criteria, asOf, ...options });
      return `${review?.service} ${review?.dueOn} ${review?.rule}`;
    };
    const none = 'SRV-1 2027-09-01 cadence';
    const incidentAt = (service: string) => ({ incidents: [{ service, on: '2026-10-05' }] });
    expect(chain('', {}, incidentAt('SRV-2'))).toBe('SRV-1 2026-10-05 incident');
    expect(chain('', {}, incidentAt('SRV-3'))).toBe('SRV-1 2026-10-05 incident');
    expect(chain('', {}, incidentAt('SRV-4'))).toBe(none);
    expect(chain('', {}, incidentAt('SRV-5'))).toBe(none);
    const changes = [{ kind: 'place', on: '2026-10-05' }] as const;
    expect(chain('SRV-2', { changes })).toBe('SRV-1 2026-10-05 place');
    const subprocessorNotices = [makeSubprocessorNotice({ service: 'SRV-2', effectiveOn: '2026-11-20' })];
    expect(chain('', {}, { registers: { subprocessorNotices } })).toBe('SRV-1 2026-11-20 subprocessor');
    const coversService = [{ service: 'SRV-2', answer: 'yes' }] as const;
    const registers = { assurances: [makeAssurance({ validUntil: '2026-10-31', coversService })] };
    expect(chain('', {}, { registers })).toBe('SRV-1 2026-11-01 assurance-lapsed');
    expect(chain('SRV-2', { use: { status: 'ended', endedOn: '2026-10-01' } }, { registers })).toBe(none);
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
