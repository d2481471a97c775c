import { describe, expect, it } from 'vitest';
import { makeAlert, makeBackupRun, makeLogSource, makePerson } from '../../../src/fixtures/index.ts';
import { checkOperations, operationsDueItems, type OperationsRegisters } from '../../../src/operations/index.ts';

const asOf = '2026-11-21';

describe('checkOperations', () => {
  it('finds unreadable and repeated records and goes on', () => {
    const registers = {
      people: [makePerson(), makePerson()],
      logSources: [{ ...makeLogSource(), from: 'May' as never }],
      alerts: 'none' as never,
      backupRuns: [{ ...makeBackupRun(), copies: [{ place: 'vault', at: 'noon' as never }] }, makeBackupRun()],
    } satisfies OperationsRegisters;
    expect(checkOperations(registers, { asOf }).map(({ code, path }) => [code, path])).toEqual([
      ['operations-record-duplicate', ['people', 1, 'id']],
      ['operations-record-unreadable', ['logSources', 0, 'from']],
      ['operations-record-unreadable', ['alerts']],
      ['operations-record-unreadable', ['backupRuns', 0, 'copies', 0, 'at']],
    ]);
  });

  it('says what it cannot read', () => {
    const backupRuns = [{ ...makeBackupRun(), outcome: 'fine' as never }];
    expect(checkOperations({ backupRuns }, { asOf })).toMatchObject([
      { message: '"BR-1" cannot be judged: outcome must be one of complete, partial, failed, and is "fine".' },
    ]);
    const alerts = [{ ...makeAlert(), raisedAt: '2026-11-10' as never }];
    expect(checkOperations({ alerts }, { asOf })).toMatchObject([{ params: { field: 'raisedAt' } }]);
  });

  it('refuses a context that it cannot read', () => {
    const check = (context: object) => () => checkOperations({}, { asOf, ...context });
    expect(check({ asOf: '21.11.2026' })).toThrow(/^asOf must be a calendar date/);
    expect(check({ now: '2026-11-21' })).toThrow(/^now must be an instant/);
    expect(check({ now: '2026-11-23T00:00:00Z' })).toThrow(/^now must lie on the day 2026-11-21/);
    expect(check({ logging: {} })).toThrow(/^logging\.assets must be a list/);
    expect(check({ backups: { resources: [{ kind: 'asset' }] } })).toThrow(
      /^backups\.resources\[0\]\.id must be a text/,
    );
    expect(() => checkOperations([] as never, { asOf })).toThrow(/^registers must be an object/);
  });
});

it('operationsDueItems refuses a window that ends before it begins, and leaves unreadable records out', () => {
  const window = { from: '2026-11-01', through: '2026-12-31', asOf } as const;
  expect(() => operationsDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
    /^through must not lie before from/,
  );
  expect(() => operationsDueItems({}, { ...window, now: 'noon' as never })).toThrow(/^now must be an instant/);
  expect(operationsDueItems({ logSources: [null as never] }, window)).toEqual([]);
});
