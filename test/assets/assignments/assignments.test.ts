import { describe, expect, it } from 'vitest';
import { AssetAssignmentSchema, assetsDueItems, checkAssets, returnsDue } from '../../../src/assets/index.ts';
import { makeAsset, makeAssetAssignment, makePerson } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';
import { problemsOf } from '../../controls/problems-of.ts';

const asOf = '2026-11-21';

describe('AssetAssignmentSchema', () => {
  const bare = makeAssetAssignment();
  it.each([
    [bare, []],
    [{ ...bare, until: '2025-02-03', returnedOn: '2025-02-03' }, []],
    [{ ...bare, until: '2025-02-02' }, ['until: asset-assignment-ends-before-start']],
    [{ ...bare, returnedOn: '2025-02-02' }, ['returnedOn: asset-assignment-returned-before-start']],
    [{ ...bare, asset: '' }, ['asset: id-empty']],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, from: 'May' }, ['from: date-unreadable']],
    [{ ...bare, note: '' }, [': unrecognized_keys']],
  ])('on %j finds %j', (assignment, problems) => {
    expect(problemsOf(AssetAssignmentSchema, assignment)).toEqual(problems);
  });
});

describe('returnsDue', () => {
  const people = [{ id: 'ada', endedOn: '2026-10-31' }, { id: 'ben' }] as const;
  const row = (overrides: object, options: object = {}, assets: readonly ReturnType<typeof makeAsset>[] = []) => {
    const assignment = makeAssetAssignment(overrides);
    const [due] = returnsDue([assignment], { people, assets }, { asOf, ...options });
    return due === undefined ? null : [due.dueOn, due.rule, due.state, due.daysLate];
  };

  it('is due on the last working day, or the stated period later', () => {
    expect(row({})).toEqual(['2026-10-31', 'last-working-day', 'overdue', 21]);
    expect(row({}, { returnWithin: 'P1W' })).toEqual(['2026-11-07', 'last-working-day', 'overdue', 14]);
    expect(row({}, { returnWithin: 'P21D' })).toEqual(['2026-11-21', 'last-working-day', 'due', 0]);
    expect(row({}, { returnWithin: 'P20D' })).toEqual(['2026-11-20', 'last-working-day', 'overdue', 1]);
  });

  it('is not due before the assignment begins', () => {
    expect(row({ from: '2027-02-01' }, { returnWithin: 'P1W' })).toBe(null);
    expect(row({ from: '2026-11-22' })).toBe(null);
    expect(row({ from: '2026-11-21' })).toEqual(['2026-11-21', 'last-working-day', 'due', 0]);
    expect(row({ from: '2026-11-08' }, { returnWithin: 'P1W' })).toEqual([
      '2026-11-08',
      'last-working-day',
      'overdue',
      13,
    ]);
    expect(row({ from: '2026-11-07' }, { returnWithin: 'P1W' })).toEqual([
      '2026-11-07',
      'last-working-day',
      'overdue',
      14,
    ]);
    expect(row({ from: '2026-11-22', until: '2026-11-30' })).toBe(null);
  });

  it('is due on the end of the assignment where that is earlier', () => {
    expect(row({ until: '2026-10-30' })).toEqual(['2026-10-30', 'until', 'overdue', 22]);
    expect(row({ until: '2026-11-30' })).toEqual(['2026-10-31', 'last-working-day', 'overdue', 21]);
    expect(row({ person: 'ben', until: '2026-11-21' })).toEqual(['2026-11-21', 'until', 'due', 0]);
    expect(row({ person: 'ben' })).toBe(null);
    expect(row({ person: 'eve' })).toBe(null);
  });

  it('is frozen once the asset is back', () => {
    expect(row({ returnedOn: '2026-11-02' })).toEqual(['2026-10-31', 'last-working-day', 'returned', 2]);
    expect(row({ returnedOn: '2026-11-02' }, { asOf: '2030-01-01' })).toEqual([
      '2026-10-31',
      'last-working-day',
      'returned',
      2,
    ]);
    expect(row({ returnedOn: '2026-10-31' })).toEqual(['2026-10-31', 'last-working-day', 'returned', 0]);
    expect(row({ returnedOn: '2026-10-30' })).toBe(null);
    expect(row({ returnedOn: '2026-11-22' })).toEqual(['2026-10-31', 'last-working-day', 'overdue', 21]);
  });

  it('is gone with a lost asset', () => {
    const lost = makeAsset({ history: [{ state: 'lost', enteredOn: '2026-11-21' }] });
    expect(row({}, {}, [lost])).toEqual(['2026-10-31', 'last-working-day', 'gone', 21]);
    expect(row({}, { asOf: '2026-11-20' }, [lost])).toEqual(['2026-10-31', 'last-working-day', 'overdue', 20]);
    expect(row({}, {}, [makeAsset({ history: [] })])).toEqual(['2026-10-31', 'last-working-day', 'overdue', 21]);
    expect(returnsDue([makeAssetAssignment()], { people }, { asOf })[0]?.state).toBe('overdue');
  });

  it('is late up to the day since which the asset is gone', () => {
    const lost = { state: 'lost', enteredOn: '2026-11-14' } as const;
    const late = ['2026-10-31', 'last-working-day', 'gone', 14];
    expect(row({}, {}, [makeAsset({ history: [lost] })])).toEqual(late);
    expect(row({}, { asOf: '2027-11-14' }, [makeAsset({ history: [lost] })])).toEqual(late);
    const lostInTime = makeAsset({ history: [{ state: 'lost', enteredOn: '2026-10-01' }] });
    expect(row({}, {}, [lostInTime])).toEqual(['2026-10-31', 'last-working-day', 'gone', 0]);
    const writtenOff = { state: 'retired', enteredOn: '2026-11-18' } as const;
    expect(row({}, {}, [makeAsset({ history: [lost, writtenOff] })])).toEqual(late);
    const disposed = { state: 'disposed', enteredOn: '2026-11-19' } as const;
    expect(row({}, {}, [makeAsset({ history: [lost, writtenOff, disposed] })])).toEqual(late);
    expect(row({}, {}, [makeAsset({ history: [writtenOff, disposed] })])).toEqual([
      '2026-10-31',
      'last-working-day',
      'gone',
      19,
    ]);
    const found = { state: 'in-use', enteredOn: '2026-11-18' } as const;
    expect(row({}, {}, [makeAsset({ history: [lost, found] })])).toEqual([
      '2026-10-31',
      'last-working-day',
      'overdue',
      21,
    ]);
  });
});

describe('checkAssets on assignments', () => {
  const registers = {
    people: [makePerson({ endedOn: '2026-11-20' })],
    assets: [makeAsset()],
    assetAssignments: [makeAssetAssignment()],
  };

  it('finds a return the day after it was due', () => {
    expect(checkAssets(registers, { asOf: '2026-11-20' })).toEqual([]);
    expect(codesOf(checkAssets(registers, { asOf, returnWithin: 'P1D' }))).toEqual([]);
    expect(checkAssets(registers, { asOf })).toEqual([
      {
        code: 'asset-return-overdue',
        severity: 'error',
        message: '"ada" was to return the asset "NB-17" by 2026-11-20 and has not done so as of 2026-11-21.',
        requirements: ['A.5.11'],
        subject: { kind: 'asset-assignment', id: 'AA-1' },
        path: ['assetAssignments', 0],
        params: { person: 'ada', asset: 'NB-17', dueOn: '2026-11-20', asOf },
      },
    ]);
  });

  it('finds unknown records and a return in the future', () => {
    const assetAssignments = [makeAssetAssignment({ asset: 'NB-18', person: 'eve', returnedOn: '2026-11-22' })];
    expect(codesOf(checkAssets({ ...registers, assetAssignments }, { asOf }))).toEqual([
      'assets-reference-unknown',
      'assets-reference-unknown',
      'assets-event-in-future',
    ]);
  });

  it.each(['until', 'returnedOn'])('refuses a day %s before the assignment begins', (field) => {
    const on = (day: string) => {
      const overrides: object = { [field]: day };
      return checkAssets({ assetAssignments: [makeAssetAssignment(overrides)] }, { asOf: '2025-02-03' });
    };
    expect(on('2025-02-03')).toEqual([]);
    const [finding] = on('2025-02-02');
    expect([finding?.code, finding?.path, finding?.params['demand']]).toEqual([
      'assets-record-unreadable',
      ['assetAssignments', 0, field],
      'a day not before from',
    ]);
  });

  it('lists the returns that are not made', () => {
    const window = { from: '2026-11-01', through: '2026-12-31', asOf } as const;
    expect(assetsDueItems(registers, { ...window, returnWithin: 'P1W' })).toEqual([
      {
        kind: 'asset-return',
        subject: { kind: 'asset-assignment', id: 'AA-1' },
        title: 'Return the asset "NB-17"',
        owner: 'ada',
        dueOn: '2026-11-27',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.5.11',
        rule: 'last-working-day',
      },
    ]);
    const back = [makeAssetAssignment({ returnedOn: '2026-11-20' })];
    expect(assetsDueItems({ ...registers, assetAssignments: back }, window)).toEqual([]);
  });
});
