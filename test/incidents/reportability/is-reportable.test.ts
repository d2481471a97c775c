import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CloudServiceImpact,
  type DoraImpact,
  type DoraReportabilityFacts,
  isReportable,
  type Nis2ReportabilityFacts,
  type ReportabilityFacts,
} from '../../../src/incidents/index.ts';

const single = { kind: 'single' } as const;

const harmless = {
  criticalServices: true,
  maliciousAccess: false,
  affectedClients: 10,
  allClients: 100,
  affectedCounterparts: 30,
  allCounterparts: 100,
  affectedTransactions: 10,
  dailyTransactions: 100,
  affectedAmount: 1000,
  dailyAmount: 10_000,
  relevantClients: false,
  reputation: false,
  durationMinutes: 1440,
  criticalDowntimeMinutes: 120,
  memberStates: 1,
  dataLosses: false,
  economicImpact: 100_000,
} as const satisfies DoraImpact;

const dora = (impact: DoraImpact, rest: Partial<DoraReportabilityFacts> = {}) =>
  isReportable({ regime: 'dora', recurrence: single, ...harmless, ...impact, ...rest });

describe('isReportable under DORA', () => {
  it('does not take a number that equals its threshold', () => {
    const result = dora({});
    expect(result).toMatchObject({
      regime: 'dora',
      verdict: 'not-reportable',
      met: ['critical-services'],
      missing: [],
    });
    expect(result.criteria.map(({ id, answer, source }) => [id, answer, source])).toEqual([
      ['critical-services', 'met', 'Delegated Regulation (EU) 2024/1772 art. 6'],
      ['malicious-access', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(5)(b)'],
      ['clients-counterparts-transactions', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(1)'],
      ['reputation', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(2)'],
      ['duration', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(3)'],
      ['geographical-spread', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(4)'],
      ['data-losses', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(5)(a)'],
      ['economic-impact', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 9(6)'],
      ['recurring', 'not-met', 'Delegated Regulation (EU) 2024/1772 art. 8(2)'],
    ]);
  });

  it.each<readonly [DoraImpact, string, string]>([
    [{ affectedClients: 11 }, 'clients-counterparts-transactions', 'clients-share'],
    [{ affectedClients: 100_001, allClients: 2_000_000 }, 'clients-counterparts-transactions', 'clients-number'],
    [{ affectedCounterparts: 31 }, 'clients-counterparts-transactions', 'counterparts-share'],
    [{ affectedTransactions: 11 }, 'clients-counterparts-transactions', 'transactions-number'],
    [{ affectedAmount: 1000.01 }, 'clients-counterparts-transactions', 'transactions-amount'],
    [{ relevantClients: true }, 'clients-counterparts-transactions', 'relevant-clients'],
    [{ reputation: true }, 'reputation', 'impact'],
    [{ durationMinutes: 1441 }, 'duration', 'over-24-hours'],
    [{ criticalDowntimeMinutes: 121 }, 'duration', 'downtime-over-2-hours'],
    [{ memberStates: 2 }, 'geographical-spread', 'two-member-states'],
    [{ dataLosses: true }, 'data-losses', 'impact'],
    [{ economicImpact: 100_000.01 }, 'economic-impact', 'over-100000-euro'],
  ])('with %j meets %s by %s, which alone is not major', (impact, id, condition) => {
    const { verdict, met, criteria } = dora(impact);
    expect([verdict, met]).toEqual(['not-reportable', ['critical-services', id]]);
    const conditions = criteria.find((each) => each.id === id)?.conditions ?? [];
    expect(conditions.flatMap((each) => (each.answer === 'met' ? [each.id] : []))).toEqual([condition]);
  });

  it('needs two criteria, and counts several conditions of one criterion once', () => {
    expect(dora({ durationMinutes: 1441, criticalDowntimeMinutes: 121 }).verdict).toBe('not-reportable');
    expect(dora({ affectedClients: 100, affectedCounterparts: 100, relevantClients: true }).verdict).toBe(
      'not-reportable',
    );
    expect(dora({ durationMinutes: 1441, memberStates: 2 }).verdict).toBe('reportable');
    expect(dora({ durationMinutes: 1441, memberStates: 2, criticalServices: false }).verdict).toBe('not-reportable');
  });

  it('needs nothing but critical services beside a malicious access', () => {
    expect(dora({ maliciousAccess: true }).verdict).toBe('reportable');
    expect(dora({ maliciousAccess: true, criticalServices: false }).verdict).toBe('not-reportable');
  });

  it('never takes a missing answer for no', () => {
    expect(isReportable({ regime: 'dora' })).toMatchObject({
      verdict: 'undecided',
      met: [],
      missing: [
        'critical-services',
        'malicious-access',
        'clients-counterparts-transactions',
        'reputation',
        'duration',
        'geographical-spread',
        'data-losses',
        'economic-impact',
        'recurring',
      ],
    });
    const without = (...names: readonly (keyof DoraImpact)[]) =>
      dora(Object.fromEntries(names.map((name) => [name, undefined]))).verdict;
    expect(without('reputation')).toBe('not-reportable');
    expect(without('reputation', 'memberStates')).toBe('undecided');
    expect(without('maliciousAccess')).toBe('undecided');
    expect(dora({ reputation: true, memberStates: undefined } as object).verdict).toBe('undecided');
    expect(dora({ affectedClients: 11, allClients: undefined, reputation: true } as object).verdict).toBe('undecided');
    expect(dora({ affectedClients: 0, allClients: undefined, reputation: true } as object).verdict).toBe(
      'not-reportable',
    );
  });

  it('takes incidents of one cause within 6 months together', () => {
    const recurrence = {
      kind: 'recurring',
      occurredOn: ['2026-11-30', '2026-05-30'],
      sameRootCause: true,
      together: { ...harmless, durationMinutes: 1441, memberStates: 2 },
    } as const;
    const verdictOf = (change: object) => dora({}, { recurrence: { ...recurrence, ...change } }).verdict;
    expect(dora({}, { recurrence }).met).toEqual(['critical-services', 'recurring']);
    expect(verdictOf({})).toBe('reportable');
    expect(verdictOf({ occurredOn: ['2026-12-01', '2026-05-30'] })).toBe('not-reportable');
    expect(verdictOf({ occurredOn: ['2026-11-21', '2025-01-01', '2026-10-21'] })).toBe('reportable');
    expect(verdictOf({ occurredOn: ['2026-11-30'] })).toBe('not-reportable');
    expect(verdictOf({ occurredOn: [] })).toBe('not-reportable');
    expect(verdictOf({ sameRootCause: false })).toBe('not-reportable');
    expect(verdictOf({ sameRootCause: undefined })).toBe('undecided');
    expect(verdictOf({ together: harmless })).toBe('not-reportable');
    expect(verdictOf({ together: {} })).toBe('undecided');
    expect(dora({}, { recurrence: undefined } as object).verdict).toBe('undecided');
  });
});

const cloud = {
  kind: 'cloud',
  unavailableMinutes: 30,
  limitedMinutes: 60,
  limitedUsers: 900,
  unionUsers: 10_000,
  planned: false,
  maliciousCompromise: false,
  compromisedUsers: 500,
} as const satisfies CloudServiceImpact;

const quiet = {
  regime: 'nis2',
  financialLoss: 500_000,
  annualTurnover: 10_000_000,
  tradeSecrets: false,
  death: false,
  healthDamage: false,
  maliciousAccess: false,
  entity: cloud,
  recurrence: single,
} as const satisfies Nis2ReportabilityFacts;

const nis2 = (facts: Partial<Nis2ReportabilityFacts>) => isReportable({ ...quiet, ...facts });
const ofCloud = (impact: Partial<CloudServiceImpact>) => nis2({ entity: { ...cloud, ...impact } });

describe('isReportable under NIS2', () => {
  it('does not take a number that equals its threshold', () => {
    const result = nis2({});
    expect(result).toMatchObject({ regime: 'nis2', verdict: 'not-reportable', met: [], missing: [] });
    expect(result.criteria.map(({ id, source }) => [id, source])).toEqual([
      ['financial-loss', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(a)'],
      ['trade-secrets', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(b)'],
      ['death', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(c)'],
      ['health', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(d)'],
      ['malicious-access', 'Implementing Regulation (EU) 2024/2690 art. 3(1)(e)'],
      ['recurring', 'Implementing Regulation (EU) 2024/2690 art. 4'],
      ['cloud-service', 'Implementing Regulation (EU) 2024/2690 art. 7'],
    ]);
  });

  it('takes the lower of EUR 500,000 and 5 % of the turnover', () => {
    const verdictOf = (financialLoss: number | undefined, annualTurnover: number | undefined) =>
      nis2({ financialLoss, annualTurnover } as object).verdict;
    expect(verdictOf(500_000.01, 10_000_000)).toBe('reportable');
    expect(verdictOf(500_001, 100_000_000)).toBe('reportable');
    expect(verdictOf(50_000, 1_000_000)).toBe('not-reportable');
    expect(verdictOf(50_001, 1_000_000)).toBe('reportable');
    expect(verdictOf(500_001, undefined)).toBe('reportable');
    expect(verdictOf(500_000, undefined)).toBe('undecided');
    expect(verdictOf(0, undefined)).toBe('not-reportable');
    expect(verdictOf(undefined, 1_000_000)).toBe('undecided');
  });

  it.each([
    [{ tradeSecrets: true }, 'trade-secrets'],
    [{ death: true }, 'death'],
    [{ healthDamage: true }, 'health'],
    [{ maliciousAccess: true }, 'malicious-access'],
    [{ entity: { kind: 'other', criterionMet: true } }, 'entity'],
  ] as const)('is reportable with %j alone', (facts, id) => {
    expect(nis2(facts)).toMatchObject({ verdict: 'reportable', met: [id] });
  });

  it('leaves the own criteria of other entities to the caller', () => {
    expect(nis2({ entity: { kind: 'other', criterionMet: false } }).verdict).toBe('not-reportable');
    expect(nis2({ entity: { kind: 'other' } })).toMatchObject({ verdict: 'undecided', missing: ['entity'] });
  });

  it('takes the smaller of 5 % of the users and a million, and leaves planned maintenance out', () => {
    expect(ofCloud({ unavailableMinutes: 31 }).verdict).toBe('reportable');
    expect(ofCloud({ unavailableMinutes: 31, planned: true }).verdict).toBe('not-reportable');
    expect(ofCloud({ unavailableMinutes: 31, planned: undefined } as object).verdict).toBe('undecided');
    expect(ofCloud({ planned: undefined } as object).verdict).toBe('not-reportable');
    expect(ofCloud({ limitedMinutes: 61 }).verdict).toBe('reportable');
    expect(ofCloud({ limitedMinutes: 61, planned: true }).verdict).toBe('not-reportable');
    expect(ofCloud({ limitedMinutes: 61, limitedUsers: 500 }).verdict).toBe('not-reportable');
    const large = { limitedMinutes: 61, unionUsers: 100_000_000 } as const;
    expect(ofCloud({ ...large, limitedUsers: 1_000_000 }).verdict).toBe('not-reportable');
    expect(ofCloud({ ...large, limitedUsers: 1_000_001 }).verdict).toBe('reportable');
    expect(ofCloud({ limitedMinutes: 61, unionUsers: undefined } as object).verdict).toBe('undecided');
    expect(ofCloud({ compromisedUsers: 501 }).verdict).toBe('reportable');
    expect(ofCloud({ maliciousCompromise: true, planned: true }).verdict).toBe('reportable');
  });

  it('takes the loss of incidents of one cause within 6 months together', () => {
    const recurrence = {
      kind: 'recurring',
      occurredOn: ['2026-05-30', '2026-06-30', '2026-11-30'],
      sameRootCause: true,
      together: { financialLoss: 500_001 },
    } as const;
    expect(nis2({ recurrence })).toMatchObject({ verdict: 'reportable', met: ['recurring'] });
    expect(nis2({ recurrence: { ...recurrence, together: { financialLoss: 500_000 } } }).verdict).toBe(
      'not-reportable',
    );
    expect(nis2({ recurrence: { ...recurrence, together: {} } }).verdict).toBe('undecided');
    expect(nis2({ recurrence: undefined } as object).verdict).toBe('undecided');
  });
});

describe('isReportable', () => {
  const number = fc.constantFrom(0, 1, 50, 120, 121, 1440, 1441, 100_000, 100_001, 500_001, 2_000_000);
  const impactOf = (keys: readonly string[], sample: Readonly<Record<string, unknown>>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, typeof sample[key] === 'boolean' ? fc.boolean() : number])), {
      requiredKeys: [],
    });
  const doraFacts = fc.record({
    regime: fc.constant('dora'),
    impact: impactOf(Object.keys(harmless), harmless),
  });
  const nis2Facts = fc.record({
    regime: fc.constant('nis2'),
    impact: impactOf(
      ['financialLoss', 'annualTurnover', 'tradeSecrets', 'death', 'healthDamage', 'maliciousAccess'],
      quiet,
    ),
    entity: impactOf(Object.keys(cloud).slice(1), cloud),
  });
  const verdictOf = (
    regime: string,
    { impact, entity }: { readonly impact: object; readonly entity?: object },
  ): string =>
    isReportable({
      regime,
      recurrence: single,
      ...impact,
      ...(entity !== undefined && { entity: { kind: 'cloud', ...entity } }),
    } as ReportabilityFacts).verdict;
  const without = (facts: object, at: number): object =>
    Object.fromEntries(Object.entries(facts).filter((_, index, all) => index !== at % all.length));

  it('never turns the verdict round where an answer is forgotten', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      reportable: ['reportable', 'undecided'],
      'not-reportable': ['not-reportable', 'undecided'],
      undecided: ['undecided'],
    };
    fc.assert(
      fc.property(fc.oneof(doraFacts, nis2Facts), fc.nat(), ({ regime, ...facts }, at) => {
        const before = verdictOf(regime, facts);
        expect(allowed[before]).toContain(verdictOf(regime, { ...facts, impact: without(facts.impact, at) }));
        const entity = 'entity' in facts ? { entity: without(facts.entity, at) } : {};
        expect(allowed[before]).toContain(verdictOf(regime, { ...facts, ...entity }));
      }),
    );
  });

  it.each([
    [null, 'facts must be an object, got null'],
    [{ regime: 'gdpr' }, 'facts.regime must be one of dora, nis2, got "gdpr"'],
    [{ regime: 'dora', memberStates: -1 }, 'facts.memberStates must be a number of at least 0, got -1'],
    [{ regime: 'nis2' }, 'facts.entity must be an object, got undefined'],
    [
      { ...quiet, recurrence: { kind: 'recurring', occurredOn: ['today'], together: {} } },
      'facts.recurrence.occurredOn[0] must be a calendar date YYYY-MM-DD, got "today"',
    ],
  ])('throws on %j', (facts, message) => {
    expect(() => isReportable(facts as ReportabilityFacts)).toThrow(new RangeError(message));
  });
});
