import { describe, expect, it } from 'vitest';
import { makeBackupPlan, makeBackupRun } from '../../../src/fixtures/index.ts';
import { type BackupRun, recoveryPoint } from '../../../src/operations/index.ts';

const plan = makeBackupPlan();
const first = makeBackupRun({
  id: 'BR-1',
  pointAt: '2026-11-20T02:00:00Z',
  finishedAt: '2026-11-20T05:00:00Z',
  copies: [{ place: 'vault', at: '2026-11-20T09:00:00Z' }],
});
const second = makeBackupRun({
  id: 'BR-2',
  pointAt: '2026-11-20T14:00:00Z',
  finishedAt: '2026-11-20T14:30:00Z',
  copies: [
    { place: 'hall-1-store', at: '2026-11-20T14:30:00Z' },
    { place: 'vault', at: '2026-11-20T18:00:00Z' },
  ],
});

describe('recoveryPoint', () => {
  it('takes the state of the data and not the end of the run', () => {
    expect(recoveryPoint(plan, [first], { at: '2026-11-20T06:00:00Z' })).toEqual({
      run: 'BR-1',
      pointAt: '2026-11-20T02:00:00Z',
      place: null,
      lossMinutes: 240,
      objectiveMinutes: 1440,
      state: 'met',
    });
  });

  it('takes the newest run that is finished at or before the moment', () => {
    const runs = [second, first];
    expect(recoveryPoint(plan, runs, { at: '2026-11-20T14:29:59Z' }).run).toBe('BR-1');
    expect(recoveryPoint(plan, runs, { at: '2026-11-20T14:30:00Z' })).toMatchObject({ run: 'BR-2', lossMinutes: 30 });
    expect(recoveryPoint(plan, [first], { at: '2026-11-20T04:59:59Z' })).toEqual({
      run: null,
      pointAt: null,
      place: null,
      lossMinutes: null,
      objectiveMinutes: 1440,
      state: 'never',
    });
  });

  it('keeps the newer state when an older one finishes later', () => {
    const slow = makeBackupRun({ id: 'BR-3', pointAt: '2026-11-20T10:00:00Z', finishedAt: '2026-11-20T16:00:00Z' });
    expect(recoveryPoint(plan, [first, slow, second], { at: '2026-11-20T17:00:00Z' }).run).toBe('BR-2');
  });

  it('never takes a partial or a failed run, or one of another plan', () => {
    const runs: readonly BackupRun[] = [
      first,
      {
        id: 'BR-4',
        plan: 'BP-1',
        outcome: 'partial',
        pointAt: '2026-11-20T14:00:00Z',
        finishedAt: '2026-11-20T15:00:00Z',
      },
      { id: 'BR-5', plan: 'BP-1', outcome: 'failed', finishedAt: '2026-11-20T15:00:00Z' },
      { ...second, plan: 'BP-2' },
    ];
    expect(recoveryPoint(plan, runs, { at: '2026-11-20T20:00:00Z' }).run).toBe('BR-1');
  });

  it('takes the copy that had reached another site where the site is lost', () => {
    const runs = [first, second];
    const at = (moment: `2026-11-20T${number}:00:00Z` | '2026-11-20T08:59:59Z') =>
      recoveryPoint(plan, runs, { at: moment, copies: 'off-site' });
    expect(at('2026-11-20T08:59:59Z').state).toBe('never');
    expect(at('2026-11-20T17:00:00Z')).toMatchObject({ run: 'BR-1', place: 'vault', lossMinutes: 900 });
    expect(at('2026-11-20T18:00:00Z')).toMatchObject({ run: 'BR-2', place: 'vault', lossMinutes: 240 });
  });

  it('takes the first of several other sites, and no copy of a run that is not finished', () => {
    const [local, vault] = plan.copies;
    const copies = [local, vault, vault && { ...vault, place: 'bunker' }].flatMap((copy) => copy ?? []);
    const run = makeBackupRun({
      pointAt: '2026-11-20T02:00:00Z',
      finishedAt: '2026-11-20T05:00:00Z',
      copies: [
        { place: 'vault', at: '2026-11-20T09:00:00Z' },
        { place: 'bunker', at: '2026-11-20T04:00:00Z' },
        { place: 'vault', at: '2026-11-20T08:00:00Z' },
      ],
    });
    const at = (moment: '2026-11-20T04:30:00Z' | '2026-11-20T05:00:00Z') =>
      recoveryPoint(makeBackupPlan({ copies }), [run], { at: moment, copies: 'off-site' });
    expect(at('2026-11-20T04:30:00Z').state).toBe('never');
    expect(at('2026-11-20T05:00:00Z').place).toBe('bunker');
  });

  it('judges the loss by the objective, where equal is met and zero is an objective', () => {
    const at = '2026-11-20T06:00:00Z';
    const stateFor = (rpo: NonNullable<typeof plan.objectives>['rpo']) =>
      recoveryPoint(makeBackupPlan({ objectives: rpo === undefined ? {} : { rpo } }), [first], { at }).state;
    expect(stateFor({ kind: 'quantified', minutes: 240 })).toBe('met');
    expect(stateFor({ kind: 'quantified', minutes: 239 })).toBe('exceeded');
    expect(stateFor({ kind: 'quantified', minutes: 0 })).toBe('exceeded');
    expect(stateFor({ kind: 'qualitative', text: 'minutes' })).toBe('not-measurable');
    expect(stateFor(undefined)).toBe('not-set');
    expect(recoveryPoint(makeBackupPlan({ objectives: undefined }), [first], { at }).state).toBe('not-set');
  });

  it('refuses a plan, a run and a moment that it cannot read', () => {
    const at = '2026-11-20T06:00:00Z';
    expect(() => recoveryPoint({ ...plan, copies: 'vault' } as never, [], { at })).toThrow(
      /^plan\.copies must be a list/,
    );
    expect(() => recoveryPoint(plan, [{ ...first, pointAt: 'noon' as never }], { at })).toThrow(
      /^runs\[0\]\.pointAt must/,
    );
    expect(() => recoveryPoint(plan, [], { at: '2026-11-20' as never })).toThrow(/^at must be an instant/);
    expect(() => recoveryPoint(plan, [], { at, copies: 'all' as never })).toThrow(/^copies must be one of/);
  });
});
