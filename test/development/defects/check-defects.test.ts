import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  checkDevelopment,
  type Defect,
  developmentDueItems,
  type DevelopmentRegisters,
} from '../../../src/development/index.ts';
import { makeDefect, makePerson, makeRelease } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function find(overrides: Parameters<typeof makeDefect>[0], others: DevelopmentRegisters = {}) {
  return checkDevelopment({ defects: [makeDefect(overrides)], ...others }, { asOf });
}

const place = { subject: { kind: 'defect', id: 'DF-1' }, path: ['defects', 0] };
const { history } = makeDefect();
const triaged = history.slice(0, 2);
const fixed = history.slice(0, 4);

describe('checkDevelopment on causes of defects', () => {
  it('demands the cause of a critical defect once it is verified', () => {
    expect(find({ cause: undefined })).toEqual([]);
    expect(find({ severity: 'critical' })).toEqual([]);
    expect(find({ severity: 'critical', cause: undefined, history: fixed })).toEqual([]);
    expect(find({ severity: 'critical', cause: undefined })).toEqual([
      {
        code: 'defect-cause-missing',
        severity: 'error',
        message: 'The critical defect "DF-1" was verified on 2026-10-15 without a recorded cause.',
        requirements: ['10.2.b'],
        ...place,
        params: { defect: 'DF-1', verifiedOn: '2026-10-15', severity: 'critical' },
      },
    ]);
  });

  it('demands the cause of a repeated defect, and of a reopened one', () => {
    expect(find({ repeats: 'DF-0', cause: undefined }).at(-1)?.message).toBe(
      'The repeated defect "DF-1" was verified on 2026-10-15 without a recorded cause.',
    );
    const reopened = [...history, { state: 'reopened', enteredOn: '2026-11-09' }] as const;
    expect(codesOf(find({ history: reopened, cause: undefined }))).toEqual(['defect-cause-missing']);
    expect(find({ history: reopened })).toEqual([]);
  });
});

describe('checkDevelopment on fixes of defects', () => {
  const unverified = (reason: string) => [
    {
      code: 'defect-fix-unverified',
      severity: 'error',
      message: `The fix of the defect "DF-1" is not verified: ${reason}.`,
      requirements: ['A.8.29', '10.2.d'],
      ...place,
      params: { defect: 'DF-1', reason },
    },
  ];
  const verification = { by: 'ben', on: '2026-10-15', revision: 'c0de' } as const;

  it('demands the verification by another person on a revision that contains the fix', () => {
    expect(find({})).toEqual([]);
    expect(find({ verification: { ...verification, revision: 'f00d' } })).toEqual([]);
    expect(find({ verification: undefined })).toEqual(unverified('not-verified'));
    expect(find({ verification: { ...verification, by: 'ada' } })).toEqual(unverified('verified-by-fixer'));
    expect(find({ verification: { ...verification, revision: 'beef' } })).toEqual(unverified('other-revision'));
    expect(find({ fix: undefined })).toEqual(unverified('fixer-unknown'));
    expect(find({ fix: { revision: 'c0de', by: [] } })).toEqual(unverified('fixer-unknown'));
    expect(find({ fix: { revision: 'c0de', by: ['ada'] } })).toEqual([]);
    expect(codesOf(find({ verification: { ...verification, on: '2026-11-22' } }))).toEqual([
      'development-event-in-future',
      'defect-fix-unverified',
    ]);
  });

  it('takes no verification from before the fix that stands', () => {
    const by = (on: CalendarDate) => ({ verification: { ...verification, on } });
    expect(find(by('2026-10-14'))).toEqual([]);
    expect(find(by('2026-10-13'))).toEqual(unverified('verified-before-fix'));
    const again: Defect['history'] = [
      ...history.slice(0, 5),
      { state: 'reopened', enteredOn: '2026-10-28' },
      { state: 'in-progress', enteredOn: '2026-10-29' },
      { state: 'fixed', enteredOn: '2026-11-01' },
      { state: 'verified', enteredOn: '2026-11-02' },
    ];
    const refixed = { history: again, releases: undefined };
    expect(find({ ...refixed, ...by('2026-10-15') })).toEqual(unverified('verified-before-fix'));
    expect(find({ ...refixed, ...by('2026-11-01') })).toEqual([]);
  });

  it('asks for it once the defect is verified or the fix is deployed, not before and not after a reopening', () => {
    expect(find({ history: fixed, verification: undefined })).toEqual([]);
    expect(find({ history: fixed, verification: undefined }, { releases: [makeRelease({ change: 'C' })] })).toEqual(
      unverified('not-verified'),
    );
    const planned = [makeRelease({ deployedOn: undefined })];
    expect(find({ history: fixed, verification: undefined }, { releases: planned })).toEqual([]);
    expect(find({ history: fixed, verification: undefined, releases: undefined })).toEqual([]);
    const reopened = [...history, { state: 'reopened', enteredOn: '2026-11-09' }] as const;
    expect(find({ history: reopened, verification: undefined })).toEqual([]);
    expect(find({ history: triaged, verification: undefined })).toEqual([]);
    expect(find({ history: [{ state: 'reported', enteredOn: '2026-11-22' }] }).map(({ code }) => code)).toEqual([
      'development-event-in-future',
    ]);
  });

  it('demands the verification before the deployment of the fix', () => {
    const on = (day: '2026-11-06' | '2026-11-07' | '2026-11-05') =>
      ({ verification: { by: 'ben', on: day, revision: 'f00d' } }) as const;
    expect(find(on('2026-11-06'))).toEqual([]);
    expect(find(on('2026-11-07'))).toEqual([
      {
        code: 'defect-fix-verified-after-deployment',
        severity: 'error',
        message: 'The fix of the defect "DF-1" was deployed on 2026-11-06 and verified only on 2026-11-07.',
        requirements: ['A.8.29', '10.2.d'],
        ...place,
        params: { defect: 'DF-1', deployedOn: '2026-11-06', verifiedOn: '2026-11-07' },
      },
    ]);
    const earlier = [makeRelease({ deployedOn: '2026-11-04' })];
    expect(codesOf(find(on('2026-11-05'), { releases: earlier }))).toEqual(['defect-fix-verified-after-deployment']);
    // A deployment before the fix carried an earlier one.
    const before = [makeRelease({ deployedOn: '2026-10-13' })];
    expect(find(on('2026-11-05'), { releases: before })).toEqual([]);
    const verified = { ...on('2026-11-07'), history: history.slice(0, 5), releases: undefined };
    expect(find(verified)).toEqual([]);
  });
});

describe('checkDevelopment on deferrals and duplicates', () => {
  const deferred = (until: '2026-11-20' | '2026-11-21', approvedBy?: string) =>
    ({
      history: [
        ...triaged,
        { state: 'deferred', enteredOn: '2026-10-07', until, ...(approvedBy !== undefined && { approvedBy }) },
      ],
    }) as const;

  it('finds a deferral that nobody approved, and one that is over', () => {
    expect(find(deferred('2026-11-21', 'cy'))).toEqual([]);
    expect(find(deferred('2026-11-21'))).toEqual([
      {
        code: 'defect-deferral-unapproved',
        severity: 'warning',
        message: 'The defect "DF-1" is deferred until 2026-11-21 without the approval of anybody known.',
        requirements: ['10.2.a'],
        ...place,
        params: { defect: 'DF-1', until: '2026-11-21' },
      },
    ]);
    expect(find(deferred('2026-11-20', 'cy'))).toEqual([
      {
        code: 'defect-deferral-expired',
        severity: 'warning',
        message: 'The defect "DF-1" was deferred until 2026-11-20 and is not yet taken up again.',
        requirements: ['10.2.a'],
        ...place,
        params: { defect: 'DF-1', until: '2026-11-20' },
      },
    ]);
  });

  it('lists the end of a deferral', () => {
    const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;
    const items = developmentDueItems(
      { defects: [makeDefect(deferred('2026-11-20')), makeDefect({ id: 'DF-2' })] },
      window,
    );
    expect(items).toEqual([
      {
        kind: 'defect-deferral',
        subject: { kind: 'defect', id: 'DF-1' },
        title: 'Take up the deferred defect "Export omits rows"',
        owner: 'engineering',
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: '10.2.a',
        rule: 'until',
      },
    ]);
    const ownerless = makeDefect({ ...deferred('2026-11-20'), owner: undefined });
    expect(developmentDueItems({ defects: [ownerless] }, window)[0]?.owner).toBeNull();
  });

  it('finds a circle of duplicates once', () => {
    const of = (id: string, other: string) =>
      makeDefect({ id, history: [...triaged, { state: 'duplicate', enteredOn: '2026-10-07', of: other }] });
    const defects = [
      makeDefect(),
      of('D-1', 'D-2'),
      of('D-2', 'D-3'),
      of('D-3', 'D-2'),
      of('D-4', 'DF-1'),
      of('D-5', 'D-9'),
    ];
    const findings = checkDevelopment({ defects }, { asOf });
    expect(codesOf(findings)).toEqual(['development-reference-unknown', 'defect-duplicate-cycle']);
    expect(findings[1]).toEqual({
      code: 'defect-duplicate-cycle',
      severity: 'error',
      message:
        'The defects "D-2", "D-3" are each recorded as a duplicate of the next, so that none of them is worked on.',
      requirements: ['7.5.3.e'],
      subject: { kind: 'defect', id: 'D-2' },
      path: ['defects', 2],
      params: { defects: ['D-2', 'D-3'] },
    });
  });

  it('finds names that no register has, and a state that the life cycle does not allow', () => {
    const defect = makeDefect({
      foundIn: 'REL-8',
      repeats: 'DF-9',
      fix: { revision: 'c0de', by: ['x1'] },
      verification: { by: 'x2', on: '2026-10-15', revision: 'c0de' },
      releases: ['REL-1', 'REL-9'],
      history: [
        { state: 'triaged', enteredOn: '2026-10-06' },
        { state: 'deferred', enteredOn: '2026-10-07', until: '2026-12-31', approvedBy: 'x3' },
      ],
    });
    const registers = { people: [makePerson()], releases: [makeRelease({ deployedOn: undefined })], defects: [defect] };
    expect(
      checkDevelopment(registers, { asOf }).map(({ code, path }) => `${code.slice(12)} ${path.join('.')}`),
    ).toEqual([
      'reference-unknown defects.0.foundIn',
      'reference-unknown defects.0.repeats',
      'reference-unknown defects.0.fix.by.0',
      'reference-unknown defects.0.verification.by',
      'reference-unknown defects.0.releases.1',
      'reference-unknown defects.0.history.1.approvedBy',
      'history-invalid defects.0.history.0',
    ]);
  });
});
