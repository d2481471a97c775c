import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../../src/core/index.ts';
import { makeChange, makeControlledDocument, makeException } from '../../../src/fixtures/index.ts';
import {
  type Change,
  type ChangePolicy,
  changeSuccess,
  changeVerdict,
  type ChangeVerdictOptions,
} from '../../../src/operations/index.ts';

type ChangeOverrides = Parameters<typeof makeChange>[0];

function granted(overrides: Parameters<typeof makeException>[0]) {
  return makeException({ approvedBy: { person: 'dan', role: 'ciso' }, ...overrides });
}

const revision = '4c1d';

function judge(
  change: Change,
  { policy = {}, ...options }: Partial<ChangeVerdictOptions> & { readonly policy?: ChangePolicy } = {},
) {
  return changeVerdict(change, policy, { asOf: '2026-11-21', zone: 'UTC', ...options });
}

function reasonsOf(...args: Parameters<typeof judge>): readonly string[] {
  return judge(...args).reasons.map(({ reason, about }) => (about === null ? reason : `${reason}: ${about}`));
}

function planned(overrides: ChangeOverrides = {}): Change {
  return makeChange({
    implementedAt: undefined,
    outcome: undefined,
    history: [
      { state: 'draft', enteredOn: '2026-10-01' },
      { state: 'submitted', enteredOn: '2026-10-05' },
      { state: 'approved', enteredOn: '2026-10-06' },
    ],
    ...overrides,
  });
}

describe('changeVerdict on a normal change', () => {
  it('permits one that was approved, and says by what it judged', () => {
    expect(judge(makeChange())).toEqual({
      stage: 'implemented',
      verdict: 'permitted',
      judgedOn: '2026-10-08',
      approvedOn: '2026-10-06',
      laterApprovalDueOn: null,
      reasons: [],
      success: 'succeeded',
    });
    expect(judge(makeChange({ outcome: undefined })).success).toBe('unknown');
  });

  it('refuses one without an approval by the day on which it was made', () => {
    const approvedOn = (on: '2026-10-08' | '2026-10-09') => makeChange({ approvals: [{ by: 'dan', on, revision }] });
    expect(reasonsOf(approvedOn('2026-10-08'))).toEqual([]);
    expect(judge(approvedOn('2026-10-09'))).toMatchObject({
      verdict: 'refused',
      approvedOn: null,
      reasons: [{ reason: 'not-approved', effect: 'refuses', about: null }],
    });
  });

  it('counts an approval for the revision alone that it names', () => {
    const approvals = [
      { by: 'dan', on: '2026-10-05', revision: '1' },
      { by: 'eve', on: '2026-10-06', revision: '2' },
    ] as const;
    expect(reasonsOf(makeChange({ approvals }))).toEqual(['approval-stale: 2']);
    const three = [...approvals, { by: 'eve', on: '2026-10-07', revision } as const];
    expect(judge(makeChange({ approvals: three })).approvedOn).toBe('2026-10-07');
  });

  it.each(['ada', 'ben', 'cy'])('does not take the approval of %s, who has a part in it', (by) => {
    const own = { by, on: '2026-10-06', revision } as const;
    expect(reasonsOf(makeChange({ approvals: [own] }))).toEqual([`self-approved: ${by}`]);
    expect(reasonsOf(makeChange({ approvals: [own, { ...own, by: 'dan' }] }))).toEqual([]);
  });

  it('judges a planned one by the day in question, and one that ended not at all', () => {
    expect(judge(planned(), { asOf: '2026-10-07' })).toMatchObject({
      stage: 'planned',
      verdict: 'permitted',
      judgedOn: '2026-10-07',
      success: null,
    });
    expect(judge(planned(), { asOf: '2026-10-05' })).toMatchObject({ stage: 'draft', verdict: 'refused' });
    expect(judge(planned({ history: [] })).stage).toBe('draft');
    expect(judge(makeChange(), { asOf: '2026-10-07' })).toMatchObject({ stage: 'planned', success: null });
    const withdrawn = planned({ history: [{ state: 'withdrawn', enteredOn: '2026-10-07' }] });
    expect(judge(withdrawn)).toMatchObject({
      stage: 'ended',
      verdict: 'refused',
      reasons: [{ reason: 'ended', about: 'withdrawn' }],
    });
    expect(judge(planned({ history: [{ state: 'rejected', enteredOn: '2026-10-07' }] })).stage).toBe('ended');
  });

  it('takes the day of the state where the instant is not recorded, and the day of the zone', () => {
    expect(judge(makeChange({ implementedAt: undefined })).judgedOn).toBe('2026-10-08');
    expect(judge(makeChange({ implementedAt: '2026-10-08T22:30:00Z' }), { zone: 'Europe/Berlin' }).judgedOn).toBe(
      '2026-10-09',
    );
  });
});

describe('changeVerdict on gates and tests', () => {
  const policy = { gates: { normal: ['code-review', 'code-review'] } } as const;
  const gate = (
    on: `2026-10-${'05' | '08' | '09'}`,
    { of = revision, result = 'passed' }: { readonly of?: string; readonly result?: 'passed' | 'failed' } = {},
  ) => ({ gate: 'code-review', revision: of, on, result }) as const;
  const on = (...gates: ReturnType<typeof gate>[]) => reasonsOf(makeChange({ gates }), { policy });

  it('asks for a passed result of the revision by the day', () => {
    expect(on(gate('2026-10-08'))).toEqual([]);
    expect(on()).toEqual(['gate-missing: code-review']);
    expect(on(gate('2026-10-09'))).toEqual(['gate-late: code-review']);
    expect(on(gate('2026-10-05', { of: '1' }))).toEqual(['gate-stale: code-review']);
    expect(on(gate('2026-10-09', { of: '1' }))).toEqual(['gate-missing: code-review']);
    expect(on(gate('2026-10-05', { result: 'failed' }))).toEqual(['gate-failed: code-review']);
    expect(reasonsOf(makeChange({ gates: [] }), { policy: { gates: { emergency: ['code-review'] } } })).toEqual([]);
  });

  it('takes the last result, and the failed one of one day', () => {
    const failed = gate('2026-10-05', { result: 'failed' });
    expect(on(failed, gate('2026-10-08'))).toEqual([]);
    expect(on(gate('2026-10-08'), failed)).toEqual([]);
    expect(on(gate('2026-10-05'), failed)).toEqual(['gate-failed: code-review']);
    expect(on(failed, gate('2026-10-05'))).toEqual(['gate-failed: code-review']);
  });

  it('refuses a failed test and one that came too late', () => {
    const test = (
      day: `2026-10-${'05' | '09'}`,
      {
        of = revision,
        result = 'passed',
        reference = 'load',
      }: {
        readonly of?: string;
        readonly result?: 'passed' | 'failed';
        readonly reference?: string;
      } = {},
    ) => ({ reference, revision: of, on: day, result }) as const;
    const tested = (...tests: ReturnType<typeof test>[]) => reasonsOf(makeChange({ tests }));
    expect(tested()).toEqual([]);
    expect(tested(test('2026-10-05', { result: 'failed' }))).toEqual(['test-failed: load']);
    expect(tested(test('2026-10-09'))).toEqual(['tested-too-late: load']);
    expect(tested(test('2026-10-09'), test('2026-10-05', { reference: 'unit' }))).toEqual(['tested-too-late: load']);
    expect(tested(test('2026-10-09'), test('2026-10-05'))).toEqual([]);
    expect(tested(test('2026-10-05', { of: '1' }))).toEqual(['test-stale: load']);
    expect(tested(test('2026-10-05', { of: '1' }), test('2026-10-05'))).toEqual([]);
    expect(tested(test('2026-10-09', { of: '1' }))).toEqual([]);
  });

  it('refuses data of production in tests unless somebody else than the author approved it by the day', () => {
    const using = (approval: object) => reasonsOf(makeChange({ testData: { kind: 'production', ...approval } }));
    expect(using({})).toEqual(['test-data-unapproved']);
    expect(using({ approvedBy: 'dan' })).toEqual(['test-data-unapproved']);
    expect(using({ approvedBy: 'ben', approvedOn: '2026-10-05' })).toEqual(['test-data-unapproved']);
    expect(using({ approvedBy: 'dan', approvedOn: '2026-10-09' })).toEqual(['test-data-unapproved']);
    expect(using({ approvedBy: 'dan', approvedOn: '2026-10-08' })).toEqual([]);
    expect(reasonsOf(makeChange({ testData: { kind: 'masked' } }))).toEqual([]);
  });
});

describe('changeVerdict on a standard change', () => {
  const standard: Change = { ...makeChange({ approvals: [] }), kind: 'standard', template: 'POL-1' };

  it('needs a template that is approved and in force on the day', () => {
    expect(judge(standard, { controlledDocuments: [makeControlledDocument()] })).toMatchObject({
      verdict: 'permitted',
      approvedOn: '2026-06-15',
    });
    const retired = [makeControlledDocument({ retiredOn: '2026-10-08' })];
    expect(reasonsOf(standard, { controlledDocuments: retired })).toEqual(['template-not-in-force: POL-1']);
    const [version] = makeControlledDocument().versions;
    const history = (version?.history ?? []).filter(({ state }) => state !== 'approved');
    const unapproved = [makeControlledDocument({ versions: [{ ...(version as never as object), history } as never] })];
    expect(reasonsOf(standard, { controlledDocuments: unapproved })).toEqual(['template-not-in-force: POL-1']);
  });

  it('is undecided where the template is unknown', () => {
    expect(judge(standard)).toMatchObject({ verdict: 'undecided', reasons: [{ reason: 'template-unknown' }] });
    expect(judge(standard, { controlledDocuments: [] }).verdict).toBe('undecided');
  });
});

describe('changeVerdict on an emergency change', () => {
  const emergency = (overrides: ChangeOverrides = {}): Change => ({
    ...makeChange({ approvals: [], ...overrides }),
    kind: 'emergency',
  });
  const policy = { laterApprovalWithin: 'P5D' } as const;
  const approvedOn = (on: '2026-10-13' | '2026-10-14', by = 'dan') => [{ by, on, revision }] as const;

  it('waits for its approval until the last day', () => {
    expect(judge(emergency(), { policy, asOf: '2026-10-13' })).toMatchObject({
      verdict: 'permitted',
      laterApprovalDueOn: '2026-10-13',
      reasons: [{ reason: 'later-approval-open', effect: 'warns', about: '2026-10-13' }],
    });
    expect(judge(emergency(), { policy, asOf: '2026-10-14' })).toMatchObject({
      verdict: 'refused',
      reasons: [{ reason: 'later-approval-overdue' }],
    });
  });

  it('needs its approval by the day on which it is closed where the policy sets no time', () => {
    const history = makeChange().history.slice(0, -1);
    const closed = emergency();
    expect(judge(emergency({ history }), { asOf: '2030-01-01' })).toMatchObject({
      verdict: 'permitted',
      laterApprovalDueOn: null,
      reasons: [{ reason: 'later-approval-open', about: null }],
    });
    expect(judge(closed, { asOf: '2026-10-08' }).laterApprovalDueOn).toBeNull();
    expect(judge(closed, { asOf: '2026-10-09' })).toMatchObject({
      verdict: 'permitted',
      laterApprovalDueOn: '2026-10-09',
    });
    expect(judge(closed, { asOf: '2026-10-10' })).toMatchObject({
      verdict: 'refused',
      reasons: [{ reason: 'later-approval-overdue', about: '2026-10-09' }],
    });
    const claimed = emergency({ history: [...history, { state: 'approved-after', enteredOn: '2026-10-12' }] });
    expect(reasonsOf(claimed)).toEqual(['later-approval-overdue: 2026-10-12']);
    const approvedBy = (on: '2026-10-09' | '2026-10-10') =>
      reasonsOf(emergency({ approvals: [{ by: 'dan', on, revision }] }));
    expect(approvedBy('2026-10-09')).toEqual([]);
    expect(approvedBy('2026-10-10')).toEqual(['later-approval-late: 2026-10-10']);
  });

  it('takes an approval by the last day, and keeps a later one late', () => {
    expect(judge(emergency({ approvals: approvedOn('2026-10-13') }), { policy })).toMatchObject({
      verdict: 'permitted',
      approvedOn: '2026-10-13',
      reasons: [],
    });
    expect(reasonsOf(emergency({ approvals: approvedOn('2026-10-14') }), { policy })).toEqual([
      'later-approval-late: 2026-10-14',
    ]);
    expect(reasonsOf(emergency({ approvals: approvedOn('2026-10-13', 'cy') }), { policy })).toEqual([
      'self-approved: cy',
      'later-approval-overdue: 2026-10-13',
    ]);
  });

  it('needs no approval before it is made', () => {
    const ahead = emergency({ implementedAt: undefined, outcome: undefined, history: [] });
    expect(judge(ahead, { policy })).toMatchObject({ stage: 'draft', verdict: 'permitted', laterApprovalDueOn: null });
  });
});

describe('changeVerdict on the plan of a change', () => {
  it('warns of a missing way back, and refuses an irreversible one that nobody else accepted in time', () => {
    expect(judge(makeChange({ rollback: undefined }))).toMatchObject({
      verdict: 'permitted',
      reasons: [{ reason: 'rollback-missing', effect: 'warns' }],
    });
    const irreversible = (acceptance: object) =>
      reasonsOf(makeChange({ rollback: { kind: 'irreversible', detail: 'Data is lost', ...acceptance } }));
    expect(irreversible({})).toEqual(['irreversible-unaccepted']);
    expect(irreversible({ acceptedBy: 'ben', acceptedOn: '2026-10-08' })).toEqual(['irreversible-unaccepted']);
    expect(irreversible({ acceptedBy: 'dan', acceptedOn: '2026-10-09' })).toEqual(['irreversible-unaccepted']);
    expect(irreversible({ acceptedBy: 'dan', acceptedOn: '2026-10-08' })).toEqual([]);
    expect(reasonsOf(makeChange({ rollback: { kind: 'procedure', detail: 'Restore' } }))).toEqual([]);
  });

  it('refuses a change in a freeze period, both ends included', () => {
    const freeze = { id: 'year-end', from: '2026-10-08', through: '2026-10-10', exempt: [] } as const;
    const frozen = (overrides: Partial<NonNullable<ChangePolicy['freezes']>[number]>, change = makeChange()) =>
      reasonsOf(change, { policy: { freezes: [{ ...freeze, ...overrides }] } });
    expect(frozen({})).toEqual(['in-freeze: year-end']);
    expect(frozen({ from: '2026-10-01', through: '2026-10-08' })).toEqual(['in-freeze: year-end']);
    expect(frozen({ from: '2026-10-09' })).toEqual([]);
    expect(frozen({ from: '2026-10-01', through: '2026-10-07' })).toEqual([]);
    expect(frozen({ exempt: ['normal'] })).toEqual([]);
    expect(frozen({ environments: ['test'] })).toEqual([]);
    expect(frozen({ environments: ['production'] })).toEqual(['in-freeze: year-end']);
    const window = { startsAt: '2026-10-07T20:00:00Z', endsAt: '2026-10-08T01:00:00Z' } as const;
    expect(frozen({}, planned({ window }) as never)).toEqual(['in-freeze: year-end']);
    expect(frozen({}, planned({ window: undefined }) as never)).toEqual([]);
    const exceptions = [granted({ requirement: { kind: 'control', control: 'A.8.32' } })];
    const excepted = makeChange({ exceptions: ['EX-1'] });
    expect(judge(excepted, { policy: { freezes: [freeze] }, exceptions }).reasons).toEqual([]);
  });

  it('needs an exception for every day of the window that lies in the freeze period', () => {
    const freezes = [{ id: 'year-end', from: '2026-12-20', through: '2027-01-02', exempt: [] }] as const;
    const window = { startsAt: '2026-12-19T20:00:00Z', endsAt: '2026-12-22T22:00:00Z' } as const;
    const requirement = { kind: 'control', control: 'A.8.32' } as const;
    const on = (...ranges: readonly (readonly [from: `2026-12-${number}`, expiresOn: `2026-12-${number}`])[]) =>
      reasonsOf(planned({ window, exceptions: ranges.map((_, index) => `EX-${index}`) }), {
        policy: { freezes },
        exceptions: ranges.map(([from, expiresOn], index) =>
          granted({ id: `EX-${index}`, requirement, from, expiresOn }),
        ),
      });
    expect(on(['2026-12-01', '2026-12-19'])).toEqual(['in-freeze: year-end']);
    expect(on(['2026-12-20', '2026-12-31'])).toEqual([]);
    expect(on(['2026-12-20', '2026-12-22'])).toEqual([]);
    expect(on(['2026-12-20', '2026-12-21'])).toEqual(['in-freeze: year-end']);
    expect(on(['2026-12-21', '2026-12-22'])).toEqual(['in-freeze: year-end']);
    expect(on(['2026-12-22', '2026-12-22'], ['2026-12-20', '2026-12-21'])).toEqual([]);
    expect(on(['2026-12-22', '2026-12-22'], ['2026-12-20', '2026-12-20'])).toEqual(['in-freeze: year-end']);
  });

  it('refuses that one person develops and deploys to production without an exception', () => {
    const alone = makeChange({ implementedBy: 'ben' });
    expect(reasonsOf(alone)).toEqual(['deployed-alone: ben']);
    expect(reasonsOf(makeChange({ implementedBy: 'ben', environment: 'staging' }))).toEqual([]);
    expect(judge(makeChange({ author: undefined }))).toMatchObject({
      verdict: 'undecided',
      reasons: [{ reason: 'people-unknown', effect: 'undecided' }],
    });
    expect(reasonsOf(makeChange({ implementedBy: undefined }))).toEqual(['people-unknown']);
    expect(reasonsOf(planned({ implementedBy: undefined }))).toEqual([]);
    const excepted = makeChange({ implementedBy: 'ben', exceptions: ['EX-1'] });
    const by = (control: 'A.8.31' | 'A.5.3' | 'A.8.32', expiresOn: '2026-10-08' | '2026-10-07' = '2026-10-08') =>
      reasonsOf(excepted, { exceptions: [granted({ requirement: { kind: 'control', control }, expiresOn })] });
    expect(by('A.8.31')).toEqual([]);
    expect(by('A.5.3')).toEqual([]);
    expect(by('A.8.32')).toEqual(['deployed-alone: ben']);
    expect(by('A.8.31', '2026-10-07')).toEqual(['deployed-alone: ben']);
    const approvedBy = (person: string, requestedBy = 'eve') =>
      reasonsOf(excepted, {
        exceptions: [
          granted({
            requirement: { kind: 'control', control: 'A.8.31' },
            requestedBy,
            approvedBy: { person, role: 'ciso' },
          }),
        ],
      });
    expect(approvedBy('dan')).toEqual([]);
    expect(approvedBy('ben')).toEqual(['deployed-alone: ben']);
    expect(approvedBy('ada')).toEqual(['deployed-alone: ben']);
    expect(approvedBy('eve')).toEqual(['deployed-alone: ben']);
  });
});

describe('changeVerdict', () => {
  it('is the same for every order of the evidence', () => {
    const day = fc.integer({ min: 1, max: 12 }).map((days) => addPeriod('2026-10-01', `P${days}D`));
    const result = {
      revision: fc.constantFrom('1', revision),
      on: day,
      result: fc.constantFrom('passed' as const, 'failed' as const),
    };
    const evidence = fc.record({
      gates: fc.array(fc.record({ ...result, gate: fc.constant('review') }), { maxLength: 4 }),
      tests: fc.array(fc.record({ ...result, reference: fc.constant('load') }), { maxLength: 4 }),
      approvals: fc.array(
        fc.record({ by: fc.constantFrom('ada', 'dan'), on: day, revision: fc.constantFrom('1', revision) }),
        {
          maxLength: 4,
        },
      ),
    });
    fc.assert(
      fc.property(evidence, ({ gates, tests, approvals }) => {
        const policy = { gates: { normal: ['review'] } };
        const turned = {
          gates: gates.toReversed(),
          tests: tests.toReversed(),
          approvals: approvals.toReversed(),
        };
        expect(judge(makeChange(turned), { policy })).toEqual(
          judge(makeChange({ gates, tests, approvals }), { policy }),
        );
      }),
    );
  });

  it('keeps the verdict of a change that was made, but for an approval after an emergency', () => {
    const days = ['2026-10-08', '2026-11-21', '2030-01-01'] as const;
    expect(new Set(days.map((asOf) => JSON.stringify(judge(makeChange(), { asOf })))).size).toBe(1);
  });

  it('refuses what it cannot read by its name', () => {
    expect(() => judge({ ...makeChange(), kind: 'urgent' } as never)).toThrow(
      new RangeError('change.kind must be one of standard, normal, emergency, got "urgent"'),
    );
    expect(() => judge(makeChange(), { policy: { laterApprovalWithin: '5 days' as never } })).toThrow(/^policy\.later/);
    expect(() => judge(makeChange(), { zone: 7 as never })).toThrow(/^zone must be an IANA time zone/);
    expect(() => judge(makeChange(), { controlledDocuments: [{ id: 'POL-1' } as never] })).toThrow(
      new RangeError('options.controlledDocuments[0].versions must be a list, got undefined'),
    );
  });
});

describe('changeSuccess', () => {
  const window = { from: '2026-10-01', through: '2026-10-31', asOf: '2026-11-21', zone: 'UTC' } as const;

  it('counts the outcomes of the changes that were made in the window', () => {
    const changes = [
      makeChange(),
      makeChange(),
      makeChange({ id: 'CHG-2', outcome: 'failed' }),
      makeChange({ id: 'CHG-3', outcome: 'rolled-back' }),
      makeChange({ id: 'CHG-4', outcome: undefined }),
      planned({ id: 'CHG-5' }),
    ];
    expect(changeSuccess(changes, window)).toEqual({ counted: 1, of: 4, excluded: 0, unknown: 1, share: 0.25 });
    expect(changeSuccess(changes, { ...window, from: '2026-10-08', through: '2026-10-08' }).of).toBe(4);
    expect(changeSuccess(changes, { ...window, from: '2026-10-09' }).share).toBeNull();
    expect(changeSuccess(changes, { ...window, through: '2026-10-07' }).of).toBe(0);
    expect(changeSuccess(changes, { ...window, asOf: '2026-10-07' }).of).toBe(0);
  });

  it('refuses registers and windows that it cannot read', () => {
    expect(() => changeSuccess(undefined as never, window)).toThrow(new RangeError('changes must be a list, got null'));
    expect(() => changeSuccess([], { ...window, through: '2026-09-30' })).toThrow(
      new RangeError('through must not lie before from, got "2026-09-30"'),
    );
  });
});
