import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate, type Period } from '../../../src/core/index.ts';
import { makeLogSource } from '../../../src/fixtures/index.ts';
import { checkOperations, type CheckOperationsContext, type LogSource } from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function find(overrides: Parameters<typeof makeLogSource>[0], context: Partial<CheckOperationsContext> = {}) {
  return checkOperations({ logSources: [makeLogSource(overrides)] }, { asOf, ...context });
}

describe('checkOperations on logs', () => {
  it('finds nothing wrong with a log in order', () => {
    expect(find({})).toEqual([]);
  });

  it('finds the expected facts that a log does not record', () => {
    expect(find({ fields: ['when', 'what'] })).toEqual([
      {
        code: 'log-fields-missing',
        severity: 'error',
        message: 'The log "LOG-1" does not record: who, where-from, target, outcome.',
        requirements: ['A.8.15'],
        subject: { kind: 'log-source', id: 'LOG-1' },
        path: ['logSources', 0, 'fields'],
        params: { log: 'LOG-1', fields: ['who', 'where-from', 'target', 'outcome'] },
      },
    ]);
  });

  it('finds a log without protection and one without a known retention', () => {
    expect(find({ protection: [] })).toMatchObject([
      {
        code: 'log-protection-missing',
        message: 'The log "LOG-1" is not protected against change.',
        path: ['logSources', 0, 'protection'],
      },
    ]);
    expect(find({ retention: undefined, requiredRetention: 'P1Y' })).toMatchObject([
      {
        code: 'log-retention-unknown',
        message: 'The log "LOG-1" does not say how long it is kept.',
        path: ['logSources', 0],
      },
    ]);
  });

  it('finds reviews that are not planned or overdue, also where none was ever held', () => {
    expect(find({ reviewCadence: undefined })).toMatchObject([
      { code: 'log-review-unplanned', message: 'The log "LOG-1" does not say when people look through it.' },
    ]);
    expect(find({ reviews: [{ on: '2026-10-21' }] })).toEqual([]);
    expect(find({ reviews: [{ on: '2026-10-20' }] })).toMatchObject([
      {
        code: 'log-review-overdue',
        message: 'The log "LOG-1" was to be reviewed by 2026-11-20.',
        path: ['logSources', 0, 'reviewCadence'],
      },
    ]);
    expect(find({ reviews: undefined })).toMatchObject([{ params: { dueOn: '2025-02-01' } }]);
  });

  it('asks nothing of a log before its first and after its last day', () => {
    const bad = { fields: [] } as const;
    expect(codesOf(find({ ...bad, from: asOf, through: asOf }))).toEqual(['log-fields-missing']);
    expect(find({ ...bad, from: '2026-11-22' })).toEqual([]);
    expect(find({ ...bad, through: '2026-11-20' })).toEqual([]);
  });

  it('finds reviews and measurements in the future', () => {
    const clock = { reference: 'ntp', maximumOffset: 10, measurements: [{ on: '2026-11-22', offset: 0 }] } as const;
    const reviews = [{ on: '2026-11-02' }, { on: '2026-11-22' }] as const;
    expect(find({ reviews, clock }).map(({ code, path }) => [code, path.slice(2)])).toEqual([
      ['operations-event-in-future', ['reviews', 1, 'on']],
      ['operations-event-in-future', ['clock', 'measurements', 0, 'on']],
      ['clock-offset-unknown', ['clock']],
    ]);
  });
});

describe('checkOperations on the retention of logs', () => {
  const verdict = (kept: Period, requiredRetention: Period) => {
    const [finding] = find({ retention: { kind: 'period', period: kept }, requiredRetention });
    return finding === undefined ? 'enough' : finding.code.replace('log-retention-', '');
  };

  it.each<[Period, Period, string]>([
    ['P12M', 'P1Y', 'enough'],
    ['P1Y', 'P12M', 'enough'],
    ['P365D', 'P1Y', 'uncertain'],
    ['P366D', 'P1Y', 'enough'],
    ['P364D', 'P1Y', 'short'],
    ['P1Y', 'P366D', 'uncertain'],
    ['P1Y', 'P365D', 'enough'],
    ['P3M', 'P90D', 'uncertain'],
    ['P3M', 'P89D', 'enough'],
    ['P3M', 'P93D', 'short'],
    ['P13W', 'P3M', 'uncertain'],
    ['P1Y', 'P1Y1D', 'short'],
    ['P1Y1D', 'P1Y', 'enough'],
    ['P11M', 'P1Y', 'short'],
  ])('says of %s kept and %s required: %s', (kept, required, expected) => {
    expect(verdict(kept, required)).toBe(expected);
  });

  it('agrees with the calendar on every day', () => {
    const part = fc.nat(15);
    const period = fc
      .tuple(part, part, fc.nat(500))
      .filter((parts) => parts.some((number) => number > 0))
      .map(([years, months, days]): Period => `P${years}Y${months}M${days}D`);
    fc.assert(
      fc.property(period, period, fc.integer({ min: 0, max: 40_000 }), (kept, required, day) => {
        const from = new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10) as CalendarDate;
        const isEnough = addPeriod(from, kept) >= addPeriod(from, required);
        expect([isEnough ? 'enough' : 'short', 'uncertain']).toContain(verdict(kept, required));
      }),
    );
  });

  it('says what is kept and what is required', () => {
    expect(find({ requiredRetention: 'P2Y' })).toMatchObject([
      {
        code: 'log-retention-short',
        severity: 'error',
        message: 'The log "LOG-1" is kept for P1Y; P2Y are required.',
        path: ['logSources', 0, 'retention'],
      },
    ]);
    expect(find({ retention: { kind: 'period', period: 'P365D' }, requiredRetention: 'P1Y' })).toMatchObject([
      {
        code: 'log-retention-uncertain',
        severity: 'warning',
        message: 'The log "LOG-1" is kept for P365D, which may be shorter than P1Y.',
      },
    ]);
  });

  it('counts only the time after an event, which may come on the day of the entry', () => {
    const until = (period?: Period): LogSource['retention'] => ({
      kind: 'event',
      event: 'contract-ended',
      ...(period === undefined ? {} : { period }),
    });
    expect(find({ retention: until('P1Y'), requiredRetention: 'P1Y' })).toEqual([]);
    expect(find({ retention: until('P6M'), requiredRetention: 'P1Y' })).toMatchObject([
      { code: 'log-retention-uncertain', params: { kept: 'P6M' } },
    ]);
    expect(find({ retention: until(), requiredRetention: 'P1Y' })).toMatchObject([
      { code: 'log-retention-uncertain', params: { kept: 'P0D' } },
    ]);
    expect(find({ retention: until() })).toEqual([]);
  });
});

describe('checkOperations on clocks', () => {
  const clock = { reference: 'ntp', maximumOffset: 1000, measureEvery: 'P1M' } as const;
  const findClock = (...measurements: NonNullable<LogSource['clock']>['measurements']) =>
    find({ clock: { ...clock, measurements } });

  it('finds an offset above the limit on either side', () => {
    expect(findClock({ on: '2026-11-20', offset: 1000 })).toEqual([]);
    expect(findClock({ on: '2026-11-20', offset: -1000 })).toEqual([]);
    expect(codesOf(findClock({ on: '2026-11-20', offset: 1001 }))).toEqual(['clock-offset-exceeded']);
    expect(findClock({ on: '2026-11-20', offset: -1001 })).toMatchObject([
      {
        code: 'clock-offset-exceeded',
        message: 'The clock of the log "LOG-1" was off by -1001 ms on 2026-11-20; 1000 ms are allowed.',
        path: ['logSources', 0, 'clock'],
      },
    ]);
  });

  it('takes the latest measurement by the day, of several on one day the last one', () => {
    expect(findClock({ on: '2026-11-20', offset: 0 }, { on: '2026-11-19', offset: 2000 })).toEqual([]);
    expect(findClock({ on: '2026-11-20', offset: 2000 }, { on: '2026-11-20', offset: 0 })).toEqual([]);
  });

  it('does not know an offset that was never measured, or not within its time', () => {
    expect(findClock({ on: '2026-10-21', offset: 0 })).toEqual([]);
    expect(findClock({ on: '2026-10-20', offset: 2000 })).toMatchObject([
      {
        code: 'clock-offset-unknown',
        message: 'The difference of the clock of the log "LOG-1" from its reference is not known: stale.',
        params: { reason: 'stale' },
      },
    ]);
    expect(findClock()).toMatchObject([{ code: 'clock-offset-unknown', params: { reason: 'never' } }]);
    expect(find({ clock: undefined })).toMatchObject([
      { code: 'clock-offset-unknown', params: { reason: 'no-clock' }, path: ['logSources', 0] },
    ]);
    const measurements = [{ on: '2025-01-01', offset: 0 }] as const;
    expect(find({ clock: { reference: 'ntp', maximumOffset: 0, measurements } })).toEqual([]);
  });
});

describe('checkOperations on assets that need a log', () => {
  const logging = (level?: string) => ({
    assets: [{ id: 'A-2', ...(level === undefined ? {} : { level }) }],
    levels: ['public', 'internal', 'secret'],
    noneUpTo: 'internal',
  });
  const findAssets = (level?: string, overrides: Parameters<typeof makeLogSource>[0] = {}) =>
    find(overrides, { logging: logging(level) });

  it('finds an asset above the level without a log', () => {
    expect(findAssets('internal')).toEqual([]);
    expect(findAssets('secret')).toEqual([
      {
        code: 'log-source-missing',
        severity: 'error',
        message: 'The asset "A-2" of the level "secret" has no log source.',
        requirements: ['A.8.15'],
        subject: { kind: 'asset', id: 'A-2' },
        path: [],
        params: { asset: 'A-2', level: 'secret' },
      },
    ]);
    expect(findAssets('secret', { asset: 'A-2' })).toEqual([]);
    expect(codesOf(findAssets('secret', { asset: 'A-2', through: '2026-11-20' }))).toEqual(['log-source-missing']);
  });

  it('does not know the need of an asset whose level is unknown', () => {
    expect(findAssets()).toMatchObject([
      {
        code: 'log-source-undecided',
        message: 'The asset "A-2" has no log source, and its level is not known, so that it may need one.',
      },
    ]);
    expect(codesOf(findAssets('cosmic'))).toEqual(['log-source-undecided']);
    expect(findAssets('cosmic', { asset: 'A-2' })).toEqual([]);
  });

  it('knows nothing without the register, and refuses a level that is not one of the levels', () => {
    expect(checkOperations({}, { asOf, logging: logging('secret') })).toEqual([]);
    const wrong = { ...logging('secret'), noneUpTo: 'cosmic' };
    expect(() => find({}, { logging: wrong })).toThrow('logging.noneUpTo must be one of levels, got "cosmic"');
  });
});
