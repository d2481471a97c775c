import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  makeAssurance,
  makeException,
  makeSupplierAgreement,
  makeSupplierCriteria,
  makeSupplierService,
} from '../../../src/fixtures/index.ts';
import {
  type Assurance,
  processingClauses,
  type SupplierCriteria,
  type SupplierService,
  type SuppliersRegisters,
  supplierVerdict,
  type VerdictRule,
} from '../../../src/suppliers/index.ts';

const asOf = '2026-11-21';
const clauses = processingClauses.map(({ id }) => ({ clause: id, answer: 'yes' }) as const);
const processing = makeSupplierAgreement({ id: 'SAG-2', kind: 'processing', clauses });
const sound: SuppliersRegisters = {
  assurances: [makeAssurance()],
  supplierAgreements: [makeSupplierAgreement(), processing],
  exceptions: [makeException()],
};

interface Case {
  readonly service?: Parameters<typeof makeSupplierService>[0];
  readonly registers?: SuppliersRegisters;
  readonly criteria?: Parameters<typeof makeSupplierCriteria>[0];
}

function verdict({ service = {}, registers = {}, criteria = {} }: Case = {}) {
  const options = { criteria: makeSupplierCriteria(criteria), asOf } as const;
  return supplierVerdict(makeSupplierService(service), { ...sound, ...registers }, options);
}

/** The state of a rule with its reasons and cures. */
function ruleOf(rule: VerdictRule, given: Case = {}): string {
  const found = verdict(given).rules.find((one) => one.rule === rule);
  return [found?.state, ...(found?.reasons ?? []), '/', ...(found?.cures ?? [])].join(' ');
}

describe('supplierVerdict', () => {
  it('passes a service that keeps every rule', () => {
    const { verdict: word, rules, missing, criticality, service } = verdict();
    expect([service, word, missing, criticality.kind]).toEqual(['SRV-1', 'pass', [], 'known']);
    expect(rules.map(({ rule, state, records }) => [rule, state, records])).toEqual([
      ['due-diligence', 'pass', ['ASR-1']],
      ['criticality', 'pass', []],
      ['agreement', 'pass', ['SAG-1']],
      ['processing-agreement', 'pass', ['SAG-2']],
      ['regions', 'pass', []],
      ['transfers', 'pass', []],
      ['review', 'pass', []],
      ['exit', 'pass', []],
      ['tier', 'not-applicable', []],
    ]);
  });

  it('fails where an answer is missing', () => {
    expect(verdict({ service: { factors: { access: 'high' } } })).toMatchObject({
      verdict: 'fail',
      missing: ['criticality'],
      criticality: { kind: 'unknown', atLeast: 'high' },
    });
  });
});

describe('the due diligence of supplierVerdict', () => {
  const covers = { coversService: [{ service: 'SRV-1', answer: 'yes' }] } as const;
  const fields = { id: 'ASR-2', supplier: 'SUP-1', assessedOn: '2026-08-01', ...covers } as const;
  const report = { ...fields, kind: 'soc-2-type-2', from: '2025-07-01', through: '2026-06-30' } as const;
  const answers = { ...fields, id: 'ASR-3', kind: 'questionnaire', answeredOn: '2026-08-01' } as const;
  const all = '/ obtain-certificate obtain-soc-2-type-2 obtain-questionnaire-and-compensate';
  const of = (...assurances: readonly Assurance[]) => ruleOf('due-diligence', { registers: { assurances } });

  it('is met by each alternative alone', () => {
    expect(of(makeAssurance())).toBe('pass /');
    expect(of(report)).toBe('pass /');
    expect(of({ ...answers, compensatingControls: ['A.8.24'] })).toBe('pass /');
  });

  it('is not met by other kinds', () => {
    expect(of()).toBe(`fail assurance-missing ${all}`);
    expect(of({ ...fields, kind: 'soc-2-type-1', on: asOf })).toBe(`fail assurance-missing ${all}`);
    expect(of({ ...fields, kind: 'test', on: asOf })).toBe(`fail assurance-missing ${all}`);
    expect(of({ ...fields, kind: 'other', title: 'Attestation' })).toBe(`fail assurance-missing ${all}`);
  });

  it.each([
    [makeAssurance({ validUntil: '2026-11-20' }), 'fail assurance-expired'],
    [makeAssurance({ edition: '2013' }), 'fail assurance-expired'],
    [makeAssurance({ edition: undefined }), 'unknown edition-unknown'],
    [makeAssurance({ accredited: false }), 'fail not-accredited'],
    [makeAssurance({ accredited: undefined }), 'unknown accreditation-unknown'],
    [makeAssurance({ assessedOn: undefined }), 'unknown assurance-not-assessed'],
    [makeAssurance({ coversService: [{ service: 'SRV-1', answer: 'no' }] }), 'fail service-not-covered'],
    [makeAssurance({ coversService: [{ service: 'SRV-1', answer: 'unknown' }] }), 'unknown coverage-unknown'],
    [makeAssurance({ coversService: undefined }), 'fail assurance-missing'],
    [{ ...report, through: '2025-11-20' } as const, 'fail assurance-expired'],
    [{ ...report, from: '2026-12-01', through: '2026-12-31' } as const, 'fail assurance-not-yet-valid'],
    [makeAssurance({ issuedOn: '2026-11-22' }), 'fail assurance-not-yet-valid'],
    [{ ...report, through: '2026-11-22' } as const, 'fail assurance-not-yet-valid'],
    [answers, 'fail compensating-controls-missing'],
    [{ ...answers, compensatingControls: [] }, 'fail compensating-controls-missing'],
  ])('of %j is %s', (assurance, expected) => {
    expect(of(assurance)).toBe(`${expected} ${all}`);
  });

  it('says why no alternative is met, and which one is', () => {
    expect(of(makeAssurance({ accredited: false }), answers)).toBe(
      `fail compensating-controls-missing not-accredited ${all}`,
    );
    const both = [{ ...answers, compensatingControls: ['A.8.24'] }, report] as const;
    expect(verdict({ registers: { assurances: both } }).rules[0]?.records).toEqual(['ASR-2']);
  });

  it('is unknown where the register is not given', () => {
    const { assurances: _assurances, ...others } = sound;
    const options = { criteria: makeSupplierCriteria(), asOf } as const;
    const [diligence] = supplierVerdict(makeSupplierService(), others, options).rules;
    expect([diligence?.state, diligence?.reasons]).toEqual(['unknown', ['register-not-given']]);
  });
});

describe('the agreements of supplierVerdict', () => {
  const agreement = (...supplierAgreements: readonly ReturnType<typeof makeSupplierAgreement>[]) =>
    ruleOf('agreement', { registers: { supplierAgreements } });
  const processed = (
    dataRole: SupplierService['dataRole'],
    ...supplierAgreements: readonly ReturnType<typeof makeSupplierAgreement>[]
  ) => ruleOf('processing-agreement', { service: { dataRole }, registers: { supplierAgreements } });

  it('must run and be signed', () => {
    expect(agreement(makeSupplierAgreement())).toBe('pass /');
    expect(agreement(makeSupplierAgreement({ kind: 'service-level' }))).toBe('pass /');
    expect(agreement(makeSupplierAgreement({ kind: 'confidentiality' }))).toBe(
      'fail agreement-missing / make-agreement',
    );
    expect(agreement(makeSupplierAgreement({ signedOn: undefined }))).toBe('fail agreement-unsigned / sign-agreement');
    const ended = (id: string, endsOn: '2026-11-19' | '2026-11-20') =>
      makeSupplierAgreement({ id, term: { kind: 'fixed', endsOn } });
    expect(agreement(ended('b', '2026-11-20'), ended('c', '2026-11-19'), ended('a', '2026-11-20'))).toBe(
      'fail agreement-ended / make-agreement',
    );
    expect(agreement(makeSupplierAgreement({ startsOn: '2026-11-22' }))).toBe(
      'fail agreement-missing / make-agreement',
    );
    const { supplierAgreements: _none, ...others } = sound;
    const options = { criteria: makeSupplierCriteria(), asOf } as const;
    const states = supplierVerdict(makeSupplierService(), others, options).rules.map(({ reasons }) => reasons[0]);
    expect(states.slice(2, 4)).toEqual(['register-not-given', 'register-not-given']);
  });

  it('of a service that is planned must run on its first day', () => {
    const later = makeSupplierAgreement({ startsOn: '2027-01-01' });
    const planned = (use: SupplierService['use']) =>
      ruleOf('agreement', { service: { use }, registers: { supplierAgreements: [later] } });
    expect(planned({ status: 'planned', from: '2027-01-01' })).toBe('pass /');
    expect(planned({ status: 'planned', from: '2026-01-01' })).toBe('fail agreement-missing / make-agreement');
    expect(planned({ status: 'planned' })).toBe('fail agreement-missing / make-agreement');
    expect(planned({ status: 'in-use', since: '2027-01-01' })).toBe('pass /');
  });

  it('of a service that is planned must have been signed by the day in question', () => {
    const signed = (signedOn: CalendarDate) =>
      ruleOf('agreement', {
        service: { use: { status: 'planned', from: '2027-01-01' } },
        registers: { supplierAgreements: [makeSupplierAgreement({ startsOn: '2027-01-01', signedOn })] },
      });
    expect(signed('2026-11-21')).toBe('pass /');
    expect(signed('2026-11-22')).toBe('fail agreement-unsigned / sign-agreement');
  });

  it('must settle every point where the supplier is a processor', () => {
    expect(processed('processor', processing)).toBe('pass /');
    expect(processed('sub-processor', processing)).toBe('pass /');
    expect(processed('processor')).toBe('fail agreement-missing / make-agreement');
    expect(processed('processor', { ...processing, clauses: clauses.slice(1) })).toBe(
      'unknown clauses-unknown / complete-clauses',
    );
    const refused = [...clauses.slice(1), { clause: 'subject-matter', answer: 'no' }] as const;
    expect(processed('processor', { ...processing, clauses: refused })).toBe('fail clauses-missing / complete-clauses');
    expect(processed('processor', { ...processing, id: 'SAG-3', clauses: refused }, processing)).toBe('pass /');
    expect(processed('processor', { ...processing, term: { kind: 'fixed', endsOn: '2026-11-20' } })).toBe(
      'fail agreement-ended / make-agreement',
    );
    expect(processed('processor', makeSupplierAgreement({ kind: 'processing', signedOn: undefined, clauses }))).toBe(
      'fail agreement-unsigned / sign-agreement',
    );
  });

  it('need not settle them where it is none, and may have to where that is unknown', () => {
    expect(processed('none')).toBe('not-applicable /');
    expect(processed('independent-controller')).toBe('not-applicable /');
    expect(processed('joint-controller')).toBe('not-applicable /');
    expect(processed(undefined)).toBe('unknown data-role-unknown / state-data-role');
    expect(processed(undefined, processing)).toBe('pass /');
  });
});

describe('the places of supplierVerdict', () => {
  const at = (regions: SupplierService['regions']) => ruleOf('regions', { service: { regions } });
  const away = { storage: ['DE'], processing: ['DE'], support: ['US'] } as const;
  const transfer = (service: Parameters<typeof makeSupplierService>[0]) =>
    ruleOf('transfers', { service: { regions: away, ...service } });

  it('must be known and allowed', () => {
    expect(at({ storage: [], processing: ['EEA'], support: ['IS'] })).toBe('pass /');
    expect(at(away)).toBe('fail region-not-allowed / move-or-allow-region');
    expect(at({ ...away, support: ['UK'] })).toBe('unknown region-unknown / state-regions');
    expect(at(undefined)).toBe('unknown region-unstated / state-regions');
    expect(at({ storage: ['CH'], processing: ['EL'] })).toBe(
      'fail region-not-allowed region-unknown region-unstated / move-or-allow-region state-regions',
    );
    expect(ruleOf('regions', { criteria: { allowedRegions: undefined } })).toBe('not-applicable /');
  });

  it('need a mechanism for personal data that holds on the day', () => {
    const clause = { region: 'US', mechanism: 'standard-clauses' } as const;
    expect(transfer({})).toBe('fail mechanism-missing / record-mechanism');
    expect(transfer({ transfers: [clause] })).toBe('pass /');
    expect(transfer({ transfers: [{ ...clause, validUntil: '2026-11-21' }] })).toBe('pass /');
    expect(transfer({ transfers: [{ ...clause, validUntil: '2026-11-20' }] })).toContain('fail');
    expect(transfer({ transfers: [{ ...clause, validFrom: '2026-11-22' }] })).toContain('fail');
    expect(transfer({ transfers: [{ ...clause, mechanism: 'derogation' }] })).toContain('fail');
    expect(transfer({ transfers: [{ ...clause, region: 'GB' }] })).toContain('fail');
    expect(transfer({ dataRole: 'none' })).toBe('not-applicable /');
    expect(transfer({ dataRole: undefined })).toBe('unknown mechanism-missing data-role-unknown / record-mechanism');
    expect(transfer({ regions: undefined })).toBe('unknown region-unstated / state-regions');
    expect(ruleOf('transfers', { criteria: { freeRegions: undefined } })).toBe('not-applicable /');
  });
});

describe('the other rules of supplierVerdict', () => {
  it('find a decision that contradicts the factors', () => {
    const criticality = { level: 'medium', by: 'ada', on: '2026-09-01' } as const;
    expect(ruleOf('criticality', { service: { criticality } })).toBe(
      'fail decision-below-factors / decide-criticality-again',
    );
    const unknown = { criticality, factors: { access: 'high' } } as const;
    expect(ruleOf('criticality', { service: unknown })).toBe('fail decision-below-factors / decide-criticality-again');
    expect(ruleOf('criticality', { service: { factors: {} } })).toBe('unknown factors-missing / answer-factors');
  });

  it('find an assessment that is overdue', () => {
    expect(ruleOf('review', { service: { reviews: [] } })).toBe('fail review-overdue / assess-service');
    expect(ruleOf('review', { service: { use: { status: 'planned' } } })).toBe('not-applicable /');
  });

  it('ask for a prepared exit from a level on, in doubt too', () => {
    expect(ruleOf('exit', { service: { exit: undefined } })).toBe(
      'fail plan time data-return deletion-proof access-revocation / prepare-exit',
    );
    expect(ruleOf('exit', { service: { exit: undefined, dataRole: 'none' } })).toBe(
      'fail plan time access-revocation / prepare-exit',
    );
    expect(ruleOf('exit', { service: { exit: undefined, dataRole: 'none', dataSets: ['DS-1'] } })).toContain(
      'data-return',
    );
    const medium = { access: 'medium', dependency: 'low' } as const;
    expect(ruleOf('exit', { service: { exit: undefined, factors: medium } })).toBe('not-applicable /');
    expect(ruleOf('exit', { service: { exit: undefined, factors: { access: 'medium' }, dataRole: 'none' } })).toBe(
      'unknown plan time access-revocation criticality-unknown / prepare-exit',
    );
  });

  it('compare the time of the exit with the notice of the supplier', () => {
    const exit = (supplier: 'P3M' | 'P2M' | undefined, service: Case['service'] = {}) =>
      ruleOf('exit', {
        service,
        registers: {
          supplierAgreements: [
            makeSupplierAgreement({ noticePeriods: { organization: 'P3M', ...(supplier && { supplier }) } }),
            processing,
          ],
        },
      });
    expect(exit('P3M')).toBe('pass /');
    expect(exit('P2M')).toBe('fail supplier-notice-short / agree-longer-notice');
    expect(exit('P2M', { factors: { access: 'medium' } })).toBe('unknown supplier-notice-short / agree-longer-notice');
    expect(exit(undefined)).toBe('unknown supplier-notice-unknown / agree-longer-notice');
    expect(ruleOf('exit', { registers: { supplierAgreements: [] } })).toBe(
      'unknown supplier-notice-unknown / agree-longer-notice',
    );
  });

  it('compare the time of the exit with the end of the agreement where that is known', () => {
    const exit = (...supplierAgreements: readonly ReturnType<typeof makeSupplierAgreement>[]) =>
      ruleOf('exit', { registers: { supplierAgreements: [...supplierAgreements, processing] } });
    const near = 'fail agreement-end-near / make-agreement';
    const fixed = (endsOn: CalendarDate, overrides: Parameters<typeof makeSupplierAgreement>[0] = {}) =>
      makeSupplierAgreement({ term: { kind: 'fixed', endsOn }, noticePeriods: undefined, ...overrides });
    expect(exit(fixed('2030-12-31'))).toBe('pass /');
    expect(exit(fixed('2027-02-21'))).toBe('pass /');
    expect(exit(fixed('2027-02-20'))).toBe(near);
    expect(exit(fixed('2030-12-31', { noticePeriods: { supplier: 'P1M' } }))).toBe(
      'fail supplier-notice-short / agree-longer-notice',
    );
    const next = { id: 'SAG-3', startsOn: '2026-12-01', term: { kind: 'open-ended' } } as const;
    expect(exit(fixed('2026-11-30'), makeSupplierAgreement(next))).toBe('pass /');
    expect(exit(fixed('2026-11-30'), makeSupplierAgreement({ ...next, signedOn: undefined }))).toBe(near);
    const noticed = (by: 'organization' | 'supplier', givenOn: CalendarDate, endsOn: CalendarDate) =>
      makeSupplierAgreement({
        notice: { by, givenOn, endsOn },
        noticePeriods: { organization: 'P1M', supplier: 'P1M' },
      });
    expect(exit(noticed('supplier', '2026-11-01', '2026-11-30'))).toBe(near);
    expect(exit(noticed('supplier', '2026-11-01', '2026-11-20'))).toBe(near);
    expect(exit(noticed('supplier', '2026-11-22', '2026-11-30'))).toBe(
      'fail supplier-notice-short / agree-longer-notice',
    );
    expect(exit(noticed('supplier', '2026-11-01', '2027-03-31'))).toBe('pass /');
    expect(exit(noticed('organization', '2026-11-01', '2026-11-30'))).toBe('pass /');
    const medium = { factors: { access: 'medium' } } as const;
    const registers = { supplierAgreements: [fixed('2026-11-30'), processing] };
    expect(ruleOf('exit', { service: medium, registers })).toBe('unknown agreement-end-near / make-agreement');
    const ends = [fixed('2026-11-30'), fixed('2026-12-31', { id: 'SAG-3' }), fixed('2026-12-31', { id: 'SAG-4' })];
    const judged = verdict({ registers: { supplierAgreements: [...ends, processing] } });
    expect(judged.rules.find(({ rule }) => rule === 'exit')?.records).toEqual(['SAG-3']);
  });

  it('judge the exit by the master agreement, and by a further one where that can end sooner', () => {
    const annex = (overrides: Parameters<typeof makeSupplierAgreement>[0]) => {
      const level = makeSupplierAgreement({ id: 'SAG-3', kind: 'service-level', ...overrides });
      return ruleOf('exit', { registers: { supplierAgreements: [makeSupplierAgreement(), level, processing] } });
    };
    expect(annex({ noticePeriods: undefined })).toBe('pass /');
    expect(annex({ noticePeriods: { supplier: 'P1M' } })).toBe('fail supplier-notice-short / agree-longer-notice');
    expect(annex({ noticePeriods: undefined, term: { kind: 'fixed', endsOn: '2026-11-30' } })).toBe('pass /');
    const alone = makeSupplierAgreement({ kind: 'service-level', noticePeriods: { organization: 'P3M' } });
    expect(ruleOf('exit', { registers: { supplierAgreements: [alone, processing] } })).toBe(
      'unknown supplier-notice-unknown / agree-longer-notice',
    );
    const ending = makeSupplierAgreement({ term: { kind: 'fixed', endsOn: '2026-11-30' } });
    const level = makeSupplierAgreement({ id: 'SAG-3', kind: 'service-level' });
    expect(ruleOf('exit', { registers: { supplierAgreements: [ending, level, processing] } })).toBe(
      'fail agreement-end-near / make-agreement',
    );
  });

  it('ask for what the level needs, in doubt for what every possible level needs', () => {
    const tiers: SupplierCriteria['tiers'] = {
      high: { assurances: ['iso-27001', 'test'] },
      critical: { agreements: ['confidentiality', 'processing'] },
    };
    expect(ruleOf('tier', { criteria: { tiers } })).toBe('fail test / meet-tier');
    expect(ruleOf('tier', { criteria: { tiers: { high: { assurances: ['iso-27001'] } } } })).toBe('pass /');
    expect(ruleOf('tier', { criteria: { tiers: { high: {} } } })).toBe('not-applicable /');
    expect(ruleOf('tier', { criteria: { tiers: { critical: { assurances: ['test'] } } } })).toBe('not-applicable /');
    expect(ruleOf('tier', { criteria: { tiers }, service: { factors: { access: 'high' } } })).toBe(
      'unknown test confidentiality / meet-tier',
    );
  });

  it('judge a service that ended by its exit alone', () => {
    const use = { status: 'ended', endedOn: '2026-11-20' } as const;
    const exit = {
      dataReturnedOn: '2026-11-20',
      deletionProvedOn: '2026-11-21',
      accessRevokedOn: '2026-11-20',
    } as const;
    expect(verdict({ service: { use, exit } }).verdict).toBe('pass');
    expect(verdict({ service: { use, exit } }).rules.filter(({ state }) => state !== 'not-applicable')).toHaveLength(1);
    expect(ruleOf('exit', { service: { use } })).toBe(
      'fail data-return deletion-proof access-revocation / finish-exit',
    );
    expect(ruleOf('exit', { service: { use: { status: 'ended', endedOn: '2026-11-21' } } })).toBe('pass /');
  });

  it('judge a subcontractor by its places alone', () => {
    const { verdict: word, rules } = verdict({ service: { parent: 'SRV-0', exit: undefined } });
    expect([word, ...rules.flatMap(({ rule, state }) => (state === 'pass' ? [rule] : []))]).toEqual([
      'pass',
      'regions',
      'transfers',
    ]);
  });
});

describe('the first day of a service that is planned', () => {
  const on = (from: CalendarDate) => ({ use: { status: 'planned', from } }) as const;

  it('decides whether the assurances hold', () => {
    const held = (from: CalendarDate) => ruleOf('due-diligence', { service: on(from) });
    expect(held('2027-01-31')).toBe('pass /');
    expect(held('2027-02-01')).toMatch(/^fail assurance-expired /);
    const unknown = { assurances: [makeAssurance({ assessedOn: '2026-11-22' })] };
    expect(ruleOf('due-diligence', { service: on('2027-01-01'), registers: unknown })).toMatch(
      /^unknown assurance-not-assessed /,
    );
  });

  it('decides whether what the level asks for is in force', () => {
    const later = makeSupplierAgreement({ startsOn: '2027-01-01' });
    const tier = (from: CalendarDate, asked: NonNullable<SupplierCriteria['tiers']>['high']) =>
      ruleOf('tier', {
        service: on(from),
        registers: { supplierAgreements: [later] },
        criteria: { tiers: { high: asked ?? {} } },
      });
    expect(tier('2027-01-01', { agreements: ['master'] })).toBe('pass /');
    expect(tier('2026-12-31', { agreements: ['master'] })).toBe('fail master / meet-tier');
    expect(tier('2027-01-31', { assurances: ['iso-27001'] })).toBe('pass /');
    expect(tier('2027-02-01', { assurances: ['iso-27001'] })).toBe('fail iso-27001 / meet-tier');
  });

  it('decides whether a mechanism of transfer holds', () => {
    const transfers = [{ region: 'CH', mechanism: 'adequacy', validFrom: '2027-01-01' }] as const;
    const regions = { storage: ['CH'], processing: ['DE'], support: ['DE'] };
    const held = (from: CalendarDate) => ruleOf('transfers', { service: { ...on(from), transfers, regions } });
    expect(held('2027-01-01')).toBe('pass /');
    expect(held('2026-12-31')).toBe('fail mechanism-missing / record-mechanism');
  });
});

describe('the waivers of supplierVerdict', () => {
  const broken = { exit: undefined, waivers: [{ rule: 'exit', exception: 'EX-1' }] } as const;

  it('stand in place of a rule that fails while the exception is in force', () => {
    const { verdict: word, rules } = verdict({ service: broken });
    expect(word).toBe('waived');
    expect(rules[7]).toMatchObject({ state: 'waived', waiver: { exception: 'EX-1', state: 'active' } });
    expect(rules[7]?.reasons).toContain('plan');
    expect(verdict({ service: { waivers: broken.waivers } }).rules[7]).toMatchObject({ state: 'pass' });
  });

  it.each([
    [{ exceptions: [makeException({ expiresOn: '2026-11-20' })] }, 'expired'],
    [{ exceptions: [] }, 'unknown'],
    [{ exceptions: [makeException({ history: [{ state: 'requested', enteredOn: '2026-03-20' }] })] }, 'requested'],
  ] as const)('do not help with %j: %s', (registers, state) => {
    const { verdict: word, rules } = verdict({ service: broken, registers });
    expect([word, rules[7]?.state, rules[7]?.waiver?.state]).toEqual(['fail', 'fail', state]);
  });

  it('do not help with a rule that nobody can waive, and the verdict says so', () => {
    const { verdict: word, rules } = verdict({ service: broken, criteria: { fixedRules: ['exit'] } });
    expect([word, rules[7]?.waiver]).toEqual(['fail', { exception: 'EX-1', state: 'fixed-rule' }]);
  });

  it('help where one of several is in force, whatever their order', () => {
    const waivers = [
      { rule: 'exit', exception: 'EX-0' },
      { rule: 'exit', exception: 'EX-1' },
    ] as const;
    for (const each of [waivers, waivers.toReversed()]) {
      expect(verdict({ service: { exit: undefined, waivers: each } }).rules[7]?.waiver?.exception).toBe('EX-1');
      const none = verdict({ service: { exit: undefined, waivers: each }, registers: { exceptions: [] } });
      expect(none.rules[7]?.waiver?.exception).toBe('EX-0');
    }
  });
});

describe('the laws of supplierVerdict', () => {
  const rank = { fail: 0, waived: 1, pass: 2 } as const;
  const word = (service: SupplierService, registers: SuppliersRegisters, criteria: SupplierCriteria) =>
    rank[supplierVerdict(service, registers, { criteria, asOf }).verdict];

  /** Every place of an answer that may be unknown, in the service and in the registers. */
  const hidden: readonly ((given: readonly [SupplierService, SuppliersRegisters]) => readonly [object, object])[] = [
    ([{ dataRole: _dataRole, ...service }, registers]) => [service, registers],
    ([{ regions: _regions, ...service }, registers]) => [service, registers],
    ([{ factors: _factors, ...service }, registers]) => [service, registers],
    ([service, registers]) => {
      const { dependency: _dependency, ...factors } = service.factors ?? {};
      return [{ ...service, factors }, registers];
    },
    ([{ exit: _exit, ...service }, registers]) => [service, registers],
    ([{ transfers: _transfers, ...service }, registers]) => [service, registers],
    ([{ reviews: _reviews, ...service }, registers]) => [service, registers],
    ([service, { assurances: _assurances, ...registers }]) => [service, registers],
    ([service, { supplierAgreements: _agreements, ...registers }]) => [service, registers],
    ([service, { exceptions: _exceptions, ...registers }]) => [service, registers],
    ...(['edition', 'accredited', 'assessedOn', 'coversService', 'issuedOn', 'scope'] as const).map(
      (field) =>
        ([service, registers]: readonly [SupplierService, SuppliersRegisters]) =>
          [service, { ...registers, assurances: without(registers.assurances, field) }] as const,
    ),
    ...(['signedOn', 'noticePeriods', 'clauses'] as const).map(
      (field) =>
        ([service, registers]: readonly [SupplierService, SuppliersRegisters]) =>
          [service, { ...registers, supplierAgreements: without(registers.supplierAgreements, field) }] as const,
    ),
    ([service, registers]) => [
      service,
      {
        ...registers,
        assurances: registers.assurances?.map((one) => ({
          ...one,
          coversService: one.coversService?.map((coverage) => ({ ...coverage, answer: 'unknown' })),
        })),
      },
    ],
  ];

  function without(records: readonly object[] | undefined, field: string): readonly object[] {
    return (records ?? []).map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== field)));
  }

  const level = fc.constantFrom('low', 'medium', 'high', 'critical');
  const services = fc.record({
    dataRole: fc.constantFrom('processor', 'none', 'independent-controller', undefined),
    regions: fc.constantFrom(
      { storage: ['DE'], processing: ['DE'], support: ['DE'] },
      { storage: ['DE'], processing: ['US'], support: ['DE'] },
      undefined,
    ),
    factors: fc.record({ access: level, dependency: level }),
    exit: fc.constantFrom(makeSupplierService().exit, undefined),
    waivers: fc.subarray([
      { rule: 'exit', exception: 'EX-1' },
      { rule: 'processing-agreement', exception: 'EX-1' },
      { rule: 'regions', exception: 'EX-1' },
    ] as const),
    transfers: fc.constantFrom([{ region: 'US', mechanism: 'adequacy' }] as const, undefined),
    reviews: fc.constantFrom([{ on: '2026-09-01' }], [{ on: '2024-03-01' }], []),
  }) as fc.Arbitrary<Parameters<typeof makeSupplierService>[0]>;
  const registers = fc.record({
    assurances: fc.subarray<Assurance>([
      makeAssurance(),
      makeAssurance({ id: 'ASR-2', validUntil: '2026-10-31' }),
      makeAssurance({ id: 'ASR-4', edition: '2013' }),
      {
        id: 'ASR-3',
        supplier: 'SUP-1',
        kind: 'soc-2-type-2',
        from: '2025-07-01',
        through: '2026-06-30',
        coversService: [{ service: 'SRV-1', answer: 'yes' }],
        assessedOn: '2026-08-01',
      },
    ]),
    supplierAgreements: fc.subarray([
      makeSupplierAgreement(),
      processing,
      makeSupplierAgreement({ id: 'SAG-3', noticePeriods: { supplier: 'P1M' } }),
      makeSupplierAgreement({ id: 'SAG-4', kind: 'processing', clauses: clauses.slice(2) }),
    ]),
    exceptions: fc.constant([makeException()]),
  });
  const criteria = makeSupplierCriteria({
    tiers: { low: { assurances: ['soc-2-type-2'] }, critical: { assurances: ['iso-27001'] } },
  });

  it('more unknown never gives a better verdict', () => {
    fc.assert(
      fc.property(services, registers, fc.subarray([...hidden], { minLength: 1 }), (overrides, records, hides) => {
        const full = [makeSupplierService(overrides), records] as const;
        let part: readonly [SupplierService, SuppliersRegisters] = full;
        for (const hide of hides) part = hide(part) as typeof part;
        expect(word(part[0], part[1], criteria)).toBeLessThanOrEqual(word(full[0], full[1], criteria));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(services, registers, (overrides, records) => {
        const service = makeSupplierService(overrides);
        const reversed = {
          assurances: records.assurances.toReversed(),
          supplierAgreements: records.supplierAgreements.toReversed(),
          exceptions: records.exceptions,
        };
        const options = { criteria, asOf } as const;
        expect(supplierVerdict(service, reversed, options)).toEqual(supplierVerdict(service, records, options));
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
