import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeConsent,
  makeControllerActivity,
  makeProcessorActivity,
  makeSupplierService,
  makeTransfer,
} from '../../../src/fixtures/index.ts';
import {
  assessProcessingRecord,
  checkPrivacy,
  checkProcessingRecord,
  type ControllerActivity,
  type ProcessorActivity,
} from '../../../src/privacy/index.ts';

const asOf = '2026-11-21';
const states = (activity: ControllerActivity | ProcessorActivity) =>
  assessProcessingRecord(activity).map(({ article, part, state }) => `${article.slice(10)} ${part} ${state}`);

describe('assessProcessingRecord', () => {
  it('reads the record of a controller letter by letter', () => {
    expect(states(makeControllerActivity())).toEqual([
      '30(1)(a) controller present',
      '30(1)(a) joint-controllers not-applicable',
      '30(1)(a) representative not-applicable',
      '30(1)(a) data-protection-officer present',
      '30(1)(b) purposes present',
      '30(1)(c) people present',
      '30(1)(c) data present',
      '30(1)(d) recipients present',
      '30(1)(e) transfers not-applicable',
      '30(1)(f) erasure present',
      '30(1)(g) security present',
    ]);
    expect(states({ id: 'PRO-1', kind: 'controller', name: 'Bare' })).toEqual([
      '30(1)(a) controller missing',
      '30(1)(a) joint-controllers unknown',
      '30(1)(a) representative unknown',
      '30(1)(a) data-protection-officer unknown',
      '30(1)(b) purposes missing',
      '30(1)(c) people missing',
      '30(1)(c) data missing',
      '30(1)(d) recipients missing',
      '30(1)(e) transfers missing',
      '30(1)(f) erasure missing',
      '30(1)(g) security missing',
    ]);
    const joint = makeControllerActivity({ jointControllers: [{ name: 'Shop AG', contact: 'shop.example' }] });
    expect(states(joint)[1]).toBe('30(1)(a) joint-controllers present');
  });

  it('reads the record of a processor with each of its controllers', () => {
    expect(states(makeProcessorActivity())).toEqual([
      '30(2)(a) processor present',
      '30(2)(a) controllers present',
      '30(2)(a) controller-representatives not-applicable',
      '30(2)(a) representative not-applicable',
      '30(2)(a) data-protection-officer present',
      '30(2)(b) categories present',
      '30(2)(c) transfers not-applicable',
      '30(2)(d) security present',
    ]);
    const bare = states({ id: 'PRA-1', kind: 'processor', name: 'Bare' });
    expect(bare[1]).toBe('30(2)(a) controllers missing');
    expect(bare[5]).toBe('30(2)(b) categories missing');
    const contact = { name: 'Shop AG', contact: 'shop.example' };
    const represented = makeProcessorActivity({ controllers: [{ ...contact, representative: contact }] });
    expect(states(represented)[2]).toBe('30(2)(a) controller-representatives present');
  });
});

describe('checkProcessingRecord', () => {
  it('finds nothing in a complete record', () => {
    expect(checkProcessingRecord(makeControllerActivity())).toEqual([]);
    expect(checkProcessingRecord(makeProcessorActivity())).toEqual([]);
  });

  it('weighs what the law asks for where possible less', () => {
    const findings = checkProcessingRecord({ id: 'PRO-1', kind: 'controller', name: 'Bare' });
    expect(findings.map(({ severity, path }) => `${path.join('.')} ${severity}`)).toEqual([
      'controller error',
      'jointControllers warning',
      'representative warning',
      'dataProtectionOfficer warning',
      'purposes error',
      'people error',
      'data error',
      'recipients error',
      'transfers error',
      'erasure warning',
      'security warning',
    ]);
    expect(findings[0]).toEqual({
      code: 'processing-part-missing',
      severity: 'error',
      message: 'The record of processing "PRO-1" does not state the controller (GDPR art. 30(1)(a)).',
      requirements: ['A.5.34', 'GDPR art. 30(1)(a)'],
      subject: { kind: 'controller-activity', id: 'PRO-1' },
      path: ['controller'],
      params: { activity: 'PRO-1', part: 'controller', article: 'GDPR art. 30(1)(a)' },
    });
  });

  it.each([
    [{ id: 'PRO-1', kind: 'controller', name: 5 }, 'controller-activity', 'PRO-1', 'name'],
    [{ id: 'PRA-1', kind: 'processor', name: 5 }, 'processor-activity', 'PRA-1', 'name'],
    [{ id: 'PRO-1', kind: 'owner', name: 'Bare' }, 'controller-activity', 'PRO-1', 'kind'],
    [null, 'controller-activity', 'activity', ''],
  ])('finds that %j cannot be read', (record, kind, id, path) => {
    expect(
      checkProcessingRecord(record as never).map(({ code, subject, path: place }) => ({
        code,
        subject,
        path: place.join('.'),
      })),
    ).toEqual([{ code: 'privacy-record-unreadable', subject: { kind, id }, path }]);
  });

  it('points at the controller whose part is missing', () => {
    const shop = { name: 'Shop AG', contact: 'shop.example', representative: null, categories: ['Storage'] };
    const { categories: _none, representative: _unsaid, ...bare } = shop;
    const findings = checkProcessingRecord(makeProcessorActivity({ controllers: [shop, bare] }));
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'processing-part-unknown controllers.1.representative',
      'processing-part-missing controllers.1.categories',
    ]);
  });

  it('never finds less where a part is left out', () => {
    const whole = makeControllerActivity();
    const parts = Object.keys(whole).filter((key) => !['id', 'kind', 'name'].includes(key));
    fc.assert(
      fc.property(fc.subarray(parts), fc.constantFrom(...parts), (left, further) => {
        const without = (keys: readonly string[]) =>
          Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key))) as never;
        const before = checkProcessingRecord(without(left)).length;
        expect(checkProcessingRecord(without([...left, further])).length).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('checkPrivacy on activities', () => {
  const codes = (overrides: Parameters<typeof makeControllerActivity>[0], registers = {}, context = {}) =>
    checkPrivacy({ controllerActivities: [makeControllerActivity(overrides)], ...registers }, { asOf, ...context }).map(
      ({ code, path }) => `${code} ${path.slice(2).join('.')}`,
    );
  const on = (basis: NonNullable<NonNullable<ControllerActivity['purposes']>[number]['basis']>) => ({
    purposes: [{ id: 'newsletter', text: 'Letter', basis }],
  });

  it('judges an activity through its last day', () => {
    const bare = { recipients: undefined, screening: undefined, purposes: [{ id: 'a', text: 'A' }] } as const;
    expect(codes({ ...bare, endsOn: '2026-11-20' })).toEqual([]);
    expect(codes({ ...bare, endsOn: '2026-11-21' }).length).toBeGreaterThan(2);
    const over = makeProcessorActivity({ processor: undefined, endsOn: '2026-11-20' });
    expect(checkPrivacy({ processorActivities: [over] }, { asOf })).toEqual([]);
  });

  it('asks each ground for what it needs', () => {
    expect(codes(on({ kind: 'vital-interests' }))).toEqual([]);
    expect(codes({ purposes: [{ id: 'a', text: 'A' }] })).toEqual(['processing-basis-missing purposes.0.basis']);
    expect(codes(on({ kind: 'legal-obligation', law: 'AO s.147' }))).toEqual([]);
    expect(codes(on({ kind: 'public-task' }))).toEqual(['processing-basis-law-unnamed purposes.0.basis']);
    expect(codes(on({ kind: 'legitimate-interests', assessment: 'LIA-1' }))).toEqual([
      'processing-interest-assessment-missing purposes.0.basis',
    ]);
    const weighed = { kind: 'legitimate-interests', interest: 'Safety', assessment: 'LIA-1' } as const;
    expect(codes(on(weighed))).toEqual([]);
    expect(codes(on(weighed), {}, { publicAuthority: true })).toEqual([
      'processing-interests-of-authority purposes.0.basis',
    ]);
  });

  it('asks consent for its records where their register is given', () => {
    const consent = on({ kind: 'consent', textVersions: ['2'] });
    expect(codes(consent)).toEqual([]);
    expect(codes(consent, { consents: [] })).toEqual(['processing-consent-unrecorded purposes.0.basis']);
    expect(codes(consent, { consents: [makeConsent()] })).toEqual([]);
    expect(codes(consent, { consents: [makeConsent({ givenAt: '2026-11-22T00:00:00Z' })] })).toEqual([
      'processing-consent-unrecorded purposes.0.basis',
      'privacy-event-in-future givenAt',
    ]);
  });

  it('needs a condition for special data and an authority for data about crimes', () => {
    const data = [
      { name: 'Sick days', nature: 'special' },
      { name: 'Notes' },
      { name: 'Convictions', nature: 'criminal' },
    ] as const;
    expect(codes({ data })).toEqual([
      'processing-data-nature-unknown data.1',
      'processing-special-data-without-condition specialCondition',
      'processing-criminal-data-without-authority criminalDataAuthority',
    ]);
    expect(codes({ data: [{ name: 'Sick days', nature: 'special' }], specialCondition: 'health-care' })).toEqual([]);
    const crimes = { data: [{ name: 'Convictions', nature: 'criminal' }], criminalDataAuthority: 'BDSG s.26' } as const;
    expect(codes(crimes)).toEqual([]);
  });

  it('compares limits of erasure with the retention schedule', () => {
    const schedule = (end: object) => ({
      retentionSchedule: { rules: [{ id: 'accounts', category: 'accounts', end }, { id: 'broken' }] },
    });
    const limit = (fields: object) => ({
      erasure: [{ kind: 'rule', data: 'Accounts', rule: 'accounts', ...fields }] as never,
    });
    const year = { kind: 'after', event: 'end', period: 'P1Y' };
    expect(codes(limit({ period: 'P12M', category: 'accounts' }), schedule(year))).toEqual([]);
    expect(codes(limit({}), schedule(year))).toEqual([]);
    expect(codes(limit({ period: 'P365D', category: 'users' }), schedule(year))).toEqual([
      'processing-retention-differs erasure.0.category',
      'processing-retention-differs erasure.0.period',
    ]);
    expect(codes(limit({ period: 'P14D' }), schedule({ kind: 'after', event: 'end', period: 'P2W' }))).toEqual([]);
    expect(codes(limit({ period: 'P1Y' }), schedule({ kind: 'permanent' }))).toEqual([
      'processing-retention-differs erasure.0.period',
    ]);
    const legs = (...periods: readonly (string | undefined)[]) => ({
      of: periods.map((period) => ({ kind: 'after', event: 'end', period })),
    });
    const decade = limit({ period: 'P10Y' });
    expect(codes(decade, schedule({ kind: 'latest', ...legs('P10Y', 'P120M') }))).toEqual([]);
    expect(codes(decade, schedule({ kind: 'earliest', ...legs('P10Y') }))).toEqual([]);
    for (const periods of [['P10Y', 'P6Y'], ['P6Y', 'P6Y'], ['P10Y', undefined], []]) {
      expect(codes(decade, schedule({ kind: 'latest', ...legs(...periods) }))).toEqual([
        'processing-retention-differs erasure.0.period',
      ]);
    }
    expect(codes(decade, schedule({ kind: 'latest', of: [{ kind: 'permanent' }] }))).toHaveLength(1);
    expect(codes(decade, schedule({ kind: 'latest', of: 'none' }))).toEqual([]);
    expect(codes(limit({ rule: 'broken' }), schedule(year))).toEqual([]);
    expect(codes(limit({ rule: 'other' }))).toEqual([]);
    expect(codes(limit({ rule: 'other' }), { retentionSchedule: 'none' })).toEqual([]);
    expect(codes({ erasure: undefined }, schedule(year))).toEqual(['processing-part-unstated erasure']);
  });

  it('finds places of services to which no transfer of the record goes', () => {
    const regions = { storage: ['DE'], processing: ['US', 'JP'], support: ['US'] };
    const supplierServices = [makeSupplierService({ regions })];
    const transfers = [makeTransfer()];
    const used = { services: ['SRV-1'] };
    expect(codes(used, { supplierServices })).toEqual([]);
    const [finding] = checkPrivacy(
      { controllerActivities: [makeControllerActivity(used)], supplierServices, transfers },
      { asOf },
    );
    expect(finding?.params['regions']).toEqual(['US', 'JP']);
    expect(codes({ ...used, transfers: ['TRA-1'] }, { supplierServices, transfers })).toEqual([
      'processing-transfer-unlisted services.0',
    ]);
    const both = [...transfers, makeTransfer({ id: 'TRA-2', country: 'JP' })];
    expect(codes({ ...used, transfers: ['TRA-1', 'TRA-2'] }, { supplierServices, transfers: both })).toEqual([]);
    const covering = (overrides: Parameters<typeof makeTransfer>[0]) =>
      codes(
        { ...used, transfers: ['TRA-1'] },
        {
          supplierServices: [
            makeSupplierService({ regions: { storage: ['DE'], processing: ['DE'], support: ['IN'] } }),
            makeSupplierService({ id: 'SRV-2' }),
          ],
          transfers: [makeTransfer({ country: 'IN', ...overrides })],
        },
      );
    const unlisted = ['processing-transfer-unlisted services.0'];
    expect(covering({})).toEqual([]);
    expect(covering({ service: 'SRV-1' })).toEqual([]);
    expect(covering({ service: 'SRV-2' })).toEqual(unlisted);
    expect(covering({ endsOn: '2026-11-21' })).toEqual([]);
    expect(covering({ endsOn: '2026-11-20' })).toEqual(unlisted);
    expect(covering({ startsOn: '2026-11-22' })).toEqual(unlisted);
    const unknown = [makeSupplierService({ regions: undefined })];
    expect(codes({ ...used, transfers: ['TRA-9'] }, { supplierServices: unknown, transfers })).toEqual([
      'privacy-reference-unknown transfers.0',
    ]);
    expect(codes({ services: ['SRV-9'] }, { supplierServices, transfers })).toEqual([
      'privacy-reference-unknown services.0',
    ]);
  });

  it('finds reviews and decisions in the future, and reviews that are overdue', () => {
    expect(codes({ reviews: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(codes({ reviews: [{ on: '2025-11-20' }] })).toEqual(['processing-review-overdue reviews']);
    expect(codes({ reviews: undefined, review: undefined })).toEqual([]);
    expect(codes({ reviews: [{ on: '2026-04-01' }, { on: '2026-11-22' }] })).toEqual([
      'privacy-event-in-future reviews.1.on',
    ]);
    const screening = {
      ...makeControllerActivity().screening,
      decision: { choice: 'needed', by: 'ada', on: '2026-11-22' },
    };
    expect(codes({ screening: screening as never })).toEqual(['privacy-event-in-future screening.decision.on']);
  });
});
