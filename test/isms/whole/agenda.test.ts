import { describe, expect, it } from 'vitest';
import {
  exampleIsms,
  makeControlledDocument,
  makeIsms,
  makeLegalHold,
  makeOrganization,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
  makeRisk,
  makeRiskAcceptance,
  makeRiskCriteria,
  makeStatement,
  makeStatementEntry,
  makeTreatmentApproval,
} from '../../../src/fixtures/index.ts';
import { agenda, type AgendaOptions, type Isms } from '../../../src/isms/index.ts';

const window = { from: '2026-12-01', through: '2027-12-31', asOf: '2026-11-21' } as const;

function items(registers: Partial<Isms>): readonly string[] {
  return agenda(makeIsms(registers), window).map(({ dueOn, kind, subject }) => `${dueOn} ${kind} ${subject.id}`);
}

const action = { status: 'open', text: 'Encrypt', owner: 'IT', dueOn: '2026-12-15' } as const;
const risks = {
  riskCriteria: makeRiskCriteria(),
  risks: [makeRisk({ nextReviewOn: '2026-12-15' })],
};
const retention = {
  retentionSchedule: makeRetentionSchedule({
    rules: [
      makeRetentionRule({
        id: 'de',
        category: 'vouchers',
        jurisdiction: 'DE',
        role: 'maximum',
        end: { kind: 'after', event: 'closed', period: 'P1Y' },
      }),
    ],
    categories: undefined,
  }),
  retentionRecords: [makeRetentionRecord({ category: 'vouchers', events: { closed: '2026-01-31' } })],
};

describe('agenda', () => {
  it('is empty without registers', () => {
    expect(items({})).toEqual([]);
    expect(items({ risks: risks.risks })).toEqual([]);
    expect(items({ riskCriteria: risks.riskCriteria })).toEqual([]);
    expect(items({ retentionRecords: retention.retentionRecords })).toEqual([]);
    expect(items({ retentionSchedule: retention.retentionSchedule })).toEqual([]);
  });

  it('lists the items of every area in the order of their days, on one day in the order of the areas', () => {
    const entries = [makeStatementEntry({ control: 'A.5.1', implementation: { status: 'not-implemented', action } })];
    const isms = {
      controlledDocuments: [makeControlledDocument({ nextReviewOn: '2026-12-15' })],
      ...retention,
      statementOfApplicability: makeStatement({ id: 'soa', entries }),
      ...risks,
      riskAcceptances: [makeRiskAcceptance({ expiresOn: '2027-01-15' })],
      treatmentApprovals: [makeTreatmentApproval({ expiresOn: '2027-01-16' })],
    };
    expect(items(isms)).toEqual([
      '2026-12-15 risk-review R-1',
      '2026-12-15 statement-action soa',
      '2026-12-15 document-review POL-1',
      '2027-01-15 risk-acceptance-renewal RA-1',
      '2027-01-16 treatment-approval-renewal TA-1',
      '2027-01-31 risk-action R-1',
      '2027-01-31 record-disposal voucher-1',
    ]);
  });

  it('applies the rules of the jurisdictions of the organization, and the legal holds', () => {
    const inFrance = { organization: makeOrganization({ jurisdictions: ['FR'] }) };
    expect(items(retention)).toEqual(['2027-01-31 record-disposal voucher-1']);
    expect(items({ ...retention, ...inFrance })).toEqual([]);
    expect(items({ ...retention, legalHolds: [makeLegalHold({ scope: { kind: 'everything' } })] })).toEqual([]);
  });

  it.each([
    ['the document is an object', null, window, /^isms must be an object/],
    ['the options are an object', makeIsms(), null, /^options must be an object/],
    ['the window has its days in order', makeIsms(), { ...window, through: '2026-11-30' }, /^through must not/],
    ['a risk can be read', makeIsms({ ...risks, risks: [{ id: 'R-1' } as never] }), window, /^risks/],
    ['the organization is there', { ...retention }, window, /^isms\.organization must be an object/],
  ])('throws unless %s', (_, isms, options, message) => {
    expect(() => agenda(isms as Isms, options as typeof window)).toThrow(message);
  });

  it('lists what a policy of the organization makes due', () => {
    const isms = makeIsms({
      ...exampleIsms,
      acknowledgements: exampleIsms.acknowledgements?.filter(({ person }) => person !== 'jonas-vik'),
    });
    const ofAcknowledgements = (policies: Partial<AgendaOptions>): readonly string[] =>
      agenda(isms, { ...window, ...policies })
        .filter(({ kind }) => kind === 'acknowledgement')
        .map(({ dueOn, owner }) => `${dueOn} ${owner}`);
    expect(ofAcknowledgements({})).toEqual([]);
    expect(ofAcknowledgements({ people: { acknowledgeWithin: 'P30D' } })[0]).toBe('2026-07-31 jonas-vik');
  });

  it('refuses policies that are no objects', () => {
    const options = { ...window, people: 'P30D' } as unknown as AgendaOptions;
    expect(() => agenda(makeIsms(), options)).toThrow(new RangeError('people must be an object, got "P30D"'));
  });
});
